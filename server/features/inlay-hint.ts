import { type InlayHint, InlayHintKind, MarkupKind, type Range } from "vscode-languageserver-types";
import type { Mention } from "../core/model.ts";
import type { ArticleDocument } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { dateInShort, dateInWords } from "./date-words.ts";
import { reasons } from "./reasons.ts";

/**
 * The day or period behind dates that count from the article's or an earlier one: `am Mittwoch` → `2023-09-13`. None behind
 * what says its value itself, is not determined, or lasts or repeats.
 */
export function inlayHint(article: ArticleDocument, { range }: { readonly range: Range }, context: FeatureContext): InlayHint[] {
  const start = article.document.offsetAt(range.start);
  const end = article.document.offsetAt(range.end);
  return article.annotated.mentions
    .filter((mention) => mention.end >= start && mention.end <= end && isRelative(mention))
    .map((mention) => ({
      position: article.document.positionAt(mention.end),
      label: mention.timex === undefined ? "" : dateInShort(mention.timex, context.messages.dateWords),
      kind: InlayHintKind.Type,
      tooltip: { kind: MarkupKind.Markdown, value: tooltip(article, mention, context) },
      paddingLeft: true,
    }));
}

/** Resolved by more than its own words. A time that belongs to a day named before needs none: the hint stands there. */
function isRelative({ timex, evidence }: Mention): boolean {
  if (timex === undefined || (timex.type !== "DATE" && timex.type !== "TIME")) return false;
  if (/X|_REF$|^$/.test(timex.value) || !evidence.some(({ by }) => by === "dateRule")) return false;
  const counted = evidence.some(({ by }) => by === "articleDate");
  return counted || (timex.type === "DATE" && evidence.some(({ by }) => by === "story"));
}

function tooltip(article: ArticleDocument, mention: Mention, context: FeatureContext): string {
  const words = mention.timex && dateInWords(mention.timex, context.messages.dateWords);
  // “3.” at the start of a line would be an item of a list
  return [words?.replace(/^(\d+)\./, "$1\\."), reasons(article, mention, context)].filter(Boolean).join(" — ");
}
