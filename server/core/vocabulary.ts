import type { TokenKind } from "./model.ts";
import { formMarks } from "./word-marks.ts";

/** A written form: what all its tokens have in common. */
export interface Word extends WordFacts {
  readonly kind: TokenKind;
  /** The characters in NFC, without soft hyphens. */
  readonly text: string;
  /** The text in lower case, for comparison with the word lists; with the letters that its writer left out. */
  readonly lower: string;
  /** `hashOf` the lower case. */
  readonly hash: number;
  readonly isCapitalised: boolean;
}

/** What recognisers say of a word alone, so that each asks once for a word what it would ask at each of its tokens. */
export interface WordFacts {
  /** Bits of `Mark`. */
  readonly marks: number;
  /** Where in date rules it may stand; see `word-classes.ts`. */
  readonly dateClass: number;
}

/** A word without facts. */
export type PlainWord = Omit<Word, keyof WordFacts>;

/**
 * Remembers words: news repeats its own, so nearly every token finds its word with all that is known of it, and nothing is made for it.
 * They are told apart by two hashes of 32 bits: two of so many share both once in some thousand million programs.
 */
export class Vocabulary {
  /** Open addressing: two hashes, a number and marks side by side, since they are read together; see `Slot`. */
  readonly slots: Int32Array;
  /** Copies of the slots of words met last, by the same hash: as much as stays near the processor. */
  readonly common: Int32Array = new Int32Array(COMMON * Slot.length).fill(NO_HASH);
  /** By number; the commonest come first, so that what is read most lies together. */
  words: Word[] = [];
  /** `Word.dateClass` by number: what is asked of so many tokens lies together. */
  dateClasses: Uint16Array = new Uint16Array(4096);
  /**
   * What texts are scanned into, one behind the other: memory of its own for each would cost more than reading it. Of this vocabulary
   * alone: describing a word may scan others.
   */
  cells: Int32Array = new Int32Array(CELLS);
  /** How many cells belong to the texts so far. */
  used = 0;
  readonly #most: number;

  /**
   * @param describe what the recognisers say of a word.
   * @param respelled what a word in lower case is that is written without some of its letters; undefined for all others.
   * @param size how many slots, a power of two; when three in four are taken, all words are forgotten before the next text. Tokens keep theirs.
   */
  constructor(
    private readonly describe: (word: PlainWord) => WordFacts,
    size = SLOTS,
    private readonly respelled: (word: PlainWord) => string | undefined = () => undefined,
  ) {
    this.slots = new Int32Array(size * Slot.length);
    this.#most = (size >> 2) * 3;
  }

  /** To be called before a text. */
  makeRoom(): void {
    if (this.words.length < this.#most) return;
    this.words = [];
    this.dateClasses = new Uint16Array(4096);
    this.slots.fill(0);
    this.common.fill(NO_HASH);
  }

  /** @param form a string of its own, since it is kept. @param slot the free one where it was looked for with both hashes. @returns its number. */
  add(form: string, kind: TokenKind, slot: number, hash: number, check: number): number {
    const { slots, words } = this;
    const word = wordOf(form, kind, this.describe, this.respelled);
    const next = words.push(word);
    if (next > this.dateClasses.length) this.dateClasses = longer(this.dateClasses);
    this.dateClasses[next - 1] = word.dateClass;
    // of a single text with more words than there is room for, the others are made anew each time
    if (next > this.#most) return next - 1;
    slots[slot] = hash;
    slots[slot + Slot.check] = check;
    slots[slot + Slot.next] = next;
    slots[slot + Slot.marks] = word.marks;
    return next - 1;
  }
}

/** The same, twice as long; tokens of texts before keep the shorter one. */
function longer(classes: Uint16Array): Uint16Array {
  const longer = new Uint16Array(classes.length * 2);
  longer.set(classes);
  return longer;
}

/** Places in a slot, behind the first hash. `next` is one more than the number of the word; in a free slot it is 0. */
export const Slot = { check: 1, next: 2, marks: 3, length: 4 } as const;

/** 64 kB, as much as one text that is kept may keep in memory beside itself. */
export const CELLS = 16384;
/** For some hundred thousand words: 2 MB, and 15 MB of words. */
const SLOTS = 0x20000;
/** A power of two. */
const COMMON = 0x1000;
/** Twice in an empty copy, where no word has both; 0 is a hash of the character NUL. */
const NO_HASH = -1;

/** Two hashes of a form from those of its beginning and its next code unit; both begin with the first one. */
export const firstHash = (before: number, code: number) => (Math.imul(before, 31) + code) | 0;
export const secondHash = (before: number, code: number) => Math.imul(before ^ code, 0x01000193);

export const NO_FACTS: WordFacts = { marks: 0, dateClass: 0 };

function wordOf(
  form: string,
  kind: TokenKind,
  describe: (word: PlainWord) => WordFacts,
  respelled: (word: PlainWord) => string | undefined,
): Word {
  const plain = plainWord(searchForm(form), kind, respelled);
  const { text, lower, hash, isCapitalised } = plain;
  const { marks, dateClass } = describe(plain);
  // written out: every token of every recogniser reads these, and what is put together by spreading is read slowly
  return {
    kind,
    text,
    lower,
    hash,
    isCapitalised,
    marks: marks | formMarks(plain),
    dateClass,
  };
}

/** A capitalised word may be a name, so its text stays as written. */
function plainWord(written: string, kind: TokenKind, respelled: (word: PlainWord) => string | undefined): PlainWord {
  const first = written.charAt(0);
  const isCapitalised = kind === "word" && first !== first.toLowerCase();
  const of = (text: string, lower: string): PlainWord => ({ kind, text, lower, hash: hashOf(lower), isCapitalised });
  const plain = of(written, written.toLowerCase());
  const other = kind === "word" ? respelled(plain) : undefined;
  return other === undefined ? plain : of(plain.text === plain.lower ? other : written, other);
}

/** What `Word.hash` is of a text in lower case. */
export function hashOf(lower: string): number {
  let hash = 0;
  for (let at = 0; at < lower.length; at++) hash = firstHash(hash, lower.charCodeAt(at));
  return finished(hash);
}

/** What `hashOf` makes of the first hash, from 0, of a whole text: the upper bits say most of a long one, the lower ones are what a table is looked up by. */
export const finished = (hash: number) => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** NFC without the characters that change only how a word breaks across lines (soft hyphen, zero-width joiners), or how it is set (`ﬁ`). */
export function searchForm(text: string): string {
  // Latin-1 without soft hyphens is what it is
  if (!/[\u00AD\u0100-\uFFFF]/.test(text)) return text;
  const apart = text.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"));
  return apart.replace(/[\u00AD\u200C\u200D]/g, "").normalize("NFC");
}
