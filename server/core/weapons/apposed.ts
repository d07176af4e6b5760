import type { NameCandidate } from "../names/candidate.ts";
import { covering } from "../names/covering.ts";
import type { UnknownName } from "../names/unknown.ts";
import { isAdjacent, isCapitalised, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Arsenal } from "./arsenal.ts";
import { spanOf, type WeaponCandidate } from "./candidate.ts";

/**
 * The names of single weapons that nobody has catalogued, right behind their noun: “die Fregatte Canarias”, “der Schützenpanzer Zwirbel”.
 * That it is a name, and where it ends, the tagger tells; that it is the weapon's, its place. A place is only a ship's name, and so is
 * whoever has several names: “mit der Pistole Hans Muster erschossen”.
 *
 * So is what it takes for a name behind a designator: “Seefernaufklärer P-9B Zwirbel”.
 *
 * @param tagged names that the tagger proposes, sorted and free of overlaps, as those that are `known`.
 */
export function apposedNames(
  weapons: readonly WeaponCandidate[],
  tagged: readonly UnknownName[],
  known: readonly NameCandidate[],
  tokens: Tokens,
  arsenal: Arsenal,
): WeaponCandidate[] {
  if (tagged.length === 0) return [];
  return weapons.flatMap((noun) => {
    const { firstToken, lastToken, entity, weaponClass, evidence, doubt } = noun;
    if (covering(known, lastToken) !== undefined) return [];
    if (evidence.some(({ by }) => by === "typeName" || by === "designator")) {
      const nickname = isCode(noun, tokens) ? covering(tagged, lastToken) : undefined;
      const isWord = nickname?.firstToken === lastToken && nickname.lastToken === lastToken + 1;
      return isWord ? [{ ...noun, ...spanOf(tokens, firstToken, lastToken + 1) }] : [];
    }
    const compound = evidence.find((one) => one.by === "compound");
    if (entity !== undefined || compound === undefined || tokens.start(lastToken) - tokens.end(lastToken - 1) !== 1) return [];
    const name = covering(tagged, lastToken);
    if (name?.firstToken !== lastToken || isMarked(tokens, lastToken, Mark.weaponHead)) return [];
    const path = arsenal.path(weaponClass);
    const isShip = path.includes("ship");
    const isBearer = name.kind !== "place" && name.lastToken === name.firstToken + 1;
    if (path.length < 2 || !(isShip || isBearer) || !isSingular(tokens.lower(lastToken - 1) as string, compound.head)) return [];
    return [
      {
        ...spanOf(tokens, name.firstToken, isShip ? name.lastToken : withNumber(tokens, name.lastToken)),
        weaponClass,
        evidence: [{ by: isShip ? "shipName" : "typeName", head: compound.head } as const],
        ...(doubt !== undefined && { doubt }),
      },
    ];
  });
}

/** “Flugabwehrpanzer Zwirbel 30”: the number belongs to the name, unless it counts something. */
function withNumber(tokens: Tokens, end: number): number {
  const [number, next] = [tokens.at(end), tokens.at(end + 1)];
  if (number?.kind !== "number" || number.text.length > LONGEST_NUMBER || number.start - tokens.end(end - 1) !== 1) return end;
  const goesOn = next !== undefined && (isCapitalised(next) || (isAdjacent(number, next) && next.text !== "."));
  return goesOn ? end : end + 1;
}

const LONGEST_NUMBER = 3;

/** As in the lexicon or with the ending of the genitive. */
function isSingular(word: string, lemma: string): boolean {
  const head = lemma.toLowerCase();
  return word.endsWith(head) || word.endsWith(`${head}s`) || word.endsWith(`${head}es`);
}

/** Whether a name has digits, with the next word right behind it. */
function isCode({ firstToken, lastToken }: WeaponCandidate, tokens: Tokens): boolean {
  if (lastToken >= tokens.length || tokens.start(lastToken) - tokens.end(lastToken - 1) !== 1) return false;
  for (let at = firstToken; at < lastToken; at++) if (isMarked(tokens, at, Mark.mixed | Mark.number)) return true;
  return false;
}
