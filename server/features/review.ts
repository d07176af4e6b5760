import type { Position, Range } from "vscode-languageserver-types";
import type { Mention, MentionKind } from "../core/model.ts";
import { meaningOf } from "./annotation-words.ts";
import { type ArticleDocument, rangeOf } from "./article-document.ts";
import { countAstray } from "./astray.ts";
import { entityName, type FeatureContext } from "./context.ts";
import { dateInShort } from "./date-words.ts";
import { isReviewable, mentionsIn } from "./decide.ts";
import type { Undecided } from "./dossier-view.ts";
import { SEMANTIC_TOKEN_TYPES } from "./semantic-tokens.ts";

/** How a mention stands with the people who decide. */
export type MentionState = "suggested" | "ambiguous" | "decided";

/** A mention as the client shows and decides it. */
export interface MentionItem {
  readonly range: Range;
  readonly kind: MentionKind;
  readonly state: MentionState;
  readonly text: string;
  /** What it was resolved to, in words: see `meaningOf` and `dateInShort`. */
  readonly meaning?: string;
  /** TIMEX3 value. */
  readonly value?: string;
  readonly entity?: string;
  readonly note?: string;
}

/** `lagebild/mentions`: what is found and decided in an article, or in a part of it, in the order of the text. */
export function mentionItems(
  article: ArticleDocument,
  { range }: { readonly range?: Range },
  context: FeatureContext,
): MentionItem[] {
  const from = range === undefined ? 0 : article.document.offsetAt(range.start);
  const to = range === undefined ? Number.POSITIVE_INFINITY : article.document.offsetAt(range.end);
  return article.annotated.mentions
    .filter((one) => isReviewable(one) && one.end >= from && one.start <= to)
    .map((mention) => item(article, mention, context));
}

/** `lagebild/mentionAt`: the mention at a position; null where there is none. */
export function mentionItemAt(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): MentionItem | null {
  const offset = article.document.offsetAt(position);
  const [found] = mentionsIn(article, { start: offset, end: offset });
  return found === undefined ? null : item(article, found, context);
}

/** Of an article that is being reviewed: how much is decided and how much isn't. */
export interface ReviewCounts {
  readonly decided: number;
  readonly undecided: number;
  /** Decisions whose place in the text is not certain any more, or gone. */
  readonly astray: number;
}

export function reviewCounts({ annotated, decisions }: ArticleDocument): ReviewCounts {
  const shown = annotated.mentions.filter(isReviewable);
  const decided = shown.filter(({ decision }) => decision !== undefined).length;
  const rejected = decisions.filter(({ annotation }) => annotation.type === "mention" && annotation.state === "rejected").length;
  return { decided: decided + rejected, undecided: shown.length - decided, astray: countAstray({ decisions }) };
}

export function undecidedIn({ annotated }: Pick<ArticleDocument, "annotated">): Undecided {
  const counts: Partial<Record<MentionKind, number>> = {};
  for (const mention of annotated.mentions)
    if (mention.decision === undefined && isReviewable(mention)) counts[mention.kind] = (counts[mention.kind] ?? 0) + 1;
  // in the same order in every article
  return Object.fromEntries(SEMANTIC_TOKEN_TYPES.flatMap((kind) => (counts[kind] === undefined ? [] : [[kind, counts[kind]]])));
}

/** The next suggestion behind an offset, or the one before it; undefined where the article has none there. */
export function nextSuggestion({ annotated }: ArticleDocument, offset: number, backwards: boolean): Mention | undefined {
  const isOpen = (one: Mention) => one.decision === undefined && isReviewable(one);
  return backwards
    ? annotated.mentions.findLast((one) => one.end < offset && isOpen(one))
    : annotated.mentions.find((one) => one.start > offset && isOpen(one));
}

function item(article: ArticleDocument, mention: Mention, context: FeatureContext): MentionItem {
  const { kind, text, entity, timex, decision, candidates } = mention;
  const meaning =
    candidates?.map((id) => entityName(id, context, id)).join(" / ") ??
    (timex === undefined ? meaningOf(mention, context, text) : dateInShort(timex, context.messages.dateWords));
  return {
    range: rangeOf(article, mention),
    kind,
    state: decision !== undefined ? "decided" : candidates !== undefined ? "ambiguous" : "suggested",
    text,
    ...(meaning !== undefined && { meaning }),
    ...(timex !== undefined && { value: timex.value }),
    ...(entity !== undefined && { entity }),
    ...(decision?.note !== undefined && { note: decision.note }),
  };
}
