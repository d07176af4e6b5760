import { isoDate, parseIsoDate } from "../calendar.ts";
import type { ArticleDate, Evidence, Timex, TimexMod } from "../model.ts";
import { resolveCalendar } from "./calendar-date.ts";
import { resolveCounted } from "./counted-date.ts";
import { centuryOf, resolveDecade } from "./decade-date.ts";
import type { DateCandidate } from "./recognise.ts";
import { agoFrom, resolveRelative } from "./relative-date.ts";
import type { DateTemplate, Slot } from "./rules.ts";
import { resolveWeekday } from "./weekday-date.ts";

export interface ResolvedDate {
  readonly timex: Timex;
  /** The day that does not exist. */
  readonly impossible?: string;
  /** Of “two days ago” the date that was, to the precision of the unit; `XXXX-XX-XX` where nobody can tell. */
  readonly ago?: string;
  readonly evidence: readonly Evidence[];
}

/** What the text before an expression has told. */
export interface Story {
  /** TIMEX3 value of the day that is being talked of: `2023-09-12`, `XXXX-WXX-2`. */
  readonly day?: string | undefined;
  /** Index of the sentence in its block that names the day. */
  readonly sentence?: number | undefined;
  /** Value of the date named last, to whatever precision. */
  readonly date?: string | undefined;
  /** Index of the sentence in its block that names it. */
  readonly dateSentence?: number | undefined;
  /** The year that is told of, where the paragraph names one. */
  readonly passage?: Passage | undefined;
  /** The sentence speaks of several days or of a repetition: its clock times are of none of them alone. */
  readonly repeated?: boolean | undefined;
  /** The day on which the text said that something began, and of nothing else that it did. */
  readonly start?: string | undefined;
  /** A clock time follows in the same sentence. */
  readonly timed?: boolean | undefined;
  /** The text has long told of no day about the article's own. */
  readonly timeless?: boolean | undefined;
}

/** A stretch of a paragraph that tells of another year than the article's. */
export interface Passage {
  readonly year: number;
  /** Index of the sentence in its block that named a date of that year last. */
  readonly sentence: number;
  /** The year was named in passing; only one that opens a sentence sets the scene for more than the next. */
  readonly aside: boolean;
  /** By a preterite: what stands in the perfect beside it is told of now. */
  readonly preterite: boolean;
  /** By the present tense: “1968 geht er nach Paris”. */
  readonly present: boolean;
  /** It is to come, seen from the article's date. */
  readonly ahead: boolean;
}

/** A date as far as it is known. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** What all expressions of an article are resolved against. */
export interface DateFrame {
  readonly articleDate: ArticleDate | undefined;
  /** The article's date in numbers. */
  readonly now: PartialDate | undefined;
}

export function dateFrame(articleDate: ArticleDate | undefined): DateFrame {
  return { articleDate, now: articleDate && parseIsoDate(articleDate.value) };
}

export interface DateContext extends DateFrame {
  readonly story: Story;
  readonly candidate: DateCandidate;
}

export interface DateResult {
  readonly type: Timex["type"];
  readonly value: string;
  readonly freq?: string;
  readonly impossible?: string;
  readonly evidence: readonly Evidence[];
}

export type Meaning<K extends DateTemplate["kind"]> = Extract<DateTemplate, { kind: K }>;

/**
 * Resolves a time expression against the article's date and what the text has told before it.
 * What is not determined stays so: `XXXX-WXX-3` where only the month of publication is known.
 */
export function resolveDate(candidate: DateCandidate, { articleDate, now }: DateFrame, story: Story): ResolvedDate {
  const result = byKind(candidate.means, { now, story, candidate, articleDate });
  const { type, value, freq, impossible } = result;
  const mod = candidate.mod as TimexMod | undefined;
  const timex: Timex =
    mod === undefined && freq === undefined
      ? { type, value }
      : { type, value, ...(mod !== undefined && { mod }), ...(freq !== undefined && { freq }) };
  const evidence: Evidence[] = [{ by: "dateRule", rule: candidate.rule }, ...result.evidence];
  if (candidate.means.kind === "duration" && candidate.means.ago !== undefined)
    return { timex, ago: pointOf(candidate.means, now, mod) ?? UNKNOWN_DAY, evidence };
  return impossible === undefined ? { timex, evidence } : { timex, impossible, evidence };
}

/** What is only about so long ago leads to no date; “some days ago” stays in the month but for its first days. */
function pointOf({ unit, amount }: Meaning<"duration">, now: PartialDate | undefined, mod: TimexMod | undefined) {
  if (now?.year === undefined || mod !== undefined) return undefined;
  if (amount !== undefined) return isRounded(Number(amount), unit) ? undefined : agoFrom(now, String(unit), Number(amount));
  return unit === "D" && Number(now.day) > SOME_DAYS ? `${isoDate(now.year, now.month)}-XX` : undefined;
}

const SOME_DAYS = 10;

/** “Ten years ago”, “half a year ago”: about so long; so are eight and fourteen days, which are weeks. */
function isRounded(amount: number, unit: Slot): boolean {
  return !Number.isInteger(amount) || amount % 10 === 0 || (unit === "D" && (amount === 8 || amount === 14));
}

/** What a time of day belongs to where its day is left open. */
export const UNKNOWN_DAY = "XXXX-XX-XX";

