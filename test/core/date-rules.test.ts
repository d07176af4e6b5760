import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type DateRule, RULE_TEST_DATE } from "../../server/core/dates/rules.ts";
import { german } from "../../server/data/de/index.ts";
import { analyse } from "../support/marked.ts";

// A rule carries its examples and its silence: adding a rule adds its tests.
describe("date rules", () => {
  for (const rule of german.dates.rules) {
    test(rule.id, () => {
      const trap = rule.means.kind === "none";
      assert.ok((trap ? (rule.not ?? []) : rule.examples).length > 0, "a rule has an example, a trap a text it keeps silent");
      for (const example of rule.examples) assert.equal(markDates(example.replace(MARK, "$1")), example);
      for (const text of rule.not ?? []) assert.equal(markDates(text), text);
      assert.ok(trap || firesIn(rule), "the rule itself finds one of its examples");
    });
  }

  test("ids are unique", () => {
    const ids = german.dates.rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});

const MARK = /\[([^\]]+)\]\(([^)]+)\)/g;

function dates(text: string) {
  return analyse(text, { settingDate: RULE_TEST_DATE }).mentions.filter(({ kind }) => kind === "date");
}

function markDates(text: string): string {
  let marked = "";
  let at = 0;
  for (const { start, end, timex } of dates(text)) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}](${[timex?.value, timex?.mod].filter(Boolean).join(" ")})`;
    at = end;
  }
  return marked + text.slice(at);
}

function firesIn({ id, examples }: DateRule): boolean {
  return examples.some((example) =>
    dates(example.replace(MARK, "$1")).some(({ evidence }) => evidence.some((one) => one.by === "dateRule" && one.rule === id)),
  );
}
