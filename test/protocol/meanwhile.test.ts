import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import {
  type DocumentSymbol,
  FileChangeType,
  type RegistrationParams,
  type SymbolInformation,
  type UnregistrationParams,
} from "vscode-languageserver/node";
import type { Outcome } from "../../server/lsp/deciding.ts";
import { CAPABILITIES, type ClientOptions, inProcess, type Published, type TestClient } from "../support/client.ts";
import { decisionAbout, sidecarText } from "../support/decisions.ts";

// What changes while something else is waited for.

const FOLDER = "file:///dossier/";
const A = `${FOLDER}a.txt`;
const B = `${FOLDER}b.txt`;
const SIDECAR = `${FOLDER}a.annotations.jsonl`;
const TEXT = "date 2023-09-12 Besuch\n\nKim Jong Un traf Sergej Schoigu. Kim reiste am Mittwoch ab.\n";

const running: TestClient[] = [];
afterEach(() => {
  for (const client of running.splice(0)) client.connection.dispose();
});
async function start(options: ClientOptions = {}) {
  const client = await inProcess({
    settings: () => ({ annotator: "Ada" }),
    ...options,
    params: { capabilities: CAPABILITIES, initializationOptions: { clientFiles: true, decides: true }, ...options.params },
  });
  running.push(client);
  return client;
}
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const KIM = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
const SCHOIGU = { start: { line: 2, character: 20 }, end: { line: 2, character: 20 } };
const decide = (client: TestClient, action: object, range = KIM, uri = A) =>
  client.request<Outcome>("lagebild/decide", { steps: [{ textDocument: { uri }, range, ...action }] });
const decided = (files: ReadonlyMap<string, Uint8Array | string>, file = SIDECAR) =>
  String(files.get(file) ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { target: { selector: { exact?: string }[] }; "lagebild:state": string })
    .map((one) => `${one.target.selector.map(({ exact }) => exact ?? "").join("")} ${one["lagebild:state"]}`);

describe("a decision", () => {
  test("is written, though its article is closed meanwhile", async () => {
    const files = new Map<string, Uint8Array | string>([[A, TEXT]]);
    const client = await start({ files, slowly: () => pause(5) });
    await client.open(A, TEXT);
    await client.request("lagebild/mentions", { textDocument: { uri: A } });
    const outcome = decide(client, { action: "accept" });
    await client.close(A);
    assert.equal((await outcome).changed, 1);
    assert.deepEqual(decided(files), ["Kim Jong Un accepted"]);
    assert.deepEqual(client.log, []);
  });
  test("builds on the one before, also where the key was pressed before that was written", async () => {
    const files = new Map<string, Uint8Array | string>([[A, TEXT]]);
    const client = await start({ files, slowly: () => pause(5) });
    await client.open(A, TEXT);
    const twice = await Promise.all([decide(client, { action: "accept" }), decide(client, { action: "accept" })]);
    assert.deepEqual(
      twice.map(({ changed, message }) => [changed, message]),
      [
        [1, undefined],
        [0, undefined],
      ],
    );
    assert.deepEqual(decided(files), ["Kim Jong Un accepted"]);
    const shrink = { action: "resize", edge: "end", by: -1 };
    const shrunk = await Promise.all([decide(client, shrink), decide(client, shrink)]);
    assert.deepEqual(
      shrunk.map(({ changed, message }) => [changed, message]),
      [
        [1, undefined],
        [1, undefined],
      ],
    );
    assert.deepEqual(decided(files), ["Kim corrected"]);
  });
  test("is about the text that it was made in: what was typed before its turn came is not taken for it", async () => {
    const files = new Map<string, Uint8Array | string>([[A, TEXT]]);
    const client = await start({ files, slowly: () => pause(5) });
    await client.open(A, TEXT);
    await client.request("lagebild/mentions", { textDocument: { uri: A } });
    const both = [decide(client, { action: "accept" }), decide(client, { action: "accept" }, SCHOIGU)];
    const start0 = { line: 2, character: 0 };
    await client.notify("textDocument/didChange", {
      textDocument: { uri: A, version: 2 },
      contentChanges: [{ range: { start: start0, end: start0 }, text: "Am Mittwoch sprach Wladimir Putin. " }],
    });
    assert.deepEqual(
      (await Promise.all(both)).map(({ changed, message }) => [changed, message]),
      [
        [1, undefined],
        [0, "One place was left out: the article has changed meanwhile."],
      ],
    );
    assert.deepEqual(decided(files), ["Kim Jong Un accepted"]);
  });
  test("is undone in its turn, whatever article takes longer", async () => {
    const files = new Map<string, Uint8Array | string>([
      [A, TEXT],
      [B, TEXT],
    ]);
    const client = await start({ files, slowly: () => pause(5) });
    await client.open(A, TEXT);
    for (const [uri, range] of [
      [A, KIM],
      [B, KIM],
    ] as const)
      assert.equal((await decide(client, { action: "accept" }, range, uri)).changed, 1);
    const undo = () => client.request<Outcome>("lagebild/undoDecision", {});
    const redo = () => client.request<Outcome>("lagebild/redoDecision", {});
    assert.deepEqual(
      (await Promise.all([undo(), undo()])).map(({ uri }) => uri),
      [B, A],
    );
    assert.equal((await redo()).uri, A);
    // a new decision is the end of what could be done again, also while that is under way
    const [again, other] = await Promise.all([undo(), decide(client, { action: "accept" }, SCHOIGU)]);
    assert.deepEqual([again.changed, other.changed], [1, 1]);
    assert.equal((await redo()).changed, 0);
    assert.deepEqual(decided(files), ["Sergej Schoigu accepted"]);
  });
});

