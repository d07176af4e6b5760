import type { Range } from "vscode-languageserver-types";
import { addressesIn, isInAddress } from "../core/addresses.ts";
import type { Article, Mention, MentionKind, Span } from "../core/model.ts";
import { type ArticleDocument, rangeOf, referentOf } from "./article-document.ts";
import { type Decide, isReviewable, mentionsIn } from "./decide.ts";

/** What is asked for: everything that is the same as the mention or the words at a place. */
export interface OccurrencesParams {
  readonly range: Range;
  readonly what: "annotate" | "reject";
  readonly scope: "article" | "dossier";
  /** Of words that are no mention yet. */
  readonly kind?: MentionKind;
}

/** A place, and the decision that would be made there. */
export interface Occurrence {
  readonly step: Decide & { readonly textDocument: { readonly uri: string } };
  /** The words around it. */
  readonly line: string;
}

/** What is the same in other articles: what is referred to, or else the words themselves. */
export interface Sought {
  readonly what: OccurrencesParams["what"];
  readonly kind: MentionKind;
  readonly entity?: string;
  readonly referent?: string;
  readonly text: string;
}

/** What stands at the range: the mention it touches, or the words selected with the kind they are to be. */
export function soughtAt(article: ArticleDocument, { range, what, kind }: OccurrencesParams): Sought | undefined {
  const { document, annotated } = article;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const [mention] = mentionsIn(article, span);
  if (mention !== undefined) {
    const referent = referentOf(mention);
    const { entity, text } = mention;
    return {
      what,
      kind: mention.kind,
      text,
      ...(entity !== undefined && { entity }),
      ...(referent !== undefined && { referent }),
    };
  }
  const text = annotated.article.text.slice(span.start, span.end).trim();
  return kind === undefined || text === "" ? undefined : { what, kind, text };
}

/** Places in an article where the same is named and not decided yet, in the order of the text. */
export function occurrencesIn(article: ArticleDocument, sought: Sought): Occurrence[] {
  const { uri, annotated } = article;
  const { what, kind, entity, text } = sought;
  const at = (span: Span, action: Action): Occurrence => ({
    step: {
      textDocument: { uri },
      range: rangeOf(article, span),
      words: annotated.article.text.slice(span.start, span.end),
      ...action,
    },
    line: around(annotated.article.text, span),
  });
  if (what === "reject")
    return annotated.mentions
      .filter((one) => one.kind === kind && one.text === text)
      .map((one) => at(one, { action: "reject", scope: "here" }));
  const named = annotated.mentions.filter((one) => isSame(one, sought) && one.decision === undefined && isReviewable(one));
  const words = [...new Set([text, ...named.map((one) => one.text)])];
  const isFree = (span: Span) => !annotated.mentions.some((one) => one.start < span.end && one.end > span.start);
  const missed = kind === "date" ? [] : words.flatMap((word) => inText(annotated.article, word)).filter(isFree);
  const add: Action = { action: "add", kind, ...(entity !== undefined && { entity }) };
  return [
    ...named.map((one) => ({ span: one as Span, found: at(one, { action: "accept" }) })),
    ...missed.map((span) => ({ span, found: at(span, add) })),
  ]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ found }) => found);
}

type Action = Decide extends infer D ? (D extends unknown ? Omit<D, "range" | "words"> : never) : never;

const isSame = (mention: Mention, { referent, kind, text }: Sought) =>
  mention.kind === kind && (referent === undefined ? mention.text === text : referentOf(mention) === referent);

/** In what is to be read of the article: neither its head nor code nor addresses. */
function inText({ blocks }: Article, words: string): Span[] {
  return blocks.flatMap(({ text, start }) => {
    const found = wordsIn(text, words);
    const addresses = found.length === 0 ? [] : addressesIn(text);
    return found
      .filter((span) => !isInAddress(span, addresses))
      .map((span) => ({ start: start + span.start, end: start + span.end }));
  });
}

/** Where the words stand as words, not as part of longer ones. */
function wordsIn(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!IN_WORD.test(text.charAt(start - 1)) && !IN_WORD.test(text.charAt(end))) found.push({ start, end });
  }
  return found;
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

const CONTEXT = 48;

function around(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const line = `${text.slice(from, start).replace(/^.*\n/s, "")}${text.slice(start, end)}${text.slice(end, to).replace(/\n.*$/s, "")}`;
  return line.replace(/\s+/g, " ").trim();
}
