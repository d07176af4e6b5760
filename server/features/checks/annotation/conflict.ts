import { versionsOf } from "../../../annotations/decide.ts";
import { lastChange } from "../../../annotations/model.ts";
import { annotationInWords, wordsOf } from "../../annotation-words.ts";
import type { CheckRule, Fix, Found, InEachLanguage } from "../rule.ts";
import { firstWord } from "../texts.ts";

export const conflictingAnnotation: CheckRule = {
  code: "annotation/conflict",
  severity: "warning",
  most: 10,
  docs: {
    en: {
      title: "Two versions of one decision",
      text: "The file beside the article has the same decision more than once, each time with another content: two branches were merged, and both had changed it. The version changed last counts until somebody chooses; the others stay in the file. Told where the decision stands, else at the article's first line.",
    },
    de: {
      title: "Zwei Fassungen einer Entscheidung",
      text: "Die Datei neben dem Artikel enthält dieselbe Entscheidung mehrmals, jedes Mal mit anderem Inhalt: zwei Zweige wurden zusammengeführt, und beide hatten sie geändert. Bis jemand wählt, zählt die zuletzt geänderte Fassung; die anderen bleiben in der Datei. Gemeldet, wo die Entscheidung steht, sonst in der ersten Zeile des Artikels.",
    },
  },
  examples: {
    fires: [
      {
        text: "[[Kim]] kam.",
        decisions: [
          {
            exact: "Kim",
            anchoring: "exact",
            state: "accepted",
            body: { kind: "person", entity: "kim-jong-un" },
            others: [{ state: "rejected", body: { kind: "person", entity: "kim-jong-un" } }],
          },
        ],
      },
      {
        text: "Am [[Montag]] kam Putin.",
        decisions: [
          {
            exact: "Montag",
            anchoring: "moved",
            state: "corrected",
            body: { kind: "date", timex: { type: "DATE", value: "2024-06-17" } },
            others: [{ state: "corrected", body: { kind: "date", timex: { type: "DATE", value: "2024-06-10" } } }],
          },
        ],
      },
      {
        text: "[[Der]] Zug fuhr.",
        decisions: [
          {
            exact: "Kim",
            anchoring: "orphaned",
            state: "accepted",
            body: { kind: "person" },
            others: [
              { state: "rejected", body: { kind: "person" } },
              { state: "corrected", body: { kind: "organisation" } },
            ],
          },
        ],
      },
    ],
    silent: [
      "Kim kam.",
      "",
      { text: "Kim kam.", decisions: [{ exact: "Kim", anchoring: "exact", state: "accepted", body: { kind: "person" } }] },
      { text: "Kim kam.", decisions: [{ exact: "Kim", anchoring: "uncertain", state: "rejected", body: { kind: "person" } }] },
      {
        text: "Kim kam, Kim ging.",
        decisions: [
          { exact: "Kim", anchoring: "exact", state: "accepted", body: { kind: "person" } },
          { exact: "Kim", nth: 1, anchoring: "exact", state: "rejected", body: { kind: "person" } },
        ],
      },
    ],
  },
  check: ({ annotated: { article }, decisions, conflicts = [], resources, messages }) =>
    decisions.flatMap(({ annotation, anchoring }): Found[] => {
      const versions = versionsOf({ conflicts }, annotation);
      if (versions.length < 2) return [];
      const texts = TEXTS[messages.language];
      const told = versions.map((version) => annotationInWords(version, { resources, messages }));
      const fixes = versions.map((version, keep): Fix => {
        const { id } = annotation;
        return { title: texts.keep(told[keep] ?? ""), decision: { action: "resolve", id, keep, at: lastChange(version) } };
      });
      const place = anchoring === undefined || anchoring.status === "orphaned" ? firstWord(article) : anchoring.span;
      const { start, end } = place;
      return [{ start, end, message: texts.several(wordsOf(annotation), told), fixes }];
    }),
};

const TEXTS: InEachLanguage<{
  /** @param versions in words, the one that counts first. */
  several(words: string, versions: readonly string[]): string;
  keep(version: string): string;
}> = {
  en: {
    several: (words, [inForce = "", ...others]) =>
      `“${words}” is decided in ${others.length + 1} versions. What counts: ${inForce}. Also in the file: ${others.join("; ")}.`,
    keep: (version) => `Keep this version: ${version}`,
  },
  de: {
    several: (words, [inForce = "", ...others]) =>
      `Über „${words}“ ist in ${others.length + 1} Fassungen entschieden. Es zählt: ${inForce}. Auch in der Datei: ${others.join("; ")}.`,
    keep: (version) => `Diese Fassung behalten: ${version}`,
  },
};
