import { nameOf } from "../../../core/catalogue.ts";
import type { CheckRule, Found, InEachLanguage } from "../rule.ts";
import { baseForm, factOf } from "../texts.ts";

export const ambiguousName: CheckRule = {
  code: "actor/ambiguous",
  severity: "hint",
  most: 2,
  docs: {
    en: {
      title: "A name that may be several persons'",
      text: "Nothing in the article decides which of them is meant, so nothing is decided. The full name before it, or the quick fix that links the name, does. Told once for each name.",
    },
    de: {
      title: "Ein Name, den mehrere tragen",
      text: "Nichts im Artikel entscheidet, wer gemeint ist, also wird nichts entschieden. Der volle Name davor entscheidet es, oder die Korrektur, die den Namen verknüpft. Je Name einmal gemeldet.",
    },
  },
  examples: {
    fires: [
      "Kim Il Sung und Kim Jong Il kamen. [[Kim]] ging. Kim blieb.",
      "Kim Jong Il und Kim Jong Un winkten. Später ging [[Kim]].",
      "George W. Bush und George H. W. Bush kamen. [[Bush]] ging.",
    ],
    silent: [
      "Kim Jong Un kam. Kim ging.",
      "Kim Il Sung und Kim Jong Il kamen. Kim Jong Il ging.",
      " date 2023-09-12 Reise\n\nPutin kam.",
      "Wladimir Putin kam mit Dmitri Medwedew. Putin ging.",
      "Der Müller kam. Müller ging.",
    ],
  },
  check: ({ annotated: { mentions }, resources: { catalogue }, messages }) => {
    const told = new Set<string>();
    return mentions.flatMap((mention): Found[] => {
      const { candidates, start, end, form } = mention;
      const entries = (candidates ?? []).flatMap((id) => catalogue.entries.get(id)?.entry ?? []);
      if (entries.length < 2 || form !== undefined || entries.some(({ kind }) => kind === "weapon")) return [];
      const name = baseForm(mention);
      if (told.has(name)) return [];
      told.add(name);
      const names = entries.map((entry) => nameOf(entry, catalogue));
      const facts = entries.slice(0, MOST_FACTS).map((entry) => factOf(entry, catalogue));
      return [{ message: TEXTS[messages.language](name, names), start, end, facts }];
    });
  },
};

const MOST_FACTS = 4;

const listed = (names: readonly string[], or: string) =>
  names.length > MOST_FACTS
    ? `${names.slice(0, MOST_FACTS).join(", ")}, …`
    : `${names.slice(0, -1).join(", ")} ${or} ${names.at(-1)}`;

const TEXTS: InEachLanguage<(name: string, names: readonly string[]) => string> = {
  en: (name, names) => `“${name}” may be ${listed(names, "or")}: nothing in this article decides.`,
  de: (name, names) => `„${name}“ kann ${listed(names, "oder")} sein: nichts in diesem Artikel entscheidet.`,
};
