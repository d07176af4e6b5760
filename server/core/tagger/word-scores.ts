import type { Word as TextWord } from "../vocabulary.ts";
import { Casing } from "./casing.ts";
import { encloses } from "./enclosures.ts";
import { describeWord, EDGE, MAX_FEATURES, rowAt, type WordType } from "./features.ts";
import { BEGINNINGS, LABELS } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";
import { leadOver, PAIRS, unpack } from "./packed.ts";
import type { AddRows } from "./weights.ts";
import { createWordNumbers } from "./word-numbers.ts";

/** Scores of the features that depend on one word alone, by the word's number. Number 0 is the edge of a sentence. */
export interface WordScores {
  /** Number of a word and what is known of it at once, as bits of `Word`. */
  readonly numberOf: (text: string) => number;
  /** What `numberOf` said of a vocabulary's words, by their place there; 0 where it was not asked. To be filled, until `makeRoom`. */
  readonly known: (words: readonly TextWord[]) => Int32Array;
  /**
   * By number, `RECORD` integers at `number * RECORD`: what conjunctions see of the word, and its scores as pairs at five distances.
   * Grouped by what is read together, in lines of the processor's cache.
   */
  readonly records: Int32Array;
  /**
   * Writes what the five words around and at `at + 2` of `numbers` say of the word in their middle to `pairs` from `into` on.
   * Afterwards their records are complete.
   */
  readonly sum: (numbers: Int32Array, at: number, textAt: (at: number) => string, pairs: Int32Array, into: number) => void;
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
  /** `enclosuresOf` looks at it. */
  encloses: 1 << 23,
} as const;

/** 192 bytes: three lines. */
export const RECORD = 48;
// Places in a record.
const IS_COMPLETE = 0;
export const WORD = 1;
export const SHAPE_CLASS = 2;
export const CASING = 3;
/** Of the scores of the word for those two to its left, for its neighbour, for itself, and so on. */
const PLACES = [32, 16, 4, 22, 38];
const OWN = 2;

/**
 * News repeats its words: what was computed for one is kept. The scores for its neighbours are computed when they are needed for the first
 * time: a third of the words of a new text never stand near a name.
 *
 * @param capacity of so many words; then all are forgotten.
 */
export function createWordScores(
  lexicon: Lexicon,
  common: ReadonlySet<string>,
  addRows: AddRows,
  capacity: number = MOST_WORDS,
): WordScores {
  const numbers = createWordNumbers(capacity);
  const records = new Int32Array(RECORD * capacity);
  const rows = new Int32Array(MAX_FEATURES);
  const own = new Int32Array(LABELS.length);
  let count = 0;
  let byVocabulary = new WeakMap<readonly TextWord[], Int32Array>();

  const compute = (record: number, { hashes, near, far }: WordType, offset: number): void => {
    const features = offset === 0 ? hashes.length : Math.abs(offset) === 1 ? near : far;
    const into = record + (PLACES[offset + OWN] as number);
    for (let pair = 0; pair < PAIRS; pair++) records[into + pair] = 0;
    for (let at = 0; at < features; at++) rows[at] = rowAt(hashes[at] as number, offset);
    addRows(rows, features, records, into);
  };

  const complete = (record: number, type: WordType): void => {
    for (let offset = -2; offset <= 2; offset++) if (offset !== 0) compute(record, type, offset);
    records[record + IS_COMPLETE] = 1;
  };

  const keep = (text: string): number => {
    const number = count++;
    const record = number * RECORD;
    const type = describeWord(text, lexicon, { common });
    records[record + IS_COMPLETE] = 0;
    records[record + WORD] = type.word;
    records[record + SHAPE_CLASS] = type.shapeClass;
    records[record + CASING] = type.casing;
    compute(record, type, 0);
    unpack(records, record + (PLACES[OWN] as number), own, 0);
    const isMark = type.casing === Casing.mark;
    const isSmall = isMark || type.casing === Casing.lower;
    const opens = leadOver(BEGINNINGS, own, 0) <= CLOSED;
    return (
      number |
      (opens ? Word.opens : 0) |
      (isSmall ? Word.small : 0) |
      (isMark ? Word.mark : 0) |
      (encloses(text) ? Word.encloses : 0)
    );
  };

  const start = () => {
    count = 1;
    records[WORD] = EDGE.word;
    records[SHAPE_CLASS] = EDGE.shapeClass;
    records[CASING] = EDGE.casing;
    complete(0, EDGE);
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
    sum: (words, at, textAt, pairs, into) => {
      let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
      // what the word at `at + 2 - place` says as one `place - 2` to the left
      for (let place = 0; place < PLACES.length; place++) {
        const record = ((words[at + place] as number) & Word.number) * RECORD;
        if (place !== OWN && records[record + IS_COMPLETE] === 0)
          complete(record, describeWord(textAt(at + place - OWN), lexicon, { common }));
        const from = record + (PLACES[place] as number);
        a += records[from] as number;
        b += records[from + 1] as number;
        c += records[from + 2] as number;
        d += records[from + 3] as number;
        e += records[from + 4] as number;
        f += records[from + 5] as number;
      }
      pairs[into] = a;
      pairs[into + 1] = b;
      pairs[into + 2] = c;
      pairs[into + 3] = d;
      pairs[into + 4] = e;
      pairs[into + 5] = f;
    },
    makeRoom: (words) => {
      if (count + words <= capacity) return;
      numbers.clear();
      byVocabulary = new WeakMap();
      start();
    },
  };
}

/** 25 MB of records. */
const MOST_WORDS = 131072;

/**
 * Lead of “no name” over any beginning of a name, in the model's unit, beyond which a word is no beginning whatever surrounds it: of the words
 * that begin a name, two in a thousand have it.
 */
const CLOSED = 120;
