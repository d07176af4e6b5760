import { hashOf } from "../vocabulary.ts";
import { NUMBER_CLASSES, type NumberClass, startKeys } from "./number-classes.ts";
import type { DateLexicon, Slot } from "./rules.ts";

/** A compiled pattern: what `match.ts` runs. */
export interface Pattern {
  readonly body: readonly Element[];
  /** Context before and after: must be there and is not part of the span; `not…` must not. */
  readonly before: readonly Element[];
  readonly notBefore: readonly Element[];
  readonly after: readonly Element[];
  readonly notAfter: readonly Element[];
  /** Every first token a match can begin with: by `keyOf`. */
  readonly starts: ReadonlySet<number>;
  /** The same of the token behind it; undefined where any token or none may follow. */
  readonly seconds: ReadonlySet<number> | undefined;
  /** The same of the token before the match; undefined where any token or none may precede. */
  readonly precedents: ReadonlySet<number> | undefined;
  /** Whether the context behind says something that the match may lack: `<month> [bis <month=other> <year>]`. */
  readonly readsAhead: boolean;
}

/** One place of a pattern and everything that may stand there. */
export interface Element {
  /** By the hash of the word or mark in lower case. */
  readonly words: ReadonlyMap<number, readonly Alternative[]>;
  readonly numbers: readonly (Alternative & { readonly fits: NumberClass })[];
  /** Any word in lower case. */
  readonly lowerCase?: Alternative;
  /** Any capitalised word. */
  readonly upperCase?: Alternative;
  readonly optional: boolean;
  /** Whether no space may stand before it. */
  readonly adjacent: boolean;
}

export interface Alternative {
  /** In lower case; none where a class of tokens is meant. Two words may have one hash. */
  readonly word?: string;
  readonly capture?: string;
  /** What is captured; a number captures itself. */
  readonly value?: Slot;
  /** The only spelling that counts. */
  readonly exact?: string;
}

/** @throws Error if the pattern names an unknown category or is malformed: a mistake in data, found by the first test. */
export function compilePattern(source: string, lexicon: DateLexicon): Pattern {
  const context = /^(?:\[(\^?)([^\]]+)\] )?([^[\]]+?)(?: \[(\^?)([^\]]+)\])?$/.exec(source);
  if (context === null) throw new Error(`malformed date pattern: ${source}`);
  const [, notLeft, left, inner, notRight, right] = context;
  const elements = (text: string | undefined) =>
    text === undefined ? [] : text.split(" ").map((part) => elementOf(part, lexicon));
  const body = elements(inner);
  const before = notLeft ? [] : elements(left);
  const after = notRight ? [] : elements(right);
  return {
    body,
    before,
    notBefore: notLeft ? elements(left) : [],
    after,
    notAfter: notRight ? elements(right) : [],
    starts: startsOf(body),
    seconds: secondsOf(body, after),
    precedents: before.length === 0 ? undefined : precedentsOf(before),
    readsAhead: after.some(({ words, numbers }) =>
      [...numbers, ...[...words.values()].flat()].some(({ capture }) => capture !== undefined),
    ),
  };
}

/** Rules share most of their elements, and some have hundreds of words. */
const parsed = new WeakMap<DateLexicon, Map<string, Element>>();

function elementOf(text: string, lexicon: DateLexicon): Element {
  const known = parsed.get(lexicon) ?? new Map<string, Element>();
  if (known.size === 0) parsed.set(lexicon, known);
  const element = known.get(text) ?? parseElement(text, lexicon);
  known.set(text, element);
  return element;
}

function parseElement(text: string, lexicon: DateLexicon): Element {
  const [, tilde, choices, mark] = /^(~?)(.+?)(\??)$/.exec(text) as RegExpExecArray;
  const words = new Map<number, Alternative[]>();
  const numbers: (Alternative & { readonly fits: NumberClass })[] = [];
  let lowerCase: Alternative | undefined;
  let upperCase: Alternative | undefined;
  const add = (word: string, alternative: Alternative) => {
    const hash = hashOf(word);
    const known = words.get(hash);
    if (known === undefined) words.set(hash, [{ ...alternative, word }]);
    else known.push({ ...alternative, word });
  };
  for (const choice of text === "?" ? ["?"] : (choices as string).split("|")) {
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
  return {
    words,
    numbers,
    ...(lowerCase !== undefined && { lowerCase }),
    ...(upperCase !== undefined && { upperCase }),
    optional: mark === "?" && text !== "?",
    adjacent: tilde === "~",
  };
}

function startsOf(elements: readonly Element[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const element of elements) {
    for (const key of keysOf(element)) starts.add(key);
    if (!element.optional) break;
  }
  return starts;
}

function secondsOf(elements: readonly Element[], right: readonly Element[]): ReadonlySet<number> | undefined {
  const all = [...elements, ...right];
  const seconds = new Set<number>();
  for (let first = 0; first < elements.length; first++) {
    let at = first + 1;
    for (; at < all.length; at++) {
      const element = all[at] as Element;
      if (isOpen(element)) return undefined;
      for (const key of keysOf(element)) seconds.add(key);
      if (!element.optional) break;
    }
    if (at === all.length) return undefined;
    if (!(elements[first] as Element).optional) break;
  }
  return seconds;
}

function precedentsOf(left: readonly Element[]): ReadonlySet<number> | undefined {
  const precedents = new Set<number>();
  for (const element of left.toReversed()) {
    if (isOpen(element)) return undefined;
    for (const key of keysOf(element)) precedents.add(key);
    if (!element.optional) return precedents;
  }
  return undefined;
}

/** Whether words may stand there that no list has. */
function isOpen({ lowerCase, upperCase }: Element): boolean {
  return lowerCase !== undefined || upperCase !== undefined;
}

function keysOf({ words, numbers }: Element): number[] {
  return [...words.keys(), ...numbers.flatMap(({ fits }) => startKeys(fits))];
}
