import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { addressesIn } from "../../server/core/addresses.ts";
import { analyse, check } from "../support/marked.ts";

const addresses = (text: string) => addressesIn(text).map(({ start, end }) => text.slice(start, end));

describe("addresses of the net", () => {
  test("are read as a whole, without the sentence around them", () => {
    assert.deepEqual(addresses("Siehe https://beispiel.de/2024-06-18/kim?x=1, (http://a.at/B_(C)) und „www.d.de“."), [
      "https://beispiel.de/2024-06-18/kim?x=1",
      "http://a.at/B_(C)",
      "www.d.de",
    ]);
    assert.deepEqual(addresses("Der Kanal t.me/Putin_2024/17."), ["t.me/Putin_2024/17"]);
    assert.deepEqual(addresses("![Bild](bilder/putin-2024-05-03.jpg) und [Text](#kim)"), ["bilder/putin-2024-05-03.jpg", "#kim"]);
  });

  test("a slash between words is none, nor is a remark in brackets", () => {
    assert.deepEqual(addresses("Scholz und/oder Merz, S-300/S-400, 12/24, St. Pölten/Wien, z.B./etwa, […](Putin)"), []);
  });

  test("nothing in them is a mention", () => {
    check("[Putin](person wladimir-putin) kam: https://beispiel.de/Putin/2024-06-18/Wladimir-Putin.html.");
    // nor is it the surname of somebody whom the text introduces
    const { mentions } = analyse(
      "Sprecherin Zora Voswinkel redet. Voswinkel geht.\n\nDazu t.me/Voswinkel und x.com/vos/Voswinkel",
    );
    assert.deepEqual(
      mentions.map(({ start }) => start),
      [11, 33],
    );
  });

  test("a long text without blanks is read in no time", () => {
    const text = "a.de/(".repeat(20_000);
    const start = performance.now();
    addressesIn(text);
    assert.ok(performance.now() - start < 1000);
  });
});
