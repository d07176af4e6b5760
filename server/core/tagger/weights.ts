import { ROW_BITS } from "./features.ts";
import { LABELS } from "./labels.ts";
import type { TaggerModel } from "./model-file.ts";

export interface Weights {
  /** Adds the first `count` of `rows` of the weight table to the packed scores `pairs` from `at` on; most rows are empty. Overwrites `rows`. */
  readonly addRows: (rows: Int32Array, count: number, pairs: Int32Array, at: number) => void;
  /**
   * Adds what a feature says of the words two to the left of its word to two to the right to the packed scores at `places`, by distance;
   * their rows lie side by side.
   *
   * @param row that of the distance -2. @param most the largest distance that the feature counts for.
   */
  readonly addFeature: (row: number, most: number, pairs: Int32Array, places: readonly number[]) => void;
}

/** Numbers of 32 bits that hold the weights of a row. */
const QUARTERS = LABELS.length / 4;

/**
 * Makes a weight table of the packed rows. Nearly all the time here is spent waiting for memory: what is read together lies together,
 * and a row is three numbers of four weights each, whatever labels it is for.
 */
export function readWeights({ gaps, masks, values }: TaggerModel): Weights {
  // by block of 32 rows, which of them there are and how many there are in the blocks before
  const blocks = new Int32Array(2 ** (ROW_BITS - 4));
  const weights = new Int32Array(masks.length * QUARTERS).fill(BIAS);
  let row = -1;
  let rank = 0;
  let value = 0;
  for (let at = 0; at < gaps.length; rank++) {
    let gap = 0;
    let byte = 0x80;
    for (let shift = 0; byte & 0x80; shift += 7) {
      byte = gaps[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    row += gap + 1;
    const block = (row >>> 5) << 1;
    if (blocks[block] === 0) blocks[block + 1] = rank;
    blocks[block] = (blocks[block] as number) | (1 << (row & 31));
    for (let mask = masks[rank] as number; mask !== 0; mask &= mask - 1) {
      const label = 31 - Math.clz32(mask & -mask);
      const at = rank * QUARTERS + (label >>> 2);
      weights[at] = (weights[at] as number) ^ (((values[value++] as number) & 0xff) << (SHIFTS[label & 3] as number));
    }
  }
  if (rank !== masks.length || value !== values.length || row >= 2 ** ROW_BITS) {
    throw new Error("Name tagger model is damaged: its sections do not agree");
  }
  const addRows: Weights["addRows"] = (rows, count, pairs, at) => {
    // Without a branch, so that the processor fetches all bits at once: which rows there are cannot be foretold.
    let present = 0;
    for (let number = 0; number < count; number++) {
      const row = rows[number] as number;
      rows[present] = row;
      present += ((blocks[(row >>> 5) << 1] as number) >>> (row & 31)) & 1;
    }
    const bias = Math.imul(present, PAIR_BIAS);
    let a = ((pairs[at] as number) - bias) | 0;
    let b = ((pairs[at + 1] as number) - bias) | 0;
    let c = ((pairs[at + 2] as number) - bias) | 0;
    let d = ((pairs[at + 3] as number) - bias) | 0;
    let e = ((pairs[at + 4] as number) - bias) | 0;
    let f = ((pairs[at + 5] as number) - bias) | 0;
    for (let number = 0; number < present; number++) {
      const row = rows[number] as number;
      const block = (row >>> 5) << 1;
      const below = (blocks[block] as number) & ((1 << (row & 31)) - 1);
      const from = ((blocks[block + 1] as number) + countBits(below)) * QUARTERS;
      const first = weights[from] as number;
      const second = weights[from + 1] as number;
      const third = weights[from + 2] as number;
      a = (a + (first & PAIR_MASK)) | 0;
      b = (b + ((first >>> 8) & PAIR_MASK)) | 0;
      c = (c + (second & PAIR_MASK)) | 0;
      d = (d + ((second >>> 8) & PAIR_MASK)) | 0;
      e = (e + (third & PAIR_MASK)) | 0;
      f = (f + ((third >>> 8) & PAIR_MASK)) | 0;
    }
    pairs[at] = a;
    pairs[at + 1] = b;
    pairs[at + 2] = c;
    pairs[at + 3] = d;
    pairs[at + 4] = e;
    pairs[at + 5] = f;
  };
  const addFeature: Weights["addFeature"] = (row, most, pairs, places) => {
    const block = (row >>> 5) << 1;
    const bits = blocks[block] as number;
    const present = (bits >>> (row & 31)) & DISTANCES;
    if (present === 0) return;
    let from = ((blocks[block + 1] as number) + countBits(bits & ((1 << (row & 31)) - 1))) * QUARTERS;
    for (let distance = 0; distance < places.length; distance++) {
      if (((present >>> distance) & 1) === 0) continue;
      if (Math.abs(distance - MIDDLE) <= most) {
        const at = places[distance] as number;
        for (let quarter = 0; quarter < QUARTERS; quarter++) {
          const four = weights[from + quarter] as number;
          const pair = at + quarter * 2;
          pairs[pair] = ((pairs[pair] as number) + (four & PAIR_MASK) - PAIR_BIAS) | 0;
          pairs[pair + 1] = ((pairs[pair + 1] as number) + ((four >>> 8) & PAIR_MASK) - PAIR_BIAS) | 0;
        }
      }
      from += QUARTERS;
    }
  };
  return { addRows, addFeature };
}

/** One bit for each of five distances. */
const DISTANCES = 0b11111;
const MIDDLE = 2;

// Each weight is kept as its byte plus 128, so that two of them can be cut out as a pair without a sign; see `packed.ts`.
const BIAS = 0x80808080 | 0;
const PAIR_BIAS = 0x00800080;
const PAIR_MASK = 0x00ff00ff;
/** Where in a number the weights of its four labels lie: those of a pair two bytes apart. */
const SHIFTS = [0, 16, 8, 24];

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
