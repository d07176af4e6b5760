import { Casing, casingOf, shapeOf } from "./casing.ts";
import { combine, hashRange, hashText, mix } from "./hash.ts";
import { Flag, type Lexicon } from "./lexicon.ts";

/** What conjunctions see of a word. */
export interface WordLook {
  /** Hash of the word; 0 for a word that must not be recognised as such. */
  readonly word: number;
  /** The word itself if it is a mark or a common word, else casing and flags. */
  readonly shapeClass: number;
  readonly casing: number;
}

/** A word without its surroundings, as the features see it. */
export interface WordType extends WordLook {
  /**
   * Unsalted hashes of its features. The first `far` of them count for the words two away, the first `near` for the neighbours,
   * all for the word itself.
   */
  readonly hashes: readonly number[];
  readonly far: number;
  readonly near: number;
}

export interface WordOptions {
  /** Words that conjunctions see as themselves, in lower case. */
  readonly common: ReadonlySet<string>;
  /** In training: hides which word it is and keeps how it looks. */
  readonly anonymous?: boolean;
  /** In training: flags the lexicon would not have if this were another text; -1 for a word in no list, nor any it is a form of. */
  readonly withoutFlags?: number;
}

/** Describes a word. Training and product both see words through this function and nothing else. */
export function describeWord(text: string, lexicon: Lexicon, { common, anonymous, withoutFlags }: WordOptions): WordType {
  const casing = casingOf(text);
  const lower = casing === Casing.lower || casing === Casing.mark ? text : text.toLowerCase();
  const flags = flagsOf(text, lower, casing, lexicon, withoutFlags ?? 0);
  const hashes: number[] = [];
  const word = anonymous ? 0 : hashText(text, 1);
  // Without capitals a word is hardly a name itself, and half of all new words are such: they get few features.
  const isSmall = text === lower;
  if (!anonymous) hashes.push(word);
  if (!anonymous && !isSmall) hashes.push(hashText(lower, 2));
  hashes.push(3 + (casing << 8), combine(4, flags), suffix(lower, 3));
  const far = hashes.length;
  if (isSmall) {
    hashes.push(suffix(lower, 2), suffix(lower, 4), prefix(lower, 3));
    const near = hashes.length;
    return { word, shapeClass: classOf(lower, casing, flags, common, anonymous), casing, hashes, far, near };
  }
  hashes.push(combine(5 + (casing << 8), flags));
  for (let rest = flags, bit = 0; rest !== 0; rest >>>= 1, bit++) if (rest & 1) hashes.push(6 + (bit << 8));
  hashes.push(suffix(lower, 1), suffix(lower, 2), suffix(lower, 4), prefix(lower, 2), prefix(lower, 3));
  hashes.push(hashText(shapeOf(text), 7));
  const near = hashes.length;
  hashes.push(suffix(lower, 5), prefix(lower, 4), prefix(lower, 5), 8 + (Math.min(text.length, 20) << 8));
  pushHyphenParts(text, lower, lexicon, hashes);
  return { word, shapeClass: classOf(lower, casing, flags, common, anonymous), casing, hashes, far, near };
}

function pushHyphenParts(text: string, lower: string, lexicon: Lexicon, hashes: number[]): void {
  const hyphen = text.indexOf("-", 1);
  if (hyphen < 0) return;
  const length = text.length;
  const tail = text.lastIndexOf("-") + 1;
  hashes.push(hashRange(text, 0, hyphen, 9), combine(11, lexicon.flagsOf(text.slice(0, hyphen))));
  hashes.push(hashRange(lower, tail, length, 10), hashRange(lower, Math.max(tail, length - 4), length, 12));
  hashes.push(combine(13, lexicon.flagsOf(text.slice(tail))));
}

function classOf(
  lower: string,
  casing: number,
  flags: number,
  common: ReadonlySet<string>,
  anonymous: boolean | undefined,
): number {
  if (casing === Casing.mark || (!anonymous && common.has(lower))) return hashText(lower, 14);
  return combine(15 + (casing << 8), coarse(flags));
}

