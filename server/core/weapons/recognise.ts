import type { Language, WeaponGrammar } from "../language.ts";
import type { Sentence, Token } from "../model.ts";
import type { NameCandidate } from "../names/recognise.ts";
import { isAdjacent, isCapitalised, isHyphen } from "../tokens.ts";
import { createWordFilter, marksOf } from "../word-filter.ts";
import type { Arsenal } from "./arsenal.ts";
import type { WeaponCandidate } from "./candidate.ts";
import { compose } from "./compose.ts";
import { createContextReader } from "./context.ts";
import { mayBeDesignator, readDesignator } from "./designator.ts";
import { chainAt, createHeadFinder, type FoundHead } from "./heads.ts";
import { createMeasureReader } from "./measures.ts";
import { navalName, shipNames } from "./ship-name.ts";
import { alone, type System, systemOf } from "./system.ts";
import { typeName } from "./type-name.ts";

export type WeaponRecogniser = (
  tokens: readonly Token[],
  lower: readonly string[],
  names: readonly NameCandidate[],
  sentences: readonly Sentence[],
) => WeaponCandidate[];

/**
 * Finds weapon nouns by their head and named systems by the catalogue and by the form of their designators.
 * Kind-giving adjectives and calibres before a noun belong to the mention.
 */
export function createWeaponRecogniser({ weapons: grammar }: Language, arsenal: Arsenal): WeaponRecogniser {
  const findHead = createHeadFinder(grammar);
  const isHead = (word: string) => findHead(word, true, false) !== undefined;
  const navies = createWordFilter([...grammar.navies].map((prefix) => prefix.toLowerCase()));
  const settle = createContextReader(grammar, arsenal);
  const measure = createMeasureReader(grammar);
  return (tokens, lower, names, sentences) => {
    const found: WeaponCandidate[] = [];
    let nextName = 0;
    const nameAt = (first: number) => {
      let next = nextName;
      while (next < names.length && (names[next] as NameCandidate).firstToken < first) next++;
      return names[next]?.firstToken === first ? names[next] : undefined;
    };
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind === "mark") continue;
      while (nextName < names.length && (names[nextName] as NameCandidate).firstToken < at) nextName++;
      const name = names[nextName]?.firstToken === at ? names[nextName] : undefined;
      const joined = tokens[at + 1]?.start === token.end;
      // German nouns are capitalised: a word in lower case that stands alone begins nothing
      if (name === undefined && !joined && !isCapitalised(token)) continue;
      const chain = joined ? chainAt(tokens, lower, at) : { last: at, text: lower[at] as string };
      const named = name && systemOf(name, tokens, lower, grammar);
      const read = mayBeDesignator(tokens, at) ? readDesignator(tokens, lower, at, arsenal) : undefined;
      const system: System | undefined =
        read !== undefined && (named === undefined || read.lastToken > named.lastToken)
          ? { ...read, ...(read.short && { doubt: { of: "name", short: true } }) }
          : named;
      const head = findHead(
        chain.text,
        isCapitalised(tokens[chain.last]),
        system !== undefined && system.lastToken <= chain.last,
      );
      // `Waffen- und Soldatenverschleiß`: the head of a compound cut short stands further on
      const cutShort = isHyphen(tokens[chain.last + 1]) && isAdjacent(tokens[chain.last], tokens[chain.last + 1]);
      if (head !== undefined && !cutShort && !isSaying(head, lower, at, chain.last + 1)) {
        // `US-Drohnen`: the actor is a mention of its own
        const actor =
          system === undefined && name?.form === "part" && !head.isKind ? Math.min(name.lastToken + 1, chain.last) : at;
        const longer = system !== undefined && system.lastToken > chain.last + 1 ? system : undefined;
        if (longer !== undefined && tokens[chain.last + 1]?.kind === "number") {
          // `Panzerhaubitze 2000`
          found.push(alone(tokens, at, longer));
          at = longer.lastToken - 1;
          continue;
        }
        found.push(compose(tokens, lower, actor, chain.last, head, longer === undefined ? system : undefined, grammar));
        if (longer !== undefined) {
          // `Schützenpanzer Marder` says what it is and which
          found.push(alone(tokens, nameBehind(tokens, lower, chain.last + 1, grammar), longer));
          at = longer.lastToken - 1;
          continue;
        }
        const noun = found.at(-1) as WeaponCandidate;
        const called = head.head.hasNames === true ? shipNames(tokens, lower, chain.last + 1, head, nameAt, grammar) : [];
        if (called.length === 0) {
          const isKnown = (first: number) =>
            nameAt(first)?.readings.some(({ entry }) => entry.kind === "weapon") === true ||
            (mayBeDesignator(tokens, first) && readDesignator(tokens, lower, first, arsenal) !== undefined);
          const type = typeName(tokens, lower, chain.last + 1, head, isKnown, findHead, grammar);
          if (type !== undefined) called.push({ ...type, ...(noun.doubt !== undefined && { doubt: noun.doubt }) });
        }
        found.push(...called);
        at = (called.at(-1)?.lastToken ?? chain.last + 1) - 1;
      } else if (system !== undefined && system.lastToken > chain.last) {
        // “vom Typ 055”: the word belongs to the noun before it
        const first = grammar.typeNouns.has(chain.text) && grammar.typeWords.has(lower[at - 1] ?? "") ? chain.last + 1 : at;
        found.push(alone(tokens, first, system));
        at = system.lastToken - 1;
      } else {
        const ship = marksOf(navies, token.hash) === 0 ? undefined : navalName(tokens, lower, at, isHead, grammar);
        if (ship !== undefined) found.push(ship);
        at = ship === undefined ? chain.last : ship.lastToken - 1;
      }
    }
    return found.length === 0 ? found : measure(settle(found, tokens, lower, sentences), tokens, lower, sentences);
  };
}

/** “die Flinte ins Korn werfen”, “schlug ein wie eine Bombe” */
function isSaying({ head, modifier }: FoundHead, lower: readonly string[], at: number, next: number): boolean {
  const { notBefore, notBehind } = head;
  if (notBefore?.some((said) => said === lower[next] || said === `${lower[next]} ${lower[next + 1]}`) === true) return true;
  return modifier === "" && notBehind?.includes(`${lower[at - 2]} ${lower[at - 1]}`) === true;
}

/** Passes over “vom Typ” to the name itself. */
function nameBehind(
  tokens: readonly Token[],
  lower: readonly string[],
  first: number,
  { typeWords, typeNouns }: WeaponGrammar,
): number {
  let at = first;
  while (at < tokens.length - 1 && (typeWords.has(lower[at] as string) || typeNouns.has(lower[at] as string))) at++;
  return at;
}
