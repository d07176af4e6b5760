import { LABELS, mayFollow, OUTSIDE } from "./labels.ts";

const L: number = LABELS.length;
const IMPOSSIBLE = -0x20000000;

/**
 * Viterbi: writes the sequence of labels with the highest score for the words `from` to `to` to `labels`.
 * The words before and behind are no names, or the sentence begins or ends there.
 */
export type Decode = (scores: Int32Array, from: number, to: number, length: number, labels: Uint8Array) => void;

/** @param transitions see `TaggerModel`; labels that must not follow each other never do. */
export function createDecoder(transitions: Int16Array): Decode {
  const moves = Int32Array.from(transitions, (score, at) => {
    const left = Math.floor(at / L);
    return mayFollow(left === L ? undefined : left, at % L) ? score : IMPOSSIBLE;
  });
  let sources = new Uint8Array(64 * L);
  let before = new Int32Array(L);
  let best = new Int32Array(L);
  return (scores, from, to, length, labels) => {
    if (sources.length < to * L) sources = new Uint8Array(to * L * 2);
    const start = (from === 0 ? L : OUTSIDE) * L;
    for (let label = 0; label < L; label++)
      before[label] = (moves[start + label] as number) + (scores[from * L + label] as number);
    for (let at = from + 1; at < to; at++) {
      for (let label = 0; label < L; label++) {
        let highest = (before[0] as number) + (moves[label] as number);
        let source = 0;
        for (let left = 1; left < L; left++) {
          const score = (before[left] as number) + (moves[left * L + label] as number);
          if (score > highest) {
            highest = score;
            source = left;
          }
        }
        best[label] = highest + (scores[at * L + label] as number);
        sources[at * L + label] = source;
      }
      [before, best] = [best, before];
    }
    if (to < length)
      for (let label = 0; label < L; label++) before[label] = (before[label] as number) + (moves[label * L] as number);
    let last = 0;
    for (let label = 1; label < L; label++) if ((before[label] as number) > (before[last] as number)) last = label;
    for (let at = to - 1; at >= from; at--) {
      labels[at] = last;
      last = sources[at * L + last] as number;
    }
  };
}
