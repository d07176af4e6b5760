import { LABELS, mayFollow } from "./labels.ts";

const L = LABELS.length;
const IMPOSSIBLE = -0x20000000;

/** Viterbi: the sequence of labels with the highest score, valid until the next call. */
export type Decode = (scores: Int32Array, length: number) => Uint8Array;

/** @param transitions see `TaggerModel`; labels that must not follow each other never do. */
export function createDecoder(transitions: Int16Array): Decode {
  const moves = Int32Array.from(transitions, (score, at) => {
    const from = Math.floor(at / L);
    return mayFollow(from === L ? undefined : from, at % L) ? score : IMPOSSIBLE;
  });
  let from = new Uint8Array(0);
  let path = new Uint8Array(0);
  let before = new Int32Array(L);
  let best = new Int32Array(L);
  return (scores, length) => {
    if (path.length < length) {
      path = new Uint8Array(length * 2);
      from = new Uint8Array(length * 2 * L);
    }
    for (let label = 0; label < L; label++) before[label] = (moves[L * L + label] as number) + (scores[label] as number);
    for (let at = 1; at < length; at++) {
      for (let to = 0; to < L; to++) {
        let highest = (before[0] as number) + (moves[to] as number);
        let source = 0;
        for (let label = 1; label < L; label++) {
          const score = (before[label] as number) + (moves[label * L + to] as number);
          if (score > highest) {
            highest = score;
            source = label;
          }
        }
        best[to] = highest + (scores[at * L + to] as number);
        from[at * L + to] = source;
      }
      [before, best] = [best, before];
    }
    let last = 0;
    for (let label = 1; label < L; label++) if ((before[label] as number) > (before[last] as number)) last = label;
    for (let at = length - 1; at >= 0; at--) {
      path[at] = last;
      last = from[at * L + last] as number;
    }
    return path;
  };
}
