import { indexByEnding } from "../endings.ts";
import type { Evidence, Span, Token } from "../model.ts";
import { isAdjacent, isCapitalised, isHyphen, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark, type Marker } from "../word-marks.ts";
import type { NameGrammar } from "./name-grammar.ts";

/** A name that was found by what stands around it, or by statistics, not by the catalogue. */
export interface UnknownName extends Span {
  readonly kind: "person" | "organisation" | "place";
  readonly firstToken: number;
  readonly lastToken: number;
  /** The first part of a compound. */
  readonly form?: "part";
  readonly evidence: readonly Evidence[];
}

/**
 * Marks a word that is a role or ends with one (`Verteidigungsminister`), one whose names are of an occasion (`Wirtschaftsforum`),
 * nouns of organisations, and articles.
 */
export function createNameMarker({ roles, occasions, articles, organisations, namedNouns }: NameGrammar): Marker {
  const rolesIn = indexByEnding(
    roles.map((role) => role.toLowerCase()),
    (ending) => ending,
  );
  const organisationsIn = indexByEnding(organisations, (ending) => ending);
  const namedNounsIn = indexByEnding(namedNouns, (ending) => ending);
  const occasionsIn = indexByEnding(occasions, (ending) => ending);
  return ({ lower }) =>
    (rolesIn(lower).length > 0 ? Mark.role : 0) |
    (occasionsIn(lower).length > 0 ? Mark.occasion : 0) |
    (organisationsIn(lower).length > 0 ? Mark.organisation : 0) |
    (namedNounsIn(lower).length > 0 ? Mark.namedNoun : 0) |
    (articles.has(lower) ? Mark.article : 0);
}

/**
 * Finds persons by the role that stands before the name (`Verteidigungsminister Shin Wok-sik`) or after it
 * (`Adrienne Watson, Sprecherin des …`). A single capitalised word is not enough: German capitalises every noun.
 *
 * @param isTaken whether a token belongs to something the catalogue found.
 * @param isSurname whether a token is a part of a name that the catalogue knows.
 * @param smallSurnames which a capital inside of a sentence tells to be names: “Minister Klug”.
 */
export function recognisePersons(
  tokens: Tokens,
  isTaken: (token: number) => boolean,
  isSurname: (token: number) => boolean,
  smallSurnames: ReadonlySet<string>,
): UnknownName[] {
  const found: UnknownName[] = [];
  const isRole = (at: number) => isMarked(tokens, at, Mark.role) && isMarked(tokens, at, Mark.capitalised);
  for (let at = 0; at < tokens.length; at++) {
    if (!isRole(at)) continue;
    const role = (tokens.at(at) as Token).text;
    const after = nameFrom(tokens, at + 1, isTaken, isSurname);
    if (after !== undefined && isSpaced(tokens, at) && !isRole(at + 1)) found.push(person(tokens, at + 1, after, role));
    else if (after === undefined && isSmallSurname(tokens, at + 1, smallSurnames) && isSpaced(tokens, at) && !isTaken(at + 1))
      found.push(person(tokens, at + 1, at + 2, role));
    const before = nameBefore(tokens, at, isTaken);
    if (before !== undefined) found.push(person(tokens, before, at - 1, role));
  }
  return found;
}

const isSmallSurname = (tokens: Tokens, at: number, smallSurnames: ReadonlySet<string>) =>
  isMarked(tokens, at, Mark.capitalised) && smallSurnames.has(tokens.lower(at) as string);

const SHORTEST = 2;
const LONGEST = 4;

function person(tokens: Tokens, firstToken: number, lastToken: number, role: string): UnknownName {
  return {
    kind: "person",
    start: (tokens.at(firstToken) as Token).start,
    end: (tokens.at(lastToken - 1) as Token).end,
    firstToken,
    lastToken,
    evidence: [{ by: "role", role }],
  };
}

/** End of a name of two or three words that begins at a token; `Wok-sik` is one word. */
function nameFrom(
  tokens: Tokens,
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

function isNameWord(tokens: Tokens, at: number, isTaken: (token: number) => boolean): boolean {
  const token = tokens.at(at);
  return isCapitalised(token) && token?.text !== token?.text.toUpperCase() && !isTaken(at);
}

function endOfWord(tokens: Tokens, at: number): number {
  const hyphen = tokens.at(at + 1);
  const second = tokens.at(at + 2);
  return isHyphen(hyphen) && isAdjacent(tokens.at(at), hyphen) && isAdjacent(hyphen, second) && second?.kind === "word"
    ? at + 3
    : at + 1;
}

function isSpaced(tokens: Tokens, at: number): boolean {
  const [left, right] = [tokens.at(at), tokens.at(at + 1)];
  return left !== undefined && right !== undefined && right.start === left.end + 1;
}

/** Start of a name of exactly two words before `, Role`; `Anna-Lena` is one word. */
function nameBefore(tokens: Tokens, role: number, isTaken: (token: number) => boolean): number | undefined {
  if (tokens.at(role - 1)?.text !== "," || !touches(tokens, role - 1)) return undefined;
  const surname = startOfWord(tokens, role - 2);
  const first = startOfWord(tokens, surname - 1);
  // “nach Ansicht von Senator Dodd, Vorsitzender des …”: a role and a surname are no full name
  if (first < 0 || !isSpaced(tokens, surname - 1) || isMarked(tokens, first, Mark.role | Mark.article)) return undefined;
  for (let at = first; at < role - 1; at++)
    if (!isMarked(tokens, at, Mark.hyphen) && !isNameWord(tokens, at, isTaken)) return undefined;
  // three capitalised words in a row may begin with a common noun: which of them is the name is not known
  return isMarked(tokens, first - 1, Mark.capitalised) && isSpaced(tokens, first - 1) ? undefined : first;
}

function startOfWord(tokens: Tokens, at: number): number {
  return endOfWord(tokens, at - 2) === at + 1 && tokens.at(at - 2)?.kind === "word" ? at - 2 : at;
}

/** The last word; where it is of the form `Wok-sik`, the family name stands first. */
export function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) as string;
  return words.length > 1 && /^\p{Lu}\p{L}+-\p{Ll}/u.test(last) ? (words[0] as string) : last;
}
