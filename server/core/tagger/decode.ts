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
  // By label, those it may follow and what that scores: an inside label follows two.
  const sources = LABELS.map((_, label) => LABELS.flatMap((_, left) => (mayFollow(left, label) ? [left] : [])));
  const lefts = Uint8Array.from(sources.flat());
  const steps = Int32Array.from(sources.flatMap((lefts, label) => lefts.map((left) => moves[left * L + label] as number)));
  const ends = Uint8Array.from(sources, (_, label) => sources.slice(0, label + 1).flat().length);
  let before = new Int32Array(L);
  let best = new Int32Array(L);
  let backs = new Uint8Array(64 * L);
  return (scores, from, to, length, labels) => {
    if (backs.length < to * L) backs = new Uint8Array(to * L * 2);
    const start = (from === 0 ? L : OUTSIDE) * L;
    for (let label = 0; label < L; label++)
      before[label] = (moves[start + label] as number) + (scores[from * L + label] as number);
    for (let at = from + 1; at < to; at++) {
      const [old, now, base] = [before, best, at * L];
      for (let label = 0, step = 0; label < L; label++) {
        const end = ends[label] as number;
        let highest = IMPOSSIBLE * 2;
        let back = 0;
        for (; step < end; step++) {
          const left = lefts[step] as number;
          const score = (old[left] as number) + (steps[step] as number);
          if (score > highest) {
            highest = score;
            back = left;
          }
        }
        now[label] = highest + (scores[base + label] as number);
        backs[base + label] = back;
      }
      best = old;
      before = now;
    }
    const last = before;
    const toOutside = to < length;
    let label = 0;
    let highest = IMPOSSIBLE * 2;
    for (let candidate = 0; candidate < L; candidate++) {
      const score = (last[candidate] as number) + (toOutside ? (moves[candidate * L] as number) : 0);
      if (score > highest) {
        highest = score;
        label = candidate;
      }
    }
    for (let at = to - 1; at >= from; at--) {
      labels[at] = label;
      label = backs[at * L + label] as number;
    }
  };
}
