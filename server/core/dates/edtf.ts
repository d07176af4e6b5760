import type { Timex } from "../model.ts";

/**
 * The same time as EDTF (ISO 8601-2:2019, levels 0 to 2; https://www.loc.gov/standards/datetime/), undefined where EDTF
 * cannot say it: weeks, weekdays, parts of the day, durations, repetitions, vague references, and the modifiers `START`,
 * `MID` and `END` (a date with a part of it has no sign in EDTF; the bare date would say more than the text).
 *
 * EDTF knows times of day only with their seconds: a clock time is a point in time, its seconds are 0. A qualifier stands
 * only after a date or the ends of an interval: an approximate season or decade has no EDTF.
 */
export function timexToEdtf({ type, value, mod }: Timex): string | undefined {
  if (type === "DURATION" || type === "SET" || (mod !== undefined && mod !== "APPROX")) return undefined;
  const approximate = mod === "APPROX";
  if (type === "TIME") return approximate ? undefined : dateTime(value);
  const edtf = date(value) ?? interval(value);
  if (edtf !== undefined) return approximate ? edtf.replace(/(?=\/|$)/g, "~") : edtf;
  return approximate ? undefined : (unspecified(value) ?? subYear(value));
}

/** `2023`, `2023-09`, `2023-09-13`, `BC0044`: EDTF counts years as astronomers do, 1 BC is 0. */
function date(value: string): string | undefined {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return value;
  const before = Number(/^BC(\d{4})$/.exec(value)?.[1] ?? 0);
  if (before === 0) return undefined;
  return `${before > 1 ? "-" : ""}${String(before - 1).padStart(4, "0")}`;
}

function interval(value: string): string | undefined {
  return /^\d{4}\/\d{4}$/.test(value) ? value : undefined;
}

/** Decades and centuries, and dates of which a part is not known; where nothing is known there is nothing to say. */
function unspecified(value: string): string | undefined {
  if (/^\d{2,3}$/.test(value)) return value.padEnd(4, "X");
  return /^(?=.*\d)(?:\d{4}|XXXX)-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?$/.test(value) ? value : undefined;
}

const SUB_YEAR: Readonly<Record<string, number>> = {
  SP: 21,
  SU: 22,
  FA: 23,
  WI: 24,
  Q1: 33,
  Q2: 34,
  Q3: 35,
  Q4: 36,
  H1: 40,
  H2: 41,
};

function subYear(value: string): string | undefined {
  const [, year, part] = /^(\d{4})-([A-Z][A-Z\d])$/.exec(value) ?? [];
  const code = part === undefined ? undefined : SUB_YEAR[part];
  return code === undefined ? undefined : `${year}-${code}`;
}

function dateTime(value: string): string | undefined {
  const [, day, time, seconds = ":00"] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2})(:\d{2})?$/.exec(value) ?? [];
  return day === undefined ? undefined : day + time + seconds;
}
