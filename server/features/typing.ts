import type { Span } from "../core/model.ts";

/**
 * The word that somebody is typing, from two versions of a text: what a change of a few characters left unfinished. Undefined
 * where a space or mark ended it, where more came in at once than a finger types, or where no word is left.
 *
 * @returns offsets in the later version.
 */
export function wordBeingTyped(before: string, after: string): Span | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  const end = after.length - same;
  const typed = after.slice(start, end);
  if (typed.length > LONGEST_KEYSTROKE || (typed !== "" && !isWord(typed.at(-1)))) return undefined;
  const word = { start, end };
  while (isWord(after[word.start - 1])) word.start--;
  while (isWord(after[word.end])) word.end++;
  return word.start === word.end ? undefined : word;
}

/** A composed character, or a few keys between two looks. */
const LONGEST_KEYSTROKE = 8;

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(character);

/** Whether a finding is about a word or borders on it. */
export const touches = (one: Span, other: Span): boolean => one.start <= other.end && one.end >= other.start;
