/**
 * Days of the proleptic Gregorian calendar as plain numbers: no clock, no time zone.
 * Day numbers count from 1970-01-01 (H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
 */
export interface CalendarDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export function toDayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function fromDayNumber(number: number): CalendarDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return toDayNumber(next) - toDayNumber({ year, month, day: 1 });
}

export function isValidDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: the week's year and number. */
export function isoWeekOf(dayNumber: number): { readonly year: number; readonly week: number } {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4;
  const { year } = fromDayNumber(thursday);
  return { year, week: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, by what is given. */
export function isoDate(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, "0")];
  if (month !== undefined) parts.push(String(month).padStart(2, "0"));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

/** A date known to the day, month or year; undefined where the text is none or names a day that does not exist. */
export function parseIsoDate(
  text: string,
): { readonly year: number; readonly month?: number; readonly day?: number } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), match[2] && Number(match[2]), match[3] && Number(match[3])];
  if (typeof month !== "number") return { year };
  if (month < 1 || month > 12) return undefined;
  if (typeof day !== "number") return { year, month };
  return isValidDay({ year, month, day }) ? { year, month, day } : undefined;
}

/** Adds months; the day is not carried. */
export function addMonths(year: number, month: number, amount: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + amount;
  return { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 };
}

/** Day number of Easter Sunday (Gregorian; Meeus, “Astronomical Algorithms”, chapter 8). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const total = h + l - 7 * m + 114;
  return toDayNumber({ year, month: Math.floor(total / 31), day: (total % 31) + 1 });
}

/** Day number of a Sunday of Advent: the fourth is the last before Christmas, 0 the Sunday before the first. */
export function adventSunday(year: number, number: number): number {
  const christmas = toDayNumber({ year, month: 12, day: 25 });
  return christmas - weekdayOf(christmas) + 7 * (number - 4);
}

/** Day of the month on which the so manieth such weekday falls, counted from the end where `nth` is negative; none in months without. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | undefined {
  const length = daysInMonth(year, month);
  const first = 1 + ((weekday - weekdayOf(toDayNumber({ year, month, day: 1 })) + 7) % 7);
  const count = Math.floor((length - first) / 7) + 1;
  const week = nth < 0 ? count + nth : nth - 1;
  return week >= 0 && week < count ? first + 7 * week : undefined;
}
