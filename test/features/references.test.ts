import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { documentHighlight } from "../../server/features/document-highlight.ts";
import { references } from "../../server/features/references.ts";
import { type Marked, showLocation, showRange, world } from "../support/feature.ts";

function check(marked: Marked, expected: readonly string[], includeDeclaration = false): void {
  const at = world(marked);
  const found = references(at.article, { position: at.position, context: { includeDeclaration } }, at.context);
  assert.deepEqual(
    found.map((location) => showLocation(location, at)),
    expected,
  );
}

function checkHighlights(marked: Marked, ...expected: string[]): void {
  const { article, position, context } = world(marked);
  const shown = documentHighlight(article, { position }, context).map(
    ({ range }) => `${showRange(range)} ${article.document.getText(range)}`,
  );
  assert.deepEqual(shown, expected);
}

const HEAD = " date 2023-09-12 Reise\n\n";

describe("references", () => {
  test("of a person in all articles, however it is written; with the catalogue entry where asked for", () => {
    const articles = {
      "a.txt": `${HEAD}Kim Jong Un redet. Das Ki|m-Regime rüstet.`,
      "b.txt": "Kim Jong-uns Zug.\nWladimir Putin wartet auf Kim.",
      "c.txt": "Kim Il Sung ruht, Kim mit ihm.",
    };
    const mentions = ["a.txt:3:0-11 Kim Jong Un", "a.txt:3:23-26 Kim", "b.txt:1:0-12 Kim Jong-uns", "b.txt:2:26-29 Kim"];
    check(articles, mentions);
    check(articles, [...mentions, 'persons.catalogue.json: "kim-jong-un"'], true);
  });
  test("of a generic weapon by its class", () => {
    check(
      { "a.txt": "Viele Artilleriegra|naten.", "b.txt": "Eine Artilleriegranate, keine Rakete." },
      ["a.txt:1:6-24 Artilleriegranaten", "b.txt:1:5-22 Artilleriegranate"],
      true,
    );
  });
  test("of a weapon without a name every one of its class, named or not", () => {
    check({ "a.txt": "Eine ballistische Rak|ete.", "b.txt": "Die KN-23 und eine Kurzstreckenrakete, kein Marschflugkörper." }, [
      "a.txt:1:5-24 ballistische Rakete",
      "b.txt:1:4-9 KN-23",
      "b.txt:1:19-37 Kurzstreckenrakete",
    ]);
  });
  test("of a date by its day, in whatever article", () => {
    check(
      { "a.txt": `${HEAD}Er wird am Mitt|woch reisen.`, "b.txt": "Am 13. September 2023 kam er, im September 2023." },
      ["a.txt:3:11-19 Mittwoch", "b.txt:1:3-21 13. September 2023"],
      true,
    );
  });
  test("of a date that is not determined: itself alone", () => {
    check({ "a.txt": "Am Mitt|woch und am Mittwoch.", "b.txt": "Am Mittwoch." }, ["a.txt:1:3-11 Mittwoch"]);
  });
  test("of a place: the place, not the government", () => {
    check({ "a.txt": "Er fuhr nach Mos|kau. Moskau schweigt.", "b.txt": "Sie lebt in Moskau." }, [
      "a.txt:1:13-19 Moskau",
      "b.txt:1:12-18 Moskau",
    ]);
  });
  test("of nothing", () => {
    check("Es war| ruhig. Kim Jong Un schlief.", [], true);
  });
});

describe("document highlights", () => {
  test("the same thing in this article only", () => {
    checkHighlights(
      { "a.txt": "Kim Jong Un redet.\nKi|ms Zug, Putins Zug. Wladimir Putin.", "b.txt": "Kim Jong Un." },
      "1:0-11 Kim Jong Un",
      "2:0-4 Kims",
    );
    checkHighlights("Am Mitt|woch und am Mittwoch.", "1:3-11 Mittwoch");
    checkHighlights("Es war| ruhig.");
  });
});
