import { parseIsoDate } from "../calendar.ts";
import type { Timex } from "../model.ts";

/**
 * Reads EDTF (https://www.loc.gov/standards/datetime/) as far as TIMEX3 can say it: days, months, years, years BC, decades and
 * centuries (`199X`, `19XX`), dates with unspecified parts, seasons, quarters and halves of a year, intervals of years, a point in time, each but the
 * last also as approximate (`~`). Undefined for everything else, and for a day that is in no calendar.
 */
export function edtfToTimex(edtf: string): Timex | undefined {
  const approximate = edtf.endsWith("~");
  const plain = approximate ? edtf.slice(0, -1) : edtf;
  const value = before(plain) ?? day(plain) ?? unspecified(plain) ?? subYear(plain) ?? years(plain.replace("~/", "/"));
  if (value !== undefined) return { type: "DATE", value, ...(approximate && { mod: "APPROX" }) };
  const time = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.exec(plain);
  return time === null || approximate || parseIsoDate(time[1] as string) === undefined
    ? undefined
    : { type: "TIME", value: plain };
}

const day = (text: string) => (parseIsoDate(text) === undefined ? undefined : text);

/** EDTF counts as astronomers do: `0000` is 1 BC. */
function before(text: string): string | undefined {
  const match = /^(?:-(\d{4})|(0000))$/.exec(text);
  return match === null ? undefined : `BC${String(Number(match[1] ?? 0) + 1).padStart(4, "0")}`;
}

function unspecified(text: string): string | undefined {
  const rounded = /^(\d{2,3})X{1,2}$/.exec(text);
  if (rounded !== null && text.length === 4) return rounded[1];
  return /^(?=.*\d)(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?$/.test(text) && text.includes("X")
    ? text
    : undefined;
}

const PARTS: Readonly<Record<string, string>> = {
  21: "SP",
  22: "SU",
  23: "FA",
  24: "WI",
  33: "Q1",
  34: "Q2",
  35: "Q3",
  36: "Q4",
  40: "H1",
  41: "H2",
};

function subYear(text: string): string | undefined {
  const [, year, code = ""] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const part = PARTS[code];
  return part === undefined ? undefined : `${year}-${part}`;
}

function years(text: string): string | undefined {
  const [, from = "", to = ""] = /^(\d{4})\/(\d{4})$/.exec(text) ?? [];
  return from !== "" && from < to ? text : undefined;
}
