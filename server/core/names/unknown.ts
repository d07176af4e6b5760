import { indexByEnding } from "../endings.ts";
import type { NameGrammar } from "../language.ts";
import type { Evidence, Span, Token } from "../model.ts";
import { isAdjacent, isCapitalised, isHyphen } from "../tokens.ts";

/** A name that was found by what stands around it, or by statistics, not by the catalogue. */
export interface UnknownName extends Span {
  readonly kind: "person" | "organisation" | "place";
  readonly firstToken: number;
  readonly lastToken: number;
  readonly evidence: readonly Evidence[];
}

/** Whether a word, in lower case, is a role or ends with one: `verteidigungsminister`. */
export type RoleTest = (lower: string) => boolean;

export function createRoleTest({ roles }: NameGrammar): RoleTest {
  return createEndingTest(roles.map((role) => role.toLowerCase()));
}

/** Whether a name whose last word, in lower case, is this one is of an occasion: `wirtschaftsforum`. */
export function createOccasionTest({ occasions }: NameGrammar): RoleTest {
  return createEndingTest(occasions);
}

function createEndingTest(endings: readonly string[]): RoleTest {
  const endingsOf = indexByEnding(endings, (ending) => ending);
  return (lower) => endingsOf(lower).length > 0;
}

/**
 * @param isTaken whether a token belongs to something the catalogue found.
 * @param isSurname whether a token is a part of a name that the catalogue knows.
 */
export type PersonRecogniser = (
  tokens: readonly Token[],
  lower: readonly string[],
  isTaken: (token: number) => boolean,
  isSurname: (token: number) => boolean,
) => UnknownName[];

/**
 * Finds persons by the role that stands before the name (`Verteidigungsminister Shin Wok-sik`) or after it
 * (`Adrienne Watson, Sprecherin des …`). A single capitalised word is not enough: German capitalises every noun.
 */
export function createPersonRecogniser(isRoleWord: RoleTest): PersonRecogniser {
  return (tokens, lower, isTaken, isSurname) => {
    const found: UnknownName[] = [];
    const isRole = (at: number) => isCapitalised(tokens[at]) && isRoleWord(lower[at] as string);
    for (let at = 0; at < tokens.length; at++) {
      if (!isRole(at)) continue;
      const role = (tokens[at] as Token).text;
      const after = nameFrom(tokens, at + 1, isTaken, isSurname);
      if (after !== undefined && isSpaced(tokens, at) && !isRole(at + 1)) found.push(person(tokens, at + 1, after, role));
      const before = nameBefore(tokens, at, isTaken);
      if (before !== undefined) found.push(person(tokens, before, at - 1, role));
    }
    return found;
  };
}

const SHORTEST = 2;
const LONGEST = 4;

function person(tokens: readonly Token[], firstToken: number, lastToken: number, role: string): UnknownName {
  return {
    kind: "person",
    start: (tokens[firstToken] as Token).start,
    end: (tokens[lastToken - 1] as Token).end,
    firstToken,
    lastToken,
    evidence: [{ by: "role", role }],
  };
}

/** End of a name of two or three words that begins at a token; `Wok-sik` is one word. */
function nameFrom(
  tokens: readonly Token[],
  first: number,
  isTaken: (token: number) => boolean,
  isSurname: (token: number) => boolean,
): number | undefined {
  let words = 0;
  let at = first;
  let hyphenated = false;
  while (words < LONGEST && isNameWord(tokens, at, isTaken)) {
    words++;
    const end = endOfWord(tokens, at);
    hyphenated ||= end > at + 1;
    at = end;
    if (!isSpaced(tokens, at - 1)) break;
  }
  // behind a known surname a noun is as likely as a name (`Machthaber Kim Raketen`), save `Shin Wok-sik`, `Kim Yong Bok`
  return words >= SHORTEST && (hyphenated || words > SHORTEST || !isSurname(first)) ? at : undefined;
}

function isNameWord(tokens: readonly Token[], at: number, isTaken: (token: number) => boolean): boolean {
  const token = tokens[at];
  return isCapitalised(token) && token?.text !== token?.text.toUpperCase() && !isTaken(at);
}

function endOfWord(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at + 1];
  const second = tokens[at + 2];
  return isHyphen(hyphen) && isAdjacent(tokens[at], hyphen) && isAdjacent(hyphen, second) && second?.kind === "word"
    ? at + 3
    : at + 1;
}

function isSpaced(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  return left !== undefined && right !== undefined && right.start === left.end + 1;
}

/** Start of a name of exactly two words before `, Role`. */
function nameBefore(tokens: readonly Token[], role: number, isTaken: (token: number) => boolean): number | undefined {
  if (tokens[role - 1]?.text !== "," || !isAdjacent(tokens[role - 2], tokens[role - 1])) return undefined;
  const first = role - 3;
  if (first < 0 || !isNameWord(tokens, first, isTaken) || !isNameWord(tokens, first + 1, isTaken) || !isSpaced(tokens, first))
    return undefined;
  // three capitalised words in a row may begin with a common noun: which of them is the name is not known
  return isCapitalised(tokens[first - 1]) && isSpaced(tokens, first - 1) ? undefined : first;
}
