import type { NameReading } from "./gazetteer.ts";
import type { NameGrammar } from "./name-grammar.ts";

/** Readings of a word that is made of a known one. @param lower the word in lower case. */
export type DerivedReader = (text: string, lower: string) => readonly NameReading[] | undefined;

/**
 * Adjectives behind a prefix (`ostrussische`, `prorussischen`) and of places (`Moskauer`): too many to be listed as forms.
 *
 * @param readingsOf readings of a whole word.
 */
export function createDerivedReader(
  readingsOf: (word: string) => readonly NameReading[] | undefined,
  { adjectivePrefixes, attitudePrefixes, continents, placeAdjectiveEnding }: NameGrammar,
): DerivedReader {
  // asked for nearly every word of a text, of which few begin like a prefix
  const byLetter: (readonly string[] | undefined)[] = [];
  for (const prefix of adjectivePrefixes) byLetter[prefix.charCodeAt(0)] = [...(byLetter[prefix.charCodeAt(0)] ?? NONE), prefix];
  const lastLetter = placeAdjectiveEnding.charCodeAt(placeAdjectiveEnding.length - 1);
  return (text, lower) => {
    for (const prefix of byLetter[lower.charCodeAt(0)] ?? NONE) {
      if (!lower.startsWith(prefix) || lower.length < prefix.length + SHORTEST_ADJECTIVE) continue;
      const rest = lower.slice(prefix.length);
      // “südamerikanisch” is of a continent
      if (continents.some((continent) => rest.startsWith(continent)) && !attitudePrefixes.has(prefix)) continue;
      const adjectives = readingsOf(rest)?.filter(({ role }) => role === "adjective");
      if (adjectives !== undefined && adjectives.length > 0) return adjectives;
    }
    if (text.charCodeAt(text.length - 1) !== lastLetter || !text.endsWith(placeAdjectiveEnding)) return undefined;
    const seats = readingsOf(text.slice(0, -placeAdjectiveEnding.length))?.filter(({ role }) => role === "seat");
    return seats !== undefined && seats.length > 0 ? seats.map((seat) => ({ ...seat, role: "adjective" as const })) : undefined;
  };
}

const NONE: readonly never[] = [];
const SHORTEST_ADJECTIVE = 5;
