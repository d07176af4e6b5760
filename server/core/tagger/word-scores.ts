import type { Word as TextWord } from "../vocabulary.ts";
import { Casing } from "./casing.ts";
import { enclosing } from "./enclosures.ts";
import { describeWord, EDGE, rowAt, type WordType } from "./features.ts";
import { BEGINNINGS, LABELS } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";
import { leadOver, PAIRS, unpack } from "./packed.ts";
import type { Weights } from "./weights.ts";
import { createWordNumbers } from "./word-numbers.ts";

/** Scores of the features that depend on one word alone, by the word's number. Number 0 is the edge of a sentence. */
export interface WordScores {
  /** Number of a word and what is known of it at once, as bits of `Word`. */
  readonly numberOf: (text: string) => number;
  /** What `numberOf` said of a vocabulary's words, by their place there; 0 where it was not asked. To be filled, until `makeRoom`. */
  readonly known: (words: readonly TextWord[]) => Int32Array;
  /**
   * By number, `RECORD` integers at `number * RECORD`: what conjunctions see of the word, and its scores as pairs at five distances.
   */
  readonly records: Int32Array;
  /**
   * Writes what the five words around and at `at + 2` of `numbers` say of the word in their middle to `pairs` from `into` on.
   */
  readonly sum: (numbers: Int32Array, at: number, pairs: Int32Array, into: number) => void;
  /** To be called before a sentence of so many words: forgets all words if there are too many to keep. */
  readonly makeRoom: (words: number) => void;
}

export const Word = {
  number: (1 << 20) - 1,
  /** A name may begin with it, by all that can be said without its surroundings. */
  opens: 1 << 20,
  /** In small letters or a mark. */
  small: 1 << 21,
  mark: 1 << 22,
  /** So many bits up stands its `Casing`. */
  casing: 23,
  casings: 15,
  /** So many bits up stands what it is of `Enclosing`. */
  enclosing: 27,
} as const;

/** 128 bytes: two lines of the processor's cache. */
export const RECORD = 32;
// Places in a record.
export const WORD = 0;
export const SHAPE_CLASS = 1;
// Of what it says as the word two to the left of another, as its neighbour on the left, of itself, and so on.
const LEFT_2 = 14;
const LEFT = 8;
const OWN = 2;
const RIGHT = 20;
const RIGHT_2 = 26;
const PLACES = [LEFT_2, LEFT, OWN, RIGHT, RIGHT_2];

/**
 * News repeats its words: what was computed for one is kept, for its neighbours as well, since four in five words stand near what may be a
 * name sooner or later.
 *
 * @param capacity of so many words; then all are forgotten.
 */
export function createWordScores(
  lexicon: Lexicon,
  common: ReadonlySet<string>,
  { addFeature }: Weights,
  capacity: number = MOST_WORDS,
): WordScores {
  const numbers = createWordNumbers(capacity);
  const records = new Int32Array(RECORD * capacity);
  const places = new Array<number>(PLACES.length).fill(0);
  const own = new Int32Array(LABELS.length);
  let count = 0;
  let byVocabulary = new WeakMap<readonly TextWord[], Int32Array>();

  const write = (number: number, { word, shapeClass, hashes, near, far }: WordType): void => {
    const record = number * RECORD;
    records.fill(0, record, record + RECORD);
    records[record + WORD] = word;
    records[record + SHAPE_CLASS] = shapeClass;
    for (let place = 0; place < PLACES.length; place++) places[place] = record + (PLACES[place] as number);
    for (let at = 0; at < hashes.length; at++) {
      addFeature(rowAt(hashes[at] as number, -2), at < far ? 2 : at < near ? 1 : 0, records, places);
    }
  };

  const keep = (text: string): number => {
    const number = count++;
    const type = describeWord(text, lexicon, { common });
    write(number, type);
    unpack(records, number * RECORD + OWN, own, 0);
    const isMark = type.casing === Casing.mark;
    const isSmall = isMark || type.casing === Casing.lower;
    const opens = leadOver(BEGINNINGS, own, 0) <= CLOSED;
    return (
      number |
      (type.casing << Word.casing) |
      (opens ? Word.opens : 0) |
      (isSmall ? Word.small : 0) |
      (isMark ? Word.mark : 0) |
      (enclosing(text) << Word.enclosing)
    );
  };

  const start = () => {
    count = 1;
    write(0, EDGE);
  };
  start();

  const numberOf = (text: string): number => {
    const known = numbers.find(text);
    if (known !== 0) return known;
    const number = keep(text);
    numbers.add(number);
    return number;
  };

  return {
    numberOf,
    known: (words) => {
      const known = byVocabulary.get(words);
      if (known !== undefined && known.length >= words.length) return known;
      const longer = new Int32Array(words.length * 2);
      if (known !== undefined) longer.set(known);
      byVocabulary.set(words, longer);
      return longer;
    },
    records,
    sum: (words, at, pairs, into) => {
      // written out, so that the processor fetches all of them at once
      const left2 = ((words[at] as number) & Word.number) * RECORD + LEFT_2;
      const left = ((words[at + 1] as number) & Word.number) * RECORD + LEFT;
      const own = ((words[at + 2] as number) & Word.number) * RECORD + OWN;
      const right = ((words[at + 3] as number) & Word.number) * RECORD + RIGHT;
      const right2 = ((words[at + 4] as number) & Word.number) * RECORD + RIGHT_2;
      for (let pair = 0; pair < PAIRS; pair++) {
        let both = ((records[left2 + pair] as number) + (records[left + pair] as number)) | 0;
        both = (both + (records[own + pair] as number)) | 0;
        both = (both + (records[right + pair] as number)) | 0;
        pairs[into + pair] = both + (records[right2 + pair] as number);
      }
    },
    makeRoom: (words) => {
      if (count + words <= capacity) return;
      numbers.clear();
      byVocabulary = new WeakMap();
      start();
    },
  };
}

/** 17 MB of records. */
const MOST_WORDS = 131072;

/**
 * Lead of “no name” over any beginning of a name, in the model's unit, beyond which a word is no beginning whatever surrounds it: of the words
 * that begin a name, two in a thousand have it.
 */
const CLOSED = 120;
