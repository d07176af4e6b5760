import {
  type ClientCapabilities,
  CodeActionKind,
  type CompletionList,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type Location,
  type Position,
  type Range,
  RequestType,
  type ServerCapabilities,
  TextDocumentContentRequest,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ArticleDocument } from "../features/article-document.ts";
import { type AstrayItem, astrayItems } from "../features/astray.ts";
import { pageText } from "../features/checks/page.ts";
import { codeAction } from "../features/code-action.ts";
import { completion } from "../features/completion.ts";
import type { FeatureContext } from "../features/context.ts";
import { DECIDING } from "../features/decision-actions.ts";
import { definition } from "../features/definition.ts";
import { documentHighlight } from "../features/document-highlight.ts";
import { documentSymbol } from "../features/document-symbol.ts";
import { type EntityChoice, type FindEntitiesParams, findEntities } from "../features/find-entities.ts";
import { hover } from "../features/hover.ts";
import { implementation } from "../features/implementation.ts";
import { inlayHint } from "../features/inlay-hint.ts";
import { type LinkToEntityParams, linkToEntity } from "../features/link-to-entity.ts";
import type { Occurrence } from "../features/occurrences.ts";
import { type DateReading, readDate } from "../features/read-date.ts";
import { references } from "../features/references.ts";
import { rejectName } from "../features/reject-name.ts";
import { type MentionItem, mentionItemAt, mentionItems, type ReviewCounts, reviewCounts } from "../features/review.ts";
import { selectionRange } from "../features/selection-range.ts";
import {
  SEMANTIC_TOKEN_MODIFIERS,
  SEMANTIC_TOKEN_TYPES,
  semanticTokens,
  semanticTokensInRange,
} from "../features/semantic-tokens.ts";
import { sidecarCodeAction } from "../features/sidecar-code-action.ts";
import { sidecarDefinition } from "../features/sidecar-definition.ts";
import type { SidecarDocument } from "../features/sidecar-document.ts";
import { sidecarHover } from "../features/sidecar-hover.ts";
import { sidecarSymbol } from "../features/sidecar-symbol.ts";
import { typeDefinition } from "../features/type-definition.ts";
import { prepareTypeHierarchy, subtypes, supertypes } from "../features/type-hierarchy.ts";
import { workspaceSymbol } from "../features/workspace-symbol.ts";
import { builtInText } from "../main/resources.ts";
import { COMPLETION, registersCompletion } from "./catalogue-documents.ts";
import type { Deciding, Outcome } from "./deciding.ts";
import { createGuard } from "./guard.ts";
import { type ArticleFeature, codeActionFor, type DocumentFeature, definitionFor, documentSymbolFor } from "./older-clients.ts";
import type { OpenArticles } from "./open-articles.ts";
import type { Reports } from "./reports.ts";

