import type { Span } from "./model.ts";

/** Where a newer text differs from an older one: they are equal before `start`, and behind `end` of the newer as behind `oldEnd` of the older. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly end: number;
}

/** The one stretch that holds all differences. */
export function changeBetween(old: string, text: string): Change {
  const shorter = Math.min(old.length, text.length);
  const start = longest(shorter, (from, to) => old.slice(from, to) === text.slice(from, to));
  const tail = longest(
    shorter - start,
    (from, to) => old.slice(old.length - to, old.length - from) === text.slice(text.length - to, text.length - from),
  );
  return { start, oldEnd: old.length - tail, end: text.length - tail };
}

/** By how much a span of the older text that lies outside of what has changed is further on in the newer. */
export function shiftOf({ start }: Span, { oldEnd, end }: Change): number {
  return start < oldEnd ? 0 : end - oldEnd;
}

/** How much of a length is equal: halves are compared whole, which is as fast as memory is read. */
function longest(length: number, isEqual: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isEqual(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
