import type { TokenKind } from "./model.ts";
import { Mark } from "./word-marks.ts";

/** A written form: what all its tokens have in common. Nothing here changes but what the tagger notes for itself. */
export interface Word extends WordFacts {
  readonly kind: TokenKind;
  /** The characters in NFC, without soft hyphens. */
  readonly text: string;
  /** The text in lower case, for comparison with the word lists. */
  readonly lower: string;
  /** `hashOf` the lower case. */
  readonly hash: number;
  readonly isCapitalised: boolean;
  /** What the tagger knows it by, and in which of its lives; it begins with none. */
  tagNumber: number;
  tagLife: number;
}

/** What recognisers say of a word alone, so that each asks once for a word what it would ask at each of its tokens. */
export interface WordFacts {
  /** Bits of `Mark`. */
  readonly marks: number;
  /** Which date rules may begin with it, and which may have it second; see `rule-index.ts`. */
  readonly dateStart: number;
  readonly dateSecond: number;
}

/** A word without facts. */
export type PlainWord = Omit<Word, keyof WordFacts | "tagNumber" | "tagLife">;

export interface Vocabulary {
  /**
   * Writes number and marks of the word that is written from `start` to `end` to `into` from `at` on.
   *
   * @param hash by `firstHash`, `check` by `secondHash` of that form.
   */
  find(
    text: string,
    start: number,
    end: number,
    kind: TokenKind,
    hash: number,
    check: number,
    into: Int32Array,
    at: number,
  ): void;
  /** The words by number, for all tokens of one text: to be asked for before its first. */
  current(): readonly Word[];
}

/**
 * Remembers words: news repeats its own, so nearly every token finds its word with all that is known of it, and nothing is made for it.
 * They are told apart by two hashes of 32 bits: two of so many share both once in some thousand million programs.
 *
 * @param describe what the recognisers say of a word.
 * @param capacity with so many words all are forgotten before the next text. Tokens keep theirs.
 */
export function createVocabulary(describe: (word: PlainWord) => WordFacts, capacity = MOST_WORDS): Vocabulary {
  // open addressing: two hashes, a number and marks side by side, since they are read together
  let slots: Int32Array = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2)) * SLOT);
  // the commonest come first, so that what is read most lies together
  let words: Word[] = [];
  return {
    current() {
      if (words.length >= capacity) {
        words = [];
        slots.fill(0);
      }
      return words;
    },
    find(text, start, end, kind, hash, check, into, at) {
      let slot = slotOf(hash, slots);
      while (slots[slot + NEXT] !== 0 && (slots[slot] !== hash || slots[slot + CHECK] !== check))
        slot = (slot + SLOT) & (slots.length - 1);
      if (slots[slot + NEXT] === 0) slot = add(slot, wordOf(ownCopy(text, start, end), kind, describe), hash, check);
      into[at] = (slots[slot + NEXT] as number) - 1;
      into[at + 1] = slots[slot + MARKS] as number;
    },
  };

  /** @returns where the word stands. */
  function add(slot: number, word: Word, hash: number, check: number): number {
    slots[slot] = hash;
    slots[slot + CHECK] = check;
    slots[slot + NEXT] = words.push(word);
    slots[slot + MARKS] = word.marks;
    // one text of very many words
    if (words.length * SLOT * 2 <= slots.length) return slot;
    slots = grown(slots);
    let moved = slotOf(hash, slots);
    while (slots[moved + NEXT] !== words.length) moved = (moved + SLOT) & (slots.length - 1);
    return moved;
  }
}

/** Two hashes of a form from those of its beginning and its next code unit; both begin with the first one. */
export const firstHash = (before: number, code: number) => (Math.imul(before, 31) + code) | 0;
export const secondHash = (before: number, code: number) => Math.imul(before ^ code, 0x01000193);

export const NO_FACTS: WordFacts = { marks: 0, dateStart: 0, dateSecond: 0 };

const SLOT = 4;
// Places in a slot, behind the first hash; a number is one more than that of the word, 0 is a slot that is free.
const CHECK = 1;
const NEXT = 2;
const MARKS = 3;
/** 20 MB. */
const MOST_WORDS = 131_072;

const slotOf = (hash: number, slots: Int32Array) => ((hash ^ (hash >>> 15)) * SLOT) & (slots.length - 1);

/** The same slots, twice as many. */
function grown(slots: Int32Array): Int32Array {
  const more = new Int32Array(slots.length * 2);
  for (let old = 0; old < slots.length; old += SLOT) {
    if (slots[old + NEXT] === 0) continue;
    let slot = slotOf(slots[old] as number, more);
    while (more[slot + NEXT] !== 0) slot = (slot + SLOT) & (more.length - 1);
    more.set(slots.subarray(old, old + SLOT), slot);
  }
  return more;
}

function wordOf(form: string, kind: TokenKind, describe: (word: PlainWord) => WordFacts): Word {
  const text = searchForm(form);
  const lower = text.toLowerCase();
  const first = text.charAt(0);
  const isCapitalised = kind === "word" && first !== first.toLowerCase();
  const hash = hashOf(lower);
  const { marks, dateStart, dateSecond } = describe({ kind, text, lower, hash, isCapitalised });
  const own = (isCapitalised ? Mark.capitalised : 0) | (kind === "word" ? Mark.word : kind === "number" ? Mark.number : 0);
  // written out: every token of every recogniser reads these, and what is put together by spreading is read slowly
  return { kind, text, lower, hash, isCapitalised, marks: marks | own, dateStart, dateSecond, tagNumber: 0, tagLife: 0 };
}

/** A slice of its own: a plain one may keep the whole text in memory for as long as the word is known. */
function ownCopy(text: string, start: number, end: number): string {
  return ` ${text.slice(start, end)}`.slice(1);
}

/** What `Word.hash` is of a text in lower case. */
export function hashOf(lower: string): number {
  let hash = 0;
  for (let at = 0; at < lower.length; at++) hash = firstHash(hash, lower.charCodeAt(at));
  // the upper bits say most of a long word, the lower ones are what a table is looked up by
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** NFC without the characters that change only how a word breaks across lines (soft hyphen, zero-width joiners). */
export function searchForm(text: string): string {
  return text.replace(/[\u00AD\u200C\u200D]/g, "").normalize("NFC");
}
