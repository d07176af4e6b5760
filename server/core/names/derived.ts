import type { NameGrammar } from "../language.ts";
import type { NameReading } from "./gazetteer.ts";

/** Readings of a word that is made of a known one. @param lower the word in lower case. */
export type DerivedReader = (text: string, lower: string) => readonly NameReading[] | undefined;

/**
 * Adjectives behind a prefix (`ostrussische`, `prorussischen`) and of places (`Moskauer`): too many to be listed as forms.
 *
 * @param readingsOf readings of a whole word.
 */
export function createDerivedReader(
  readingsOf: (word: string) => readonly NameReading[] | undefined,
  { adjectivePrefixes, placeAdjectiveEnding }: NameGrammar,
): DerivedReader {
  // asked for nearly every word of a text, of which few begin like a prefix
  const byLetter = new Map<string, string[]>();
  for (const prefix of adjectivePrefixes)
    byLetter.set(prefix[0] as string, [...(byLetter.get(prefix[0] as string) ?? []), prefix]);
  return (text, lower) => {
    for (const prefix of byLetter.get(lower[0] as string) ?? NONE) {
      if (!lower.startsWith(prefix) || lower.length < prefix.length + SHORTEST_ADJECTIVE) continue;
      const adjectives = readingsOf(lower.slice(prefix.length))?.filter(({ role }) => role === "adjective");
      if (adjectives !== undefined && adjectives.length > 0) return adjectives;
    }
    if (!text.endsWith(placeAdjectiveEnding)) return undefined;
    const seats = readingsOf(text.slice(0, -placeAdjectiveEnding.length))?.filter(({ role }) => role === "seat");
    return seats !== undefined && seats.length > 0 ? seats.map((seat) => ({ ...seat, role: "adjective" as const })) : undefined;
  };
}

const NONE: readonly never[] = [];
const SHORTEST_ADJECTIVE = 5;
