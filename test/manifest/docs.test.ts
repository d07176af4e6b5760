import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { ALL_RULES, indexPage, pageName, pageOf } from "../../server/features/checks/page.ts";

suite("the pages of the checks", () => {
  test("are what `npm run docs` makes of the checks", () => {
    const expected = new Map([
      ["README.md", indexPage()],
      ...ALL_RULES.map((rule): [string, string] => [pageName(rule.code), pageOf(rule)]),
    ]);
    assert.deepEqual(readdirSync("docs/checks").sort(), [...expected.keys()].sort());
    for (const [name, text] of expected)
      assert.equal(readFileSync(`docs/checks/${name}`, "utf8"), text, `${name}: run npm run docs`);
  });
});
