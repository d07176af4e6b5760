import type { Token } from "./model.ts";
import type { Word } from "./vocabulary.ts";
import { Mark } from "./word-marks.ts";

/**
 * The tokens of a text, in order; offsets in UTF-16 code units. They are kept as four numbers each: a loop that looks at every token
 * asks for its marks, and `at` makes a token of the few that deserve it.
 */
export class Tokens {
  readonly length: number;

  /**
   * @param cells by token its start, its end, its word's place in `words` and that word's marks.
   * @param dateClasses by place in `words`.
   */
  constructor(
    private readonly cells: Int32Array,
    /** Of the vocabulary, until it forgets; the same array as long as numbers mean the same words. */
    readonly words: readonly Word[],
    private readonly dateClasses: Uint16Array,
  ) {
    this.length = (cells.length / CELL) | 0;
  }

  at(index: number): Token | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const { kind, text, isCapitalised } = this.word(index);
    return { start: this.start(index), end: this.end(index), kind, text, isCapitalised };
  }

  /** What recognisers say of a token's word, and `Mark.word`, `number` or none for any other mark; 0 outside. */
  marks(index: number): number {
    return index < 0 || index >= this.length ? 0 : (this.cells[index * CELL + MARKS] as number);
  }

  /** The first token from an index on with one of some marks; `length` where there is none. What goes over every token goes here. */
  next(from: number, marks: number): number {
    const { cells } = this;
    let cell = from * CELL + MARKS;
    while (cell < cells.length && ((cells[cell] as number) & marks) === 0) cell += CELL;
    return cell < cells.length ? (cell - MARKS) / CELL : this.length;
  }

  /** In lower case; undefined outside. */
  lower(index: number): string | undefined {
    return index < 0 || index >= this.length ? undefined : this.word(index).lower;
  }

  // of a token that is there

  /** Index of its word in `words`. */
  number(index: number): number {
    return this.cells[index * CELL + WORD] as number;
  }

  word(index: number): Word {
    return this.words[this.cells[index * CELL + WORD] as number] as Word;
  }

  /** `Word.dateClass`. */
  dateClass(index: number): number {
    return this.dateClasses[this.cells[index * CELL + WORD] as number] as number;
  }

  start(index: number): number {
    return this.cells[index * CELL] as number;
  }

  end(index: number): number {
    return this.cells[index * CELL + END] as number;
  }

  *[Symbol.iterator](): Iterator<Token> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as Token;
  }

  /** Written forms of a range, each as its token's `text`. */
  texts(from: number, to: number): string[] {
    return Array.from({ length: to - from }, (_, index) => this.word(from + index).text);
  }
}

/** Numbers a token, and which of them is what; the first is the start. */
export const CELL = 4;
export const END = 1;
export const WORD = 2;
export const MARKS = 3;

/** Whether a token is marked so. @param mark bits of `Mark`. */
export function isMarked(tokens: Tokens, at: number, mark: number): boolean {
  return (tokens.marks(at) & mark) !== 0;
}

/** Whether the token is a hyphen that joins its neighbours (hyphen-minus, hyphen, non-breaking hyphen). */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "-" || token.text === "\u2010" || token.text === "\u2011");
}

/** Whether a token begins where the one before it ends. */
export function touches(tokens: Tokens, at: number): boolean {
  return at > 0 && at < tokens.length && tokens.end(at - 1) === tokens.start(at);
}

/** Whether a token is a hyphen that joins the words around it. */
export function isJoint(tokens: Tokens, at: number): boolean {
  return isMarked(tokens, at, Mark.hyphen) && touches(tokens, at) && touches(tokens, at + 1);
}

/** Whether `left` ends where `right` starts. */
export function isAdjacent(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.isCapitalised === true;
}
