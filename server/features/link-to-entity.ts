import type { Position, WorkspaceEdit } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt } from "./article-document.ts";
import { editOf } from "./catalogue-change.ts";
import type { FeatureContext } from "./context.ts";
import { isLinkable, linkChange, linkName } from "./link-name.ts";

export interface LinkToEntityParams {
  readonly position: Position;
  readonly id: string;
}

/**
 * `lagebild/linkToEntity`: the edit of a catalogue of the user's own by which the name at a position means the entity.
 * Null where there is nothing to change or no file to write to.
 */
export function linkToEntity(
  article: ArticleDocument,
  { position, id }: LinkToEntityParams,
  context: FeatureContext,
): WorkspaceEdit | null {
  const mention = mentionAt(article, article.document.offsetAt(position));
  const [target] = context.catalogueTargets(article.uri);
  const entry = context.resources.catalogue.entries.get(id);
  if (mention === undefined || target === undefined || entry === undefined || !isLinkable(mention, context)) return null;
  const change = linkChange(linkName(article, mention, context), entry, target.layer, context);
  return (change && editOf(target, change)) ?? null;
}
