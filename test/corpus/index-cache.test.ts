import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { indexCache } from "../../server/corpus/index-cache.ts";
import type { PackedArticles } from "../../server/corpus/pack.ts";
import { localStorage } from "../../server/main/local-storage.ts";

const folders: string[] = [];
after(() => folders.forEach((folder) => void rmSync(folder, { recursive: true, force: true })));
function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "lagebild-cache-"));
  folders.push(folder);
  return folder;
}

const uri = (name: string) => `file:///dossier/${name}.txt`;

/** Articles that name what they are called, in as many places as the stamp says. */
function packed(...articles: readonly (readonly [name: string, stamp: number])[]): PackedArticles {
  const naming = (name: string) => {
    return { referent: name, kind: "person" as const, text: name, lemma: name, name, isListed: false };
  };
  return {
    namings: articles.map(([name]) => naming(name)),
    articles: articles.map(([name, stamp]) => ({
      uri: uri(name),
      title: name,
      undecided: { person: stamp },
      astray: stamp + 1,
      facts: { forms: [["somebody", name]], named: [name], counted: [] },
      places: stamp,
      version: { stamp: String(stamp), hash: `hash of ${name} ${stamp}` },
    })),
    places: Uint32Array.from(articles.flatMap(([, stamp], index) => Array(stamp).fill([index, stamp, 70_000]).flat())),
  };
}

/** @param madeBy ids of the entries of the user's own catalogue, which the articles are called like. */
function cacheIn(folder: string, fixed = "1", madeBy = "") {
  const warnings: unknown[] = [];
  const entries = (made: string) => new Set(made.split(" "));
  const cache = indexCache({
    storage: localStorage(folder, { fixed, madeBy }),
    isWanted: () => true,
    madeBy,
    changeSince(before) {
      if (before === "in another order") return undefined;
      const [one, other] = [entries(before), entries(madeBy)];
      const ids = [...one, ...other].filter((id) => !one.has(id) || !other.has(id));
      return {
        entries: ids.map((id) => ({ entry: { id, kind: "person", name: id }, layer: "workspace", uri: "" })),
        notNames: [],
      };
    },
    warn: (error) => warnings.push(error),
  });
  const stampsOf = (names: Readonly<Record<string, number>>) =>
    new Map(Object.entries(names).map(([name, stamp]) => [uri(name), String(stamp)]));
  return {
    cache,
    warnings,
    /** What is known of articles as they are today: name and places. */
    async known(names: Readonly<Record<string, number>>) {
      const found: [string, number][] = [];
      const read = ({ namings, articles, places }: PackedArticles) => {
        let at = 0;
        for (const { title, places: count } of articles) {
          for (let place = 0; place < count; place++, at += 3) {
            assert.equal(namings[places[at] as number]?.text, title);
            assert.deepEqual([...places.subarray(at + 1, at + 3)], [count, 70_000]);
          }
          found.push([title, count]);
        }
      };
      const doubtful = await cache.restore(stampsOf(names), read);
      return { fresh: Object.fromEntries(found), hashes: Object.fromEntries(doubtful.results), doubtful, read };
    },
  };
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.includes(".segment") || name.includes(".begun"),
  );

