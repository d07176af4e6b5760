import { isAdjacent, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { isBehindArticle } from "./behind-article.ts";
import type { NameCandidate } from "./candidate.ts";
import { covering } from "./covering.ts";
import type { NameReading } from "./gazetteer.ts";
import type { NameGrammar } from "./name-grammar.ts";
import type { UnknownName } from "./unknown.ts";

/**
 * Whether the name of a seat of government, or an adjective made of it, means the mere place: behind a preposition of place, also across
 * equals (`nach Wladiwostok, Wien und Moskau`), beside a noun of places (`Straßen Bangkoks`), behind an article, in a dateline.
 *
 * @param at first token of the name. @param afterName whether the token before it belongs to another name.
 */
export function isPlace(
  readings: readonly NameReading[],
  tokens: Tokens,
  at: number,
  lastToken: number,
  grammar: NameGrammar,
  afterName: boolean,
): boolean {
  const { role, lemma, ending } = readings[0] as NameReading;
  if (role === "adjective") {
    if (!isMarked(tokens, at, Mark.capitalised)) return false;
    // “im Indischen Ozean”
    if (grammar.seaNouns.has(tokens.lower(lastToken) as string)) return true;
    if (!readings.every(({ entry }) => entry.kind === "state" && entry.seats?.includes(lemma))) return false;
    const noun = tokens.at(lastToken)?.text ?? "";
    return !grammar.governmentNouns.some((beginning) => noun.startsWith(beginning));
  }
  if (!readings.some((reading) => reading.role === "seat")) return false;
  if (opensDateline(tokens, at, lastToken)) return true;
  // in a compound the article is that of its last word
  const isPart = isHyphen(tokens, lastToken);
  if (isPart && isPlaceNoun(tokens.lower(lastToken + 1), grammar)) return true;
  if (!afterName && !isPart && (isBehindArticle(tokens, at, grammar) || isPlaceNoun(tokens.lower(at - 1), grammar))) return true;
  // “die Politik Moskaus” is the government's
  if (ending === "" && followsNoun(tokens, at, afterName)) return true;
  const before = beforeEquals(tokens, at, grammar);
  const preposition = tokens.lower(before);
  if (preposition === undefined) return false;
  if (grammar.placePrepositions.has(preposition)) return true;
  if (preposition === grammar.placeNounPreposition && isPlaceNoun(tokens.lower(before - 1), grammar)) return true;
  return grammar.placeFrames.some((frame) => frame.before === preposition && frame.after === tokens.lower(lastToken));
}

function isPlaceNoun(word: string | undefined, { placeNouns, placeNounEndings }: NameGrammar): boolean {
  return word !== undefined && (placeNouns.has(word) || placeNounEndings.some((ending) => word.endsWith(ending)));
}

/** The token before a name, its equals (`Wladiwostok und`) and one adjective (`im südkoreanischen Seoul`). */
function beforeEquals(tokens: Tokens, at: number, { conjunctions, placePrepositions }: NameGrammar): number {
  let before = at - 1;
  for (let equals = 0; equals < MOST_EQUALS; equals++) {
    if (!conjunctions.has(tokens.lower(before) as string) || !isMarked(tokens, before - 1, Mark.capitalised)) break;
    before -= 2;
  }
  if (before < at - 1) return before;
  const word = tokens.lower(before) ?? "";
  const isAdjective =
    isMarked(tokens, before, Mark.word) &&
    !isMarked(tokens, before, Mark.capitalised) &&
    !placePrepositions.has(word) &&
    /(?:en|e)$/.test(word);
  return isAdjective ? before - 1 : before;
}

/**
 * The seats of governments that are mere places, since they stand among such: “Berlin, Sachsen und Bayern”, “Eutin und Kiew”. Two may be
 * governments `zwischen` which something is.
 *
 * @param places other names, sorted; those of places count.
 */
export function placesAmong(
  names: readonly NameCandidate[],
  places: readonly UnknownName[],
  tokens: Tokens,
  { conjunctions, betweenPrepositions }: NameGrammar,
): ReadonlySet<NameCandidate> {
  const found = new Set<NameCandidate>();
  const isPlaceAt = (at: number) => covering(places, at)?.kind === "place";
  const joins = (at: number) => conjunctions.has(tokens.lower(at) as string);
  for (const name of names) {
    const { best, kind, firstToken, lastToken, form } = name;
    if (best[0]?.role !== "seat" || kind !== undefined || form !== undefined) continue;
    // a comma alone may part two clauses
    const left = joins(firstToken - 1) && isPlaceAt(firstToken - 2) ? covering(places, firstToken - 2) : undefined;
    const right = joins(lastToken) && isPlaceAt(lastToken + 1) ? covering(places, lastToken + 1) : undefined;
    const isLeft = left !== undefined && (isMarked(tokens, firstToken - 1, Mark.word) || joins(left.firstToken - 1));
    const isRight = right !== undefined && (isMarked(tokens, lastToken, Mark.word) || joins(right.lastToken));
    const first = isLeft ? left.firstToken : firstToken;
    const before = isMarked(tokens, first - 1, Mark.article) ? first - 2 : first - 1;
    if ((isLeft || isRight) && !betweenPrepositions.has(tokens.lower(before) ?? "")) found.add(name);
  }
  return found;
}

const MOST_EQUALS = 6;

const STOPS = new Set([".", "!", "?", "/", ":"]);
const DASHES = new Set(["–", "—"]);

/** `Wien – Die Inflationsrate`: a dateline, also where several texts run into one, or a hyphen stands for the dash. */
function opensDateline(tokens: Tokens, at: number, lastToken: number): boolean {
  const [before, dash] = [tokens.at(at - 1), tokens.at(lastToken)];
  const starts = before === undefined || STOPS.has(before.text);
  if (dash?.text === "/" && starts)
    return isMarked(tokens, lastToken + 1, Mark.capitalised) && isAdjacent(tokens.at(lastToken - 1), dash);
  if (!starts || dash === undefined || !isMarked(tokens, lastToken + 1, Mark.capitalised)) return false;
  const isSpacedHyphen =
    isMarked(tokens, lastToken, Mark.hyphen) && !touches(tokens, lastToken) && !touches(tokens, lastToken + 1);
  return DASHES.has(dash.text) || isSpacedHyphen;
}

/** `Universität Wien`, `ICE-Strecke Berlin`: a noun directly before it, other than the first word of the sentence or a name. */
function followsNoun(tokens: Tokens, at: number, afterName: boolean): boolean {
  const [first, noun, seat] = [tokens.at(at - 2), tokens.at(at - 1), tokens.at(at)];
  if (afterName || noun === undefined || first === undefined) return false;
  if (first.kind === "mark" && !isHyphen(tokens, at - 2)) return false;
  return isMarked(tokens, at - 1, Mark.capitalised) && seat?.start === noun.end + 1;
}

/** Whether a token is a hyphen that joins the words around it. */
function isHyphen(tokens: Tokens, at: number): boolean {
  return isMarked(tokens, at, Mark.hyphen) && touches(tokens, at) && touches(tokens, at + 1);
}
