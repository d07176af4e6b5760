import type { Token } from "../model.ts";
import type { NameCandidate } from "../names/recognise.ts";
import type { FoundHead } from "./heads.ts";
import { spanOf, type WeaponCandidate } from "./recognise.ts";

/** The name of a ship in quotation marks behind its kind: the Fregatte “Hessen” is no federal state. @param opening token of the mark. */
export function quotedName(
  tokens: readonly Token[],
  opening: number,
  { head, weaponClass }: FoundHead,
  names: readonly NameCandidate[],
): WeaponCandidate | undefined {
  if (!QUOTES.has(tokens[opening]?.text ?? "")) return undefined;
  for (let closing = opening + 2; closing <= Math.min(opening + LONGEST_SHIP_NAME + 1, tokens.length - 1); closing++) {
    if (!QUOTES.has((tokens[closing] as Token).text)) continue;
    const known = names.find(({ firstToken, lastToken }) => firstToken === opening + 1 && lastToken === closing);
    const ships = known?.readings.flatMap(({ entry }) => (entry.kind === "weapon" ? [entry.id] : [])) ?? [];
    return {
      ...spanOf(tokens, opening + 1, closing),
      ...(ships.length === 1 && { entity: ships[0] as string }),
      weaponClass,
      evidence: [{ by: "quotedName", head: head.lemma }],
    };
  }
  return undefined;
}

const QUOTES = new Set(["„", "“", "”", '"', "»", "«", "‚", "‘", "'"]);
const LONGEST_SHIP_NAME = 5;
