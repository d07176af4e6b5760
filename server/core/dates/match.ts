import type { Tokens } from "../tokens.ts";
import { type Alternative, type Choice, meant } from "./choices.ts";
import { ADJACENT, CHOICE_SHIFT, OPTIONAL, type Pattern, type Sequence } from "./pattern.ts";
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

  const stands = (code: number, tokens: Tokens, at: number): boolean =>
    fits(tokens.dateClass(at), code >>> CHOICE_SHIFT) && ((code & ADJACENT) === 0 || touches(tokens, at));

  /** @param of the pattern, if it is its body, whose way is noted and whose context behind must fit. */
  const walk = (codes: readonly number[], index: number, tokens: Tokens, at: number, of: Context | undefined): number => {
    if (index === codes.length) return of === undefined || isFollowed(of, tokens, at) ? at : -1;
    const code = codes[index] as number;
    if (at < tokens.length && stands(code, tokens, at)) {
      const end = walk(codes, index + 1, tokens, at + 1, of);
      if (end >= 0) {
        if (of !== undefined) taken[index] = at;
        return end;
      }
    }
    if ((code & OPTIONAL) === 0) return -1;
    const end = walk(codes, index + 1, tokens, at, of);
    if (end >= 0 && of !== undefined) taken[index] = -1;
    return end;
  };

  const isFollowed = ({ after, notAfter }: Context, tokens: Tokens, at: number): boolean => {
    if (after.codes.length > 0 && walk(after.codes, 0, tokens, at, undefined) < 0) return false;
    return notAfter.codes.length === 0 || walk(notAfter.codes, 0, tokens, at, undefined) < 0;
  };

  const reaches = (codes: readonly number[], index: number, tokens: Tokens, at: number, end: number): boolean => {
    if (index === codes.length) return at === end;
    const code = codes[index] as number;
    if (at < end && stands(code, tokens, at) && reaches(codes, index + 1, tokens, at + 1, end)) return true;
    return (code & OPTIONAL) !== 0 && reaches(codes, index + 1, tokens, at, end);
  };

  /** Whether a context ends right before a token: tried from every token it could begin at. */
  const endsAt = (codes: readonly number[], tokens: Tokens, at: number): boolean => {
    for (let start = Math.max(0, at - codes.length); start < at; start++) if (reaches(codes, 0, tokens, start, at)) return true;
    return codes.every((code) => (code & OPTIONAL) !== 0);
  };

  const capture = ({ choices }: Sequence, tokens: Tokens, captures: Record<string, Slot>): void => {
    for (let index = 0; index < choices.length; index++) {
      const at = taken[index] as number;
      const choice = choices[index] as Choice;
      if (at < 0 || !choice.captures) continue;
      const word = tokens.word(at);
      const { capture, value } = meant(choice, word) as Alternative;
      if (capture !== undefined) captures[capture] = value ?? Number(word.text);
    }
  };

  return {
    endOf: (pattern, tokens, at) => {
      const { body, before, notBefore, precedents } = pattern;
      if (precedents >= 0 && !(at > 0 && fits(tokens.dateClass(at - 1), precedents))) return -1;
      const end = walk(body.codes, 0, tokens, at, pattern);
      if (end < 0 || (before.codes.length > 0 && !endsAt(before.codes, tokens, at))) return -1;
      return notBefore.codes.length > 0 && endsAt(notBefore.codes, tokens, at) ? -1 : end;
    },
    captures: ({ body, after, readsAhead }, tokens, end) => {
      const captures: Record<string, Slot> = {};
      capture(body, tokens, captures);
      if (!readsAhead) return captures;
      const ahead: Record<string, Slot> = {};
      walk(after.codes, 0, tokens, end, OPEN);
      capture(after, tokens, ahead);
      return { ...ahead, ...captures };
    },
  };
}

/** What stands behind. */
type Context = Pick<Pattern, "after" | "notAfter">;

/** Of the context behind a match, whose way is noted like that of a body. */
const OPEN: Context = { after: { codes: [], choices: [] }, notAfter: { codes: [], choices: [] } };

function touches(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.end(at - 1) === tokens.start(at);
}
