import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, afterEach, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { WorkDoneProgress } from "vscode-languageserver/node";
import { CAPABILITIES, connect, type TestClient } from "../support/client.ts";

// The server as an editor starts it: with threads, a disk and a folder for its index.
const temporary = mkdtempSync(path.join(tmpdir(), "lagebild-index-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
const ARTICLES = 300;
/** Seconds since 1970. */
const LONG_AGO = 1_000_000_000;
const PADDING = "Es war ruhig in der Stadt, und niemand wusste, warum. ".repeat(20);

function newDossier(name: string) {
  const folder = path.join(temporary, name, "dossier");
  mkdirSync(path.join(folder, "sub"), { recursive: true });
  writeFileSync(path.join(folder, "lagebild.json"), "{}");
  const file = (index: number) => path.join(folder, index % 2 === 0 ? "sub" : "", `${index}.txt`);
  for (let index = 0; index < ARTICLES; index++) {
    writeFileSync(file(index), `Kim Jong Un. ${PADDING}`);
    utimesSync(file(index), LONG_AGO, LONG_AGO);
  }
  return { folder, file, storage: path.join(temporary, name, "storage") };
}
type Folder = ReturnType<typeof newDossier>;

interface Running {
  readonly client: TestClient;
  readonly server: ChildProcess;
}

const running: Running[] = [];
afterEach(() => {
  for (const { client, server } of running.splice(0)) {
    client.connection.dispose();
    server.kill("SIGKILL");
  }
});

async function start({ folder, storage }: Folder, withProgress = false): Promise<Running> {
  const server = spawn(process.execPath, ["dist/cli.cjs", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const client = await connect(server.stdout, server.stdin, {
    params: {
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "dossier" }],
      initializationOptions: { storage: pathToFileURL(storage).href },
      ...(withProgress && { capabilities: { ...CAPABILITIES, window: { workDoneProgress: true } } }),
    },
  });
  running.push({ client, server });
  return { client, server };
}

async function end({ client, server }: Running): Promise<void> {
  const exited = once(server, "exit");
  await client.request("shutdown", undefined);
  await client.notify("exit");
  assert.deepEqual(await exited, [0, null]);
}

async function counted(client: TestClient, query: string): Promise<string | undefined> {
  const [first] = await client.request<{ containerName: string }[]>("workspace/symbol", { query });
  return first?.containerName;
}

const ALL = `${ARTICLES}× in ${ARTICLES} articles`;
/** Another text of the same length, as if nobody had touched the file. */
function replaceUnseen(file: string): void {
  const { mtimeMs } = statSync(file);
  assert.equal(mtimeMs, 1000 * LONG_AGO, "the file system keeps whole seconds");
  writeFileSync(file, `Xi Jinping . ${PADDING}`);
  utimesSync(file, LONG_AGO, LONG_AGO);
}

describe("the index of a folder", () => {
  test("is kept: the next start reads no article again; of what was touched it looks whether it changed", async () => {
    const dossier = newDossier("kept");
    const first = await start(dossier);
    assert.equal(await counted(first.client, "kim jong un"), ALL);
    await end(first);
    for (let index = 0; index < ARTICLES; index++) replaceUnseen(dossier.file(index));
    const second = await start(dossier);
    assert.equal(await counted(second.client, "kim jong un"), ALL, "nothing was read: the files say something else by now");
    await end(second);
    const now = new Date();
    for (let index = 0; index < ARTICLES; index++) {
      if (index % 3 !== 0) writeFileSync(dossier.file(index), `Kim Jong Un. ${PADDING}`);
      utimesSync(dossier.file(index), now, now);
    }
    const third = await start(dossier);
    assert.equal(await counted(third.client, "kim jong un"), "200× in 200 articles");
    assert.equal(await counted(third.client, "xi jinping"), "100× in 100 articles");
    await end(third);
  });
  test("is kept where the catalogue changes, but for what that has to do with; also while it is still being read", async () => {
    const dossier = newDossier("catalogue");
    for (let index = 0; index < ARTICLES; index += 3)
      writeFileSync(dossier.file(index), `Nach Kim Jong Un kam Zora Quentin. ${PADDING}`);
    const catalogue = path.join(dossier.folder, "lagebild.catalogue.json");
    const write = async (client: TestClient, ...entries: object[]) => {
      writeFileSync(catalogue, JSON.stringify({ entries }));
      await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(catalogue).href, type: 2 }] });
    };
    const zora = { id: "frau-quentin", kind: "person", name: "Zora Quentin" };
    const first = await start(dossier);
    await write(first.client, zora);
    assert.equal(await counted(first.client, "zora quentin"), "100× in 100 articles");
    assert.equal(await counted(first.client, "kim jong un"), ALL);
    await write(
      first.client,
      { ...zora, aliases: ["Frau Probe"] },
      { id: "ruhe", kind: "organisation", type: "other", name: "Ruhe" },
    );
    await write(first.client, { ...zora, aliases: ["Frau Muster"] });
    assert.equal(await counted(first.client, "frau muster"), "100× in 100 articles");
    assert.equal(await counted(first.client, "kim jong un"), ALL);
    await end(first);
    const second = await start(dossier);
    assert.equal(await counted(second.client, "frau muster"), "100× in 100 articles");
    assert.equal(await counted(second.client, "kim jong un"), ALL);
    await end(second);
    // only by those who read on
    rmSync(catalogue);
    const third = await start(dossier);
    assert.equal(await counted(third.client, "frau muster"), undefined);
    assert.equal(await counted(third.client, "kim jong un"), ALL);
    assert.deepEqual([...first.client.log, ...second.client.log, ...third.client.log], []);
    await end(third);
  });
  test("follows hundreds of files that change at once, come and go; also a folder that goes", async () => {
    const dossier = newDossier("bulk");
    const { client } = await start(dossier);
    assert.equal(await counted(client, "kim jong un"), ALL);
    const uris = (indices: number[]) => indices.map((index) => pathToFileURL(dossier.file(index)).href);
    const every = (of: number) => Array.from({ length: ARTICLES }, (_, index) => index).filter((index) => index % of === 0);
    for (const index of every(3)) writeFileSync(dossier.file(index), `Xi Jinping. ${PADDING}`);
    await client.notify("workspace/didChangeWatchedFiles", { changes: uris(every(3)).map((uri) => ({ uri, type: 2 })) });
    assert.equal(await counted(client, "xi jinping"), "100× in 100 articles");
    rmSync(path.join(dossier.folder, "sub"), { recursive: true });
    const sub = pathToFileURL(path.join(dossier.folder, "sub")).href;
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: sub, type: 3 }] });
    assert.equal(await counted(client, "xi jinping"), "50× in 50 articles");
    assert.equal(await counted(client, "kim jong un"), "100× in 100 articles");
    mkdirSync(path.join(dossier.folder, "sub"));
    for (const index of every(2)) writeFileSync(dossier.file(index), `Xi Jinping. ${PADDING}`);
    await client.notify("workspace/didChangeWatchedFiles", { changes: uris(every(2)).map((uri) => ({ uri, type: 1 })) });
    assert.equal(await counted(client, "xi jinping"), "200× in 200 articles");
    writeFileSync(path.join(dossier.folder, ".gitignore"), "/sub/\n");
    const ignore = pathToFileURL(path.join(dossier.folder, ".gitignore")).href;
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: ignore, type: 1 }] });
    assert.equal(await counted(client, "xi jinping"), "50× in 50 articles");
    assert.deepEqual(client.log, []);
  });
  test("survives the end of the process at any moment", async () => {
    const dossier = newDossier("killed");
    for (const delay of [0, 100, 300, 400, 500, 700]) {
      const { client, server } = await start(dossier);
      client.request("workspace/symbol", { query: "kim" }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, delay));
      const exited = once(server, "exit");
      server.kill("SIGKILL");
      await exited;
      client.connection.dispose();
    }
    const last = await start(dossier);
    assert.equal(await counted(last.client, "kim jong un"), ALL);
    assert.deepEqual(last.client.log, []);
    await end(last);
  });
  test("two windows at once have the same, and leave it whole", async () => {
    const dossier = newDossier("windows");
    for (let times = 0; times < 2; times++) {
      const windows = await Promise.all([start(dossier), start(dossier)]);
      for (const { client } of windows) assert.equal(await counted(client, "kim jong un"), ALL);
      await Promise.all(windows.map(end));
    }
    const left = readdirSync(dossier.storage, { recursive: true, encoding: "utf8" });
    assert.deepEqual(
      left.filter((name) => name.endsWith(".begun")),
      [],
    );
  });
  test("the user may stop it: what has been read counts, and says that it is not all", async () => {
    const dossier = newDossier("stopped");
    const { client, server } = await start(dossier, true);
    const stopped = new Promise<void>((resolve) => {
      client.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
        client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
          if (kind === "begin") void client.notify("window/workDoneProgress/cancel", { token });
          if (kind === "end") resolve();
        });
        return null;
      });
    });
    await stopped;
    const text = "Kim Jong Un.";
    const uri = pathToFileURL(path.join(dossier.folder, "open.txt")).href;
    await client.open(uri, text);
    const found = await client.request<unknown[]>("textDocument/references", {
      textDocument: { uri },
      position: { line: 0, character: 1 },
      context: { includeDeclaration: false },
    });
    assert.ok(found.length < ARTICLES, `${found.length}`);
    const shown = await client.request<{ contents: { value: string } }>("textDocument/hover", {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    });
    assert.match(shown.contents.value, /so far/);
    assert.equal(server.exitCode, null);
  });
});
