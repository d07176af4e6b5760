import type { Language } from "./language.ts";
import { hashOf, type PlainWord } from "./vocabulary.ts";
import type { Marker } from "./word-marks.ts";

/** What a word may be that is written without letters its language has: `Aussenminister` as `Außenminister`, `Schluessel` as `Schlüssel`. */
export type Respellings = (word: string) => readonly string[];

/** @param letters what is written instead of a letter, and the letter. */
export function createRespellings(letters: readonly (readonly [written: string, letter: string])[]): Respellings {
  const letterOf = new Map(letters);
  const written = new RegExp(letters.map(([written]) => written).join("|"), "g");
  return (word) => {
    if (word.search(written) < 0) return NONE;
    const found = new Set([word.replace(written, (instead) => letterOf.get(instead) as string)]);
    // “Schluessel”: not each of them is a letter
    for (const { index, 0: instead } of word.matchAll(written))
      found.add(word.slice(0, index) + letterOf.get(instead) + word.slice(index + instead.length));
    return [...found];
  };
}

const NONE: readonly string[] = [];

/** The other way round: how a word is written without all or one of these letters. */
export function createSpellingsWithout(letters: readonly (readonly [written: string, letter: string])[]): Respellings {
  const any = new RegExp(letters.map(([, letter]) => letter).join("|"));
  return (word) => {
    if (!any.test(word)) return NONE;
    const each = letters.map(([written, letter]) => word.replaceAll(letter, written));
    const all = letters.reduce((so, [written, letter]) => so.replaceAll(letter, written), word);
    return [...new Set([all, ...each])].filter((other) => other !== word);
  };
}

/**
 * Reads words that are written without letters of the language as what the language has words for: Swiss texts have no `ß`, old agency
 * texts no umlauts. A word of the language itself stays what it is (`Massen`).
 *
 * @param marksOf what the recognisers of a language's words say of one; they know compounds by their ends.
 * @param mayBePersonName whether a word is in some list of names: `Koenig` is nobody's title.
 */
export function createRespeller(
  language: Language,
  marksOf: Marker,
  mayBePersonName: (word: string) => boolean = () => false,
): (word: PlainWord) => string | undefined {
  const respellings = createRespellings(language.letters);
  const concerned = new RegExp(language.letters.flat().join("|"));
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    const { lower } = word;
    const others = respellings(lower);
    if (others.length === 0) return undefined;
    words ??= wordsIn(language, concerned);
    if (words.has(lower) || (word.isCapitalised && mayBePersonName(word.text))) return undefined;
    const marks = marksOf(word);
    for (const other of others) {
      if (words.has(other)) return other;
      const text = word.text === lower ? other : word.text;
      if ((marksOf({ ...word, text, lower: other, hash: hashOf(other) }) & ~marks) !== 0) return other;
    }
    return undefined;
  };
}

/** All words of a language that match, in lower case, whatever they are for. */
function wordsIn(language: Language, pattern: RegExp): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === "string") {
      for (const [word] of value.toLowerCase().matchAll(WORD)) if (pattern.test(word)) words.add(word);
    } else if (value instanceof Map) for (const pair of value) add(pair);
    else if (Array.isArray(value) || value instanceof Set) for (const one of value) add(one);
    else if (typeof value === "object" && value !== null && !(value instanceof RegExp))
      for (const [key, one] of Object.entries(value)) {
        // of rules, which are shipped without them
        if (key === "examples" || key === "not") continue;
        add(key);
        add(one);
      }
  };
  add(language);
  return words;
}

const WORD = /\p{L}+/gu;
