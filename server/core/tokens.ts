import type { Token, TokenKind } from "./model.ts";

/**
 * Splits running text into words, numbers and marks; white space separates and is not returned.
 * A word is letters, combining marks and, after the first letter, digits (`K720`); a number is digits only;
 * every other character is a mark of its own, astral ones as one token of two code units.
 * Hyphens are marks: `KN-23` is three adjacent tokens.
 *
 * @returns tokens in order, offsets in UTF-16 code units of `text`; `Token.text` is the search form.
 */
export function tokenize(text: string): Token[] {
  return scan(text).tokens;
}

export interface Scanned {
  readonly tokens: Token[];
  /** The tokens' texts in lower case, for comparison with the word lists. */
  readonly lower: string[];
}

/** Tokens together with their lower case: what has no capital is seen in passing, and the rest alone is converted. */
export function scan(text: string): Scanned {
  const tokens: Token[] = [];
  const lower: string[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const start = at;
    const first = classAt(text, at);
    at += widthAt(text, at);
    if (first === SPACE) continue;
    const kind = first === CAPITAL ? LETTER : first;
    let plain = true;
    let same = first === LETTER || first === DIGIT || (first === MARK && text.charCodeAt(start) < 0x80);
    // most words end here: the table alone, one look a character
    if (kind !== MARK) while (at < length && classes[text.charCodeAt(at)] === kind) at++;
    while (at < length) {
      const next = classAt(text, at);
      if (next === COMBINING) plain = false;
      else if (kind === LETTER && next === CAPITAL) same = false;
      else if (kind === MARK || (next !== kind && !(kind === LETTER && next === DIGIT))) break;
      at += widthAt(text, at);
    }
    const raw = text.slice(start, at);
    const form = plain ? raw : searchForm(raw);
    tokens.push({ start, end: at, kind: KINDS[kind], text: form });
    lower.push(same && plain ? form : form.toLowerCase());
  }
  return { tokens, lower };
}

/** NFC without the characters that change only how a word breaks across lines (soft hyphen, zero-width joiners). */
export function searchForm(text: string): string {
  return text.replace(/[\u00AD\u200C\u200D]/g, "").normalize("NFC");
}

/** Whether the token is a hyphen that joins its neighbours (hyphen-minus, hyphen, non-breaking hyphen). */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "-" || token.text === "\u2010" || token.text === "\u2011");
}

/** Whether `left` ends where `right` starts. */
export function isAdjacent(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

export function isCapitalised(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const code = token.text.charCodeAt(0);
  if (code < 0x80) return code <= 0x5a;
  const first = token.text[0] as string;
  return first !== first.toLowerCase();
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const COMBINING = 3;
const MARK = 4;
/** A letter that lower case changes. */
const CAPITAL = 5;
type CharClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof COMBINING | typeof MARK | typeof CAPITAL;
const KINDS: Record<CharClass, TokenKind> = { 0: "mark", 1: "word", 2: "number", 3: "mark", 4: "mark", 5: "word" };

// Every character is put to the regular expressions once. Surrogates say nothing alone and stay unknown.
const UNKNOWN = 0xff;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

function classAt(text: string, at: number): CharClass {
  const known = classes[text.charCodeAt(at)] as CharClass | typeof UNKNOWN;
  return known === UNKNOWN ? askedClass(text, at) : known;
}

function askedClass(text: string, at: number): CharClass {
  const code = text.charCodeAt(at);
  const asked = classOf(String.fromCodePoint(text.codePointAt(at) as number));
  if (!isSurrogate(code)) classes[code] = asked;
  return asked;
}

function widthAt(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}

function classOf(character: string): CharClass {
  if (/[\p{White_Space}\u200B\uFEFF]/u.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return character === character.toLowerCase() ? LETTER : CAPITAL;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{M}\u00AD\u200C\u200D]/u.test(character)) return COMBINING;
  return MARK;
}
