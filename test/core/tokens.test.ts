import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { scan, tokenize } from "../../server/core/scan.ts";
import { isMarked } from "../../server/core/tokens.ts";
import { Vocabulary } from "../../server/core/vocabulary.ts";
import { Mark } from "../../server/core/word-marks.ts";

const texts = (text: string) => [...tokenize(text)].map((token) => token.text);

describe("tokens", () => {
  test("words, numbers and marks", () => {
    assert.deepEqual(texts("KN-23, „9K720“ 10.000!"), ["KN", "-", "23", ",", "„", "9", "K720", "“", "10", ".", "000", "!"]);
  });

  test("words of any script, digits after a letter", () => {
    assert.deepEqual(texts("Šojgu Шойгу 김정은 S300"), ["Šojgu", "Шойгу", "김정은", "S300"]);
  });

  test("offsets count UTF-16 code units; an astral character is one token", () => {
    assert.deepEqual(
      [...tokenize("a 🚀 b")].map(({ start, end, kind }) => [start, end, kind]),
      [
        [0, 1, "word"],
        [2, 4, "mark"],
        [5, 6, "word"],
      ],
    );
  });

  test("combining marks and soft hyphens stay in the word and out of its search form", () => {
    const [token] = tokenize("Su\u0308d\u00ADkorea");
    assert.deepEqual([token?.text, token?.start, token?.end], ["Südkorea", 0, 10]);
  });

  test("white space of any kind separates", () => {
    assert.deepEqual(texts("a\u00a0b\u2009c\u200bd\te\r\nf"), ["a", "b", "c", "d", "e", "f"]);
  });

  test("lone surrogates are marks", () => {
    assert.deepEqual(texts("a\ud83d b"), ["a", "\ud83d", "b"]);
  });

  test("a vocabulary that is full says the same of each token", () => {
    const text = "Eins zwei, drei Vier fünf – sechs Sieben acht neun zehn. Eins Su\u0308d sechs 🚀 11 elf Zwölf.";
    const small = new Vocabulary(({ lower }) => ({ marks: lower === "sechs" ? Mark.role : 0, dateClass: 0 }), 8);
    for (let round = 0; round < 3; round++) {
      const tokens = scan(text, small);
      assert.deepEqual([...tokens], [...tokenize(text)]);
      const marked = [...tokens].filter((_, at) => isMarked(tokens, at, Mark.role));
      assert.deepEqual(
        marked.map(({ text }) => text),
        ["sechs", "sechs"],
      );
    }
  });
});

test("no two marks of a word share a bit", () => {
  const marks: readonly number[] = Object.values(Mark);
  assert.equal(new Set(marks).size, marks.length);
  for (const mark of marks) assert.equal(mark & (mark - 1), 0);
});
