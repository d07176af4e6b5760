import type { Token } from "../model.ts";
import type { NameCandidate } from "../names/candidate.ts";
import { covering } from "../names/covering.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Arsenal } from "./arsenal.ts";
import { readCalibre } from "./calibre.ts";
import type { WeaponCandidate } from "./candidate.ts";
import { compose } from "./compose.ts";
import { mayBeDesignator, readContinued, readDesignator } from "./designator.ts";
import { chainAt, type FoundHead, type HeadFinder } from "./heads.ts";
import { navalName, shipNames } from "./ship-name.ts";
import { alone, type System, systemOf } from "./system.ts";
import { typeName } from "./type-name.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

/**
 * Reads what begins at a token that may begin a weapon, and adds what it finds. Apart from the loop that looks for such tokens: what is
 * met so rarely would have that compiled anew again and again.
 *
 * @returns the first token behind what was read.
 */
export type ReadWeapon = (tokens: Tokens, names: readonly NameCandidate[], at: number, found: WeaponCandidate[]) => number;

/** @param findHead of the same grammar. */
export function createWeaponReader(grammar: WeaponGrammar, arsenal: Arsenal, findHead: HeadFinder): ReadWeapon {
  const isHead = (word: string) => findHead(word, true, false) !== undefined;
  return (tokens, names, at, found) => {
    const nameAt = (first: number): NameCandidate | undefined => {
      const name = covering(names, first);
      return name?.firstToken === first ? name : undefined;
    };
    // “Schützenpanzer Lynx KF41”: two names of one system
    const continued = (system: System): System => {
      const next = tokens.start(system.lastToken) - tokens.end(system.lastToken - 1) === 1 ? nameAt(system.lastToken) : undefined;
      const isSame = next?.readings.some(({ entry }) => entry.id === system.entity) === true && system.entity !== undefined;
      return isSame ? { ...system, lastToken: next.lastToken } : system;
    };
    const name = nameAt(at);
    const chain = isJoined(tokens, at) ? chainAt(tokens, at) : { last: at, text: tokens.lower(at) as string };
    const named = name && systemOf(name, tokens, grammar);
    const last = found.at(-1);
    const going = readContinued(tokens, at, last, arsenal, grammar.truncators);
    const from = going?.firstToken ?? at;
    const read = going ?? (mayBeDesignator(tokens, at) ? readDesignator(tokens, at, arsenal) : undefined);
    const isShort = read?.short === true && (going === undefined || last?.doubt !== undefined);
    const system: System | undefined =
      read !== undefined && (named === undefined || read.lastToken > named.lastToken)
        ? { ...read, ...(isShort && { doubt: { of: "name", short: true, hyphenated: read.hyphenated } }) }
        : named;
    const isCapitalised = isMarked(tokens, chain.last, Mark.capitalised);
    const head = findHead(chain.text, isCapitalised, system !== undefined && system.lastToken <= chain.last);
    // `Waffen- und Soldatenverschleiß`: the head of a compound cut short stands further on
    const cutShort = isMarked(tokens, chain.last + 1, Mark.hyphen) && touches(tokens, chain.last + 1);
    if (head !== undefined && !cutShort && !isSaying(head, tokens, at, chain.last + 1) && hasAdjective(head, tokens, at)) {
      // `US-Drohnen`: the actor is a mention of its own
      const isActor =
        system === undefined && name?.form === "part" && !head.isKind && !isMarked(tokens, name.lastToken + 1, Mark.number);
      const actor = isActor ? Math.min(name.lastToken + 1, chain.last) : from;
      // `Marine-Fregatte Augsburg`: the name of the ship begins with the last part of the word
      const inner = system === undefined && chain.last > at ? nameAt(chain.last) : undefined;
      const known = system ?? (inner && systemOf(inner, tokens, grammar));
      const longer = known !== undefined && known.lastToken > chain.last + 1 ? known : undefined;
      if (longer !== undefined && (tokens.at(chain.last + 1)?.kind === "number" || isRoman(tokens.at(chain.last + 1)))) {
        // `Panzerhaubitze 2000`, `Panzer IV`
        const calibre = readCalibre(tokens, at, grammar);
        found.push({
          ...alone(tokens, at, longer),
          ...(calibre !== undefined && { calibre: { from: calibre.from, to: calibre.to } }),
        });
        return longer.lastToken;
      }
      const own = longer === undefined ? fitting(system, head, arsenal) : undefined;
      found.push(compose(tokens, actor, chain.last, asOf(own, head, arsenal), own, grammar));
      if (longer !== undefined) {
        // `Schützenpanzer Marder` says what it is and which
        const whole = continued(longer);
        found.push(alone(tokens, nameBehind(tokens, chain.last + 1, grammar), whole));
        return whole.lastToken;
      }
      const noun = found.at(-1) as WeaponCandidate;
      const called = head.head.hasNames === true ? shipNames(tokens, chain.last + 1, head, nameAt, grammar, arsenal) : [];
      if (called.length === 0) {
        const isKnown = (first: number) =>
          nameAt(first)?.readings.some(({ entry }) => entry.kind === "weapon") === true ||
          (mayBeDesignator(tokens, first) && readDesignator(tokens, first, arsenal) !== undefined);
        const isNamed = (first: number) => nameAt(first) !== undefined;
        const type = typeName(tokens, chain.last + 1, head, { isKnown, isNamed }, findHead, grammar);
        if (type !== undefined) called.push({ ...type, ...(noun.doubt !== undefined && { doubt: noun.doubt }) });
      }
      found.push(...called);
      return called.at(-1)?.lastToken ?? chain.last + 1;
    }
    if (system !== undefined && system.lastToken > chain.last) {
      // “vom Typ 055”: the word belongs to the noun before it
      const first =
        grammar.typeNouns.has(chain.text) && grammar.typeWords.has(tokens.lower(at - 1) ?? "") ? chain.last + 1 : from;
      const joint = endOfJoined(tokens, system.lastToken, findHead);
      const whole = joint === undefined ? continued(system) : { ...system, lastToken: joint };
      found.push(alone(tokens, first, whole));
      return whole.lastToken;
    }
    const ship = isMarked(tokens, at, Mark.navy) ? navalName(tokens, at, isHead, last, grammar, arsenal) : undefined;
    if (ship !== undefined) found.push(ship);
    return ship?.lastToken ?? chain.last + 1;
  };
}

