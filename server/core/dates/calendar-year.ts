import { fromDayNumber, isValidDay, toDayNumber, weekdayOf } from "../calendar.ts";
import type { Evidence } from "../model.ts";
import { type CalendarMeaning, fieldsOf, movableFeast, moves, nthOf } from "./calendar-fields.ts";
import { type DateContext, dated, missing, type PartialDate } from "./resolve.ts";

/** A year and what tells it. */
export interface Year {
  readonly year?: number;
  readonly evidence: readonly Evidence[];
}

/** The year that is named, else the one that the text so far, its tense or nearness tell. */
export function yearOf(means: CalendarMeaning, context: DateContext): Year {
  const { now, candidate, story } = context;
  if (means.year !== undefined) {
    const year = Number(means.year);
    const from = means.sameCentury === undefined ? undefined : /^\d{4}/.exec(story.date ?? "")?.[0];
    if (from !== undefined) return { year: endOf(Number(from), year), evidence: [{ by: "story", value: from }] };
    if (year >= 100 || means.era !== undefined) return { year, evidence: [] };
    return { year: withCentury(year, now?.year, candidate.direction?.direction === "past"), evidence: [] };
  }
  if (means.every !== undefined) return { evidence: [{ by: "openYear", because: "everyYear" }] };
  if (means.open !== undefined) return { evidence: [{ by: "openYear", because: "event" }] };
  if (means.yearOffset !== undefined) {
    const offset = Number(means.yearOffset);
    if (now?.year === undefined) return { evidence: [missing("articleDate", context)] };
    const year = Number.isInteger(offset) ? now.year + offset : yearOfHalf(means, now, now.year, offset);
    return year === undefined ? { evidence: [] } : { year, evidence: dated(context) };
  }
  if (story.date !== undefined && /^\d{4}/.test(story.date)) {
    const evidence: Evidence[] = [{ by: "story", value: story.date }];
    if (means.after !== undefined) return { year: nextYear(means, story.date, Number(means.after)), evidence };
    if (means.sameYear !== undefined) return { year: Number(story.date.slice(0, 4)), evidence };
  }
  // of “that year” nothing but the text can tell which it is
  if (means.sameYear !== undefined) return { evidence: [] };
  const repeated = yearNamedBefore(means, context);
  if (repeated !== undefined) return { year: repeated, evidence: [{ by: "story", value: String(story.date) }] };
  // a passage that names a year goes on in it; last year's may as well have been left
  const { passage } = story;
  const { direction, said } = candidate.direction ?? {};
  const inStory = passage !== undefined && (passage.ahead || now?.year === undefined || passage.year < now.year - 1);
  const told = passage === undefined ? undefined : yearOfPassage(means, passage.year, context);
  if (
    inStory &&
    told !== undefined &&
    said !== true &&
    (passage.present || direction !== (passage.ahead ? "past" : "future")) &&
    fits(means, told)
  )
    return { year: told, evidence: [{ by: "story", value: String(passage.year) }] };
  if (now?.year === undefined) return { evidence: [missing("articleDate", context)] };
  const fitting = fittingWeekday(means, now.year);
  if (fitting !== undefined) return { year: fitting, evidence: [...dated(context), { by: "weekday" }] };
  return byDirection(means, now, now.year, context);
}

/** Of “der 11. September” behind that day of a year; beside the article's own day it may be the anniversary. */
function yearNamedBefore(means: CalendarMeaning, { story, now, candidate: { direction } }: DateContext): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(story.date ?? "") ?? [];
  if (year === undefined || Number(means.day) !== Number(day) || Number(means.month) !== Number(month)) return undefined;
  if (direction?.direction === "future" && direction.state !== true) return undefined;
  const ahead = now?.year === undefined ? undefined : monthsAhead(means, now, now.year);
  return ahead === undefined || Math.abs(ahead) > 1 ? Number(year) : undefined;
}

