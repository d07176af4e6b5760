import type { LocationLink, Position } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt, rangeOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

/** From a mention to its catalogue entry; from an ambiguous one to all it may mean. */
export function definition(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): LocationLink[] {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention === undefined) return [];
  const ids = mention.entity !== undefined ? [mention.entity] : (mention.candidates ?? []);
  return ids.flatMap((id) => {
    const target = context.entryLocation(id);
    if (target === undefined) return [];
    return [
      {
        originSelectionRange: rangeOf(article, mention),
        targetUri: target.uri,
        targetRange: target.range,
        targetSelectionRange: target.range,
      },
    ];
  });
}
