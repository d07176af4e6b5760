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
 * other still tells which place was meant, and no look-alike is taken for it.
 *
 * Where the text begins or ends before that, the context is all there is: then the prefix is as long as its place is far from
 * the start, and the suffix ends as texts end (`isRest`), which no other does; where the text ends otherwise, the suffix is
 * shorter than `CONTEXT` and tells nothing from anything. Where no context would do it is longer than `LONGEST_KEY + OUTER`.
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
    left: nearestInOrder(places, budget, (place, i) => charAt(text, place - 1 - i)),
    right: nearestInOrder(places, budget, (place, i) => charAt(text, place + words.length + i)),
  };
}

/** Beyond the text -1, next to it a space: there may be a paragraph some time, and white space makes no difference. */
function charAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : at === -1 || at === text.length ? 0x20 : -1;
}

/** Sorted by their contexts, the place that shares most with another one is beside it. */
function nearestInOrder(
  places: readonly number[],
  budget: Budget,
  charOf: (place: number, i: number) => number,
): Map<number, number> {
  const shared = (one: number, other: number) => {
    if (budget.left <= 0) return LONGEST_KEY;
    let i = 0;
    while (i < LONGEST_KEY && charOf(one, i) === charOf(other, i) && charOf(one, i) >= 0) i++;
    budget.left -= i + 1;
    return i;
  };
  const sorted = [...places].sort((one, other) => {
    const i = shared(one, other);
    return i === LONGEST_KEY ? 0 : charOf(one, i) - charOf(other, i);
  });
  if (budget.left <= 0) return new Map();
  const beside = sorted.slice(1).map((place, k) => shared(sorted[k]!, place));
  return new Map(sorted.map((place, k) => [place, Math.max(beside[k - 1] ?? 0, beside[k] ?? 0)]));
}

function startOfContext(text: string, folded: Folded, start: number, key: number, shared: number): number {
  const wanted = shared >= LONGEST_KEY ? key - 2 * OUTER : key;
  const outer = Math.min(wanted < 0 ? -1 : folded.toOriginal(wanted) - OUTER, start - CONTEXT);
  return whole(text, Math.max(0, outer), -1);
}

function endOfContext(text: string, folded: Folded, end: number, key: number, shared: number): number {
  const wanted = shared >= LONGEST_KEY ? key + 2 * OUTER : key;
  let outer = Math.max(wanted > folded.text.length ? text.length : folded.toOriginal(wanted) + OUTER, end + CONTEXT);
  // only one that is all the rest may look like it
  while (outer < text.length && isRest(text[outer - 1])) outer++;
  if (outer < text.length) return whole(text, outer, 1);
  if (text.length - end < CONTEXT) return text.length;
  let rest = text.length;
  while (rest > end + CONTEXT && !isRest(text[rest - 1])) rest--;
  return rest > end + CONTEXT ? rest : whole(text, end + CONTEXT / 2, 1);
}

/** Whether a suffix ends with the text, by its last character: a line break, or what ends a sentence. */
export function isRest(last: string | undefined): boolean {
  return last !== undefined && ENDS.test(last);
}

const ENDS = /[\s.!?…:"'»«“”’)\]]/;

/** Not between the halves of a surrogate pair. */
function whole(text: string, offset: number, step: 1 | -1): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0 ? offset + step : offset;
}
