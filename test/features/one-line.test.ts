import assert from "node:assert/strict";
import { test } from "node:test";
import { inOneLine } from "../../server/features/one-line.ts";

test("a passage on one line", () => {
  for (const [passage, line] of [
    ["Kim\n  Jong Un", "Kim Jong Un"],
    ["Nord-\nkorea", "Nordkorea"],
    ["Wladi- \r\n mir\r\nPutin", "Wladimir Putin"],
    ["KN-\n23", "KN-23"],
    ["US-\nRegierung", "US-Regierung"],
    ["Kurz-\nund Mittelstreckenraketen", "Kurz- und Mittelstreckenraketen"],
    ["Süd\u00ADkorea", "Südkorea"],
    ["Kim Jong-un", "Kim Jong-un"],
  ] as const)
    assert.equal(inOneLine(passage), line);
});
