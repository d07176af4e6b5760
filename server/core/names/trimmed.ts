import type { TaggedName, Tagger } from "../tagger/tagger.ts";
import { isJoint, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { opensSentence } from "./open-words.ts";
import { trimmedOrganisation } from "./trimmed-organisation.ts";

/** What the tagger knows of words. */
export type WordKnowledge = Pick<
  Tagger,
  "isCommonGivenName" | "mayBeGivenName" | "mayBePersonName" | "isCommonNoun" | "isOrdinaryWord"
>;

/** A proposal of the tagger without what is no part of the name: titles and prepositions before it, organs, what somebody has. */
export function trimmed(proposed: TaggedName, tokens: Tokens, grammar: NameGrammar, knowledge: WordKnowledge): TaggedName {
  const name = holderIn(proposed, tokens, knowledge) ?? proposed;
  if (name.type !== "person") return trimmedOrganisation(name, tokens, grammar, knowledge);
  const bare = withoutNounOf(
    withoutTitle(
      withoutPreposition(withoutArticle(withoutMarks(name, tokens), tokens, knowledge), tokens, grammar),
      tokens,
      grammar,
    ),
    tokens,
    knowledge,
  );
  return withoutPossession(bare, tokens, grammar, knowledge);
}

/** “Jihadist Zora Q.”, “Nordlands Alt-Kanzler Zora Quentel”: what ends in a role and two words of a name is somebody; “Premier League” is not. */
function holderIn(name: TaggedName, tokens: Tokens, { isOrdinaryWord, mayBeGivenName }: WordKnowledge): TaggedName | undefined {
  const { type, firstToken, lastToken } = name;
  if (type !== "organisation") return undefined;
  let role = lastToken - 3;
  while (role > firstToken && !isMarked(tokens, role, Mark.role)) role--;
  if (role < firstToken || !isMarked(tokens, role, Mark.role) || !isMarked(tokens, role + 1, Mark.capitalised)) return undefined;
  const { text } = tokens.word(role + 1);
  const isName = isOrdinaryWord?.(text) === false && (role === firstToken || mayBeGivenName?.(text) === true);
  return isName ? { ...name, type: "person", firstToken: role } : undefined;
}

/** “Quentel 👩‍🚀”: nobody's name ends in a picture, nor in any mark but the point of an initial. */
function withoutMarks(name: TaggedName, tokens: Tokens): TaggedName {
  let { lastToken } = name;
  while (lastToken > name.firstToken + 1 && tokens.word(lastToken - 1).kind === "mark" && tokens.lower(lastToken - 1) !== ".")
    lastToken--;
  return lastToken === name.lastToken ? name : { ...name, lastToken };
}

/** “die Sender Nordlicht und Südstern”: behind a plural, what `und` joins are two names. */
export function separate(name: TaggedName, tokens: Tokens, { conjunctions, pluralNouns }: NameGrammar): readonly TaggedName[] {
  const { type, firstToken, lastToken } = name;
  if (type !== "organisation" || lastToken < firstToken + 3) return [name];
  const isPlural = (at: number) => isMarked(tokens, at, Mark.capitalised) && pluralNouns.has(tokens.lower(at) as string);
  const first = isPlural(firstToken) ? firstToken + 1 : firstToken;
  if (first === firstToken && !isPlural(firstToken - 1)) return [name];
  for (let at = first + 1; at < lastToken - 1; at++)
    if (isMarked(tokens, at, Mark.word) && conjunctions.has(tokens.lower(at) as string))
      return [
        { ...name, firstToken: first, lastToken: at },
        { ...name, firstToken: at + 1 },
      ];
  return [name];
}

/** “Der Kommandierende”, at the beginning of a sentence: no name begins with an article there, and what is in no list of names is none. */
function withoutArticle(name: TaggedName, tokens: Tokens, { mayBePersonName }: WordKnowledge): TaggedName {
  const { firstToken, lastToken } = name;
  if (!isMarked(tokens, firstToken, Mark.article) || lastToken === firstToken + 1 || !opensSentence(tokens, firstToken))
    return name;
  const isNone = lastToken === firstToken + 2 && mayBePersonName?.(tokens.word(firstToken + 1).text) === false;
  return { ...name, firstToken: isNone ? lastToken : firstToken + 1 };
}

/** “Laut Quentel”, at the beginning of a sentence: a preposition is no given name. */
function withoutPreposition(name: TaggedName, tokens: Tokens, { notGivenNames }: NameGrammar): TaggedName {
  const { firstToken, lastToken } = name;
  if (lastToken === firstToken + 1 || !notGivenNames.has(tokens.lower(firstToken) as string)) return name;
  // “in der Abwehr Per Nordeck”: inside of a sentence a capital tells that it is one
  const isGiven = isMarked(tokens, firstToken, Mark.capitalised) && !opensSentence(tokens, firstToken);
  return isGiven ? name : { ...name, firstToken: firstToken + 1 };
}

/** “Quentels Billigung”: behind a genitive a common noun is what somebody has. */
function withoutPossession(name: TaggedName, tokens: Tokens, { nounEndings }: NameGrammar, knowledge: WordKnowledge): TaggedName {
  const { firstToken, lastToken } = name;
  if (lastToken !== firstToken + 2) return name;
  const owner = tokens.word(firstToken).text;
  if (!owner.endsWith("s") || knowledge.mayBeGivenName?.(owner) !== false) return name;
  const { text, lower } = tokens.word(firstToken + 1);
  const isNoun =
    knowledge.isCommonNoun?.(text) === true || (text.length > SHORT_NOUN && nounEndings.some((ending) => lower.endsWith(ending)));
  return isNoun ? { ...name, lastToken: firstToken + 1 } : name;
}

/** In UTF-16 code units: “Hartung” is a surname. */
const SHORT_NOUN = 7;

/** “Hauptmann Taras Mykytyn”, “Dr. Taras Mykytyn”: a rank, an office or a degree is no part of the name. */
function withoutTitle(
  name: TaggedName,
  tokens: Tokens,
  { titles, academicTitles, placeNounPreposition }: NameGrammar,
): TaggedName {
  let first = name.firstToken;
  while (academicTitles.has(tokens.lower(first) as string) && tokens.at(first + 1)?.text === "." && first + 2 < name.lastToken)
    first += 2;
  while (first < name.lastToken && (isMarked(tokens, first, Mark.role) || isTitle(tokens, first, name.lastToken, titles)))
    first++;
  // “der Emir von Nordland” is of the place; “Prinz Hans von Nordland” has the name
  if (first > name.firstToken && titles.has(tokens.lower(first - 1) as string) && tokens.lower(first) === placeNounPreposition)
    first = name.lastToken;
  return first === name.firstToken ? name : { ...name, firstToken: first };
}

/** “Jagdleiter Nordeck”, “77-jährigen Nordeck”: what somebody is, in one word of the language, is no part of the name. */
function withoutNounOf(name: TaggedName, tokens: Tokens, { isCommonNoun, mayBeGivenName }: WordKnowledge): TaggedName {
  const { firstToken, lastToken } = name;
  if (isMarked(tokens, firstToken, Mark.number) && isJoint(tokens, firstToken + 1) && lastToken > firstToken + 3)
    return { ...name, firstToken: firstToken + 3 };
  if (lastToken === firstToken + 1) return name;
  // “Ex-Torwart Nordeck”
  const noun = isJoint(tokens, firstToken + 1) ? firstToken + 2 : firstToken;
  if (noun + 1 >= lastToken || touches(tokens, noun + 1)) return name;
  const { text } = tokens.word(noun);
  const isNoun = isCommonNoun?.(text) === true && mayBeGivenName?.(text) === false;
  return isNoun ? { ...name, firstToken: noun + 1 } : name;
}

/** Before a name; “Prinz” and “König” are surnames, too. */
const isTitle = (tokens: Tokens, at: number, last: number, titles: ReadonlySet<string>) =>
  at + 1 < last && titles.has(tokens.lower(at) as string) && !touches(tokens, at + 1);