export interface Wiring {
  readonly connection: Connection;
  readonly open: OpenArticles;
  /** An open article with its decisions; undefined where it is none or not open. */
  readonly openArticle: (uri: string) => Promise<ArticleDocument | undefined>;
  /** An article, open or not, with its decisions. */
  readonly articleAt: (uri: string) => Promise<ArticleDocument | undefined>;
  /** A file of decisions as it stands in the editor; undefined for all other documents. */
  readonly openSidecar: (uri: string) => Promise<SidecarDocument | undefined>;
  readonly deciding: Deciding;
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
const REJECT_NAME = new RequestType<{ position: Position } & OfDocument, WorkspaceEdit | null, never>("lagebild/rejectName");
const MENTIONS = new RequestType<{ range?: Range } & OfDocument, MentionItem[] | null, never>("lagebild/mentions");
const MENTION_AT = new RequestType<{ position: Position } & OfDocument, MentionItem | null, never>("lagebild/mentionAt");
const REVIEW_COUNTS = new RequestType<OfDocument, ReviewCounts | null, never>("lagebild/reviewCounts");
const ASTRAY = new RequestType<OfDocument, AstrayItem[] | null, never>("lagebild/astray");
const READ_DATE = new RequestType<{ text: string } & OfDocument, DateReading | null, never>("lagebild/readDate");
const DECIDE = new RequestType<Parameters<Deciding["decide"]>[0], Outcome, never>("lagebild/decide");
const UNDO_DECISION = new RequestType<object, Outcome, never>("lagebild/undoDecision");
const REDO_DECISION = new RequestType<object, Outcome, never>("lagebild/redoDecision");
const NEXT_SUGGESTION = new RequestType<Parameters<Deciding["next"]>[0], Location | null, never>("lagebild/nextSuggestion");
const OCCURRENCES = new RequestType<Parameters<Deciding["occurrences"]>[0], Occurrences, never>("lagebild/occurrences");
const REVIEW = new RequestType<object, ReturnType<Deciding["review"]>, never>("lagebild/review");
const LINK_TO_ENTITY = new RequestType<LinkToEntityParams & OfDocument, WorkspaceEdit | null, never>("lagebild/linkToEntity");

/** The interface of the server on one page: a line a request. */
export function registerFeatures(wiring: Wiring): void {
  const { connection, context, params, deciding } = wiring;
  const { inArticle, inEither, ofArticle, inDossier, inCatalogue, afterReading, guarded } = answers(wiring);
  connection.onHover(inEither(null, hover, sidecarHover));
  connection.onDefinition(inEither([], ...definitionFor(params.capabilities, definition, sidecarDefinition)));
  connection.onReferences(inDossier([], references));
  connection.onTypeDefinition(inArticle([], typeDefinition));
  connection.onImplementation(inArticle([], implementation));
  connection.languages.typeHierarchy.onPrepare(inArticle(null, prepareTypeHierarchy));
  connection.languages.typeHierarchy.onSupertypes(guarded([], (params) => supertypes(params, context)));
  connection.languages.typeHierarchy.onSubtypes(guarded([], (params) => subtypes(params, context)));
  connection.onDocumentHighlight(inArticle([], documentHighlight));
  connection.onDocumentSymbol(inEither([], ...documentSymbolFor(params.capabilities, documentSymbol, sidecarSymbol)));
  connection.onWorkspaceSymbol(afterReading([], (params) => workspaceSymbol(params, context)));
  connection.onCodeAction(inEither([], ...codeActionFor(params.capabilities, codeAction, sidecarCodeAction)));
  connection.onCompletion(inCatalogue(NO_COMPLETION, completion));
  connection.onRequest(FIND_ENTITIES, inArticle(null, findEntities));
  connection.onRequest(LINK_TO_ENTITY, inArticle(null, linkToEntity));
  connection.onRequest(REJECT_NAME, inArticle(null, rejectName));
  connection.onRequest(READ_DATE, inArticle(null, readDate));
  connection.onRequest(MENTION_AT, inArticle(null, mentionItemAt));
  connection.onRequest(REVIEW_COUNTS, inArticle(null, reviewCounts));
  connection.onRequest(ASTRAY, ofArticle(null, astrayItems));
  connection.onRequest(MENTIONS, ofArticle(null, mentionItems));
  connection.onRequest(DECIDE, guarded(UNCHANGED, deciding.decide));
  connection.onRequest(UNDO_DECISION, guarded(UNCHANGED, deciding.undo));
  connection.onRequest(REDO_DECISION, guarded(UNCHANGED, deciding.redo));
  connection.onRequest(NEXT_SUGGESTION, afterReading(null, deciding.next));
  connection.onRequest(OCCURRENCES, afterReading({ total: 0, occurrences: [] }, deciding.occurrences));
  connection.onRequest(REVIEW, afterReading([], deciding.review));
  connection.onSelectionRanges(inArticle([], selectionRange));
  connection.languages.inlayHint.on(inArticle([], (...of) => (wiring.dateHints() ? inlayHint(...of) : [])));
  connection.languages.semanticTokens.on(inArticle({ data: [] }, semanticTokens));
  connection.languages.semanticTokens.onRange(inArticle({ data: [] }, semanticTokensInRange));
  connection.languages.diagnostics.on(guarded(NO_FINDINGS, (params) => diagnosticReport(wiring, params)));
  connection.onRequest(
    TextDocumentContentRequest.type,
    guarded({ text: "" }, ({ uri }) => ({ text: builtInText(uri) ?? pageText(uri) ?? "" })),
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
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, DECIDING] },
    selectionRangeProvider: true,
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

const UNCHANGED: Outcome = { changed: 0 };

const NO_FINDINGS: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** `unchanged` where the article, and what its findings rely on, is what was reported last, and nothing was held back then. */
async function diagnosticReport(
  { open, openArticle, reports, revision }: Wiring,
  { textDocument, previousResultId }: { textDocument: { uri: string }; previousResultId?: string },
): Promise<DocumentDiagnosticReport> {
  const article = await openArticle(textDocument.uri);
  if (article === undefined) return NO_FINDINGS;
  const resultId = `${open.resultId(textDocument.uri)} ${revision()}`;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const { items, held } = reports.of(article);
  return { kind: DocumentDiagnosticReportKind.Full, resultId: held ? `${resultId} held` : resultId, items };
}

interface Occurrences {
  readonly total: number;
  readonly occurrences: readonly Occurrence[];
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

function answers({ connection, open, openArticle, articleAt, openSidecar, openCatalogue, context, dossierReady }: Wiring) {
  const guarded = createGuard((text) => connection.console.error(text));
  const answered = <P, R>(find: Wiring["articleAt"], empty: R, feature: ArticleFeature<P, R>) =>
    guarded<P & OfDocument, R>(empty, async (params) => {
      const article = await find(params.textDocument.uri);
      return article === undefined ? empty : feature(article, params, context);
    });
  const inArticle = <P, R>(empty: R, feature: ArticleFeature<P, R>) => answered(openArticle, empty, feature);
  /** Of articles and of the files with the decisions about them. */
  const inEither = <P, R>(empty: R, feature: ArticleFeature<P, R>, ofSidecar: DocumentFeature<SidecarDocument, P, R>) => {
    return guarded<P & OfDocument, R>(empty, async (params) => {
      const sidecar = await openSidecar(params.textDocument.uri);
      if (sidecar !== undefined) return ofSidecar(sidecar, params, context);
      const article = await openArticle(params.textDocument.uri);
      return article === undefined ? empty : feature(article, params, context);
    });
  };
  /** Also of articles that are not open. */
  const ofArticle = <P, R>(empty: R, feature: ArticleFeature<P, R>) => answered(articleAt, empty, feature);
  /** Answers when the articles of the folder have been read and the open ones are up to date. */
  const afterReading = <P, R>(empty: R, answer: (params: P) => R | Promise<R>) =>
    guarded<P, R>(empty, async (params) => {
      await dossierReady();
      for (const uri of open.uris()) await openArticle(uri);
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
  return { guarded, inArticle, inEither, ofArticle, inDossier, inCatalogue, afterReading };
}
