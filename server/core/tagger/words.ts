import type { Token } from "../model.ts";
import { isAdjacent, isHyphen, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";

/** What the tagger labels: one or more adjacent tokens, written as the corpora write a token. */
export interface Word {
  readonly text: string;
  /** Index of the first token and of the one after the last. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/**
 * Joins tokens `from` to `to` into words: our tokens split at hyphens and in numbers, the corpora's don't
 * (`Al-Kaida`, `O'Neill`, `H&M`, `1.000`, the initial `J.`). A hyphen that ends a first part stays with it (`Ost-`).
 */
export function joinWords(tokens: Tokens, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let first = from; first < to; ) {
    const last = endOfWord(tokens, first, to);
    words.push({ text: textOf(tokens, first, last), firstToken: first, lastToken: last });
    first = last;
  }
  return words;
}

/** Index of the token after the last of the word that begins with token `first`. */
export function endOfWord(tokens: Tokens, first: number, to: number): number {
  let last = first + 1;
  if (!isMarked(tokens, first, Mark.word | Mark.number)) return last;
  while (last < to && tokens.end(last - 1) === tokens.start(last)) {
    const [before, mark] = [tokens.at(last - 1) as Token, tokens.at(last) as Token];
    const next = last + 1 < to && isAdjacent(mark, tokens.at(last + 1)) ? (tokens.at(last + 1) as Token) : undefined;
    const joined = joints(before, mark, next, last + 1 === to);
    if (joined === 0) break;
    last += joined;
    if (joined === 1 && mark.kind === "mark") break;
  }
  return last;
}

export function textOf(tokens: Tokens, first: number, last: number): string {
  let { text } = tokens.word(first);
  for (let at = first + 1; at < last; at++) text += tokens.word(at).text;
  return text;
}

/** How many tokens from `mark` on belong to the word that ends with `before`. */
function joints(before: Token, mark: Token, next: Token | undefined, final: boolean): 0 | 1 | 2 {
  // letters after digits: `9K720`
  if (mark.kind !== "mark") return 1;
  const continued = next !== undefined && next.kind !== "mark";
  if (isHyphen(mark)) return continued ? 2 : 1;
  if (continued && JOINTS.has(mark.text)) return before.kind === "word" && next.kind === "word" ? 2 : 0;
  if (continued && NUMBER_JOINTS.has(mark.text)) if (before.kind === "number" && next.kind === "number") return 2;
  return mark.text === "." && isInitial(before) && !final ? 1 : 0;
}

const JOINTS = new Set(["'", "’", "&"]);
const NUMBER_JOINTS = new Set([".", ",", ":"]);

const isInitial = ({ text }: Token) => text.length === 1 && text !== text.toLowerCase();
