import type { Span } from "../model.ts";

/** Tells of a stretch whether it shares a character with one of some spans, in any order; by halves, since a paragraph may have ten thousand. */
export function overlapWith(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  let end = -1;
  const farthest = sorted.map((span) => {
    end = Math.max(end, span.end);
    return end;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (farthest[low - 1] as number) > start;
  };
}
