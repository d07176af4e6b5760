import type { Tokens } from "../tokens.ts";
import type { AddConjunctions } from "./conjunctions.ts";
import type { Decode } from "./decode.ts";
import { enclosuresOf } from "./enclosures.ts";
import { BEGINNINGS, INSIDES, LABELS, NAMES, OUTSIDE } from "./labels.ts";
import { leadOver, PAIRS, unpack } from "./packed.ts";
import { Word, type WordScores } from "./word-scores.ts";
import { endOfWord, textOf } from "./words.ts";

const L: number = LABELS.length;

/** A sentence as the tagger sees it; valid until the next one is labelled. */
export interface Labelled {
  /** How many words it has; 0 where it has no name for certain. */
  readonly length: number;
  /** By word, the index of its first token; one more for the end. */
  readonly firstTokens: Int32Array;
  /** By word. */
  readonly labels: Uint8Array;
  /** A score a label and word; of words that are plainly no names, none. */
  readonly scores: Int32Array;
}

/** @param isSettled whether no name need be looked for that begins with a token. */
export type Label = (tokens: Tokens, from: number, to: number, isSettled: ((token: number) => boolean) | undefined) => Labelled;

/**
 * Labels the words of a sentence. Only what may belong to a name is looked at closely: stretches of words around one that may begin
 * a name, up to the next on either side that is clearly none. That is a fifth of a text.
 */
export function createLabeller(words: WordScores, addConjunctions: AddConjunctions, decode: Decode): Label {
  let capacity = 0;
  let pairs = new Int32Array(0);
  let scores = new Int32Array(0);
  let labels = new Uint8Array(0);
  // two words beyond either end are edges
  let numbers = new Int32Array(0);
  let firstTokens = new Int32Array(0);
  let openers = new Int32Array(0);

  const makeRoom = (length: number): void => {
    words.makeRoom(length);
    if (length <= capacity) return;
    capacity = Math.max(64, length * 2);
    pairs = new Int32Array(capacity * PAIRS);
    scores = new Int32Array(capacity * L);
    labels = new Uint8Array(capacity);
    numbers = new Int32Array(capacity + 4);
    firstTokens = new Int32Array(capacity + 1);
    openers = new Int32Array(capacity);
  };

  const kindAt = (at: number): number => (numbers[at + 2] as number) >>> Word.enclosing;

  /** Lead of “no name” over some labels by what the words around a word say of it, each for itself. */
  const lead = (others: readonly number[], at: number): number => {
    words.sum(numbers, at, pairs, at * PAIRS);
    unpack(pairs, at * PAIRS, scores, at * L);
    return leadOver(others, scores, at * L);
  };
  const is = (at: number, bit: number): boolean => ((numbers[at + 2] as number) & bit) !== 0;

  /** The first word of the stretch that an opener belongs to; it begins at `least` or behind. */
  const startOf = (opener: number, least: number): number => {
    let first = opener;
    while (first > least && lead(NAMES, first - 1) <= (is(first - 1, Word.small) ? CLEAR_BEFORE_SMALL : CLEAR)) first--;
    return first;
  };

  /** The first word behind the stretch. Small words and marks belong to it if it goes on behind them, one mark also at its end. */
  const endOf = (opener: number, length: number): number => {
    let end = opener + 1;
    for (let at = end; at < length && at <= end + MOST_SMALL; at++) {
      const small = is(at, Word.small);
      if (small ? lead(INSIDES, at) > CLEAR_SMALL : lead(NAMES, at) > CLEAR) break;
      if (!small || (at === end && is(at, Word.mark))) end = at + 1;
    }
    return end;
  };

  return (tokens, from, to, isSettled) => {
    makeRoom(to - from);
    const known = words.known(tokens.words);
    let length = 0;
    let opening = 0;
    let isEnclosed = false;
    for (let at = from; at < to; length++) {
      const end = endOfWord(tokens, at, to);
      let number = 0;
      if (end > at + 1) number = words.numberOf(textOf(tokens, at, end));
      else {
        number = known[tokens.number(at)] as number;
        if (number === 0) {
          number = words.numberOf(tokens.word(at).text);
          known[tokens.number(at)] = number;
        }
      }
      firstTokens[length] = at;
      numbers[length + 2] = number;
      if (number & Word.opens && !isSettled?.(at)) openers[opening++] = length;
      else if (number >>> Word.enclosing !== 0) isEnclosed = true;
      at = end;
    }
    firstTokens[length] = to;
    numbers[length + 2] = 0;
    numbers[length + 3] = 0;
    let enclosures: Uint8Array | undefined;
    let done = 0;
    let found = false;
    for (let next = 0; next < opening; next++) {
      const opener = openers[next] as number;
      if (opener < done || lead(BEGINNINGS, opener) > CLEAR_OPENER) continue;
      if (!found) labels.fill(OUTSIDE, 0, length);
      found = true;
      const first = startOf(opener, done);
      done = endOf(opener, length);
      if (isEnclosed) enclosures ??= enclosuresOf(kindAt, length);
      for (let at = first; at < done; at++) {
        addConjunctions(numbers, at, at === 0, enclosures?.[at] ?? 0, pairs, at * PAIRS);
        unpack(pairs, at * PAIRS, scores, at * L);
      }
      decode(scores, first, done, length, labels);
    }
    return { length: found ? length : 0, firstTokens, labels, scores };
  };
}

// Leads of “no name” beyond which surroundings are not asked, in the model's unit. Without such bounds several times as many words are looked
// at, and F1 on the development part of GermEval is 0.1 higher.
/** Of an opener, against the beginnings of names. */
const CLEAR_OPENER = 100;
/** Of another word beside or within a name. */
const CLEAR = 120;
/** Of a small word or mark before an opener: hardly any name begins with one. */
const CLEAR_BEFORE_SMALL = 30;
/** Of a small word or mark within a name, against the labels of one. */
const CLEAR_SMALL = 200;
/** Small words and marks in a row within a name. */
const MOST_SMALL = 3;
