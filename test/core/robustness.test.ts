import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { analyseArticle, type BlockCache } from "../../server/core/analyse.ts";
import { analyse, resources } from "../support/marked.ts";

/** Pieces that take part in the grammar, so that random texts reach its corners. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      "Kim",
      "Jong",
      "Un",
      "-",
      "Putin",
      "US",
      "152",
      "mm",
      "Millimeter",
      "bis",
      "Raketen",
      "U",
      "Boot",
      "am",
      "12",
      ".",
      "September",
      "2023",
      "Montag",
      "seit",
      "Ende",
      "\n",
      "\r\n",
      "\n\n",
      " date 2023-09 ",
      "---\n",
      "date: ",
      "„",
      "“",
      "🚀",
      "\u0308",
      "\u00AD",
      "\ud83d",
      "Von",
      ",",
      ":",
      "(dpa)",
      " – ",
      " ",
    ],
  ),
  // any code unit, lone surrogates included
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((codes) => String.fromCharCode(...codes)),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("any text gives an annotated article", () => {
  test("mentions are sorted, apart, inside the text and quote it", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { article, mentions } = analyse(input);
        let last = 0;
        for (const { start, end, text: quoted } of mentions) {
          assert.ok(start >= last && end > start && end <= input.length);
          assert.equal(input.slice(start, end), quoted);
          last = end;
        }
        for (const { start, end, text: content } of article.blocks) assert.equal(input.slice(start, end), content);
      }),
      { numRuns: 300 },
    );
  });

  test("with the blocks of an earlier version the result is the same as without", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (versions) => {
        const cache: BlockCache = {};
        for (const version of versions)
          assert.deepEqual(analyseArticle({ text: version }, resources, cache), analyseArticle({ text: version }, resources));
      }),
      { numRuns: 60 },
    );
  });

  test("hostile repetition takes time in proportion to its length", () => {
    // by the processor's clock: the other one goes on while a busy machine does other things
    const timed = (text: string) => {
      const before = process.cpuUsage();
      analyse(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    // on a machine that does other things a quiet text takes longer, too
    const limit = Math.max(500, 5 * timed("Es regnete im ganzen Land. ".repeat(5_000)));
    for (const unit of [
      "Kim ",
      "-",
      "152-",
      "a-",
      "seit ",
      "Ende ",
      "12. ",
      "(",
      "„",
      "Minister ",
      "Die NATO (AB) kam. ",
      "Verband der Werften (VdW) kam. ",
      "Die Partei ABC und die Serbische Volkspartei Serbiens. ",
      "Von A ",
      "ballistische ",
      " date ",
      "\n",
      "Aa/",
      "am Mittwoch, ",
      "3. Mai, ",
      "am Mittwoch. ",
      "3., ",
    ]) {
      const milliseconds = timed(unit.repeat(5_000));
      assert.ok(milliseconds < limit, `${JSON.stringify(unit)} took ${milliseconds} ms`);
    }
  });
});
