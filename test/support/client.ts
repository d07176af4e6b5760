import { PassThrough, type Readable, type Writable } from "node:stream";
import {
  type Connection,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Host } from "../../server/lsp/host.ts";
import { startServer } from "../../server/lsp/server.ts";

/** What a client of a test can do and what it answers the server. */
export interface ClientOptions {
  readonly params?: Partial<InitializeParams>;
  readonly host?: Host | ((connection: Connection) => Host);
  /** The setting `lagebild`, asked for by the server. */
  readonly settings?: () => unknown;
  /**
   * Files by uri, for a client that gives the server its files; what is called `.json` is a catalogue, but for `lagebild.json`;
   * `.jsonl` are decisions, the others are articles.
   */
  readonly files?: Map<string, Uint8Array | string>;
  /** Waited for before an answer about files. */
  readonly slowly?: (method: string) => Promise<void>;
}

export interface TestClient {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Lines of the server's log. */
  readonly log: string[];
  open(uri: string, text: string, version?: number): Promise<void>;
  close(uri: string): Promise<void>;
  /** Replaces characters of the first line. */
  change(uri: string, version: number, from: number, to: number, text: string): Promise<void>;
  request<R>(method: string, params: unknown): Promise<R>;
  notify(method: string, params?: unknown): Promise<void>;
  /** The next notification of this kind that fits; also one that has come since the last that was asked for. */
  next<P>(method: string, fits?: (params: P) => boolean): Promise<P>;
  /** Ends the stream to the server without a word. */
  hangUp(): void;
}

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

export const CAPABILITIES: InitializeParams["capabilities"] = {
  textDocument: {
    diagnostic: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    textDocumentContent: {},
    configuration: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

/** A server in this process at the other end of two streams. */
export async function inProcess(options: ClientOptions = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(connection, typeof options.host === "function" ? options.host(connection) : options.host);
  return connect(down, up, options);
}

/** Initializes a server that listens at the other end of the streams. */
export async function connect(
  fromServer: Readable,
  toServer: Writable,
  { params, settings = () => null, files, slowly = async () => {} }: ClientOptions,
): Promise<TestClient> {
  const connection = createMessageConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer));
  const log: string[] = [];
  const inbox = keepNotifications(connection, log);
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(settings));
  connection.onRequest("client/registerCapability", () => null);
  for (const refresh of ["workspace/diagnostic/refresh", "workspace/inlayHint/refresh"])
    connection.onRequest(refresh, () => {
      inbox.put(refresh, undefined);
      return null;
    });
  const listed = (fits: (uri: string) => boolean) => [...(files?.keys() ?? [])].filter(fits);
  connection.onRequest("lagebild/findArticles", async () => {
    await slowly("lagebild/findArticles");
    return listed((uri) => !/\.(?:jsonl?|segment|gitignore)$/.test(uri));
  });
  connection.onRequest("lagebild/findSidecars", () => listed((uri) => /\.annotations\.(?:[^.]+\.)?jsonl$/.test(uri)));
  connection.onRequest("lagebild/findCatalogues", () =>
    listed((uri) => uri.endsWith(".json") && !uri.endsWith("/lagebild.json")),
  );
  connection.onRequest("lagebild/readFile", async ({ uri }: { uri: string }) => {
    await slowly("lagebild/readFile");
    const content = files?.get(uri);
    return { data: content === undefined ? null : Buffer.from(content).toString("base64") };
  });
  connection.onRequest(
    "lagebild/writeFile",
    async ({ uri, data, was }: { uri: string; data: string | null; was?: string | null }) => {
      await slowly("lagebild/writeFile");
      const content = files?.get(uri);
      if (was !== undefined && (content === undefined ? null : Buffer.from(content).toString("base64")) !== was)
        return { isOther: true };
      if (data === null) files?.delete(uri);
      else files?.set(uri, Buffer.from(data, "base64"));
      return null;
    },
  );
  connection.onRequest("lagebild/listFolder", ({ uri: folder }: { uri: string }) =>
    listed((uri) => uri.startsWith(`${folder}/`)).map((uri) => uri.slice(folder.length + 1)),
  );
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    workspaceFolders: null,
    capabilities: CAPABILITIES,
    ...(files !== undefined && { initializationOptions: { clientFiles: true } }),
    ...params,
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    initialized,
    log,
    open: (uri, text, version = 1) =>
      connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "article", version, text } }),
    close: (uri) => connection.sendNotification("textDocument/didClose", { textDocument: { uri } }),
    change: (uri, version, from, to, text) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: { line: 0, character: from }, end: { line: 0, character: to } }, text }],
      }),
    request: (method, request) => connection.sendRequest(method, request),
    notify: (method, notification) => connection.sendNotification(method, notification),
    next: inbox.next,
    hangUp: () => toServer.end(),
  };
}

function keepNotifications(connection: MessageConnection, log: string[]) {
  const kept: { readonly method: string; readonly params: unknown }[] = [];
  const waiting = new Set<() => void>();
  const put = (method: string, params: unknown) => {
    kept.push({ method, params });
    for (const look of [...waiting]) look();
  };
  connection.onNotification((method, params) => {
    if (method === "window/logMessage") log.push((params as { message: string }).message);
    put(method, params);
  });
  const next = <P>(method: string, fits: (params: P) => boolean = () => true): Promise<P> =>
    new Promise((resolve) => {
      const look = () => {
        const at = kept.findIndex((one) => one.method === method && fits(one.params as P));
        if (at < 0) return;
        waiting.delete(look);
        resolve(kept.splice(at, 1)[0]?.params as P);
      };
      waiting.add(look);
      look();
    });
  return { put, next };
}
