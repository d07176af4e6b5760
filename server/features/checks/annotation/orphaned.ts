import { wordsOf } from "../../annotation-words.ts";
import { inOneLine } from "../../one-line.ts";
import type { CheckRule, Found, InEachLanguage } from "../rule.ts";
import { firstWord } from "../texts.ts";

export const orphanedAnnotation: CheckRule = {
  code: "annotation/orphaned",
  severity: "information",
  docs: {
    en: {
      title: "A decision whose passage is gone",
      text: "Somebody decided about a passage that the article no longer has. Nothing is lost: the decision stays in the file beside the article. Told at the article's first line, since there is no better place.",
    },
    de: {
      title: "Eine Entscheidung, deren Stelle es nicht mehr gibt",
      text: "Jemand hat über eine Stelle entschieden, die der Artikel nicht mehr enthält. Verloren ist nichts: die Entscheidung bleibt in der Datei neben dem Artikel. Gemeldet in der ersten Zeile des Artikels, weil es keine bessere Stelle gibt.",
    },
  },
  examples: {
    fires: [
      {
        text: "[[Der]] Zug fuhr.",
        decisions: [
          { exact: "Kim Jong Un", anchoring: "orphaned", state: "accepted", body: { kind: "person", entity: "kim-jong-un" } },
        ],
      },
      {
        text: " date 2023-09-12 [[Reise]]\n\nDer Zug fuhr.",
        decisions: [{ exact: "Montag", anchoring: "orphaned", state: "rejected", body: { kind: "date" } }],
      },
      {
        text: "[[Kim]] kam.",
        decisions: [
          { exact: "Kim", anchoring: "exact", state: "accepted", body: { kind: "person", entity: "kim-jong-un" } },
          { exact: "Putin", anchoring: "orphaned", state: "accepted", body: { kind: "person", entity: "wladimir-putin" } },
        ],
      },
    ],
    silent: [
      "Der Zug fuhr.",
      "",
      { text: "Kim kam.", decisions: [{ exact: "Kim", anchoring: "exact", state: "accepted", body: { kind: "person" } }] },
      { text: "Kim kam.", decisions: [{ exact: "Kim", anchoring: "moved", state: "accepted", body: { kind: "person" } }] },
      { text: "Kim kam.", decisions: [{ exact: "Kim", anchoring: "uncertain", state: "accepted", body: { kind: "person" } }] },
    ],
  },
  check: ({ annotated: { article }, decisions, messages }) =>
    decisions.flatMap(({ annotation, anchoring }): Found[] => {
      if (anchoring?.status !== "orphaned" || annotation.target === undefined) return [];
      const { id, target } = annotation;
      const texts = TEXTS[messages.language];
      const title = texts.remove(wordsOf(annotation));
      return [
        {
          message: texts.gone(inOneLine(target.exact)),
          ...firstWord(article),
          fixes: [{ title, decision: { action: "delete", id } }],
        },
      ];
    }),
};

const TEXTS: InEachLanguage<{ gone(exact: string): string; remove(words: string): string }> = {
  en: {
    gone: (exact) => `A decision about “${exact}” has lost its place: the article no longer has it.`,
    remove: (words) => `Delete the decision about “${words}”`,
  },
  de: {
    gone: (exact) => `Eine Entscheidung über „${exact}“ hat ihre Stelle verloren: der Artikel enthält sie nicht mehr.`,
    remove: (words) => `Die Entscheidung über „${words}“ löschen`,
  },
};
