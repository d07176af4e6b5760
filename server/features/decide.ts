import type { Range } from "vscode-languageserver-types";
import { says } from "../annotations/apply.ts";
import {
  accept,
  add,
  anchorAt,
  annotateWith,
  bodyOf,
  type Change,
  correct,
  ignore,
  reject,
  remove,
  resolve,
  type Stamp,
  versionsOf,
  withdraw,
} from "../annotations/decide.ts";
import { lastChange, type MentionBody } from "../annotations/model.ts";
import type { Mention, MentionKind, Span, Timex } from "../core/model.ts";
import { tokenize } from "../core/scan.ts";
import { slug } from "../core/slug.ts";
import { type ArticleDocument, isVague } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { namesakes } from "./entity-search.ts";
import { readDate } from "./read-date.ts";

/** What can be decided at a place of an article: at the mention a range touches, or for what is selected. */
export type Decide = {
  readonly range: Range;
  /** What stood there when the place was chosen from a list: where something else stands now, it is another place. */
  readonly words?: string;
} /** All suggestions that the range touches. */ & (
  | { readonly action: "accept" }
  /** `article`: wherever the same words were taken for the same kind. */
  | { readonly action: "reject"; readonly scope: "here" | "article" }
  | { readonly action: "kind"; readonly kind: MentionKind }
  | { readonly action: "link"; readonly entity: string }
  | { readonly action: "date"; readonly timex: Timex }
  /** Moves an end by a word (`by` 1 is to the right). */
  | { readonly action: "resize"; readonly edge: "start" | "end"; readonly by: 1 | -1 }
  | { readonly action: "add"; readonly kind: MentionKind; readonly entity?: string }
  | { readonly action: "withdraw" }
  | { readonly action: "note"; readonly note: string }
  /** `article`: the range is of no account. */
  | { readonly action: "ignore"; readonly code: string; readonly scope: "here" | "article" }
  | DecideById
);

/** What is done with a decision itself, wherever it stands. But for `reanchor`, the range is of no account. */
export type DecideById =
  /** It is about the words in the range. */
  | { readonly action: "reanchor"; readonly id: string }
  /** It goes, with all of its versions. */
  | { readonly action: "delete"; readonly id: string }
  /** Of its versions (see `versionsOf`) the one at the index stays, unless that was changed last at another time. */
  | { readonly action: "resolve"; readonly id: string; readonly keep: number; readonly at: string };

/** The annotations that a decision makes, changes or takes away; none where there is nothing to decide. */
export function decide(article: ArticleDocument, what: Decide, context: FeatureContext, stamp: Stamp): Change[] {
  const span = spanOf(article, what.range);
  if ("id" in what) return decideById(article, what, span, stamp);
  const touched = mentionsIn(article, span);
  const [mention] = touched;
  const text = article.annotated.article.text;
  switch (what.action) {
    case "accept":
      return touched.filter(isReviewable).flatMap((one) => accept(article, one, stamp));
    case "reject":
      return [...new Set(what.scope === "here" ? touched : touched.flatMap((one) => sameWords(article, one)))].flatMap((one) =>
        reject(article, one, stamp),
      );
    case "add":
      return addMention(article, trimmed(text, span), what.kind, what.entity, context, stamp);
    case "ignore":
      return ignore(article, what.code, what.scope === "here" ? span : undefined, stamp);
  }
  if (mention === undefined) return [];
  switch (what.action) {
    case "kind":
      return what.kind === mention.kind
        ? accept(article, mention, stamp)
        : correct(article, mention, { body: bodyFor(article, mention.text, what.kind, context) }, stamp);
    case "link":
      return correctTo(article, mention, linked(bodyOf(mention), what.entity, context), stamp);
    case "date":
      return correctTo(article, mention, { kind: "date", timex: what.timex }, stamp);
    case "resize": {
      const resized = resize(article, mention, what.edge, what.by);
      return resized === undefined ? [] : correct(article, mention, { span: resized }, stamp);
    }
    case "withdraw":
      return touched.flatMap((one) => withdraw(article, one));
    case "note":
      return annotateWith(article, mention, what.note, stamp);
  }
}

