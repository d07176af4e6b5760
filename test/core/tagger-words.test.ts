import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tokenize } from "../../server/core/scan.ts";
import { Casing, casingOf, shapeOf } from "../../server/core/tagger/casing.ts";
import { enclosing, enclosuresOf } from "../../server/core/tagger/enclosures.ts";
import { describeWord } from "../../server/core/tagger/features.ts";
import { Flag, type Lexicon } from "../../server/core/tagger/lexicon.ts";
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

  test("a word whose flags are left out looks as one that the lexicon does not have", () => {
    const flags: Readonly<Record<string, number>> = {
      Rechnungshof: Flag.noun,
      Landesrechnungshof: Flag.noun,
      Ulm: Flag.city,
      Ulms: Flag.party,
      Neu: Flag.givenRare,
    };
    const lexiconWithout = (missing?: string): Lexicon => {
      const flagsOf = (word: string) => (word === missing ? 0 : (flags[word] ?? 0));
      return {
        flagsOf,
        flagsOfPart: (word, from, to, first) => flagsOf(String.fromCharCode(first) + word.slice(from + 1, to)),
      };
    };
    const common = new Set<string>();
    for (const [word, withoutFlags] of [
      ["Landesrechnungshof", Flag.noun],
      ["Rechnungshof", -1],
      ["Landesrechnungshof", -1],
      ["Ulms", Flag.party],
    ] as const) {
      const forgotten = describeWord(word, lexiconWithout(), { common, withoutFlags });
      assert.deepEqual(forgotten, describeWord(word, lexiconWithout(word), { common }), word);
    }
    // a name in no list: nor is what it is a form of
    const unlisted = describeWord("Ulms", lexiconWithout(), { common, withoutFlags: -1 });
    assert.deepEqual(unlisted, describeWord("Ulms", { flagsOf: () => 0, flagsOfPart: () => 0 }, { common }));
  });

  test("short quotations and brackets", () => {
    const kinds = ["Das", "„", "Neue", "Blatt", "“", "(", "AFP", ")", "„", "so"].map(enclosing);
    assert.deepEqual([...enclosuresOf((at) => kinds[at] as number, kinds.length)], [0, 0, 1, 2, 0, 0, 5, 0, 0, 0]);
  });
});
