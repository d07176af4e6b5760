import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import type { CodeAction, Hover, MarkupContent, WorkspaceEdit } from "vscode-languageserver/node";
import { CAPABILITIES, inProcess, type TestClient } from "../support/client.ts";

const A = "file:///dossier/a.txt";
const B = "file:///dossier/b%20(2).txt";
const CATALOGUE = "file:///dossier/lagebild.catalogue.json";
const TEXT = "Kim Jong Un kam. Kim ging.";
const KIM = { line: 0, character: 18 };

const clients: TestClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.connection.dispose();
});

async function start(files: Map<string, string>, initializationOptions?: object): Promise<TestClient> {
  const client = await inProcess({
    files,
    params: {
      workspaceFolders: [{ uri: "file:///dossier", name: "dossier" }],
      initializationOptions: { clientFiles: true, ...initializationOptions },
      capabilities: {
        ...CAPABILITIES,
        workspace: { ...CAPABILITIES.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
      },
    },
  });
  clients.push(client);
  return client;
}

const settled = (client: TestClient) => client.request("workspace/symbol", { query: "-" });
const write = async (client: TestClient, files: Map<string, string>, content: string) => {
  files.set(CATALOGUE, content);
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: CATALOGUE, type: 1 }] });
  await settled(client);
};
const card = async (client: TestClient, uri: string, position = { line: 0, character: 2 }) => {
  const shown = await client.request<Hover | null>("textDocument/hover", { textDocument: { uri }, position });
  return shown === null ? null : (shown.contents as MarkupContent).value.split("  \n")[0];
};
const actions = (client: TestClient, position = KIM) =>
  client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: A },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
/** The text of a catalogue that an edit makes. */
const made = (edit: WorkspaceEdit | null | undefined) => {
  const [create, change] = edit?.documentChanges ?? [];
  assert.deepEqual(create, { kind: "create", uri: CATALOGUE });
  assert.ok(change !== undefined && "edits" in change);
  return (change.edits[0] as { newText: string }).newText;
};

describe("texts that are no names", () => {
  test("in one article: this one, under any spelling of its uri, open or not; taken back they are names again", async () => {
    const files = new Map([
      [A, TEXT],
      ["file:///dossier/b (2).txt", TEXT],
    ]);
    const client = await start(files);
    await client.open(A, TEXT);
    await client.open(B, TEXT);
    await settled(client);
    await write(client, files, JSON.stringify({ entries: [], notNames: [{ text: "Kim Jong Un", in: "b (2).txt" }] }));
    assert.equal(await card(client, A), "**Kim Jong Un** · person · North Korea");
    assert.equal(await card(client, B), null);
    await client.close(B);
    const [symbol] = await client.request<{ containerName: string }[]>("workspace/symbol", { query: "kim jong un" });
    // of the closed one only the bare surname of somebody prominent is left
    assert.match(symbol?.containerName ?? "", /^2× in 1 article$/);
    await write(client, files, JSON.stringify({ entries: [] }));
    assert.equal(await card(client, A), "**Kim Jong Un** · person · North Korea");
    assert.deepEqual(client.log, []);
  });
  test("by the quick fix", async () => {
    const files = new Map([[A, TEXT]]);
    const client = await start(files);
    await client.open(A, TEXT);
    await settled(client);
    const fix = (await actions(client, { line: 0, character: 2 })).find(({ title }) => title.endsWith("in this article"));
    await write(client, files, made(fix?.edit));
    assert.equal(await card(client, A), null);
  });
});

describe("linking a name", () => {
  const ask = <R>(client: TestClient, method: string, params: object) =>
    client.request<R>(method, { textDocument: { uri: A }, position: KIM, ...params });

  test("a client with the command asks for entities and then for the edit", async () => {
    const files = new Map([[A, TEXT]]);
    const client = await start(files, { entityPicker: true });
    await client.open(A, TEXT);
    await settled(client);
    const link = (await actions(client)).find(({ title }) => title === "Link “Kim” to …");
    assert.deepEqual(link?.command?.arguments, [A, { line: 0, character: 17 }]);
    const found = await ask<{ id: string }[]>(client, "lagebild/findEntities", { query: "kim il s" });
    assert.equal(found[0]?.id, "kim-il-sung");
    const edit = await ask<WorkspaceEdit | null>(client, "lagebild/linkToEntity", { id: "kim-il-sung" });
    await write(client, files, made(edit));
    assert.equal(await card(client, A, KIM), "**Kim Il Sung** · person · North Korea");
    assert.equal(await card(client, A), "**Kim Jong Un** · person · North Korea");
    assert.deepEqual(client.log, []);
  });
  test("one without it has plain actions", async () => {
    const client = await start(new Map([[A, TEXT]]));
    await client.open(A, TEXT);
    await settled(client);
    const links = (await actions(client)).filter(({ title }) => title.startsWith("Link"));
    assert.equal(links.length, 3);
    assert.ok(links.every(({ edit, command }) => edit !== undefined && command === undefined));
  });
  test("hostile questions are answered with nothing", async () => {
    const client = await start(new Map());
    await client.open(A, TEXT);
    assert.equal(await ask(client, "lagebild/linkToEntity", { id: "nobody" }), null);
    assert.equal(await ask(client, "lagebild/findEntities", { position: { line: 99, character: 99 } }), null);
    assert.equal(await client.request("lagebild/findEntities", { textDocument: { uri: "file:///nowhere" } }), null);
    assert.deepEqual(client.log, []);
  });
});
