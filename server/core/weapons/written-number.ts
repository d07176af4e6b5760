import type { MeasureWords } from "../language.ts";
import type { Token } from "../model.ts";
import { isAdjacent } from "../tokens.ts";

/** A number of the text, from its first token to the one behind it. */
export interface WrittenNumber {
  readonly value: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** `690`, `4.000`, `2,5`, `zwölf`, `drei Millionen` that begin at a token. */
export function numberAt(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
  words: MeasureWords,
): WrittenNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  let value: number;
  let last = at + 1;
  if (token.kind === "number") {
    let digits = token.text;
    while (isGroup(tokens, last)) {
      digits += (tokens[last + 1] as Token).text;
      last += 2;
    }
    if (tokens[last]?.text === "," && tokens[last + 1]?.kind === "number" && isAdjacent(tokens[last - 1], tokens[last])) {
      digits += `.${(tokens[last + 1] as Token).text}`;
      last += 2;
    }
    value = Number(digits);
  } else {
    const named = Object.hasOwn(words.numbers, lower[at] as string) ? words.numbers[lower[at] as string] : undefined;
    if (named === undefined) return undefined;
    value = named;
  }
  const scale = Object.hasOwn(words.scales, lower[last] ?? "") ? words.scales[lower[last] as string] : undefined;
  if (scale !== undefined) {
    value *= scale;
    last++;
  }
  return Number.isFinite(value) ? { value, firstToken: at, lastToken: last } : undefined;
}

/** A point and three digits go on with a number: `4.000`. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const [mark, group] = [tokens[at], tokens[at + 1]];
  return (
    mark?.text === "." &&
    group?.kind === "number" &&
    group.text.length === 3 &&
    isAdjacent(tokens[at - 1], mark) &&
    isAdjacent(mark, group)
  );
}

/** The number that ends before a token. */
export function numberBefore(
  tokens: readonly Token[],
  lower: readonly string[],
  end: number,
  words: MeasureWords,
): WrittenNumber | undefined {
  for (let first = Math.max(0, end - 6); first < end; first++) {
    const number = numberAt(tokens, lower, first, words);
    if (number?.lastToken === end && !isPartOfNumber(tokens, first)) return number;
  }
  return undefined;
}

function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 2], tokens[at - 1]];
  return tokens[at]?.kind === "number" && before?.kind === "number" && mark?.kind === "mark" && isAdjacent(mark, tokens[at]);
}
