import { type InlayHint, InlayHintKind, MarkupKind, type Range } from "vscode-languageserver-types";
import type { Mention } from "../core/model.ts";
import type { ArticleDocument } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { dateInWords } from "./date-words.ts";
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
      label: label(mention, context),
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

/** ISO 8601 where it is read at a glance: `2023-09-13`, `2023-09-13 08:00`, `2023-W36`; else words: `summer 2023`. */
function label({ timex }: Mention, { messages }: FeatureContext): string {
  const value = timex?.value ?? "";
  // the part of the day stands in the text
  const [, day, time] = /^(\d{4}(?:-\d{2}){0,2}|\d{4}-W\d{2})(?:T(?:(\d{2}:\d{2})|[A-Z]{2}))?$/.exec(value) ?? [];
  if (day !== undefined) return time === undefined ? day : `${day} ${time}`;
  return (timex && dateInWords({ type: timex.type, value }, messages.dateWords)) ?? value;
}

function tooltip(article: ArticleDocument, mention: Mention, context: FeatureContext): string {
  const words = mention.timex && dateInWords(mention.timex, context.messages.dateWords);
  // “3.” at the start of a line would be an item of a list
  return [words?.replace(/^(\d+)\./, "$1\\."), reasons(article, mention, context)].filter(Boolean).join(" — ");
}
