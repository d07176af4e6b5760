import type { Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { UnknownName } from "./unknown.ts";

/**
 * Proposals of the tagger without single words that it takes for somebody at one place of a paragraph and for nothing at most others:
 * `Tattoos`, `Kupfer`. Whoever is told of is named again; of 38 such words in the news, 33 were nobody.
 *
 * @param isNamed whether a token belongs to a name of the catalogue.
 */
export function withoutDoubtful(found: UnknownName[], tokens: Tokens, isNamed: (token: number) => boolean): UnknownName[] {
  /** By the number of the word: how often it was proposed, and how often it stands elsewhere. */
  const words = new Map<number, { proposed: number; elsewhere: number; margin: number }>();
  for (const name of found) {
    const margin = marginOf(name);
    if (margin === undefined) continue;
    const number = tokens.number(name.firstToken);
    const word = words.get(number) ?? { proposed: 0, elsewhere: 0, margin: 0 };
    word.proposed++;
    word.margin = Math.max(word.margin, margin);
    words.set(number, word);
  }
  for (const [number, { margin }] of words) if (margin >= SURE) words.delete(number);
  if (words.size === 0) return found;
  let next = 0;
  for (let at = tokens.next(0, Mark.capitalised); at < tokens.length; at = tokens.next(at + 1, Mark.capitalised)) {
    const word = words.get(tokens.number(at));
    if (word === undefined || isNamed(at)) continue;
    while ((found[next]?.lastToken ?? tokens.length) <= at) next++;
    if ((found[next]?.firstToken ?? tokens.length) > at) word.elsewhere++;
  }
  return found.filter((name) => {
    const word = marginOf(name) === undefined ? undefined : words.get(tokens.number(name.firstToken));
    return word === undefined || word.elsewhere < MOST_ELSEWHERE * word.proposed;
  });
}

/** Of a person of a single word. */
const marginOf = ({ kind, firstToken, lastToken, evidence: [first] }: UnknownName): number | undefined =>
  kind === "person" && lastToken === firstToken + 1 && first?.by === "statistics" ? first.margin : undefined;

/** Logarithm of how many times likelier than any other reading. */
const SURE = 1.9;
const MOST_ELSEWHERE = 2;