describe("decisions under a name that two articles share", () => {
  test("are those of the one they name as long as it is there, whether they are open or not", async () => {
    const decisions = sidecarText(TEXT, [decisionAbout(TEXT, "Kim Jong Un")], "a.md");
    const files = new Map<string, Uint8Array | string>([
      [A, TEXT],
      [SIDECAR, decisions],
    ]);
    const client = await start({ files });
    const undecided = async () => {
      const review = await client.request<{ uri: string; undecided: { person?: number } }[]>("lagebild/review", {});
      return review.find(({ uri }) => uri === A)?.undecided.person;
    };
    const other = A.replace(".txt", ".md");
    const comes = () => {
      files.set(other, TEXT);
      return client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: other, type: FileChangeType.Created }] });
    };
    const goes = () => {
      files.delete(other);
      return client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: other, type: FileChangeType.Deleted }] });
    };
    assert.equal(await undecided(), 2);
    await comes();
    assert.equal(await undecided(), 3);
    await goes();
    assert.equal(await undecided(), 2);
    await client.open(A, TEXT);
    // the client is told when they have been read again
    const becomes = async (count: number) => {
      while ((await undecided()) !== count) await pause(1);
    };
    await becomes(2);
    await comes();
    await becomes(3);
    await goes();
    await becomes(2);
  });
});

describe("an article outside of the folder", () => {
  test("counts, though it was closed and opened again while the folder was being read", async () => {
    let goOn = () => {};
    const isListed = new Promise<void>((resolve) => (goOn = resolve));
    const files = new Map<string, Uint8Array | string>([[B, "Nichts."]]);
    const isListing = new Promise<TestClient>((resolve) => {
      const slowly = async (method: string) => {
        if (method !== "lagebild/findArticles") return;
        resolve(client);
        await isListed;
      };
      const client = start({ files, slowly });
    });
    const client = await isListing;
    const outside = "untitled:Untitled-1";
    await client.open(outside, "Kim Jong Un kam.");
    await client.close(outside);
    await client.open(outside, "Kim Jong Un kam.");
    const symbols = () => client.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri: outside } });
    await symbols();
    goOn();
    const found = await client.request<SymbolInformation[]>("workspace/symbol", { query: "kim jong un" });
    assert.deepEqual(
      found.map(({ location }) => location.uri),
      [outside],
    );
  });
});

describe("findings that are sent", () => {
  test("are those that nobody ignores, from the first on", async () => {
    const wrong = "Kim Jong Un kam am 31. Juni 2023.\n";
    const ignored = { ...decisionAbout(wrong, "31. Juni 2023"), type: "ignoredFinding", code: "date/impossible" } as const;
    const { body: _, state: __, ...finding } = ignored;
    const files = new Map<string, Uint8Array | string>([
      [A, wrong],
      [SIDECAR, sidecarText(wrong, [finding])],
    ]);
    const client = await start({ files, params: { capabilities: {} }, slowly: () => pause(5) });
    await client.open(A, wrong);
    assert.deepEqual((await client.next<Published>("textDocument/publishDiagnostics")).diagnostics, []);
  });
});

describe("a registration", () => {
  test("is renewed as a whole, also where the setting changes twice in a row: what two match would be sent twice", async () => {
    let userCatalogue = "";
    const { textDocument, workspace } = CAPABILITIES;
    const client = await start({
      files: new Map(),
      settings: () => ({ userCatalogue }),
      params: {
        capabilities: {
          textDocument: {
            ...textDocument,
            completion: { dynamicRegistration: true },
            synchronization: { dynamicRegistration: true },
          },
          workspace: { ...workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
        },
      },
    });
    const registered = new Map<string, string>();
    client.connection.onRequest("client/registerCapability", async ({ registrations }: RegistrationParams) => {
      await pause(10);
      for (const { id, method, registerOptions } of registrations)
        registered.set(id, `${method} ${JSON.stringify(registerOptions)}`);
      return null;
    });
    client.connection.onRequest("client/unregisterCapability", ({ unregisterations }: UnregistrationParams) => {
      for (const { id } of unregisterations) assert.ok(registered.delete(id), `${id} is not registered`);
      return null;
    });
    await client.request("workspace/symbol", { query: "-" });
    for (const file of ["/home/ada/eins.json", "/home/ada/zwei.json", "/home/ada/drei.json"]) {
      userCatalogue = file;
      await client.notify("workspace/didChangeConfiguration", { settings: null });
    }
    await pause(200);
    await client.request("workspace/symbol", { query: "-" });
    const of = (word: string) => [...registered.values()].filter((one) => one.includes(word));
    assert.equal(of("textDocument/completion ").filter((one) => one.includes("drei.json")).length, 1);
    assert.deepEqual([...of("eins.json"), ...of("zwei.json")], []);
    assert.equal(of("workspace/didChangeWatchedFiles").filter((one) => one.includes("drei.json")).length, 1);
  });
});
