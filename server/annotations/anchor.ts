import type { Span } from "../core/model.ts";
import { type Folded, fold } from "./fold.ts";
import { guess } from "./guess.ts";
import type { Anchored, Anchoring, Annotation, Target } from "./model.ts";
import { continues, type Fit, fitAt, type Pattern, patternOf } from "./pattern.ts";
import { findKeys, SEED } from "./seeds.ts";

/**
 * Finds the place of every annotation in the text as it is now, in the order given. Line ends, white space, soft hyphens
 * and the composition of accents make no difference.
 *
 * Where the words stand at their position between their contexts it is `exact`. Otherwise a place is taken only beyond
 * doubt: it is the only one where the words have both contexts, or all of the one that told them from all others, with the
 * paragraph's end or remains of the other on the other side. Then it is `exact` or `moved`, by whether it is the same
 * position. Words that are repeated with their contexts, that stand elsewhere in other contexts, that were changed or have
 * become part of longer ones are `uncertain`; what has no likely place is `orphaned`. Nothing moves to a look-alike: for
 * that the contexts have to be those of `targetsIn`.
 */
export function anchorAll(annotations: readonly Annotation[], text: string): readonly Anchored[] {
  const unmoved = annotations.map(({ target }) =>
    target !== undefined && standsThere(target, text) ? target.position : undefined,
  );
  const lost = annotations.flatMap(({ target }, i) => (target !== undefined && unmoved[i] === undefined ? [{ target, i }] : []));
  const still = unmoved.flatMap((span) => (span === undefined ? [] : [{ from: span.start, to: span.start }]));
  const found = lost.length === 0 ? [] : findAll(lost, text, still);
  const byIndex = new Map(lost.map(({ i }, k) => [i, found[k]!]));
  return annotations.map((annotation, i) => {
    const span = unmoved[i];
    const anchoring: Anchoring | undefined = span === undefined ? byIndex.get(i) : { status: "exact", span };
    return { annotation, anchoring };
  });
}

function standsThere({ exact, prefix, suffix, position: { start, end } }: Target, text: string): boolean {
  return (
    start >= prefix.length &&
    end - start === exact.length &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end) &&
    !(suffix === "" && continues(text, end)) &&
    !(prefix === "" && continues(text, start))
  );
}

interface Lost {
  readonly target: Target;
  readonly i: number;
}

/** Where something stood, and where it is now. */
interface Way {
  readonly from: number;
  readonly to: number;
}

function findAll(lost: readonly Lost[], text: string, still: readonly Way[]): readonly Anchoring[] {
  const folded = fold(text);
  const patterns = lost.map(({ target }) => patternOf(target));
  const candidates = candidatesIn(folded.text, patterns);
  const picks = patterns.map((pattern, k) => pick(candidates[k]!.at.map((at) => fitAt(pattern, folded, at))));
  const taken = contested(picks, lost);
  const certain = picks.flatMap((one, k) =>
    one === undefined || taken.has(k) ? [] : [{ from: lost[k]!.target.position.start, to: folded.toOriginal(one.at) }],
  );
  const expected = expectations([...still, ...certain]);
  return lost.map(({ target }, k): Anchoring => {
    const one = picks[k];
    const pattern = patterns[k]!;
    if (one !== undefined && candidates[k]!.complete && !taken.has(k)) {
      const span = spanOf(folded, text, one.at, one.at + pattern.words.length);
      return { status: span.start === target.position.start ? "exact" : "moved", span };
    }
    const near = guess(pattern, folded, folded.toFolded(expected(target.position.start)), candidates[k]!.at);
    return near === undefined
      ? { status: "orphaned" }
      : { status: "uncertain", span: spanOf(folded, text, near.start, near.end) };
  });
}

interface Candidates {
  /** Indices in the folded text where the words stand in one of their contexts. */
  readonly at: readonly number[];
  readonly complete: boolean;
}

/** Where the words stand with what tells them from others, on either side that does. */
function candidatesIn(text: string, patterns: readonly Pattern[]): Candidates[] {
  const keys = patterns.map(keysOf);
  const found = findKeys(
    text,
    keys.flatMap(({ left, right }) => [left, right].filter((key) => key !== undefined)),
  );
  return keys.map(({ left, right, before }) => {
    const lefts = left && found.get(left.text);
    const rights = right && found.get(right.text);
    return {
      at: [...new Set([...(lefts?.at ?? []).map((at) => at + before), ...(rights?.at ?? [])])],
      complete: lefts?.complete !== false && rights?.complete !== false,
    };
  });
}

/** The outer ends are the rarest: what is next to a name is often the same. */
function keysOf({ text, from, to, keyLeft, keyRight, atStart, atEnd }: Pattern) {
  const before = keyLeft ?? (atStart ? from : 0);
  const left = { text: text.slice(from - before, to), seed: 0 };
  const right = { text: text.slice(from, to + (keyRight ?? (atEnd ? text.length - to : 0))), seed: 0 };
  return {
    before,
    left: left.text.length < SEED ? undefined : left,
    right: right.text.length < SEED ? undefined : { ...right, seed: right.text.length - SEED },
  };
}

/** The one place beyond doubt. */
function pick(fits: readonly Fit[]): Fit | undefined {
  const sure = fits.filter(({ proof }) => proof === "sure");
  if (sure.length === 1) return sure[0];
  const whole = sure.filter((fit) => fit.whole);
  if (sure.length > 0) return whole.length === 1 ? whole[0] : undefined;
  return fits.length === 1 && fits[0]!.proof === "likely" ? fits[0] : undefined;
}

/** Two that stood apart and now want one place: an edit brought their surroundings together, at most one of them is there. */
function contested(picks: readonly (Fit | undefined)[], lost: readonly Lost[]): ReadonlySet<number> {
  const byPlace = new Map<number, number[]>();
  for (const [k, one] of picks.entries()) {
    if (one === undefined) continue;
    const some = byPlace.get(one.at);
    if (some === undefined) byPlace.set(one.at, [k]);
    else some.push(k);
  }
  const taken = new Set<number>();
  for (const some of byPlace.values()) {
    if (new Set(some.map((k) => lost[k]!.target.position.start)).size < 2) continue;
    for (const k of some) if (picks[k]!.proof !== "sure") taken.add(k);
  }
  return taken;
}

const WIDTHLESS = /[\s\u00ad\u200b\u2060\ufeff]/;

/** Back to UTF-16 offsets, without what follows the last character and has no width. */
function spanOf(folded: Folded, text: string, from: number, to: number): Span {
  const start = folded.toOriginal(from);
  let end = Math.max(start, folded.toOriginal(to));
  while (end > start && WIDTHLESS.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

/** Where a position is to be expected: as far from its nearest neighbour as it was. */
function expectations(ways: readonly Way[]): (position: number) => number {
  const sorted = [...ways].sort((a, b) => a.from - b.from);
  return (position) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.from < position) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [sorted[low - 1], sorted[low]];
    const nearest =
      before === undefined || (after !== undefined && after.from - position < position - before.from) ? after : before;
    return Math.max(0, position + (nearest === undefined ? 0 : nearest.to - nearest.from));
  };
}
