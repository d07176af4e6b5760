import type { Token } from "../model.ts";
import { isQuote } from "../quotes.ts";
import type { TaggedName } from "../tagger/tagger.ts";
import { isJoint, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { typeOfNoun } from "./announced.ts";
import { isInCapitals } from "./letter-case.ts";
import type { NameGrammar } from "./name-grammar.ts";
import type { WordKnowledge } from "./trimmed.ts";

/** A proposed organisation from where its name begins to where it ends; other proposals stay as they are. */
export function trimmedOrganisation(
  name: TaggedName,
  tokens: Tokens,
  grammar: NameGrammar,
  knowledge: WordKnowledge,
): TaggedName {
  const bare = withoutOwner(withoutEnd(name, tokens, grammar, knowledge), tokens, knowledge);
  return continued(withoutNoun(withoutOrgan(bare, tokens, grammar), tokens, grammar, knowledge), tokens, grammar);
}

/**
 * “SV Nordwerft 2 : 1”, “Nordwichtel“ der Nordwerft AG”, “Nordwerft (NW”: a score is no part of the name, nor what stands behind the
 * quotation mark that ends it, an open bracket or, behind a word that only names have, what it is for (“Nordwerft TV für Kinder”).
 */
function withoutEnd(name: TaggedName, tokens: Tokens, grammar: NameGrammar, knowledge: WordKnowledge): TaggedName {
  const { type, firstToken, lastToken } = name;
  if (type !== "organisation") return name;
  let at = firstToken + 1;
  while (at < lastToken && !isBehind(tokens, at, name, grammar, knowledge)) at++;
  if (at >= lastToken) return name;
  // “Zora Nordeck (Neuer Weg”
  const isPerson = tokens.word(at).text === "(" && knowledge.mayBeGivenName?.(tokens.word(firstToken).text) === true;
  return { ...name, lastToken: at, ...(isPerson && { type: "person" }) };
}

function isBehind(
  tokens: Tokens,
  at: number,
  { firstToken, lastToken }: TaggedName,
  { purposePrepositions }: NameGrammar,
  { isOrdinaryWord }: WordKnowledge,
): boolean {
  if (isMarked(tokens, at, Mark.number)) return tokens.lower(at + 1) === ":" && isMarked(tokens, at + 2, Mark.number);
  const { text, lower } = tokens.word(at);
  if (isMarked(tokens, at, Mark.word))
    return (
      purposePrepositions.has(lower) &&
      at > firstToken + 1 &&
      !isMarked(tokens, at - 1, Mark.organisation) &&
      isOrdinaryWord?.(tokens.word(at - 1).text) === false
    );
  // “''Nordwerft Forces''”
  if (text === "'" && tokens.at(at + 1)?.text === text && touches(tokens, at + 1)) return touches(tokens, at);
  if (text === "(") return !hasToken(tokens, ")", at + 1, lastToken);
  // what opens inside of the name belongs to it
  return isQuote(text) && !isMarked(tokens, at, Mark.joint) && touches(tokens, at) && !hasOpening(tokens, firstToken, at);
}

function hasToken(tokens: Tokens, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.word(at).text === text) return true;
  return false;
}

/** Whether a quotation mark stands inside of a name, at the beginning of a word. */
function hasOpening(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isMarked(tokens, at, Mark.word | Mark.joint) && isQuote(tokens.word(at).text) && !touches(tokens, at)) return true;
  return false;
}

/** “des Nordischen Such- und Rettungsdienstes”: what a hyphen leaves out stands behind the conjunction. */
function continued(name: TaggedName, tokens: Tokens, { conjunctions }: NameGrammar): TaggedName {
  const hyphen = isMarked(tokens, name.lastToken - 1, Mark.hyphen) ? name.lastToken - 1 : name.lastToken;
  if (name.type !== "organisation" || !isMarked(tokens, hyphen, Mark.hyphen)) return name;
  if (!touches(tokens, hyphen) || touches(tokens, hyphen + 1)) return name;
  const isJoined = isMarked(tokens, hyphen + 1, Mark.word) && conjunctions.has(tokens.lower(hyphen + 1) as string);
  if (!isJoined || !isMarked(tokens, hyphen + 2, Mark.capitalised)) return name;
  let last = hyphen + 2;
  while (isJoint(tokens, last + 1)) last += 2;
  return { ...name, lastToken: last + 1 };
}

