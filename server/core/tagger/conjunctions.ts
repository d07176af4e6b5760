import { classRows, contextRows, MAX_CONJUNCTIONS, type WordLook } from "./features.ts";
import { combine, mix } from "./hash.ts";
import { PAIRS } from "./packed.ts";
import type { Weights } from "./weights.ts";
import { RECORD, SHAPE_CLASS, WORD, Word, type WordScores } from "./word-scores.ts";

/** Adds what the middle one of the five words from `at` on of `numbers` and its surroundings say together to the packed scores `pairs` from `into` on. */
export type AddConjunctions = (
  numbers: Int32Array,
  at: number,
  first: boolean,
  enclosure: number,
  pairs: Int32Array,
  into: number,
) => void;

/** What three classes say is remembered: the same few thousand of them are most of any text. */
export function createConjunctions({ records }: WordScores, { addRows }: Weights): AddConjunctions {
  const rows = new Int32Array(MAX_CONJUNCTIONS);
  // by slot, a hash of what it is for and its sums
  const known = new Int32Array(SLOTS * SLOT);
  const looks: Look[] = Array.from({ length: 5 }, () => ({ word: 0, shapeClass: 0, casing: 0 }));
  const [left2, left, center, right, right2] = looks as [Look, Look, Look, Look, Look];
  return (numbers, at, first, enclosure, pairs, into) => {
    for (let place = 0; place < 5; place++) {
      const record = ((numbers[at + place] as number) & Word.number) * RECORD;
      const look = looks[place] as Look;
      look.word = records[record + WORD] as number;
      look.shapeClass = records[record + SHAPE_CLASS] as number;
    }
    center.casing = ((numbers[at + 2] as number) >>> Word.casing) & Word.casings;
    const l = left.shapeClass;
    const c = center.shapeClass;
    const r = right.shapeClass;
    const place = (enclosure << 5) | (first ? 16 : 0) | center.casing;
    // two hashes that have nothing in common but what they are made of
    const check = (combine(combine(l, c), r) + place) | 1;
    const slot = mix(Math.imul(l, 0x2c1b3c6d) + Math.imul(c, 0x297a2d39) + (r ^ Math.imul(place, 0x1b873593))) & (SLOTS - 1);
    const from = slot * SLOT + 1;
    if (known[from - 1] !== check) {
      known[from - 1] = check;
      for (let pair = 0; pair < PAIRS; pair++) known[from + pair] = 0;
      addRows(rows, classRows(left, center, right, first, enclosure, rows), known, from);
    }
    for (let pair = 0; pair < PAIRS; pair++)
      pairs[into + pair] = ((pairs[into + pair] as number) + (known[from + pair] as number)) | 0;
    addRows(rows, contextRows(left2, left, center, right, right2, rows, 0), pairs, into);
  };
}

type Look = { -readonly [K in keyof WordLook]: number };

const SLOTS = 16384;
/** A power of two, so that no slot lies across two lines of the processor's cache. */
const SLOT = 8;
