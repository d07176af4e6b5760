import { months, weekdays } from "cldr:en";
import type { DateWords, DayPart, DurationUnit } from "./date-words.ts";

export const dateWordsEn: DateWords = {
  months: months.wide,
  weekdays: weekdays.wide,
  seasons: { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" },
  day: (...fields) => fields.filter((field) => field !== undefined).join(" "),
  withWeekday: (weekday, day) => `${weekday}, ${day}`,
  withPart: (day, part) => `${day}, ${PARTS[part]}`,
  withClock: (day, time) => `${day}, ${time}`,
  range: (from, to) => `${from} to ${to}`,
  week: (week, year, days) => `week ${week} of ${year}, ${days}`,
  weekend: (days) => `weekend of ${days}`,
  quarter: (number, year) => `${ordinal(number)} quarter of ${year}`,
  half: (number, year) => `${ordinal(number)} half of ${year}`,
  decade: (year) => `the ${year}s`,
  century: (number) => `the ${ordinal(number)} century`,
  millennium: (number) => `the ${ordinal(number)} millennium`,
  beforeChrist: (date) => `${date} BC`,
  openYear: (date) => `${date}, year open`,
  open: "not determined",
  someWeekday: (weekday, part) => `a ${named(weekday, part)}`,
  everyWeekday: (weekday, part) => `every ${named(weekday, part)}`,
  everyPart: (part) => `every ${PARTS[part]}`,
  everyYear: (date) => `every ${date}`,
  everyUnit: (unit, amount) =>
    `every ${amount === undefined ? `few ${plural(unit, 2)}` : amount === 1 ? UNITS[unit] : many(unit, amount)}`,
  timesEvery: (every, times) =>
    `${times === undefined ? "several times" : times === 1 ? "once" : times === 2 ? "twice" : `${times} times`} ${every}`,
  duration: (unit, amount) => (amount === undefined ? `some ${plural(unit, 2)}` : many(unit, amount)),
  part: (mod, date) => `${{ START: "beginning", MID: "middle", END: "end" }[mod]} of ${date}`,
};

const PARTS: Readonly<Record<DayPart, string>> = {
  TMO: "morning",
  TMI: "midday",
  TAF: "afternoon",
  TEV: "evening",
  TNI: "night",
};

const UNITS: Readonly<Record<DurationUnit, string>> = {
  TS: "second",
  TM: "minute",
  TH: "hour",
  D: "day",
  WE: "weekend",
  W: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  DE: "decade",
  CE: "century",
};

const named = (weekday: string, part: DayPart | undefined) => (part === undefined ? weekday : `${weekday} ${PARTS[part]}`);
const many = (unit: DurationUnit, amount: number) => `${amount} ${plural(unit, amount)}`;
const plural = (unit: DurationUnit, amount: number) =>
  amount === 1 ? UNITS[unit] : unit === "CE" ? "centuries" : `${UNITS[unit]}s`;

function ordinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
