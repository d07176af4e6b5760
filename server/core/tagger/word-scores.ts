import { describeWord, EDGE, rowAt, type WordLook, type WordType } from "./features.ts";
import { LABELS } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";
import type { AddRow } from "./weights.ts";

const L = LABELS.length;

/** Where a word's scores for itself and its neighbours begin; `FROM_LEFT` is what it says as the left neighbour. */
export const FROM_LEFT2 = 0;
export const FROM_LEFT = L;
export const OWN = 2 * L;
export const FROM_RIGHT = 3 * L;
export const FROM_RIGHT2 = 4 * L;
export const ROW_LENGTH = 5 * L;

export interface WordScores {
  /** Number of a word, which is computed when it is met for the first time. */
  readonly numberOf: (text: string) => number;
  /** By number. */
  readonly looks: readonly WordLook[];
  /** `ROW_LENGTH` scores by number. Grows: ask again after `numberOf`. */
  readonly scores: () => Int16Array;
  /** To be called before a sentence of so many words: forgets all words if there are too many to keep. */
  readonly makeRoom: (words: number) => void;
}

/** Scores of the features that depend on one word alone, kept by word: news repeats its words. Number 0 is the edge of a sentence. */
export function createWordScores(lexicon: Lexicon, common: ReadonlySet<string>, addRow: AddRow): WordScores {
  const numbers = new Map<string, number>();
  const looks: WordLook[] = [];
  let scores = new Int16Array(ROW_LENGTH * 4096);

  const keep = (type: WordType): number => {
    const number = looks.length;
    const base = number * ROW_LENGTH;
    if (base + ROW_LENGTH > scores.length) {
      const larger = new Int16Array(scores.length * 2);
      larger.set(scores);
      scores = larger;
    }
    scores.fill(0, base, base + ROW_LENGTH);
    for (let offset = -2; offset <= 2; offset++) {
      const count = offset === 0 ? type.hashes.length : Math.abs(offset) === 1 ? type.near : type.far;
      const at = base + (offset + 2) * L;
      for (let number = 0; number < count; number++) addRow(rowAt(type.hashes[number] as number, offset), scores, at);
    }
    // without the hashes
    looks.push({ word: type.word, shapeClass: type.shapeClass, casing: type.casing });
    return number;
  };
  keep(EDGE);

  return {
    numberOf: (text) => {
      let number = numbers.get(text);
      if (number === undefined) {
        number = keep(describeWord(text, lexicon, { common }));
        numbers.set(text, number);
      }
      return number;
    },
    looks,
    scores: () => scores,
    makeRoom: (words) => {
      if (looks.length + words <= MOST_WORDS) return;
      numbers.clear();
      looks.length = 1;
    },
  };
}

/** 8 MB of scores. */
const MOST_WORDS = 65536;
