import { type Folded, fold } from "./fold.ts";
import { CONTEXT, type Target } from "./model.ts";
import { isRest, LONGEST_KEY, OUTER } from "./target.ts";

/** A target as it is looked for: its words between their contexts, folded. */
export interface Pattern {
  readonly text: string;
  /** Where in `text` the words stand. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  isBreak(index: number): boolean;
  /**
   * On either side the characters of context that, with the words, tell the place from all others (see `targetsIn`);
   * undefined where the side doesn't.
   */
  readonly keyLeft: number | undefined;
  readonly keyRight: number | undefined;
  /** Whether the key lies within the paragraph: what tells a place by the next paragraph goes when paragraphs are moved. */
  readonly ownLeft: boolean;
  readonly ownRight: boolean;
  /** The text began or ended with this context, as far as it says: the end may be another one. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export function patternOf({ prefix, exact, suffix, position }: Target): Pattern {
  const { text, toFolded, isBreak } = fold(prefix + exact + suffix);
  const from = toFolded(prefix.length);
  const to = toFolded(prefix.length + exact.length);
  const atStart = prefix.length === position.start;
  const atEnd = suffix.length < CONTEXT - 1 || isRest(suffix.at(-1));
  const left = from - toFolded(Math.min(prefix.length, OUTER));
  const right = toFolded(prefix.length + exact.length + Math.max(0, suffix.length - OUTER)) - to;
  const longest = LONGEST_KEY + OUTER + 8;
  return {
    text,
    from,
    to,
    words: text.slice(from, to),
    isBreak: (index) => index >= 0 && index < text.length && isBreak(index),
    keyLeft: atStart || prefix.length < CONTEXT - 1 || from > longest ? undefined : left,
    keyRight: atEnd || text.length - to > longest ? undefined : right,
    ownLeft: !breaksIn(isBreak, from - left, from),
    ownRight: !breaksIn(isBreak, to, to + right),
    atStart,
    atEnd,
  };
}

/** How much of a pattern is found around a place. */
export interface Fit {
  /** Index in the folded text. */
  readonly at: number;
  /** Both contexts as they were, to the last character and to the text's start or end. */
  readonly whole: boolean;
  /** What this place is, beyond doubt (`sure`), or unless there is another one (`likely`). */
  readonly proof: "sure" | "likely" | "none";
}

/** @param at index in the folded text where the pattern's words stand. */
export function fitAt(pattern: Pattern, { text, isBreak }: Folded, at: number): Fit {
  const { from, to } = pattern;
  const end = at + pattern.words.length;
  let left = 0;
  while (left < from && left < at && pattern.text[from - 1 - left] === text[at - 1 - left]) left++;
  let right = 0;
  while (to + right < pattern.text.length && pattern.text[to + right] === text[end + right]) right++;
  const allLeft = left === from && (!pattern.atStart || left === at);
  const allRight = to + right === pattern.text.length && (!pattern.atEnd || end + right === text.length);
  if (grown(pattern, text, at)) return { at, whole: false, proof: "none" };
  const whole = allLeft && allRight;
  const keyLeft = left >= (pattern.keyLeft ?? Number.POSITIVE_INFINITY);
  const keyRight = right >= (pattern.keyRight ?? Number.POSITIVE_INFINITY);
  // What tells a place may have come together of two paragraphs, where it has a break now.
  const isUnbroken = () => {
    for (let i = 0; i < pattern.text.length; i++) if (isBreak(at - from + i) && !pattern.isBreak(i)) return false;
    return true;
  };
  const ownLeft = keyLeft && pattern.ownLeft && !breaksIn(isBreak, at - (pattern.keyLeft ?? 0), at);
  const ownRight = keyRight && pattern.ownRight && !breaksIn(isBreak, end, end + (pattern.keyRight ?? 0));
  const toldLeft = keyLeft || (pattern.atStart && allLeft);
  const toldRight = keyRight || (pattern.atEnd && allRight);
  // Both contexts to the last character are no proof where neither tells the place from others, or only by a neighbour.
  const sure =
    (toldLeft && toldRight && (ownLeft || ownRight || (whole && ((keyLeft && keyRight) || isUnbroken())))) ||
    (ownLeft && allRight) ||
    (ownRight && allLeft);
  if (sure) return { at, whole, proof: "sure" };
  // What one side alone says can come from two ends that an edit has brought together: the other has to be there, too.
  const cutLeft =
    (left === from && pattern.atStart && isBreak(at - left - 1)) ||
    cutAtBreak(
      left,
      (i) => pattern.isBreak(from - 1 - i),
      (i) => isBreak(at - 1 - i),
    );
  const cutRight =
    (to + right === pattern.text.length && pattern.atEnd && isBreak(end + right)) ||
    cutAtBreak(
      right,
      (i) => pattern.isBreak(to + i),
      (i) => isBreak(end + i),
    );
  const { words } = pattern;
  const nearLeft = () => {
    const [context, window] = [pattern.text.slice(0, from), text.slice(Math.max(0, at - NEAR), at)];
    const after = afterLast(window, context.slice(-SOME));
    if (context.includes(words) || !shareSome(context, window) || after?.startsWith(words.slice(0, TORN)) === true) return false;
    const first = lastBreak(pattern) + 1;
    return first === 0 || !standsBetween(text, pattern.text.slice(first, to), (i) => isBreak(i - 1));
  };
  const nearRight = () => {
    const [context, window] = [pattern.text.slice(to), text.slice(end, end + NEAR)];
    const before = beforeFirst(window, context.slice(0, SOME));
    if (context.includes(words) || !shareSome(context, window) || before?.endsWith(words.slice(-TORN)) === true) return false;
    const last = nextBreak(pattern);
    return last === pattern.text.length || !standsBetween(text, pattern.text.slice(from, last), (_, i) => isBreak(i));
  };
  const likely = (ownRight && (cutLeft || nearLeft())) || (ownLeft && (cutRight || nearRight()));
  return { at, whole: false, proof: likely ? "likely" : "none" };
}

/** How far something may have been put between the words and their context. */
const NEAR = 400;
/** Characters in a row that say that a context is still there. */
const SOME = 12;
/** Characters of the words beside their old context that say that something was put into them, not next to them. */
const TORN = 2;

function breaksIn(isBreak: (index: number) => boolean, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isBreak(i)) return true;
  return false;
}

