import type { TaggedName } from "../tagger/tagger.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { announcedType } from "./announced.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { opensSentence } from "./open-words.ts";
import type { WordKnowledge } from "./trimmed.ts";

/**
 * A proposal of the tagger as the words before it tell: behind a given name (“Karlheinz Nordeck”) it is a person, behind “Fluss” or
 * “östlich von” a place, behind “Bewegung” an organisation.
 *
 * @param isFree whether a token belongs to no other name.
 */
export function retyped(
  name: TaggedName,
  tokens: Tokens,
  isFree: (token: number) => boolean,
  grammar: NameGrammar,
  { isCommonGivenName, mayBeGivenName, isOrdinaryWord }: WordKnowledge,
): TaggedName {
  const { type, firstToken, lastToken } = name;
  if (type === "organisation") return name;
  const before = firstToken - 1;
  if (!isMarked(tokens, before, Mark.word) || tokens.end(before) + 1 !== tokens.start(firstToken)) return name;
  const { text, lower } = tokens.word(before);
  const isCapitalised = isMarked(tokens, before, Mark.capitalised);
  // “Per Gesetz”, where a sentence begins
  const isGivenName = (word: string, at: number) =>
    grammar.givenNames.has(word) && !(grammar.notGivenNames.has(lower) && opensSentence(tokens, at));
  if (
    lastToken === firstToken + 1 &&
    isCapitalised &&
    isFree(before) &&
    isFree(firstToken) &&
    !touches(tokens, before) &&
    !grammar.titles.has(lower) &&
    (isCommonGivenName?.(text) === true || (type === "person" && isGivenName(text, before)))
  )
    return { ...name, type: "person", firstToken: before };
  if (type === "person") {
    const direction = lower === grammar.placeNounPreposition ? tokens.lower(before - 1) : lower;
    if (direction !== undefined && grammar.directions.has(direction)) return { ...name, type: "place" };
    // “in Banja Luka”, but “das Vertrauen in Klara Nordeck”
    const isSeveral = lastToken > firstToken + 1 && !isMarked(tokens, firstToken + 1, Mark.hyphen);
    if (isSeveral && lower === grammar.inPreposition && mayBeGivenName?.(tokens.word(firstToken).text) === false)
      return { ...name, type: "place" };
    // “der Bundesstaat Hessen”, but “der Generalstaatsanwalt des Bundesstaats Klara Nordeck”
    if (
      isCapitalised &&
      grammar.regionNouns.has(lower) &&
      (!isSeveral || isCommonGivenName?.(tokens.word(firstToken).text) === false)
    )
      return { ...name, type: "place" };
  }
  if (!isCapitalised || (lastToken > firstToken + 1 && mayBeGivenName?.(tokens.word(firstToken).text) !== false)) return name;
  // “der größte Hersteller Europas” has no name
  const word = tokens.word(lastToken - 1).text;
  const isCompany =
    announcedType(tokens, firstToken, grammar) === "company" &&
    !(type === "place" && word.endsWith("s")) &&
    isOrdinaryWord?.(word) === false;
  return isCompany || grammar.groupNouns.has(lower) ? { ...name, type: "organisation" } : name;
}
