import type { Language, WeaponGrammar } from "../language.ts";
import type { Sentence, Token } from "../model.ts";
import type { NameCandidate } from "../names/recognise.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark, type Marker, markerOf } from "../word-marks.ts";
import type { Arsenal } from "./arsenal.ts";
import type { WeaponCandidate } from "./candidate.ts";
import { compose } from "./compose.ts";
import { createContextReader } from "./context.ts";
import { mayBeDesignator, readDesignator } from "./designator.ts";
import { chainAt, createHeadFinder, type FoundHead, type HeadFinder } from "./heads.ts";
import { createMeasureReader } from "./measures.ts";
import { navalName, shipNames } from "./ship-name.ts";
import { alone, type System, systemOf } from "./system.ts";
import { typeName } from "./type-name.ts";

export interface WeaponRecogniser {
  readonly recognise: (tokens: Tokens, names: readonly NameCandidate[], sentences: readonly Sentence[]) => WeaponCandidate[];
  readonly marksOf: Marker;
}

/**
 * Finds weapon nouns by their head and named systems by the catalogue and by the form of their designators.
 * Kind-giving adjectives and calibres before a noun belong to the mention.
 */
export function createWeaponRecogniser({ weapons: grammar }: Language, arsenal: Arsenal): WeaponRecogniser {
  const findHead = createHeadFinder(grammar);
  const isHead = (word: string) => findHead(word, true, false) !== undefined;
  const settle = createContextReader(grammar, arsenal);
  const measure = createMeasureReader(grammar);
  const recognise: WeaponRecogniser["recognise"] = (tokens, names, sentences) => {
    const found: WeaponCandidate[] = [];
    let nextName = 0;
    const nameAt = (first: number) => {
      let next = nextName;
      while (next < names.length && (names[next] as NameCandidate).firstToken < first) next++;
      return names[next]?.firstToken === first ? names[next] : undefined;
    };
    // “Schützenpanzer Lynx KF41”: two names of one system
    const continued = (system: System): System => {
      const next = tokens.start(system.lastToken) - tokens.end(system.lastToken - 1) === 1 ? nameAt(system.lastToken) : undefined;
      const isSame = next?.readings.some(({ entry }) => entry.id === system.entity) === true && system.entity !== undefined;
      return isSame ? { ...system, lastToken: next.lastToken } : system;
    };
    for (let at = 0; at < tokens.length; at++) {
      const marks = tokens.marks(at);
      if ((marks & (Mark.word | Mark.number)) === 0) continue;
      while (nextName < names.length && (names[nextName] as NameCandidate).firstToken < at) nextName++;
      const name = names[nextName]?.firstToken === at ? names[nextName] : undefined;
      const joined = isMarked(tokens, at + 1, JOINED) && tokens.start(at + 1) === tokens.end(at);
      // German nouns are capitalised: a word in lower case that stands alone begins nothing
      if (name === undefined && !joined && !((marks & Mark.capitalised) !== 0 && mayBegin(tokens, at))) continue;
      const chain = joined ? chainAt(tokens, at) : { last: at, text: tokens.lower(at) as string };
      const named = name && systemOf(name, tokens, grammar);
      const read = mayBeDesignator(tokens, at) ? readDesignator(tokens, at, arsenal) : undefined;
      const system: System | undefined =
        read !== undefined && (named === undefined || read.lastToken > named.lastToken)
          ? { ...read, ...(read.short && { doubt: { of: "name", short: true, hyphenated: read.hyphenated } }) }
          : named;
      const head = findHead(
        chain.text,
        isMarked(tokens, chain.last, Mark.capitalised),
        system !== undefined && system.lastToken <= chain.last,
      );
      // `Waffen- und Soldatenverschleiß`: the head of a compound cut short stands further on
      const cutShort = isMarked(tokens, chain.last + 1, Mark.hyphen) && touches(tokens, chain.last + 1);
      if (head !== undefined && !cutShort && !isSaying(head, tokens, at, chain.last + 1) && hasAdjective(head, tokens, at)) {
        // `US-Drohnen`: the actor is a mention of its own
        const actor =
          system === undefined && name?.form === "part" && !head.isKind ? Math.min(name.lastToken + 1, chain.last) : at;
        // `Marine-Fregatte Augsburg`: the name of the ship begins with the last part of the word
        const inner = system === undefined && chain.last > at ? nameAt(chain.last) : undefined;
        const known = system ?? (inner && systemOf(inner, tokens, grammar));
        const longer = known !== undefined && known.lastToken > chain.last + 1 ? known : undefined;
        if (longer !== undefined && (tokens.at(chain.last + 1)?.kind === "number" || isRoman(tokens.at(chain.last + 1)))) {
          // `Panzerhaubitze 2000`, `Panzer IV`
          found.push(alone(tokens, at, longer));
          at = longer.lastToken - 1;
          continue;
        }
        found.push(
          compose(tokens, actor, chain.last, head, longer === undefined ? fitting(system, head, arsenal) : undefined, grammar),
        );
        if (longer !== undefined) {
          // `Schützenpanzer Marder` says what it is and which
          const whole = continued(longer);
          found.push(alone(tokens, nameBehind(tokens, chain.last + 1, grammar), whole));
          at = whole.lastToken - 1;
          continue;
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
        at = (called.at(-1)?.lastToken ?? chain.last + 1) - 1;
      } else if (system !== undefined && system.lastToken > chain.last) {
        // “vom Typ 055”: the word belongs to the noun before it
        const first =
          grammar.typeNouns.has(chain.text) && grammar.typeWords.has(tokens.lower(at - 1) ?? "") ? chain.last + 1 : at;
        const joint = endOfJoined(tokens, system.lastToken, findHead);
        found.push(alone(tokens, first, joint === undefined ? continued(system) : { ...system, lastToken: joint }));
        at = (found.at(-1) as WeaponCandidate).lastToken - 1;
      } else {
        const ship = !isMarked(tokens, at, Mark.navy) ? undefined : navalName(tokens, at, isHead, grammar);
        if (ship !== undefined) found.push(ship);
        at = ship === undefined ? chain.last : ship.lastToken - 1;
      }
    }
    return found.length === 0 ? found : measure(settle(found, tokens, sentences), tokens, sentences);
  };
  return { recognise, marksOf: createWeaponMarker(grammar, findHead) };
}

/** Of the systems that a name means the one that its noun fits: “Hawk-Batterien” are no aircraft. */
function fitting(system: System | undefined, { weaponClass }: FoundHead, arsenal: Arsenal): System | undefined {
  const isSuch = (one: Pick<System, "weaponClass">) =>
    arsenal.path(one.weaponClass).includes(weaponClass) || arsenal.path(weaponClass).includes(one.weaponClass);
  if (system?.doubt?.others === undefined || isSuch(system)) return system;
  const other = system.doubt.others.find(isSuch);
  return other === undefined ? system : { ...system, ...other };
}

/** `SAMP/T-System`, `M51.3-Rakete`: the noun behind the hyphen of a name with a mark in it. */
function endOfJoined(tokens: Tokens, at: number, findHead: HeadFinder): number | undefined {
  if (!isMarked(tokens, at, Mark.hyphen) || !touches(tokens, at) || !touches(tokens, at + 1)) return undefined;
  const { last } = chainAt(tokens, at + 1);
  const noun = isMarked(tokens, last, Mark.capitalised) ? `x-${tokens.lower(last)}` : "";
  return findHead(noun, true, true) === undefined ? undefined : last + 1;
}

const isRoman = (token: Token | undefined) => /^[IVX]{1,4}$/.test(token?.text ?? "");

/** What goes on with a word it touches. */
const JOINED = Mark.word | Mark.number | Mark.hyphen;

/** Of a capitalised word that stands alone and is no name. */
function mayBegin(tokens: Tokens, at: number): boolean {
  return isMarked(tokens, at, Mark.weaponHead | Mark.navy) || mayBeDesignator(tokens, at);
}

function createWeaponMarker(grammar: WeaponGrammar, findHead: HeadFinder): Marker {
  const { measures, militaryWords, militaryBeginnings, civilWords, violence, navies } = grammar;
  const listed = markerOf(
    [Mark.military, militaryWords],
    [Mark.civil, new Set(Object.values(civilWords).flatMap((words) => [...words]))],
    [Mark.violence, violence],
    [Mark.figure, new Set([...measures.range, ...measures.yield])],
  );
  const byLetter = new Map<string, string[]>();
  for (const beginning of militaryBeginnings) {
    const letter = beginning.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), beginning]);
  }
  const beginsMilitary = (lower: string) =>
    byLetter.get(lower.charAt(0))?.some((beginning) => lower.startsWith(beginning)) === true;
  return (word) =>
    listed(word) |
    (beginsMilitary(word.lower) ? Mark.military : 0) |
    (navies.has(word.text) ? Mark.navy : 0) |
    (findHead(word.lower, true, false) !== undefined ? Mark.weaponHead : 0);
}

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
