import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { analyseArticle, type BlockCache } from "../../server/core/analyse.ts";
import { readableText } from "../../server/core/readable-text.ts";
import { check, checkSilent, resources } from "../support/marked.ts";

const MARKDOWN = { fileName: "notiz.md" };

describe("code in Markdown articles", () => {
  test("nothing between fences or backticks is a mention", () => {
    check(
      '[Wladimir Putin](person wladimir-putin) kam.\n\n```json\n{ "wer": "Wladimir Putin" }\n```\n\n[Putin](person wladimir-putin) ging.',
      MARKDOWN,
    );
    check("[Russland](state russland) sucht mit `Nordkorea 2023-05-01` und ``a ` Iran`` nach [China](state china).", MARKDOWN);
    checkSilent("~~~\nPutin traf am 4. Mai 2024 Kim Jong Un.\n~~~", MARKDOWN);
    checkSilent("> ````\n> ```\n> Nordkorea\n> ````", { fileName: "a/b.MARKDOWN" });
  });

  test("bold and italics are no part of a name, nor its end", () => {
    check(
      "[Sergej *Lawrow](person sergej-lawrow)* und **[Wladimir Putin](person wladimir-putin)** sprachen mit *[Jens Stoltenberg](person jens-stoltenberg)*.",
      MARKDOWN,
    );
  });

  test("names on both sides of code are not one", () => {
    check("Hier ist Wladimir `x` in [Russland](state russland).", MARKDOWN);
  });

  test("what nothing closes is text, and in other files all is", () => {
    check("```\n[Nordkorea](state nordkorea) droht.", MARKDOWN);
    check("~~~~\n[Nordkorea](state nordkorea) droht.\n\n~~~\n\nEnde.", MARKDOWN);
    check("Der `[Iran](state iran) droht.", MARKDOWN);
    check("Der `[Iran](state iran)` droht.\n\n```\n[Nordkorea](state nordkorea)\n```", { fileName: "notiz.txt" });
  });

  test("the sign before a heading is no part of it", () => {
    const { headline, blocks } = analyseArticle({ text: "# Notiz\n\nText.\n\n## Lage\n\nText.", ...MARKDOWN }, resources).article;
    assert.deepEqual(headline, { start: 2, end: 7 });
    assert.deepEqual(blocks[2], { start: 19, end: 23, kind: "heading", text: "Lage" });
  });

  test("offsets and lines stay, whatever is typed", () => {
    const piece = fc.constantFrom("`", "```", "~~~", "\n", "\r\n", "> ", "Nordkorea droht. ", "```json\n", "Kim Jong Un ", "😀");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 30 }), (before, after) => {
        const cache: BlockCache = {};
        for (const text of [before.join(""), after.join("")]) {
          const read = readableText(text, "a.md");
          assert.equal(read.length, text.length);
          assert.deepEqual(read.match(/[\r\n]/g), text.match(/[\r\n]/g));
          const input = { text, ...MARKDOWN };
          assert.deepEqual(analyseArticle(input, resources, cache), analyseArticle(input, resources));
        }
      }),
    );
  });

  test("thousands of fences and backticks are read in no time", () => {
    // what the machine does besides is no time of ours
    const start = process.cpuUsage();
    for (const text of ["```a\n".repeat(50_000), "` `` ``` ".repeat(50_000), `${"`".repeat(100_000)} \``])
      readableText(text, "a.md");
    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});
