import { fromDayNumber, parseIsoDate, toDayNumber, weekdayOf } from "../core/calendar.ts";
import type { Timex } from "../core/model.ts";
import type { DateWords, DayPart, DurationUnit, SeasonCode } from "../messages/date-words.ts";
import type { Messages } from "../messages/types.ts";

/**
 * A TIMEX3 value in words: `Wednesday, 13 September 2023`, `week 36 of 2023, 4 to 10 September 2023`, `the 1960s`, `24 years`,
 * `every Monday`; of what is only partly known the part that is: `a Wednesday`. Undefined for vague references and where
 * nothing is known. Modifiers of amount (`more than`) are left to the caller; those of place are part of the words.
 */
export function dateInWords({ type, value, mod, freq }: Timex, words: DateWords): string | undefined {
  if (type === "DURATION") return duration(value, (unit, amount) => words.duration(unit, amount));
  if (type === "SET") {
    const every = repeated(value, words) ?? duration(value, (unit, amount) => words.everyUnit(unit, amount));
    return every === undefined || freq === undefined ? every : words.timesEvery(every, Number.parseFloat(freq) || undefined);
  }
  const { day, part, clock } = split(value);
  const date = period(day, words, part);
  if (date === undefined) return undefined;
  if (mod === "START" || mod === "MID" || mod === "END") return words.part(mod, date);
  if (clock !== undefined) return words.withClock(date, clock);
  return part === undefined || day.startsWith("XXXX-W") ? date : words.withPart(date, part);
}

/** A day without its weekday, a month or a year, for a sentence: `18 June 2024`, `June 2024`; anything else as it is. */
export function dateInSentence(value: string, words: DateWords): string {
  const { year, month, day } = parseIsoDate(value) ?? {};
  const name = month === undefined ? undefined : words.months[month - 1];
  if (year === undefined || name === undefined) return value;
  return day === undefined ? `${name} ${year}` : words.day(day, name, year);
}

/** A day, month or year of the catalogue, of which EDTF says by `~` that it is known roughly. */
export function approximately(date: string, { about, day }: Pick<Messages, "about" | "day">): string {
  return date.endsWith("~") ? about(day(date.slice(0, -1))) : day(date);
}

/**
 * ISO 8601 where it is read at a glance: `2023-09-13`, `2023-09-13 08:00`, `2023-W36`; else words: `summer 2023`, `a Wednesday`.
 * Modifiers are left out: they stand in the text.
 */
export function dateInShort({ type, value }: Timex, words: DateWords): string {
  const [, day, time] = /^(\d{4}(?:-\d{2}){0,2}|\d{4}-W\d{2})(?:T(?:(\d{2}:\d{2})|[A-Z]{2}))?$/.exec(value) ?? [];
  if (day !== undefined) return time === undefined ? day : `${day} ${time}`;
  return dateInWords({ type, value }, words) ?? (/^XXXX(?:-[WQH]?X+)*(?:T.*)?$/.test(value) ? words.open : value);
}

interface Parts {
  readonly day: string;
  readonly part?: DayPart;
  readonly clock?: string;
}

/** `2023-09-13TEV`, `2023-09-13T08:00` */
function split(value: string): Parts {
  const [, day = value, part, clock] = /^(.*?)(?:(T(?:MO|MI|AF|EV|NI))|T(\d{2}:\d{2}))$/.exec(value) ?? [];
  return { day, ...(part !== undefined && { part: part as DayPart }), ...(clock !== undefined && { clock }) };
}

function period(value: string, words: DateWords, part: DayPart | undefined): string | undefined {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value)?.[1];
  if (weekday !== undefined) return words.someWeekday(words.weekdays[Number(weekday) - 1] as string, part);
  const [, era, age] = /^(BC)?(\d{1,2})$/.exec(value) ?? [];
  if (age !== undefined) {
    const name = age.length === 1 ? words.millennium(Number(age) + 1) : words.century(Number(age) + 1);
    return era === undefined ? name : words.beforeChrist(name);
  }
  if (/^\d{3}$/.test(value)) return words.decade(10 * Number(value));
  const before = /^BC(\d{4})$/.exec(value)?.[1];
  if (before !== undefined) return words.beforeChrist(String(Number(before)));
  const years = /^(\d{4})\/(\d{4})$/.exec(value);
  if (years !== null) return words.range(years[1] as string, years[2] as string);
  return week(value, words) ?? dayOrMonth(value, words) ?? partOfYear(value, words);
}

