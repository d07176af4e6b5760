import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text as readAll } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Hover, Location, LocationLink, MarkupContent, RegistrationParams } from "vscode-languageserver/node";
import { ALL_RULES, pageOf, pageUri } from "../../server/features/checks/page.ts";
import { type ClientOptions, connect, type TestClient } from "../support/client.ts";

// The bundles as an editor starts them.
const BUNDLES = ["dist/server/node.cjs", "dist/cli.cjs"];
const TEXT = "Kim Jong Un kam nach Moskau.";

let folder: string;
const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lagebild-stdio-"));
  await writeFile(path.join(folder, "lagebild.json"), "{}");
  await writeFile(path.join(folder, "a.txt"), TEXT);
  await writeFile(path.join(folder, "Kim (2).txt"), TEXT);
  await writeFile(path.join(folder, "binary.txt"), new Uint8Array([0, 1, 2, 3]));
  await writeFile(path.join(folder, "large.txt"), "x".repeat(5_000_001));
  await writeFile(path.join(folder, "notes.md"), TEXT);
});
after(() => rm(folder, { recursive: true, force: true }));

interface Served {
  readonly client: TestClient;
  /** How it ended and what it wrote to standard error. */
  readonly exited: Promise<{ readonly code: unknown; readonly stderr: string }>;
}

async function serve(bundle: string, options: ClientOptions = {}): Promise<Served> {
  const server = spawn(process.execPath, [path.resolve(bundle), "--stdio"]);
  const exited = Promise.all([once(server, "exit"), readAll(server.stderr)]).then(([[code], stderr]) => ({ code, stderr }));
  const client = await connect(server.stdout, server.stdin, {
    ...options,
    params: { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "dossier" }], ...options.params },
  });
  return { client, exited };
}

async function end({ client, exited }: Served): Promise<void> {
  await client.request("shutdown", undefined);
  await client.notify("exit");
  assert.deepEqual(await exited, { code: 0, stderr: "" });
  client.connection.dispose();
}

const at = (name: string) => ({
  textDocument: { uri: uri(name) },
  position: { line: 0, character: 2 },
  context: { includeDeclaration: true },
});

for (const bundle of BUNDLES) {
  describe(bundle, () => {
    test("has the pages of all checks as they are in the documentation", async () => {
      const served = await serve(bundle);
      for (const rule of ALL_RULES) {
        const params = { uri: pageUri(rule.code) };
        const { text } = await served.client.request<{ text: string }>("workspace/textDocumentContent", params);
        assert.equal(text, pageOf(rule));
      }
      await end(served);
    });
    test("serves over standard input and output and ends when told", async () => {
      const served = await serve(bundle);
      await served.client.open(uri("a.txt"), TEXT);
      const shown = await served.client.request<Hover>("textDocument/hover", at("a.txt"));
      assert.match((shown.contents as MarkupContent).value, /^\*\*Kim Jong Un\*\*/);
      await end(served);
    });
    test("ends when its input does, with 1 and no word: nobody shut it down", async () => {
      const { client, exited } = await serve(bundle);
      client.hangUp();
      assert.deepEqual(await exited, { code: 1, stderr: "" });
      client.connection.dispose();
    });
  });
}

