import type { Calibre } from "../model.ts";
import { isAdjacent, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { textOf } from "./candidate.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

export interface WrittenCalibre extends Calibre {
  readonly firstToken: number;
  /** As written, from the first number to the unit. */
  readonly text: string;
}

/**
 * Reads the calibre of a weapon noun whose word begins at token `at`: inside the word (`152-Millimeter-Munition`, `155er-Granaten`),
 * with its number before it (`152 bis 122 Millimeter-Geschosse`) or as words before it (`122 mm Raketen`, `5,45 × 39 mm Munition`).
 */
export function readCalibre(tokens: Tokens, at: number, grammar: WeaponGrammar): WrittenCalibre | undefined {
  let unit = at;
  while (!isUnit(tokens, unit, grammar) && unit < at + LONGEST_CALIBRE && touches(tokens, unit + 1)) unit++;
  if (!isUnit(tokens, unit, grammar)) unit = at - 1;
  if (!isUnit(tokens, unit, grammar)) return undefined;
  const read = endingAt(tokens, unit, grammar);
  return read && { ...read, firstToken: Math.min(read.firstToken, at) };
}

/** Reads “vom Kaliber 155 Millimeter”, “(Kaliber 9 mm)”, “im Kaliber .50” behind a weapon noun that ends before token `at`. */
export function readCalibreBehind(tokens: Tokens, at: number, grammar: WeaponGrammar): WrittenCalibre | undefined {
  let noun = at;
  while (noun < at + 3 && !grammar.calibreWords.has(tokens.lower(noun) ?? "")) noun++;
  if (!grammar.calibreWords.has(tokens.lower(noun) ?? "")) return undefined;
  const [dot, hundredths] = [tokens.at(noun + 1), tokens.at(noun + 2)];
  // American: hundredths of an inch
  if (dot?.text === "." && hundredths?.kind === "number" && isAdjacent(dot, hundredths)) {
    const value = rounded(Number(`0.${hundredths.text}`) * INCH);
    return { from: value, to: value, firstToken: noun, text: `.${hundredths.text}` };
  }
  for (let unit = noun + 2; unit <= Math.min(noun + 8, tokens.length - 1); unit++) {
    if (!isUnit(tokens, unit, grammar)) continue;
    const read = endingAt(tokens, unit, grammar);
    return read !== undefined && read.firstToken > noun && read.firstToken <= noun + 2 ? read : undefined;
  }
  return undefined;
}

const INCH = 25.4;
const rounded = (value: number) => Math.round(value * 100) / 100;

function isUnit(tokens: Tokens, at: number, grammar: WeaponGrammar): boolean {
  const word = tokens.lower(at);
  if (word === undefined) return false;
  if (Object.hasOwn(grammar.calibreUnits, word)) return true;
  return word === grammar.calibreAdjective && tokens.at(at - 1)?.kind === "number" && touches(tokens, at);
}

/** The number, two or a range whose unit stands at a token. */
function endingAt(
  tokens: Tokens,
  unit: number,
  { calibreUnits, rangeWords, truncators, calibreRangeWords }: WeaponGrammar,
): WrittenCalibre | undefined {
  const word = tokens.lower(unit) as string;
  const factor = Object.hasOwn(calibreUnits, word) ? (calibreUnits[word] as number) : 1;
  const last = cartridgeBefore(tokens, unit) ?? numberBefore(tokens, unit);
  if (last === undefined) return undefined;
  const between = tokens.lower(last.firstToken - 1);
  const joins = between !== undefined && (rangeWords.has(between) || truncators.has(between));
  const written = joins ? (numberBefore(tokens, last.firstToken - 1) ?? cutShortBefore(tokens, last.firstToken - 1)) : undefined;
  const first = written !== undefined && isInWord(tokens, written.firstToken) ? undefined : written;
  const firstToken = first?.firstToken ?? last.firstToken;
  const values = [rounded((first?.value ?? last.value) * factor), rounded(last.value * factor)] as const;
  // “152- und 122-Millimeter-Geschosse” are of both calibres, in whatever order
  const both = first !== undefined && between !== undefined && !calibreRangeWords.has(between);
  return {
    from: both ? Math.min(...values) : values[0],
    to: both ? Math.max(...values) : values[1],
    firstToken,
    text: textOf(tokens, { firstToken, lastToken: unit + 1, start: tokens.start(firstToken) }),
  };
}

/** Whether a number is the end of a longer word: that of `KN-23 und 152-mm-Granaten` is no calibre. */
function isInWord(tokens: Tokens, at: number): boolean {
  return touches(tokens, at) && (isMarked(tokens, at - 1, Mark.hyphen) || tokens.at(at - 1)?.kind === "word");
}

/** `152-` before a word that joins it to the next: the unit is said once. */
function cutShortBefore(tokens: Tokens, at: number): WrittenNumber | undefined {
  return isMarked(tokens, at - 1, Mark.hyphen) && touches(tokens, at - 1) ? numberBefore(tokens, at - 1) : undefined;
}

const LONGEST_CALIBRE = 6;

interface WrittenNumber {
  readonly value: number;
  readonly firstToken: number;
}

/** `5,45 × 39`, `5,45x39`: calibre and length of a cartridge. */
function cartridgeBefore(tokens: Tokens, at: number): WrittenNumber | undefined {
  let end = isMarked(tokens, at - 1, Mark.hyphen) ? at - 1 : at;
  const length = tokens.at(end - 1);
  if (length === undefined) return undefined;
  if (length.kind === "number" && /^[×x]$/.test(tokens.at(end - 2)?.text ?? "")) end -= 2;
  else if (/^x\d{2,3}$/.test(length.text)) end -= 1;
  else return undefined;
  return numberBefore(tokens, end);
}

/** A whole or decimal number (`7,62`) that ends before token `at`, hyphens passed over. */
function numberBefore(tokens: Tokens, at: number): WrittenNumber | undefined {
  let last = at - 1;
  if (isMarked(tokens, last, Mark.hyphen) && touches(tokens, at)) last--;
  const token = tokens.at(last);
  if (token?.kind !== "number" || token.text.length > 4) return undefined;
  const comma = tokens.at(last - 1);
  const whole = tokens.at(last - 2);
  if (comma?.text === "," && whole?.kind === "number" && isAdjacent(whole, comma) && isAdjacent(comma, token)) {
    return { value: Number(`${whole.text}.${token.text}`), firstToken: last - 2 };
  }
  return { value: Number(token.text), firstToken: last };
}