function dayOrMonth(value: string, words: DateWords): string | undefined {
  const date = parseIsoDate(value);
  if (date === undefined) {
    const [, month, day] = /^XXXX-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
    const name = words.months[Number(month) - 1];
    return name && words.openYear(day === undefined ? name : words.day(Number(day), name));
  }
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const name = words.months[month - 1] as string;
  if (day === undefined) return `${name} ${year}`;
  return words.withWeekday(
    words.weekdays[weekdayOf(toDayNumber({ year, month, day })) - 1] as string,
    words.day(day, name, year),
  );
}

function partOfYear(value: string, words: DateWords): string | undefined {
  const [, year, part, number] = /^(\d{4}|XXXX)-(?:(SP|SU|FA|WI)|([QH][1-4]))$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (part !== undefined) {
    const season = words.seasons[part as SeasonCode];
    return year === "XXXX" ? words.openYear(season) : `${season} ${year}`;
  }
  if (year === "XXXX" || number === undefined) return undefined;
  return number.startsWith("Q") ? words.quarter(Number(number[1]), year) : words.half(Number(number[1]), year);
}

/** An ISO week or its weekend with the first and last day. */
function week(value: string, words: DateWords): string | undefined {
  const [, year, number, weekend] = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  // week 1 is the one with 4 January
  const fourth = toDayNumber({ year: Number(year), month: 1, day: 4 });
  const monday = fourth - weekdayOf(fourth) + 1 + 7 * (Number(number) - 1);
  return weekend === undefined
    ? words.week(Number(number), year, days(monday, monday + 6, words))
    : words.weekend(days(monday + 5, monday + 6, words));
}

/** What both days share is said once. */
function days(first: number, last: number, words: DateWords): string {
  const [from, to] = [fromDayNumber(first), fromDayNumber(last)];
  const name = (month: number) => words.months[month - 1];
  const sameYear = from.year === to.year;
  return words.range(
    words.day(from.day, sameYear && from.month === to.month ? undefined : name(from.month), sameYear ? undefined : from.year),
    words.day(to.day, name(to.month), to.year),
  );
}

function repeated(value: string, words: DateWords): string | undefined {
  const { day, part } = split(value);
  const weekday = /^XXXX-WXX-([1-7])$/.exec(day)?.[1];
  if (weekday !== undefined) return words.everyWeekday(words.weekdays[Number(weekday) - 1] as string, part);
  if (day === "XXXX-XX-XX" && part !== undefined) return words.everyPart(part);
  const [, season, month, date] = /^XXXX-(?:(SP|SU|FA|WI)|(\d{2})(?:-(\d{2}))?)$/.exec(day) ?? [];
  if (season !== undefined) return words.everyYear(words.seasons[season as SeasonCode]);
  const name = words.months[Number(month) - 1];
  return name && words.everyYear(date === undefined ? name : words.day(Number(date), name));
}

/** `P24Y`, `PT2.5H`, `PT2H47M`, `PXD`. */
function duration(value: string, say: (unit: DurationUnit, amount?: number) => string): string | undefined {
  const [, hours, minutes] = /^PT(\d+)H(\d+)M$/.exec(value) ?? [];
  if (hours !== undefined) return `${say("TH", Number(hours))} ${say("TM", Number(minutes))}`;
  const [, time = "", amount, unit] = /^P(T?)(X|\d+(?:\.\d+)?)(DE|CE|WE|[DWMQYHS])$/.exec(value) ?? [];
  if (amount === undefined) return undefined;
  return say(`${time}${unit}` as DurationUnit, amount === "X" ? undefined : Number(amount));
}
