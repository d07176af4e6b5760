import { fromDayNumber, isoDate, isValidDay } from "../calendar.ts";
import { type CalendarMeaning, fieldsOf, movableFeast, moves, nthOf } from "./calendar-fields.ts";
import { yearOf } from "./calendar-year.ts";
import { type DateContext, type DateResult, missing, two } from "./resolve.ts";

/** A date by its fields. A missing year is looked for around the article's date; where nothing tells it, it stays open. */
export function resolveCalendar(means: CalendarMeaning, context: DateContext): DateResult {
  const { head } = context.candidate;
  const found = yearOf(head?.kind === "calendar" ? head : lastOfRange(means), context);
  const { evidence } = found;
  const back = Number(means.back ?? 0) + (Number(means.month) > Number(means.until) ? 1 : 0);
  const year = found.year === undefined ? undefined : found.year - back;
  const suffix = means.dayPart === undefined ? "" : String(means.dayPart);
  const type = suffix === "" ? "DATE" : "TIME";
  const start = year === undefined ? "XXXX" : isoDate(year);
  if (means.era === "BC") return { type, value: `BC${String(means.year).padStart(4, "0")}`, evidence };
  if (means.week !== undefined) {
    const week = Number(means.week);
    return { type, value: `${start}-W${week >= 1 && week <= LAST_WEEK ? two(week) : "XX"}`, evidence };
  }
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

/** What decides on the year of “November” in “November bis März”; its day is another's. */
function lastOfRange(means: CalendarMeaning): CalendarMeaning {
  if (means.until === undefined) return means;
  const { day: _, ...rest } = means;
  return { ...rest, month: means.until };
}

const LEAP_YEAR = 2000;
const LAST_WEEK = 53;
