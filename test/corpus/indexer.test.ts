import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ArticleReader, IndexedArticles, IndexJob } from "../../server/corpus/index-articles.ts";
import { type Indexer, indexerFor, indexerHere } from "../../server/corpus/indexer.ts";
import { resources } from "../support/marked.ts";

const analysis = () => ({ resources, settingDate: "" });
const jobs = (count: number): IndexJob[] => Array.from({ length: count }, (_, index) => ({ uri: `file:///${index}.txt` }));
const bytes = new TextEncoder().encode("Kim Jong Un. ".repeat(200));
const never = new AbortController().signal;

describe("indexing in this thread", () => {
  test("analyses again what a change has to do with, and nothing else of what is known", async () => {
    const texts: Readonly<Record<string, string>> = { a: "Zora Quentin kam.", b: "Kim Jong Un kam.", c: "Xi Jinping kam." };
    const reader: ArticleReader = {
      read: async (uri) => ({ bytes: new TextEncoder().encode(texts[uri.slice(-5, -4)] ?? ""), stamp: "today" }),
      hash: () => "same",
    };
    const entry = { id: "zora-quentin", kind: "person", name: "Zora Quentin" } as const;
    const since = JSON.stringify({ entries: [{ entry, layer: "workspace", uri: "" }], notNames: [] });
    const known = ["a", "b"].map((name) => ({ uri: `file:///${name}.txt`, known: "same", isEarlier: true }));
    const again = { uri: "file:///c.txt", known: "other", isEarlier: true };
    const analysed: string[] = [];
    const same: string[] = [];
    const take = ({ packed, unchanged }: IndexedArticles) => {
      analysed.push(...packed.articles.map(({ uri }) => uri));
      same.push(...unchanged.map(({ uri }) => uri));
    };
    await indexerHere(reader, analysis).index([...known, again], take, never, since);
    assert.deepEqual([analysed, same], [["file:///a.txt", "file:///c.txt"], ["file:///b.txt"]]);
    // nobody says what changed
    analysed.length = 0;
    await indexerHere(reader, analysis).index(known, take, never);
    assert.deepEqual(analysed, ["file:///a.txt", "file:///b.txt"]);
  });
  test("gives way to others, and stops at once when told: nothing is read or taken any more", async () => {
    const stop = new AbortController();
    let reads = 0;
    const reader: ArticleReader = {
      async read() {
        reads++;
        return { bytes };
      },
    };
    let taken = 0;
    const turns = { others: 0 };
    const timer = setInterval(() => turns.others++, 1);
    const done = indexerHere(reader, analysis).index(
      jobs(10_000),
      () => {
        if (++taken === 100) stop.abort();
      },
      stop.signal,
    );
    await done;
    clearInterval(timer);
    assert.deepEqual([reads, taken], [100, 100]);
    assert.ok(turns.others > 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual([reads, taken], [100, 100]);
  });
  test("reads ahead where that is wanted, each article once and in order, and nothing runs on when it has ended", async () => {
    const [stop, asked] = [new AbortController(), [] as string[]];
    const counts = { running: 0, most: 0 };
    const reader: ArticleReader = {
      async read(uri) {
        asked.push(uri);
        counts.most = Math.max(counts.most, ++counts.running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        counts.running--;
        if (uri.endsWith("/3.txt")) throw new Error("gone");
        return { bytes: new TextEncoder().encode(uri) };
      },
    };
    const seen: string[] = [];
    const given = jobs(40);
    const take = ({ packed, failed }: IndexedArticles) => {
      seen.push(...[...packed.articles, ...failed].map(({ uri }) => uri));
      if (seen.length === 30) stop.abort();
    };
    await indexerHere(reader, analysis, 5).index(given, take, stop.signal);
    assert.deepEqual(
      seen,
      given.slice(0, 30).map(({ uri }) => uri),
    );
    assert.deepEqual(
      asked,
      given.slice(0, 35).map(({ uri }) => uri),
    );
    assert.deepEqual(counts, { running: 0, most: 6 });
  });
  test("what can't be read is told of, and what is unchanged", async () => {
    const reader: ArticleReader = {
      async read(uri) {
        if (uri.endsWith("/0.txt")) throw new Error("gone");
        if (uri.endsWith("/1.txt")) return { bytes: new Uint8Array([0, 1, 2]), stamp: "x" };
        return { bytes, stamp: "today" };
      },
      hash: () => "same",
    };
    const all: IndexedArticles[] = [];
    const given = [...jobs(3), { uri: "file:///known.txt", known: "same" }];
    await indexerHere(reader, analysis).index(given, (done) => all.push(done), never);
    assert.deepEqual(
      all.flatMap(({ failed }) => failed),
      [
        { uri: "file:///0.txt", reason: "gone" },
        { uri: "file:///1.txt", reason: "not a text file" },
      ],
    );
    assert.deepEqual(
      all.flatMap(({ unchanged }) => unchanged),
      [{ uri: "file:///known.txt", stamp: "today" }],
    );
    assert.deepEqual(
      all.flatMap(({ packed }) => packed.articles.map(({ uri, version }) => ({ uri, version }))),
      [{ uri: "file:///2.txt", version: { stamp: "today", hash: "same" } }],
    );
  });
});

describe("where threads fail", () => {
  test("what is left is done here", async () => {
    const reader: ArticleReader = { read: async () => ({ bytes }) };
    const here = indexerHere(reader, analysis);
    const broken: Indexer = {
      async index(given, take, signal) {
        await here.index(given.slice(0, 10), take, signal);
        throw new Error("no threads");
      },
      close() {},
    };
    const warnings: unknown[] = [];
    const uris: string[] = [];
    await indexerFor(here, broken, (error) => warnings.push(error)).index(
      jobs(100),
      ({ packed }) => uris.push(...packed.articles.map(({ uri }) => uri)),
      never,
    );
    assert.deepEqual(
      uris,
      jobs(100).map(({ uri }) => uri),
    );
    assert.deepEqual(warnings.map(String), ["Error: no threads"]);
  });
});
