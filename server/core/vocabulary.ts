import type { TokenKind } from "./model.ts";
import { formMarks } from "./word-marks.ts";

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
 * @param size how many slots, a power of two; when three in four are taken, all words are forgotten before the next text. Tokens keep theirs.
 */
export function createVocabulary(describe: (word: PlainWord) => WordFacts, size = SLOTS): Vocabulary {
  // open addressing: two hashes, a number and marks side by side, since they are read together
  const slots = new Int32Array(size * SLOT);
  const last = size * SLOT - 1;
  const most = (size >> 2) * 3;
  // the commonest come first, so that what is read most lies together
  let words: Word[] = [];
  return {
    current() {
      if (words.length >= most) {
        words = [];
        slots.fill(0);
      }
      return words;
    },
    find(text, start, end, kind, hash, check, into, at) {
      let slot = ((hash ^ (hash >>> 15)) * SLOT) & last;
      for (;;) {
        const next = slots[slot + NEXT] as number;
        if (next === 0) break;
        if (slots[slot] === hash && slots[slot + CHECK] === check) {
          into[at] = next - 1;
          into[at + 1] = slots[slot + MARKS] as number;
          return;
        }
        slot = (slot + SLOT) & last;
      }
      const word = wordOf(ownCopy(text, start, end), kind, describe);
      into[at] = words.push(word) - 1;
      into[at + 1] = word.marks;
      // of a single text with more words than there is room for, the others are made anew each time
      if (words.length > most) return;
      slots[slot] = hash;
      slots[slot + CHECK] = check;
      slots[slot + NEXT] = words.length;
      slots[slot + MARKS] = word.marks;
    },
  };
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
/** For some hundred thousand words: 2 MB, and 15 MB of words. */
const SLOTS = 0x20000;

function wordOf(form: string, kind: TokenKind, describe: (word: PlainWord) => WordFacts): Word {
  const text = searchForm(form);
  const lower = text.toLowerCase();
  const first = text.charAt(0);
  const isCapitalised = kind === "word" && first !== first.toLowerCase();
  const hash = hashOf(lower);
  const plain = { kind, text, lower, hash, isCapitalised };
  const { marks, dateStart, dateSecond } = describe(plain);
  // written out: every token of every recogniser reads these, and what is put together by spreading is read slowly
  return {
    kind,
    text,
    lower,
    hash,
    isCapitalised,
    marks: marks | formMarks(plain),
    dateStart,
    dateSecond,
    tagNumber: 0,
    tagLife: 0,
  };
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
