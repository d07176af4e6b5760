import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { clientIndex } from "../../server/lsp/client-index.ts";
import { inProcess, type TestClient } from "../support/client.ts";

// A server without a disk, as in a browser: the client has the articles and keeps the index.
const STORAGE = "memory:/storage/of%20the%20extension";
const ARTICLES = 30;
const uri = (index: number) => `memory:/dossier/${index}.txt`;
const isSegment = (name: string) => name.endsWith(".segment");

function newFiles(): Map<string, string | Uint8Array> {
  return new Map(Array.from({ length: ARTICLES }, (_, index) => [uri(index), `Xi Jinping und Kim Jong Un, zum ${index}. Mal.`]));
}

const clients: TestClient[] = [];
afterEach(() => clients.splice(0).forEach(({ connection }) => void connection.dispose()));

/** A start with the files as they are; tells which articles were taken from the index. */
async function start(files: Map<string, string | Uint8Array>, fingerprint = "1") {
  const taken: string[] = [];
  const client = await inProcess({
    files,
    params: { initializationOptions: { clientFiles: true, storage: STORAGE } },
    host: (connection) => ({
      index(setup) {
        const { cache } = clientIndex(connection, fingerprint)(setup);
        assert.ok(cache);
        const restore: typeof cache.restore = async (stamps, take) => {
          const doubtful = await cache.restore(stamps, (fresh) => {
            assert.deepEqual(fresh.articles, [], "no stamp tells that a client's file is as it was");
            take(fresh);
          });
          const watched: typeof doubtful.take = (unchanged) => {
            taken.push(...unchanged.map((one) => one.uri));
            return doubtful.take(unchanged);
          };
          return { ...doubtful, take: watched };
        };
        return { cache: { ...cache, restore } };
      },
    }),
  });
  clients.push(client);
  const counted = async (query: string) => {
    const [first] = await client.request<{ containerName: string }[]>("workspace/symbol", { query });
    return first?.containerName;
  };
  return { client, taken, counted };
}

describe("the index that the client keeps", () => {
  test("saves the next start the analysis of all that is as it was", async () => {
    const files = newFiles();
    const first = await start(files);
    assert.equal(await first.counted("Kim"), `${ARTICLES}× in ${ARTICLES} articles`);
    assert.deepEqual(first.taken, []);
    await first.client.request("shutdown", undefined);
    assert.equal([...files.keys()].filter(isSegment).length, 1);
    files.set(uri(3), "Angela Merkel.");
    files.set("memory:/dossier/5.txt.annotations.jsonl", "");
    files.delete(uri(4));
    const second = await start(files);
    assert.equal(await second.counted("Kim"), `${ARTICLES - 2}× in ${ARTICLES - 2} articles`);
    assert.equal(await second.counted("Merkel"), "1× in 1 article");
    const same = [...Array(ARTICLES).keys()].filter((index) => index !== 3 && index !== 4);
    assert.deepEqual(second.taken.toSorted(), same.map(uri).toSorted());
    assert.deepEqual(second.client.log, []);
  });
  test("where the catalogue changes saves the analysis of all that has nothing to do with it", async () => {
    const files = newFiles();
    files.set(uri(3), "Zora Quentin traf Kim Jong Un.");
    const catalogue = "memory:/dossier/lagebild.catalogue.json";
    const entries = (...own: object[]) => JSON.stringify({ entries: own });
    const zora = { id: "zora-quentin", kind: "person", name: "Zora Quentin" };
    const { client, taken, counted } = await start(files);
    assert.equal(await counted("Kim"), `${ARTICLES}× in ${ARTICLES} articles`);
    const change = async (text: string, type: number) => {
      taken.length = 0;
      files.set(catalogue, text);
      await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: catalogue, type }] });
    };
    await change(entries(zora), 1);
    assert.equal(await counted("Quentin"), "1× in 1 article");
    assert.equal(await counted("Kim"), `${ARTICLES}× in ${ARTICLES} articles`);
    const others = [...Array(ARTICLES).keys()].filter((index) => index !== 3).map(uri);
    assert.deepEqual(taken.toSorted(), others.toSorted());
    await change(entries({ ...zora, name: "Zora Quentin-Probe", aliases: ["Zora Quentin"] }), 2);
    assert.equal(await counted("Quentin-Probe"), "1× in 1 article");
    assert.deepEqual(taken.toSorted(), others.toSorted());
    // the next start knows what has been read since
    await client.request("shutdown", undefined);
    const second = await start(files);
    assert.equal(await second.counted("Quentin-Probe"), "1× in 1 article");
    assert.equal(second.taken.length, ARTICLES);
    // changed while nobody looked
    await second.client.request("shutdown", undefined);
    files.set(catalogue, entries());
    const third = await start(files);
    assert.equal(await third.counted("Kim"), `${ARTICLES}× in ${ARTICLES} articles`);
    assert.deepEqual(third.taken.toSorted(), others.toSorted());
    assert.deepEqual([...client.log, ...second.client.log, ...third.client.log], []);
  });
  test("is of no use to another version, nor damaged, and is made again in silence", async () => {
    const files = newFiles();
    for (const fingerprint of ["1", "2", "3", "4", "5"]) {
      const other = await start(files, fingerprint);
      assert.equal(await other.counted("Kim"), `${ARTICLES}× in ${ARTICLES} articles`);
      assert.deepEqual(other.taken, []);
      await other.client.request("shutdown", undefined);
    }
    const segments = [...files.keys()].filter(isSegment);
    assert.ok(segments.length <= 4, segments.join());
    for (const segment of segments) files.set(segment, (files.get(segment) as Uint8Array).slice(0, -1));
    const last = await start(files, "5");
    assert.equal(await last.counted("Kim"), `${ARTICLES}× in ${ARTICLES} articles`);
    assert.deepEqual(last.taken, []);
    assert.deepEqual(last.client.log, []);
  });
  test("failing to be written or read costs nothing but time", async () => {
    const files = newFiles();
    const { client, counted } = await start(files);
    client.connection.onRequest("lagebild/writeFile", () => Promise.reject(new Error("disk full")));
    client.connection.onRequest("lagebild/listFolder", () => Promise.reject(new Error("no such thing")));
    assert.equal(await counted("Kim"), `${ARTICLES}× in ${ARTICLES} articles`);
    await client.request("shutdown", undefined);
  });
});
