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
import { codeAction } from "../features/code-action.ts";
import type { FeatureContext } from "../features/context.ts";
import { definition } from "../features/definition.ts";
import { documentSymbol } from "../features/document-symbol.ts";

export type ArticleFeature<P, R> = (article: ArticleDocument, params: P, context: FeatureContext) => R;

/** Links tell from where they lead; a client that knows none gets plain places. */
export function definitionFor({
  textDocument,
}: ClientCapabilities): ArticleFeature<DefinitionParams, DefinitionLink[] | Location[]> {
  if (textDocument?.definition?.linkSupport === true) return definition;
  return (...of) =>
    definition(...of).map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

/**
 * Edits say to which version they belong; a client that knows no versions gets them without. One that can't create files
 * gets no action that would, one that knows only commands none at all.
 */
export function codeActionFor({ textDocument, workspace }: ClientCapabilities): ArticleFeature<CodeActionParams, CodeAction[]> {
  if (textDocument?.codeAction?.codeActionLiteralSupport === undefined) return () => [];
  const { documentChanges = false, resourceOperations = [] } = workspace?.workspaceEdit ?? {};
  if (documentChanges && resourceOperations.includes(ResourceOperationKind.Create)) return codeAction;
  const withoutFiles: ArticleFeature<CodeActionParams, CodeAction[]> = (...of) =>
    codeAction(...of).filter(({ edit }) => edit?.documentChanges?.every(TextDocumentEdit.is) !== false);
  return documentChanges ? withoutFiles : (...of) => withoutFiles(...of).map(withoutVersions);
}

function withoutVersions({ edit, ...action }: CodeAction): CodeAction {
  if (edit === undefined) return action;
  const changes: Record<string, TextEdit[]> = {};
  for (const change of (edit.documentChanges ?? []).filter(TextDocumentEdit.is))
    changes[change.textDocument.uri] = change.edits.filter(TextEdit.is);
  return { ...action, edit: { changes } };
}

/** A client that knows no tree gets a list, each symbol with the name of what it belongs to. */
export function documentSymbolFor({
  textDocument,
}: ClientCapabilities): ArticleFeature<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> {
  if (textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true) return documentSymbol;
  return (...of) => flat(documentSymbol(...of), of[0].uri);
}

function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children = [] }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(containerName !== undefined && { containerName }) },
    ...flat(children, uri, name),
  ]);
}
