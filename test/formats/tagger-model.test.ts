import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { tokenize } from "../../server/core/scan.ts";
import { splitSentences } from "../../server/core/sentences.ts";
import { loadTagger } from "../../server/core/tagger/tagger.ts";
import { german } from "../../server/data/de/index.ts";

const bytes = new Uint8Array(readFileSync("server/model/names.de.bin"));

function names(text: string, { tagNames } = tagger): string[] {
  const tokens = tokenize(text);
  return tagNames(tokens, splitSentences(tokens, german)).map(
    ({ firstToken, lastToken, type }) => `${type}: ${text.slice(tokens.at(firstToken)?.start, tokens.at(lastToken - 1)?.end)}`,
  );
}

/** Remembers few words: what it says does not depend on that. */
const tagger = loadTagger(bytes, 1024);

describe("tagger", () => {
  test("persons, places and organisations no catalogue knows", () => {
    assert.deepEqual(names("Gestern sprach Hannelore Brinkmann in Oldenburg mit Journalisten."), [
      "person: Hannelore Brinkmann",
      "place: Oldenburg",
    ]);
    assert.deepEqual(names("Der Vorstand der Brinkmann AG tagte am Montag in Kassel."), [
      "organisation: Brinkmann AG",
      "place: Kassel",
    ]);
  });

  test("common nouns are no names", () => {
    assert.deepEqual(names("Die Regierung kündigte am Mittwoch neue Maßnahmen gegen die Teuerung an."), []);
  });

  test("hyphens and initials are within a name", () => {
    assert.deepEqual(names("Das sagte Anna-Lena Müller-Wagner der Zeitung."), ["person: Anna-Lena Müller-Wagner"]);
    assert.deepEqual(names("Nach Angaben von Peter K. Hoffmann war es spät."), ["person: Peter K. Hoffmann"]);
  });

  test("a margin is above zero for what is proposed", () => {
    const tokens = tokenize("Peter Hoffmann wohnt in Hamburg.");
    const found = tagger.tagNames(tokens, splitSentences(tokens, german));
    assert.equal(found.length, 2);
    for (const { margin } of found) assert.ok(margin > 0);
  });

  test("where all is settled nothing is looked for", () => {
    const tokens = tokenize("Peter Hoffmann wohnt in Hamburg.");
    const sentences = splitSentences(tokens, german);
    assert.deepEqual(
      tagger.tagNames(tokens, sentences, () => true),
      [],
    );
    const found = tagger.tagNames(tokens, sentences, (token) => token > 1);
    assert.deepEqual(
      found.map(({ type }) => type),
      ["person"],
    );
  });

  test("any text is borne", () => {
    for (const text of ["", " ", "-", "A", "„(„(", "\ud83d", "…".repeat(300), "Name ".repeat(3000)]) assert.ok(names(text));
  });

  test("a sentence with more words than are remembered", () => {
    const words = Array.from({ length: 2000 }, (_, at) => `Wort${at.toString(36)}`);
    assert.ok(names(words.join(" ")));
  });

  test("the same text gives the same names, whatever was read before", () => {
    const text = "Laut Sabine Kröger eröffnet die Firma Nordmetall im Herbst ein Werk in Rostock.";
    const first = names(text);
    // more words than it remembers
    for (let at = 0; at < 20; at++) names(Array.from({ length: 100 }, (_, word) => `Wort${at}x${word}`).join(" "));
    assert.deepEqual(names(text), first);
    assert.deepEqual(names(text, loadTagger(bytes)), first);
  });
});

describe("tagger model file", () => {
  test("may lie anywhere in a buffer", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    assert.deepEqual(names("Peter Hoffmann wohnt hier.", loadTagger(shifted.subarray(3))), ["person: Peter Hoffmann"]);
  });

  test("damage is noticed", () => {
    const damaged = bytes.slice();
    damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] as number) ^ 1;
    assert.throws(() => loadTagger(damaged), /damaged: checksum/);
    assert.throws(() => loadTagger(bytes.subarray(0, -1)), /damaged: checksum/);
    assert.throws(() => loadTagger(new Uint8Array()), /Not a name tagger model/);
    assert.throws(() => loadTagger(new Uint8Array(64).fill(7)), /Not a name tagger model/);
    const later = bytes.slice();
    later[4] = 99;
    assert.throws(() => loadTagger(later), /version 99/);
  });

  test("fits its budget", () => {
    assert.ok(bytes.length <= 3_000_000);
  });
});
