import type { Mention } from "../../../core/model.ts";
import { dateInSentence } from "../../date-words.ts";
import { inOneLine } from "../../one-line.ts";
import type { CheckRule, InEachLanguage } from "../rule.ts";

export const unresolvedDate: CheckRule = {
  code: "date/unresolved",
  severity: "hint",
  docs: {
    en: {
      title: "Dates stay open because the article's day is not known",
      text: "The article's date is known to the month or year only, and the text names days that are counted from it (“on Wednesday”, “yesterday”). Nothing is guessed: they stay open. Told once, at the first of them; a full date in the header line resolves them all. Dates that are open for other reasons are left in peace.",
    },
    de: {
      title: "Daten bleiben offen, weil der Tag des Artikels nicht bekannt ist",
      text: "Vom Datum des Artikels ist nur Monat oder Jahr bekannt, und der Text nennt Tage, die davon gezählt werden („am Mittwoch“, „gestern“). Geraten wird nicht: sie bleiben offen. Einmal gemeldet, am ersten; ein volles Datum in der Kopfzeile löst alle auf. Was aus anderen Gründen offen ist, bleibt unbeachtet.",
    },
  },
  examples: {
    fires: [
      " date 2023-09 Reise\n\nEr kam am [[Mittwoch]].",
      " date 2023-09 Reise\n\nEr kam im August. [[Gestern]] ging er, am Freitag kommt er wieder.",
      " date 2023-09 Reise\n\nEr kam [[vorgestern]].",
    ],
    silent: [
      " date 2023-09-12 Reise\n\nEr kam am Mittwoch.",
      " date 2023-09 Reise\n\nEr kam am 3. Mai 2023.",
      " date 2023-09 Reise\n\nEr kam im vergangenen Monat.",
      " date 2023-09 Reise\n\nEr kam am Mittwoch, 12. Juli 2023.",
      "Er kam am Mittwoch.",
      " date 2023-09-12 Reise\n\nAm 29. Februar war Ruhe.",
      " date 2023-09 Reise\n\nEr kommt mittwochs.",
    ],
  },
  check: ({ annotated: { article, mentions }, messages }) => {
    const open = article.date === undefined || article.date.precision === "day" ? [] : mentions.filter(needsArticleDay);
    const [first] = open;
    if (first === undefined || article.date === undefined) return [];
    const known = dateInSentence(article.date.value, messages.dateWords);
    const message = TEXTS[messages.language](inOneLine(first.text), known, open.length - 1);
    return [{ message, start: first.start, end: first.end }];
  },
};

function needsArticleDay({ evidence }: Mention): boolean {
  return evidence.some((one) => one.by === "undetermined" && one.missing === "articleDay");
}

const TEXTS: InEachLanguage<(text: string, known: string, others: number) => string> = {
  en: (text, known, others) =>
    `“${text}” ${others === 0 ? "stays" : `and ${others} more date${others === 1 ? "" : "s"} stay`} open: of the article's date only ${known} is known.`,
  de: (text, known, others) =>
    `„${text}“ ${others === 0 ? "bleibt" : `und ${others} weitere${others === 1 ? "s Datum" : " Daten"} bleiben`} offen: vom Datum des Artikels ist nur ${known} bekannt.`,
};
