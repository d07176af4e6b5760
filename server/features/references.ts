import type { Location, Position, ReferenceContext } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt, rangeOf, referentOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

/** Every mention of the same thing in all articles of the dossier, however it is written; the declaration is its catalogue entry. */
export function references(
  article: ArticleDocument,
  { position, context: { includeDeclaration } }: { readonly position: Position; readonly context: ReferenceContext },
  context: FeatureContext,
): Location[] {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention === undefined) return [];
  const referent = referentOf(mention);
  if (referent === undefined) return [{ uri: article.uri, range: rangeOf(article, mention) }];
  const locations: Location[] = [];
  const declaration = includeDeclaration ? context.entryLocation(referent) : undefined;
  for (const [other, mentions] of context.dossier.mentionsOf(referent)) {
    for (const one of mentions) locations.push({ uri: other.uri, range: rangeOf(other, one) });
  }
  return declaration === undefined ? locations : [...locations, declaration];
}
