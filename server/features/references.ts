import type { Location, Position, ReferenceContext } from "vscode-languageserver-types";
import { classPath } from "../core/catalogue.ts";
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
  const ofClass = mention.entity === undefined ? mention.weaponClass : undefined;
  for (const same of ofClass === undefined ? [referent] : referentsOfClass(ofClass, context)) {
    for (const [other, mentions] of context.dossier.mentionsOf(same)) {
      for (const one of mentions) locations.push({ uri: other.uri, range: rangeOf(other, one) });
    }
  }
  return declaration === undefined ? locations : [...locations, declaration];
}

/** Everything of the dossier that is a weapon of a class or of one below it: of a “ballistische Rakete” also any KN-23. */
function* referentsOfClass(weaponClass: string, { dossier, resources: { catalogue } }: FeatureContext): Iterable<string> {
  for (const referent of dossier.referents()) {
    const [, mentions] = [...dossier.mentionsOf(referent)][0] ?? [];
    const of = mentions?.[0]?.weaponClass;
    if (of !== undefined && classPath(of, catalogue).some(({ id }) => id === weaponClass)) yield referent;
  }
}
