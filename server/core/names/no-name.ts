import { CLOSING_QUOTES, OPENING_QUOTES } from "../quotes.ts";
import type { TaggedName, Tagger } from "../tagger/tagger.ts";
import { isJoint, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { isBehindArticle } from "./behind-article.ts";
import type { NameCandidate } from "./candidate.ts";
import { isIdiom } from "./idioms.ts";
import type { NameGrammar } from "./name-grammar.ts";

/**
 * Whether a proposal of the tagger is no name by its own words: a designator, a role, several persons, a noun.
 *
 * @param before the catalogue's name directly before it.
 * @param isRunning whether it stands in a text of several sentences, which names in full whom it tells of; a headline has surnames alone.
 */
export function isNoName(
  name: TaggedName,
  tokens: Tokens,
  before: NameCandidate | undefined,
  grammar: NameGrammar,
  tagger: Tagger,
  isRunning: boolean,
): boolean {
  return (
    isDesignator(name, tokens) ||
    (name.lastToken === name.firstToken + 1 && isIdiom(tokens, name.firstToken, grammar)) ||
    isThing(name, tokens, grammar.thingNouns) ||
    isTitle(name, tokens, grammar.workNouns) ||
    isFormerRank(name, tokens) ||
    isSeveral(name, tokens, grammar.betweenPersons) ||
    isCoalition(name, tokens, grammar.partyColours) ||
    isWord(name, tokens, grammar, tagger, isRunning) ||
    isOfState(name, before) ||
    isNounBehindArticle(name, tokens, grammar) ||
    (tagger.isGivenName !== undefined && endsInRole(name, tokens, tagger.isGivenName))
  );
}

/** `CH-47F Chinook`: letters, a hyphen and digits name a thing, and things are found by other means; a number counts something. */
function isDesignator({ firstToken, lastToken }: TaggedName, tokens: Tokens): boolean {
  // “15 Kilotonnen Sprengkraft”, but “1. FC Köln”
  if (isMarked(tokens, firstToken, Mark.number) && !isMark(tokens, firstToken + 1)) return true;
  return (
    lastToken - firstToken > 2 && isMarked(tokens, firstToken + 1, Mark.hyphen) && isMarked(tokens, firstToken + 2, Mark.number)
  );
}

const isMark = (tokens: Tokens, at: number) => at < tokens.length && !isMarked(tokens, at, Mark.word | Mark.number);

/** “der Komet Nordeck”, “Flughafen „Nordeck““: the noun before it says that it is neither somebody nor an organisation. */
function isThing({ type, firstToken, lastToken }: TaggedName, tokens: Tokens, thingNouns: readonly string[]): boolean {
  if (type === "place" || (type === "person" && lastToken > firstToken + 1)) return false;
  return isBehindNoun(tokens, firstToken, thingNouns);
}

/** “die Serie Nordlicht”, “der vierten „Nordlicht“-Staffel”: what is told, played or sung. */
function isTitle({ type, firstToken, lastToken }: TaggedName, tokens: Tokens, workNouns: readonly string[]): boolean {
  if (type !== "organisation") return false;
  const isQuoted = touches(tokens, lastToken) && CLOSING_QUOTES.has(tokens.word(lastToken).text);
  const noun = isQuoted && isJoint(tokens, lastToken + 1) ? tokens.lower(lastToken + 2) : undefined;
  return isBehindNoun(tokens, firstToken, workNouns) || (noun !== undefined && workNouns.some((ending) => noun.endsWith(ending)));
}

/** Whether a noun of a list stands right before a name, or before its quotation mark. */
function isBehindNoun(tokens: Tokens, first: number, nouns: readonly string[]): boolean {
  const start = touches(tokens, first) && OPENING_QUOTES.has(tokens.word(first - 1).text) ? first - 1 : first;
  if (!isMarked(tokens, start - 1, Mark.capitalised) || tokens.end(start - 1) + 1 !== tokens.start(start)) return false;
  const noun = tokens.lower(start - 1) as string;
  return nouns.some((ending) => noun.endsWith(ending));
}

/** “Kärntens Landeshauptmann”: who is called by the role alone has no name here; “Gerhard Richter” has. */
function endsInRole(
  { type, firstToken, lastToken }: TaggedName,
  tokens: Tokens,
  isGivenName: (word: string) => boolean,
): boolean {
  if (type !== "person" || lastToken !== firstToken + 2 || !isMarked(tokens, lastToken - 1, Mark.role)) return false;
  const { text } = tokens.word(firstToken);
  return text.endsWith("s") && !isGivenName(text);
}

/** “Kim bei Putin” */
function isSeveral({ type, firstToken, lastToken }: TaggedName, tokens: Tokens, between: ReadonlySet<string>): boolean {
  if (type !== "person") return false;
  for (let at = firstToken + 1; at < lastToken - 1; at++) if (between.has(tokens.word(at).text)) return true;
  return false;
}

/** “die Mehrheit von Schwarz-Grün”: parties by their colours. */
function isCoalition({ type, firstToken, lastToken }: TaggedName, tokens: Tokens, colours: ReadonlySet<string>): boolean {
  if (type !== "person" || lastToken < firstToken + 3 || !isJoint(tokens, lastToken - 2)) return false;
  return colours.has(tokens.lower(lastToken - 3) as string) && colours.has(tokens.lower(lastToken - 1) as string);
}

/** “zu Silvester”, “Oligarchen”: a single word that is a noun or a time is somebody only where much speaks for it. “Aids” is no organisation. */
function isWord(
  { type, firstToken, lastToken, margin }: TaggedName,
  tokens: Tokens,
  { notPersons, notOrganisations, legalForms, placeAdjectiveEnding }: NameGrammar,
  { isCommonNoun, mayBePersonName }: Tagger,
  isRunning: boolean,
): boolean {
  if (type === "organisation") {
    const word = tokens.lower(lastToken - 1) as string;
    // “Nordland-WM”, but “Nordwerft-AG”
    if (lastToken === firstToken + 1 || isJoint(tokens, lastToken - 2))
      return notOrganisations.has(word) && (lastToken === firstToken + 1 || !legalForms.has(tokens.word(lastToken - 1).text));
    if (lastToken !== firstToken + 2) return false;
    // “Champions League”, “Hamburger Konzern”
    const first = tokens.lower(firstToken) as string;
    return notOrganisations.has(`${first}-${word}`) || (first.endsWith(placeAdjectiveEnding) && notOrganisations.has(word));
  }
  if (type !== "person" || isMarked(tokens, firstToken - 1, Mark.role)) return false;
  // “die Al-Aksa”, “Hong Kong”
  const isDouble = lastToken === firstToken + 2 || (lastToken === firstToken + 3 && isJoint(tokens, firstToken + 1));
  if (isDouble) return notPersons.has(`${tokens.lower(firstToken)}-${tokens.lower(lastToken - 1)}`);
  if (lastToken !== firstToken + 1) return false;
  const { text, lower } = tokens.word(firstToken);
  if (notPersons.has(lower) || (margin < MARGIN_OF_WORD && isCommonNoun?.(text) === true)) return true;
  return isRunning && margin < MARGIN_OF_STRANGE && mayBePersonName?.(text) === false;
}

/** “russischer Fluglotsen”: behind a state's adjective a word is a noun, where little speaks for a name. */
const isOfState = ({ type, firstToken, lastToken, margin }: TaggedName, before: NameCandidate | undefined): boolean =>
  type === "person" &&
  lastToken === firstToken + 1 &&
  margin < MARGIN_OF_NOUN &&
  before?.best[0]?.role === "adjective" &&
  before.lastToken === firstToken;

/** Less of a single word that may be a noun is more often one. */
const MARGIN_OF_WORD = 1.5;
/** Of a hundred single words of the news with less that are in no list of names, 24 were persons: the others are drugs, firms, plurals. */
const MARGIN_OF_STRANGE = 1;
const MARGIN_OF_NOUN = 2;

/** “des Sultans”, “die Sky-Bar”, “die rote Laterne”: behind an article a word is a noun, where little speaks for a name. */
function isNounBehindArticle({ type, firstToken, lastToken, margin }: TaggedName, tokens: Tokens, grammar: NameGrammar): boolean {
  const isOne = lastToken === firstToken + 1 || isJoint(tokens, firstToken + 1);
  if (type !== "person" || !isOne || margin >= MARGIN_BEHIND_ARTICLE) return false;
  if (isBehindArticle(tokens, firstToken, grammar)) return true;
  const before = tokens.lower(firstToken - 1) ?? "";
  const isAdjective =
    !isMarked(tokens, firstToken - 1, Mark.capitalised) && grammar.adjectiveEndings.some((one) => before.endsWith(one));
  return isAdjective && margin < MARGIN_BEHIND_ADJECTIVE && isBehindArticle(tokens, firstToken - 1, grammar);
}

/** Of 15 such words of the news, none was somebody's surname, and two of nine behind an adjective. */
const MARGIN_BEHIND_ARTICLE = 1;
const MARGIN_BEHIND_ADJECTIVE = 0.6;

/** “Oberst a. D.”, “i. R.”: says that somebody no longer is what the rank says. No name begins with a small letter alone. */
function isFormerRank({ type, firstToken }: TaggedName, tokens: Tokens): boolean {
  return type === "person" && tokens.word(firstToken).text.length === 1 && !isMarked(tokens, firstToken, Mark.capitalised);
}
