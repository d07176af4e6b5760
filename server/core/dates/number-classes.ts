import type { PlainWord } from "../vocabulary.ts";

/** Whether the digits of a number token are of a class that patterns can name. */
export type NumberClass = (digits: string) => boolean;

export const NUMBER_CLASSES: Readonly<Record<string, NumberClass>> = {
  int: (digits) => digits.length <= 4,
  int3: (digits) => digits.length === 3,
  int2: (digits) => digits.length <= 2,
  recentYear: (digits) => digits.length === 4 && digits >= "1900" && digits < "2060" && digits !== "2000",
  pastYear: (digits) => digits.length === 4 && digits >= "1500" && digits < "1900" && !digits.endsWith("0"),
  doubtfulYear: (digits) =>
    digits.length === 4 && digits >= "1000" && digits < "2200" && (digits < "1900" || digits >= "2060" || digits === "2000"),
  year: (digits) => digits.length === 4 && digits >= "1000" && digits < "2200",
};

/**
 * What a token is looked up by: a word or mark by the hash of its lower case; a number by what tells the classes apart, so that
 * the year in “2023” is no candidate for a day.
 */
export function keyOf({ kind, text, hash }: Pick<PlainWord, "kind" | "text" | "hash">): number {
  return kind === "number" ? numberKey(text) : hash;
}

/** The keys of the numbers that are of a class. */
export function startKeys(fits: NumberClass): number[] {
  return SAMPLES.filter((digits) => fits(digits)).map(numberKey);
}

/** One of every key. */
const SAMPLES = ["1", "100", "2300", "1500", "1848", "2000", "2020", "10000"];

/** Below zero, unlike any hash. */
function numberKey(digits: string): number {
  if (digits.length <= 2) return -1;
  if (digits.length !== 4) return digits.length === 3 ? -2 : -3;
  const number = Number(digits);
  if (!(number >= 1000 && number < 2200)) return -4;
  if (number === 2000) return -5;
  return number >= 1900 && number < 2060 ? -6 : -7;
}
