import { ROW_BITS } from "./features.ts";
import type { TaggerModel } from "./model-file.ts";

/** Adds a row of the weight table to `scores` from `at` on; most rows are empty. */
export type AddRow = (row: number, scores: Int16Array | Int32Array, at: number) => void;

/** Makes a weight table of the packed rows: a bitmap of the rows there are, and where each word of it begins. */
export function readWeights({ gaps, masks, values }: TaggerModel): AddRow {
  // Pairs, since what is read together should lie together: 32 rows as bits and the number of rows before them …
  const bitmap = new Int32Array(2 ** (ROW_BITS - 4));
  // … and by row where its values start and which labels they are for.
  const index = new Int32Array(masks.length * 2);
  let row = -1;
  let rows = 0;
  for (let at = 0; at < gaps.length; rows++) {
    let gap = 0;
    let byte = 0x80;
    for (let shift = 0; byte & 0x80; shift += 7) {
      byte = gaps[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    row += gap + 1;
    const word = (row >>> 5) << 1;
    bitmap[word] = (bitmap[word] as number) | (1 << (row & 31));
  }
  let start = 0;
  for (let at = 0; at < masks.length; at++) {
    index[at * 2] = start;
    index[at * 2 + 1] = masks[at] as number;
    start += countBits(masks[at] as number);
  }
  if (rows !== masks.length || start !== values.length || row >= 2 ** ROW_BITS) {
    throw new Error("Name tagger model is damaged: its sections do not agree");
  }
  for (let word = 2; word < bitmap.length; word += 2) {
    bitmap[word + 1] = (bitmap[word - 1] as number) + countBits(bitmap[word - 2] as number);
  }
  return (row, scores, at) => {
    const word = (row >>> 5) << 1;
    const bits = bitmap[word] as number;
    const bit = 1 << (row & 31);
    if ((bits & bit) === 0) return;
    const entry = ((bitmap[word + 1] as number) + countBits(bits & (bit - 1))) << 1;
    let value = index[entry] as number;
    for (let mask = index[entry + 1] as number; mask !== 0; mask &= mask - 1) {
      const label = at + 31 - Math.clz32(mask & -mask);
      scores[label] = (scores[label] as number) + (values[value++] as number);
    }
  };
}

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
