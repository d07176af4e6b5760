import type { Token } from "../model.ts";
import type { NameCandidate } from "../names/candidate.ts";
import { isQuote } from "../quotes.ts";
import { isAdjacent, isCapitalised, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Arsenal } from "./arsenal.ts";
import { spanOf, textOf, type WeaponCandidate } from "./candidate.ts";
import type { FoundHead } from "./heads.ts";
import type { WeaponGrammar, WeaponHead } from "./weapon-grammar.ts";

/**
 * The names of ships behind their kind: in quotation marks, several of them (Fregatten „Bayern“ und „Hessen“); behind a word that
 * says so (“namens Aurora”); the known name of a person as it stands (Fregatte Fridtjof Nansen), and the number of a submarine (`U 31`).
 *
 * @param at token behind the noun.
 */
export function shipNames(
  tokens: Tokens,
  at: number,
  { head, weaponClass }: FoundHead,
  nameAt: (first: number) => NameCandidate | undefined,
  grammar: WeaponGrammar,
  arsenal: Arsenal,
): WeaponCandidate[] {
  const { truncators, calledWords } = grammar;
  const found: WeaponCandidate[] = [];
  for (let opening = at; isQuote(tokens.at(opening)?.text); ) {
    const closing = closingQuote(tokens, opening + 1);
    if (closing === undefined) break;
    const known = nameAt(opening + 1);
    const readings = known?.lastToken === closing ? known.readings : [];
    const ships = readings.flatMap(({ entry }) => (entry.kind === "weapon" ? [entry.id] : []));
    const span = spanOf(tokens, opening + 1, closing);
    const ship = ships.length === 1 ? ships[0] : knownShip(`${head.lemma} `, textOf(tokens, span), grammar, arsenal);
    found.push({
      ...span,
      ...(ship !== undefined && { entity: ship }),
      weaponClass,
      evidence: [{ by: "quotedName", head: head.lemma }],
    });
    const joint = closing + 1;
    opening = truncators.has(tokens.lower(joint) ?? "") || tokens.at(joint)?.text === "," ? joint + 1 : tokens.length;
  }
  if (found.length > 0) return found;
  const called = calledWords.has(tokens.lower(at) ?? "");
  const first = called ? at + 1 : at;
  const known = nameAt(first);
  // a ship of the catalogue is read as such
  if (known?.readings.some(({ entry }) => entry.kind === "weapon") === true) return found;
  // “das U-Boot Russland zu verkaufen”: of states only those in quotation marks
  const isWhole =
    known !== undefined &&
    known.form === undefined &&
    known.readings.every(({ entry, ending }) => entry.kind !== "state" && ending === "");
  const end = isWhole
    ? known.lastToken
    : tokens.lower(first) === SUBMARINE && tokens.at(first + 1)?.kind === "number"
      ? first + 2
      : (called || (known === undefined && isBareName(tokens, first, head, grammar))) && isMarked(tokens, first, Mark.capitalised)
        ? first + 1
        : undefined;
  if (end !== undefined)
    found.push({ ...spanOf(tokens, first, end), weaponClass, evidence: [{ by: "shipName", head: head.lemma }] });
  return found;
}

/** “Fregatte „Hessen“”, “Flugzeugträger „Nimitz“”: the catalogue has them by their kind or with their navy before them. */
function knownShip(kind: string, name: string, { navies }: WeaponGrammar, arsenal: Arsenal): string | undefined {
  for (const before of [kind, ...[...navies].map((navy) => `${navy} `)]) {
    const ship = arsenal.ship((before + name).toLowerCase());
    if (ship !== undefined) return ship.id;
  }
  return undefined;
}

/**
 * “Der Zerstörer Takanami”: a word behind one ship with its article that is no noun of the clause: nouns without an article are
 * plurals, or part of a phrase with a verb (“nahm die Fregatte Kurs auf”).
 */
