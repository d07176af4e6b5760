import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { warmUp } from "../../server/lsp/warm-up.ts";
import { resources } from "../support/marked.ts";

const analysis = () => ({ resources, settingDate: "" });
const uris = Array.from({ length: 1000 }, (_, index) => `file:///${index}.txt`);
const show = () => {};
const article = new TextEncoder().encode("Kim Jong Un reiste nach Moskau. ".repeat(60));

describe("articles that nobody asked for", () => {
  test("are read from all over the dossier, and not many", async () => {
    const read: string[] = [];
    const files = {
      async read(uri: string) {
        read.push(uri);
        return article;
      },
    };
    const shown: string[] = [];
    await warmUp({ uris, files, analysis, show: ({ uri }) => shown.push(uri), isIdle: () => true });
    assert.deepEqual(shown, read);
    assert.ok(read.length > 50 && read.length <= 200, String(read.length));
    assert.ok(read.length * article.length < 250_000);
    assert.ok(uris.indexOf(read.at(-1) as string) > uris.length / 2);
  });
  test("are left as soon as there is something else to do", async () => {
    let reads = 0;
    const files = {
      async read() {
        reads++;
        return article;
      },
    };
    await warmUp({ uris, files, analysis, show, isIdle: () => reads < 3 });
    assert.equal(reads, 3);
  });
  test("that are gone, too large or no text cost nothing", async () => {
    const wrong = [new Uint8Array(20_000), Uint8Array.of(0, 1, 2, 3), undefined];
    let reads = 0;
    const files = {
      async read() {
        const bytes = wrong[reads++ % wrong.length];
        if (bytes === undefined) throw new Error("gone");
        return bytes;
      },
    };
    await warmUp({ uris: uris.slice(0, 9), files, analysis, show, isIdle: () => true });
    assert.equal(reads, 9);
  });
});
