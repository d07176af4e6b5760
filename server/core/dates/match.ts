import type { Tokens } from "../tokens.ts";
import { type Alternative, meant } from "./choices.ts";
import type { Element, Pattern } from "./pattern.ts";
import type { Slot } from "./rules.ts";
import type { WordClasses } from "./word-classes.ts";

export type Captures = Readonly<Record<string, Slot>>;

/**
 * Matches patterns from a token on, the longest way first. The work is bounded by the pattern's length, which has no repetition;
 * nothing is allocated before something is captured.
 */
export interface Matcher {
  /** @returns the token behind the match, context excluded; −1 where there is none. */
  readonly endOf: (pattern: Pattern, tokens: Tokens, at: number) => number;
  /** What the match captured for which `endOf` has just been asked. */
  readonly captures: (pattern: Pattern, tokens: Tokens, end: number) => Captures;
}

export function createMatcher({ fits }: WordClasses): Matcher {
  // for each element of a body, or of a context that is read ahead, the token it took; −1 for none
  const taken: number[] = [];

  /** @param of the pattern, if it is its body, whose way is noted and whose context behind must fit. */
  const walk = (elements: readonly Element[], index: number, tokens: Tokens, at: number, of: Context | undefined): number => {
    if (index === elements.length) return of === undefined || isFollowed(of, tokens, at) ? at : -1;
    const { choice, adjacent, optional } = elements[index] as Element;
    if (at < tokens.length && fits(tokens.dateClass(at), choice.number) && (!adjacent || touches(tokens, at))) {
      const end = walk(elements, index + 1, tokens, at + 1, of);
      if (end >= 0) {
        if (of !== undefined) taken[index] = at;
        return end;
      }
    }
    if (!optional) return -1;
    const end = walk(elements, index + 1, tokens, at, of);
    if (end >= 0 && of !== undefined) taken[index] = -1;
    return end;
  };

  const isFollowed = ({ after, notAfter }: Context, tokens: Tokens, at: number): boolean => {
    if (after.length > 0 && walk(after, 0, tokens, at, undefined) < 0) return false;
    return notAfter.length === 0 || walk(notAfter, 0, tokens, at, undefined) < 0;
  };

  const reaches = (elements: readonly Element[], index: number, tokens: Tokens, at: number, end: number): boolean => {
    if (index === elements.length) return at === end;
    const { choice, adjacent, optional } = elements[index] as Element;
    if (at < end && fits(tokens.dateClass(at), choice.number) && (!adjacent || touches(tokens, at))) {
      if (reaches(elements, index + 1, tokens, at + 1, end)) return true;
    }
    return optional && reaches(elements, index + 1, tokens, at, end);
  };

  /** Whether a context ends right before a token: tried from every token it could begin at. */
  const endsAt = (elements: readonly Element[], tokens: Tokens, at: number): boolean => {
    for (let start = Math.max(0, at - elements.length); start < at; start++)
      if (reaches(elements, 0, tokens, start, at)) return true;
    return elements.every(({ optional }) => optional);
  };

  const capture = (elements: readonly Element[], tokens: Tokens, captures: Record<string, Slot>): void => {
    for (let index = 0; index < elements.length; index++) {
      const at = taken[index] as number;
      const { choice } = elements[index] as Element;
      if (at < 0 || !choice.captures) continue;
      const word = tokens.word(at);
      const { capture, value } = meant(choice, word) as Alternative;
      if (capture !== undefined) captures[capture] = value ?? Number(word.text);
    }
  };

  return {
    endOf: (pattern, tokens, at) => {
      const { body, before, notBefore, precedents } = pattern;
      if (precedents !== undefined && !(at > 0 && fits(tokens.dateClass(at - 1), precedents.number))) return -1;
      const end = walk(body, 0, tokens, at, pattern);
      if (end < 0 || (before.length > 0 && !endsAt(before, tokens, at))) return -1;
      return notBefore.length > 0 && endsAt(notBefore, tokens, at) ? -1 : end;
    },
    captures: ({ body, after, readsAhead }, tokens, end) => {
      const captures: Record<string, Slot> = {};
      capture(body, tokens, captures);
      if (!readsAhead) return captures;
      const ahead: Record<string, Slot> = {};
      walk(after, 0, tokens, end, OPEN);
      capture(after, tokens, ahead);
      return { ...ahead, ...captures };
    },
  };
}

/** What stands behind. */
type Context = Pick<Pattern, "after" | "notAfter">;

/** Of the context behind a match, whose way is noted like that of a body. */
const OPEN: Context = { after: [], notAfter: [] };

function touches(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.end(at - 1) === tokens.start(at);
}
