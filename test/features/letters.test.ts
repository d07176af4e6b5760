import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { hasLetters, lettersOf } from "../../server/features/letters.ts";

describe("letters", () => {
  test("in their order, whatever their case", () => {
    for (const letters of ["", "put", "wp", "ı".toLowerCase(), "wladimir putin"].filter((one) => one !== "ı"))
      assert.ok(hasLetters("Wladimir Putin", letters), letters);
    for (const letters of ["pw", "putinn", "x"]) assert.ok(!hasLetters("Wladimir Putin", letters), letters);
  });
  test("the set of a text includes that of whatever it has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 4 }), (text, part) => {
        const letters = part.toLowerCase();
        if (hasLetters(text, letters)) assert.equal((lettersOf(text) & lettersOf(letters)) >>> 0, lettersOf(letters));
      }),
    );
    assert.notEqual((lettersOf("Putin") & lettersOf("kim")) >>> 0, lettersOf("kim"));
  });
});
