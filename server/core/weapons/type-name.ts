import type { Token } from "../model.ts";
import { isQuote } from "../quotes.ts";
import { isAdjacent, isCapitalised, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { spanOf, type WeaponCandidate } from "./candidate.ts";
import { chainAt, type FoundHead, type HeadFinder } from "./heads.ts";
import { closingQuote } from "./ship-name.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

/**
 * The name of a system that nobody has catalogued, behind the noun for it: “Drohnen vom Typ Delta Wing”, “Drohnen iranischer Bauart
 * vom Typ Delta Wing”; a designator that follows at once, “Drohne AJX002”; a name in quotation marks, “Rakete „Delta“”.
 *
 * @param at token behind the noun.
 * @param isKnown whether a known system or designator begins at a token, which is read as such; `isNamed` whether any name does.
 */
export function typeName(
  tokens: Tokens,
  at: number,
  { head, weaponClass }: FoundHead,
  { isKnown, isNamed }: { readonly isKnown: (first: number) => boolean; readonly isNamed: (first: number) => boolean },
  findHead: HeadFinder,
  grammar: WeaponGrammar,
): WeaponCandidate | undefined {
  const type = typeWordBehind(tokens, at, grammar);
  const found = (first: number, end: number): WeaponCandidate => ({
    ...spanOf(tokens, first, end),
    weaponClass,
    evidence: [{ by: "typeName", head: head.lemma }],
  });
  if (type !== undefined) {
    const quoted = isQuote(tokens.at(type + 1)?.text);
    const first = type + (quoted ? 2 : 1);
    const token = tokens.at(first);
    if (token === undefined || token.kind === "mark" || isKnown(type) || isKnown(first)) return undefined;
    const end = quoted ? closingQuote(tokens, first) : endOfName(tokens, first, findHead);
    return end === undefined ? undefined : found(first, end);
  }
  const shipClass = head.hasNames === true ? classBehind(tokens, at, grammar) : undefined;
  if (shipClass !== undefined) return isNamed(shipClass.first) ? undefined : found(shipClass.first, shipClass.end);
  // “die Waffe B12” may be anything
  if (head.class === "weapon") return undefined;
  const end = endOfDesignator(tokens, at) ?? endOfNumberedName(tokens, at, grammar);
  if (end !== undefined) return isKnown(at) || isNamed(at) ? undefined : found(at, end);
  const closing = opensQuote(tokens, at) ? endOfQuotedName(tokens, at + 1, findHead) : undefined;
  return closing === undefined || isKnown(at + 1) || isNamed(at + 1) ? undefined : found(at + 1, closing);
}

/** Where “Typ” stands behind a noun, at most an attribute of it between them: “der Bundespolizei vom Typ”. */
function typeWordBehind(tokens: Tokens, at: number, { typeWords, typeNouns }: WeaponGrammar): number | undefined {
  for (let word = at; word < at + LONGEST_ATTRIBUTE && isMarked(tokens, word, Mark.word); word++) {
    if (typeWords.has(tokens.lower(word) as string) && typeNouns.has(tokens.lower(word + 1) ?? "")) return word + 1;
    if (isMarked(tokens, word, Mark.weaponHead)) return undefined;
  }
  return undefined;
}

const LONGEST_ATTRIBUTE = 6;

/** “Zerstörer der Zwirbel-Klasse” */
function classBehind(tokens: Tokens, at: number, { typeWords, classEnding }: WeaponGrammar) {
  if (!typeWords.has(tokens.lower(at) ?? "") || !isMarked(tokens, at + 1, Mark.capitalised)) return undefined;
  const { last, text } = chainAt(tokens, at + 1);
  return text.endsWith(classEnding) && last > at + 1 ? { first: at + 1, end: last + 1 } : undefined;
}

/** One word with what hangs on it, and the number or letters of its version: `Supercam S350`. */
function endOfName(tokens: Tokens, first: number, findHead: HeadFinder): number | undefined {
  const { last, text } = chainAt(tokens, first);
  const begins = tokens.at(first) as Token;
  if (!isCapitalised(begins) && !/\d/.test(text)) return undefined;
  if (findHead(text, true, false) !== undefined) return undefined;
  const next = tokens.at(last + 1);
  if (next === undefined || next.start - (tokens.at(last) as Token).end !== 1) return last + 1;
  return endOfVersion(tokens, last + 1) ?? last + 1;
}

/** Behind `30`, `NG`, `II` or `1A5`. */
function endOfVersion(tokens: Tokens, at: number): number | undefined {
  const first = tokens.at(at) as Token;
  if (first.kind !== "number" && !VERSION.test(first.text)) return undefined;
  const mark = tokens.at(at + 1);
  const isMixed = first.kind === "number" && mark?.kind === "word" && isAdjacent(first, mark) && VERSION.test(mark.text);
  const end = isMixed ? at + 2 : at + 1;
  return tokens.at(end)?.kind !== "mark" && isAdjacent(tokens.at(end - 1), tokens.at(end)) ? undefined : end;
}

/** `S350`, `NG`, `II`. */
const VERSION = /^(?=.{1,6}$)\p{Lu}+\d*\p{Lu}?$/u;

/** A word of capitals and digits, with or without a hyphen: `AJX002`, `XM-30`. */
function endOfDesignator(tokens: Tokens, at: number): number | undefined {
  if (!isMarked(tokens, at, Mark.capitalised) || tokens.start(at) - tokens.end(at - 1) > 1) return undefined;
  const goesOn =
    isMarked(tokens, at, Mark.mixed) || (isMarked(tokens, at + 1, Mark.hyphen) && isMarked(tokens, at + 2, Mark.number));
  if (!goesOn) return undefined;
  const { last, text } = chainAt(tokens, at);
  const beginning = (tokens.at(at) as Token).text.slice(0, 2);
  const isDesignator = DESIGNATOR.test(text) && beginning === beginning.toUpperCase();
  return isDesignator || NUMBERED_NAME.test(text) ? last + 1 : undefined;
}

/** “Kampfpanzer Zwirbel 2A7”, “Gewehr ZWR 71”; but “Panzer Baujahr 83”, “Raketen Teil 2”. */
function endOfNumberedName(tokens: Tokens, at: number, { noFamilies, calibreUnits }: WeaponGrammar): number | undefined {
  const number = tokens.at(at + 1);
  if (number?.kind !== "number" || number.text.length > LONGEST_VERSION || number.start - tokens.end(at) !== 1) return undefined;
  if (!isMarked(tokens, at, Mark.capitalised) || tokens.start(at) - tokens.end(at - 1) !== 1) return undefined;
  if (isMarked(tokens, at, Mark.weaponHead | Mark.date | Mark.mixed) || noFamilies.has(tokens.lower(at) as string))
    return undefined;
  const end = endOfVersion(tokens, at + 1);
  if (end === undefined || (end === at + 2 && !ABBREVIATION.test(tokens.word(at).text))) return undefined;
  // “dass der Panzer NVA 30 Meter weit schleuderte”
  const next = tokens.at(end);
  const isCounted = next?.kind === "word" && (isCapitalised(next) || Object.hasOwn(calibreUnits, tokens.lower(end) as string));
  return isCounted ? undefined : end;
}

const ABBREVIATION = /^\p{Lu}{2,5}$/u;
const LONGEST_VERSION = 3;

const DESIGNATOR = /^\p{L}{1,6}-?\d{1,4}\p{L}{0,2}\d?$/u;
/** `Zwirbel-20` */
const NUMBERED_NAME = /^\p{L}{4,12}-\d{1,3}$/u;

/** A mark before a name, with a space before it: the one behind a noun in quotation marks closes. */
const opensQuote = (tokens: Tokens, at: number) => isQuote(tokens.at(at)?.text) && tokens.start(at) > tokens.end(at - 1);

function endOfQuotedName(tokens: Tokens, first: number, findHead: HeadFinder): number | undefined {
  const end = closingQuote(tokens, first);
  if (end === undefined || end - first > LONGEST_QUOTED_NAME) return undefined;
  for (let at = first; at < end; at++) {
    const isPart = isMarked(tokens, at, Mark.capitalised | Mark.number | Mark.hyphen);
    if (!isPart || findHead(tokens.lower(at) as string, true, false) !== undefined) return undefined;
  }
  return end;
}

const LONGEST_QUOTED_NAME = 3;
