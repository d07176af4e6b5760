import {
  BulkRegistration,
  type ClientCapabilities,
  CodeActionKind,
  CodeActionRequest,
  type Connection,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  TextDocumentSyncKind,
  type TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Anchored } from "../annotations/model.ts";
import { uriKey } from "../core/uri-key.ts";
import { decodeText } from "../corpus/decode.ts";
import { EXTENSIONS, isSidecar, sourcesIn, stemOf, stemOfAnySidecar } from "../corpus/sidecar.ts";
import type { FeatureContext } from "../features/context.ts";
import { sidecarDiagnostics } from "../features/sidecar-diagnostics.ts";
import { type SidecarArticle, type SidecarDocument, sidecarDocument } from "../features/sidecar-document.ts";
import { type ArticleFiles, refuseLarge } from "./files.ts";
import { logOf } from "./log.ts";
import type { OpenArticles } from "./open-articles.ts";

interface Options {
  readonly connection: Connection;
  readonly capabilities: ClientCapabilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly open: OpenArticles;
  readonly files: ArticleFiles | undefined;
  readonly context: FeatureContext;
}

export interface SidecarDocuments {
  /** Has the client send files of decisions that are open, and ask about them. */
  register(): Promise<void>;
  /** One that is open, as it stands in the editor, beside its article as that is now; undefined for all other documents. */
  get(uri: string): Promise<SidecarDocument | undefined>;
  /** Something changed that findings in them rely on: those of all that are open are sent again, soon. */
  publish(): void;
}

/**
 * Files of decisions are documents of their own, as catalogue files are: registered with a selector by their names, so that
 * nothing that is for articles is asked for them. What counts in an article is still the file as saved.
 */
export function sidecarDocuments({ connection, capabilities, documents, open, files, context }: Options): SidecarDocuments {
  const known = new Map<string, SidecarDocument>();
  const get = async (uri: string) => {
    const document = isSidecar(uri) ? documents.get(uri) : undefined;
    if (document === undefined) return undefined;
    // changed in place by the next edit
    const still = TextDocument.create(uri, document.languageId, document.version, document.getText());
    const article = await articleBeside(still, open, files);
    const before = known.get(uri);
    if (before?.document.version === still.version && isSameArticle(before.article, article)) return before;
    const sidecar = sidecarDocument(still, article);
    // not closed meanwhile, nor opened again, at the same version as before
    if (documents.get(uri) === document) known.set(uri, sidecar);
    return sidecar;
  };
  const send = async (uri: string) => {
    const sidecar = await get(uri);
    if (sidecar === undefined) return;
    const { version } = sidecar.document;
    if (documents.get(uri)?.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: sidecarDiagnostics(sidecar, context) });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const publish = () => {
    if (timer !== undefined || !documents.keys().some(isSidecar)) return;
    timer = setTimeout(() => {
      timer = undefined;
      for (const uri of documents.keys().filter(isSidecar))
        void send(uri).catch((error: unknown) => logOf(connection).error(`${uri}: ${String(error)}`));
    }, PAUSE_MS);
  };
  // also of articles: what stands where may be another now
  documents.onDidChangeContent(publish);
  documents.onDidClose(({ document: { uri } }) => {
    if (!isSidecar(uri)) return publish();
    known.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return {
    get,
    publish,
    async register() {
      if (capabilities.textDocument?.synchronization?.dynamicRegistration !== true) return;
      const documentSelector = PATTERNS.map((pattern) => ({ pattern }));
      const all = BulkRegistration.create();
      all.add(DidOpenTextDocumentNotification.type, { documentSelector });
      all.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
      all.add(DidCloseTextDocumentNotification.type, { documentSelector });
      const { hover, definition, documentSymbol, codeAction } = capabilities.textDocument;
      if (hover?.dynamicRegistration === true) all.add(HoverRequest.type, { documentSelector });
      if (definition?.dynamicRegistration === true) all.add(DefinitionRequest.type, { documentSelector });
      if (documentSymbol?.dynamicRegistration === true)
        all.add(DocumentSymbolRequest.type, { documentSelector, label: "Lagebild" });
      if (codeAction?.dynamicRegistration === true)
        all.add(CodeActionRequest.type, { documentSelector, codeActionKinds: [CodeActionKind.QuickFix] });
      await connection.client.register(all);
    },
  };
}

const PATTERNS = ["**/*.annotations.jsonl", "**/*.annotations.*.jsonl"];

/** Milliseconds: a large file is not read anew for every character. */
const PAUSE_MS = 150;

/**
 * The article that a file's decisions are laid over: the one with its stem, or whose whole name is that. Of several the one that the lines name; with none,
 * whatever file of the same folder they name.
 */
async function articleBeside(
  document: TextDocument,
  open: OpenArticles,
  files: ArticleFiles | undefined,
): Promise<SidecarArticle | undefined> {
  const { uri } = document;
  const stem = stemOfAnySidecar(uri) ?? uri;
  const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
  const named = sourcesIn(document.getText()).map((name) => folder + encodeURIComponent(name));
  const key = uriKey(stem);
  const isBeside = (other: string) => uriKey(stemOf(other)) === key || uriKey(other) === key;
  const candidates = [
    ...named.filter(isBeside),
    ...open.uris().filter(isBeside),
    stem,
    ...EXTENSIONS.map((extension) => stem + extension),
    ...named,
  ];
  const opened = open.uris();
  for (const candidate of new Map(candidates.map((one) => [uriKey(one), one])).values()) {
    const own = opened.find((one) => uriKey(one) === uriKey(candidate));
    const article = own === undefined ? await readBeside(candidate, files) : open.get(own);
    if (article === undefined) continue;
    const { decisions } = article;
    return { uri: article.uri, document: article.document, decisions };
  }
  return undefined;
}

function isSameArticle(one: SidecarArticle | undefined, other: SidecarArticle | undefined): boolean {
  return one?.uri === other?.uri && one?.decisions === other?.decisions && one?.document.getText() === other?.document.getText();
}

const NONE: readonly Anchored[] = [];

/** An article that is not open: its text is enough. */
async function readBeside(uri: string, files: ArticleFiles | undefined): Promise<SidecarArticle | undefined> {
  try {
    const bytes = await files?.readIfThere(uri);
    if (bytes === undefined) return undefined;
    refuseLarge(bytes.length);
    const text = decodeText(bytes)?.text;
    return text === undefined ? undefined : { uri, document: TextDocument.create(uri, "article", 0, text), decisions: NONE };
  } catch {
    return undefined;
  }
}
