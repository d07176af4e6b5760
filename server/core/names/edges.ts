import { isJoint, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { GazetteerMatch, NameReading } from "./gazetteer.ts";
import { isInCapitals } from "./letter-case.ts";
import type { NameGrammar } from "./name-grammar.ts";

/**
 * Names that are words as well are known by the noun before them: of “Zeitung Kurier” the name is `Kurier`; a title is none of a name's.
 *
 * @returns the token that the name itself begins with.
 */
export function behindNoun(
  readings: readonly NameReading[],
  tokens: Tokens,
  firstToken: number,
  lastToken: number,
  { nameJoints, titles }: NameGrammar,
): number {
  if (lastToken === firstToken + 1) return firstToken;
  // “Queen Elizabeth II.”
  if (titles.has(tokens.lower(firstToken) as string) && readings.every(({ entry }) => entry.kind === "person"))
    return firstToken + 1;
  if (readings.some(({ entry }) => entry.kind !== "organisation")) return firstToken;
  const noun = isMarked(tokens, firstToken, Mark.article) ? firstToken + 1 : firstToken;
  if (noun + 1 < lastToken && isMarked(tokens, noun, Mark.namedNoun) && !touches(tokens, noun + 1))
    // “Bundesagentur für Arbeit”, but “Tageszeitung DIE WELT”
    return nameJoints.has(tokens.word(noun + 1).text) ? firstToken : noun + 1;
  // “US-Umweltbehörde EPA”
  const last = lastToken - 1;
  const isNoun = last > firstToken && isMarked(tokens, last - 1, Mark.organisation | Mark.namedNoun) && !touches(tokens, last);
  return isNoun && startOfCompound(tokens, last - 1) === firstToken && isInCapitals(tokens.word(last).text) ? last : firstToken;
}

function startOfCompound(tokens: Tokens, at: number): number {
  let start = at;
  while (start >= 2 && isJoint(tokens, start - 1)) start -= 2;
  return start;
}

/** End of a company's name with what it is by law: “Nordwerft AG”. */
export function behindLegalForm({ lastToken, readings }: GazetteerMatch, tokens: Tokens, { legalForms }: NameGrammar): number {
  if (!isMarked(tokens, lastToken, Mark.capitalised) || tokens.start(lastToken) !== tokens.end(lastToken - 1) + 1)
    return lastToken;
  const isCompany = readings.every(
    ({ entry, role }) => entry.kind === "organisation" && entry.type === "company" && role === "full",
  );
  return isCompany && legalForms.has(tokens.word(lastToken).text) ? lastToken + 1 : lastToken;
}
