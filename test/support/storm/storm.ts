import assert from "node:assert/strict";
import {
  CancellationTokenSource,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CAPABILITIES, inProcess, type TestClient } from "../client.ts";
import { chance } from "./chance.ts";
import { edited, withDelta } from "./edits.ts";
import { anyDecision, anyRequest } from "./requests.ts";
import { seenBy } from "./seen.ts";
import { articleText, catalogueText, sidecarOf } from "./texts.ts";

const ROOT = "file:///sturm";
const ARTICLES = ["a.txt", "b.txt", "b.md", "teil/c.article", "m%C3%BCll%20(2).txt", "d.txt", "neu.txt"].map(
  (name) => `${ROOT}/${name}`,
);
const CATALOGUE = `${ROOT}/lagebild.catalogue.json`;
const DOSSIER = `${ROOT}/lagebild.json`;
const IGNORE = `${ROOT}/.gitignore`;
const sidecarAt = (article: string) => `${article.slice(0, article.lastIndexOf("."))}.annotations.jsonl`;

const { diagnostic, ...withoutPull } = { ...CAPABILITIES.textDocument, rename: { prepareSupport: true } };
const paramsOf = (pulls: boolean) => ({
  workspaceFolders: [{ uri: ROOT, name: "sturm" }],
  capabilities: {
    textDocument: pulls ? { ...withoutPull, diagnostic: diagnostic ?? {} } : withoutPull,
    workspace: {
      ...CAPABILITIES.workspace,
      semanticTokens: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      workspaceFolders: true,
      workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const, "rename" as const] },
      fileOperations: { willRename: true, didRename: true },
    },
  },
  initializationOptions: { clientFiles: true, decides: true, normalises: true, entityPicker: true, commandLinks: true },
});

/** A client that does whatever comes into its head; what it does, though not when, is the same for a seed. */
export interface Storm {
  run(steps: number): Promise<void>;
  /** Errors that no client should see. */
  readonly wrong: readonly string[];
  /** Saves what is open and compares all that is seen with what a server shows that is new to the files. */
  compareWithFresh(): Promise<void>;
  dispose(): void;
}

