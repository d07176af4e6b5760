/** Numbers that look like chance, the same for a seed. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  of<T>(some: readonly T[]): T;
  /** Settles at once, soon or a little later. */
  pause(): Promise<void>;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    of: <T>(some: readonly T[]) => some[below(some.length)] as T,
    pause() {
      const long = Math.random();
      return new Promise((resolve) => (long < 0.5 ? setImmediate(resolve) : setTimeout(resolve, long < 0.95 ? 1 : 8)));
    },
  };
}
