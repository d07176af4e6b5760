import { type ChildProcess, fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { IPCMessageReader, IPCMessageWriter } from "vscode-jsonrpc/node";
import { createProtocolConnection, type ProtocolConnection } from "vscode-languageserver-protocol/node";

/** The server as VS Code starts it, with a client that has a folder's files listed. */
export interface ServerProcess {
  readonly connection: ProtocolConnection;
  /** Milliseconds from its start to its answer to `initialize`. */
  readonly started: number;
  /** Resident memory in MB, now and at most; of Linux only. */
  memory(): { readonly now: number; readonly most: number } | undefined;
  /** What V8 holds in the main thread after a collection, typed arrays included, in MB. */
  heap(): Promise<number>;
  /** Milliseconds of processor time so far, of all threads; of Linux only. */
  cpu(): number | undefined;
  stop(): Promise<void>;
}

export interface Folder {
  readonly uri: string;
  readonly articles: readonly string[];
  /** The user's own catalogues that are found there, to which more may be added. */
  readonly catalogues: string[];
}

/** @param storage uri of the folder for the index. */
export async function startProcess(folder: Folder, storage: string): Promise<ServerProcess> {
  const begun = performance.now();
  const server = fork("dist/server/node.cjs", ["--node-ipc"], {
    execArgv: ["--expose-gc", "--require", `${process.cwd()}/bench/heap-probe.cjs`],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  connection.onRequest("lagebild/findArticles", () => folder.articles);
  connection.onRequest("lagebild/findCatalogues", () => folder.catalogues);
  connection.onRequest("lagebild/findSidecars", () => []);
  connection.onRequest("lagebild/readFile", async ({ uri }: { uri: string }) => {
    const bytes = await readFile(fileURLToPath(uri)).catch(() => undefined);
    return { data: bytes?.toString("base64") ?? null };
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: folder.uri, name: "dossier" }],
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { clientFiles: true, storage },
  });
  const started = performance.now() - begun;
  await connection.sendNotification("initialized", {});
  return {
    connection,
    started,
    memory: () => memoryOf(server),
    heap: () =>
      new Promise((resolve) => {
        server.once("message", function look(message: { readonly heap?: number }) {
          if (message.heap === undefined) server.once("message", look);
          else resolve(message.heap);
        });
        server.kill("SIGUSR2");
      }),
    cpu: () => cpuOf(server),
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      await connection.sendRequest("shutdown", undefined);
      await connection.sendNotification("exit");
      await ended;
      connection.dispose();
    },
  };
}

function memoryOf({ pid }: ChildProcess) {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const status = readFileSync(file, "utf8");
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1000;
  return { now: of("VmRSS"), most: of("VmHWM") };
}

/** The clock of `/proc` ticks a hundred times a second. */
const TICK = 10;

function cpuOf({ pid }: ChildProcess): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return TICK * (Number(fields[11]) + Number(fields[12]));
}
