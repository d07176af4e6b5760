import type { Tokens } from "../tokens.ts";
import type { Word } from "../vocabulary.ts";
import type { Alternative, Element, Pattern } from "./pattern.ts";
import type { Slot } from "./rules.ts";

export type Captures = Readonly<Record<string, Slot>>;

export interface PatternMatch {
  /** Token indices of the span, context excluded; `lastToken` exclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly captures: Captures;
}

/**
 * Matches a pattern from a token on, the longest way first. The work is bounded by the pattern's length, which has no repetition;
 * what fails, which is nearly everything, allocates nothing.
 */
export function matchPattern(pattern: Pattern, tokens: Tokens, at: number): PatternMatch | undefined {
  const { body, before, notBefore, after } = pattern;
  if (before.length > 0 && !endsAt(before, tokens, at)) return undefined;
  if (notBefore.length > 0 && endsAt(notBefore, tokens, at)) return undefined;
  const end = walk(body, 0, tokens, at, pattern);
  if (end < 0) return undefined;
  const captures = capturesOf(body, tokens, at);
  if (!pattern.readsAhead) return { firstToken: at, lastToken: end, captures };
  walk(after, 0, tokens, end, OPEN);
  return { firstToken: at, lastToken: end, captures: { ...capturesOf(after, tokens, end), ...captures } };
}

/** Of the context behind a match, whose way is noted like that of a body. */
const OPEN = { after: [], notAfter: [] };

/** For each element of the body the alternative that was taken and its token; of one match at a time. */
const taken: (Alternative | undefined)[] = [];
const takenAt: number[] = [];

function capturesOf(body: readonly Element[], tokens: Tokens, first: number): Captures {
  const captures: Record<string, Slot> = {};
  for (let index = 0; index < body.length; index++) {
    const alternative = taken[index];
    if (alternative?.capture === undefined) continue;
    captures[alternative.capture] = alternative.value ?? Number(tokens.word(takenAt[index] ?? first).text);
  }
  return captures;
}

/**
 * @param pattern of the body, whose way is noted and whose context behind must fit; none for a context.
 * @returns the token after the match, −1 where there is none.
 */
function walk(
  elements: readonly Element[],
  index: number,
  tokens: Tokens,
  at: number,
  pattern: Pick<Pattern, "after" | "notAfter"> | undefined,
): number {
  if (index === elements.length) return pattern === undefined || isFollowed(pattern, tokens, at) ? at : -1;
  const element = elements[index] as Element;
  if (at < tokens.length && (!element.adjacent || at === 0 || tokens.end(at - 1) === tokens.start(at))) {
    const word = tokens.word(at);
    for (const alternative of alternativesAt(element, word)) {
      if (!isMeant(alternative, word)) continue;
      const end = walk(elements, index + 1, tokens, at + 1, pattern);
      if (end < 0) continue;
      if (pattern !== undefined) {
        taken[index] = alternative;
        takenAt[index] = at;
      }
      return end;
    }
  }
  if (!element.optional) return -1;
  const end = walk(elements, index + 1, tokens, at, pattern);
  if (end >= 0 && pattern !== undefined) taken[index] = undefined;
  return end;
}

function isMeant({ word, exact }: Alternative, { lower, text }: Word): boolean {
  return (word === undefined || word === lower) && (exact === undefined || exact === text);
}

/** What may be meant, by the hash alone where a word is listed. */
function alternativesAt(
  { words, numbers, lowerCase, upperCase }: Element,
  { kind, text, lower, hash }: Word,
): readonly Alternative[] {
  const listed = words.get(hash);
  if (kind === "number" && numbers.length > 0) {
    const [only] = numbers;
    if (numbers.length === 1 && listed === undefined) return only?.fits(text) ? numbers : NONE;
    return [...(listed ?? NONE), ...numbers.filter(({ fits }) => fits(text))];
  }
  const any = text === lower ? lowerCase : upperCase;
  if (any === undefined || kind !== "word") return listed ?? NONE;
  return listed === undefined ? [any] : [...listed, any];
}

const NONE: readonly never[] = [];

function isFollowed({ after, notAfter }: Pick<Pattern, "after" | "notAfter">, tokens: Tokens, at: number): boolean {
  if (after.length > 0 && walk(after, 0, tokens, at, undefined) < 0) return false;
  return notAfter.length === 0 || walk(notAfter, 0, tokens, at, undefined) < 0;
}

/** Whether a context ends right before a token: tried from every token it could begin at. */
function endsAt(elements: readonly Element[], tokens: Tokens, at: number): boolean {
  for (let start = Math.max(0, at - elements.length); start < at; start++) {
    if (reaches(elements, 0, tokens, start, at)) return true;
  }
  return elements.every(({ optional }) => optional);
}

function reaches(elements: readonly Element[], index: number, tokens: Tokens, at: number, end: number): boolean {
  if (index === elements.length) return at === end;
  const element = elements[index] as Element;
  if (at < end && (!element.adjacent || at === 0 || tokens.end(at - 1) === tokens.start(at))) {
    const word = tokens.word(at);
    for (const alternative of alternativesAt(element, word)) {
      if (isMeant(alternative, word) && reaches(elements, index + 1, tokens, at + 1, end)) return true;
    }
  }
  return element.optional && reaches(elements, index + 1, tokens, at, end);
}
