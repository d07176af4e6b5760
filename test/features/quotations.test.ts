import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseArticle } from "../../server/core/article.ts";
import { german } from "../../server/data/de/index.ts";
import { isQuoted, quotationsIn } from "../../server/features/checks/quotations.ts";

const find = (text: string) => {
  const article = parseArticle({ text }, german);
  return quotationsIn(article.text, article.blocks);
};
const check = (text: string, expected: readonly string[]) =>
  assert.deepEqual(
    find(text).map(
      ({ start, end, closed, nested }) => `${closed ? "" : "open "}${nested ? "nested " : ""}${text.slice(start, end)}`,
    ),
    expected,
  );

const marks = fc.array(fc.constantFrom("„", "“", "”", '"', "»", "«", "‚", "‘", "’", "›", "‹", ".", " ", "a", "\n\n"), {
  maxLength: 40,
});

describe("quotations", () => {
  test("in the marks that German articles have", () => {
    check('Er sagt „eins“ und »zwei« und «drei» und “vier” und "fünf".', ["„eins“", "»zwei«", "«drei»", "“vier”", '"fünf"']);
    check('Er sagt „eins" und „zwei”.', ['„eins"', "„zwei”"]);
  });
  test("inside of each other", () => {
    check("Er sagt: „Sie sagt: »eins«, dann „zwei“.“", ["„Sie sagt: »eins«, dann „zwei“.“", "nested »eins«", "nested „zwei“"]);
  });
  test("over paragraphs, each with a mark or only the first", () => {
    check("Er sagt: „Eins.\n\n„Zwei.“", ["„Eins.", "„Zwei.“"]);
    check("Er sagt: „Eins.\n\nZwei.“", ["„Eins.\n\nZwei.“"]);
    check("Er sagt: „Eins.\n\nDas „Zwei“ und drei.“", ["„Eins.\n\nDas „Zwei“ und drei.“", "nested „Zwei“"]);
  });
  test("a mark without its other one; no inches and apostrophes", () => {
    check("Er sagt: „Eins.\n\nSie sagt: „Zwei.“", ["open „", "„Zwei.“"]);
    check("Er sagt: Eins.“", ["open “"]);
    check('Ein Schirm von 27" und der Rest von Andrea’s Bar.', []);
  });
  test("in single marks, alone or inside of double ones", () => {
    check("Er sagt ‚eins‘ und ›zwei‹ und ‹drei› und ‚vier’.", ["‚eins‘", "›zwei‹", "‹drei›", "‚vier’"]);
    check("Er sagt: „Sie sagt: ‚Eins!‘“", ["„Sie sagt: ‚Eins!‘“", "nested ‚Eins!‘"]);
    check("Er sagt ‚Andrea’s Bar‘.", ["‚Andrea’s Bar‘"]);
    check("Er sagt: ‚Eins.\n\nZwei.‘", ["‚Eins.\n\nZwei.‘"]);
    check("Er sagt: ‚Eins.\n\n‚Zwei.‘", ["‚Eins.\n\n‚Zwei.‘"]);
  });
  test("a single mark without its other one; no apostrophe, comma or arrow", () => {
    check("Er sagt: ‚Eins.", ["open ‚"]);
    check("Er sagt: ‚Eins. Dann: ‚Zwei.‘", ["open ‚", "‚Zwei.‘"]);
    check("Er sagt: Eins.‘ Dann nichts.", ["open ‘"]);
    check("Er sagt: ›Eins.", ["open ›"]);
    check("Er sagt: Eins.‹", ["open ‹"]);
    for (const text of [
      "Andrea’s Bar, Marx’ Buch, geht‘s, ’Ndrangheta, Hans‘ Auto, ‘Adi.",
      "Er sprach von ,Eins.‘ Dann ging er.",
      "Er sprach von ‘Eins.’ Dann ging er.",
      "Er kam‚ sah und ging.",
      "Politik › Ausland › Asien",
      "‚‚Eins‘‘ und ‚‚zwei.‘‘",
    ])
      check(text, []);
  });
  test("any text gives spans inside of it, in order", () => {
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end } of find(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = start;
        }
      }),
    );
  });

  test("an offset is quoted if any closed quotation has it", () => {
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join("");
        const found = find(text);
        for (let at = 0; at < text.length; at++) {
          const expected = found.some(({ start, end, closed }) => closed && start <= at && at < end);
          assert.equal(isQuoted(at, found), expected, `${at} in ${text}`);
        }
      }),
    );
  });
});