/** The last break before the words, -1 where there is none. */
function lastBreak({ from, isBreak }: Pattern): number {
  let at = from - 1;
  while (at >= 0 && !isBreak(at)) at--;
  return at;
}

/** The first break after the words, or the end. */
function nextBreak({ text, to, isBreak }: Pattern): number {
  let at = to;
  while (at < text.length && !isBreak(at)) at++;
  return at;
}

/** Whether what a paragraph began or ended with, with the words, does so anywhere: that may have been moved there. */
function standsBetween(text: string, part: string, fits: (start: number, end: number) => boolean): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) if (fits(at, at + part.length)) return true;
  return false;
}

function afterLast(text: string, part: string): string | undefined {
  const at = text.lastIndexOf(part);
  return at < 0 ? undefined : text.slice(at + part.length);
}

function beforeFirst(text: string, part: string): string | undefined {
  const at = text.indexOf(part);
  return at < 0 ? undefined : text.slice(0, at);
}

/** The words have become part of longer ones. */
function grown({ text, from, to, words }: Pattern, now: string, at: number): boolean {
  const end = at + words.length;
  return (continues(now, at) && !continues(text, from)) || (continues(now, end) && !continues(text, to));
}

/** Whether a word goes on over the offset: letters, digits or accents on both sides. */
export function continues(text: string, offset: number): boolean {
  return LETTER.test(text[offset - 1] ?? "") && LETTER.test(text[offset] ?? "");
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The paragraph ended there and still does: what comes after may be another one now. */
function cutAtBreak(shared: number, before: (index: number) => boolean, now: (index: number) => boolean): boolean {
  for (let i = 0; i <= shared; i++) if (before(i) && now(i)) return true;
  return false;
}

function shareSome(context: string, window: string): boolean {
  if (context.length < SOME) return context.trim().length > 3 && window.includes(context);
  for (let i = 0; i + SOME <= context.length; i++) if (window.includes(context.slice(i, i + SOME))) return true;
  return false;
}
