import {
  type ClientCapabilities,
  CodeActionKind,
  type CompletionList,
  type InitializeParams,
  type Location,
  type ReferenceParams,
  type ServerCapabilities,
  TextDocumentContentRequest,
} from "vscode-languageserver";
import { articlesNaming } from "../features/articles-naming.ts";
import { astrayItems } from "../features/astray.ts";
import { catalogueCodeLens, catalogueReferences } from "../features/catalogue-mentions.ts";
import { pageText } from "../features/checks/page.ts";
import { codeAction } from "../features/code-action.ts";
import { codeLens } from "../features/code-lens.ts";
import { completion } from "../features/completion.ts";
import { DECIDING } from "../features/decision-actions.ts";
import { declaration } from "../features/declaration.ts";
import { definition } from "../features/definition.ts";
import { diagnostics } from "../features/diagnostics.ts";
import { documentHighlight } from "../features/document-highlight.ts";
import { documentSymbol } from "../features/document-symbol.ts";
import { findEntities } from "../features/find-entities.ts";
import { hover } from "../features/hover.ts";
import { implementation } from "../features/implementation.ts";
import { inlayHint } from "../features/inlay-hint.ts";
import { linkToEntity } from "../features/link-to-entity.ts";
import { NORMALISING } from "../features/normalising-actions.ts";
import { readDate } from "../features/read-date.ts";
import { rejectName } from "../features/reject-name.ts";
import { catalogueRename, prepareCatalogueRename, prepareRename, rename } from "../features/rename.ts";
import { mentionItemAt, mentionItems, reviewCounts } from "../features/review.ts";
import { selectionRange } from "../features/selection-range.ts";
import { SEMANTIC_TOKEN_MODIFIERS, SEMANTIC_TOKEN_TYPES, semanticTokensInRange } from "../features/semantic-tokens.ts";
import { sidecarCodeAction } from "../features/sidecar-code-action.ts";
import { sidecarDefinition } from "../features/sidecar-definition.ts";
import { sidecarHover } from "../features/sidecar-hover.ts";
import { sidecarSymbol } from "../features/sidecar-symbol.ts";
import { typeDefinition } from "../features/type-definition.ts";
import { prepareTypeHierarchy, subtypes, supertypes } from "../features/type-hierarchy.ts";
import { workspaceSymbol } from "../features/workspace-symbol.ts";
import { builtInText } from "../main/resources.ts";
import { answers, refusing } from "./answers.ts";
import { COMPLETION, registersCompletion } from "./catalogue-documents.ts";
import type { Outcome } from "./deciding.ts";
import { diagnosticReport, NO_FINDINGS } from "./diagnostic-report.ts";
import { exportArticle } from "./exporting.ts";
import { movedSidecars, renamedInSidecars } from "./file-renames.ts";
import { logOf } from "./log.ts";
import { codeActionFor, definitionFor, documentSymbolFor } from "./older-clients.ts";
import { referencesInParts } from "./partial-references.ts";
import {
  ADJUDICATE,
  ARTICLES,
  ARTICLES_NAMING,
  ASTRAY,
  DECIDE,
  DISAGREEMENTS,
  EXPORT_ARTICLE,
  FIND_ENTITIES,
  FINDINGS,
  LINK_TO_ENTITY,
  MENTION_AT,
  MENTIONS,
  NEXT_SUGGESTION,
  NORMALISE_SPELLING,
  OCCURRENCES,
  READ_DATE,
  REDO_DECISION,
  REJECT_NAME,
  REVIEW,
  REVIEW_COUNTS,
  SIDECAR,
  SPELLINGS,
  UNDO_DECISION,
} from "./requests.ts";
import { tokenHistory } from "./token-history.ts";
import type { Wiring } from "./wiring.ts";

