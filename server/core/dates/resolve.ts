import { addMonths, fromDayNumber, isoDate, isoWeekOf, isValidDay, parseIsoDate, toDayNumber, weekdayOf } from "../calendar.ts";
import type { ArticleDate, Evidence, Timex, TimexMod } from "../model.ts";
import type { DateCandidate } from "./recognise.ts";
import type { DateTemplate, Slot } from "./rules.ts";

export interface ResolvedDate {
  readonly timex: Timex;
  /** The day that does not exist. */
  readonly impossible?: string;
  readonly evidence: readonly Evidence[];
}

/**
 * Resolves a time expression against the article's date and the day named last before it in the text.
 * What is not determined stays so: `XXXX-WXX-3` where only the month of publication is known.
 *
 * @param lastDay TIMEX3 value of the day named last in the same block (`2023-09-12`, `XXXX-WXX-2`).
 */
export function resolveDate(
  candidate: DateCandidate,
  articleDate: ArticleDate | undefined,
  lastDay: string | undefined,
): ResolvedDate {
  const now = articleDate && { ...parseIsoDate(articleDate.value) };
  const result = byKind(candidate.means, { now, lastDay, candidate, articleDate });
  const evidence: Evidence[] = [{ by: "dateRule", rule: candidate.rule.id }, ...result.evidence];
  const mod = candidate.mod as TimexMod | undefined;
  return {
    timex: { type: result.type, value: result.value, ...(mod !== undefined && { mod }) },
    ...(result.impossible !== undefined && { impossible: result.impossible }),
    evidence,
  };
}

/** The day part of a value that names a day: what a following clock time belongs to. */
export function dayOf(value: string): string | undefined {
  return /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)(?=T|$)/.exec(value)?.[0];
}

