import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  addMonths,
  fromDayNumber,
  isoWeekOf,
  isValidDay,
  parseIsoDate,
  toDayNumber,
  weekdayOf,
} from "../../server/core/calendar.ts";

describe("calendar", () => {
  test("agrees with the platform's over four thousand years", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 750_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const day = fromDayNumber(number);
        assert.deepEqual(day, { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        assert.equal(toDayNumber(day), number);
        assert.equal(weekdayOf(number) % 7, date.getUTCDay());
      }),
    );
  });

  test("ISO weeks at the turn of the year", () => {
    const week = (year: number, month: number, day: number) => isoWeekOf(toDayNumber({ year, month, day }));
    assert.deepEqual(week(2024, 12, 30), { year: 2025, week: 1 });
    assert.deepEqual(week(2021, 1, 3), { year: 2020, week: 53 });
    assert.deepEqual(week(2023, 9, 13), { year: 2023, week: 37 });
  });

  test("days that exist and days that don't", () => {
    assert.equal(isValidDay({ year: 2024, month: 2, day: 29 }), true);
    assert.equal(isValidDay({ year: 1900, month: 2, day: 29 }), false);
    assert.equal(isValidDay({ year: 2024, month: 6, day: 31 }), false);
    assert.deepEqual(parseIsoDate("2023-09"), { year: 2023, month: 9 });
    for (const text of ["2023-9", "2023-00", "2023-02-30", "23-09-12", ""]) assert.equal(parseIsoDate(text), undefined);
  });

  test("months are added across years", () => {
    assert.deepEqual(addMonths(2023, 11, 3), { year: 2024, month: 2 });
    assert.deepEqual(addMonths(2023, 1, -1), { year: 2022, month: 12 });
  });
});
