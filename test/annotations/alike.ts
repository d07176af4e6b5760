import type { Span } from "../../server/core/model.ts";
import { inked, joined, paragraphs, type Tracked } from "./edits.ts";

/**
 * Whether a text, after edits, may as well have a passage at another place than where its characters went, since other edits
 * lead to the very same texts and leave it there. Only these are counted:
 *
 * - of “Kim, Kim” one is cut out or put in, and the same is left whichever it was: one cut or one insertion leads there, and
 *   it could as well have been some characters before; of “Kim. Xi. Kim.” and “Kim. Kim. Xi.” either went; white space aside;
 * - a paragraph stands where one of the same words stood;
 * - where the passage was cut out, between what had been around it, the same words were put in again;
 * - for 256 characters on either side, or up to the text's start and end, all is as it was around the passage.
 *
 * @param steps the text before and after each edit.
 */
export function mayStand(steps: readonly Tracked[], { start, end }: Span, place: Span): boolean {
  const [before, now] = [steps[0]!, steps.at(-1)!];
  const grew = (was: number, is: number) => joined(now.text, is) && !joined(before.text, was);
  if (grew(start, place.start) || grew(end, place.end)) return false;
  if (isAsAround(before.text, { start, end }, now.text, place)) return true;
  const wanted = inked(before, start, end);
  const there = inked(now, place.start, place.end);
  if (there.length !== wanted.length) return false;
  const same = likes(steps);
  const again = putInBetween(now, place, start, end);
  return there.every((id, i) => same(id) === same(wanted[i]!) || (id < 0 && again));
}

function isAsAround(before: string, was: Span, now: string, is: Span): boolean {
  const visible = (text: string) => text.replaceAll(/[\s\u00ad]/g, "").normalize("NFC");
  const around = (text: string, { start, end }: Span) =>
    [visible(text.slice(0, start)).slice(-WIDE), visible(text.slice(start, end)), visible(text.slice(end)).slice(0, WIDE)].join(
      "\n",
    );
  return around(before, was) === around(now, is);
}

/** As many characters as make a place unique at most. */
const WIDE = 256;

/** The characters that may be each other, by one that stands for all of them. */
function likes(steps: readonly Tracked[]): (id: number) => number {
  const parents = new Map<number, number>();
  const same = (id: number): number => {
    const parent = parents.get(id);
    return parent === undefined ? id : same(parent);
  };
  const join = (some: readonly number[], others: readonly number[]) => {
    for (const [i, id] of some.entries()) if (same(id) !== same(others[i]!)) parents.set(same(id), same(others[i]!));
  };
  for (const [i, now] of steps.entries())
    for (const before of steps.slice(0, i)) {
      joinSides(before, now, join);
      joinParagraphs(before, now, join);
    }
  return same;
}

type Join = (some: readonly number[], others: readonly number[]) => void;

/**
 * Where one cut, one insertion or one stretch that went elsewhere leads from one text to the other: what is before and after has
 * stayed. If the edit could as well have been some characters before, what is between may be either.
 */
function joinSides(before: Tracked, now: Tracked, join: Join) {
  const [old, is] = [glyphs(before), glyphs(now)];
  const most = Math.min(old.length, is.length);
  let left = 0;
  while (left < most && old[left]!.text === is[left]!.text) left++;
  let right = 0;
  while (right < most && old.at(-1 - right)!.text === is.at(-1 - right)!.text) right++;
  // the two may overlap: then it is one cut or one insertion, and it could as well have been some characters before
  const [cut, put] = [old.length - left - right, is.length - left - right];
  if (cut <= 0 || put <= 0) {
    join(ids(is.slice(0, left)), ids(old.slice(0, left)));
    join(ids(is.slice(is.length - right)), ids(old.slice(old.length - right)));
  } else if (old.length === is.length)
    for (let before = left; before >= Math.max(0, left - FAR); before--)
      for (let behind = right; behind >= Math.max(0, right - FAR); behind--) {
        const [from, to] = [old.slice(before, old.length - behind), is.slice(before, is.length - behind)];
        const by = rotation(from, to);
        if (by < 0) continue;
        join(ids([...to.slice(by), ...to.slice(0, by)]), ids(from));
        join(ids(is.slice(0, before)), ids(old.slice(0, before)));
        join(ids(is.slice(is.length - behind)), ids(old.slice(old.length - behind)));
      }
}

/** How far what went elsewhere and what it went past may begin or end alike. */
const FAR = 80;

interface Glyph {
  readonly id: number;
  readonly text: string;
}

const ids = (some: readonly Glyph[]) => some.map(({ id }) => id);

/** The characters that can be seen, each with its accents. */
function glyphs(all: Tracked): Glyph[] {
  const found: { id: number; text: string }[] = [];
  for (const [i, id] of all.ids.entries()) {
    const unit = all.text[i]!;
    if (/[\s\u00ad]/.test(unit)) continue;
    const last = found.at(-1);
    if (last !== undefined && last.id === id) last.text += unit;
    else found.push({ id, text: unit });
  }
  return found.map(({ id, text }) => ({ id, text: text.normalize("NFC") }));
}

/** From where on the one has what the other begins with, if the one is the other with its two parts exchanged; -1 if it isn't. */
function rotation(from: readonly Glyph[], to: readonly Glyph[]): number {
  const [text, other] = [from, to].map((some) => some.map((one) => `\n${one.text}`).join("")) as [string, string];
  const at = text.length === other.length ? (other + other).indexOf(text) : -1;
  return at < 0 ? -1 : other.slice(0, at).split("\n").length - 1;
}

/** A paragraph where one of the same words stood need not have been moved there. */
function joinParagraphs(before: Tracked, now: Tracked, join: Join) {
  const [were, are] = [paragraphs(before).content, paragraphs(now).content];
  if (were.length !== are.length) return;
  for (const [i, is] of are.entries()) {
    const was = were[i]!;
    if (was.text.trim() === is.text.trim()) join(inked(is, 0, is.text.length), inked(was, 0, was.text.length));
  }
}

/** Whether what was put in at a place stands between what stood before a passage and what stood after it. */
function putInBetween({ ids }: Tracked, place: Span, start: number, end: number): boolean {
  let [from, to] = [place.start, place.end];
  while (from > 0 && ids[from - 1]! < 0) from--;
  while (to < ids.length && ids[to]! < 0) to++;
  const left = ids[from - 1] ?? Number.NEGATIVE_INFINITY;
  const right = ids[to] ?? Number.POSITIVE_INFINITY;
  return left < end && right >= start && left < right;
}
