import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import type {
  CompletionList,
  Hover,
  InitializeParams,
  RegistrationParams,
  UnregistrationParams,
} from "vscode-languageserver/node";
import { CAPABILITIES, type ClientOptions, inProcess, type Published, type TestClient } from "../support/client.ts";

const ARTICLE = "file:///dossier/a.txt";
const CATALOGUE = "file:///dossier/lagebild.catalogue.json";
const MINE = "file:///home/mine%20(2).json";
const ENTRIES = '{ "entries": [{ "state": "nordk", "name": "" }] }';
const [STATE, NAME] = [ENTRIES.indexOf("nordk") + 5, ENTRIES.indexOf('""') + 1];

const clients: TestClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.connection.dispose();
});
async function start(options: ClientOptions): Promise<TestClient> {
  const client = await inProcess({
    ...options,
    params: { workspaceFolders: [{ uri: "file:///dossier", name: "dossier" }], ...options.params },
  });
  clients.push(client);
  return client;
}

const at = (uri: string, character: number) => ({ textDocument: { uri }, position: { line: 0, character } });
const labels = async (client: TestClient, uri: string, character: number) =>
  (await client.request<CompletionList>("textDocument/completion", at(uri, character))).items.map(({ label }) => label);
const settled = (client: TestClient) => client.request("workspace/symbol", { query: "-" });

describe("completion in catalogue files", () => {
  test("as they stand in the editor, by the articles of the dossier", async () => {
    const client = await start({ files: new Map([[ARTICLE, " date 2023-09-12 x\n\nMinisterin Zora Quentin kam."]]) });
    await client.open(CATALOGUE, ENTRIES);
    await settled(client);
    assert.deepEqual(await labels(client, CATALOGUE, STATE), ["nordkorea"]);
    assert.deepEqual(await labels(client, CATALOGUE, NAME), ["Zora Quentin"]);
    await client.change(CATALOGUE, 2, STATE - 5, STATE, "frankr");
    assert.deepEqual(await labels(client, CATALOGUE, STATE + 1), ["frankreich", "vichy-frankreich"]);
    await client.close(CATALOGUE);
    assert.deepEqual(await labels(client, CATALOGUE, STATE), []);
    assert.deepEqual(client.log, []);
  });
  test("nothing in articles and other documents", async () => {
    const client = await start({});
    for (const uri of [ARTICLE, "file:///dossier/package.json", "file:///home/lagebild.json"]) {
      await client.open(uri, ENTRIES);
      assert.deepEqual(await labels(client, uri, STATE), []);
    }
  });
  test("a catalogue file is never an article, and its findings stay when it is closed", async () => {
    const faulty = '{ "entries": [{ "id": "x", "kind": "person", "name": "Kim Jong Un", "alias": [] }] }';
    const client = await start({ files: new Map([[CATALOGUE, faulty]]), params: { capabilities: {} } });
    const published = () => client.next<Published>("textDocument/publishDiagnostics", ({ uri }) => uri === CATALOGUE);
    assert.equal((await published()).diagnostics.length, 1);
    await client.open(CATALOGUE, `${faulty} Am 31. Juni 2023 kam Kim Jong Un.`);
    assert.equal(await client.request<Hover | null>("textDocument/hover", at(CATALOGUE, faulty.indexOf("Kim"))), null);
    assert.deepEqual(await client.request("textDocument/documentSymbol", { textDocument: { uri: CATALOGUE } }), []);
    assert.deepEqual(await client.request("workspace/symbol", { query: "kim" }), []);
    let pushed = false;
    void published().then(() => {
      pushed = true;
    });
    await client.close(CATALOGUE);
    await settled(client);
    assert.equal(pushed, false);
    assert.deepEqual(client.log, []);
  });
});

describe("a client that can be told for which documents", () => {
  const dynamic = (relativePatternSupport: boolean): InitializeParams["capabilities"] => ({
    ...CAPABILITIES,
    textDocument: {
      ...CAPABILITIES.textDocument,
      completion: { dynamicRegistration: true },
      synchronization: { dynamicRegistration: true },
      filters: { relativePatternSupport },
    },
  });
  interface Registered {
    readonly id: string;
    readonly method: string;
    readonly registerOptions: { readonly documentSelector: readonly { readonly pattern: unknown }[] };
  }
  /** The registrations that hold, by method, when the one with the user's file has come. */
  async function registrations(relativePatternSupport: boolean) {
    const held = new Map<string, Registered>();
    let told = () => {};
    const withUser = new Promise<void>((resolve) => {
      told = resolve;
    });
    const client = await start({
      params: { capabilities: dynamic(relativePatternSupport) },
      settings: () => ({ userCatalogue: MINE }),
    });
    client.connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      for (const one of registrations as Registered[]) held.set(one.id, one);
      if (JSON.stringify(registrations).includes("mine")) told();
      return null;
    });
    client.connection.onRequest("client/unregisterCapability", ({ unregisterations }: UnregistrationParams) => {
      for (const { id } of unregisterations) held.delete(id);
      return null;
    });
    await withUser;
    await client.open(MINE, ENTRIES);
    assert.deepEqual(await labels(client, MINE, STATE), ["nordkorea"]);
    return { client, held: [...held.values()] };
  }

  test("has catalogue files sent and asked about alone, each method once", async () => {
    for (const [isRelative, mine] of [
      [true, { baseUri: "file:///home", pattern: "mine (2).json" }],
      [false, "**/mine (2).json"],
    ] as const) {
      const { client, held } = await registrations(isRelative);
      assert.equal(client.initialized.capabilities.completionProvider, undefined);
      const documents = held.filter(({ method }) => method.startsWith("textDocument/"));
      const patternsOf = ({ registerOptions }: Registered) => registerOptions.documentSelector.map(({ pattern }) => pattern);
      const ofSidecars = documents.filter((one) => JSON.stringify(patternsOf(one)).includes("annotations"));
      const ofCatalogues = documents.filter((one) => !ofSidecars.includes(one));
      const methods = (some: readonly Registered[]) => some.map(({ method }) => method.split("/")[1]).sort();
      assert.deepEqual(methods(ofCatalogues), ["completion", "didChange", "didClose", "didOpen"]);
      for (const one of ofCatalogues)
        assert.deepEqual(patternsOf(one), ["**/lagebild.catalogue.json", "**/.lagebild/catalogue/*.json", mine]);
      assert.deepEqual(methods(ofSidecars), ["didChange", "didClose", "didOpen"]);
      for (const one of ofSidecars) assert.deepEqual(patternsOf(one), ["**/*.annotations.jsonl", "**/*.annotations.*.jsonl"]);
      assert.deepEqual(client.log, []);
    }
  });
});