describe("the index on disk", () => {
  test("gives back what is as it was, and of what was touched the hash", async () => {
    const folder = newFolder();
    const first = cacheIn(folder);
    first.cache.put(packed(["a", 1], ["b", 2]));
    first.cache.put(packed(["c", 3]));
    await first.cache.flush();
    first.cache.put(packed(["a", 4]));
    await first.cache.flush();
    const next = cacheIn(folder);
    const { fresh, hashes, doubtful, read } = await next.known({ a: 4, b: 7, d: 1 });
    assert.deepEqual(fresh, { a: 4 });
    assert.deepEqual(hashes, { [uri("b")]: { known: "hash of b 2" } });
    const unchanged = doubtful.take([{ uri: uri("b"), stamp: "7" }]);
    read(unchanged);
    assert.deepEqual(
      unchanged.articles.map(({ version }) => version),
      [{ stamp: "7", hash: "hash of b 2" }],
    );
    assert.deepEqual(next.warnings, []);
  });
  test("of another version says nothing, and is removed when it has not been used for the longest", async () => {
    const folder = newFolder();
    for (const version of ["1", "2", "3", "4", "5"]) {
      const { cache, known } = cacheIn(folder, version);
      assert.deepEqual((await known({ a: 1 })).fresh, {});
      cache.put(packed(["a", 1]));
      await cache.flush();
    }
    assert.ok(readdirSync(folder).length <= 4, readdirSync(folder).join());
    assert.deepEqual((await cacheIn(folder, "5").known({ a: 1 })).fresh, { a: 1 });
  });
  test("where only the user's catalogues were others tells what may be as it was, and what changed since", async () => {
    const folder = newFolder();
    const write = async (madeBy: string, ...articles: readonly (readonly [name: string, stamp: number])[]) => {
      const { cache } = cacheIn(folder, "1", madeBy);
      cache.put(packed(...articles));
      await cache.flush();
    };
    await write("a", ["a", 1], ["b", 2], ["c", 3], ["d", 4], ["e", 5]);
    await write("a b", ["d", 6]);
    const { cache, known } = cacheIn(folder, "1", "b");
    cache.put(packed(["e", 7]));
    await cache.flush();
    const { fresh, hashes, doubtful, read } = await known({ a: 1, b: 2, c: 3, d: 6, e: 7, f: 8 });
    assert.deepEqual(fresh, { e: 7 });
    const earlier = (hash: string) => ({ known: hash, isEarlier: true });
    // what names something that is other by now is not known
    assert.deepEqual(hashes, { [uri("c")]: earlier("hash of c 3"), [uri("d")]: earlier("hash of d 6") });
    const { entries } = JSON.parse(doubtful.since ?? "") as { entries: { entry: { id: string } }[] };
    assert.deepEqual(new Set(entries.map(({ entry }) => entry.id)), new Set(["a", "b"]));
    const unchanged = doubtful.take([{ uri: uri("d"), stamp: "9" }]);
    read(unchanged);
    assert.deepEqual(
      unchanged.articles.map(({ version }) => version),
      [{ stamp: "9", hash: "hash of d 6" }],
    );
    // another version altogether, and catalogues of which nobody can tell what changed
    assert.deepEqual((await cacheIn(folder, "2", "b").known({ c: 3 })).hashes, {});
    const other = newFolder();
    const { cache: odd } = cacheIn(other, "1", "in another order");
    odd.put(packed(["c", 3]));
    await odd.flush();
    const next = await cacheIn(other, "1", "b").known({ c: 3 });
    assert.deepEqual([next.hashes, next.doubtful.since], [{}, undefined]);
  });
  test("damaged in any way is made again in silence", async () => {
    const byte = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.option(byte), fc.double({ min: 0, max: 1, noNaN: true }), async (changed, length) => {
        const folder = newFolder();
        const first = cacheIn(folder);
        first.cache.put(packed(["a", 1], ["b", 2]));
        await first.cache.flush();
        const [name] = files(folder);
        const file = path.join(folder, name ?? "");
        const bytes = readFileSync(file);
        const before = Buffer.from(bytes);
        if (changed === null) truncateSync(file, Math.floor(length * bytes.length));
        else {
          bytes[Math.floor(changed.at * bytes.length)] = changed.to;
          writeFileSync(file, bytes);
        }
        const isWhole = readFileSync(file).equals(before);
        const next = cacheIn(folder);
        assert.deepEqual((await next.known({ a: 1, b: 2 })).fresh, isWhole ? { a: 1, b: 2 } : {});
        assert.deepEqual(next.warnings, []);
        next.cache.put(packed(["a", 1], ["b", 2]));
        await next.cache.flush();
        assert.deepEqual((await cacheIn(folder).known({ a: 1, b: 2 })).fresh, { a: 1, b: 2 });
      }),
      { numRuns: 40 },
    );
  });
  test("foreign and abandoned files are no matter", async () => {
    const folder = newFolder();
    const { cache, known } = cacheIn(folder);
    cache.put(packed(["a", 1]));
    await cache.flush();
    const [name = ""] = files(folder);
    const own = path.join(folder, path.dirname(name));
    writeFileSync(path.join(own, "zzz.segment"), "something else");
    writeFileSync(path.join(own, "zzz.begun"), "half");
    writeFileSync(path.join(own, "notes.md"), "of somebody");
    assert.deepEqual((await known({ a: 1 })).fresh, { a: 1 });
  });
  test("stays small: what is written often is put together, and nothing is lost", async () => {
    const folder = newFolder();
    for (let times = 1; times <= 60; times++) {
      const { cache } = cacheIn(folder);
      await cacheIn(folder).known({});
      cache.put(packed(["a", times], [`other-${times}`, 1]));
      await cache.flush();
    }
    const last = cacheIn(folder);
    await last.known({});
    await last.cache.flush();
    assert.ok(files(folder).length <= 26, `${files(folder).length}`);
    const all = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`other-${index + 1}`, 1]));
    assert.deepEqual((await last.known({ a: 60, ...all })).fresh, { a: 60, ...all });
  });
  test("is left in peace where few of many articles are read again", async () => {
    const folder = newFolder();
    const names = Array.from({ length: 200 }, (_, index) => `article-${index}`);
    const all = Object.fromEntries(names.map((name) => [name, 1]));
    const { cache, known } = cacheIn(folder);
    await known(all);
    cache.put(packed(...names.map((name): [string, number] => [name, 1])));
    await cache.settle();
    const before = files(folder);
    assert.equal(before.length, 1);
    for (let stamp = 2; stamp < 7; stamp++) {
      assert.deepEqual((await known({ "article-7": stamp })).hashes, {}, "not looked for");
      cache.put(packed(["article-7", stamp]));
      await cache.settle();
    }
    assert.deepEqual(files(folder), before);
    await cache.flush();
    assert.equal(files(folder).length, 2);
    assert.deepEqual((await cacheIn(folder).known({ ...all, "article-7": 6 })).fresh, { ...all, "article-7": 6 });
    // many of them are, and nothing is put together because they are not all
    const most = Object.fromEntries(names.slice(0, 50).map((name) => [name, 1]));
    assert.equal(Object.keys((await known(most)).fresh).length, 49);
    assert.equal(files(folder).length, 2);
  });
  test("two windows on one folder do each other no harm, whatever they do when", async () => {
    const step = fc.record({
      window: fc.nat(1),
      task: fc.oneof(
        fc.record({
          put: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 }),
          stamp: fc.integer({ min: 1, max: 3 }),
        }),
        fc.constant("flush" as const),
        fc.constant("look" as const),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const folder = newFolder();
        const windows = [cacheIn(folder), cacheIn(folder)];
        const running: Promise<unknown>[] = [];
        for (const { window, task } of steps) {
          const { cache, known } = windows[window] as (typeof windows)[0];
          if (task === "flush") running.push(cache.flush());
          // `known` itself checks that what it is given is whole
          else if (task === "look") running.push(known({ a: 1, b: 2, c: 3 }));
          else cache.put(packed(...task.put.map((name): [string, number] => [name, task.stamp])));
        }
        await Promise.all(running);
        for (const { cache } of windows) await cache.flush();
        const last = cacheIn(folder);
        const { fresh, hashes } = await last.known({ a: 1, b: 2, c: 3 });
        const wasPut = (name: string) =>
          steps.some(({ task }) => typeof task === "object" && task.put.some((one) => one === name));
        for (const name of ["a", "b", "c"]) assert.equal(name in fresh || uri(name) in hashes, wasPut(name), name);
        for (const { warnings } of [...windows, last]) assert.deepEqual(warnings, []);
      }),
      { numRuns: 40 },
    );
  });
});
