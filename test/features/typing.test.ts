import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { touches, wordBeingTyped } from "../../server/features/typing.ts";

/** Two versions in, the word in the later one out. */
const check = (before: string, after: string, word: string | undefined) => {
  const span = wordBeingTyped(before, after);
  assert.equal(span && after.slice(span.start, span.end), word);
};

describe("the word that is being typed", () => {
  test("is the one that a keystroke left unfinished", () => {
    check("Am 3. Ma kam er.", "Am 3. Mai kam er.", "Mai");
    check("Die KN-3 flog.", "Die KN-32 flog.", "32");
    check("Schoigu", "Schoig", "Schoig");
    check("", "S", "S");
    check("Präsident Wladmir", "Präsident Wladimir", "Wladimir");
  });
  test("ends with a space or mark, and is none where a lot comes in at once", () => {
    check("Am 3. Mai", "Am 3. Mai ", undefined);
    check("Am 3. Mai", "Am 3. Mai.", undefined);
    check("Am 3. Mai", "Am 3. Mai traf er Putin", undefined);
    check("Am 3. Mai ", "Am 3. Mai", "Mai");
    check("a b", "a ", undefined);
    check("same", "same", undefined);
  });
  test("touches what is about it or borders on it", () => {
    const word = { start: 5, end: 8 };
    assert.ok(touches({ start: 0, end: 5 }, word));
    assert.ok(touches({ start: 6, end: 7 }, word));
    assert.ok(touches({ start: 8, end: 9 }, word));
    assert.ok(!touches({ start: 0, end: 4 }, word));
    assert.ok(!touches({ start: 9, end: 12 }, word));
  });
});
