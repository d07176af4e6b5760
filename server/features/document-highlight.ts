import { type DocumentHighlight, DocumentHighlightKind, type Position } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt, rangeOf, referentOf } from "./article-document.ts";

/** Every mention of the same thing in this article. */
export function documentHighlight(article: ArticleDocument, { position }: { readonly position: Position }): DocumentHighlight[] {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention === undefined) return [];
  const referent = referentOf(mention);
  const same = referent === undefined ? [mention] : article.annotated.mentions.filter((one) => referentOf(one) === referent);
  return same.map((one) => ({ range: rangeOf(article, one), kind: DocumentHighlightKind.Text }));
}