describe("lagebild --stdio", () => {
  test("references wait until the folder has been read; what is no text is left out", async () => {
    const served = await serve("dist/cli.cjs", { params: { capabilities: {} } });
    const { client } = served;
    await client.open(uri("a.txt"), TEXT);
    const found = await client.request<Location[]>("textDocument/references", at("a.txt"));
    const declaration = found.at(-1);
    assert.deepEqual(
      found
        .slice(0, -1)
        .map((one) => one.uri)
        .sort(),
      [uri("Kim (2).txt"), uri("a.txt")],
    );
    // a client that can't show the server's own documents gets a file that is there
    assert.ok(declaration);
    assert.ok(declaration.uri.startsWith("file:"), declaration.uri);
    const line = (await readFile(fileURLToPath(declaration.uri), "utf8")).split("\n")[declaration.range.start.line];
    assert.ok(line?.slice(declaration.range.start.character).startsWith('"kim-jong-un"'), line);
    assert.deepEqual(client.log.sort(), [
      `${uri("binary.txt")}: left out, not a text file`,
      `${uri("large.txt")}: left out, larger than 5 MB`,
    ]);
    await end(served);
  });
  test("files that are created, changed, deleted; a folder that becomes another dossier", async () => {
    const served = await serve("dist/cli.cjs");
    const { client } = served;
    const symbols = async () =>
      (await client.request<{ containerName: string }[]>("workspace/symbol", { query: "wladimir putin" })).map(
        ({ containerName }) => containerName,
      );
    const write = async (name: string, content: string, type: 1 | 2) => {
      await writeFile(path.join(folder, name), content);
      await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(name), type }] });
    };
    assert.deepEqual(await symbols(), []);
    await write("new.txt", "Wladimir Putin.", 1);
    assert.deepEqual(await symbols(), ["1× in 1 article"]);
    await write("new.txt", "Wladimir Putin und Putin.", 2);
    assert.deepEqual(await symbols(), ["2× in 1 article"]);
    await write("notes.md", "Wladimir Putin.", 2);
    assert.deepEqual(await symbols(), ["2× in 1 article"], "no article of this dossier");
    await write("lagebild.json", '{ "articles": ["*.md"] }', 2);
    assert.deepEqual(await symbols(), ["1× in 1 article"]);
    const [outside, absolute] = [`../${path.basename(folder)}/*.md`, `${folder}/*.md`];
    await write("lagebild.json", JSON.stringify({ articles: [outside, absolute] }), 2);
    assert.deepEqual(await symbols(), [], "nothing by a way that leaves the folder");
    await write("lagebild.json", "no JSON", 2);
    await rm(path.join(folder, "new.txt"));
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri("new.txt"), type: 3 }] });
    assert.deepEqual(await symbols(), []);
    await end(served);
  });
  test("folders that come and go; without a lagebild.json only .article files count", async () => {
    const other = await mkdtemp(path.join(tmpdir(), "lagebild-stdio-"));
    await writeFile(path.join(other, "a.txt"), "Angela Merkel.");
    await writeFile(path.join(other, "a.article"), "Angela Merkel.");
    const served = await serve("dist/cli.cjs", { params: { capabilities: { workspace: { workspaceFolders: true } } } });
    const symbols = async () =>
      (await served.client.request<{ containerName: string }[]>("workspace/symbol", { query: "merkel" })).length;
    const change = (added: string[], removed: string[]) => {
      const folders = (names: string[]) => names.map((name) => ({ uri: pathToFileURL(name).href, name }));
      return served.client.notify("workspace/didChangeWorkspaceFolders", {
        event: { added: folders(added), removed: folders(removed) },
      });
    };
    assert.equal(await symbols(), 0);
    await change([other], [folder]);
    assert.equal(await symbols(), 1);
    await change([], [other]);
    assert.equal(await symbols(), 0);
    await end(served);
    await rm(other, { recursive: true });
  });
  test("catalogues of the folder and of the user, watched as far as the client can", async () => {
    const other = await mkdtemp(path.join(tmpdir(), "lagebild-stdio-"));
    const mine = path.join(other, "[mine].json");
    const entry = (id: string, name: string) => JSON.stringify({ entries: [{ id, kind: "person", name }] });
    await writeFile(mine, entry("mine", "Yara Quist"));
    await mkdir(path.join(folder, ".lagebild/catalogue"), { recursive: true });
    const own = path.join(folder, ".lagebild/catalogue/a.json");
    await writeFile(own, entry("own", "Zora Quentin"));
    const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true };
    const served = await serve("dist/cli.cjs", {
      settings: () => ({ userCatalogue: mine }),
      params: { capabilities: { workspace: { configuration: true, didChangeWatchedFiles } } },
    });
    const { client } = served;
    const watched: unknown[] = [];
    client.connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      for (const { registerOptions } of registrations) watched.push(...(registerOptions?.watchers ?? []));
      return null;
    });
    await client.open(uri("a.txt"), "Zora Quentin und Yara Quist.");
    // waits for the folder
    await client.request("textDocument/references", at("a.txt"));
    const definition = async (character: number) => {
      const position = { line: 0, character };
      const [place] = await client.request<Location[]>("textDocument/definition", { ...at("a.txt"), position });
      return place && fileURLToPath(place.uri);
    };
    assert.deepEqual([await definition(2), await definition(20)], [own, mine]);
    assert.deepEqual(
      watched.map((one) => (one as { globPattern: unknown }).globPattern),
      [
        "**/*.{[tT][xX][tT],[aA][rR][tT][iI][cC][lL][eE],[mM][dD],annotations.jsonl}",
        "**/.gitignore",
        "**/lagebild.json",
        "**/lagebild.catalogue.json",
        "**/.lagebild/catalogue/*.json",
        "**/*",
        { baseUri: pathToFileURL(other).href, pattern: "?mine?.json" },
      ],
    );
    await writeFile(mine, entry("mine", "Zora Quist"));
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(mine).href, type: 2 }] });
    await client.request("textDocument/references", at("a.txt"));
    assert.equal(await definition(20), undefined);
    await end(served);
    await rm(path.join(folder, ".lagebild"), { recursive: true });
    await rm(other, { recursive: true });
  });
  test("a client that only has a root, and one that shows the server's documents", async () => {
    const served = await serve("dist/cli.cjs", { params: { workspaceFolders: null, rootUri: pathToFileURL(folder).href } });
    const symbols = await served.client.request<unknown[]>("workspace/symbol", { query: "kim jong un" });
    assert.equal(symbols.length, 1);
    await served.client.open(uri("a.txt"), TEXT);
    const [link] = await served.client.request<LocationLink[]>("textDocument/definition", at("a.txt"));
    assert.equal(link?.targetUri, "lagebild-catalogue:/persons.catalogue.json");
    await end(served);
  });
});
