import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { timexToEdtf } from "../../server/core/dates/edtf.ts";
import type { Timex, TimexMod } from "../../server/core/model.ts";

/** TIMEX3 value (and modifier) and the same as EDTF; `undefined` where EDTF cannot say it. */
const DATES: readonly (readonly [value: string, edtf: string | undefined])[] = [
  ["2023-09-13", "2023-09-13"],
  ["2023-09", "2023-09"],
  ["2023", "2023"],
  ["198", "198X"],
  ["19", "19XX"],
  ["2023-SP", "2023-21"],
  ["2023-SU", "2023-22"],
  ["2023-FA", "2023-23"],
  ["2023-WI", "2023-24"],
  ["2023-Q1", "2023-33"],
  ["2023-Q3", "2023-35"],
  ["2023-Q4", "2023-36"],
  ["2023-H1", "2023-40"],
  ["2023-H2", "2023-41"],
  ["BC0044", "-0043"],
  ["BC0001", "0000"],
  ["2007/2008", "2007/2008"],
  ["XXXX-12-31", "XXXX-12-31"],
  ["XXXX-05", "XXXX-05"],
  ["2023-06-XX", "2023-06-XX"],
  // of an unknown year there are no seasons; nothing at all is known of the rest
  ["XXXX-SU", undefined],
  ["XXXX-QX", undefined],
  ["XXXX-XX-XX", undefined],
  ["XXXX-XX", undefined],
  ["XXXX", undefined],
  ["XXX", undefined],
  ["XX", undefined],
  // EDTF knows neither weeks nor weekdays
  ["2023-W37", undefined],
  ["2023-W37-WE", undefined],
  ["XXXX-WXX-3", undefined],
  ["PAST_REF", undefined],
  ["PRESENT_REF", undefined],
  ["", undefined],
  ["BC0000", undefined],
];

const TIMES: typeof DATES = [
  ["2023-09-13T08:00", "2023-09-13T08:00:00"],
  ["2023-09-13T20:30:15", "2023-09-13T20:30:15"],
  ["2023-09-13T24:00", "2023-09-13T24:00:00"],
  ["2023-09-13TEV", undefined],
  ["XXXX-XX-XXT08:00", undefined],
  ["XXXX-WXX-1TEV", undefined],
];

const MODIFIED: readonly (readonly [value: string, mod: TimexMod, edtf: string | undefined])[] = [
  ["2023", "APPROX", "2023~"],
  ["2023-09-13", "APPROX", "2023-09-13~"],
  ["BC0500", "APPROX", "-0499~"],
  ["2007/2008", "APPROX", "2007~/2008~"],
  ["198", "APPROX", undefined],
  ["2023-SU", "APPROX", undefined],
  ["2023-09", "START", undefined],
  ["2023-09", "MID", undefined],
  ["2023", "END", undefined],
  ["2023", "BEFORE", undefined],
];

describe("TIMEX3 as EDTF", () => {
  const same = (timex: Timex, edtf: string | undefined) =>
    test(`${Object.values(timex).join(" ")} → ${edtf}`, () => assert.equal(timexToEdtf(timex), edtf));
  for (const [value, edtf] of DATES) same({ type: "DATE", value }, edtf);
  for (const [value, edtf] of TIMES) same({ type: "TIME", value }, edtf);
  for (const [value, mod, edtf] of MODIFIED) same({ type: "DATE", value, mod }, edtf);
  same({ type: "TIME", value: "2023-09-13T08:00", mod: "APPROX" }, undefined);
  same({ type: "DURATION", value: "P24Y" }, undefined);
  same({ type: "SET", value: "XXXX-12-24" }, undefined);
});
