import type { Entry } from "../catalogue/types.ts";
import { type Catalogue, nameOf } from "../core/catalogue.ts";
import type { Mention } from "../core/model.ts";
import type { NameGrammar } from "../core/names/name-grammar.ts";
import { plain, spellingDistance, type Tolerance } from "./romanisation.ts";

/** How the names of an entity shall be spelt. */
export interface Spelling {
  /** The whole name in the spelling that is wanted. */
  readonly name: string;
  readonly entry: Entry;
  /** Everything that it is called, as `keyOf` gives it: what is written shall be found again. */
  readonly known: ReadonlySet<string>;
  /** The catalogue's forms that are names: of a state no adjectives, inhabitants or seats of government. */
  readonly names: ReadonlySet<string>;
}

/** @param name the spelling wanted. @param more names that the entry is about to get. */
export function spellingOf(name: string, entry: Entry, catalogue: Catalogue, more: readonly string[] = []): Spelling {
  const designations = entry.kind === "weapon" ? (entry.designations ?? []).map((one) => one.name) : [];
  const territory = entry.kind === "state" && entry.iso !== undefined ? (catalogue.territories[entry.iso] ?? []) : [];
  const parts = "parts" in entry ? (entry.parts ?? []) : [];
  const names = [
    nameOf(entry, catalogue),
    ...(entry.aliases ?? []),
    ...(entry.forms ?? []),
    ...designations,
    ...territory,
    ...parts,
  ];
  return { name, entry, names: new Set(names), known: new Set([...names, ...more].map(keyOf)) };
}

/** Characters of a mention to be replaced, from its start, in UTF-16 code units. */
export interface Respelling {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What has to be written otherwise so that a mention has the spelling wanted, in the same grammatical form: the genitive stays one, a
 * surname a surname, and in a compound the hyphens are the compound's. Only what differs is replaced. Undefined for what has the
 * spelling already, is another name of the same entity or an adjective, or would not be found as that entity any more.
 */
export function respelled(
  { text, form, evidence }: Pick<Mention, "text" | "form" | "evidence">,
  spelling: Spelling,
  grammar: NameGrammar,
): readonly Respelling[] | undefined {
  const of = evidence.find((one) => one.by === "catalogue");
  if (form === "derived" || evidence.some(({ by }) => by === "adjective" || by === "metonymy")) return undefined;
  if (of !== undefined && !spelling.names.has(of.alias)) return undefined;
  const inflection = evidence.find((one) => one.by === "inflection")?.ending;
  const endings = inflection === undefined ? possibleEndings(text, grammar) : text.endsWith(inflection) ? [inflection] : [""];
  let best: (Match & { readonly ending: string }) | undefined;
  for (const ending of endings) {
    const found = matchOf(text.slice(0, text.length - ending.length), spelling, grammar);
    if (found !== undefined && (best === undefined || found.apart < best.apart)) best = { ...found, ending };
  }
  if (best === undefined) return undefined;
  const base = text.slice(0, text.length - best.ending.length);
  const ending = endingOf(base, best.name, best.ending, grammar);
  if (ending === undefined) return undefined;
  const name = asWritten(base, form === "part" ? best.name.replace(/ /g, "-") : best.name);
  if (name + ending === text || !spelling.known.has(keyOf(name))) return undefined;
  const edits = wordByWord(base, name);
  return ending === best.ending ? edits : [...edits, { start: base.length, end: text.length, text: ending }];
}

/** As names are compared: without regard to case, accents and hyphens. */
export const keyOf = (name: string): string => plain(name).replace(/[\s\-\u2010\u2011]+/g, " ");

/** The part of the wanted name that a text is another spelling of, and how far apart they are. */
interface Match {
  readonly name: string;
  readonly apart: number;
}

const WORD = /[^\s\-\u2010\u2011]+/g;

/** Of several parts that fit equally none is meant. */
function matchOf(base: string, { name, entry }: Spelling, grammar: NameGrammar): Match | undefined {
  const wanted = [...name.matchAll(WORD)];
  const given = [...base.matchAll(WORD)].map(([word]) => word);
  if (given.length === 0) return undefined;
  const joined = plain(given.join(""));
  const slice = (from: number, to: number) => {
    const [first, last] = [wanted[from], wanted[to - 1]];
    return first === undefined || last === undefined ? "" : name.slice(first.index, last.index + last[0].length);
  };
  const fits: Match[] = [];
  for (let from = 0; from < wanted.length; from++)
    for (let to = from + 1; to <= wanted.length; to++) {
      const words = wanted.slice(from, to).map(([word]) => word);
      const apart = plain(words.join("")) === joined ? 0 : wordsApart(given, words, entry, grammar);
      if (apart !== undefined) fits.push({ name: slice(from, to), apart });
    }
  const least = Math.min(...fits.map(({ apart }) => apart));
  const best = fits.filter(({ apart }) => apart === least);
  return new Set(best.map((one) => one.name)).size === 1 ? best[0] : undefined;
}

/** How much of a word may be otherwise: names of persons come through more transliterations. */
const OF_PERSONS: Tolerance = { share: 1 / 3, letters: 3 };
const OF_OTHERS: Tolerance = { share: 1 / 4, letters: 2 };

function wordsApart(
  given: readonly string[],
  wanted: readonly string[],
  { kind }: Entry,
  grammar: NameGrammar,
): number | undefined {
  if (given.length !== wanted.length) return undefined;
  let sum = 0;
  for (const [index, word] of given.entries()) {
    const other = wanted[index] as string;
    // “der Vereinten Nationen” is inflected, not misspelt
    if (kind !== "person" && isInflected(word, other, grammar)) return undefined;
    const apart = spellingDistance(word, other, kind === "person" ? OF_PERSONS : OF_OTHERS);
    if (apart === undefined) return undefined;
    sum += apart;
  }
  return sum;
}

function isInflected(one: string, other: string, grammar: NameGrammar): boolean {
  if (one === other) return false;
  const endings = ["", ...grammar.adjectiveEndings, ...grammar.nameEndings, ...grammar.organisationEndings];
  const stems = (word: string) =>
    endings.flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, word.length - ending.length)] : []));
  const others = new Set(stems(other));
  return stems(one).some((stem) => stem.length >= SHORTEST_STEM && others.has(stem));
}

