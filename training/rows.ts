import { enclosing, enclosuresOf } from "../server/core/tagger/enclosures.ts";
import { conjunctionRows, EDGE, MAX_CONJUNCTIONS, ROW_BITS, rowAt, type WordType } from "../server/core/tagger/features.ts";
import type { Describe } from "./fill.ts";
import type { Sample } from "./sample.ts";

/** Rows of the weight table that are active at each word of a sentence, as dense numbers of the rows kept. */
export type ActiveRows = (sample: Sample, types: readonly WordType[]) => readonly Int32Array[];

export interface RowIndex {
  readonly size: number;
  /** Hash row by dense number. */
  readonly rows: Int32Array;
  readonly active: ActiveRows;
}

/** Keeps the rows that are active at least `minimum` times in the samples. */
export function indexRows(samples: readonly Sample[], describe: Describe, minimum: number): RowIndex {
  const counts = new Uint8Array(2 ** ROW_BITS);
  for (const sample of samples) {
    const types = describe(sample);
    forEachRow(sample, types, (row) => {
      if ((counts[row] as number) < 255) counts[row] = (counts[row] as number) + 1;
    });
  }
  const dense = new Int32Array(counts.length).fill(-1);
  const rows: number[] = [];
  for (let row = 0; row < counts.length; row++) {
    if ((counts[row] as number) < minimum) continue;
    dense[row] = rows.length;
    rows.push(row);
  }
  return { size: rows.length, rows: Int32Array.from(rows), active: createActive(dense) };
}

function createActive(dense: Int32Array): ActiveRows {
  const cache = new Map<WordType, Int32Array[]>();
  const ofType = (type: WordType) => {
    let byOffset = cache.get(type);
    if (byOffset === undefined) {
      byOffset = [-2, -1, 0, 1, 2].map((offset) =>
        keep(
          hashesAt(type, offset).map((hash) => rowAt(hash, offset)),
          dense,
        ),
      );
      cache.set(type, byOffset);
    }
    return byOffset;
  };
  const conjunctions = new Int32Array(MAX_CONJUNCTIONS);
  return (sample, types) => {
    const enclosures = enclosuresIn(sample);
    return types.map((_, at) => {
      const parts: Int32Array[] = [];
      for (let offset = -2; offset <= 2; offset++) {
        parts.push((ofType(types[at + offset] ?? EDGE) as Int32Array[])[offset + 2] as Int32Array);
      }
      const count = conjunctionsAt(types, at, enclosures[at] as number, conjunctions);
      parts.push(keep(Array.from(conjunctions.subarray(0, count)), dense));
      const rows = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
      let end = 0;
      for (const part of parts) {
        rows.set(part, end);
        end += part.length;
      }
      return rows;
    });
  };
}

function enclosuresIn({ words }: Sample): Uint8Array {
  const kinds = words.map(({ text }) => enclosing(text ?? "_"));
  return enclosuresOf((at) => kinds[at] as number, kinds.length);
}

function forEachRow(sample: Sample, types: readonly WordType[], visit: (row: number) => void): void {
  const enclosures = enclosuresIn(sample);
  const conjunctions = new Int32Array(MAX_CONJUNCTIONS);
  for (let at = 0; at < types.length; at++) {
    for (let offset = -2; offset <= 2; offset++) {
      for (const hash of hashesAt(types[at + offset] ?? EDGE, offset)) visit(rowAt(hash, offset));
    }
    const count = conjunctionsAt(types, at, enclosures[at] as number, conjunctions);
    for (let number = 0; number < count; number++) visit(conjunctions[number] as number);
  }
}

function conjunctionsAt(types: readonly WordType[], at: number, enclosure: number, rows: Int32Array): number {
  const near = (offset: number) => types[at + offset] ?? EDGE;
  return conjunctionRows(near(-2), near(-1), near(0), near(1), near(2), at === 0, enclosure, rows);
}

function hashesAt({ hashes, near, far }: WordType, offset: number): readonly number[] {
  if (offset === 0) return hashes;
  return hashes.slice(0, Math.abs(offset) === 1 ? near : far);
}

const keep = (rows: readonly number[], dense: Int32Array): Int32Array =>
  Int32Array.from(rows.map((row) => dense[row] as number).filter((row) => row >= 0));
