import { addMonths, fromDayNumber, isoDate, isoWeekOf, isValidDay, parseIsoDate, toDayNumber, weekdayOf } from "../calendar.ts";
import type { Evidence } from "../model.ts";
import {
  type DateContext,
  type DateResult,
  dated,
  dayOf,
  type Meaning,
  missing,
  type PartialDate,
  type Story,
  two,
  UNKNOWN_DAY,
} from "./resolve.ts";

/** So many units before or after the article's date, or the date the text named last. */
export function resolveRelative(means: Meaning<"relative">, context: DateContext): DateResult {
  const { story, candidate } = context;
  const fromText = means.from === "text" || (means.from === "sentence" && story.date !== undefined);
  const unit = String(means.unit);
  let amount = Number(means.amount) * Number(means.sign ?? 1);
  if (unit === "WE" && amount === 0 && candidate.direction?.direction === "past" && !fromText) amount = pastWeekend(context.now);
  const suffix = means.dayPart === undefined ? "" : String(means.dayPart);
  const type = suffix === "" && !unit.startsWith("T") ? "DATE" : "TIME";
  const told = lastTold(story);
  const now = means.days === undefined ? context.now : onOtherDay(context.now, Number(means.days));
  // the day after some Monday, of whichever year
  const isOpen =
    unit === "D" && story.day?.startsWith("XXXX-W") === true && Number(story.sentence) >= Number(story.dateSentence ?? 0);
  const base = fromText ? partial(isOpen ? "" : (told ?? "")) : means.from === "turn" ? nextToTurn(now) : now;
  const evidence: Evidence[] = fromText ? (told === undefined ? [] : [{ by: "story", value: told }]) : dated(context);
  // “im gleichen Zeitraum des Vorjahres” is as long as what it is compared with, “heute vor zehn Jahren” a day
  const counted = fromText ? story.date : means.days === undefined ? context.articleDate?.value : now && isoOf(now);
  const kept = means.keep === undefined ? undefined : sameAfter(counted, unit, amount);
  if (kept !== undefined) return { type, value: kept, evidence };
  // “Ende des Monats” behind a month of another year
  const month = fromText || unit !== "M" || amount !== 0 ? undefined : monthOfPassage(context);
  if (month !== undefined) return { type, value: month, evidence: [{ by: "story", value: month }] };
  // “Ende des Jahres” in a passage that names another year
  const year = fromText || unit !== "Y" ? undefined : yearOfPassage(means, amount, context);
  if (year !== undefined)
    return { type, value: isoDate(year) + suffix, evidence: [{ by: "story", value: String(year - amount) }] };
  // “Das Werk ist heute ein Museum”: no event, no day
  const named = means.weekday === undefined ? undefined : `XXXX-WXX-${means.weekday}`;
  const isDay = named !== undefined || means.days !== undefined;
  if (!isDay && unit === "D" && amount === 0 && !fromText && suffix === "" && isNowadays(context)) {
    return { type, value: "PRESENT_REF", evidence: [{ by: "nowadays" }] };
  }
  // “Was heute gilt, ist morgen vergessen”: no more is tomorrow, where no day is told of
  if (unit === "D" && amount === 1 && !fromText && suffix === "" && isSomeDay(context)) {
    return { type, value: "FUTURE_REF", evidence: [{ by: "nowadays" }] };
  }
  const clock = fromText && unit.startsWith("T") ? shiftClock(story.date, unit, amount) : undefined;
  const week = fromText && unit === "W" ? shiftWeek(told, amount) : undefined;
  const shifted = unit.startsWith("T") ? clock : (week ?? shift(base ?? {}, unit, amount));
  const value = fromText && unit === "Y" && isOutOfReach(amount, base, context) ? undefined : shifted;
  if (value !== undefined) return { type, value: value + suffix, evidence };
  if (fromText) {
    const open = shiftWeekday(isOpen ? story.day : dayOf(story.date ?? ""), unit, amount) ?? named ?? unknown(unit);
    return { type, value: open + suffix, evidence };
  }
  const needed = missing(unit === "Y" || unit === "M" ? "articleDate" : "articleDay", context);
  if (named !== undefined) return { type, value: named + suffix, evidence: [needed] };
  // “heute” without a day is the time of writing
  if (!isDay && unit === "D" && amount === 0 && suffix === "") return { type, value: "PRESENT_REF", evidence: [needed] };
  return { type, value: unknown(unit) + suffix, evidence: [needed] };
}

