import type { TaggedName } from "../tagger/tagger.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { announcedType } from "./announced.ts";
import { isReporter } from "./media.ts";
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
  proposed: TaggedName,
  tokens: Tokens,
  isFree: (token: number) => boolean,
  grammar: NameGrammar,
  knowledge: WordKnowledge,
): TaggedName {
  const { isCommonGivenName, mayBeGivenName, mayBePersonName, isOrdinaryWord } = knowledge;
  const name = withSurname(proposed, tokens, isFree, grammar, knowledge);
  const { type, firstToken, lastToken } = name;
  if (type === "organisation") {
    // “Z.Q. Nordeck”
    if (lastToken === firstToken + 5 && isInitial(tokens, firstToken) && isInitial(tokens, firstToken + 2))
      return isOrdinaryWord?.(tokens.word(lastToken - 1).text) === false ? { ...name, type: "person" } : name;
    // “Nordeck Tower”, “Nordecker Stadion”
    const noun = tokens.lower(lastToken - 1) as string;
    return grammar.buildingNouns.some((ending) => noun.endsWith(ending)) ? { ...name, type: "place" } : name;
  }
  // “Nordeck Defence”
  if (type === "person" && lastToken === firstToken + 2 && grammar.companyHeads.has(tokens.lower(firstToken + 1) as string))
    return { ...name, type: "organisation" };
  if (type === "person" && lastToken === firstToken + 1 && isReporter(tokens, firstToken, grammar))
    return mayBePersonName?.(tokens.word(firstToken).text) === false ? { ...name, type: "organisation" } : name;
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
  if (!isCapitalised) return name;
  const announced = announcedType(tokens, firstToken, grammar);
  if (lastToken > firstToken + 1) {
    // “die Gründerin der Bewegung Zora Nordeck”; a militia or a newspaper hardly has somebody behind it: “die Miliz Zora al-Nordeck”
    const { text: first } = tokens.word(firstToken);
    const isWhole = announced === "armed-group" || announced === "media";
    if ((isWhole ? isCommonGivenName?.(first) : mayBeGivenName?.(first)) !== false) return name;
  }
  // “der größte Hersteller Europas”, “die Bewegung Quentels” have no name
  const word = tokens.word(lastToken - 1).text;
  const isNamed =
    announced !== undefined &&
    !((type === "place" || announced !== "company") && word.endsWith("s")) &&
    isOrdinaryWord?.(word) === false;
  return isNamed || grammar.groupNouns.has(lower) ? { ...name, type: "organisation" } : name;
}

const isInitial = (tokens: Tokens, at: number) => tokens.word(at).text.length === 1 && tokens.word(at + 1).text === ".";

/** “Klara Mutter”: what is capitalised behind a given name is its surname, though it be a noun as well. */
function withSurname(
  name: TaggedName,
  tokens: Tokens,
  isFree: (token: number) => boolean,
  { nounEndings }: NameGrammar,
  { isCommonGivenName, isCommonNoun }: WordKnowledge,
): TaggedName {
  const { type, firstToken, lastToken: surname, margin } = name;
  if (type !== "person" || surname !== firstToken + 1 || !isFree(surname)) return name;
  if (!isMarked(tokens, surname, Mark.capitalised) || isMarked(tokens, surname, Mark.role | Mark.article)) return name;
  if (tokens.end(firstToken) + 1 !== tokens.start(surname) || isCommonGivenName?.(tokens.word(firstToken).text) !== true)
    return name;
  const { text, lower } = tokens.word(surname);
  const least = isCommonNoun?.(text) === false ? LEAST_BEFORE_NAME : LEAST_BEFORE_NOUN;
  if (margin < least || nounEndings.some((ending) => lower.endsWith(ending))) return name;
  // “O’Nordeck”, “Nordeck-Quentel”, but “Nordeck-Film”
  const isJoined = touches(tokens, surname + 1) && isMarked(tokens, surname + 1, Mark.joint | Mark.hyphen);
  const isLonger = isJoined && touches(tokens, surname + 2) && isMarked(tokens, surname + 2, Mark.capitalised);
  if (isLonger && isCommonNoun?.(tokens.word(surname + 2).text) !== false) return name;
  return { ...name, lastToken: isLonger ? surname + 3 : surname + 1 };
}

/** Of a given name; what little speaks for is a title (“Mario Tennis”) or somebody who has something (“des Johannes Vorboten”). */
const LEAST_BEFORE_NAME = 1;
const LEAST_BEFORE_NOUN = 2.3;
