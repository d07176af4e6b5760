import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type DefinitionLink,
  type DefinitionParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type Location,
  ResourceOperationKind,
  type SymbolInformation,
  TextDocumentEdit,
  TextEdit,
} from "vscode-languageserver";
import type { ArticleDocument } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import type { SidecarDocument } from "../features/sidecar-document.ts";

export type DocumentFeature<D, P, R> = (document: D, params: P, context: FeatureContext) => R;
export type ArticleFeature<P, R> = DocumentFeature<ArticleDocument, P, R>;

/** What answers a request about an article, and what one about the file of its decisions. */
type Both<P, R> = readonly [ofArticle: ArticleFeature<P, R>, ofSidecar: DocumentFeature<SidecarDocument, P, R>];

/** Links tell from where they lead; a client that knows none gets plain places. */
export function definitionFor(
  { textDocument }: ClientCapabilities,
  ...both: Both<DefinitionParams, DefinitionLink[]>
): Both<DefinitionParams, DefinitionLink[] | Location[]> {
  if (textDocument?.definition?.linkSupport === true) return both;
  const plain = (links: readonly DefinitionLink[]) =>
    links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  const [ofArticle, ofSidecar] = both;
  return [(...of) => plain(ofArticle(...of)), (...of) => plain(ofSidecar(...of))];
}

/**
 * Edits say to which version they belong; a client that knows no versions gets them without. One that can't create files
 * gets no action that would, one that knows only commands none at all.
 */
export function codeActionFor(
  { textDocument, workspace }: ClientCapabilities,
  ...both: Both<CodeActionParams, CodeAction[]>
): Both<CodeActionParams, CodeAction[]> {
  const [ofArticle, ofSidecar] = both;
  if (textDocument?.codeAction?.codeActionLiteralSupport === undefined) return [() => [], () => []];
  const { documentChanges = false, resourceOperations = [] } = workspace?.workspaceEdit ?? {};
  if (documentChanges && resourceOperations.includes(ResourceOperationKind.Create)) return both;
  const withoutFiles = (actions: readonly CodeAction[]) =>
    actions.filter(({ edit }) => edit?.documentChanges?.every(TextDocumentEdit.is) !== false);
  const understood = (actions: readonly CodeAction[]) =>
    documentChanges ? withoutFiles(actions) : withoutFiles(actions).map(withoutVersions);
  return [(...of) => understood(ofArticle(...of)), (...of) => understood(ofSidecar(...of))];
}

function withoutVersions({ edit, ...action }: CodeAction): CodeAction {
  if (edit === undefined) return action;
  const changes: Record<string, TextEdit[]> = {};
  for (const change of (edit.documentChanges ?? []).filter(TextDocumentEdit.is))
    changes[change.textDocument.uri] = change.edits.filter(TextEdit.is);
  return { ...action, edit: { changes } };
}

/** A client that knows no tree gets a list, each symbol with the name of what it belongs to. */
export function documentSymbolFor(
  { textDocument }: ClientCapabilities,
  ...both: Both<DocumentSymbolParams, DocumentSymbol[]>
): Both<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> {
  if (textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true) return both;
  const [ofArticle, ofSidecar] = both;
  return [(...of) => flat(ofArticle(...of), of[0].uri), (...of) => flat(ofSidecar(...of), of[0].uri)];
}

function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children = [] }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(containerName !== undefined && { containerName }) },
    ...flat(children, uri, name),
  ]);
}