/** What was told of the past, or came so many years later, is not to come: it is counted from something the text does not name. */
function isOutOfReach(years: number, from: PartialDate | undefined, { candidate: { direction }, now }: DateContext): boolean {
  if (now?.year === undefined || from?.year === undefined || from.year > now.year || from.year + years <= now.year) return false;
  return direction?.direction === "past" || (years > FEW_YEARS && (direction === undefined || direction.weak === true));
}

const FEW_YEARS = 3;

function monthOfPassage({ candidate: { direction, mod }, story: { passage, date, day } }: DateContext): string | undefined {
  if (passage === undefined || mod === undefined || direction?.since === true) return undefined;
  const start = `${isoDate(passage.year)}-`;
  return [date, day].map((told) => (told?.startsWith(start) ? /^\d{4}-\d{2}/.exec(told)?.[0] : undefined)).find(Boolean);
}

/** What “at the end of the year” and “in the next year” are in a passage of another year. What has been since then is of the article's. */
function yearOfPassage(means: Meaning<"relative">, amount: number, { candidate, story, now }: DateContext): number | undefined {
  const { direction } = candidate;
  if (story.passage === undefined || direction?.since === true) return undefined;
  if (direction?.direction === (story.passage.ahead ? "past" : "future")) return undefined;
  if (amount === 0) return candidate.mod !== undefined || means.from === "passage" ? story.passage.year : undefined;
  // last year's next year may as well be meant from now
  const isPast = direction?.direction === "past" && (now?.year === undefined || story.passage.year < now.year - 1);
  return means.from === "passage" && isPast ? story.passage.year + amount : undefined;
}

/**
 * No event in the clause of “heute”, and no time of day; where no day is told of, it takes more to be one. What another clause tells counts
 * beside another day: “gestern wurde verhandelt, heute nicht”.
 */
function isNowadays({ candidate: { direction, sentence }, story }: DateContext): boolean {
  if (story.timed === true) return false;
  if (direction === undefined || direction.state === true) return true;
  if (direction.elsewhere === true) return story.timeless === true || story.sentence !== sentence;
  if (story.timeless !== true) return false;
  if (direction.weak === true) return true;
  // “Heute wird weniger geheizt”, but “ab heute” and “die für heute geplante Wahl”
  return direction.direction === "future" && direction.bound !== true && direction.beside !== true;
}

/** No event in the clause of “morgen” either, in a text that tells of no day; “Morgen gibt es Sonne” sets a day. */
function isSomeDay({ candidate: { direction, opens }, story }: DateContext): boolean {
  return story.timed !== true && story.timeless === true && direction?.state === true && opens !== true;
}

/** The same day, month or season so many years on, the same day so many months, weeks or days on; none where there is no such day. */
function sameAfter(date: string | undefined, unit: string, amount: number): string | undefined {
  if (unit === "Y") return inOtherYear(date, amount);
  const from: PartialDate | undefined = parseIsoDate(date ?? "");
  const day = toDay(from);
  if (from?.year === undefined || from.month === undefined || from.day === undefined || day === undefined) return undefined;
  if (!Number.isInteger(amount)) return undefined;
  if (unit === "D") return toIso(day + amount);
  if (unit === "W") return toIso(day + 7 * amount);
  if (unit !== "M") return undefined;
  const to = { ...addMonths(from.year, from.month, amount), day: from.day };
  return isValidDay(to) ? isoDate(to.year, to.month, to.day) : undefined;
}

/** “The new year” is this one in its first months, the next one in its last. */
function nextToTurn({ year, month }: PartialDate = {}): PartialDate | undefined {
  if (year === undefined || month === undefined || (month > NEW_UNTIL && month < NEW_FROM)) return undefined;
  return { year: month >= NEW_FROM ? year + 1 : year };
}

const NEW_UNTIL = 3;
const NEW_FROM = 10;

function onOtherDay(now: PartialDate | undefined, days: number): PartialDate | undefined {
  const today = toDay(now);
  return today === undefined ? undefined : fromDayNumber(today + days);
}

const isoOf = ({ year, month, day }: PartialDate) => (year === undefined ? undefined : isoDate(year, month, day));

function inOtherYear(date: string | undefined, years: number): string | undefined {
  const match = Number.isInteger(years) ? /^(\d{4})(-.+)$/.exec(date ?? "") : null;
  if (match === null) return undefined;
  const value = isoDate(Number(match[1]) + years) + match[2];
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && parseIsoDate(value) === undefined ? undefined : value;
}

