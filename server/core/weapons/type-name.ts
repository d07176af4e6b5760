import type { WeaponGrammar } from "../language.ts";
import type { Token } from "../model.ts";
import { isAdjacent, isCapitalised, type Tokens } from "../tokens.ts";
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
  tokens: Tokens,
  at: number,
  { head, weaponClass }: FoundHead,
  isKnown: (first: number) => boolean,
  findHead: HeadFinder,
  { typeWords, typeNouns }: WeaponGrammar,
): WeaponCandidate | undefined {
  if (!typeWords.has(tokens.lower(at) ?? "") || !typeNouns.has(tokens.lower(at + 1) ?? "")) return undefined;
  const quoted = isQuote(tokens.at(at + 2));
  const first = at + (quoted ? 3 : 2);
  const token = tokens.at(first);
  if (token === undefined || token.kind === "mark" || isKnown(at + 1) || isKnown(first)) return undefined;
  const end = quoted ? closingQuote(tokens, first) : endOfName(tokens, first, findHead);
  if (end === undefined) return undefined;
  return { ...spanOf(tokens, first, end), weaponClass, evidence: [{ by: "typeName", head: head.lemma }] };
}

/** One word with what hangs on it, and the number or letters of its version: `Supercam S350`. */
function endOfName(tokens: Tokens, first: number, findHead: HeadFinder): number | undefined {
  const { last, text } = chainAt(tokens, first);
  const begins = tokens.at(first) as Token;
  if (!isCapitalised(begins) && !/\d/.test(text)) return undefined;
  if (findHead(text, true, false) !== undefined) return undefined;
  const next = tokens.at(last + 1);
  if (next === undefined || next.start - (tokens.at(last) as Token).end !== 1) return last + 1;
  const isVersion = next.kind === "number" || (next.kind === "word" && VERSION.test(next.text));
  const goesOn = tokens.at(last + 2)?.kind !== "mark" && isAdjacent(next, tokens.at(last + 2));
  return isVersion && !goesOn ? last + 2 : last + 1;
}

/** `S350`, `NG`, `II`. */
const VERSION = /^(?=.{1,6}$)\p{Lu}+\d*\p{Lu}?$/u;
