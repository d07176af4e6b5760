import {
  type ClientCapabilities,
  CodeActionKind,
  type CompletionList,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  RequestType,
  type ServerCapabilities,
  TextDocumentContentRequest,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { pageText } from "../features/checks/page.ts";
import { completion } from "../features/completion.ts";
import type { FeatureContext } from "../features/context.ts";
import { documentHighlight } from "../features/document-highlight.ts";
import { type EntityChoice, type FindEntitiesParams, findEntities } from "../features/find-entities.ts";
import { hover } from "../features/hover.ts";
import { implementation } from "../features/implementation.ts";
import { inlayHint } from "../features/inlay-hint.ts";
import { type LinkToEntityParams, linkToEntity } from "../features/link-to-entity.ts";
import { references } from "../features/references.ts";
import {
  SEMANTIC_TOKEN_MODIFIERS,
  SEMANTIC_TOKEN_TYPES,
  semanticTokens,
  semanticTokensInRange,
} from "../features/semantic-tokens.ts";
import { typeDefinition } from "../features/type-definition.ts";
import { prepareTypeHierarchy, subtypes, supertypes } from "../features/type-hierarchy.ts";
import { workspaceSymbol } from "../features/workspace-symbol.ts";
import { builtInText } from "../main/resources.ts";
import { COMPLETION, registersCompletion } from "./catalogue-documents.ts";
import { createGuard } from "./guard.ts";
import { type ArticleFeature, codeActionFor, definitionFor, documentSymbolFor } from "./older-clients.ts";
import type { OpenArticles } from "./open-articles.ts";
import type { Reports } from "./reports.ts";

export interface Wiring {
  readonly connection: Connection;
  readonly open: OpenArticles;
  readonly context: FeatureContext;
  readonly params: InitializeParams;
  /** Settles when the articles of the folder have been read. */
  readonly dossierReady: () => Promise<void>;
  /** A catalogue file of the user's own as it stands in the editor. */
  readonly openCatalogue: (uri: string) => TextDocument | undefined;
  readonly reports: Reports;
  /** Another value after every change of what findings rely on beside the article. */
  readonly revision: () => string;
  /** The setting `lagebild.dateHints` as it is now. */
  readonly dateHints: () => boolean;
}

const FIND_ENTITIES = new RequestType<FindEntitiesParams & OfDocument, EntityChoice[] | null, never>("lagebild/findEntities");
const LINK_TO_ENTITY = new RequestType<LinkToEntityParams & OfDocument, WorkspaceEdit | null, never>("lagebild/linkToEntity");

/** The interface of the server on one page: a line a request. */
export function registerFeatures(wiring: Wiring): void {
  const { connection, context, params } = wiring;
  const { inArticle, inDossier, inCatalogue, afterReading, guarded } = answers(wiring);
  connection.onHover(inArticle(null, hover));
  connection.onDefinition(inArticle([], definitionFor(params.capabilities)));
  connection.onReferences(inDossier([], references));
  connection.onTypeDefinition(inArticle([], typeDefinition));
  connection.onImplementation(inArticle([], implementation));
  connection.languages.typeHierarchy.onPrepare(inArticle(null, prepareTypeHierarchy));
  connection.languages.typeHierarchy.onSupertypes(guarded([], (params) => supertypes(params, context)));
  connection.languages.typeHierarchy.onSubtypes(guarded([], (params) => subtypes(params, context)));
  connection.onDocumentHighlight(inArticle([], documentHighlight));
  connection.onDocumentSymbol(inArticle([], documentSymbolFor(params.capabilities)));
  connection.onWorkspaceSymbol(afterReading([], (params) => workspaceSymbol(params, context)));
  connection.onCodeAction(inArticle([], codeActionFor(params.capabilities)));
  connection.onCompletion(inCatalogue(NO_COMPLETION, completion));
  connection.onRequest(FIND_ENTITIES, inArticle(null, findEntities));
  connection.onRequest(LINK_TO_ENTITY, inArticle(null, linkToEntity));
  connection.languages.inlayHint.on(inArticle([], (...of) => (wiring.dateHints() ? inlayHint(...of) : [])));
  connection.languages.semanticTokens.on(inArticle({ data: [] }, semanticTokens));
  connection.languages.semanticTokens.onRange(inArticle({ data: [] }, semanticTokensInRange));
  connection.languages.diagnostics.on(guarded(NO_FINDINGS, (params) => diagnosticReport(wiring, params)));
  connection.onRequest(
    TextDocumentContentRequest.type,
    guarded({ text: "" }, ({ uri }) => ({ text: builtInText(uri) ?? pageText(uri, context.messages.language) ?? "" })),
  );
}

/** What the client is told of the requests above. */
export function capabilitiesOf({ capabilities }: InitializeParams): ServerCapabilities {
  return {
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    typeHierarchyProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: "Lagebild" },
    workspaceSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    ...(!registersCompletion(capabilities) && { completionProvider: COMPLETION }),
    inlayHintProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...SEMANTIC_TOKEN_TYPES], tokenModifiers: [...SEMANTIC_TOKEN_MODIFIERS] },
      full: true,
      range: true,
    },
    ...(asksForDiagnostics(capabilities) && {
      diagnosticProvider: { identifier: "lagebild", interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

/** A client that doesn't is sent them. */
export const asksForDiagnostics = ({ textDocument }: ClientCapabilities) => textDocument?.diagnostic !== undefined;

const NO_COMPLETION: CompletionList = { isIncomplete: false, items: [] };

const NO_FINDINGS: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** `unchanged` where the article, and what its findings rely on, is what was reported last, and nothing was held back then. */
function diagnosticReport(
  { open, reports, revision }: Wiring,
  { textDocument, previousResultId }: { textDocument: { uri: string }; previousResultId?: string },
): DocumentDiagnosticReport {
  const article = open.get(textDocument.uri);
  if (article === undefined) return NO_FINDINGS;
  const resultId = `${open.resultId(textDocument.uri)} ${revision()}`;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const { items, held } = reports.of(article);
  return { kind: DocumentDiagnosticReportKind.Full, resultId: held ? `${resultId} held` : resultId, items };
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

function answers({ connection, open, openCatalogue, context, dossierReady }: Wiring) {
  const guarded = createGuard((text) => connection.console.error(text));
  const inArticle = <P, R>(empty: R, feature: ArticleFeature<P, R>) =>
    guarded<P & OfDocument, R>(empty, (params) => {
      const article = open.get(params.textDocument.uri);
      return article === undefined ? empty : feature(article, params, context);
    });
  /** Answers when the articles of the folder have been read and the open ones are up to date. */
  const afterReading = <P, R>(empty: R, answer: (params: P) => R) =>
    guarded<P, R>(empty, async (params) => {
      await dossierReady();
      open.update();
      return answer(params);
    });
  const inDossier = <P, R>(empty: R, feature: ArticleFeature<P, R>) =>
    afterReading<P & OfDocument, R>(empty, (params) => {
      const article = open.get(params.textDocument.uri);
      return article === undefined ? empty : feature(article, params, context);
    });
  const inCatalogue = <P, R>(empty: R, feature: (document: TextDocument, params: P, context: FeatureContext) => R) =>
    guarded<P & OfDocument, R>(empty, (params) => {
      const document = openCatalogue(params.textDocument.uri);
      return document === undefined ? empty : feature(document, params, context);
    });
  return { guarded, inArticle, inDossier, inCatalogue, afterReading };
}
