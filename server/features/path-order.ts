import type { ArticleSummary } from "./dossier-view.ts";

/** Sorts articles in place as explorers list files: `2.txt` before `10.txt`. */
export function byPath(articles: ArticleSummary[]): ArticleSummary[] {
  return articles.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keys = new WeakMap<ArticleSummary, string>();

/** The uri with its numbers at one length; kept, since the same thousands are sorted after each decision. */
function keyOf(article: ArticleSummary): string {
  let key = keys.get(article);
  if (key === undefined) {
    key = article.uri.replace(/\d+/g, (digits) => digits.padStart(LONGEST, "0"));
    keys.set(article, key);
  }
  return key;
}

const LONGEST = 12;
