import type { WeaponEntry } from "../../catalogue/types.ts";
import type { Language, WeaponGrammar } from "../language.ts";
import type { Calibre, Evidence, Measures, Sentence, Span, Token } from "../model.ts";
import type { NameCandidate } from "../names/recognise.ts";
import { isAdjacent, isCapitalised, isHyphen } from "../tokens.ts";
import type { Arsenal } from "./arsenal.ts";
import { readCalibre, readCalibreBehind } from "./calibre.ts";
import { createContextReader } from "./context.ts";
import { readDesignator } from "./designator.ts";
import { chainAt, createHeadFinder, type FoundHead } from "./heads.ts";
import { createMeasureReader } from "./measures.ts";
import { quotedName } from "./ship-name.ts";

/** A weapon noun, or a named system with the noun it is part of. */
export interface WeaponCandidate extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly entity?: string;
  readonly weaponClass: string;
  readonly calibre?: Calibre;
  readonly measures?: Measures;
  readonly evidence: readonly Evidence[];
  readonly doubt?: Doubt;
}

/**
 * What could make it something else: a `name` that is a word as well (`Leopard`) stands only beside a weapon or where the article
 * names the system in full; a bare word that is peaceful elsewhere (`Hubschrauber`) only in a military text.
 */
export interface Doubt {
  readonly of: "name" | "word";
  /** Key of the words that speak against it; with `unless` it stands where none of them is said. */
  readonly needs?: string;
  readonly unless?: string;
  /** A name of letters and digits: any weapon beside it will do. */
  readonly short?: boolean;
}

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
  const settle = createContextReader(grammar, arsenal);
  const measure = createMeasureReader(grammar);
  return (tokens, lower, names, sentences) => {
    const found: WeaponCandidate[] = [];
    let nextName = 0;
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
      if (head !== undefined && !cutShort && !isSaying(head, lower, chain.last + 1)) {
        // `US-Drohnen`: the actor is a mention of its own
        const actor = system === undefined && name?.form === "part" ? Math.min(name.lastToken + 1, chain.last) : at;
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
        const ship = head.head.hasNames === true ? quotedName(tokens, chain.last + 1, head, names) : undefined;
        if (ship !== undefined) found.push(ship);
        at = ship?.lastToken ?? chain.last;
      } else if (system !== undefined && system.lastToken > chain.last) {
        // “vom Typ 055”: the word belongs to the noun before it
        const first = grammar.typeNouns.has(chain.text) && grammar.typeWords.has(lower[at - 1] ?? "") ? chain.last + 1 : at;
        found.push(alone(tokens, first, system));
        at = system.lastToken - 1;
      } else at = chain.last;
    }
    return found.length === 0 ? found : measure(settle(found, tokens, lower, sentences), tokens, lower, sentences);
  };
}

/** “die Flinte ins Korn werfen” */
function isSaying({ head: { notBefore } }: FoundHead, lower: readonly string[], next: number): boolean {
  return notBefore?.includes(`${lower[next]} ${lower[next + 1]}`) === true;
}

