import type { Decode } from "./decode.ts";
import { enclosuresOf } from "./enclosures.ts";
import { conjunctionRows, MAX_CONJUNCTIONS } from "./features.ts";
import { LABELS, OUTSIDE } from "./labels.ts";
import type { AddRow } from "./weights.ts";
import { OWN, REACH, ROW_LENGTH, type WordScores } from "./word-scores.ts";
import type { Word } from "./words.ts";

const L: number = LABELS.length;

export interface Labelled {
  /** By word. */
  readonly labels: Uint8Array;
  /** A score a label and word; of words that are plainly no names, none. */
  readonly scores: Int32Array;
}

/**
 * Labels the words of a sentence; the result is valid until the next call. Where the words alone say clearly enough
 * that there is no name, nothing else is asked: that is most of a text.
 */
export function createLabeller(words: WordScores, addRow: AddRow, decode: Decode): (sentence: readonly Word[]) => Labelled {
  const rows = new Int32Array(MAX_CONJUNCTIONS);
  let scores = new Int32Array(64 * L);
  let labels = new Uint8Array(64);
  // two words beyond either end are edges
  let numbers = new Int32Array(64 + 4);

  /** Returns whether the word may be one of a name. */
  const scoreWord = (at: number, enclosure: number): boolean => {
    const table = words.scores();
    const base = at * L;
    for (let label = 0; label < L; label++) scores[base + label] = 0;
    for (let place = 0; place < REACH; place++) {
      // what the word at `at + 2 - place` says as one `place - 2` to the left
      const from = (numbers[at + place] as number) * ROW_LENGTH + place * L;
      for (let label = 0; label < L; label++)
        scores[base + label] = (scores[base + label] as number) + (table[from + label] as number);
    }
    let best = scores[base + 1] as number;
    for (let label = 2; label < L; label++) best = Math.max(best, scores[base + label] as number);
    if ((scores[base + OUTSIDE] as number) - best > CLEAR) return false;
    const count = conjunctionRows(
      words.lookOf(numbers[at] as number),
      words.lookOf(numbers[at + 1] as number),
      words.lookOf(numbers[at + 2] as number),
      words.lookOf(numbers[at + 3] as number),
      words.lookOf(numbers[at + 4] as number),
      at === 0,
      enclosure,
      rows,
    );
    for (let number = 0; number < count; number++) addRow(rows[number] as number, scores, base);
    return true;
  };

  const isPlain = (at: number): boolean => {
    const against = words.against();
    let sum = 0;
    for (let place = 0; place < REACH; place++) sum += against[(numbers[at + place] as number) * REACH + place] as number;
    return sum > CLEAR;
  };

  return (sentence) => {
    const length = sentence.length;
    if (labels.length < length) {
      labels = new Uint8Array(length * 2);
      scores = new Int32Array(length * 2 * L);
      numbers = new Int32Array(length * 2 + 4);
    }
    words.makeRoom(length);
    let isEnclosed = false;
    for (let at = 0; at < length; at++) {
      const number = words.numberOf((sentence[at] as Word).text);
      numbers[at + OWN] = number;
      if (words.isEnclosing(number)) isEnclosed = true;
    }
    numbers[length + 2] = 0;
    numbers[length + 3] = 0;
    const enclosures = isEnclosed ? enclosuresOf(sentence.map(({ text }) => text)) : undefined;
    for (let at = 0; at < length; ) {
      const first = at;
      while (at < length && !isPlain(at) && scoreWord(at, enclosures?.[at] ?? 0)) at++;
      if (at > first) decode(scores, first, at, length, labels);
      else labels[at++] = OUTSIDE;
    }
    return { labels, scores };
  };
}

/** Lead of “no name” beyond which surroundings are not asked, in the model's unit. */
const CLEAR = 150;
