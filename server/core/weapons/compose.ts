import type { Evidence, Token } from "../model.ts";
import { isAdjacent, isCapitalised, isHyphen, type Tokens } from "../tokens.ts";
import { readCalibre, readCalibreBehind } from "./calibre.ts";
import { spanOf, type WeaponCandidate } from "./candidate.ts";
import type { FoundHead } from "./heads.ts";
import { kindAdjectivesBefore } from "./kind-adjectives.ts";
import type { System } from "./system.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

/**
 * A weapon noun with what belongs to it: the adjectives that give its kind, its calibre, the words that share its head, its system.
 *
 * @param from first token of its word, `last` the last.
 */
export function compose(
  tokens: Tokens,
  from: number,
  last: number,
  { head, modifier, weaponClass: ofWord }: FoundHead,
  system: System | undefined,
  grammar: WeaponGrammar,
): WeaponCandidate {
  const calibre = readCalibre(tokens, from, grammar);
  let first = calibre?.firstToken ?? from;
  let weaponClass = ofWord;
  const evidence: Evidence[] = [...(system?.evidence ?? []), { by: "compound", head: head.lemma }];
  // “Emad- und Ghadr-Raketen” are two systems
  const cutShort = modifier === "" || system !== undefined ? first : firstCutShort(tokens, first, modifier, grammar);
  if (cutShort < first) {
    first = cutShort;
    // “Kurz- und Mittelstreckenraketen” are of several kinds
    weaponClass = head.class;
  }
  const bare = first;
  const adjectives = kindAdjectivesBefore(tokens, first, head.class, weaponClass, grammar);
  first = adjectives.firstToken;
  weaponClass = adjectives.weaponClass;
  evidence.push(...adjectives.evidence);
  if (calibre !== undefined) evidence.push({ by: "calibre", text: calibre.text });
  const behind = calibre ?? readCalibreBehind(tokens, last + 1, grammar);
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
function firstCutShort(tokens: Tokens, from: number, modifier: string, { truncators }: WeaponGrammar): number {
  let first = from;
  for (let joint = from - 1; joint >= 2; joint = first - 1) {
    const [word, hyphen] = [tokens.at(joint - 2), tokens.at(joint - 1)];
    const joins = first === from ? truncators.has(tokens.lower(joint) as string) : tokens.at(joint)?.text === ",";
    if (!joins || !isHyphen(hyphen) || !isAdjacent(word, hyphen) || !isCapitalised(word)) break;
    // `US- und Kampfdrohnen`: letters alone are somebody's, save before other letters (`B- und C-Waffen`)
    const { text } = word as Token;
    const isLetter = text.length === 1 && modifier.length === 1;
    if (!isLetter && (text.length < SHORTEST_CUT || text === text.toUpperCase())) break;
    first = joint - 2;
  }
  return first;
}

const SHORTEST_CUT = 3;
