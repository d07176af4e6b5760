import type { Span } from "../core/model.ts";
import type { Folded } from "./fold.ts";
import type { Pattern } from "./pattern.ts";

/** How far from where a place is expected it is looked for, in folded characters. */
const FAR = 3_000;
/** Characters of context on either side of words that were changed. */
const BESIDE = 16;
/** Places of a context that are looked at. */
const TRIES = 20;

/**
 * Where a place probably is that can't be told beyond doubt: the nearest of several likely ones, what now stands between
 * its contexts, or the nearest place with the same words. Undefined where nothing is left between the contexts, or nothing
 * is like it anywhere near.
 *
 * @param expected index in the folded text.
 * @param places indices where its words stand in one of its contexts.
 */
export function guess(pattern: Pattern, folded: Folded, expected: number, places: readonly number[]): Span | undefined {
  const length = pattern.words.length;
  const nearest = (some: readonly number[]) =>
    some.reduce<number | undefined>(
      (best, one) => (best === undefined || Math.abs(one - expected) < Math.abs(best - expected) ? one : best),
      undefined,
    );
  const likely = nearest(places);
  if (likely !== undefined) return { start: likely, end: likely + length };
  const from = Math.max(0, expected - FAR);
  const window = folded.text.slice(from, expected + FAR);
  const between = betweenContexts(pattern, window, expected - from);
  if (between !== undefined) {
    const kept = window.slice(between.start, between.end);
    const start = from + between.start + (kept.length - kept.trimStart().length);
    return kept.trim() === "" ? undefined : { start, end: start + kept.trim().length };
  }
  const after = window.indexOf(pattern.words, expected - from);
  const before = window.lastIndexOf(pattern.words, expected - from);
  const same = nearest([after, before].filter((at) => at >= 0).map((at) => from + at));
  return same === undefined ? undefined : { start: same, end: same + length };
}

/** What is between the end of the left context and the beginning of the right one, the pair that is nearest. */
function betweenContexts({ text, from, to, words }: Pattern, window: string, expected: number): Span | undefined {
  const left = text.slice(Math.max(0, from - BESIDE), from);
  const right = text.slice(to, to + BESIDE);
  if (left.length < BESIDE || right.length < BESIDE) return undefined;
  let best: Span | undefined;
  let tries = 0;
  for (let at = window.indexOf(left); at >= 0 && tries < TRIES; at = window.indexOf(left, at + 1), tries++) {
    const start = at + left.length;
    const end = window.slice(start, start + 2 * words.length + 40 + right.length).indexOf(right);
    if (end < 0) continue;
    if (best === undefined || Math.abs(start - expected) < Math.abs(best.start - expected)) best = { start, end: start + end };
  }
  return best;
}