/** The year a passage tells of: what another sentence tells of January behind December is of the next, unless it looks back. */
function yearOfPassage(means: CalendarMeaning, year: number, { story, candidate }: DateContext): number {
  const [, from, month] = /^(\d{4})-(\d{2})(?!\d)/.exec(story.date ?? "") ?? [];
  const start = Number(from) === year + 1 ? year + 1 : year;
  const to = fieldsOf(means).month;
  const isSame = story.dateSentence === candidate.sentence || candidate.direction?.earlier === true;
  if (isSame || to === undefined || Number(from) !== start || Number(month) < LATE_MONTH || to > EARLY_MONTH) return start;
  return start + 1;
}

const LATE_MONTH = 10;
const EARLY_MONTH = 3;

/** Of “9 November, half a year ago” the year in which that is about so long ago; “summer, one and a half years ago” leaves open which. */
function yearOfHalf(means: CalendarMeaning, now: PartialDate, thisYear: number, offset: number): number | undefined {
  const ahead = monthsAhead(means, now, thisYear);
  if (ahead === undefined) return undefined;
  return [Math.floor(offset), Math.ceil(offset)]
    .map((years) => thisYear + years)
    .find((year) => Math.abs(ahead + 12 * (year - thisYear - offset)) <= ABOUT_MONTHS);
}

const ABOUT_MONTHS = 2;

function byDirection(means: CalendarMeaning, now: PartialDate, thisYear: number, context: DateContext): Year {
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
/** What `1899–04` ends in. */
function endOf(from: number, digits: number): number {
  const year = from - (from % 100) + digits;
  return year < from ? year + 100 : year;
}

const DEFAULT_YEAR = 2030;
const NEAR_YEARS = 20;

/** Two digits mean a year that is past or near: `44` in an article of 2014 is 1944. What is told is past. */
function withCentury(year: number, thisYear = DEFAULT_YEAR, isPast = false): number {
  return 2000 + year <= thisYear + (isPast ? 0 : NEAR_YEARS) ? 2000 + year : 1900 + year;
}

/** Year of the next (1) or last (−1) such month or season from a date of the text: the spring after autumn 1989 is of 1990. */
function nextYear(means: CalendarMeaning, date: string, sign: number): number {
  const year = Number(date.slice(0, 4));
  const [, part, digits] = /^\d{4}-(?:([A-Z][A-Z\d])|(\d{2}))/.exec(date) ?? [];
  const from = part === undefined ? Number(digits ?? Number.NaN) : (PART_START[part] ?? Number.NaN);
  const to = means.part === undefined ? fieldsOf(means).month : PART_START[String(means.part)];
  // “the summer after” a year is the next one's, the winter begins in it
  if (to === undefined || Number.isNaN(from)) return year + (to === PART_START.WI && sign > 0 ? 0 : sign);
  return sign < 0 ? (to >= from ? year - 1 : year) : to <= from ? year + 1 : year;
}

const PART_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7 };

/** How far the date lies after the article's in the same year, in months; a later day of the same month counts as a fraction. */
function monthsAhead(means: CalendarMeaning, now: PartialDate, year: number): number | undefined {
  if (now.month === undefined) return undefined;
  let { month, day = nthOf(means, year) } = fieldsOf(means);
  if (means.week !== undefined) month = Math.ceil((Number(means.week) * 12) / 53);
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
function fittingWeekday({ month, day, weekday }: CalendarMeaning, thisYear: number): number | undefined {
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  return [thisYear, thisYear + 1, thisYear - 1].find((year) => fits({ month, day, weekday }, year));
}

/** Whether the day falls on the weekday that the text names, if it names one. */
function fits({ month, day, weekday }: Pick<CalendarMeaning, "month" | "day" | "weekday">, year: number): boolean {
  if (weekday === undefined || month === undefined || day === undefined) return true;
  const date = { year, month: Number(month), day: Number(day) };
  return isValidDay(date) && weekdayOf(toDayNumber(date)) === Number(weekday);
}
