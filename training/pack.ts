import { LABELS, OUTSIDE } from "../server/core/tagger/labels.ts";
import type { LexiconData } from "../server/core/tagger/lexicon.ts";
import { type TaggerModel, writeModel } from "../server/core/tagger/model-file.ts";
import type { Weights } from "./crf.ts";
import type { RowIndex } from "./rows.ts";

export interface PackOptions {
  /** The file has at most this size in bytes: as many small weights are dropped as that takes. */
  readonly budget: number;
  /** Added to the score of every word as no name, in logarithms: below 0 it gives precision for recall. */
  readonly outsideBias: number;
}

const L = LABELS.length;
const SCALE = 48;

/** Rounds the weights to bytes and drops small ones. */
export function packModel(
  { states, transitions }: Weights,
  index: RowIndex,
  lexicon: LexiconData,
  common: ReadonlySet<string>,
  { budget, outsideBias }: PackOptions,
): { readonly bytes: Uint8Array; readonly rows: number; readonly dropped: number } {
  for (let dropped = 1; ; dropped++) {
    const table = packRows(states, index, dropped);
    const model: TaggerModel = {
      lexicon,
      common: [...common],
      scale: SCALE,
      transitions: Int16Array.from(transitions, (weight, at) =>
        Math.round((weight + (at % L === OUTSIDE ? outsideBias : 0)) * SCALE),
      ),
      ...table,
    };
    const bytes = writeModel(model);
    if (bytes.length <= budget) return { bytes, rows: table.masks.length, dropped };
  }
}

/** Weights whose rounded magnitude is below `dropped` become none. */
function packRows(states: Float32Array, { size, rows }: RowIndex, dropped: number) {
  const gaps: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  let previous = -1;
  for (let number = 0; number < size; number++) {
    let mask = 0;
    for (let label = 0; label < L; label++) {
      const value = Math.max(-127, Math.min(127, Math.round((states[number * L + label] as number) * SCALE)));
      if (Math.abs(value) < dropped) continue;
      mask |= 1 << label;
      values.push(value);
    }
    if (mask === 0) continue;
    const row = rows[number] as number;
    let gap = row - previous - 1;
    for (; gap >= 0x80; gap >>>= 7) gaps.push((gap & 0x7f) | 0x80);
    gaps.push(gap);
    masks.push(mask);
    previous = row;
  }
  return { gaps: Uint8Array.from(gaps), masks: Uint16Array.from(masks), values: Int8Array.from(values) };
}
