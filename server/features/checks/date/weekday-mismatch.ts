import { type CalendarDay, daysInMonth, parseIsoDate, toDayNumber, weekdayOf } from "../../../core/calendar.ts";
import type { DateLexicon } from "../../../core/dates/rules.ts";
import type { Mention, Span } from "../../../core/model.ts";
import { changeDay, type Edit, edited } from "../edits.ts";
import type { CheckRule, Fix, Found, InEachLanguage } from "../rule.ts";

/** Two fixes: the weekday, or the nearest day of the month that is one. */
export const weekdayMismatch: CheckRule = {
  code: "date/weekday-mismatch",
  severity: "warning",
  docs: {
    en: {
      title: "A weekday beside a date that falls on another one",
      text: "Told only where the text itself gives day, month and year. Dates up to 1923 may be of the Julian calendar and fit in that. The quick fixes write the weekday of the date, or the nearest day of the month that falls on the weekday.",
    },
    de: {
      title: "Ein Wochentag neben einem Datum, das auf einen anderen fällt",
      text: "Nur gemeldet, wo der Text selbst Tag, Monat und Jahr nennt. Daten bis 1923 können im julianischen Kalender stimmen. Die Korrekturen schreiben den Wochentag des Datums oder den nächsten Tag des Monats, der auf den Wochentag fällt.",
    },
  },
  examples: {
    fires: [
      " date 2024-09-12 Reise\n\nAm [[Dienstag, 12. Juni 2024]], kam er.",
      " date 2024-09-12 Reise\n\nAm [[Dienstag (12.06.2024)]] kam er.",
      " date 2024-09-12 Reise\n\nAm [[Sonnabend, dem 29. Februar 2024]], kam er.",
    ],
    silent: [
      " date 2024-09-12 Reise\n\nAm Mittwoch, 12. Juni 2024, kam er.",
      " date 2023-09-12 Reise\n\nAm Dienstag, 12. Juni, kam er.",
      " date 2023-09-12 Reise\n\nAm Dienstag kam er. 12. Juni 2024 ist Schluss.",
      " date 2023-09-12 Reise\n\nMontag und Dienstag, 12. und 13. Juni 2024.",
      " date 2023-09-12 Reise\n\nEr kam jeden Dienstag (12. Juni 2024 nicht).",
      " date 2023-09-12 Reise\n\nAm Mittwoch, 25. Oktober 1917, fiel der Palast.",
    ],
  },
  check: ({ annotated: { article, mentions }, resources: { language }, messages }) =>
    mentions.flatMap((mention, index): Found[] => {
      const { text } = article;
      const { dateWords, fixes } = messages;
      const date = writtenDay(mention);
      const { lexicon } = language.dates;
      const named = date && (lastWeekday(mention, lexicon) ?? weekdayBefore(mention, mentions[index - 1], text, lexicon));
      if (date === undefined || named === undefined || fits(date, named.weekday)) return [];
      const actual = weekdayOf(toDayNumber(date));
      const start = Math.min(named.start, mention.start);
      const isBracketed = text.slice(start, mention.start).endsWith("(") && text[mention.end] === ")";
      const passage = { start, end: mention.end + (isBracketed ? 1 : 0) };
      const edits = [otherWeekday(named, actual, lexicon), changeDay(mention, date.day, nearestDay(date, actual, named.weekday))];
      const weekdayName = (weekday: number) => dateWords.weekdays[weekday - 1] as string;
      return [
        {
          message: TEXTS[messages.language](
            dateWords.day(date.day, dateWords.months[date.month - 1], date.year),
            weekdayName(actual),
            weekdayName(named.weekday),
          ),
          ...passage,
          fixes: edits.flatMap((edit): Fix[] =>
            edit === undefined ? [] : [{ title: fixes.write(edited(text, passage, edit)), edits: [edit] }],
          ),
        },
      ];
    }),
};

const TEXTS: InEachLanguage<(day: string, actual: string, named: string) => string> = {
  en: (day, actual, named) => `${day} is a ${actual}, not a ${named}.`,
  de: (day, actual, named) => `Der ${day} ist ein ${actual}, kein ${named}.`,
};

/** The day, where its year is written beside it: with two digits it may be another century's. */
function writtenDay({ kind, text, timex }: Mention): CalendarDay | undefined {
  if (kind !== "date" || timex === undefined || (timex.type !== "DATE" && timex.type !== "TIME")) return undefined;
  const date = parseIsoDate(timex.value.slice(0, "2023-09-13".length));
  if (date?.month === undefined || date.day === undefined || !text.includes(String(date.year))) return undefined;
  return date as CalendarDay;
}

interface NamedWeekday extends Span {
  /** 1 Monday to 7 */
  readonly weekday: number;
  readonly word: string;
  /** Of a part of the day in the same word (`Dienstagabend`) its TIMEX3 value. */
  readonly part: string;
}

/** The last word of a mention that is a weekday, also with a part of the day. */
function lastWeekday({ text, start }: Mention, lexicon: DateLexicon): NamedWeekday | undefined {
  for (const match of [...text.matchAll(/\p{L}+/gu)].reverse()) {
    const [word] = match;
    const value = lexicon.weekday?.[word.toLowerCase()] ?? lexicon.weekdayPart?.[word.toLowerCase()];
    if (value === undefined) continue;
    const at = start + match.index;
    return { start: at, end: at + word.length, weekday: Number(String(value)[0]), word, part: String(value).slice(1) };
  }
  return undefined;
}

/** A weekday that is a mention of its own right before the date: `Dienstag (12. Juni 2024)`. */
function weekdayBefore(date: Mention, before: Mention | undefined, text: string, lexicon: DateLexicon): NamedWeekday | undefined {
  if (before?.timex === undefined || (before.timex.type !== "DATE" && before.timex.type !== "TIME")) return undefined;
  if (!/^,?[ \t\u00A0]\(?$/.test(text.slice(before.end, date.start))) return undefined;
  const named = lastWeekday(before, lexicon);
  return named?.end === before.end ? named : undefined;
}

/** Greece was the last to leave the Julian calendar; a date of old style falls on the weekday of its own calendar. */
const LAST_JULIAN_YEAR = 1923;

function fits(date: CalendarDay, weekday: number): boolean {
  const number = toDayNumber(date);
  if (weekdayOf(number) === weekday) return true;
  const behind = Math.floor(date.year / 100) - Math.floor(date.year / 400) - 2;
  return date.year <= LAST_JULIAN_YEAR && weekdayOf(number + behind) === weekday;
}

/** The weekday's name in the text's language, with the capitals of the one that stands there. */
function otherWeekday({ start, end, word, part }: NamedWeekday, weekday: number, lexicon: DateLexicon): Edit | undefined {
  const value = `${weekday}${part}`;
  const names = Object.entries((part === "" ? lexicon.weekday : lexicon.weekdayPart) ?? {});
  const name = names.find(([, other]) => String(other) === value)?.[0];
  if (name === undefined) return undefined;
  const capital = (name[0] as string).toUpperCase();
  const text = word === word.toLowerCase() ? name : word === word.toUpperCase() ? name.toUpperCase() : capital + name.slice(1);
  return { span: { start, end }, text };
}

/** The day of the same month nearest to the date that falls on the weekday. */
function nearestDay({ year, month, day }: CalendarDay, actual: number, weekday: number): number {
  const after = day + ((weekday - actual + 7) % 7);
  const before = after - 7;
  if (before < 1) return after;
  return after > daysInMonth(year, month) || day - before < after - day ? before : after;
}