/** The date that was named last; a month in which the day lies that is talked of does not displace it. */
function lastTold({ day, date }: Story): string | undefined {
  if (date === UNKNOWN_DAY) return undefined;
  return date?.length === MONTH_LENGTH && day?.startsWith(date) === true ? day : date;
}

const MONTH_LENGTH = "2023-09".length;

/** As much of a date as its value says: of a season or week its year, of a quarter its last month. */
function partial(date: string): PartialDate | undefined {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(date) ?? [];
  if (quarter !== undefined) return { year: Number(year), month: 3 * Number(quarter) };
  return parseIsoDate(dayOf(date) ?? date) ?? parseIsoDate(/^\d{4}(?=-)/.exec(date)?.[0] ?? "");
}

/** Day number of a date that is known to the day. */
export function toDay({ year, month, day }: PartialDate = {}): number | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : toDayNumber({ year, month, day });
}

export function toIso(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return isoDate(year, month, day);
}

/** Until Friday the weekend that a text looks back on is that of the week before. */
function pastWeekend(now: PartialDate | undefined): number {
  const today = toDay(now);
  return today !== undefined && weekdayOf(today) <= 5 ? -1 : 0;
}

/** The day, week, month or year so many units before a date, to the precision of the unit. */
export function agoFrom(now: PartialDate, unit: string, amount: number): string | undefined {
  return shift(now, unit, -amount);
}

const MINUTES: Readonly<Record<string, number>> = { TH: 60, TM: 1 };

/** A minute after 22:30 is 22:31, also past midnight where the day is known. */
function shiftClock(date: string | undefined, unit: string, amount: number): string | undefined {
  const match = date === undefined ? null : /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(date);
  const minutes = MINUTES[unit];
  if (match === null || minutes === undefined) return undefined;
  const total = Number(match[2]) * 60 + Number(match[3]) + amount * minutes;
  const day = toDay(parseIsoDate(match[1] as string));
  if (day === undefined || !Number.isInteger(total)) return undefined;
  const inDay = ((total % 1440) + 1440) % 1440;
  return `${toIso(day + Math.floor(total / 1440))}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

const UNKNOWN: Readonly<Record<string, string>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  WE: "XXXX-WXX-WE",
  M: "XXXX-XX",
  Y: "XXXX",
  DE: "XXX",
  CE: "XX",
  ML: "X",
  Q: "XXXX-QX",
};

const unknown = (unit: string) => UNKNOWN[unit] ?? "XXXX-XX-XXTXX:XX";

/** The day after a Wednesday is a Thursday, whichever it was. */
function shiftWeekday(day: string | undefined, unit: string, amount: number): string | undefined {
  const match = unit !== "D" || day === undefined || !Number.isInteger(amount) ? null : /^XXXX-WXX-(\d)$/.exec(day);
  return match === null ? undefined : `XXXX-WXX-${((((Number(match[1]) - 1 + amount) % 7) + 7) % 7) + 1}`;
}

/** The week after a week that is known without its days. */
function shiftWeek(week: string | undefined, amount: number): string | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})/.exec(week ?? "") ?? [];
  if (year === undefined || !Number.isInteger(amount)) return undefined;
  const inFirst = toDayNumber({ year: Number(year), month: 1, day: 4 });
  const to = isoWeekOf(inFirst + 7 * (Number(number) - 1 + amount));
  return `${isoDate(to.year)}-W${two(to.week)}`;
}

function shift({ year, month, day }: PartialDate, unit: string, amount: number): string | undefined {
  // half a year is six months
  if (unit === "Y" && amount % 1 !== 0) return shift({ year, month, day } as PartialDate, "M", 12 * amount);
  if (year === undefined || !Number.isInteger(amount)) return undefined;
  if (unit === "Y") return isoDate(year + amount);
  if (unit === "DE") return String(Math.floor(year / 10) + amount);
  if (unit === "ML") return String(Math.floor(year / 1000) + amount);
  if (unit === "CE") return two(Math.floor(year / 100) + amount);
  if (month === undefined) return undefined;
  if (unit === "M") {
    const to = addMonths(year, month, amount);
    return isoDate(to.year, to.month);
  }
  if (unit === "Q") {
    const to = addMonths(year, month, 3 * amount);
    return `${isoDate(to.year)}-Q${Math.ceil(to.month / 3)}`;
  }
  if (day === undefined) return undefined;
  const today = toDayNumber({ year, month, day });
  if (unit === "D") return toIso(today + amount);
  const week = isoWeekOf(today + 7 * amount);
  return `${isoDate(week.year)}-W${two(week.week)}${unit === "WE" ? "-WE" : ""}`;
}
