import type { Position, SelectionRange } from "vscode-languageserver-types";
import type { Span, Token } from "../core/model.ts";
import { tokenize } from "../core/scan.ts";
import { splitSentences } from "../core/sentences.ts";
import { type ArticleDocument, mentionAt, rangeOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

/** Widening a selection step by step: word, name, phrase, quotation, sentence, paragraph, article. */
export function selectionRange(
  article: ArticleDocument,
  { positions }: { readonly positions: readonly Position[] },
  context: FeatureContext,
): SelectionRange[] {
  return positions.map((position) => nested(article, article.document.offsetAt(position), context));
}

function nested(article: ArticleDocument, offset: number, { resources }: FeatureContext): SelectionRange {
  const { blocks, text } = article.annotated.article;
  const whole: Span = { start: 0, end: text.length };
  const block = blocks.find(({ start, end }) => start <= offset && offset <= end);
  const steps: (Span | undefined)[] = [];
  if (block !== undefined) {
    const tokens = tokenize(block.text);
    const words = [...tokens];
    const inBlock = (span: Span | undefined) => span && { start: span.start + block.start, end: span.end + block.start };
    const holds = ({ start, end }: Span) => start + block.start <= offset && offset <= end + block.start;
    const sentence = splitSentences(tokens, resources.language).find(holds);
    steps.push(
      inBlock(words.find((token) => holds(token) && token.kind !== "mark") ?? words.find(holds)),
      mentionAt(article, offset),
      inBlock(quotationAt(block.text, offset - block.start)),
      inBlock(sentence),
      inBlock(sentence && phraseAt(words.slice(sentence.firstToken, sentence.lastToken), offset - block.start)),
      block,
    );
  }
  const spans = [...steps, whole].filter((one) => one !== undefined).sort((a, b) => a.end - a.start - (b.end - b.start));
  let range: SelectionRange = { range: rangeOf(article, whole) };
  let outer = whole;
  for (const span of spans.reverse()) {
    const isInside = span.start >= outer.start && span.end <= outer.end && span.end - span.start < outer.end - outer.start;
    if (!isInside) continue;
    range = { range: rangeOf(article, span), parent: range };
    outer = span;
  }
  return range;
}

const PARTING: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "(", ")", ".", "!", "?", "…"]);

/** The part of a sentence between its marks. */
function phraseAt(sentence: readonly Token[], offset: number): Span | undefined {
  const at = sentence.findIndex(({ start, end }) => start <= offset && offset <= end);
  const isMark = ({ text }: Token) => PARTING.has(text);
  const first = sentence.slice(0, at).findLastIndex(isMark) + 1;
  const behind = sentence.findIndex((token, index) => index >= at && isMark(token));
  const [start, end] = [sentence[first], sentence[(behind < 0 ? sentence.length : behind) - 1]];
  return at < 0 || start === undefined || end === undefined || start.start >= end.end
    ? undefined
    : { start: start.start, end: end.end };
}

/** What closes a quotation that opens so. German, French and English usage differ in which is which. */
const CLOSING: Readonly<Record<string, string>> = {
  "„": '“”"',
  "“": "”",
  "»": "«",
  "«": "»",
  "‚": "‘’",
  "‘": "’",
  '"': '"',
};

/** The innermost quotation around an offset, without its marks. */
function quotationAt(text: string, offset: number): Span | undefined {
  const open: { readonly mark: string; readonly start: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    const opened = open.findLastIndex(({ mark }) => CLOSING[mark]?.includes(character) === true);
    const last = open[opened];
    if (last !== undefined) {
      if (last.start <= offset && offset <= at) return { start: last.start, end: at };
      open.length = opened;
    } else if (character in CLOSING) open.push({ mark: character, start: at + 1 });
    if (at > offset && open.length === 0) return undefined;
  }
  return undefined;
}
