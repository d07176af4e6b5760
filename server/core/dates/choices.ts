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
  readonly numbers: readonly (Alternative & { readonly fits: NumberClass })[];
  /** Any word in lower case. */
  readonly lowerCase?: Alternative;
  /** Any capitalised word. */
  readonly upperCase?: Alternative;
}

export interface Alternative {
  readonly capture?: string;
  /** What is captured; a number captures itself. */
  readonly value?: Slot;
  /** The only spelling that counts. */
  readonly exact?: string;
}

/** @throws Error if it names an unknown category: a mistake in data, found by the first test. */
export function parseChoice(text: string, number: number, lexicon: DateLexicon): Choice {
  const words = new Map<string, Alternative[]>();
  const numbers: (Alternative & { readonly fits: NumberClass })[] = [];
  let lowerCase: Alternative | undefined;
  let upperCase: Alternative | undefined;
  const add = (word: string, alternative: Alternative) => {
    const known = words.get(word);
    if (known === undefined) words.set(word, [alternative]);
    else known.push(alternative);
  };
  for (const choice of text.split("|")) {
    const named = /^<([\w]+)(?:=(\w+))?>$/.exec(choice);
    if (/^"[^"]+"$/.test(choice)) add(choice.slice(1, -1).toLowerCase(), { exact: choice.slice(1, -1) });
    else if (named === null) add(choice.toLowerCase(), {});
    else {
      const [, name, capture = name] = named as unknown as [string, string, string?];
      const fits = NUMBER_CLASSES[name];
      if (name === "lower") lowerCase = {};
      else if (name === "upper") upperCase = {};
      else if (fits !== undefined) numbers.push({ fits, capture });
      else if (lexicon[name] === undefined) throw new Error(`unknown category <${name}> in a date pattern`);
      else for (const [word, value] of Object.entries(lexicon[name])) add(word, { capture, value });
    }
  }
  const captures = [...numbers, ...[...words.values()].flat()].some(({ capture }) => capture !== undefined);
  return {
    number,
    captures,
    words,
    numbers,
    ...(lowerCase !== undefined && { lowerCase }),
    ...(upperCase !== undefined && { upperCase }),
  };
}

/** As what a word may stand there; undefined where it may not. A listed word is first of all what it is listed as. */
export function meant(
  { words, numbers, lowerCase, upperCase }: Choice,
  { kind, text, lower }: Pick<Word, "kind" | "text" | "lower">,
): Alternative | undefined {
  for (const alternative of words.get(lower) ?? NONE)
    if (alternative.exact === undefined || alternative.exact === text) return alternative;
  if (kind === "number") return numbers.find(({ fits }) => fits(text));
  if (kind === "mark") return undefined;
  return text === lower ? lowerCase : upperCase;
}

const NONE: readonly never[] = [];
