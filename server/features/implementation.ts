import type { Location, Position } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { fittingSystems } from "./weapon-facts.ts";

/** From a weapon without a name (“ballistische Rakete”, “152-mm-Haubitze”) to the systems it may be; from a named one to its entry. */
export function implementation(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): Location[] {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention?.weaponClass === undefined) return [];
  const ids = mention.entity === undefined ? fittingSystems(mention, context).map(({ id }) => id) : [mention.entity];
  return ids
    .slice(0, MOST)
    .map((id) => context.entryLocation(id))
    .filter((location) => location !== undefined);
}

const MOST = 500;
