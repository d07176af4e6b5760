import type { AnnotatedArticle, Span } from "../core/model.ts";

/** Whether most of an article is in a language that isn't read: what is found in it says little. */
export function isMostlyOther({ article: { blocks }, otherLanguage = [] }: AnnotatedArticle): boolean {
  return 2 * sizeOf(otherLanguage) > sizeOf(blocks);
}

const sizeOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
