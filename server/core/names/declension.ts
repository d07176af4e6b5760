import type { NameGrammar } from "./name-grammar.ts";

/**
 * The other cases of a name whose noun isn't its last word. Of one that begins with adjectives: `Arabische Liga` gives `Arabischen Liga`,
 * `Arabischer Liga`; `Europäischer Gerichtshof` gives `Europäische Gerichtshof` (behind `der`), `Europäischen Gerichtshofs` and so on. The
 * ending in the nominative says the gender. Of one that begins with its noun the genitives: `Ministeriums für Fischerei`.
 */
export function declined(name: string, grammar: NameGrammar): string[] {
  const words = name.split(" ");
  const first = words[0] as string;
  const ending = STRONG.find((one) => isAdjective(first, one, grammar));
  if (ending === undefined) return genitives(words, grammar);
  let adjectives = 1;
  while (isAdjective(words[adjectives] ?? "", ending, grammar)) adjectives++;
  const noun = words[adjectives];
  if (noun === undefined) return [];
  const rest = words.slice(adjectives + 1);
  const written = (other: string, head: string) =>
    [...words.slice(0, adjectives).map((word) => word.slice(0, -ending.length) + other), head, ...rest].join(" ");
  const cases = CASES[ending].map((other) => written(other, noun));
  // the noun of a feminine name or of a plural has no ending in the genitive
  if (ending === "e" || !/\p{L}$/u.test(noun)) return cases;
  return [...cases, ...endingsOf(grammar).map((one) => written("en", noun + one))];
}

/** The noun has what its name goes on with behind it. A genitive of a feminine noun is made, too: nobody writes it. */
function genitives([noun = "", joint, ...rest]: readonly string[], grammar: NameGrammar): string[] {
  if (joint === undefined || rest.length === 0 || !grammar.nameJoints.has(joint)) return [];
  const end = noun.toLowerCase();
  if (!/\p{L}$/u.test(noun) || noun === end || grammar.sibilants.some((one) => end.endsWith(one))) return [];
  return endingsOf(grammar).map((ending) => [noun + ending, joint, ...rest].join(" "));
}

const endingsOf = ({ nameEndings, organisationEndings }: NameGrammar) => [...nameEndings, ...organisationEndings];

/**
 * One form for all cases of an organisation's name that nobody has catalogued, as it stands behind a definite article: `Nordische
 * Volkspartei` of `Nordischen Volkspartei`, `Nordische Kulturrat` of `Nordischen Kulturrats`.
 */
export function behindArticle(name: string, grammar: NameGrammar): string {
  const words = name.split(" ");
  let noun = 0;
  while (noun < words.length - 1) {
    const word = words[noun] as string;
    const ending = grammar.adjectiveEndings.find((one) => isAdjective(word, one, grammar));
    if (ending === undefined) break;
    words[noun++] = `${word.slice(0, -ending.length)}e`;
  }
  // “des Vereins für Nordkunde”, but “Clubs of Nordeck”
  if (noun === 0 && words.length > 1 && !grammar.nameJoints.has(words[1] as string)) return name;
  words[noun] = withoutGenitive(words[noun] as string, grammar.organisations);
  return words.join(" ");
}

/** @param nouns that a name's noun may end in, with their genitives. */
function withoutGenitive(word: string, nouns: readonly string[]): string {
  const lower = word.toLowerCase();
  if (!lower.endsWith("s")) return word;
  const genitive = nouns.filter((one) => lower.endsWith(one)).sort((one, other) => other.length - one.length)[0];
  const ending = ["es", "s"].find((one) => genitive?.endsWith(one) && nouns.includes(genitive.slice(0, -one.length)));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function isAdjective(word: string, ending: string, { declinedAdjectives }: NameGrammar): boolean {
  const stem = word.slice(0, -ending.length).toLowerCase();
  return word.endsWith(ending) && declinedAdjectives.some((one) => stem.endsWith(one));
}

/** Of an adjective without article in the nominative: masculine, neuter, feminine or plural. */
const STRONG = ["er", "es", "e"] as const;

const CASES: Readonly<Record<(typeof STRONG)[number], readonly string[]>> = {
  er: ["e", "en", "em"],
  es: ["e", "en", "em"],
  e: ["en", "er"],
};