function decideById(article: ArticleDocument, what: DecideById, span: Span, stamp: Stamp): Change[] {
  const annotation = article.decisions.find((one) => one.annotation.id === what.id)?.annotation;
  if (annotation === undefined) return [];
  if (what.action === "delete") return remove(article, annotation);
  if (what.action === "resolve") {
    const kept = versionsOf(article, annotation)[what.keep];
    return kept === undefined || lastChange(kept) !== what.at ? [] : resolve(article, annotation, kept);
  }
  const words = trimmed(article.annotated.article.text, span);
  return words.start === words.end ? [] : anchorAt(article, annotation, words, stamp);
}

/** Who says of a suggestion just what it says accepts it. */
const correctTo = (article: ArticleDocument, mention: Mention, body: MentionBody, stamp: Stamp): Change[] =>
  mention.decision === undefined && says(mention, body)
    ? accept(article, mention, stamp)
    : correct(article, mention, { body }, stamp);

/** Whether the place that was chosen is still there. */
export const isThereStill = (article: ArticleDocument, { range, words }: Pick<Decide, "range" | "words">): boolean =>
  words === undefined || article.document.getText(range) === words;

/** What a reader is shown, and so asked to decide: no vague references, no mere places. */
export function isReviewable(mention: Mention): boolean {
  return mention.kind !== "place" && !isVague(mention);
}

/** Mentions that a span overlaps; for a mere cursor the one it stands in or right behind. */
export function mentionsIn({ annotated: { mentions } }: ArticleDocument, { start, end }: Span): Mention[] {
  if (start < end) return mentions.filter((one) => one.start < end && one.end > start);
  const inside = mentions.find((one) => one.start <= start && start < one.end);
  const found = inside ?? mentions.find((one) => one.end === start);
  return found === undefined ? [] : [found];
}

function spanOf({ document }: ArticleDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

const sameWords = ({ annotated }: ArticleDocument, { kind, text }: Mention) =>
  annotated.mentions.filter((one) => one.kind === kind && one.text === text);

function trimmed(text: string, { start, end }: Span): Span {
  const selected = text.slice(start, end);
  const leading = selected.length - selected.trimStart().length;
  return { start: start + leading, end: Math.max(start + leading, start + selected.trimEnd().length) };
}

function addMention(
  article: ArticleDocument,
  span: Span,
  kind: MentionKind,
  entity: string | undefined,
  context: FeatureContext,
  stamp: Stamp,
): Change[] {
  if (span.start === span.end) return [];
  const body = bodyFor(article, article.annotated.article.text.slice(span.start, span.end), kind, context);
  return add(article, span, entity === undefined ? body : linked(body, entity, context), stamp);
}

/** What words are if they are of a kind: whom the catalogue calls just so, else a name of its own; a date by its reading. */
function bodyFor(article: ArticleDocument, text: string, kind: MentionKind, context: FeatureContext): MentionBody {
  if (kind === "date") {
    const timex = readDate(article, { text }, context)?.timex ?? { type: "DATE", value: UNKNOWN_DAY };
    return { kind, timex };
  }
  if (kind === "place") return { kind };
  const [entry, ...others] = namesakes(text, [kind], context);
  if (entry !== undefined && others.length === 0)
    return { kind, entity: entry.id, ...(entry.kind === "weapon" && { weaponClass: entry.class }) };
  return kind === "weapon" ? { kind, weaponClass: ROOT_CLASS } : { kind, entity: slug(text) };
}

const UNKNOWN_DAY = "XXXX-XX-XX";
const ROOT_CLASS = "weapon";

/** A name that is linked to an entity of another kind is of that kind. */
function linked(was: MentionBody, id: string, { resources }: FeatureContext): MentionBody {
  const entry = resources.catalogue.entries.get(id)?.entry;
  if (entry === undefined) return { ...was, entity: id };
  return { kind: entry.kind, entity: id, ...(entry.kind === "weapon" && { weaponClass: was.weaponClass ?? entry.class }) };
}

/** By a word, within the paragraph; undefined where nothing would be left or nothing is there. */
function resize({ annotated: { article } }: ArticleDocument, mention: Span, edge: "start" | "end", by: 1 | -1): Span | undefined {
  const block = article.blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (block === undefined) return undefined;
  const tokens = [...tokenize(block.text)].map(({ start, end }) => ({ start: start + block.start, end: end + block.start }));
  const first = tokens.findIndex(({ end }) => end > mention.start);
  const last = tokens.findLastIndex(({ start }) => start < mention.end);
  const [from, to] = edge === "start" ? [tokens[first + by], tokens[last]] : [tokens[first], tokens[last + by]];
  return from === undefined || to === undefined || from.start >= to.end ? undefined : { start: from.start, end: to.end };
}
