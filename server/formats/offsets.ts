/** How a format counts characters. Inside Lagebild it is always `utf-16`; brat itself and Python count code points. */
export type OffsetUnit = "utf-16" | "code-point";

/**
 * Gives a function from UTF-16 offsets of `text` to offsets in `unit`. An offset inside a surrogate pair counts as
 * the one before the pair. Costs one pass over the text, then a binary search over its astral characters.
 */
export function offsetsIn(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === "utf-16") return (offset) => offset;
  const pairs = pairsIn(text);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - pairsBefore(pairs, offset);
}

/**
 * The inverse: gives a function from offsets in `unit` to UTF-16 offsets of `text`. Offsets beyond the text go on as if
 * plain characters followed, so that there and back again is the same offset.
 */
export function utf16OffsetsIn(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === "utf-16") return (offset) => offset;
  // Before the i-th pair there are i units more than characters.
  const pairs = pairsIn(text).map((start, i) => start - i);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset + pairsBefore(pairs, offset);
}

/** Where surrogate pairs begin. */
function pairsIn(text: string): number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  return pairs;
}

/** How many surrogate pairs begin before the offset: each is two units but one character. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