interface Now {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

interface Context {
  readonly now: Now | undefined;
  readonly lastDay: string | undefined;
  readonly candidate: DateCandidate;
  readonly articleDate: ArticleDate | undefined;
}

interface Result {
  readonly type: Timex["type"];
  readonly value: string;
  readonly impossible?: string;
  readonly evidence: readonly Evidence[];
}

type Meaning<K extends DateTemplate["kind"]> = Extract<DateTemplate, { kind: K }>;

function byKind(means: DateTemplate, context: Context): Result {
  switch (means.kind) {
    case "calendar":
      return calendar(means, context);
    case "weekday":
      return weekday(means, context);
    case "relative":
      return relative(means, context);
    case "dayPart":
      return ofDay("TIME", String(means.dayPart), context);
    case "clock":
      return ofDay("TIME", `T${two(means.hour)}:${two(means.minute ?? 0)}`, context);
    case "decade":
      return {
        type: "DATE",
        value: String(Math.floor((Number(means.year) < 100 ? 1900 + Number(means.year) : Number(means.year)) / 10)),
        evidence: [],
      };
    case "century":
      return { type: "DATE", value: two(Number(means.ordinal) - 1), evidence: [] };
    case "duration":
      return { type: "DURATION", value: durationValue(String(means.unit), means.amount), evidence: [] };
    case "set":
      return { type: "SET", value: String(means.value), evidence: [] };
    case "reference":
      return { type: "DATE", value: String(means.value), evidence: [] };
  }
}

const two = (value: Slot) => String(value).padStart(2, "0");

/** `P24Y`, `PXD`, `PT72H`; half units as decimals. */
function durationValue(unit: string, amount: Slot | undefined): string {
  const time = unit.startsWith("T");
  return `P${time ? "T" : ""}${amount ?? "X"}${time ? unit.slice(1) : unit}`;
}

/** TIMEX3 `-Part` of a day known from the text, else of an unknown one. */
function ofDay(type: Timex["type"], suffix: string, { lastDay }: Context): Result {
  return { type, value: `${lastDay ?? "XXXX-XX-XX"}${suffix}`, evidence: [] };
}

function dated({ articleDate }: Context): Evidence[] {
  return articleDate === undefined ? [] : [{ by: "articleDate", value: articleDate.value, source: articleDate.source }];
}

function missing(needed: "articleDate" | "articleDay", { articleDate }: Context): Evidence {
  return { by: "undetermined", missing: articleDate === undefined ? "articleDate" : needed };
}

function calendar(means: Meaning<"calendar">, context: Context): Result {
  const { year, evidence } = yearOf(means, context);
  const month = means.month === undefined ? undefined : Number(means.month);
  const day = means.day === undefined ? undefined : Number(means.day);
  const head = year === undefined ? "XXXX" : isoDate(year);
  const suffix = means.dayPart === undefined ? "" : String(means.dayPart);
  const type = suffix === "" ? "DATE" : "TIME";
  if (means.season !== undefined) return { type, value: `${head}-${means.season}`, evidence };
  if (means.quarter !== undefined) return { type, value: `${head}-Q${means.quarter}`, evidence };
  if (month === undefined) return { type, value: head, evidence };
  const value = `${head}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
  // without a year 29 February is taken for granted
  if (day !== undefined && !isValidDay({ year: year ?? 2000, month, day })) {
    return { type, value: `${head}-${two(month)}-XX`, impossible: value, evidence };
  }
  return { type, value: value + suffix, evidence };
}

function yearOf(
  means: Meaning<"calendar">,
  context: Context,
): { readonly year?: number; readonly evidence: readonly Evidence[] } {
  const { now, candidate } = context;
  if (means.year !== undefined) {
    const year = Number(means.year);
    // two digits: the century that puts it nearest to living memory, as civil registers do
    return { year: year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year, evidence: [] };
  }
  if (now?.year === undefined) return { evidence: [missing("articleDate", context)] };
  if (means.yearOffset !== undefined) return { year: now.year + Number(means.yearOffset), evidence: dated(context) };
  const month = means.season === undefined ? Number(means.month) : (SEASON_START[String(means.season)] ?? 1);
  const ahead = compare({ month, ...(means.day !== undefined && { day: Number(means.day) }) }, now);
  const { direction } = candidate;
  const seen: Evidence[] = [...dated(context), ...(direction === undefined ? [] : [{ by: "direction" as const, ...direction }])];
  if (ahead === undefined) return { evidence: [missing("articleDay", context)] };
  if (direction?.direction === "past") return { year: ahead > 0 ? now.year - 1 : now.year, evidence: seen };
  if (direction?.direction === "future") return { year: ahead < 0 ? now.year + 1 : now.year, evidence: seen };
  if (ahead <= 0) return { year: now.year, evidence: seen };
  return { evidence: [...dated(context), { by: "undetermined", missing: "direction" }] };
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Whether month (and day) lie after (> 0) the article's in its year; undefined where the article's month is not known. */
function compare(date: { readonly month: number; readonly day?: number }, now: Now): number | undefined {
  if (now.month === undefined) return undefined;
  if (date.month !== now.month || date.day === undefined || now.day === undefined) return date.month - now.month;
  return date.day - now.day;
}

function weekday(means: Meaning<"weekday">, context: Context): Result {
  const { now, candidate } = context;
  const [, digit, part = ""] = /^(\d)(.*)$/.exec(String(means.weekday)) as unknown as [string, string, string];
  const target = Number(digit);
  const suffix = means.dayPart === undefined ? part : String(means.dayPart);
  const type = suffix === "" ? "DATE" : "TIME";
  if (now?.year === undefined || now.month === undefined || now.day === undefined) {
    return { type, value: `XXXX-WXX-${target}${suffix}`, evidence: [missing("articleDay", context)] };
  }
  const today = toDayNumber({ year: now.year, month: now.month, day: now.day });
  const monday = today - weekdayOf(today) + 1;
  const direction = candidate.direction?.direction ?? "past";
  const back = (weekdayOf(today) - target + 7) % 7;
  let day = direction === "past" ? today - back : today + ((target - weekdayOf(today) + 7) % 7);
  if (means.week !== undefined) day = monday + 7 * Number(means.week) + target - 1;
  const evidence: Evidence[] = [...dated(context), { by: "direction", direction, cue: candidate.direction?.cue ?? "" }];
  return { type, value: toIso(day) + suffix, evidence };
}

function toIso(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return isoDate(year, month, day);
}

function relative(means: Meaning<"relative">, context: Context): Result {
  const amount = Number(means.amount);
  const suffix = means.dayPart === undefined ? "" : String(means.dayPart);
  const type = suffix === "" ? "DATE" : "TIME";
  const base = means.from === "text" ? fromText(context.lastDay) : context.now;
  const evidence = means.from === "text" ? [] : dated(context);
  if (means.from === "text" && base === undefined && means.unit === "D") {
    return { type, value: (shiftWeekday(context.lastDay, amount) ?? "XXXX-XX-XX") + suffix, evidence };
  }
  const value = shift(base ?? {}, String(means.unit), amount);
  if (value !== undefined) return { type, value: value + suffix, evidence };
  const needed = missing(means.unit === "Y" || means.unit === "M" ? "articleDate" : "articleDay", context);
  if (means.unit === "D" && amount === 0 && suffix === "") return { type, value: "PRESENT_REF", evidence: [needed] };
  return { type, value: UNKNOWN[String(means.unit)] + suffix, evidence: [needed] };
}

const UNKNOWN: Readonly<Record<string, string>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  WE: "XXXX-WXX-WE",
  M: "XXXX-XX",
  Y: "XXXX",
  DE: "XXX",
  CE: "XX",
  Q: "XXXX-QX",
};

function fromText(lastDay: string | undefined): Now | undefined {
  return lastDay === undefined ? undefined : parseIsoDate(lastDay);
}

function shiftWeekday(lastDay: string | undefined, amount: number): string | undefined {
  const match = lastDay === undefined ? null : /^XXXX-WXX-(\d)$/.exec(lastDay);
  return match === null ? undefined : `XXXX-WXX-${((((Number(match[1]) - 1 + amount) % 7) + 7) % 7) + 1}`;
}

function shift({ year, month, day }: Now, unit: string, amount: number): string | undefined {
  if (year === undefined) return undefined;
  if (unit === "Y") return isoDate(year + amount);
  if (unit === "DE") return String(Math.floor(year / 10) + amount);
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
