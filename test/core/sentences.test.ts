import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tokenize } from "../../server/core/scan.ts";
import { LONGEST_ABBREVIATION, splitSentences } from "../../server/core/sentences.ts";
import { german } from "../../server/data/de/index.ts";

/** Sentences are parted by `|` in the marked text. */
function check(marked: string): void {
  const text = marked.replaceAll("|", "");
  const sentences = splitSentences(tokenize(text), german);
  let parted = "";
  sentences.forEach(({ start }, index) => {
    parted += (index === 0 ? "" : "|") + text.slice(start, sentences[index + 1]?.start ?? text.length);
  });
  assert.equal(parted, marked);
}

describe("sentences", () => {
  test("end at stops, question and exclamation marks", () => check("Er kam. |Sie ging! |Warum? |Niemand weiß es …"));
  test("not at abbreviations", () =>
    check("Es gab u. a. Brot, z. B. Roggenbrot, ca. 12 Laibe bzw. Dr. Meiers Kuchen (Bez. Ulm). |Das war gut."));
  test("not at ordinals", () => check("Am 24. Februar begann es. |Zum 70. Jahrestag kam er."));
  test("but after a year or a number that ends it", () =>
    check("Das war 2019. |Auch da reiste er. |Es kamen 12. |Danach war Schluss."));
  test("not at initials", () => check("J. D. Vance und George W. Bush kamen. |Sie gingen."));
  test("closing quotation marks belong to the sentence", () =>
    check("„Wir kommen.“ |Das sagte er. |„Wirklich?“, fragte sie. |(Anm.: Er kam nicht.) |Ende."));
  test("not inside names and numbers", () => check("Wie t-online.de am 3.6. schrieb, waren es 3.6 Prozent. |Mehr nicht."));
  test("no abbreviation is longer than what is looked up", () => {
    for (const word of german.abbreviations) assert.ok(word.length <= LONGEST_ABBREVIATION, word);
  });
  test("an abbreviation can end a sentence", () => check("Brot, Wurst usw. |Das war alles."));
});
