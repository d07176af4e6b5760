import type { WeaponGrammar } from "../language.ts";
import type { Calibre, Token } from "../model.ts";
import { isAdjacent, isHyphen } from "../tokens.ts";

export interface WrittenCalibre extends Calibre {
  readonly firstToken: number;
  /** As written, from the first number to the unit. */
  readonly text: string;
}

/**
 * Reads the calibre of a weapon noun whose word begins at token `at`: inside the word (`152-Millimeter-Munition`),
 * with its number before it (`152 bis 122 Millimeter-Geschosse`) or as words before it (`122 mm Raketen`).
 */
export function readCalibre(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
  grammar: WeaponGrammar,
): WrittenCalibre | undefined {
  let unit = at;
  while (unit < Math.min(at + 6, tokens.length) && !grammar.millimetres.has(lower[unit] as string)) unit++;
  if (!grammar.millimetres.has(lower[unit] as string)) {
    unit = at - 1;
    if (unit < 0 || !grammar.millimetres.has(lower[unit] as string)) return undefined;
  } else if (unit > at && !hangsTogether(tokens, at, unit)) return undefined;
  const upper = numberBefore(tokens, unit);
  if (upper === undefined) return undefined;
  const word = lower[upper.firstToken - 1];
  const lowerNumber = word !== undefined && grammar.rangeWords.has(word) ? numberBefore(tokens, upper.firstToken - 1) : undefined;
  const firstToken = lowerNumber?.firstToken ?? upper.firstToken;
  return {
    from: lowerNumber?.value ?? upper.value,
    to: upper.value,
    firstToken: Math.min(firstToken, at),
    text: tokens
      .slice(firstToken, unit + 1)
      .map((token, index, all) => (index > 0 && !isAdjacent(all[index - 1], token) ? ` ${token.text}` : token.text))
      .join(""),
  };
}

function hangsTogether(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isAdjacent(tokens[at], tokens[at + 1])) return false;
  return true;
}

/** A whole or decimal number (`7,62`) that ends before token `at`, hyphens passed over. */
function numberBefore(tokens: readonly Token[], at: number): { readonly value: number; readonly firstToken: number } | undefined {
  let last = at - 1;
  if (isHyphen(tokens[last]) && isAdjacent(tokens[last], tokens[at])) last--;
  const token = tokens[last];
  if (token?.kind !== "number" || token.text.length > 4) return undefined;
  const comma = tokens[last - 1];
  const whole = tokens[last - 2];
  if (comma?.text === "," && whole?.kind === "number" && isAdjacent(whole, comma) && isAdjacent(comma, token)) {
    return { value: Number(`${whole.text}.${token.text}`), firstToken: last - 2 };
  }
  return { value: Number(token.text), firstToken: last };
}