const SHORTEST_STEM = 3;

/** Where the analysis says nothing of an ending: none, or what a genitive ends in. */
function possibleEndings(text: string, { nameEndings, apostrophes }: NameGrammar): string[] {
  return ["", ...[...nameEndings, ...apostrophes].filter((ending) => text.endsWith(ending) && text.length > ending.length)];
}

/** The ending in the new spelling; undefined where it can't be said. */
function endingOf(
  base: string,
  name: string,
  ending: string,
  { nameEndings, sibilants, apostrophes }: NameGrammar,
): string | undefined {
  if (ending === "") return "";
  if (!nameEndings.includes(ending) && !apostrophes.includes(ending)) return base.at(-1) === name.at(-1) ? ending : undefined;
  // a genitive: of “Schulz” an apostrophe, of “Kim” an s, and the one that is written where it will do
  const isSibilant = sibilants.some((one) => name.toLowerCase().endsWith(one));
  if (isSibilant) return apostrophes.includes(ending) ? ending : apostrophes.at(-1);
  return nameEndings.includes(ending) ? ending : nameEndings[0];
}

/** A capital at the beginning of a sentence stays one: “Al-Assad”. */
function asWritten(base: string, name: string): string {
  const [first = "", lower = ""] = [base[0], name[0]];
  return first !== lower && first.toLowerCase() === lower ? first + name.slice(1) : name;
}

/** The words and what is between them one by one where there are as many: whatever stands in the rest stays. */
function wordByWord(base: string, name: string): Respelling[] {
  const [given, wanted] = [piecesOf(base), piecesOf(name)];
  if (given.length !== wanted.length) return [{ start: 0, end: base.length, text: name }];
  let at = 0;
  return given.flatMap((piece, index) => {
    const start = at;
    at += piece.length;
    const text = wanted[index] as string;
    return piece === text ? [] : [{ start, end: at, text }];
  });
}

const piecesOf = (name: string): string[] => name.match(/[^\s\-\u2010\u2011]+|[\s\-\u2010\u2011]+/g) ?? [];
