import { anchorAll } from "../annotations/anchor.ts";
import type { Change } from "../annotations/decide.ts";
import { type Annotation, placeOf } from "../annotations/model.ts";
import { targetsIn } from "../annotations/target.ts";
import type { ArticleDocument } from "../features/article-document.ts";

/**
 * What has to be written when an article is saved, so that its decisions are found again without having been followed: those whose
 * words or surroundings were edited are given the new ones. All others keep their lines as they are, however far they moved.
 */
export function settledPlaces({ annotated, decisions }: ArticleDocument, written: readonly Annotation[]): Change[] {
  const { text } = annotated.article;
  const found = new Map(anchorAll(written, text).map(({ annotation, anchoring }) => [annotation.id, placeOf(anchoring)]));
  const targetOf = targetsIn(text);
  return decisions.flatMap(({ annotation, anchoring }): Change[] => {
    const [followed, alone] = [placeOf(anchoring), found.get(annotation.id)];
    if (followed === undefined || (alone?.start === followed.start && alone.end === followed.end)) return [];
    return [{ before: annotation, after: { ...annotation, target: targetOf(followed) } }];
  });
}
