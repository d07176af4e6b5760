import { distance } from "fastest-levenshtein";
import type { Catalogue } from "../catalogue.ts";

export interface SimilarPerson {
  readonly entity: string;
  /** The catalogue's form that is almost the same. */
  readonly name: string;
}

/** The one person of the catalogue whose full name differs from a text in a letter or two of one word, if there is just one. */
export type SimilarPersons = (text: string) => SimilarPerson | undefined;

/**
 * Finds misspelt names (`Shin Wok-sik`, `Wladmir Putin`): all words but one are equal, and that one nearly.
 * A short word may differ in one letter only where two others agree, a surname never; “Michaela” is not a misspelt “Michael”.
 */
export function createSimilarPersons(catalogue: Catalogue): SimilarPersons {
  // only a text with an unknown person asks
  let byWord: WordIndex | undefined;
  // a keystroke asks for all unknown persons of its article again
  const known = new Map<string, SimilarPerson | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    if (known.size >= MOST_KNOWN) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };

  function find(text: string): SimilarPerson | undefined {
    byWord ??= indexWords(catalogue);
    const words = wordsOf(text);
    const matches = new Map<string, SimilarPerson>();
    for (const word of words) {
      const bearers = byWord.get(word) ?? [];
      const isRare = word.length >= RARE && bearers.every(({ person }) => person.entity === bearers[0]?.person.entity);
      for (const { person, words: known } of bearers)
        if (isNear(words, known) || (isRare && isSlip(words, known, word))) matches.set(person.entity, person);
    }
    return matches.size === 1 ? [...matches.values()][0] : undefined;
  }
}

const MOST_KNOWN = 20_000;

type WordIndex = ReadonlyMap<string, readonly { readonly person: SimilarPerson; readonly words: readonly string[] }[]>;

function indexWords({ entries }: Catalogue): WordIndex {
  const byWord = new Map<string, { readonly person: SimilarPerson; readonly words: readonly string[] }[]>();
  for (const { entry } of entries.values()) {
    if (entry.kind !== "person") continue;
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      if (name === undefined) continue;
      const words = wordsOf(name);
      const item = { person: { entity: entry.id, name }, words };
      for (const word of new Set(words)) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [item]);
        else list.push(item);
      }
    }
  }
  return byWord;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[\s-]+/);
}

const SHORT = 6;
/** So long a surname that one person of the catalogue bears is hardly another's. */
const RARE = 7;

/** “Ahmed Davutoglu”: with a rare surname the given name may be short; with another vowel at its end it is somebody else's (`Maria`, `Mario`). */
function isSlip(words: readonly string[], ofKnown: readonly string[], rare: string): boolean {
  const [[given, surname], [known, other]] = [words, ofKnown];
  if (words.length !== 2 || ofKnown.length !== 2) return false;
  if (given === undefined || known === undefined || surname !== rare || other !== rare) return false;
  if (Math.min(given.length, known.length) < 4 || given.length !== known.length || distance(given, known) > 1) return false;
  return given.slice(0, -1) !== known.slice(0, -1) || !(VOWEL.test(given) || VOWEL.test(known));
}

const VOWEL = /[aeiouy]$/;

function isNear(words: readonly string[], known: readonly string[]): boolean {
  if (words.length !== known.length || words.length < 2) return false;
  const different = words.map((word, index) => [word, known[index] as string] as const).filter(([word, other]) => word !== other);
  const [pair] = different;
  if (pair === undefined || different.length > 1) return false;
  const [word, other] = pair;
  if (word === `${other}a` || other === `${word}a` || word === `${other}s`) return false;
  const shortest = Math.min(word.length, other.length);
  // two words: only the given name may differ, since surnames a letter apart are two families (“Müller”, “Mullen”)
  if (words.length === 2 && word !== words[0]) return false;
  return (shortest >= SHORT || words.length >= 3) && distance(word, other) <= (shortest >= SHORT + 2 ? 2 : 1);
}