/** “Nordwerfts Debakel”: behind a genitive a common noun is what an organisation has. */
function withoutOwner(name: TaggedName, tokens: Tokens, { isCommonNoun, isOrdinaryWord }: WordKnowledge): TaggedName {
  const { type, firstToken, lastToken } = name;
  if (type !== "organisation" || lastToken !== firstToken + 2) return name;
  const owner = tokens.word(firstToken).text;
  const isOwner = owner.endsWith("s") && isOrdinaryWord?.(owner) === false && isOrdinaryWord(owner.slice(0, -1)) === false;
  return isOwner && isCommonNoun?.(tokens.word(firstToken + 1).text) === true ? { ...name, lastToken: firstToken + 1 } : name;
}

/** “Vorstand der Nordwerft”: the name is whose organ it is. */
function withoutOrgan(
  name: TaggedName,
  tokens: Tokens,
  { organs, definiteArticles }: Pick<NameGrammar, "organs" | "definiteArticles">,
) {
  const { type, firstToken, lastToken } = name;
  if (type !== "organisation" || lastToken < firstToken + 3 || !definiteArticles.has(tokens.lower(firstToken + 1) as string))
    return name;
  const organ = tokens.lower(firstToken) as string;
  return organs.some((ending) => organ.endsWith(ending)) ? { ...name, firstToken: firstToken + 2 } : name;
}

/** “Turiner Zeitung Tuttosport”, “Boulevard-Blatt Nordlicht”: the noun that says what is named is no part of the name. */
function withoutNoun(name: TaggedName, tokens: Tokens, grammar: NameGrammar, knowledge: WordKnowledge): TaggedName {
  const { type, firstToken, lastToken } = name;
  if (type !== "organisation") return name;
  // “Lehrergewerkschaft Quentela”
  const isAnnounced = (tokens: Tokens, noun: number) =>
    typeOfNoun(tokens.lower(noun) as string, grammar.announcers) !== undefined &&
    knowledge.isOrdinaryWord?.(tokens.word(noun + 1).text) === false;
  const compound = behindCompound(name, tokens, grammar, knowledge);
  if (compound !== undefined) return compound;
  for (let noun = firstToken; noun < Math.min(firstToken + 2, lastToken - 1); noun++) {
    const isNamed = isNameBehind(tokens, noun) && (isMarked(tokens, noun, Mark.namedNoun) || isAnnounced(tokens, noun));
    // a place before it only tells whose it is
    if (isNamed && (noun === firstToken || isPlaceAdjective(tokens, firstToken))) return { ...name, firstToken: noun + 1 };
  }
  return name;
}

/** “Zweitliga-Absteiger SC Nordeck”, “US-Bundesstaat Nordeck” */
function behindCompound(
  name: TaggedName,
  tokens: Tokens,
  { announcers, regionNouns, legalForms }: NameGrammar,
  { isCommonNoun, isOrdinaryWord }: WordKnowledge,
): TaggedName | undefined {
  const head = name.firstToken + 2;
  if (!isJoint(tokens, head - 1) || head + 1 >= name.lastToken || !isNameBehind(tokens, head)) return undefined;
  const { text, lower } = tokens.word(head);
  const next = tokens.word(head + 1).text;
  if (regionNouns.has(lower)) return { ...name, type: "place", firstToken: head + 1 };
  const isNoun =
    isMarked(tokens, head, Mark.namedNoun) ||
    typeOfNoun(lower, announcers) !== undefined ||
    (isCommonNoun?.(text) === true && !isMarked(tokens, head, Mark.organisation)) ||
    // “Süd-Behörde NWB”
    (isMarked(tokens, head, Mark.organisation) && head + 2 === name.lastToken && isInCapitals(next));
  return isNoun && isOrdinaryWord?.(next) === false && !legalForms.has(next) ? { ...name, firstToken: head + 1 } : undefined;
}

const isNameBehind = (tokens: Tokens, noun: number) => isMarked(tokens, noun + 1, Mark.capitalised) && !touches(tokens, noun + 1);

const isPlaceAdjective = (tokens: Tokens, at: number) => (tokens.at(at) as Token).text.endsWith("er");
