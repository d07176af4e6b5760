import type { Location, Position } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt, referentOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

/** From a mention to the first of the same thing in the article: where it is introduced. */
export function declaration(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  { dossier }: FeatureContext,
): Location[] {
  const mention = mentionAt(article, article.document.offsetAt(position));
  const referent = mention && referentOf(mention);
  const [first] = referent === undefined ? [] : dossier.placesIn(article.uri, referent);
  return first === undefined ? [] : [{ uri: article.uri, range: first.range }];
}