function isBareName(tokens: Tokens, at: number, { lemma }: WeaponHead, { nounEndings, noShipNames }: WeaponGrammar): boolean {
  const noun = tokens.lower(at - 1) ?? "";
  const isOne = noun.endsWith(lemma.toLowerCase()) && isMarked(tokens, at - 2, Mark.article);
  if (!isOne || tokens.start(at) - tokens.end(at - 1) !== 1 || isMarked(tokens, at, Mark.weaponHead | Mark.date | Mark.mixed))
    return false;
  const word = tokens.lower(at) as string;
  const next = tokens.at(at + 1);
  // a compound, or a name of several words
  if (
    next !== undefined &&
    (isAdjacent(tokens.at(at), next) ? next.kind !== "mark" || isMarked(tokens, at + 1, Mark.hyphen) : isCapitalised(next))
  )
    return false;
  return word.length >= SHORTEST_NAME && !noShipNames.has(word) && !nounEndings.some((ending) => word.endsWith(ending));
}

const SHORTEST_NAME = 4;

/**
 * `USS Carney`, `HMS Prince of Wales`: what the ships of a navy are called.
 *
 * @param before the weapon before it: of “die Zerstörer USS Muster und USS Beispiel” both are destroyers.
 */
export function navalName(
  tokens: Tokens,
  at: number,
  isHead: (word: string) => boolean,
  before: WeaponCandidate | undefined,
  { navies, nameJoints, truncators }: WeaponGrammar,
  arsenal: Arsenal,
): WeaponCandidate | undefined {
  const prefix = tokens.at(at) as Token;
  if (!navies.has(prefix.text)) return undefined;
  // “die HMS „Prince of Wales“”
  const quoted = isQuote(tokens.at(at + 1)?.text) ? closingQuote(tokens, at + 2) : undefined;
  const first = quoted === undefined ? at : at + 2;
  let end = quoted ?? at + 1;
  for (let next = end; quoted === undefined && next < tokens.length && next <= at + LONGEST_SHIP_NAME; next++) {
    const token = tokens.at(next) as Token;
    const initial =
      token.text === "." && (tokens.at(next - 1) as Token).text.length === 1 && isAdjacent(tokens.at(next - 1), token);
    if (initial || nameJoints.has(tokens.lower(next) as string)) continue;
    if (token.kind !== "word" || !isCapitalised(token) || token.start - (tokens.at(next - 1) as Token).end > 1) break;
    if (isHead(tokens.lower(next) as string)) break;
    end = next + 1;
  }
  if (end === at + 1) return undefined;
  let joint = before?.lastToken ?? at;
  let isListed = false;
  for (; joint < at; joint++) {
    if (isQuote(tokens.at(joint)?.text)) continue;
    if (tokens.at(joint)?.text !== "," && !truncators.has(tokens.lower(joint) as string)) break;
    isListed = true;
  }
  const isOne = (by: string) => before?.evidence.some((one) => one.by === by) === true;
  const isSuch =
    joint === at && isOne(isListed ? "shipName" : "compound") && arsenal.path(before?.weaponClass ?? "").includes(SHIP);
  const weaponClass = isSuch ? (before as WeaponCandidate).weaponClass : SHIP;
  const span = spanOf(tokens, first, end);
  const known = quoted === undefined ? undefined : arsenal.ship(`${prefix.text} ${textOf(tokens, span)}`.toLowerCase());
  return {
    ...span,
    ...(known !== undefined && { entity: known.id }),
    weaponClass: known?.class ?? weaponClass,
    evidence: [{ by: quoted === undefined ? "shipName" : "quotedName", head: prefix.text }],
  };
}

const SHIP = "ship";

/** @returns the closing mark of a name that begins at a token. */
export function closingQuote(tokens: Tokens, first: number): number | undefined {
  for (let closing = first + 1; closing <= Math.min(first + LONGEST_SHIP_NAME, tokens.length - 1); closing++)
    if (isQuote(tokens.at(closing)?.text)) return closing;
  return undefined;
}

const LONGEST_SHIP_NAME = 5;
/** Submarines of German navies have a letter and a number. */
const SUBMARINE = "u";
