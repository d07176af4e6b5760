/** Units of TIMEX3 durations; hours, minutes and seconds are `TH`, `TM`, `TS`. */
export type DurationUnit = "TS" | "TM" | "TH" | "D" | "WE" | "W" | "M" | "Q" | "Y" | "DE" | "CE";
export type SeasonCode = "SP" | "SU" | "FA" | "WI";
/** Morning, midday, afternoon, evening, night. */
export type DayPart = "TMO" | "TMI" | "TAF" | "TEV" | "TNI";

/** What a language needs to write out a date. Names of months and weekdays come from CLDR; all others are given as they stand in a sentence. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly seasons: Readonly<Record<SeasonCode, string>>;
  /** A day of the month with what is said of it: `13 September 2023`, `4`. */
  day(day: number, month?: string, year?: number): string;
  withWeekday(weekday: string, day: string): string;
  withPart(day: string, part: DayPart): string;
  /** @param time `08:00` */
  withClock(day: string, time: string): string;
  /** `4` and `10 September 2023` */
  range(from: string, to: string): string;
  week(week: number, year: string, days: string): string;
  weekend(days: string): string;
  quarter(number: number, year: string): string;
  half(number: number, year: string): string;
  /** @param year the first one, `1960` */
  decade(year: number): string;
  century(ordinal: number): string;
  millennium(ordinal: number): string;
  /** @param date a year, or a century or millennium in words */
  beforeChrist(date: string): string;
  /** A day, month or season of which the year is not known. */
  openYear(date: string): string;
  /** Some day of the week, it is not known which. */
  someWeekday(weekday: string, part?: DayPart): string;
  /** Nothing of it is known: `XXXX-XX`. */
  readonly open: string;
  everyWeekday(weekday: string, part?: DayPart): string;
  everyPart(part: DayPart): string;
  /** Every year on a day, in a month or season. */
  everyYear(date: string): string;
  /** `every 2 weeks`; without amount `every few weeks`. */
  everyUnit(unit: DurationUnit, amount?: number): string;
  /** How many times in each of them: `3 times every month`, `once every 2 weeks`; without number `several times`. */
  timesEvery(every: string, times?: number): string;
  /** `24 years`; without amount `some years`. */
  duration(unit: DurationUnit, amount?: number): string;
  /** `beginning of`, `middle of`, `end of` */
  part(mod: "START" | "MID" | "END", date: string): string;
}