export async function storm(seed: number): Promise<Storm> {
  const random = chance(seed);
  const files = new Map<string, Uint8Array | string>(ARTICLES.slice(0, 5).map((uri) => [uri, articleText(random)]));
  files.set(DOSSIER, "{}");
  const open = new Map<string, TextDocument>();
  const tokens = new Map<string, SemanticTokens>();
  let settings: Record<string, unknown> = { annotator: "Ada" };
  const wrong: string[] = [];
  const pending = new Set<Promise<unknown>>();
  const params = paramsOf(seed % 3 > 0);
  const client = await inProcess({ files, params, settings: () => settings, slowly: random.pause });
  listen(client, wrong);

  const ask = (method: string, asked: object, then: (answer: never) => void = () => {}) => {
    const source = new CancellationTokenSource();
    const answered = client.connection.sendRequest<never>(method, asked, source.token).then(then, (error: unknown) => {
      if (!isRefusal(error)) wrong.push(`${method}: ${String(error)}`);
    });
    pending.add(answered);
    void answered.finally(() => pending.delete(answered));
    if (random.below(30) === 0) setImmediate(() => source.cancel());
  };
  const settled = async () => {
    while (pending.size > 0) await Promise.all(pending);
    await client.request("workspace/symbol", { query: "" });
  };
  const anyArticle = () => random.of(ARTICLES);
  const anyOpen = () => (open.size === 0 ? undefined : random.of([...open.keys()]));
  const textOf = (uri: string) => open.get(uri)?.getText() ?? Buffer.from(files.get(uri) ?? "").toString();
  const write = async (uri: string, text: string | undefined) => {
    const before = files.has(uri);
    if (text === undefined ? !files.delete(uri) : !files.set(uri, text)) return;
    const type = text === undefined ? FileChangeType.Deleted : before ? FileChangeType.Changed : FileChangeType.Created;
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
  };
  const positionIn = (uri: string) => {
    if (random.below(10) === 0) return { line: random.below(2000), character: random.below(2000) };
    const text = textOf(uri);
    const names = [...text.matchAll(/Kim|Putin|Lomow|Rakete|KN-23|Mai|Montag|2023/g)];
    const offset = names.length > 0 && random.below(3) > 0 ? random.of(names).index : random.below(text.length + 1);
    return TextDocument.create(uri, "", 0, text).positionAt(offset);
  };
  const rangeIn = (uri: string) => ({ start: positionIn(uri), end: positionIn(uri) });

  const steps: readonly (readonly [often: number, step: () => unknown])[] = [
    [8, () => openOne()],
    [4, () => closeOne()],
    [25, () => editOne()],
    [5, () => saveOne(anyOpen())],
    [8, () => touchFile()],
    [2, () => configure()],
    [12, () => decideOne()],
    [5, () => tokensOf(anyOpen())],
    [31, () => askOne()],
  ];
  async function openOne() {
    const kind = random.below(12);
    const uri = kind === 0 ? CATALOGUE : kind === 1 ? sidecarAt(anyArticle()) : anyArticle();
    if (open.has(uri)) return;
    const version = random.of([1, 1, 7]);
    const text = files.has(uri) ? textOf(uri) : articleText(random);
    open.set(uri, TextDocument.create(uri, "article", version, text));
    await client.open(uri, text, version);
  }
  async function closeOne() {
    const uri = anyOpen();
    if (uri === undefined) return;
    open.delete(uri);
    tokens.delete(uri);
    await client.close(uri);
  }
  async function editOne() {
    const uri = anyOpen();
    const document = open.get(uri ?? "");
    if (uri === undefined || document === undefined) return;
    const version = document.version + 1;
    TextDocument.update(document, [], version);
    const contentChanges = Array.from({ length: random.of([1, 1, 1, 2, 3]) }, () => edited(document, random));
    await client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }
  async function saveOne(uri: string | undefined) {
    if (uri === undefined) return;
    await write(uri, textOf(uri));
    await client.notify("textDocument/didSave", { textDocument: { uri } });
  }
  async function touchFile() {
    const [uri, kind] = [anyArticle(), random.below(8)];
    if (kind < 2) return write(kind === 0 ? uri : sidecarAt(uri), undefined);
    if (kind < 4) return write(sidecarAt(uri), sidecarOf(random, uri, textOf(anyArticle())));
    if (kind < 5) return rename(uri, anyArticle());
    return write(uri, articleText(random));
  }
  async function rename(oldUri: string, newUri: string) {
    if (!files.has(oldUri) || files.has(newUri)) return;
    const renames = { files: [{ oldUri, newUri }] };
    ask("workspace/willRenameFiles", renames);
    files.set(newUri, files.get(oldUri) ?? "");
    files.delete(oldUri);
    await client.notify("workspace/didRenameFiles", renames);
    const changes = [
      { uri: oldUri, type: FileChangeType.Deleted },
      { uri: newUri, type: FileChangeType.Created },
    ];
    await client.notify("workspace/didChangeWatchedFiles", { changes });
  }
  async function configure() {
    const what = random.below(8);
    if (what === 0) return write(CATALOGUE, random.below(3) === 0 ? undefined : catalogueText(random));
    if (what === 1) return write(IGNORE, random.of([undefined, "d.txt\n", "/teil/\n", "*.md\n!b.md"]));
    if (what === 2) return write(DOSSIER, random.of(["{}", "{", '{"houseForms":{"kim-jong-un":"Kim Dschong Un"}}']));
    if (what === 3) return client.notify("lagebild/dossierChanged");
    settings = {
      annotator: random.of(["Ada", "Bob"]),
      articleDate: random.of(["", "", "2023-05-08"]),
      dateHints: random.of(["on", "off"]),
      checks: random.of([{}, { "date/impossible": "off" }]),
      largestArticle: random.of([5, 5, 5, 0.01]),
    };
    return client.notify("workspace/didChangeConfiguration", { settings: null });
  }
  function decideOne() {
    const uri = random.below(4) === 0 ? anyArticle() : (anyOpen() ?? anyArticle());
    ask(...anyDecision(uri, rangeIn(uri), random));
  }
  function askOne() {
    const uri =
      random.below(8) === 0 ? random.of([CATALOGUE, sidecarAt(anyArticle()), `${ROOT}/nie.txt`]) : (anyOpen() ?? anyArticle());
    ask(...anyRequest(uri, positionIn(uri), rangeIn(uri), random));
  }
  function tokensOf(uri: string | undefined) {
    const document = open.get(uri ?? "");
    if (uri === undefined || document === undefined) return;
    const before = tokens.get(uri);
    const keep = (answer: SemanticTokens | SemanticTokensDelta) => {
      // of one that was closed meanwhile nobody keeps them
      if (open.get(uri) === document) tokens.set(uri, withDelta(before ?? { data: [] }, answer));
    };
    if (before?.resultId === undefined) return ask("textDocument/semanticTokens/full", { textDocument: { uri } }, keep);
    return ask("textDocument/semanticTokens/full/delta", { textDocument: { uri }, previousResultId: before.resultId }, keep);
  }

  return {
    wrong,
    async run(count) {
      const all = steps.flatMap(([often, step]) => Array.from({ length: often }, () => step));
      for (let index = 0; index < count; index++) {
        await random.of(all)();
        if (random.below(3) === 0) await new Promise((resolve) => setImmediate(resolve));
        if (pending.size > 30) await Promise.all(pending);
      }
      await settled();
    },
    async compareWithFresh() {
      for (const uri of open.keys()) await saveOne(uri);
      await settled();
      for (const uri of open.keys()) tokensOf(uri);
      await settled();
      const kept = new Map(tokens);
      // where decisions stand is known better by who has followed the text
      for (const [uri, document] of [...open].filter(([one]) => files.has(sidecarAt(one)))) {
        await client.close(uri);
        await client.open(uri, document.getText(), document.version);
        kept.delete(uri);
      }
      const fresh = await inProcess({ files: new Map(files), params, settings: () => settings });
      listen(fresh, wrong);
      try {
        for (const [uri, document] of open) await fresh.open(uri, document.getText(), document.version);
        const uris = [...open.keys()];
        const expected = await seenBy(fresh, uris);
        assert.deepEqual(await seenBy(client, uris), expected);
        for (const [uri, { data }] of kept)
          assert.deepEqual(data, expected[`tokens ${uri}`], `tokens of ${uri} by their differences`);
      } finally {
        fresh.connection.dispose();
      }
    },
    dispose: () => client.connection.dispose(),
  };
}

const isRefusal = (error: unknown): boolean =>
  error instanceof ResponseError && (error.code === LSPErrorCodes.RequestCancelled || error.code === LSPErrorCodes.RequestFailed);

function listen({ connection }: TestClient, wrong: string[]): void {
  connection.onNotification("window/logMessage", ({ type, message }: { type: number; message: string }) => {
    if (type === ERROR) wrong.push(message);
  });
  for (const refresh of ["semanticTokens", "codeLens"]) connection.onRequest(`workspace/${refresh}/refresh`, () => null);
}

/** `MessageType.Error` */
const ERROR = 1;
