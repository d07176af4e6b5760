import type { Location, Position } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

/** From a weapon to its class in the tree of classes. */
export function typeDefinition(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): Location[] {
  const mention = mentionAt(article, article.document.offsetAt(position));
  const location = mention?.weaponClass === undefined ? undefined : context.classLocation(mention.weaponClass);
  return location === undefined ? [] : [location];
}
