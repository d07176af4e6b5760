import { encloses } from "./enclosures.ts";
import { describeWord, EDGE, rowAt, type WordLook, type WordType } from "./features.ts";
import { LABELS, OUTSIDE } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";
import type { AddRow } from "./weights.ts";
import { createWordNumbers } from "./word-numbers.ts";

const L = LABELS.length;

/** Distances at which a word has a say, from two words to the left of the one in question to two words to its right. */
export const REACH = 5;
/** Of these, the word itself. */
export const OWN = 2;
export const ROW_LENGTH = REACH * L;

/** Scores of the features that depend on one word alone, by the word's number. Number 0 is the edge of a sentence. */
export interface WordScores {
  /** Number of a word, which is computed when it is met for the first time. */
  readonly numberOf: (text: string) => number;
  readonly lookOf: (number: number) => WordLook;
  readonly isEnclosing: (number: number) => boolean;
  /** `ROW_LENGTH` scores a word. Grows: ask again after `numberOf`. */
  readonly scores: () => Int16Array;
  /** `REACH` scores a word: by how much it speaks against any name, at least. Grows likewise. */
  readonly against: () => Int16Array;
  /** To be called before a sentence of so many words: forgets all words if there are too many to keep. */
  readonly makeRoom: (words: number) => void;
}

/** News repeats its words: what was computed for one is kept. */
export function createWordScores(lexicon: Lexicon, common: ReadonlySet<string>, addRow: AddRow): WordScores {
  const numbers = createWordNumbers(MOST_WORDS);
  const looks: WordLook[] = [];
  const enclosing: boolean[] = [];
  let scores = new Int16Array(ROW_LENGTH * 4096);
  let against = new Int16Array(REACH * 4096);

  const keep = (type: WordType, isEnclosing: boolean): number => {
    const number = looks.length;
    const base = number * ROW_LENGTH;
    if (base + ROW_LENGTH > scores.length) {
      scores = enlarge(scores);
      against = enlarge(against);
    }
    scores.fill(0, base, base + ROW_LENGTH);
    for (let offset = -2; offset <= 2; offset++) {
      const count = offset === 0 ? type.hashes.length : Math.abs(offset) === 1 ? type.near : type.far;
      const at = base + (offset + 2) * L;
      for (let number = 0; number < count; number++) addRow(rowAt(type.hashes[number] as number, offset), scores, at);
      against[number * REACH + offset + 2] = leadOf(OUTSIDE, scores, at);
    }
    // without the hashes
    looks.push({ word: type.word, shapeClass: type.shapeClass, casing: type.casing });
    enclosing.push(isEnclosing);
    return number;
  };
  keep(EDGE, false);

  return {
    numberOf: (text) => {
      const known = numbers.find(text);
      if (known !== -1) return known;
      const number = keep(describeWord(text, lexicon, { common }), encloses(text));
      numbers.add(number);
      return number;
    },
    lookOf: (number) => looks[number] as WordLook,
    isEnclosing: (number) => enclosing[number] as boolean,
    scores: () => scores,
    against: () => against,
    makeRoom: (words) => {
      if (looks.length + words <= MOST_WORDS) return;
      numbers.clear();
      looks.length = 1;
      enclosing.length = 1;
    },
  };
}

/** 17 MB of scores. */
const MOST_WORDS = 131072;

function enlarge(scores: Int16Array<ArrayBuffer>): Int16Array<ArrayBuffer> {
  const larger = new Int16Array(scores.length * 2);
  larger.set(scores);
  return larger;
}

/** By how much a label leads over the best other; negative where it does not. */
function leadOf(label: number, scores: Int16Array, at: number): number {
  let best = -32768;
  for (let other = 0; other < L; other++) if (other !== label) best = Math.max(best, scores[at + other] as number);
  return (scores[at + label] as number) - best;
}
