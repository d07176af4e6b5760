import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ProgressType } from "vscode-languageserver-protocol/node";
import type { ArticleInput } from "../server/core/article.ts";
import { addName } from "./catalogue-change.ts";
import { longArticle } from "./corpus.ts";
import { barePass, type Figure, percentile, time } from "./measure.ts";
import { type Folder, type ServerProcess, startProcess } from "./server-process.ts";

/**
 * What the largest state of news is called; a name of middling frequency; a person; a generic weapon; nobody. At last a name that
 * articles spell in two ways.
 */
const ASKED = "Deutschland, Österreich, Wladimir Putin, eine Rakete und Xaver Yzwq.\n\nDie NATO.";
const QUERIES = ["deutschl", "put", "merkel", "wien", "nato", "kim", "a", "qx", "oesterr", "bundes", "rheinm", "leopard"];
const ROUNDS = 20;

/**
 * A folder of so many articles, the corpus as often as it takes, read by a server of its own: once with nothing known and once again.
 * The client is this process, so what VS Code takes to list the files is not in the figures.
 */
export async function dossier(corpus: readonly ArticleInput[], size: number): Promise<Figure[]> {
  const temporary = mkdtempSync(path.join(tmpdir(), "lagebild-bench-"));
  try {
    const { folder, bytes } = writeFolder(corpus, size, path.join(temporary, "dossier"));
    const storage = pathToFileURL(path.join(temporary, "storage")).href;
    const bare = bareTime(corpus) * (bytes / corpus.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0));
    const figure = (name: string, value: number, unit: Figure["unit"], ratio?: number): Figure => {
      return { group: `${size} articles`, name, value, unit, ...(ratio !== undefined && { ratio }) };
    };
    const cold = await firstAnswer(await startProcess(folder, storage));
    const asked = await ask(cold.server, folder);
    const closed = await openAndClose(cold.server, folder, corpus);
    const memory = cold.server.memory();
    const heap = await cold.server.heap();
    const idle = await idleCpu(cold.server);
    await cold.server.stop();
    const warm = await firstAnswer(await startProcess(folder, storage));
    const warmHeap = await warm.server.heap();
    const opened = await openFirst(warm.server, folder, corpus);
    const added = await addName(warm.server, folder);
    await warm.server.stop();
    return [
      figure("text", bytes / 1_000_000, "MB"),
      figure("server start", warm.server.started, "ms"),
      figure("cold index", cold.taken, "ms", cold.taken / bare),
      ...(cold.cpu === undefined ? [] : [figure("cold index, CPU", cold.cpu, "ms", cold.cpu / bare)]),
      figure("warm start", warm.taken, "ms", warm.taken / bare),
      ...(warm.cpu === undefined ? [] : [figure("warm start, CPU", warm.cpu, "ms", warm.cpu / bare)]),
      figure("first article opened", opened, "ms"),
      figure("name added", added.taken, "ms", added.taken / bare),
      ...(added.cpu === undefined ? [] : [figure("name added, CPU", added.cpu, "ms", added.cpu / bare)]),
      figure("name added, mentions", added.mentions, "×"),
      ...asked.map(([name, value, unit]) => figure(name, value, unit)),
      figure("article closed p95", percentile(closed, 0.95), "ms"),
      figure("heap, main thread", heap, "MB"),
      figure("heap after warm start", warmHeap, "MB"),
      ...(memory === undefined ? [] : [figure("resident", memory.now, "MB"), figure("resident, peak", memory.most, "MB")]),
      ...(idle === undefined ? [] : [figure("CPU when idle", idle, "%")]),
    ];
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

interface FirstAnswer {
  readonly server: ServerProcess;
  /** Milliseconds by the clock. */
  readonly taken: number;
  /** Milliseconds of processor time: what the clock would show on one core without anything else to do. */
  readonly cpu: number | undefined;
}

/** From `initialized` until something that waits for all articles is answered. */
async function firstAnswer(server: ServerProcess): Promise<FirstAnswer> {
  const [begun, before] = [performance.now(), server.cpu()];
  await server.connection.sendRequest("workspace/symbol", { query: "no such name" });
  const after = server.cpu();
  return {
    server,
    taken: performance.now() - begun,
    cpu: before === undefined || after === undefined ? undefined : after - before,
  };
}

/** Milliseconds from opening the first article of the process, of 20 kB, until its findings are there; the server has been left alone before. */
async function openFirst({ connection }: ServerProcess, { uri }: Folder, corpus: readonly ArticleInput[]): Promise<number> {
  await pause(4000);
  const textDocument = { uri: `${uri}/first.txt` };
  const text = longArticle(corpus, 20_000, FIRST_OPENED);
  const begun = performance.now();
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { ...textDocument, languageId: "article", version: 1, text },
  });
  await connection.sendRequest("textDocument/diagnostic", { textDocument });
  return performance.now() - begun;
}

/** Its place in the corpus; some of its parts may have been among what the server read ahead. */
const FIRST_OPENED = 1203;

