import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tokenize } from "../../server/core/scan.ts";
import { Casing, casingOf, shapeOf } from "../../server/core/tagger/casing.ts";
import { enclosuresOf } from "../../server/core/tagger/enclosures.ts";
import { joinWords } from "../../server/core/tagger/words.ts";

describe("tagger words", () => {
  const words = (text: string) => {
    const tokens = tokenize(text);
    return joinWords(tokens, 0, tokens.length).map((word) => word.text);
  };

  test("are written as in the corpora", () => {
    assert.deepEqual(words("Al-Kaida, O'Neill (H&M): 1.000 9K720 Ost- und J. F. Müller."), [
      ...["Al-Kaida", ",", "O'Neill", "(", "H&M", ")", ":", "1.000", "9K720", "Ost-", "und", "J.", "F.", "Müller", "."],
    ]);
  });

  test("are joined only where they touch", () => {
    assert.deepEqual(words("A - B ' C"), ["A", "-", "B", "'", "C"]);
    assert.deepEqual(words("Vitamin C."), ["Vitamin", "C", "."]);
  });

  test("casing and shape", () => {
    assert.equal(casingOf("US-Präsident"), Casing.upperHyphen);
    assert.equal(casingOf("iPhone"), Casing.mixed);
    assert.equal(casingOf("1989"), Casing.year);
    assert.equal(shapeOf("KN-23b"), "X-9x");
  });

  test("short quotations and brackets", () => {
    assert.deepEqual(
      [...enclosuresOf(["Das", "„", "Neue", "Blatt", "“", "(", "AFP", ")", "„", "so"])],
      [0, 0, 1, 2, 0, 0, 5, 0, 0, 0],
    );
  });
});
