import type { Token } from "../model.ts";

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
 * What a token is looked up by: a word or mark in lower case; a number by what tells the classes apart, so that the year in
 * “2023” is no candidate for a day.
 */
export function keyOf(token: Token, lower: string): string {
  return token.kind === "number" ? numberKey(token.text) : lower;
}

/** The keys of the numbers that are of a class. */
export function startKeys(fits: NumberClass): string[] {
  return SAMPLES.filter((digits) => fits(digits)).map(numberKey);
}

/** One of every key. */
const SAMPLES = ["1", "100", "2300", "1500", "1848", "2000", "2020", "10000"];

/** Begins with a digit, unlike any word of a lexicon. */
function numberKey(digits: string): string {
  if (digits.length <= 2) return "0 of two";
  if (digits.length !== 4) return digits.length === 3 ? "0 of three" : "0 of many";
  if (digits < "1000" || digits >= "2200") return "0 of four";
  if (digits === "2000") return "0 round";
  return digits >= "1900" && digits < "2060" ? "0 recent year" : "0 year";
}
