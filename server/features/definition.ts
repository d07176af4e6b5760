import type { LocationLink, Position } from "vscode-languageserver-types";
import { type ArticleDocument, mentionAt, rangeOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

/** From a mention to its catalogue entry; from an ambiguous one to all it may mean, from a weapon without a name to its class. */
export function definition(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): LocationLink[] {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention === undefined) return [];
  const ids = mention.entity !== undefined ? [mention.entity] : (mention.candidates ?? []);
  const { weaponClass } = mention;
  const targets =
    ids.length > 0 ? ids.map(context.entryLocation) : weaponClass === undefined ? [] : [context.classLocation(weaponClass)];
  return targets.flatMap((target) => {
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
