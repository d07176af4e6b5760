import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentContentRequest,
} from "vscode-languageserver";
import type { ArticleDocument } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import { definition } from "../features/definition.ts";
import { diagnostics } from "../features/diagnostics.ts";
import { documentHighlight } from "../features/document-highlight.ts";
import { documentSymbol } from "../features/document-symbol.ts";
import { hover } from "../features/hover.ts";
import { references } from "../features/references.ts";
import {
  SEMANTIC_TOKEN_MODIFIERS,
  SEMANTIC_TOKEN_TYPES,
  semanticTokens,
  semanticTokensInRange,
} from "../features/semantic-tokens.ts";
import { workspaceSymbol } from "../features/workspace-symbol.ts";
import { builtInFiles } from "../main/resources.ts";
import type { OpenArticles } from "./open-articles.ts";

export interface Wiring {
  readonly connection: Connection;
  readonly open: OpenArticles;
  readonly context: FeatureContext;
  readonly params: InitializeParams;
  /** Settles when the articles of the folder have been read. */
  readonly dossierReady: () => Promise<void>;
}

/** The interface of the server on one page: a line a request. */
export function registerFeatures(wiring: Wiring): void {
  const { connection, context } = wiring;
  const { inArticle, inDossier, guarded } = answers(wiring);
  connection.onHover(inArticle(null, hover));
  connection.onDefinition(inArticle([], definition));
  connection.onReferences(inDossier([], references));
  connection.onDocumentHighlight(inArticle([], documentHighlight));
  connection.onDocumentSymbol(inArticle([], documentSymbol));
  connection.onWorkspaceSymbol(guarded([], async (params) => (await wiring.dossierReady(), workspaceSymbol(params, context))));
  connection.languages.semanticTokens.on(inArticle({ data: [] }, semanticTokens));
  connection.languages.semanticTokens.onRange(inArticle({ data: [] }, semanticTokensInRange));
  connection.languages.diagnostics.on(guarded(NO_FINDINGS, async (params) => diagnosticReport(wiring, params)));
  connection.onRequest(
    TextDocumentContentRequest.type,
    guarded({ text: "" }, async ({ uri }) => ({ text: builtInFiles.get(uri) ?? "" })),
  );
}

/** What the client is told of the requests above. */
export function capabilitiesOf(_params: InitializeParams): ServerCapabilities {
  return {
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: "Lagebild" },
    workspaceSymbolProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...SEMANTIC_TOKEN_TYPES], tokenModifiers: [...SEMANTIC_TOKEN_MODIFIERS] },
      full: true,
      range: true,
    },
    diagnosticProvider: { identifier: "lagebild", interFileDependencies: false, workspaceDiagnostics: false },
  };
}

const NO_FINDINGS: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** `unchanged` where the article is the one that was reported last. */
function diagnosticReport(
  { open, context }: Wiring,
  { textDocument, previousResultId }: { textDocument: { uri: string }; previousResultId?: string },
): DocumentDiagnosticReport {
  const article = open.get(textDocument.uri);
  if (article === undefined) return NO_FINDINGS;
  const resultId = open.resultId(textDocument.uri);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics(article, undefined, context) };
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

type ArticleFeature<P, R> = (article: ArticleDocument, params: P, context: FeatureContext) => R;

function answers({ connection, open, context, dossierReady }: Wiring) {
  const reported = new Set<string>();
  /** A failing feature gives its empty value and is logged once: an editor without a hover is better than one without a server. */
  const guarded =
    <P, R>(empty: R, answer: (params: P) => Promise<R>) =>
    async (params: P, token?: CancellationToken): Promise<R> => {
      try {
        return token?.isCancellationRequested ? empty : await answer(params);
      } catch (error) {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        if (!reported.has(text)) connection.console.error(text);
        reported.add(text);
        return empty;
      }
    };
  const inArticle = <P, R>(empty: R, feature: ArticleFeature<P, R>) =>
    guarded<P & OfDocument, R>(empty, async (params) => {
      const article = open.get(params.textDocument.uri);
      return article === undefined ? empty : feature(article, params, context);
    });
  const inDossier = <P, R>(empty: R, feature: ArticleFeature<P, R>) =>
    guarded<P & OfDocument, R>(empty, async (params) => {
      await dossierReady();
      open.update();
      const article = open.get(params.textDocument.uri);
      return article === undefined ? empty : feature(article, params, context);
    });
  return { guarded, inArticle, inDossier };
}
