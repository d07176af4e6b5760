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
    const code = text.charCodeAt(at++);
    const first = classes[code] as number;
    if (first === SPACE) continue;
    const kind = first === CAPITAL ? LETTER : first;
    let hash = lowered[code] as number;
    let same = first !== CAPITAL;
    // nearly every token ends here: the tables alone, one look a character
    let next: number = SPACE;
    if (kind !== MARK) {
      for (; at < length; at++) {
        const code = text.charCodeAt(at);
        next = classes[code] as number;
        if (next !== kind) {
          if (kind !== LETTER || (next !== CAPITAL && next !== DIGIT)) break;
          if (next === CAPITAL) same = false;
        }
        hash = (Math.imul(hash, 31) + (lowered[code] as number)) | 0;
      }
    } else if (at < length) next = classes[text.charCodeAt(at)] === COMBINING ? COMBINING : SPACE;
    if (kind > MARK || next > MARK || kind === COMBINING || next === COMBINING) {
      at = scanRare(text, start, tokens, lower);
      continue;
    }
    const form = text.slice(start, at);
    tokens.push({ start, end: at, kind: KINDS[kind] as TokenKind, text: form, hash: mixed(hash) });
    lower.push(same ? form : form.toLowerCase());
  }
  return { tokens, lower };
}

/** One token with a character that is new, combines with others, takes two code units or has no lower case of one. @returns its end. */
function scanRare(text: string, start: number, tokens: Token[], lower: string[]): number {
  const first = classAt(text, start);
  let at = start + widthAt(text, start);
  if (first === SPACE) return at;
  const kind = first === CAPITAL ? LETTER : first;
  while (kind !== MARK && at < text.length) {
    const next = classAt(text, at);
    if (next !== kind && next !== COMBINING && (kind !== LETTER || (next !== DIGIT && next !== CAPITAL))) break;
    at += widthAt(text, at);
  }
  // a mark that combines with what has been no word
  while (kind === MARK && at < text.length && classAt(text, at) === COMBINING) at += widthAt(text, at);
  const form = searchForm(text.slice(start, at));
  const small = form.toLowerCase();
  tokens.push({ start, end: at, kind: KINDS[kind] as TokenKind, text: form, hash: hashOf(small) });
  lower.push(small);
  return at;
}

/** What `Token.hash` is of a text in lower case. */
export function hashOf(lower: string): number {
  let hash = lower.length === 0 ? 0 : lower.charCodeAt(0);
  for (let at = 1; at < lower.length; at++) hash = (Math.imul(hash, 31) + lower.charCodeAt(at)) | 0;
  return mixed(hash);
}

/** The upper bits say most of a long word, the lower ones are what a table is looked up by. */
const mixed = (hash: number) => (hash ^ (hash >>> 15)) & 0x3fffffff;

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
const KINDS: readonly TokenKind[] = ["mark", "word", "number", "mark", "mark", "word"];

// Every character is put to the regular expressions once, or at each time where it is rare: surrogates, which say nothing alone,
// and capitals whose lower case is no single character or depends on where they stand.
const RARE = 0xff;
const classes = new Uint8Array(0x10000).fill(RARE);
/** The lower case of the characters that have a class. */
const lowered = new Uint16Array(0x10000);

function classAt(text: string, at: number): CharClass {
  const known = classes[text.charCodeAt(at)] as CharClass | typeof RARE;
  return known === RARE ? askedClass(text, at) : known;
}

function askedClass(text: string, at: number): CharClass {
  const code = text.charCodeAt(at);
  const asked = classOf(String.fromCodePoint(text.codePointAt(at) as number));
  const lower = String.fromCharCode(code).toLowerCase();
  if (isSurrogate(code) || lower.length !== 1 || code === CAPITAL_SIGMA) return asked;
  classes[code] = asked;
  lowered[code] = lower.charCodeAt(0);
  return asked;
}

const CAPITAL_SIGMA = 0x3a3;

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
