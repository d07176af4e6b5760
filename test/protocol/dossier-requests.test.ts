import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import {
  type CodeLens,
  type Location,
  LSPErrorCodes,
  ProgressType,
  type SemanticTokens,
  type SemanticTokensDelta,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "vscode-languageserver-types";
import type { CatalogueFile } from "../../server/catalogue/types.ts";
import { CAPABILITIES, type ClientOptions, inProcess, type TestClient } from "../support/client.ts";

const URI = "file:///dossier/a.txt";
const TEXT = " date 2023-09-12 Reise\n\nKim Jong Un kam am Mittwoch.\nWladimir Putin blieb.";

const running: TestClient[] = [];
async function start(options?: ClientOptions): Promise<TestClient> {
  const client = await inProcess(options);
  running.push(client);
  return client;
}
afterEach(() => {
  for (const client of running.splice(0)) client.connection.dispose();
});

const textDocument = { uri: URI };
const at = (line: number, character: number) => ({ textDocument, position: { line, character } });

describe("semantic tokens", () => {
  const apply = (data: readonly number[], { edits }: SemanticTokensDelta) => {
    const after = [...data];
    for (const { start, deleteCount, data: put = [] } of [...edits].sort((a, b) => b.start - a.start))
      after.splice(start, deleteCount, ...put);
    return after;
  };
  test("are told as a difference to those the client has, as a whole where it has others", async () => {
    const client = await start();
    await client.open(URI, TEXT);
    const full = () => client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
    const delta = (previousResultId: string) =>
      client.request<SemanticTokensDelta & SemanticTokens>("textDocument/semanticTokens/full/delta", {
        textDocument,
        previousResultId,
      });
    let { resultId = "", data } = await full();
    assert.deepEqual(await delta(resultId), { resultId, edits: [] });
    const header = " date 2023-09-12 ".length;
    for (const [version, [from, to, text]] of (
      [
        [header, header + 5, "Angela Merkel"],
        [header, header + 13, ""],
        [header, header, "KN-23 am Montag"],
        [0, 0, "x"],
      ] as const
    ).entries()) {
      await client.change(URI, version + 2, from, to, text);
      const change = await delta(resultId);
      assert.ok(change.edits, "a difference");
      assert.ok(
        change.edits.every(({ start, deleteCount, data: put = [] }) => (start % 5) + (deleteCount % 5) + (put.length % 5) === 0),
      );
      data = apply(data, change);
      resultId = change.resultId ?? "";
      assert.deepEqual((await full()).data, data);
    }
    assert.deepEqual((await delta("of another session")).data, data);
    await client.close(URI);
    assert.deepEqual(await delta(resultId), { data: [] });
  });
});

describe("references in parts", () => {
  test("come as they are known, each place once; the answer itself is then empty", async () => {
    const files = new Map(Array.from({ length: 700 }, (_, index) => [`file:///dossier/${index}.txt`, "Kim Jong Un. Kims Zug."]));
    const client = await start({ files });
    await client.open(URI, TEXT);
    const parts: Location[][] = [];
    client.connection.onProgress(new ProgressType<Location[]>(), "parts", (part) => void parts.push(part));
    const context = { includeDeclaration: true };
    const answer = await client.request<Location[]>("textDocument/references", {
      ...at(2, 1),
      context,
      partialResultToken: "parts",
    });
    assert.deepEqual(answer, []);
    const whole = await client.request<Location[]>("textDocument/references", { ...at(2, 1), context });
    assert.equal(whole.length, 2 * 700 + 2);
    const key = (one: Location) => JSON.stringify(one);
    assert.deepEqual(parts.flat().map(key).sort(), whole.map(key).sort());
    assert.ok(parts.length > 1);
  });
});

describe("rename", () => {
  const ROOT = "file:///dossier/lagebild.catalogue.json";
  test("is an edit of the catalogue, also of one that is open and has changes; a refusal is told", async () => {
    const files = new Map([[ROOT, '{ "entries": [] }']]);
    const client = await start({ files, params: { workspaceFolders: [{ uri: "file:///dossier", name: "dossier" }] } });
    await client.open(URI, TEXT);
    await client.request("workspace/symbol", { query: "-" });
    const edit = async () =>
      (await client.request<WorkspaceEdit>("textDocument/rename", { ...at(2, 1), newName: "Kim Jong-un" })).documentChanges?.[0];
    const names = async (text: string) => {
      const change = await edit();
      assert.ok(change !== undefined && "edits" in change);
      assert.equal(change.textDocument.uri, ROOT);
      const after = TextDocument.applyEdits(TextDocument.create(ROOT, "json", 0, text), change.edits as TextEdit[]);
      return (JSON.parse(after) as CatalogueFile).entries.map(({ id, name }) => [id, name]);
    };
    assert.deepEqual(await names(files.get(ROOT) ?? ""), [["kim-jong-un", "Kim Jong-un"]]);
    const changed = '{ "entries": [{ "id": "zora", "kind": "person", "name": "Zora Quentin" }] }';
    await client.open(ROOT, changed);
    assert.deepEqual(await names(changed), [
      ["zora", "Zora Quentin"],
      ["kim-jong-un", "Kim Jong-un"],
    ]);
    const refused = client.request("textDocument/rename", { ...at(2, 20), newName: "x" });
    await assert.rejects(refused, { code: LSPErrorCodes.RequestFailed, message: /Only names that a catalogue knows/ });
    await assert.rejects(client.request("textDocument/prepareRename", at(2, 20)), { code: LSPErrorCodes.RequestFailed });
    assert.deepEqual(client.log, []);
  });
});

describe("catalogue files", () => {
  test("those that are shipped have lenses and references, which follow the articles", async () => {
    const files = new Map([[URI, TEXT]]);
    const workspace = { ...CAPABILITIES.workspace, codeLens: { refreshSupport: true } };
    const client = await start({ files, params: { capabilities: { ...CAPABILITIES, workspace } } });
    let refreshed = 0;
    client.connection.onRequest("workspace/codeLens/refresh", () => {
      refreshed++;
      return null;
    });
    await client.request("workspace/symbol", { query: "-" });
    assert.ok(refreshed > 0);
    const shipped = { uri: "lagebild-catalogue:/persons.catalogue.json" };
    const lenses = await client.request<CodeLens[]>("textDocument/codeLens", { textDocument: shipped });
    assert.deepEqual(lenses.map(({ command }) => command?.title).sort(), ["1× in 1 article", "1× in 1 article"]);
    const [first] = lenses;
    const found = await client.request<Location[]>("textDocument/references", {
      textDocument: shipped,
      position: first?.range.start,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [URI],
    );
    assert.deepEqual(await client.request("textDocument/codeLens", { textDocument: { uri: "lagebild-catalogue:/no.json" } }), []);
  });
});

describe("one message", () => {
  test("about files that are too large; the setting that lets them in is heeded at once", async () => {
    let settings: object = { largestArticle: 0.001 };
    const large = (index: number): [string, string] => [`file:///dossier/${index}.txt`, `Kim Jong Un. ${" ".repeat(1000)}`];
    const client = await start({ files: new Map([large(1), large(2), [URI, TEXT]]), settings: () => settings });
    const counted = async () =>
      (await client.request<{ containerName: string }[]>("workspace/symbol", { query: "kim jong un" }))[0]?.containerName;
    assert.equal(await counted(), "1× in 1 article");
    const { message } = await client.next<{ message: string }>("window/showMessage");
    assert.match(message, /^2 files are left out, larger than 0\.001 MB/);
    let told = false;
    void client.next("window/showMessage").then(() => (told = true));
    settings = { largestArticle: 1 };
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    // the settings are asked for first
    for (let times = 0; times < 50 && (await counted()) !== "3× in 3 articles"; times++);
    assert.equal(await counted(), "3× in 3 articles");
    assert.equal(told, false);
  });
});
