import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  addMonths,
  adventSunday,
  fromDayNumber,
  isoWeekOf,
  isValidDay,
  nthWeekday,
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

  test("Sundays of Advent", () => {
    const advent = (year: number, number: number) => fromDayNumber(adventSunday(year, number));
    assert.deepEqual(advent(2023, 4), { year: 2023, month: 12, day: 24 });
    assert.deepEqual(advent(2023, 1), { year: 2023, month: 12, day: 3 });
    // Christmas on a Sunday
    assert.deepEqual(advent(2022, 4), { year: 2022, month: 12, day: 18 });
    assert.deepEqual(advent(2022, 0), { year: 2022, month: 11, day: 20 });
  });

  test("weekdays counted in a month", () => {
    assert.equal(nthWeekday(2023, 5, 7, 1), 7);
    assert.equal(nthWeekday(2023, 5, 1, 1), 1);
    assert.equal(nthWeekday(2023, 5, 1, 5), 29);
    assert.equal(nthWeekday(2023, 5, 7, 5), undefined);
    assert.equal(nthWeekday(2023, 9, 7, -1), 24);
    assert.equal(nthWeekday(2023, 10, 7, -1), 29);
    assert.equal(nthWeekday(2023, 5, 7, -5), undefined);
  });
});
