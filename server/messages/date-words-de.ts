import { months, weekdays } from "cldr:de";
import type { DateWords, DayPart, DurationUnit } from "./date-words.ts";

export const dateWordsDe: DateWords = {
  months: months.wide,
  weekdays: weekdays.wide,
  seasons: { SP: "Frühling", SU: "Sommer", FA: "Herbst", WI: "Winter" },
  day: (day, ...rest) => [`${day}.`, ...rest.filter((field) => field !== undefined)].join(" "),
  withWeekday: (weekday, day) => `${weekday}, ${day}`,
  withPart: (day, part) => `${day}, ${PARTS[part].toLowerCase()}s`,
  withClock: (day, time) => `${day}, ${time} Uhr`,
  range: (from, to) => `${from} bis ${to}`,
  week: (week, year, days) => `Woche ${week} des Jahres ${year}, ${days}`,
  weekend: (days) => `Wochenende ${days}`,
  quarter: (number, year) => `${number}. Quartal ${year}`,
  half: (number, year) => `${number}. Halbjahr ${year}`,
  decade: (year) => `die ${year}er-Jahre`,
  century: (number) => `das ${number}. Jahrhundert`,
  millennium: (number) => `das ${number}. Jahrtausend`,
  beforeChrist: (date) => `${date} v. Chr.`,
  openYear: (date) => `${date}, Jahr offen`,
  open: "nicht bestimmbar",
  someWeekday: (weekday, part) => `ein${part === "TNI" ? "e" : ""} ${named(weekday, part)}`,
  everyWeekday: (weekday, part) => `jede${part === "TNI" ? "" : "n"} ${named(weekday, part)}`,
  everyPart: (part) => `jede${part === "TNI" ? "" : "n"} ${PARTS[part]}`,
  everyYear: (date) => `jeden ${date}`,
  everyUnit: (unit, amount) => {
    const [one, many, every] = UNITS[unit];
    return amount === 1 ? `${every} ${one}` : `alle ${amount === undefined ? "paar" : decimal(amount)} ${many}`;
  },
  timesEvery: (every, times) => `${times === undefined ? "mehrmals" : times === 1 ? "einmal" : `${times}-mal`} ${every}`,
  duration: (unit, amount) => {
    const [one, many] = UNITS[unit];
    return amount === undefined ? `einige ${many}` : `${decimal(amount)} ${amount === 1 ? one : many}`;
  },
  part: (mod, date) => {
    const part = { START: "Anfang", MID: "Mitte", END: "Ende" }[mod];
    // what has an article or begins with a number would have to be inflected
    return /^(?:\p{Lu}\p{L}+ )?\d{4}$/u.test(date) ? `${part} ${date}` : `${date} (${part})`;
  },
};

const PARTS: Readonly<Record<DayPart, string>> = { TMO: "Morgen", TMI: "Mittag", TAF: "Nachmittag", TEV: "Abend", TNI: "Nacht" };

/** Singular, plural, and “every” in the gender of the noun. */
const UNITS: Readonly<Record<DurationUnit, readonly [string, string, string]>> = {
  TS: ["Sekunde", "Sekunden", "jede"],
  TM: ["Minute", "Minuten", "jede"],
  TH: ["Stunde", "Stunden", "jede"],
  D: ["Tag", "Tage", "jeden"],
  WE: ["Wochenende", "Wochenenden", "jedes"],
  W: ["Woche", "Wochen", "jede"],
  M: ["Monat", "Monate", "jeden"],
  Q: ["Quartal", "Quartale", "jedes"],
  Y: ["Jahr", "Jahre", "jedes"],
  DE: ["Jahrzehnt", "Jahrzehnte", "jedes"],
  CE: ["Jahrhundert", "Jahrhunderte", "jedes"],
};

const named = (weekday: string, part: DayPart | undefined) => weekday + (part === undefined ? "" : PARTS[part].toLowerCase());
const decimal = (amount: number) => String(amount).replace(".", ",");
