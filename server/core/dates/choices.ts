import type { Word } from "../vocabulary.ts";
import { NUMBER_CLASSES, type NumberClass } from "./number-classes.ts";
import type { DateLexicon, Slot } from "./rules.ts";

/** Everything that may stand at one place of a pattern: `<month>|mai`. */
export interface Choice {
  /** Its own among all the choices of the rules; see `WordClasses`. */
  readonly number: number;
  /** Whether any of it is captured. */
  readonly captures: boolean;
  /** By the word or mark in lower case. */
  readonly words: ReadonlyMap<string, readonly Alternative[]>;
  readonly numbers: readonly NumberAlternative[];
  /** Any word in lower case. */
  readonly lowerCase: Alternative | undefined;
  /** Any capitalised word. */
  readonly upperCase: Alternative | undefined;
  /** Words that are listed nowhere else, by how they end. */
  readonly endings: readonly string[];
}

/** All have all fields: what is asked of every word is asked of one kind of object. */
export interface Alternative {
  readonly capture: string | undefined;
  /** What is captured; a number captures itself. */
  readonly value: Slot | undefined;
  /** The only spelling that counts. */
  readonly exact: string | undefined;
}

interface NumberAlternative extends Alternative {
  readonly fits: NumberClass;
}

/** @throws Error if it names an unknown category: a mistake in data, found by the first test. */
export function parseChoice(text: string, number: number, lexicon: DateLexicon): Choice {
  const words = new Map<string, Alternative[]>();
  const numbers: NumberAlternative[] = [];
  let lowerCase: Alternative | undefined;
  let upperCase: Alternative | undefined;
  const endings: string[] = [];
  const add = (word: string, alternative: Alternative) => {
    const known = words.get(word);
    if (known === undefined) words.set(word, [alternative]);
    else known.push(alternative);
  };
  for (const choice of text.split("|")) {
    const named = /^<([\w]+)(?:=(\w+))?>$/.exec(choice);
    if (/^\*\p{L}+$/u.test(choice)) endings.push(choice.slice(1));
    else if (/^"[^"]+"$/.test(choice)) add(choice.slice(1, -1).toLowerCase(), { ...PLAIN, exact: choice.slice(1, -1) });
    else if (named === null) add(choice.toLowerCase(), PLAIN);
    else {
      const [, name, capture = name] = named as unknown as [string, string, string?];
      const fits = NUMBER_CLASSES[name];
      if (name === "lower") lowerCase = PLAIN;
      else if (name === "upper") upperCase = PLAIN;
      else if (fits !== undefined) numbers.push({ ...PLAIN, capture, fits });
      else if (lexicon[name] === undefined) throw new Error(`unknown category <${name}> in a date pattern`);
      else for (const [word, value] of Object.entries(lexicon[name])) add(word, { ...PLAIN, capture, value });
    }
  }
  const captures = [...numbers, ...[...words.values()].flat()].some(({ capture }) => capture !== undefined);
  return { number, captures, words, numbers, lowerCase, upperCase, endings };
}

const PLAIN: Alternative = { capture: undefined, value: undefined, exact: undefined };

/** As what a word may stand there; undefined where it may not. A listed word is first of all what it is listed as. */
export function meant(
  { words, numbers, lowerCase, upperCase, endings }: Choice,
  { kind, text, lower }: Pick<Word, "kind" | "text" | "lower">,
): Alternative | undefined {
  const listed = words.get(lower);
  if (listed !== undefined) {
    for (const alternative of listed) if (alternative.exact === undefined || alternative.exact === text) return alternative;
  }
  if (kind === "number") return numbers.find(({ fits }) => fits(text));
  if (kind === "mark") return undefined;
  if (endings.length > 0 && endings.some((ending) => endsIn(text, lower, ending))) return PLAIN;
  return text === lower ? lowerCase : upperCase;
}

/** Whether a word has that ending and something before it; endings of two letters and fewer are those of adjectives, in lower case. */
export function endsIn(text: string, lower: string, ending: string): boolean {
  return lower.length > ending.length + 1 && lower.endsWith(ending) && (ending.length > SHORT || text === lower);
}

/** Letters. */
export const SHORT = 2;
