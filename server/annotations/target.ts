import type { Span } from "../core/model.ts";
import { type Folded, fold } from "./fold.ts";
import { CONTEXT, type Target } from "./model.ts";

/** Characters of the context at its outer ends that are kept beyond what makes it unique: edits there do no harm. */
export const OUTER = 16;
/** The longest context that can make a place unique (folded characters); what is longer is known to be repeated. */
export const LONGEST_KEY = 256;

/**
 * Gives a function from places in a text to targets, for as many as are wanted.
 *
 * The context on either side has `CONTEXT` characters or more: as many as it takes that this side alone, but for its outer
 * `OUTER` characters, tells the place from every other place with the same words. So when one side has been edited the
 * other still tells which place was meant, and no look-alike is taken for it. Where the text ends before that, the side is
 * shorter than `CONTEXT`; where no context would do it is longer than `LONGEST_KEY + OUTER`.
 */
export function targetsIn(text: string): (span: Span) => Target {
  const folded = fold(text);
  const known = new Map<string, Shared>();
  const budget = { left: MOST_COMPARED };
  return ({ start, end }) => {
    const from = folded.toFolded(start);
    const words = folded.text.slice(from, folded.toFolded(end));
    const { left, right } = known.get(words) ?? sharedContexts(folded.text, words, budget);
    known.set(words, { left, right });
    const sharedLeft = left.get(from) ?? LONGEST_KEY;
    const sharedRight = right.get(from) ?? LONGEST_KEY;
    return {
      exact: text.slice(start, end),
      prefix: text.slice(startOfContext(text, folded, start, from - sharedLeft - 1, sharedLeft), start),
      suffix: text.slice(end, endOfContext(text, folded, end, from + words.length + sharedRight + 1, sharedRight)),
      position: { start, end },
    };
  };
}

/** By place, the most characters of context that any other place of the same words shares on that side. */
interface Shared {
  readonly left: ReadonlyMap<number, number>;
  readonly right: ReadonlyMap<number, number>;
}

/** Of more places than that is taken for granted that no context makes them unique. */
const MOST_PLACES = 20_000;
/** Characters compared, until it is taken for granted of all other words: a text of one letter ends, too. */
const MOST_COMPARED = 40_000_000;

interface Budget {
  left: number;
}

function sharedContexts(text: string, words: string, budget: Budget): Shared {
  const places: number[] = [];
  if (words !== "" && budget.left > 0)
    for (let at = text.indexOf(words); at >= 0 && places.length <= MOST_PLACES; at = text.indexOf(words, at + 1)) places.push(at);
  if (places.length === 0 || places.length > MOST_PLACES) return { left: new Map(), right: new Map() };
  return {
    left: nearestInOrder(places, budget, (place, i) => (i < place ? text.charCodeAt(place - 1 - i) : -1)),
    right: nearestInOrder(places, budget, (place, i) => {
      const at = place + words.length + i;
      return at < text.length ? text.charCodeAt(at) : -1;
    }),
  };
}

/** Sorted by their contexts, the place that shares most with another one is beside it. */
function nearestInOrder(
  places: readonly number[],
  budget: Budget,
  charAt: (place: number, i: number) => number,
): Map<number, number> {
  const shared = (one: number, other: number) => {
    if (budget.left <= 0) return LONGEST_KEY;
    let i = 0;
    while (i < LONGEST_KEY && charAt(one, i) === charAt(other, i) && charAt(one, i) >= 0) i++;
    budget.left -= i + 1;
    return i;
  };
  const sorted = [...places].sort((one, other) => {
    const i = shared(one, other);
    return i === LONGEST_KEY ? 0 : charAt(one, i) - charAt(other, i);
  });
  if (budget.left <= 0) return new Map();
  const beside = sorted.slice(1).map((place, k) => shared(sorted[k]!, place));
  return new Map(sorted.map((place, k) => [place, Math.max(beside[k - 1] ?? 0, beside[k] ?? 0)]));
}

function startOfContext(text: string, folded: Folded, start: number, key: number, shared: number): number {
  const wanted = shared >= LONGEST_KEY ? key - 2 * OUTER : key;
  const outer = Math.min(wanted < 0 ? -1 : folded.toOriginal(wanted) - OUTER, start - CONTEXT);
  // Up to the start of the text, and yet not unique.
  if (outer < 0 && shared > 0 && start >= CONTEXT) return start - CONTEXT / 2;
  return whole(text, Math.max(0, outer), -1);
}

function endOfContext(text: string, folded: Folded, end: number, key: number, shared: number): number {
  const wanted = shared >= LONGEST_KEY ? key + 2 * OUTER : key;
  const outer = Math.max(wanted > folded.text.length ? text.length + 1 : folded.toOriginal(wanted) + OUTER, end + CONTEXT);
  if (outer > text.length && shared > 0 && end + CONTEXT <= text.length) return whole(text, end + CONTEXT / 2, 1);
  return whole(text, Math.min(text.length, outer), 1);
}

/** Not between the halves of a surrogate pair. */
function whole(text: string, offset: number, step: 1 | -1): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0 ? offset + step : offset;
}
