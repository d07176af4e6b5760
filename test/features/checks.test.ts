import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CATALOGUE_RULES } from "../../server/features/checks/catalogue/run.ts";
import { ALL_RULES } from "../../server/features/checks/page.ts";
import { CHECK_RULES } from "../../server/features/checks/rules.ts";
import { found, marked, markedCatalogue, textOf } from "../support/rules.ts";

describe("every check", () => {
  test("has a code of its own, a page in two languages, and enough examples", () => {
    const codes = ALL_RULES.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const { code, docs, examples } of ALL_RULES) {
      assert.match(code, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
      for (const { title, text } of [docs.en, docs.de]) assert.ok(title.length > 10 && text.length > title.length, code);
      assert.ok(examples.fires.length >= 3, `${code}: at least three texts that it finds something in`);
      assert.ok(examples.silent.length >= 5, `${code}: at least five in which it finds nothing`);
    }
  });
  for (const rule of CHECK_RULES) {
    test(`${rule.code} finds what its examples mark`, () => {
      for (const example of rule.examples.fires) {
        assert.match(textOf(example), /\[\[/, "an example that fires has a mark");
        assert.equal(marked(rule, example), textOf(example));
      }
    });
    test(`${rule.code} keeps quiet`, () => {
      for (const example of rule.examples.silent) {
        assert.ok(!textOf(example).includes("[["), "a silent example has no marks");
        assert.equal(marked(rule, example), textOf(example));
      }
    });
    test(`${rule.code} speaks two languages`, () => {
      for (const example of rule.examples.fires) {
        const [english, german] = ["en", "de"].map((locale) => found(rule, example, locale).map(({ message }) => message));
        assert.notDeepEqual(english, german);
      }
    });
  }
  for (const rule of CATALOGUE_RULES) {
    test(`${rule.code} finds what its examples mark, and nothing in the others`, () => {
      for (const example of rule.examples.fires) {
        assert.match(example, /\[\[/, "an example that fires has a mark");
        assert.equal(markedCatalogue(rule, example), example);
      }
      for (const example of rule.examples.silent) assert.equal(markedCatalogue(rule, example), example);
    });
  }
});
