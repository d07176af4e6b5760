import type { Entry } from "../catalogue/types.ts";
import type { CatalogueChange } from "./catalogue-change.ts";
import type { Language } from "./language.ts";
import { uriKey } from "./uri-key.ts";
import { DESIGNATOR, weaponNames } from "./weapons/arsenal.ts";

/** What may be read otherwise though no name of the catalogue stands there. */
export interface Traces {
  /** Which words of traces are found in a word of a text. */
  wordsIn(text: string): readonly TraceWord[];
  /** Whether all words of a trace have been found in an article. @param uri of the article. */
  isThere(found: ReadonlySet<TraceWord>, uri: string | undefined): boolean;
}

/** A run of letters that a word of the text begins with, since words have endings; a short one has to be all of it. */
export type TraceWord = string;

/**
 * Misspelt persons (`createSimilarPersons`), states by foreign names (`createForeignStates`), strangers whose id is an entry's
 * (`createEntityIds`), designators of the same family (`createArsenal`), texts that are no names. A trace is wider than what it is for: an article too many costs a moment, one too few
 * would be wrong.
 */
export function createTraces(change: CatalogueChange, language: Language): Traces {
  const traces = tracesOf(change, language);
  const byLetter = new Map<string, Set<TraceWord>>();
  for (const word of traces.flatMap(({ words }) => words))
    byLetter.set(word.charAt(0), (byLetter.get(word.charAt(0)) ?? new Set()).add(word));
  return {
    wordsIn(text) {
      const found: TraceWord[] = [];
      for (const run of runsOf(text))
        for (const word of byLetter.get(run.charAt(0)) ?? [])
          if (word.length <= SHORT ? run === word : run.startsWith(word)) found.push(word);
      return found;
    },
    isThere: (found, uri) =>
      traces.some(
        ({ words, article }) =>
          words.every((word) => found.has(word)) && (article === undefined || (uri !== undefined && uriKey(uri) === article)),
      ),
  };
}

/** In letters: an abbreviation, or the beginning of a designator. */
const SHORT = 2;

/** Words that have to stand in an article, in any order, for it to have to do with what changed. */
interface Trace {
  readonly words: readonly TraceWord[];
  /** Key of the uri of the only article that is meant. */
  readonly article?: string;
}

function tracesOf({ entries, notNames }: CatalogueChange, { names, foreign }: Language): readonly Trace[] {
  const found: Trace[] = [];
  // what has no letters may stand in any article
  const add = (words: readonly TraceWord[], article?: string) =>
    found.push(article === undefined ? { words } : { words, article });
  const legalForms = new Set([...names.legalForms].flatMap(runsOf));
  for (const { entry } of entries) {
    add(runsOf(entry.id).filter((word, index) => index === 0 || !legalForms.has(word)));
    if (entry.kind === "person") for (const name of namesOf(entry)) for (const words of nearly(runsOf(name))) add(words);
    if (entry.kind === "state") for (const name of foreign.territories[entry.iso ?? ""] ?? []) add(runsOf(name));
    if (entry.kind === "weapon") for (const name of weaponNames(entry)) add(ofWeapon(name));
  }
  for (const { text, article } of notNames) add(runsOf(text), article);
  return found;
}

/** In a person's name one word may be misspelt, but no surname behind a single given name. */
function nearly(words: readonly TraceWord[]): readonly (readonly TraceWord[])[] {
  if (words.length < 3) return [words.slice(-1)];
  return words.map((_, left) => words.filter((_word, index) => index !== left));
}

/** Of a designator what stands before its number says which family it belongs to. */
const ofWeapon = (name: string): readonly TraceWord[] => runsOf(DESIGNATOR.exec(name)?.[1] ?? name);

/** Under which a misspelt one is looked for. */
const namesOf = ({ name, aliases = [] }: Entry): readonly string[] => (name === undefined ? aliases : [name, ...aliases]);

/** Runs of letters, without what spellings of a word differ in: case, marks of letters, `ae` for `ä`. */
function runsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
  return plain.replace(/(?<=[aou])e+/g, "").match(/\p{L}+/gu) ?? [];
}
