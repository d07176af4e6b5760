import { adventSunday, easterSunday, nthWeekday } from "../calendar.ts";
import type { Meaning } from "./resolve.ts";

export type CalendarMeaning = Meaning<"calendar">;

/** Month and day, as far as the expression names them. */
export function fieldsOf({ month, day, monthDay }: CalendarMeaning): { readonly month?: number; readonly day?: number } {
  if (monthDay !== undefined) {
    const [fixedMonth, fixedDay] = String(monthDay).split("-").map(Number);
    return { month: fixedMonth as number, day: fixedDay as number };
  }
  if (month === undefined) return day === undefined ? {} : { day: Number(day) };
  return day === undefined ? { month: Number(month) } : { month: Number(month), day: Number(day) };
}

/** Whether it is another day each year. */
export function moves({ easter, advent }: CalendarMeaning): boolean {
  return easter !== undefined || advent !== undefined;
}

/** Day number of a feast that moves with Easter or, as the Sundays of Advent do, with the weekday of Christmas. */
export function movableFeast({ easter, advent, weekday = 7 }: CalendarMeaning, year: number): number {
  if (easter !== undefined) return easterSunday(year) + Number(easter);
  return adventSunday(year, Number(advent)) - 7 + Number(weekday);
}

/** Day of the month of “the third Sunday in May”. */
export function nthOf({ month, weekday, nth }: CalendarMeaning, year: number | undefined): number | undefined {
  if (nth === undefined || year === undefined) return undefined;
  return nthWeekday(year, Number(month), Number(weekday), Number(nth));
}