/** Whether a word goes on behind its token without a space. */
export const isJoined = (tokens: Tokens, at: number): boolean =>
  isMarked(tokens, at + 1, JOINED) && tokens.start(at + 1) === tokens.end(at);

/** What goes on with a word it touches. */
const JOINED = Mark.word | Mark.number | Mark.hyphen;

/** Of the systems that a name means the one that its noun fits: “Hawk-Batterien” are no aircraft. */
function fitting(system: System | undefined, { weaponClass }: FoundHead, arsenal: Arsenal): System | undefined {
  if (system === undefined || isKindOf(system, weaponClass, arsenal)) return system;
  // `Type-90B-Raketenwerfer` are no version of the tank Type 90
  if (system.evidence.some(({ by }) => by === "variant") && arePlatforms(system.weaponClass, weaponClass, arsenal))
    return undefined;
  if (system.doubt?.others === undefined) return system;
  const other = system.doubt.others.find((one) => isKindOf(one, weaponClass, arsenal));
  return other === undefined ? system : { ...system, ...other };
}

/** Whether two classes are different kinds of what moves: tanks, aircraft, rocket launchers. */
const arePlatforms = (one: string, other: string, arsenal: Arsenal): boolean =>
  arsenal.path(arsenal.commonClass([one, other])).length === 2 && arsenal.path(other).length > 2;

/** “Iskander-Batterien” are no air defence, though batteries are. */
function asOf(system: System | undefined, head: FoundHead, arsenal: Arsenal): FoundHead {
  const isOther = head.head.ofTheirClass === true && system !== undefined && !isKindOf(system, head.weaponClass, arsenal);
  return isOther ? { ...head, weaponClass: system.weaponClass } : head;
}

/** Whether one class is the other or lies above it. */
const isKindOf = ({ weaponClass }: Pick<System, "weaponClass">, other: string, arsenal: Arsenal) =>
  arsenal.path(weaponClass).includes(other) || arsenal.path(other).includes(weaponClass);

/** `SAMP/T-System`, `M51.3-Rakete`: the noun behind the hyphen of a name with a mark in it. */
function endOfJoined(tokens: Tokens, at: number, findHead: HeadFinder): number | undefined {
  if (!isMarked(tokens, at, Mark.hyphen) || !touches(tokens, at) || !touches(tokens, at + 1)) return undefined;
  const { last } = chainAt(tokens, at + 1);
  const noun = isMarked(tokens, last, Mark.capitalised) ? `x-${tokens.lower(last)}` : "";
  return findHead(noun, true, true) === undefined ? undefined : last + 1;
}

const isRoman = (token: Token | undefined) => /^[IVX]{1,4}$/.test(token?.text ?? "");

/** “die Flinte ins Korn werfen”, “schlug ein wie eine Bombe” */
function isSaying({ head, modifier }: FoundHead, tokens: Tokens, at: number, next: number): boolean {
  const { notBefore, notBehind } = head;
  if (
    notBefore?.some((said) => said === tokens.lower(next) || said === `${tokens.lower(next)} ${tokens.lower(next + 1)}`) === true
  )
    return true;
  return modifier === "" && notBehind?.includes(`${tokens.lower(at - 2)} ${tokens.lower(at - 1)}`) === true;
}

/** “gepanzerte Fahrzeuge”, where the bare noun is no weapon. */
function hasAdjective({ head, modifier }: FoundHead, tokens: Tokens, at: number): boolean {
  if (head.onlyBehind === undefined || modifier !== "") return true;
  const before = tokens.lower(at - 1) ?? "";
  return head.onlyBehind.some((beginning) => before.startsWith(beginning));
}

/** Passes over “vom Typ” to the name itself. */
function nameBehind(tokens: Tokens, first: number, { typeWords, typeNouns }: WeaponGrammar): number {
  let at = first;
  while (at < tokens.length - 1 && (typeWords.has(tokens.lower(at) as string) || typeNouns.has(tokens.lower(at) as string))) at++;
  return at;
}
