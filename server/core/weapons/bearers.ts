import { isCapitalised, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { WeaponCandidate } from "./candidate.ts";

/**
 * Leaves out the names of weapons that a person of the block bears: “Stacey Abrams sprach über die Armee. Abrams kandidiert.” What
 * stands beside a weapon, or with its full name, stays.
 */
export function withoutBearers(
  weapons: readonly WeaponCandidate[],
  tokens: Tokens,
  isGivenName: (word: string) => boolean,
): readonly WeaponCandidate[] {
  const byText = weapons.filter(isByTextAlone);
  if (byText.length === 0) return weapons;
  const surnames = new Set<string>();
  for (const { firstToken } of byText) {
    const before = tokens.at(firstToken - 1);
    if (before?.kind !== "word" || !isCapitalised(before) || tokens.start(firstToken) - before.end !== 1) continue;
    const isName = isMarked(tokens, firstToken - 1, Mark.role) || isGivenName(before.text);
    if (isName) surnames.add(tokens.word(firstToken).text);
  }
  if (surnames.size === 0) return weapons;
  return weapons.filter((weapon) => !isByTextAlone(weapon) || !surnames.has(tokens.word(weapon.firstToken).text));
}

/** Whether it is a single word that only the text around it makes a weapon of: a person of the article who is called so goes before. */
export function isByTextAlone({ firstToken, lastToken, entity, doubt, evidence }: WeaponCandidate): boolean {
  if (entity === undefined || lastToken !== firstToken + 1) return false;
  return doubt?.of === "name" || evidence.some(({ by }) => by === "militaryText");
}
