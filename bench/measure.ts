/** One line of the table. `ratio` is to the bare pass over the same text: how many times slower. */
export interface Figure {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: "MB/s" | "ms" | "kB" | "MB" | "%" | "×";
  readonly ratio?: number;
}

/** Milliseconds. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** @param share 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => percentile(values, 0.5);

/** The least that any analysis does: a class for every character by a table, and a note where a token begins. */
export function barePass(text: string): number {
  if (starts.length < text.length) starts = new Uint32Array(text.length);
  let count = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const now = CLASSES[text.charCodeAt(at)] as number;
    if (now !== 0 && (now !== last || now === MARK)) starts[count++] = at;
    last = now;
  }
  return count;
}

let starts = new Uint32Array(0);
const MARK = 3;
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\s/.test(character) ? 0 : /[\p{L}\p{M}]/u.test(character) ? 1 : /\d/.test(character) ? 2 : MARK;
});
