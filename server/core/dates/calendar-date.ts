import {
  adventSunday,
  easterSunday,
  fromDayNumber,
  isoDate,
  isValidDay,
  nthWeekday,
  toDayNumber,
  weekdayOf,
} from "../calendar.ts";
import type { Evidence } from "../model.ts";
import { type DateContext, type DateResult, dated, type Meaning, missing, type PartialDate, two } from "./resolve.ts";

type Calendar = Meaning<"calendar">;

/** A date by its fields. A missing year is looked for around the article's date; where nothing tells it, it stays open. */
export function resolveCalendar(means: Calendar, context: DateContext): DateResult {
  const { head } = context.candidate;
  const found = yearOf(head?.kind === "calendar" ? head : lastOfRange(means), context);
  const { evidence } = found;
  const back = Number(means.back ?? 0) + (Number(means.month) > Number(means.until) ? 1 : 0);
  const year = found.year === undefined ? undefined : found.year - back;
  const suffix = means.dayPart === undefined ? "" : String(means.dayPart);
  const type = suffix === "" ? "DATE" : "TIME";
  const start = year === undefined ? "XXXX" : isoDate(year);
  if (means.era === "BC") return { type, value: `BC${String(means.year).padStart(4, "0")}`, evidence };
  if (means.part !== undefined) return { type, value: `${start}-${means.part}`, evidence };
  if (moves(means)) {
    // there is no sixth Sunday of Advent
    const feast = year === undefined || Number(means.advent) > 4 ? undefined : fromDayNumber(movableFeast(means, year));
    return { type, value: (feast === undefined ? "XXXX-XX-XX" : isoDate(feast.year, feast.month, feast.day)) + suffix, evidence };
  }
  const { month, day = nthOf(means, year) } = fieldsOf(means);
  if (month === undefined) return { type, value: start, evidence };
  const value = `${start}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
  // without a year 29 February is taken for granted
  if (day !== undefined && !isValidDay({ year: year ?? LEAP_YEAR, month, day })) {
    if (means.year === undefined && isValidDay({ year: LEAP_YEAR, month, day })) {
      return { type, value: `XXXX-${two(month)}-${two(day)}${suffix}`, evidence: [missing("articleDay", context)] };
    }
    return { type, value: `${start}-${two(month)}-XX`, impossible: value, evidence };
  }
  return { type, value: value + suffix, evidence };
}

function fieldsOf({ month, day, monthDay }: Calendar): { readonly month?: number; readonly day?: number } {
  if (monthDay !== undefined) {
    const [fixedMonth, fixedDay] = String(monthDay).split("-").map(Number);
    return { month: fixedMonth as number, day: fixedDay as number };
  }
  return { ...(month !== undefined && { month: Number(month) }), ...(day !== undefined && { day: Number(day) }) };
}

/** What decides on the year of “November” in “November bis März”; its day is another's. */
function lastOfRange(means: Calendar): Calendar {
  if (means.until === undefined) return means;
  const { day: _, ...rest } = means;
  return { ...rest, month: means.until };
}

function moves({ easter, advent }: Calendar): boolean {
  return easter !== undefined || advent !== undefined;
}

/** Day number of a feast that moves with Easter or, as the Sundays of Advent do, with the weekday of Christmas. */
function movableFeast({ easter, advent, weekday = 7 }: Calendar, year: number): number {
  if (easter !== undefined) return easterSunday(year) + Number(easter);
  return adventSunday(year, Number(advent)) - 7 + Number(weekday);
}

/** Day of the month of “the third Sunday in May”. */
function nthOf({ month, weekday, nth }: Calendar, year: number | undefined): number | undefined {
  if (nth === undefined || year === undefined) return undefined;
  return nthWeekday(year, Number(month), Number(weekday), Number(nth));
}

interface Year {
  readonly year?: number;
  readonly evidence: readonly Evidence[];
}

function yearOf(means: Calendar, context: DateContext): Year {
  const { now, candidate, story } = context;
  if (means.year !== undefined) {
    const year = Number(means.year);
    return { year: year >= 100 || means.era !== undefined ? year : withCentury(year, now?.year), evidence: [] };
  }
  if (means.yearOffset !== undefined) {
    // “im Sommer vor anderthalb Jahren” leaves open which
    if (!Number.isInteger(Number(means.yearOffset))) return { evidence: [] };
    return now?.year === undefined
      ? { evidence: [missing("articleDate", context)] }
      : { year: now.year + Number(means.yearOffset), evidence: dated(context) };
  }
  if (story.date !== undefined && /^\d{4}/.test(story.date)) {
    const evidence: Evidence[] = [{ by: "story", value: story.date }];
    if (means.after !== undefined) return { year: nextYear(means, story.date, Number(means.after)), evidence };
    if (means.sameYear !== undefined) return { year: Number(story.date.slice(0, 4)), evidence };
  }
  // a passage that names a year goes on in it; last year's may as well have been left
  const inStory = story.year !== undefined && (now?.year === undefined || story.year < now.year - 1);
  if (inStory && candidate.direction?.direction !== "future")
    return { year: story.year as number, evidence: [{ by: "story", value: String(story.year) }] };
  if (now?.year === undefined) return { evidence: [missing("articleDate", context)] };
  const fitting = fittingWeekday(means, now.year);
  if (fitting !== undefined) return { year: fitting, evidence: [...dated(context), { by: "weekday" }] };
  return byDirection(means, now, now.year, context);
}

function byDirection(means: Calendar, now: PartialDate, thisYear: number, context: DateContext): Year {
  const direction = context.candidate.direction;
  const ahead = monthsAhead(means, now, thisYear);
  if (ahead === undefined) return { evidence: [missing("articleDay", context)] };
  const seen: Evidence[] = [
    ...dated(context),
    ...(direction === undefined ? [] : [{ by: "direction" as const, direction: direction.direction, cue: direction.cue }]),
  ];
  if (direction?.said === true && ahead === 0 && means.day === undefined)
    return { year: thisYear + (direction.direction === "past" ? -1 : 1), evidence: seen };
  const [back, forth] = ahead > 0 ? [thisYear - 1, thisYear] : ahead < 0 ? [thisYear, thisYear + 1] : [thisYear, thisYear];
  const told = direction === undefined ? undefined : direction.direction === "past" ? back : forth;
  const away = (year: number) => Math.abs(ahead + 12 * (year - thisYear));
  const near = away(back) < away(forth) ? back : forth;
  // a tense may belong to another clause: it does not make of next week's day one of eleven months ago
  const unlikely =
    told !== undefined &&
    (direction?.weak === true
      ? away(near) < away(told)
      : means.day !== undefined && away(told) > FAR_MONTHS && away(near) <= NEXT_MONTHS);
  if (told !== undefined && !unlikely) return { year: told, evidence: seen };
  // news looks back: what is past may be further off
  if (told !== undefined || away(near) <= (near === back ? BACK_MONTHS : NEAR_MONTHS))
    return { year: near, evidence: [...dated(context), { by: "nearest" }] };
  return { evidence: [...dated(context), { by: "undetermined", missing: "direction" }] };
}

/** Without any tense a date so near to the article's is not meant a year off. */
const NEAR_MONTHS = 3;
const BACK_MONTHS = 5;
const NEXT_MONTHS = 2;
const FAR_MONTHS = 8;
const LEAP_YEAR = 2000;
const DEFAULT_YEAR = 2030;
const NEAR_YEARS = 20;

/** Two digits mean a year that is past or near: `44` in an article of 2014 is 1944. */
function withCentury(year: number, thisYear = DEFAULT_YEAR): number {
  return 2000 + year <= thisYear + NEAR_YEARS ? 2000 + year : 1900 + year;
}

/** Year of the next (1) or last (−1) such month or season from a date of the text: the spring after autumn 1989 is of 1990. */
function nextYear(means: Calendar, date: string, sign: number): number {
  const year = Number(date.slice(0, 4));
  const [, part, digits] = /^\d{4}-(?:([A-Z][A-Z\d])|(\d{2}))/.exec(date) ?? [];
  const from = part === undefined ? Number(digits ?? Number.NaN) : (PART_START[part] ?? Number.NaN);
  const to = means.part === undefined ? fieldsOf(means).month : PART_START[String(means.part)];
  // “the summer after” a year is the next one's
  if (to === undefined || Number.isNaN(from)) return year + sign;
  return sign < 0 ? (to >= from ? year - 1 : year) : to <= from ? year + 1 : year;
}

const PART_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7 };

/** How far the date lies after the article's in the same year, in months; a later day of the same month counts as a fraction. */
function monthsAhead(means: Calendar, now: PartialDate, year: number): number | undefined {
  if (now.month === undefined) return undefined;
  let { month, day = nthOf(means, year) } = fieldsOf(means);
  if (means.part !== undefined) {
    const start = PART_START[String(means.part)] ?? 1;
    const length = String(means.part).startsWith("H") ? 6 : 3;
    // a season that has begun and not ended is now
    month = now.month >= start && now.month < start + length ? now.month : start;
  }
  if (moves(means)) ({ month, day } = fromDayNumber(movableFeast(means, year)));
  if (month === undefined) return 0;
  return month - now.month + (day === undefined || now.day === undefined ? 0 : (day - now.day) / 31);
}

/** Of the years around the article's the one in which the day falls on the weekday the text names. */
function fittingWeekday({ month, day, weekday }: Calendar, thisYear: number): number | undefined {
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  return [thisYear, thisYear + 1, thisYear - 1].find((year) => {
    const date = { year, month: Number(month), day: Number(day) };
    return isValidDay(date) && weekdayOf(toDayNumber(date)) === Number(weekday);
  });
}
