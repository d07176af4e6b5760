import { LABELS, OUTSIDE } from "./labels.ts";

/**
 * Scores by label, two in one number of 32 bits, so that one addition adds both: even labels in the lower half, odd ones in the upper.
 * A negative lower half borrows from the upper one, which `unpack` gives back. Each half holds sums from -32768 to 32767; those of a
 * word stay below 127 times the number of its features, which are less than a hundred.
 */
export const PAIRS: number = LABELS.length / 2;

/** Writes the scores of the pairs at `from` to `scores` from `at` on, by label. */
export function unpack(pairs: Int32Array, from: number, scores: Int32Array, at: number): void {
  for (let pair = 0; pair < PAIRS; pair++) {
    const both = pairs[from + pair] as number;
    const low = (both << 16) >> 16;
    scores[at + pair * 2] = low;
    scores[at + pair * 2 + 1] = (both - low) >> 16;
  }
}

/** Lead of “no name” over the best of some labels, of the scores from `at` on. */
export function leadOver(labels: readonly number[], scores: Int32Array, at: number): number {
  let best = -32768;
  for (let index = 0; index < labels.length; index++) {
    const score = scores[at + (labels[index] as number)] as number;
    if (score > best) best = score;
  }
  return (scores[at + OUTSIDE] as number) - best;
}
