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
  const declaration = includeDeclaration ? context.entryLocation(referent) : undefined;
  const ofClass = mention.entity === undefined ? mention.weaponClass : undefined;
  const same = ofClass === undefined ? [referent] : referentsOfClass(ofClass, context);
  const locations: Location[] = [];
  for (const { uri, places } of context.dossier.placesOf(same)) for (const { range } of places) locations.push({ uri, range });
  return declaration === undefined ? locations : [...locations, declaration];
}

/** Everything of the dossier that is a weapon of a class or of one below it: of a “ballistische Rakete” also any KN-23. */
function* referentsOfClass(weaponClass: string, { dossier, resources: { catalogue } }: FeatureContext): Iterable<string> {
  for (const referent of dossier.referents()) {
    const isOf = dossier
      .namingsOf(referent)
      .some(
        (naming) =>
          naming.weaponClass !== undefined && classPath(naming.weaponClass, catalogue).some(({ id }) => id === weaponClass),
      );
    if (isOf) yield referent;
  }
}
