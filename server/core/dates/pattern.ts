import type { Token } from "../model.ts";
import { isAdjacent } from "../tokens.ts";
import type { DateLexicon, Slot } from "./rules.ts";

export type Captures = Readonly<Record<string, Slot>>;

export interface PatternMatch {
  /** Token indices of the span, context excluded; `lastToken` exclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly captures: Captures;
}

export interface Pattern {
  /** Every lower-case first form or `<int>`-like class a match can begin with; used to skip rules. */
  readonly starts: ReadonlySet<string>;
  /** The same of the token behind it; undefined where any token or none may follow. */
  readonly seconds: ReadonlySet<string> | undefined;
  match(tokens: readonly Token[], at: number, lower: readonly string[]): PatternMatch | undefined;
}

/** @throws Error if the pattern names an unknown category or is malformed: a mistake in data, found by the first test. */
export function compilePattern(source: string, lexicon: DateLexicon): Pattern {
  const { before, notBefore, body, after, notAfter } = splitContext(source);
  const elements = body.map((text) => parseElement(text, lexicon));
  const left = before.map((text) => parseElement(text, lexicon));
  const right = after.map((text) => parseElement(text, lexicon));
  const notLeft = notBefore.map((text) => parseElement(text, lexicon));
  const notRight = notAfter.map((text) => parseElement(text, lexicon));
  return {
    starts: startsOf(elements),
    seconds: secondsOf(elements, right),
    match(tokens, at, lower) {
      const captures: Record<string, Slot> = {};
      if (left.length > 0 && !matchBackwards(left, tokens, at, lower)) return undefined;
      if (notLeft.length > 0 && matchBackwards(notLeft, tokens, at, lower)) return undefined;
      const end = matchForwards(elements, 0, tokens, at, lower, captures, (end) => {
        const ahead: Record<string, Slot> = {};
        if (right.length > 0 && matchForwards(right, 0, tokens, end, lower, ahead, (last) => last) === undefined)
          return undefined;
        if (notRight.length > 0 && matchForwards(notRight, 0, tokens, end, lower, {}, (last) => last) !== undefined)
          return undefined;
        // what the context behind it says counts where the expression doesn't say it: “Mai bis Juli 1916”
        for (const name in ahead) captures[name] ??= ahead[name] as Slot;
        return end;
      });
      return end === undefined ? undefined : { firstToken: at, lastToken: end, captures };
    },
  };
}

/** Classes of number tokens that patterns can name. */
const NUMBER_CLASSES: Readonly<Record<string, (text: string) => boolean>> = {
  int: (text) => text.length <= 4,
  int3: (text) => text.length === 3,
  int2: (text) => text.length <= 2,
  pastYear: (text) => text.length === 4 && text >= "1500" && text < "1900" && !text.endsWith("0"),
  recentYear: (text) => text.length === 4 && text >= "1900" && text < "2060" && text !== "2000",
  year: (text) => text.length === 4 && text >= "1000" && text < "2200",
};

interface Atom {
  readonly lowerCase?: boolean;
  readonly upperCase?: boolean;
  readonly exact?: string;
  readonly literal?: string;
  readonly category?: Readonly<Record<string, Slot>>;
  readonly numberClass?: string;
  readonly capture?: string;
}

interface Element {
  readonly atoms: readonly Atom[];
  readonly optional: boolean;
  readonly adjacent: boolean;
}

function splitContext(source: string) {
  const context = /^(?:\[(\^?)([^\]]+)\] )?([^[\]]+?)(?: \[(\^?)([^\]]+)\])?$/.exec(source);
  if (context === null) throw new Error(`malformed date pattern: ${source}`);
  const words = (text: string | undefined) => (text === undefined ? [] : text.split(" "));
  const [, notLeft, left, body, notRight, right] = context;
  return {
    before: notLeft ? [] : words(left),
    notBefore: notLeft ? words(left) : [],
    body: words(body),
    after: notRight ? [] : words(right),
    notAfter: notRight ? words(right) : [],
  };
}

function parseElement(text: string, lexicon: DateLexicon): Element {
  const [, tilde, choices, mark] = /^(~?)(.+?)(\??)$/.exec(text) as RegExpExecArray;
  const atoms = text === "?" ? [{ literal: "?" }] : (choices as string).split("|").map((choice) => parseAtom(choice, lexicon));
  return { atoms, optional: mark === "?" && text !== "?", adjacent: tilde === "~" };
}

