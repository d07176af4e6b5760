import type { Token } from "../model.ts";
import { isAdjacent, isHyphen, type Tokens, touches } from "../tokens.ts";
import type { MeasureWords } from "./weapon-grammar.ts";

/** A number of the text, from its first token to the one behind it. */
export interface WrittenNumber {
  readonly value: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** `690`, `4.000`, `2,5`, `zwölf`, `drei Millionen` that begin at a token. */
export function numberAt(tokens: Tokens, at: number, words: MeasureWords): WrittenNumber | undefined {
  const token = tokens.at(at);
  if (token === undefined) return undefined;
  let value: number;
  let last = at + 1;
  if (token.kind === "number") {
    let digits = token.text;
    while (isGroup(tokens, last)) {
      digits += (tokens.at(last + 1) as Token).text;
      last += 2;
    }
    if (tokens.at(last)?.text === "," && tokens.at(last + 1)?.kind === "number" && touches(tokens, last)) {
      digits += `.${(tokens.at(last + 1) as Token).text}`;
      last += 2;
    }
    value = Number(digits);
  } else {
    const named = Object.hasOwn(words.numbers, tokens.lower(at) as string)
      ? words.numbers[tokens.lower(at) as string]
      : undefined;
    if (named === undefined) return undefined;
    value = named;
  }
  const scale = Object.hasOwn(words.scales, tokens.lower(last) ?? "") ? words.scales[tokens.lower(last) as string] : undefined;
  if (scale !== undefined) {
    value *= scale;
    last++;
  }
  return Number.isFinite(value) ? { value, firstToken: at, lastToken: last } : undefined;
}

/** A point and three digits go on with a number: `4.000`. */
function isGroup(tokens: Tokens, at: number): boolean {
  const [mark, group] = [tokens.at(at), tokens.at(at + 1)];
  return (
    mark?.text === "." &&
    group?.kind === "number" &&
    group.text.length === 3 &&
    isAdjacent(tokens.at(at - 1), mark) &&
    isAdjacent(mark, group)
  );
}

/** The number that ends before a token. */
export function numberBefore(tokens: Tokens, end: number, words: MeasureWords): WrittenNumber | undefined {
  for (let first = Math.max(0, end - 6); first < end; first++) {
    const number = numberAt(tokens, first, words);
    if (number?.lastToken === end && !isPartOfNumber(tokens, first)) return number;
  }
  return undefined;
}

/** “zehn bis zwölf”, “zwischen 20 und 25”: of such numbers none is how many there are. */
export function isEndOfRange(
  tokens: Tokens,
  { firstToken }: WrittenNumber,
  words: MeasureWords,
  rangeWords: ReadonlySet<string>,
  truncators: ReadonlySet<string>,
): boolean {
  const joint = tokens.lower(firstToken - 1);
  if (joint === undefined || !(rangeWords.has(joint) || truncators.has(joint))) return false;
  return numberBefore(tokens, firstToken - 1, words) !== undefined;
}

function isPartOfNumber(tokens: Tokens, at: number): boolean {
  const [before, mark] = [tokens.at(at - 2), tokens.at(at - 1)];
  if (tokens.at(at)?.kind !== "number" || mark?.kind !== "mark" || !isAdjacent(mark, tokens.at(at))) return false;
  // `KN-23`
  return before?.kind === "number" || (before?.kind === "word" && isHyphen(mark) && isAdjacent(before, mark));
}
