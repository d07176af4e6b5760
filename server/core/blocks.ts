import type { Change } from "./change.ts";
import type { Head } from "./head.ts";
import type { Language } from "./language.ts";
import type { Block, BlockKind, Span } from "./model.ts";
import { joinWrapped, withoutHyphens, wrappingOf } from "./wrapped-lines.ts";

export interface Blocks {
  readonly headline?: Span;
  readonly blocks: readonly Block[];
}

/** The lines of the version before of an article, so that only those around a change are looked for again. Updated in place. */
export interface LineMemory {
  /** Since then; none where there was no version before. */
  change: Change | undefined;
  /** Where the first line was looked for. */
  from: number;
  lines: readonly Span[];
}

/**
 * Cuts the text after the head into blocks: one per line, or one per paragraph where lines are wrapped by hand.
 * LF, CRLF, lone CR and Unicode line separators end a line; blank lines and lines of marks alone are no text.
 */
export function splitBlocks(text: string, head: Head, language: Language, memory?: LineMemory): Blocks {
  const lines = memory === undefined ? linesOf(text, head.bodyStart, text.length) : rememberedLines(text, head.bodyStart, memory);
  const headlineOnHeader =
    head.header !== undefined &&
    lines[0] !== undefined &&
    text.slice(head.header.end, lines[0].start).trim() === "" &&
    !hasBreak(text, head.header.end, lines[0].start);
  const wrapping = wrappingOf(text, lines);
  const paragraphs = wrapping === undefined ? lines : joinWrapped(text, lines, wrapping);
  const blocks: Block[] = [];
  let headline: Span | undefined = head.title;
  paragraphs.forEach((span, index) => {
    const written = text.slice(span.start, span.end);
    const content = wrapping === undefined ? written : withoutHyphens(written, language.hyphenKeepers);
    let kind = kindOf(content, index, paragraphs.length, language);
    const mayBeHeadline = index === 0 && headline === undefined && content.length <= HEADLINE_LIMIT;
    if (mayBeHeadline && kind !== "byline" && (headlineOnHeader || (paragraphs.length > 1 && looksLikeHeadline(content)))) {
      kind = "headline";
      headline = span;
    }
    blocks.push({ start: span.start, end: span.end, kind, text: content });
  });
  return { ...(headline !== undefined && { headline }), blocks };
}

const HEADLINE_LIMIT = 240;
const HEADING_LIMIT = 100;
const ODD_BREAKS = ["\r", "\u2028", "\u2029"];
const BREAK = /\r\n|[\n\r\u2028\u2029]/g;

function hasBreak(text: string, start: number, end: number): boolean {
  return /[\n\r\u2028\u2029]/.test(text.slice(start, end));
}

function rememberedLines(text: string, from: number, memory: LineMemory): readonly Span[] {
  const { change } = memory;
  const isSame = change !== undefined && memory.from === from && change.start >= from;
  const lines = isSame ? linesAround(text, from, change, memory.lines) : linesOf(text, from, text.length);
  memory.from = from;
  memory.lines = lines;
  return lines;
}

/** Lines are kept up to the last one that begins before the change, and from the second one on that ends behind it. */
function linesAround(text: string, from: number, { start, oldEnd, end }: Change, known: readonly Span[]): Span[] {
  let first = 0;
  while (first + 1 < known.length && (known[first + 1] as Span).start <= start) first++;
  let last = known.length;
  while (last > first + 1 && (known[last - 2] as Span).end >= oldEnd) last--;
  const by = end - oldEnd;
  const rest = known.slice(last).map((line) => ({ start: line.start + by, end: line.end + by }));
  const between = linesOf(text, first === 0 ? from : (known[first] as Span).start, rest[0]?.start ?? text.length);
  return [...known.slice(0, first), ...between, ...rest];
}

/** Non-blank lines without surrounding white space. @param to a beginning of a line, or the end of the text. */
function linesOf(text: string, from: number, to: number): Span[] {
  const lines: Span[] = [];
  const add = (start: number, end: number) => {
    let first = start;
    let last = end;
    while (first < last && isSpace(text, first)) first++;
    while (last > first && isSpace(text, last - 1)) last--;
    if (first < last) lines.push({ start: first, end: last });
  };
  let start = from;
  if (!ODD_BREAKS.some((end) => text.includes(end))) {
    // nearly every text: searching for one character is many times as fast
    for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", start)) {
      add(start, at);
      start = at + 1;
    }
    add(start, to);
    return lines;
  }
  BREAK.lastIndex = from;
  for (let match = BREAK.exec(text); match !== null && match.index < to; match = BREAK.exec(text)) {
    add(start, match.index);
    start = BREAK.lastIndex;
  }
  add(start, to);
  return lines;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0xfeff || (code > 0x7f && /\s/.test(text[at] as string));
}

function kindOf(content: string, index: number, count: number, language: Language): BlockKind {
  if (content.length <= 40 && !/[\p{L}\p{N}]/u.test(content)) return "separator";
  if (isByline(content, language)) return "byline";
  return index > 0 && index + 1 < count && looksLikeHeading(content, HEADING_LIMIT) ? "heading" : "paragraph";
}

/** Short, and no sentence. */
export const looksLikeHeadline = (content: string): boolean => looksLikeHeading(content, HEADLINE_LIMIT);

function looksLikeHeading(content: string, limit: number): boolean {
  return (
    content.length <= limit && /[\p{L}\p{N}?!]["“”»«]?$/u.test(content) && /\p{L}/u.test(content) && !/^[*•–-] /.test(content)
  );
}

/** `Von Anna Muster, Seoul`: an opener, then capitalised words. */
function isByline(content: string, { bylineOpeners }: Language): boolean {
  if (content.length > 80) return false;
  if (!bylineOpeners.some((opener) => content.startsWith(`${opener} `))) return false;
  if (/[.!?:;]$/.test(content)) return false;
  const [, ...rest] = content.split(" ");
  return rest.length >= 2 && rest.length <= 9 && rest.every((word) => /^(?:\p{Lu}|und|von|de|van|in|aus)/u.test(word));
}
