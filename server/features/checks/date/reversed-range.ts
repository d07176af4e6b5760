import type { Mention } from "../../../core/model.ts";
import { inOneLine } from "../../one-line.ts";
import type { CheckRule, Found, InEachLanguage } from "../rule.ts";

export const reversedRange: CheckRule = {
  code: "date/reversed-range",
  severity: "information",
  docs: {
    en: {
      title: "A range that ends before it begins",
      text: "Told only where the text decides: both ends name their year, or both are days of one month. Weekdays, months without a year and times may run into the next week, year or day.",
    },
    de: {
      title: "Ein Zeitraum, der endet, bevor er beginnt",
      text: "Nur gemeldet, wo der Text es entscheidet: beide Enden nennen ihr Jahr, oder beide sind Tage eines Monats. Wochentage, Monate ohne Jahr und Uhrzeiten können in die nächste Woche, das nächste Jahr oder den nächsten Tag reichen.",
    },
  },
  examples: {
    fires: [
      " date 2023-09-12 Reise\n\nVom [[13. bis 10. September]] war Ruhe.",
      " date 2023-09-12 Reise\n\nVon [[1945 bis 1943]] war Krieg.",
      " date 2023-09-12 Reise\n\nVon [[Mai 2023 bis April 2023]] war Ruhe, Georg Fuhg ([[1976-1898]]) malte.",
    ],
    silent: [
      " date 2023-09-12 Reise\n\nVom 10. bis 13. September war Ruhe.",
      " date 2023-09-12 Reise\n\nVom 28. Dezember bis 3. Januar war Ruhe.",
      " date 2023-09-12 Reise\n\nVon Freitag bis Montag war Ruhe.",
      " date 2023-09-12 Reise\n\nVon 22 bis 6 Uhr war Ruhe.",
      " date 2023-09-12 Reise\n\nVon 1500 bis 1200 v. Chr. war Ruhe.",
      " date 2023-09-12 Reise\n\nEr kam 1990 – 1989 war die Mauer gefallen – zurück.",
    ],
  },
  check: ({ annotated: { article, mentions }, resources: { language }, messages }) => {
    const { text } = article;
    const dates = mentions.filter(({ kind }) => kind === "date");
    return dates.flatMap((from, index): Found[] => {
      const to = dates[index + 1];
      if (to === undefined || !isRange(text, from, to, language.dates.rangeWords) || !isReversed(from, to)) return [];
      const span = { start: from.start, end: to.end };
      return [{ message: endsBeforeItBegins[messages.language](inOneLine(text.slice(span.start, span.end))), ...span }];
    });
  },
};

export const endsBeforeItBegins: InEachLanguage<(text: string) => string> = {
  en: (text) => `“${text}” ends before it begins.`,
  de: (text) => `„${text}“ endet, bevor es beginnt.`,
};

const LONGEST_JOINT = 24;

/** A dash between spaces may begin a remark; in brackets it doesn't. */
function isRange(text: string, from: Mention, to: Mention, rangeWords: ReadonlySet<string>): boolean {
  if (to.start - from.end > LONGEST_JOINT) return false;
  const between = text.slice(from.end, to.start);
  const joint = between.trim().replace(/\s+/g, " ").toLowerCase();
  if (rangeWords.has(joint)) return true;
  if (!/^[-\u2010\u2011–]$/.test(joint)) return false;
  return between === joint || (text[from.start - 1] === "(" && text[to.end] === ")");
}

function isReversed(from: Mention, to: Mention): boolean {
  const [a, b] = [fieldsOf(from), fieldsOf(to)];
  if (a === undefined || b === undefined || a.year < 0 !== b.year < 0) return false;
  if (a.isYearWritten && b.isYearWritten) {
    if (a.year !== b.year) return a.year > b.year;
    if (a.month === undefined || b.month === undefined) return false;
    if (a.month !== b.month) return a.month > b.month;
  } else if (a.year !== b.year && !(Number.isNaN(a.year) && Number.isNaN(b.year))) return false;
  return a.month !== undefined && a.month === b.month && a.day !== undefined && b.day !== undefined && a.day > b.day;
}

interface Fields {
  /** `NaN` where it is not known, negative before Christ. */
  readonly year: number;
  readonly isYearWritten: boolean;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function fieldsOf({ text, timex }: Mention): Fields | undefined {
  if (timex?.type !== "DATE") return undefined;
  const [, christ, year, month, day] = /^(BC)?(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(timex.value) ?? [];
  if (year === undefined) return undefined;
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  return {
    year: christ === undefined ? Number(year) : -Number(year),
    isYearWritten: text.includes(String(Number(year))),
    month: number(month),
    day: number(day),
  };
}
