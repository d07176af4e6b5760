import { wordsOf } from "../../annotation-words.ts";
import { inOneLine } from "../../one-line.ts";
import type { CheckRule, Fix, Found, InEachLanguage } from "../rule.ts";

export const uncertainAnnotation: CheckRule = {
  code: "annotation/uncertain",
  severity: "information",
  docs: {
    en: {
      title: "A decision whose passage is only guessed",
      text: "The article changed around a passage that somebody decided about, and more than one place may be the one. Nothing is done with the decision until somebody says which; it is told at the best guess.",
    },
    de: {
      title: "Eine Entscheidung, deren Stelle nur vermutet wird",
      text: "Der Artikel hat sich um eine Stelle herum geändert, über die jemand entschieden hat, und mehr als eine kommt infrage. Mit der Entscheidung geschieht nichts, bis jemand sagt, welche es ist; gemeldet wird sie an der wahrscheinlichsten.",
    },
  },
  examples: {
    fires: [
      {
        text: "[[Kim]] kam.",
        decisions: [{ exact: "Kim", anchoring: "uncertain", state: "accepted", body: { kind: "person", entity: "kim-jong-un" } }],
      },
      {
        text: "Kim kam, [[Kim]] ging.",
        decisions: [{ exact: "Kim", nth: 1, anchoring: "uncertain", state: "rejected", body: { kind: "person" } }],
      },
      {
        text: "Am [[Montag]] kam Putin.",
        decisions: [{ exact: "Montag", anchoring: "uncertain", state: "corrected", body: { kind: "date" } }],
      },
    ],
    silent: [
      "Kim kam.",
      "",
      { text: "Kim kam.", decisions: [{ exact: "Kim", anchoring: "exact", state: "accepted", body: { kind: "person" } }] },
      { text: "Kim kam.", decisions: [{ exact: "Kim", anchoring: "moved", state: "accepted", body: { kind: "person" } }] },
      {
        text: "Der Zug fuhr.",
        decisions: [{ exact: "Kim", anchoring: "orphaned", state: "accepted", body: { kind: "person" } }],
      },
    ],
  },
  check: ({ decisions, messages }) =>
    decisions.flatMap(({ annotation, anchoring }): Found[] => {
      if (anchoring?.status !== "uncertain" || annotation.target === undefined) return [];
      const { id, target } = annotation;
      const texts = TEXTS[messages.language];
      const words = wordsOf(annotation);
      const fixes: readonly Fix[] = [
        { title: texts.here(words), decision: { action: "reanchor", id } },
        { title: texts.remove(words), decision: { action: "delete", id } },
      ];
      return [{ message: texts.guessed(inOneLine(target.exact)), ...anchoring.span, fixes }];
    }),
};

const TEXTS: InEachLanguage<{ guessed(exact: string): string; here(words: string): string; remove(words: string): string }> = {
  en: {
    guessed: (exact) => `A decision about “${exact}” may belong here: the text around it has changed.`,
    here: (words) => `It is here: “${words}”`,
    remove: (words) => `Delete the decision about “${words}”`,
  },
  de: {
    guessed: (exact) => `Eine Entscheidung über „${exact}“ gehört vielleicht hierher: der Text darum hat sich geändert.`,
    here: (words) => `Sie gehört hierher: „${words}“`,
    remove: (words) => `Die Entscheidung über „${words}“ löschen`,
  },
};
