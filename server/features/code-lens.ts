import type { CodeLens, Range } from "vscode-languageserver-types";
import { ACTOR_KINDS, type Mention } from "../core/model.ts";
import { type ArticleDocument, isVague, rangeOf, referentOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { isMostlyOther } from "./other-language.ts";
import { reviewCounts } from "./review.ts";

/** Above the headline: the article's date, and how many actors, weapons and dates it names, each counted once. Nothing for an empty article. */
export function codeLens(article: ArticleDocument, _params: unknown, context: FeatureContext): CodeLens[] {
  const parts = summaryParts(article, context);
  // where people decide, a click begins the review
  const command = context.decides && reviewCounts(article).undecided > 0 ? "lagebild.startReview" : "";
  return parts.length === 0 ? [] : [{ range: headlineRange(article), command: { title: parts.join(" · "), command } }];
}

/** What the lens says, part by part. */
export function summaryParts(of: ArticleDocument, { messages, decides }: FeatureContext): string[] {
  const { article, mentions } = of.annotated;
  const named = (kinds: readonly Mention["kind"][]) => {
    const found = mentions.filter((mention) => kinds.includes(mention.kind) && !isVague(mention));
    // what is not determined is nothing but itself
    return new Set(found.map((mention) => referentOf(mention) ?? `${mention.start}`)).size;
  };
  const counted = [
    isMostlyOther(of.annotated) ? messages.summary.otherLanguage : undefined,
    messages.summary.actors(named(ACTOR_KINDS)),
    messages.summary.weapons(named(["weapon"])),
    messages.summary.dates(named(["date"])),
    decides ? messages.summary.toReview(reviewCounts(of).undecided) : undefined,
  ].filter((part) => part !== undefined);
  if (article.date === undefined && counted.length === 0) return [];
  return [article.date?.value ?? messages.summary.noDate, ...counted];
}

function headlineRange(article: ArticleDocument): Range {
  const { headline, blocks } = article.annotated.article;
  const start = rangeOf(article, headline ?? blocks[0] ?? { start: 0, end: 0 }).start;
  return { start, end: start };
}
