import { isMarked, type Tokens } from "../tokens.ts";
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
  if (!isMarked(tokens, first, WORD_OR_NUMBER)) return last;
  while (last < to && tokens.end(last - 1) === tokens.start(last)) {
    const marks = tokens.marks(last);
    if ((marks & (WORD_OR_NUMBER | Mark.hyphen | Mark.joint)) === 0) break;
    const joined = joints(tokens, last, marks, to);
    if (joined === 0) break;
    last += joined;
    if (joined === 1 && (marks & WORD_OR_NUMBER) === 0) break;
  }
  return last;
}

export function textOf(tokens: Tokens, first: number, last: number): string {
  let { text } = tokens.word(first);
  for (let at = first + 1; at < last; at++) text += tokens.word(at).text;
  return text;
}

/** How many tokens from `at` on belong to the word that the token before it ends, so far. */
function joints(tokens: Tokens, at: number, marks: number, to: number): 0 | 1 | 2 {
  // letters after digits: `9K720`
  if ((marks & WORD_OR_NUMBER) !== 0) return 1;
  const next = at + 1 < to && tokens.end(at) === tokens.start(at + 1) ? tokens.marks(at + 1) & WORD_OR_NUMBER : 0;
  if ((marks & Mark.hyphen) !== 0) return next === 0 ? 1 : 2;
  const before = tokens.marks(at - 1);
  const { text } = tokens.word(at);
  if (next !== 0) {
    if (NAME_JOINTS.has(text)) return (before & next & Mark.word) === 0 ? 0 : 2;
    if ((before & next & Mark.number) !== 0) return 2;
  }
  return text === "." && at + 1 < to && (before & Mark.capitalised) !== 0 && tokens.word(at - 1).text.length === 1 ? 1 : 0;
}

const NAME_JOINTS: ReadonlySet<string> = new Set(["'", "’", "&"]);
const WORD_OR_NUMBER = Mark.word | Mark.number;