/** A word of which nothing is known but how it is cased. */
export function describeMasked(casing: number): WordType {
  return { word: 0, shapeClass: combine(15 + (casing << 8), 0), casing, hashes: [3 + (casing << 8)], far: 1, near: 1 };
}

/** What lies beyond the ends of a sentence. */
export const EDGE: WordType = { word: 16, shapeClass: 17, casing: Casing.mark, hashes: [16], far: 1, near: 1 };

/**
 * Row of the weight table for a word's feature at a distance of -2 to 2: those for the five distances lie side by side, six features
 * in a block of 32 rows, so that they are read together.
 */
export const rowAt = (hash: number, offset: number): number => {
  const mixed = mix(hash);
  return ((mixed >>> (ROW_SHIFT + 5)) << 5) | (((mixed & 0xfff) % 6) * 5 + offset + 2);
};

export const ROW_BITS = 22;
const ROW_SHIFT = 32 - ROW_BITS;

/** Rows of what a word and its surroundings have together, in one order at all places; written to `rows`. Returns how many. */
export function conjunctionRows(
  left2: WordLook,
  left: WordLook,
  center: WordLook,
  right: WordLook,
  right2: WordLook,
  first: boolean,
  enclosure: number,
  rows: Int32Array,
): number {
  const count = classRows(left, center, right, first, enclosure, rows);
  return count + contextRows(left2, left, center, right, right2, rows, count);
}

/**
 * Those that three classes tell: there are few enough to be remembered. Small words are no names but between others and get by with these.
 *
 * @param enclosure see `enclosuresOf`.
 */
export function classRows(
  left: WordLook,
  center: WordLook,
  right: WordLook,
  first: boolean,
  enclosure: number,
  rows: Int32Array,
): number {
  let count = 0;
  const c0 = center.shapeClass;
  const lc = combine(left.shapeClass, c0);
  rows[count++] = row(lc, 20);
  rows[count++] = row(combine(c0, right.shapeClass), 21);
  rows[count++] = row(combine(lc, right.shapeClass), 22);
  rows[count++] = row(combine(c0, enclosure), 27);
  if (first) rows[count++] = row(c0, 31);
  if (!isSmall(center)) rows[count++] = row(center.casing, 30);
  return count;
}

/** The others, written to `rows` from `from` on. */
export function contextRows(
  left2: WordLook,
  left: WordLook,
  center: WordLook,
  right: WordLook,
  right2: WordLook,
  rows: Int32Array,
  from: number,
): number {
  if (isSmall(center)) return 0;
  let end = from;
  const c0 = center.shapeClass;
  if (left.word !== 0) rows[end++] = row(combine(left.word, c0), 23);
  if (right.word !== 0) rows[end++] = row(combine(c0, right.word), 24);
  if (center.word !== 0) {
    if (left.word !== 0) rows[end++] = row(combine(left.word, center.word), 25);
    if (right.word !== 0) rows[end++] = row(combine(center.word, right.word), 26);
  }
  rows[end++] = row(combine(left2.shapeClass, combine(left.shapeClass, c0)), 28);
  rows[end++] = row(combine(combine(c0, right.shapeClass), right2.shapeClass), 29);
  return end - from;
}

const isSmall = ({ casing }: WordLook): boolean => casing === Casing.lower || casing === Casing.mark;

export const MAX_CONJUNCTIONS = 12;

const row = (hash: number, template: number): number => mix(hash ^ Math.imul(template, 0x9e3779b1)) >>> ROW_SHIFT;

const suffix = (word: string, length: number) => hashRange(word, Math.max(0, word.length - length), word.length, 0x100 + length);
const prefix = (word: string, length: number) => hashRange(word, 0, Math.min(length, word.length), 0x200 + length);