/** Milliseconds each from closing an article of the folder until something that waits for all articles is answered. */
async function openAndClose(
  { connection }: ServerProcess,
  { articles }: Folder,
  corpus: readonly ArticleInput[],
): Promise<number[]> {
  const taken: number[] = [];
  for (const [index, uri] of articles.slice(0, ROUNDS).entries()) {
    const text = (corpus[index % corpus.length] as ArticleInput).text;
    const textDocument = { uri, languageId: "article", version: 1, text };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
    const begun = performance.now();
    await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await connection.sendRequest("workspace/symbol", { query: "no such name" });
    taken.push(performance.now() - begun);
  }
  return taken;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function ask({ connection }: ServerProcess, { uri }: Folder): Promise<[string, number, Figure["unit"]][]> {
  const textDocument = { uri: `${uri}/asked.txt` };
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { ...textDocument, languageId: "article", version: 1, text: ASKED },
  });
  const context = { includeDeclaration: false };
  const timed = async (method: string, params: object): Promise<{ readonly taken: number; readonly count: number }> => {
    const begun = performance.now();
    const found = await connection.sendRequest<readonly unknown[]>(method, params);
    return { taken: performance.now() - begun, count: found.length };
  };
  const references = [];
  for (let round = 0; round < ROUNDS; round++)
    references.push(await timed("textDocument/references", { textDocument, position: { line: 0, character: 2 }, context }));
  const [firstParts, inParts] = [[] as number[], [] as number[]];
  for (let round = 0; round < ROUNDS; round++) {
    const { first, all } = await referencesInParts(connection, { textDocument, position: { line: 0, character: 2 }, context });
    firstParts.push(first);
    inParts.push(all);
  }
  const spelling = { textDocument, position: { line: 2, character: 5 }, scope: "dossier", quotations: false };
  const plans: number[] = [];
  let places = 0;
  for (let round = 0; round < 3; round++) {
    const begun = performance.now();
    places = (await connection.sendRequest<{ mentions: number }>("lagebild/normaliseSpelling", spelling)).mentions;
    plans.push(performance.now() - begun);
  }
  const symbols = [];
  for (let round = 0; round < 2; round++)
    for (const query of QUERIES) symbols.push((await timed("workspace/symbol", { query })).taken);
  const times = references.map(({ taken }) => taken);
  return [
    ["references found", references[0]?.count ?? 0, "×"],
    ["references p50", percentile(times, 0.5), "ms"],
    ["references p95", percentile(times, 0.95), "ms"],
    ["first part p50", percentile(firstParts, 0.5), "ms"],
    ["first part p95", percentile(firstParts, 0.95), "ms"],
    ["all parts p50", percentile(inParts, 0.5), "ms"],
    ["spelling, places", places, "×"],
    ["spelling, planned", percentile(plans, 0.5), "ms"],
    ["symbols p50", percentile(symbols, 0.5), "ms"],
    ["symbols p95", percentile(symbols, 0.95), "ms"],
  ];
}

/** Milliseconds until the first places are there and until all are, of a client that takes them in parts. */
async function referencesInParts(
  connection: ServerProcess["connection"],
  params: object,
): Promise<{ first: number; all: number }> {
  const partialResultToken = `parts ${++tokens}`;
  const begun = performance.now();
  let first = Number.NaN;
  const parts = connection.onProgress(new ProgressType<readonly unknown[]>(), partialResultToken, () => {
    if (Number.isNaN(first)) first = performance.now() - begun;
  });
  await connection.sendRequest("textDocument/references", { ...params, partialResultToken });
  parts.dispose();
  return { first, all: performance.now() - begun };
}

let tokens = 0;

/** After the workers have ended; percent of one core. */
async function idleCpu(server: ServerProcess): Promise<number | undefined> {
  await pause(8000);
  const [before, begun] = [server.cpu(), performance.now()];
  await pause(3000);
  const after = server.cpu();
  return before === undefined || after === undefined ? undefined : (100 * (after - before)) / (performance.now() - begun);
}

const IN_FOLDER = 500;

/** A file an article, dated by its name, some hundred to a folder. */
function writeFolder(corpus: readonly ArticleInput[], size: number, root: string): { folder: Folder; bytes: number } {
  const articles: string[] = [];
  let bytes = 0;
  for (let index = 0; index < size; index++) {
    const { text, settingDate = "" } = corpus[index % corpus.length] as ArticleInput;
    const folder = path.join(root, String(Math.floor(index / IN_FOLDER)));
    if (index % IN_FOLDER === 0) mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${settingDate}_${index}.txt`);
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
    articles.push(pathToFileURL(file).href);
  }
  return { folder: { uri: pathToFileURL(root).href, articles, catalogues: [] }, bytes };
}

function bareTime(corpus: readonly ArticleInput[]): number {
  const passes = [0, 1, 2].map(() => time(() => corpus.forEach(({ text }) => void barePass(text))));
  return percentile(passes, 0.5);
}
