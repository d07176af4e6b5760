import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { occurrencesIn, soughtAt } from "../../server/features/occurrences.ts";
import { world } from "../support/feature.ts";

/** The lines of the places with the same words as those behind the cursor, which are to be a weapon. */
function places(name: string, text: string, words: string): string[] {
  const { article, position } = world({ [name]: text });
  const end = { ...position, character: position.character + words.length };
  const sought = soughtAt(article, { range: { start: position, end }, what: "annotate", scope: "article", kind: "weapon" });
  assert.ok(sought !== undefined);
  return occurrencesIn(article, sought).map(({ line, step }) => `${step.range.start.line + 1}: ${line}`);
}

suite("all occurrences", () => {
  test("are those in what is to be read: neither in code, nor in addresses, nor in the head", () => {
    assert.deepEqual(
      places(
        "a.md",
        "---\ntag: Quadrille\n---\nDie |Quadrille flog.\n\nMehr in `Quadrille` und auf https://example.org/Quadrille.\n\n```\nQuadrille\n```\n\nEine Quadrille, zwei Quadrillen.\n",
        "Quadrille",
      ),
      ["4: Die Quadrille flog.", "12: Eine Quadrille, zwei Quadrillen."],
    );
  });

  test("of plain text are all of its words", () => {
    assert.deepEqual(places("a.txt", "Die |Quadrille.\n\nEine `Quadrille`.\n", "Quadrille"), [
      "1: Die Quadrille.",
      "3: Eine `Quadrille`.",
    ]);
  });
});
