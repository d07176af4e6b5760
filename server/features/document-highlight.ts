import { type DocumentHighlight, DocumentHighlightKind, type Position } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt, rangeOf, referentOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

/** Every mention of the same thing in this article. */
export function documentHighlight(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): DocumentHighlight[] {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention === undefined) return [];
  const referent = referentOf(mention);
  const same = referent === undefined ? [{ range: rangeOf(article, mention) }] : context.dossier.placesIn(article.uri, referent);
  return same.map(({ range }) => ({ range, kind: DocumentHighlightKind.Text }));
}
