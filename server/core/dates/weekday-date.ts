import { isoDate, parseIsoDate, weekdayOf } from "../calendar.ts";
import type { Evidence } from "../model.ts";
import { toDay, toIso } from "./relative-date.ts";
import { type DateContext, type DateResult, dated, type Meaning, missing } from "./resolve.ts";

/** A weekday near the article's day: the last one unless something looks ahead. */
export function resolveWeekday(means: Meaning<"weekday">, context: DateContext): DateResult {
  const { now, candidate } = context;
  const [, digit, part = ""] = /^(\d)(.*)$/.exec(String(means.weekday)) as unknown as [string, string, string];
  const target = Number(digit);
  const suffix = means.dayPart === undefined ? part : String(means.dayPart);
  const type = suffix === "" ? "DATE" : "TIME";
  if (means.from === "text") {
    const { story } = context;
    const from = toDay(story.day === undefined ? undefined : parseIsoDate(story.day));
    const evidence: Evidence[] = story.day === undefined ? [] : [{ by: "story", value: story.day }];
    if (from === undefined) return { type, value: `XXXX-WXX-${target}${suffix}`, evidence };
    return { type, value: toIso(nextWeekday(from, target, Number(means.sign ?? 1))) + suffix, evidence };
  }
  const told = candidate.direction?.said === true || means.week !== undefined ? undefined : inPassage(target, context);
  if (told !== undefined)
    return { type, value: told + suffix, evidence: [{ by: "story", value: String(context.story.date ?? context.story.day) }] };
  const today = toDay(now);
  if (today === undefined) return { type, value: `XXXX-WXX-${target}${suffix}`, evidence: [missing("articleDay", context)] };
  const weekday = weekdayOf(today);
  const direction = candidate.direction?.direction ?? "past";
  const said = candidate.direction?.said === true;
  const back = (weekday - target + 7) % 7 || (said ? 7 : 0);
  const forth = (target - weekday + 7) % 7 || (said ? 7 : 0);
  const nearest =
    direction === "past" ? today - back - 7 * Number(means.back ?? 0) : today + forth + 7 * Number(means.ahead ?? 0);
  // “von Dienstag bis Donnerstag wurde gestreikt” tells on a Wednesday of last week
  if (means.until !== undefined && candidate.direction?.direction === "past") {
    const last = today - ((weekday - Number.parseInt(String(means.until), 10) + 7) % 7);
    return { type, value: toIso(nextWeekday(last, target, -1)) + suffix, evidence: lookedAt(context) };
  }
  const day = means.week === undefined ? nearest : today - weekday + 7 * Number(means.week) + target;
  return { type, value: toIso(day) + suffix, evidence: lookedAt(context) };
}

function lookedAt(context: DateContext): Evidence[] {
  const { direction = "past", cue = "" } = context.candidate.direction ?? {};
  return [...dated(context), { by: "direction", direction, cue }];
}

/** Of a passage of another year that tells of days or months: the next such weekday behind its day, or one we don't know. */
function inPassage(target: number, { story: { passage, date, day }, now, candidate }: DateContext): string | undefined {
  // “an einem Montag traf er sie, am Dienstag schrieb sie”
  const { direction, elsewhere } = candidate.direction ?? {};
  if (day?.startsWith("XXXX-W") === true && direction === "past" && elsewhere !== true) return `XXXX-WXX-${target}`;
  if (passage === undefined || now?.year === undefined || passage.year >= now.year - 1) return undefined;
  const year = isoDate(passage.year);
  if (date?.startsWith(`${year}-`) !== true) return undefined;
  const from = day?.startsWith(year) === true ? toDay(parseIsoDate(day)) : undefined;
  if (from === undefined || weekdayOf(from) === target) return `XXXX-WXX-${target}`;
  return toIso(nextWeekday(from, target, candidate.direction?.earlier === true ? -1 : 1));
}

/** The first such weekday after a day, or the last before it. */
function nextWeekday(from: number, target: number, sign: number): number {
  const weekday = weekdayOf(from);
  return sign < 0 ? from - ((weekday - target + 6) % 7) - 1 : from + ((target - weekday + 6) % 7) + 1;
}