/** The day part of a value that names a day: what a following clock time belongs to. */
export function dayOf(value: string): string | undefined {
  const day = /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)(?=T|$)/.exec(value)?.[0];
  return day?.startsWith("XXXX-XX") ? undefined : day;
}

export const two = (value: Slot) => String(value).padStart(2, "0");

export function dated({ articleDate }: DateContext): Evidence[] {
  return articleDate === undefined ? [] : [{ by: "articleDate", value: articleDate.value, source: articleDate.source }];
}

export function missing(needed: "articleDate" | "articleDay", { articleDate }: DateContext): Evidence {
  return { by: "undetermined", missing: articleDate === undefined ? "articleDate" : needed };
}

function byKind(means: DateTemplate, context: DateContext): DateResult {
  switch (means.kind) {
    case "calendar":
      return resolveCalendar(means, context);
    case "weekday":
      return resolveWeekday(means, context);
    case "relative":
      return resolveRelative(means, context);
    case "years":
      if ("shift" in means) return acrossYears(means, context);
      return { type: "DATE", value: `${means.from}/${completed(Number(means.from), Number(means.to))}`, evidence: [] };
    case "dayPart":
      return ofDay(String(means.dayPart), context);
    case "clock": {
      const time = `T${two(hourOf(means))}:${two(means.minute ?? 0)}`;
      const every = means.every !== undefined || context.story.repeated === true;
      return every ? { type: "TIME", value: time, evidence: [{ by: "repeated" }] } : ofDay(time, context);
    }
    case "decade":
      return resolveDecade(means, context);
    case "century":
      return { type: "DATE", value: centuryOf(means), evidence: [] };
    case "duration":
      return withFreq(means.type ?? "DURATION", durationValue(String(means.unit), amountOf(means)), means.freq);
    case "counted":
      return resolveCounted(means, context);
    case "none":
      return { type: "DATE", value: "", evidence: [] };
    case "value":
      return withFreq(means.type, String(means.value), means.freq);
  }
}

function withFreq(type: Timex["type"], value: string, freq: Slot | undefined): DateResult {
  return freq === undefined ? { type, value, evidence: [] } : { type, value, freq: String(freq), evidence: [] };
}

/**
 * Of two school years that meet in summer nobody can tell which is “the last”: the month one begins in and the one before, when
 * the other has ended, are left open.
 */
function acrossYears({ shift, begins }: Extract<Meaning<"years">, { shift: Slot }>, context: DateContext): DateResult {
  const { now } = context;
  const month = now?.month;
  if (now?.year === undefined || month === undefined)
    return { type: "DATE", value: "XXXX", evidence: [missing("articleDate", context)] };
  const start = Number(begins);
  if (month === start || month === start - 1) return { type: "DATE", value: "XXXX", evidence: dated(context) };
  const from = now.year - (month < start ? 1 : 0) + Number(shift);
  return { type: "DATE", value: `${from}/${from + 1}`, evidence: dated(context) };
}

/** `2007/08` ends in 2008. */
function completed(from: number, to: number): number {
  return to >= 100 ? to : Math.floor(from / 100) * 100 + to + (to < from % 100 ? 100 : 0);
}

/** Eight in the evening is 20 o'clock, two at night is two. */
function hourOf({ hour, dayPart }: Meaning<"clock">): number {
  const afternoon = dayPart === "TAF" || dayPart === "TEV" || (dayPart === "TNI" && Number(hour) > 8);
  return Number(hour) < 12 && (afternoon || (dayPart === "TMI" && Number(hour) < 4)) ? Number(hour) + 12 : Number(hour);
}

/** 4.6 milliards are as many units; what is not scaled stays as it was written. */
function amountOf({ amount, scale, plus }: Meaning<"duration">): Slot | undefined {
  return amount === undefined || scale === undefined ? amount : Math.round(Number(amount) * Number(scale)) + Number(plus ?? 0);
}

/** A half is as many of a smaller unit: half a year is six months. */
const HALVES: Readonly<Record<string, string>> = {
  TH: "PT30M",
  TM: "PT30S",
  D: "PT12H",
  Y: "P6M",
  DE: "P5Y",
  CE: "P50Y",
  ML: "P500Y",
};

/** `P24Y`, `PXD`, `PT72H`; one and a half as decimals. */
function durationValue(unit: string, amount: Slot | undefined): string {
  const half = amount === 0.5 ? HALVES[unit] : undefined;
  if (half !== undefined) return half;
  const time = unit.startsWith("T");
  return `P${time ? "T" : ""}${amount ?? "X"}${time ? unit.slice(1) : unit}`;
}

/** A part of the day that the text talks of, else of the article's. */
function ofDay(suffix: string, context: DateContext): DateResult {
  const { story, articleDate } = context;
  if (story.day === UNKNOWN_DAY) return { type: "TIME", value: UNKNOWN_DAY + suffix, evidence: [] };
  if (story.day !== undefined) return { type: "TIME", value: story.day + suffix, evidence: [{ by: "story", value: story.day }] };
  if (articleDate?.precision === "day") return { type: "TIME", value: articleDate.value + suffix, evidence: dated(context) };
  return { type: "TIME", value: `XXXX-XX-XX${suffix}`, evidence: [missing("articleDay", context)] };
}
