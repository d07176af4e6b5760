import { isoWeekOf, parseIsoDate, weekdayOf } from "../calendar.ts";
import { toDay, toIso } from "./relative-date.ts";
import { type DateContext, type DateResult, type Meaning, two } from "./resolve.ts";

/**
 * The so manieth day or week of something, counted from the day on which the text said it began. A week that began on another day
 * than Monday is no week of the calendar, and stays open.
 */
export function resolveCounted({ ordinal, unit }: Meaning<"counted">, { story: { start } }: DateContext): DateResult {
  const first = toDay(start === undefined ? undefined : parseIsoDate(start));
  const value = first === undefined ? undefined : counted(first, String(unit), Number(ordinal) - 1);
  if (start === undefined || value === undefined) return { type: "DATE", value: String(unit), evidence: [] };
  return { type: "DATE", value, evidence: [{ by: "story", value: start }] };
}

function counted(first: number, unit: string, behind: number): string | undefined {
  if (unit === SOME_DAY) return toIso(first + behind);
  if (unit !== SOME_WEEK || weekdayOf(first) !== MONDAY) return undefined;
  const { year, week } = isoWeekOf(first + 7 * behind);
  return `${year}-W${two(week)}`;
}

const SOME_DAY = "XXXX-XX-XX";
const SOME_WEEK = "XXXX-WXX";
const MONDAY = 1;
