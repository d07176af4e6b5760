import { ROW_BITS } from "./features.ts";
import { LABELS } from "./labels.ts";
import type { TaggerModel } from "./model-file.ts";

/** Adds the first `count` of `rows` of the weight table to the packed scores `pairs` from `at` on; most rows are empty. Overwrites `rows`. */
export type AddRows = (rows: Int32Array, count: number, pairs: Int32Array, at: number) => void;

/** Numbers of 32 bits that hold the weights of a row. */
const QUARTERS = LABELS.length / 4;

/**
 * Makes a weight table of the packed rows. Nearly all the time here is spent waiting for memory: what is read together lies together,
 * and a row is three numbers of four weights each, whatever labels it is for.
 */
export function readWeights({ gaps, masks, values }: TaggerModel): AddRows {
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
  return (rows, count, pairs, at) => {
    // Without a branch, so that the processor fetches all bits at once: which rows there are cannot be foretold.
    let present = 0;
    for (let number = 0; number < count; number++) {
      const row = rows[number] as number;
      rows[present] = row;
      present += ((blocks[(row >>> 5) << 1] as number) >>> (row & 31)) & 1;
    }
    const bias = present * PAIR_BIAS;
    let a = (pairs[at] as number) - bias;
    let b = (pairs[at + 1] as number) - bias;
    let c = (pairs[at + 2] as number) - bias;
    let d = (pairs[at + 3] as number) - bias;
    let e = (pairs[at + 4] as number) - bias;
    let f = (pairs[at + 5] as number) - bias;
    for (let number = 0; number < present; number++) {
      const row = rows[number] as number;
      const block = (row >>> 5) << 1;
      const below = (blocks[block] as number) & ((1 << (row & 31)) - 1);
      const from = ((blocks[block + 1] as number) + countBits(below)) * QUARTERS;
      const first = weights[from] as number;
      const second = weights[from + 1] as number;
      const third = weights[from + 2] as number;
      a += first & PAIR_MASK;
      b += (first >>> 8) & PAIR_MASK;
      c += second & PAIR_MASK;
      d += (second >>> 8) & PAIR_MASK;
      e += third & PAIR_MASK;
      f += (third >>> 8) & PAIR_MASK;
    }
    pairs[at] = a;
    pairs[at + 1] = b;
    pairs[at + 2] = c;
    pairs[at + 3] = d;
    pairs[at + 4] = e;
    pairs[at + 5] = f;
  };
}

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