interface System {
  readonly lastToken: number;
  readonly entity?: string;
  readonly weaponClass: string;
  readonly evidence: readonly Evidence[];
  readonly doubt?: Doubt;
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

function systemOf(
  name: NameCandidate,
  tokens: readonly Token[],
  lower: readonly string[],
  { noFamilies }: WeaponGrammar,
): System | undefined {
  const reading =
    name.readings.find(({ entry, role }) => entry.kind === "weapon" && role === "full") ??
    name.readings.find(({ entry }) => entry.kind === "weapon");
  if (reading === undefined) return undefined;
  const { id, class: weaponClass } = reading.entry as WeaponEntry;
  const evidence: Evidence[] = [{ by: "catalogue", entry: id, alias: reading.lemma, layer: reading.layer }];
  if (reading.ending !== "") evidence.push({ by: "inflection", lemma: reading.lemma, ending: reading.ending });
  return {
    lastToken: name.lastToken,
    entity: id,
    weaponClass,
    evidence,
    ...((reading.role === "part" || isApart(tokens, name) || noFamilies.has(lower[name.firstToken] as string)) && {
      doubt: { of: "name", short: /\d/.test(reading.lemma) } as const,
    }),
  };
}

/** `Mi 24`, `B 52`: with a space in place of the hyphen it is a day or a road as well. */
function isApart(tokens: readonly Token[], { firstToken, lastToken }: NameCandidate): boolean {
  const [letters, number] = [tokens[firstToken], tokens[firstToken + 1]];
  return lastToken === firstToken + 2 && number?.kind === "number" && (letters as Token).text.length <= 2;
}

/** A digit stands in the word, behind it or behind its hyphen: few words of a text. */
function mayBeDesignator(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (token.kind !== "word") return false;
  if (next?.kind === "number") return true;
  if (next?.kind === "mark" && tokens[at + 2]?.kind === "number" && isHyphen(next)) return true;
  return hasDigit(token.text);
}

function hasDigit(text: string): boolean {
  for (let at = Math.min(text.length, LONGEST_SOLID) - 1; at > 0; at--) {
    const code = text.charCodeAt(at);
    if (code < 0x3a && code >= 0x30) return true;
  }
  return false;
}

/** `S300PMU2`; longer words have no digits. */
const LONGEST_SOLID = 16;

function alone(tokens: readonly Token[], at: number, { lastToken, ...system }: System): WeaponCandidate {
  return { ...spanOf(tokens, at, lastToken), ...system };
}

function compose(
  tokens: readonly Token[],
  lower: readonly string[],
  from: number,
  last: number,
  { head, modifier, weaponClass: ofWord }: FoundHead,
  system: System | undefined,
  grammar: WeaponGrammar,
): WeaponCandidate {
  const calibre = readCalibre(tokens, lower, from, grammar);
  let first = calibre?.firstToken ?? from;
  let weaponClass = ofWord;
  const evidence: Evidence[] = [...(system?.evidence ?? []), { by: "compound", head: head.lemma }];
  const cutShort = modifier === "" ? first : firstCutShort(tokens, lower, first, grammar);
  if (cutShort < first) {
    first = cutShort;
    // “Kurz- und Mittelstreckenraketen” are of several kinds
    weaponClass = head.class;
  }
  const bare = first;
  while (first > 0) {
    const adjective = kindAdjective(lower[first - 1] as string, grammar);
    if (adjective.length === 0) break;
    first--;
    const precise = adjective.find(({ of }) => of === head.class)?.class;
    // a compound may say more than the adjective: `ballistische Kurzstreckenraketen`
    if (precise !== undefined && weaponClass === head.class) weaponClass = precise;
    evidence.push({ by: "adjective", entry: weaponClass, lemma: (adjective[0] as { lemma: string }).lemma });
  }
  if (calibre !== undefined) evidence.push({ by: "calibre", text: calibre.text });
  const behind = calibre ?? readCalibreBehind(tokens, lower, last + 1, grammar);
  if (behind !== undefined && calibre === undefined) evidence.push({ by: "calibre", text: behind.text });
  const plain = modifier === "" && system === undefined && first === bare && behind === undefined;
  const { needs, unless } = head;
  return {
    ...spanOf(tokens, first, last + 1),
    ...(system?.entity !== undefined && { entity: system.entity }),
    weaponClass,
    ...(behind !== undefined && { calibre: { from: behind.from, to: behind.to } }),
    evidence,
    ...(plain && needs !== undefined && { doubt: { of: "word", needs } as const }),
    ...(plain && unless !== undefined && { doubt: { of: "word", unless } as const }),
  };
}

/** The first of the words before a compound that share its head: `Kurz-, Mittel- und Langstreckenraketen`. */
function firstCutShort(tokens: readonly Token[], lower: readonly string[], from: number, { truncators }: WeaponGrammar): number {
  let first = from;
  for (let joint = from - 1; joint >= 2; joint = first - 1) {
    const [word, hyphen] = [tokens[joint - 2], tokens[joint - 1]];
    const joins = first === from ? truncators.has(lower[joint] as string) : tokens[joint]?.text === ",";
    if (!joins || !isHyphen(hyphen) || !isAdjacent(word, hyphen) || !isCapitalised(word)) break;
    // `US- und Kampfdrohnen`: letters alone are somebody's
    if ((word as Token).text.length < SHORTEST_CUT || (word as Token).text === (word as Token).text.toUpperCase()) break;
    first = joint - 2;
  }
  return first;
}

const SHORTEST_CUT = 3;

function kindAdjective(word: string, { kindAdjectives }: WeaponGrammar) {
  return kindAdjectives.filter(({ lemma }) => word.startsWith(lemma) && /^(?:e[nrms]?)?$/.test(word.slice(lemma.length)));
}

export function spanOf(tokens: readonly Token[], firstToken: number, lastToken: number) {
  return { start: (tokens[firstToken] as Token).start, end: (tokens[lastToken - 1] as Token).end, firstToken, lastToken };
}
