import type { CheckRule, InEachLanguage } from "../rule.ts";

export const malformedHeader: CheckRule = {
  code: "date/malformed-header",
  severity: "warning",
  docs: {
    en: {
      title: "The head of the article gives a date that cannot be read",
      text: "The header line (` date YYYY-MM-DD`) or the front matter gives a date that is none, or the front matter itself is damaged. Without it weekdays and dates without a year stay open.",
    },
    de: {
      title: "Der Kopf des Artikels nennt ein Datum, das nicht zu lesen ist",
      text: "Die Kopfzeile (` date JJJJ-MM-TT`) oder der Vorspann nennt ein Datum, das es nicht gibt, oder der Vorspann selbst ist beschädigt. Ohne das Datum bleiben Wochentage und Daten ohne Jahr offen.",
    },
  },
  examples: {
    fires: [
      " date [[2023-13]] Reise\n\nEr kam am Mittwoch.",
      " date [[2023-02-29]] Reise\n\nEr kam.",
      "date [[2024-00-01]] Reise\n\nEr kam.",
    ],
    silent: [
      " date 2024-02-29 Reise\n\nEr kam.",
      "date 2024-02 Reise\n\nEr kam.",
      "date mit Folgen\n\nEr kam.",
      "---\ndate: 2024-02-29\n---\nEr kam.",
      "Reise\n\nEr kam am 29. Februar 2023 nicht.",
    ],
  },
  check: ({ annotated: { article }, messages }) => {
    const texts = TEXTS[messages.language];
    return article.problems.map(({ code, text, start, end }) => ({
      message: code === "malformed-front-matter" ? texts.frontMatter(text) : texts.date(text),
      start,
      end,
    }));
  },
};

const TEXTS: InEachLanguage<{ date(text: string): string; frontMatter(text: string): string }> = {
  en: {
    date: (text) => `“${text}” is no date: expected YYYY-MM-DD or YYYY-MM.`,
    frontMatter: (text) => `The front matter cannot be read: ${text}`,
  },
  de: {
    date: (text) => `„${text}“ ist kein Datum: erwartet wird JJJJ-MM-TT oder JJJJ-MM.`,
    frontMatter: (text) => `Der Vorspann ist nicht lesbar: ${text}`,
  },
};
