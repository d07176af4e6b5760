import type { Span } from "./model.ts";

/** How a text's lines were wrapped by hand: `wide` as in mails, `narrow` as in the columns of a newspaper's page. */
export type Wrapping = { readonly kind: "wide" } | { readonly kind: "narrow"; readonly width: number };

/**
 * Lines of even, modest length that mostly stop in the middle of a sentence were wrapped by hand; narrower ones where a third and
 * more go on in small letters, as no list does.
 */
export function wrappingOf(text: string, lines: readonly Span[]): Wrapping | undefined {
  let neighbours = 0;
  let wide = 0;
  const narrow: number[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index] as Span, lines[index + 1] as Span];
    if (!touches(text, line, next)) continue;
    neighbours++;
    const length = line.end - line.start;
    const isOpen = !CLOSING.test(text[line.end - 1] as string);
    if (length >= LEAST_WIDE && length <= MOST_WIDE && isOpen) wide++;
    if (length < LEAST_WIDE && isOpen && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) narrow.push(length);
  }
  if (neighbours >= 2 && wide * 2 > neighbours) return { kind: "wide" };
  if (narrow.length < LEAST_LINES || narrow.length * 3 < neighbours) return undefined;
  return { kind: "narrow", width: narrow.sort((a, b) => a - b)[narrow.length >> 1] as number };
}

/** In UTF-16 code units. */
const LEAST_WIDE = 45;
const MOST_WIDE = 110;
const LEAST_LINES = 3;
const CLOSING = /[.!?:;“”"»«)…]/;

/** The paragraphs of wrapped lines: a blank line ends one, and in a column a short line that ends a sentence. */
export function joinWrapped(text: string, lines: readonly Span[], wrapping: Wrapping): Span[] {
  const joined: Span[] = [];
  let above: Span | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && above !== undefined && touches(text, last, line) && goesOn(text, last, above, wrapping))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
    above = line;
  }
  return joined;
}

function goesOn(text: string, paragraph: Span, above: Span, wrapping: Wrapping): boolean {
  if (wrapping.kind === "wide") return paragraph.end - paragraph.start >= LEAST_WIDE;
  return above.end - above.start >= SHORT * wrapping.width || !CLOSING.test(text[above.end - 1] as string);
}

/** Of a column's width: less is the end of a paragraph. */
const SHORT = 0.8;

/**
 * A paragraph without the hyphens and breaks that divide its words over two lines, in as many code units: soft hyphens stand for them, so
 * that `Nord-⏎korea` is one word and `KN-⏎23` a designator. A hyphen before a word that joins parts of compounds stays: `Nord-⏎und Südkorea`.
 *
 * @param keepers words that leave the hyphen before them alone, in lower case.
 */
export function withoutHyphens(paragraph: string, keepers: ReadonlySet<string>): string {
  if (!DIVIDED.test(paragraph)) return paragraph;
  return paragraph.replace(EACH_DIVIDED, (divided: string, before: string, gap: string, next: string) => {
    if (keepers.has(next)) return divided;
    const isWord = /^\p{Ll}/u.test(next) && /\p{Ll}$/u.test(before);
    return before + (isWord ? SOFT : "-") + SOFT.repeat(gap.length) + next;
  });
}

const SOFT = "\u00AD";
const DIVIDED = /[-\u2010][^\S\r\n]{0,8}[\r\n\u2028\u2029]/;
/** A letter, a hyphen, one break with a little white space around it, and the word behind. */
const EACH_DIVIDED =
  /([\p{L}\p{Nd}])[-\u2010]((?:[^\S\r\n]{0,8}(?:\r\n|[\n\r\u2028\u2029])[^\S\r\n]{0,8}))([\p{L}\p{Nd}]{1,40})/gu;

/** Whether two lines are neighbours, with no blank line between. */
function touches(text: string, upper: Span, lower: Span): boolean {
  let breaks = 0;
  for (let at = upper.end; at < lower.start; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2028 || code === 0x2029) breaks++;
    else if (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a) breaks++;
  }
  return breaks === 1;
}
