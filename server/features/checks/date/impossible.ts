import { daysInMonth } from "../../../core/calendar.ts";
import type { Mention } from "../../../core/model.ts";
import type { DateWords } from "../../../messages/date-words.ts";
import { inOneLine } from "../../one-line.ts";
import { changeDay, edited } from "../edits.ts";
import type { CheckRule, Fix, Found, InEachLanguage } from "../rule.ts";

/** The fix is the last day of the month. */
export const impossibleDate: CheckRule = {
  code: "date/impossible",
  severity: "warning",
  docs: {
    en: {
      title: "A day that the calendar does not have",
      text: "The text names a day that does not exist, such as 31 June. A 29 February whose year is not written beside it is taken for granted. The quick fix writes the last day of the month.",
    },
    de: {
      title: "Ein Tag, den es im Kalender nicht gibt",
      text: "Der Text nennt einen Tag, den es nicht gibt, etwa den 31. Juni. Ein 29. Februar, dessen Jahr nicht dabeisteht, wird geglaubt. Die Korrektur schreibt den letzten Tag des Monats.",
    },
  },
  examples: {
    fires: [
      " date 2023-09-12 Reise\n\nAm [[31. Juni 2023]] kam er.",
      " date 2023-09-12 Reise\n\nAm [[29. Februar 2023]] kam er, am [[31.04.2023]] ging er.",
      "Stand: [[2023-02-29]].",
    ],
    silent: [
      " date 2023-09-12 Reise\n\nAm 30. Juni 2023 und am 29. Februar 2024.",
      " date 2023-09-12 Reise\n\nAm 31. August und am 31.12.2023.",
      " date 2023-09-12 Reise\n\nAm 29. Februar war Ruhe.",
      " date 2023-09-12 Reise\n\nDie Fassung 31.6. gilt, der 70. Jahrestag auch.",
      " date 2023-09-12 Reise\n\nEs stand 31:06 nach 30.02 Minuten.",
    ],
  },
  check: ({ annotated: { article, mentions }, messages }) =>
    mentions.flatMap((mention): Found[] => {
      const { impossible, text, start, end } = mention;
      if (impossible === undefined || isLeapDayOfUnwrittenYear(mention)) return [];
      const fix = lastDay(mention, impossible, messages.fixes.write, article.text);
      const { month, days } = monthOf(impossible);
      const message = TEXTS[messages.language](inOneLine(text), inMonth(month, impossible, messages.dateWords), days);
      return [{ message, start, end, ...(fix !== undefined && { fixes: [fix] }) }];
    }),
};

const TEXTS: InEachLanguage<(text: string, month: string, days: number) => string> = {
  en: (text, month, days) => `“${text}”: ${month} has only ${days} days.`,
  de: (text, month, days) => `„${text}“: Der ${month} hat nur ${days} Tage.`,
};

/** Without a year February ends on the day it ends on in most years. */
function monthOf(impossible: string): { readonly month: number; readonly days: number } {
  const [year, month] = impossible.split("-").map(Number) as [number, number];
  return { month, days: daysInMonth(Number.isNaN(year) ? 2001 : year, month) };
}

/** `June 2024`; `June` where the year is open. */
function inMonth(month: number, impossible: string, words: DateWords): string {
  const name = words.months[month - 1] ?? impossible;
  return /^\d{4}-/.test(impossible) ? `${name} ${impossible.slice(0, 4)}` : name;
}

/** Whether there is a 29 February hangs on the year: one that the text doesn't name may be another. */
function isLeapDayOfUnwrittenYear({ impossible, text }: Mention): boolean {
  return impossible?.endsWith("-02-29") === true && !/\d{4}|\d\D{1,3}\d{1,2}\D{1,3}\d{2}/.test(text);
}

function lastDay(mention: Mention, impossible: string, title: (text: string) => string, article: string): Fix | undefined {
  const day = Number(impossible.split("-")[2]);
  const edit = changeDay(mention, day, monthOf(impossible).days);
  return edit && { title: title(edited(article, mention, edit)), edits: [edit] };
}