/** The interface of the server on one page: a line a request. */
export function registerFeatures(wiring: Wiring): void {
  const { connection, context, params, deciding, adjudicating } = wiring;
  const { inArticle, inArticleOrSidecar, inArticleOrCatalogue, ofArticle, inCatalogue, afterReading, guarded } = answers(wiring);
  const tokens = tokenHistory(wiring.open);
  const warn = (error: unknown) => logOf(connection).warn(error instanceof Error ? error.message : String(error));
  connection.onHover(inArticleOrSidecar(null, hover, sidecarHover));
  connection.onDefinition(inArticleOrSidecar([], ...definitionFor(params.capabilities, definition, sidecarDefinition)));
  connection.onDeclaration(inArticle([], declaration));
  connection.onReferences((params, token, _progress, parts) =>
    guarded<ReferenceParams, Location[]>([], async () => {
      const catalogue = wiring.catalogue(params.textDocument.uri);
      if (catalogue === undefined) return referencesInParts(wiring, params, token, parts);
      await wiring.dossierReady();
      return catalogueReferences(catalogue, params, context);
    })(params, token),
  );
  connection.onTypeDefinition(inArticle([], typeDefinition));
  connection.onImplementation(inArticle([], implementation));
  connection.languages.typeHierarchy.onPrepare(inArticle(null, prepareTypeHierarchy));
  connection.languages.typeHierarchy.onSupertypes(guarded([], (params) => supertypes(params, context)));
  connection.languages.typeHierarchy.onSubtypes(guarded([], (params) => subtypes(params, context)));
  connection.onDocumentHighlight(inArticle([], documentHighlight));
  connection.onDocumentSymbol(inArticleOrSidecar([], ...documentSymbolFor(params.capabilities, documentSymbol, sidecarSymbol)));
  connection.onWorkspaceSymbol(afterReading([], (params) => workspaceSymbol(params, context)));
  connection.onCodeAction(inArticleOrSidecar([], ...codeActionFor(params.capabilities, codeAction, sidecarCodeAction)));
  connection.onCodeLens(inArticleOrCatalogue([], codeLens, catalogueCodeLens));
  connection.onPrepareRename(inArticleOrCatalogue(null, refusing(prepareRename), refusing(prepareCatalogueRename)));
  connection.onRenameRequest(
    afterReading(null, async (params) => {
      const { uri } = params.textDocument;
      const [catalogue, article] = [wiring.catalogue(uri), await wiring.openArticle(uri)];
      if (catalogue !== undefined) return wiring.renames.everywhere(refusing(catalogueRename)(catalogue, params, context));
      return article === undefined ? null : wiring.renames.everywhere(refusing(rename)(article, params, context));
    }),
  );
  connection.onCompletion(inCatalogue(NO_COMPLETION, completion));
  connection.onRequest(FIND_ENTITIES, inArticle(null, findEntities));
  connection.onRequest(LINK_TO_ENTITY, inArticle(null, linkToEntity));
  connection.onRequest(REJECT_NAME, inArticle(null, rejectName));
  connection.onRequest(READ_DATE, inArticle(null, readDate));
  connection.onRequest(MENTION_AT, inArticle(null, mentionItemAt));
  connection.onRequest(REVIEW_COUNTS, inArticle(null, reviewCounts));
  connection.onRequest(ASTRAY, ofArticle(null, astrayItems));
  connection.onRequest(MENTIONS, ofArticle(null, mentionItems));
  connection.onRequest(
    ARTICLES,
    afterReading([], () => Array.from(context.dossier.articlesNaming([]), ({ uri }) => uri)),
  );
  connection.onRequest(FINDINGS, ofArticle([], diagnostics));
  connection.onRequest(EXPORT_ARTICLE, ofArticle(null, exportArticle));
  connection.workspace.onWillRenameFiles(guarded(null, ({ files }) => movedSidecars(files, wiring.files)));
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    await deciding.renamed(files);
    await renamedInSidecars(files, wiring.files, warn);
  });
  connection.onRequest(DECIDE, guarded(UNCHANGED, deciding.decide));
  connection.onRequest(UNDO_DECISION, guarded(UNCHANGED, deciding.undo));
  connection.onRequest(REDO_DECISION, guarded(UNCHANGED, deciding.redo));
  connection.onRequest(NEXT_SUGGESTION, afterReading(null, deciding.next));
  connection.onRequest(OCCURRENCES, afterReading({ total: 0, occurrences: [] }, deciding.occurrences));
  connection.onRequest(REVIEW, afterReading([], deciding.review));
  connection.onRequest(SIDECAR, guarded(null, adjudicating.fileOf));
  connection.onRequest(DISAGREEMENTS, guarded(null, adjudicating.list));
  connection.onRequest(ADJUDICATE, guarded(UNCHANGED, adjudicating.settle));
  connection.onSelectionRanges(inArticle([], selectionRange));
  connection.onRequest(SPELLINGS, afterReading(null, wiring.normalising.spellings));
  connection.onRequest(NORMALISE_SPELLING, afterReading(null, wiring.normalising.normalise));
  connection.onRequest(
    ARTICLES_NAMING,
    afterReading(null, (params) => articlesNaming(params, context)),
  );
  connection.languages.inlayHint.on(inArticle([], (...of) => (wiring.dateHints() ? inlayHint(...of) : [])));
  connection.languages.semanticTokens.on(inArticle({ data: [] }, tokens.full));
  connection.languages.semanticTokens.onDelta(inArticle({ data: [] }, tokens.delta));
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
    declarationProvider: true,
    referencesProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    typeHierarchyProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: "Lagebild" },
    workspaceSymbolProvider: true,
    codeLensProvider: {},
    renameProvider: capabilities.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, DECIDING, NORMALISING] },
    selectionRangeProvider: true,
    ...(!registersCompletion(capabilities) && { completionProvider: COMPLETION }),
    inlayHintProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...SEMANTIC_TOKEN_TYPES], tokenModifiers: [...SEMANTIC_TOKEN_MODIFIERS] },
      full: { delta: true },
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
