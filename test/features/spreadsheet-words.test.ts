import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { spreadsheetWords } from "../../server/features/spreadsheet-words.ts";
import { analyse, resources } from "../support/marked.ts";

describe("words of a spreadsheet", () => {
  test("a name is worked out once for each entity: a table costs what the article is long", () => {
    const annotated = analyse("Minister Zoran Quentel kam. Quentels Besuch. Dann ging Quentel. Wladimir Putin blieb.");
    let looks = 0;
    const counting = {
      ...annotated,
      get mentions() {
        looks++;
        return annotated.mentions;
      },
    };
    const { nameOf } = spreadsheetWords(counting, { resources });
    const names = annotated.mentions.map(nameOf);
    assert.deepEqual(names, ["Zoran Quentel", "Zoran Quentel", "Zoran Quentel", "Wladimir Putin"]);
    assert.equal(looks, 1);
  });
});