// Beyond the lexicon's own flags: what the lexicon says of the word without its ending, and of the last part of a compound.
const GENITIVE_PERSON = 1 << 16;
const GENITIVE_PLACE = 1 << 17;
const PLACE_ADJECTIVE = 1 << 18;
const COMPOUND = 1 << 19;
const GENITIVE_NOUN = 1 << 20;

/** Flags that conjunctions tell apart: there are too few sentences for more. */
function coarse(flags: number): number {
  let kinds = flags & (Flag.lower | Flag.title | Flag.saying | Flag.organisation | Flag.party);
  if (flags & (GIVEN | GENITIVE_PERSON)) kinds |= 1;
  if (flags & Flag.surname) kinds |= 2;
  if (flags & (PLACE | GENITIVE_PLACE)) kinds |= 4;
  if (flags & PLACE_ADJECTIVE) kinds |= 8;
  if (flags & (Flag.noun | COMPOUND | GENITIVE_NOUN)) kinds |= 16;
  return kinds;
}

const GIVEN = Flag.givenCommon | Flag.givenMiddling;
const PERSON = Flag.givenCommon | Flag.givenMiddling | Flag.surname;
const PLACE = Flag.bigCity | Flag.city | Flag.country | Flag.region | Flag.otherCity;

/** What the lexicon says of a word, of the word without its ending and of the last part of a compound. */
export function lexiconFlags(text: string, lexicon: Lexicon): number {
  return flagsOf(text, text.toLowerCase(), casingOf(text), lexicon, 0);
}

/** Bits of `lexiconFlags`: a common noun, also as the end of a compound or in the genitive. */
export const NOUN = Flag.noun | COMPOUND | GENITIVE_NOUN;

/** @param without flags that the word itself does not get from the lexicon; what its parts tell of it is known of an unknown word, too. */
function flagsOf(text: string, lower: string, casing: number, lexicon: Lexicon, without: number): number {
  if (casing === Casing.mark) return 0;
  const length = text.length;
  let flags = lexicon.flagsOf(text) & ~without;
  if (lower !== text) flags |= lexicon.flagsOf(lower) & (Flag.lower | Flag.saying) & ~without;
  if (casing === Casing.initialInitial || casing === Casing.upperHyphen) return flags | (flagsOfParts(text, lexicon) & ~without);
  if (casing !== Casing.initial || length < 4) return flags;
  const first = text.charCodeAt(0);
  if (text.endsWith("s")) {
    const stem = lexicon.flagsOfPart(text, 0, length - 1, first) & ~(without & (PERSON | PLACE));
    if (stem & PERSON) flags |= GENITIVE_PERSON;
    if (stem & PLACE) flags |= GENITIVE_PLACE;
    if (stem & Flag.noun) flags |= GENITIVE_NOUN;
  } else if (text.endsWith("er") && lexicon.flagsOfPart(text, 0, length - 2, first) & PLACE & ~without) flags |= PLACE_ADJECTIVE;
  if ((flags & Flag.noun) === 0)
    for (let at = 3; at <= length - 4; at++) {
      if (lexicon.flagsOfPart(text, at, length, capital(text.charCodeAt(at))) & Flag.noun) {
        flags |= COMPOUND;
        break;
      }
    }
  return flags;
}

/** A double name has what its parts have (`Müller-Wagner`); with a noun at its end it is a compound (`Kim-Regime`). */
function flagsOfParts(text: string, lexicon: Lexicon): number {
  const tail = text.lastIndexOf("-") + 1;
  const last = text.charCodeAt(tail);
  let end = lexicon.flagsOfPart(text, tail, text.length, last);
  if (end & Flag.noun) return COMPOUND;
  if (end === 0 && text.endsWith("s")) end = lexicon.flagsOfPart(text, tail, text.length - 1, last);
  return (lexicon.flagsOf(text.slice(0, text.indexOf("-"))) | end) & (PERSON | PLACE);
}

/** Capital of a small Latin-1 letter; others are left as they are. */
function capital(code: number): number {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xfe) ? code - 0x20 : code;
}
