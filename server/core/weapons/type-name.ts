import type { WeaponGrammar } from "../language.ts";
import type { Token } from "../model.ts";
import { isAdjacent, isCapitalised } from "../tokens.ts";
import { spanOf, type WeaponCandidate } from "./candidate.ts";
import { chainAt, type FoundHead, type HeadFinder } from "./heads.ts";
import { closingQuote, isQuote } from "./ship-name.ts";

/**
 * What stands behind “vom Typ” is the name of a system even where nobody has catalogued it: “Drohnen vom Typ Delta Wing”.
 *
 * @param at token behind the noun.
 * @param isKnown whether a known system or designator begins at a token, which is read as such.
 */
export function typeName(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
  { head, weaponClass }: FoundHead,
  isKnown: (first: number) => boolean,
  findHead: HeadFinder,
  { typeWords, typeNouns }: WeaponGrammar,
): WeaponCandidate | undefined {
  if (!typeWords.has(lower[at] ?? "") || !typeNouns.has(lower[at + 1] ?? "")) return undefined;
  const quoted = isQuote(tokens[at + 2]);
  const first = at + (quoted ? 3 : 2);
  const token = tokens[first];
  if (token === undefined || token.kind === "mark" || isKnown(at + 1) || isKnown(first)) return undefined;
  const end = quoted ? closingQuote(tokens, first) : endOfName(tokens, lower, first, findHead);
  if (end === undefined) return undefined;
  return { ...spanOf(tokens, first, end), weaponClass, evidence: [{ by: "typeName", head: head.lemma }] };
}

/** One word with what hangs on it, and the number or letters of its version: `Supercam S350`. */
function endOfName(tokens: readonly Token[], lower: readonly string[], first: number, findHead: HeadFinder): number | undefined {
  const { last, text } = chainAt(tokens, lower, first);
  const begins = tokens[first] as Token;
  if (!isCapitalised(begins) && !/\d/.test(text)) return undefined;
  if (findHead(text, true, false) !== undefined) return undefined;
  const next = tokens[last + 1];
  if (next === undefined || next.start - (tokens[last] as Token).end !== 1) return last + 1;
  const isVersion = next.kind === "number" || (next.kind === "word" && VERSION.test(next.text));
  const goesOn = tokens[last + 2]?.kind !== "mark" && isAdjacent(next, tokens[last + 2]);
  return isVersion && !goesOn ? last + 2 : last + 1;
}

/** `S350`, `NG`, `II`. */
const VERSION = /^(?=.{1,6}$)\p{Lu}+\d*\p{Lu}?$/u;