function parseAtom(text: string, lexicon: DateLexicon): Atom {
  if (/^"[^"]+"$/.test(text)) return { exact: text.slice(1, -1) };
  const named = /^<([\w]+)(?:=(\w+))?>$/.exec(text);
  if (named === null) return { literal: text.toLowerCase() };
  const [, name, capture = name] = named as unknown as [string, string, string?];
  if (name === "lower") return { lowerCase: true };
  if (name === "upper") return { upperCase: true };
  if (name in NUMBER_CLASSES) return { numberClass: name, capture: capture as string };
  const category = lexicon[name];
  if (category === undefined) throw new Error(`unknown category <${name}> in a date pattern`);
  return { category, capture: capture as string };
}

function startsOf(elements: readonly Element[]): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const element of elements) {
    for (const form of element.atoms.flatMap(formsOf)) starts.add(form);
    if (!element.optional) break;
  }
  return starts;
}

function secondsOf(elements: readonly Element[], right: readonly Element[]): ReadonlySet<string> | undefined {
  const all = [...elements, ...right];
  const seconds = new Set<string>();
  for (let first = 0; first < elements.length; first++) {
    let at = first + 1;
    for (; at < all.length; at++) {
      const { atoms, optional } = all[at] as Element;
      if (atoms.some(({ lowerCase, upperCase }) => lowerCase === true || upperCase === true)) return undefined;
      for (const form of atoms.flatMap(formsOf)) seconds.add(form);
      if (!optional) break;
    }
    if (at === all.length) return undefined;
    if (!(elements[first] as Element).optional) break;
  }
  return seconds;
}

function formsOf({ exact, literal, category }: Atom): readonly string[] {
  if (exact !== undefined) return [exact.toLowerCase()];
  if (literal !== undefined) return [literal];
  return category === undefined ? [NUMBER_START] : Object.keys(category);
}

/** Stands in `Pattern.starts` for any number. */
export const NUMBER_START = "0";

/** Tries the longest way first; the work is bounded by the pattern's length, which has no repetition. */
function matchForwards(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  lower: readonly string[],
  captures: Record<string, Slot>,
  accept: (end: number) => number | undefined,
): number | undefined {
  const element = elements[index];
  if (element === undefined) return accept(at);
  if (at < tokens.length && (!element.adjacent || at === 0 || isAdjacent(tokens[at - 1], tokens[at]))) {
    for (const atom of element.atoms) {
      const value = readAtom(atom, tokens[at] as Token, lower[at] as string);
      if (value === undefined) continue;
      const had = atom.capture === undefined ? undefined : captures[atom.capture];
      if (atom.capture !== undefined) captures[atom.capture] = value;
      const end = matchForwards(elements, index + 1, tokens, at + 1, lower, captures, accept);
      if (end !== undefined) return end;
      if (atom.capture !== undefined) {
        if (had === undefined) delete captures[atom.capture];
        else captures[atom.capture] = had;
      }
    }
  }
  return element.optional ? matchForwards(elements, index + 1, tokens, at, lower, captures, accept) : undefined;
}

function matchBackwards(elements: readonly Element[], tokens: readonly Token[], at: number, lower: readonly string[]): boolean {
  const shortest = elements.filter(({ optional }) => !optional).length;
  for (let start = at - elements.length; start <= at - shortest; start++) {
    if (start >= 0 && matchForwards(elements, 0, tokens, start, lower, {}, (end) => (end === at ? end : undefined)) !== undefined)
      return true;
  }
  return false;
}

function readAtom(atom: Atom, token: Token, lower: string): Slot | undefined {
  if (atom.exact !== undefined) return atom.exact === token.text ? lower : undefined;
  if (atom.lowerCase === true) return token.kind === "word" && token.text === lower ? lower : undefined;
  if (atom.upperCase === true) return token.kind === "word" && token.text !== lower ? lower : undefined;
  if (atom.literal !== undefined) return atom.literal === lower ? lower : undefined;
  if (atom.category !== undefined) return Object.hasOwn(atom.category, lower) ? atom.category[lower] : undefined;
  if (token.kind !== "number") return undefined;
  return NUMBER_CLASSES[atom.numberClass as string]?.(token.text) ? Number(token.text) : undefined;
}
