import { ROW_BITS } from "./features.ts";
import type { TaggerModel } from "./model-file.ts";

/** Adds a row of the weight table to `scores` from `at` on; most rows are empty. */
export type AddRow = (row: number, scores: Int16Array | Int32Array, at: number) => void;

/** Makes a weight table of the packed rows: a bitmap of the rows there are, and where each word of it begins. */
export function readWeights({ gaps, masks, values }: TaggerModel): AddRow {
  const bitmap = new Uint32Array(2 ** (ROW_BITS - 5));
  const ranks = new Uint32Array(bitmap.length);
  const starts = new Uint32Array(masks.length);
  let row = -1;
  let rows = 0;
  for (let at = 0; at < gaps.length; ) {
    let gap = 0;
    let byte = 0x80;
    for (let shift = 0; byte & 0x80; shift += 7) {
      byte = gaps[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    row += gap + 1;
    rows++;
    bitmap[row >>> 5] = (bitmap[row >>> 5] as number) | (1 << (row & 31));
  }
  let start = 0;
  for (let at = 0; at < masks.length; at++) {
    starts[at] = start;
    start += countBits(masks[at] as number);
  }
  if (rows !== masks.length || start !== values.length || row >= 2 ** ROW_BITS) {
    throw new Error("Name tagger model is damaged: its sections do not agree");
  }
  for (let word = 1; word < bitmap.length; word++) {
    ranks[word] = (ranks[word - 1] as number) + countBits(bitmap[word - 1] as number);
  }
  return (row, scores, at) => {
    const word = bitmap[row >>> 5] as number;
    const below = row & 31;
    if (((word >>> below) & 1) === 0) return;
    const number = (ranks[row >>> 5] as number) + countBits(word & ((1 << below) - 1));
    let value = starts[number] as number;
    for (let mask = masks[number] as number; mask !== 0; mask &= mask - 1) {
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
