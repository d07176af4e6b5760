import type { Position, WorkspaceEdit } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt } from "./article-document.ts";
import { type CatalogueChange, editOf } from "./catalogue-change.ts";
import { addNotName } from "./catalogue-edits.ts";
import type { FeatureContext } from "./context.ts";
import { nameHere } from "./mention-name.ts";

/** `lagebild/rejectName`: the edit of a catalogue by which the name at a position is none in the dossier. Null where there is no name or no file. */
export function rejectName(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): WorkspaceEdit | null {
  const mention = mentionAt(article, article.document.offsetAt(position));
  const [target] = context.catalogueTargets(article.uri);
  if (mention === undefined || target === undefined || mention.kind === "weapon" || mention.kind === "date") return null;
  return editOf(target, notNameChange(nameHere(article, mention, context))) ?? null;
}

/** @param path of the one article in which it is no name, from the catalogue's folder. */
export function notNameChange(text: string, path?: string): CatalogueChange {
  const notName = path === undefined ? { text } : { text, in: path };
  return { fresh: { entries: [], notNames: [notName] }, steps: [(file) => addNotName(file, notName)] };
}
