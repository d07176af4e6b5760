import type { Location, Position, ReferenceContext } from "vscode-languageserver-types";
import { classPath } from "../core/catalogue.ts";
import { type ArticleDocument, mentionAt, rangeOf, referentOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

interface ReferenceParams {
  readonly position: Position;
  readonly context: ReferenceContext;
}

/** Every mention of the same thing in all articles of the dossier, however it is written; the declaration is its catalogue entry. */
export function references(article: ArticleDocument, params: ReferenceParams, context: FeatureContext): Location[] {
  const all: Location[] = [];
  for (const locations of referencesByArticle(article, params, context)) for (const one of locations) all.push(one);
  return all;
}

/**
 * The same, article by article and never an empty part; the declaration last. The dossier must not change meanwhile.
 */
export function* referencesByArticle(
  article: ArticleDocument,
  { position, context: { includeDeclaration } }: ReferenceParams,
  context: FeatureContext,
): Iterable<Location[]> {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention === undefined) return;
  const referent = referentOf(mention);
  if (referent === undefined) return yield [{ uri: article.uri, range: rangeOf(article, mention) }];
  const ofClass = mention.entity === undefined ? mention.weaponClass : undefined;
  const same = ofClass === undefined ? [referent] : referentsOfClass(ofClass, context);
  for (const { uri, places } of context.dossier.placesOf(same)) yield places.map(({ range }) => ({ uri, range }));
  const declaration = includeDeclaration ? context.entryLocation(referent) : undefined;
  if (declaration !== undefined) yield [declaration];
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
