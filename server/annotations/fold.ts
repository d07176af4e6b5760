/**
 * A text as anchoring compares it: what programs change on the way without changing a word makes no difference. Every run of
 * white space is one space, soft hyphens and other characters without width are gone, accents are composed (NFC).
 */
export interface Folded {
  readonly text: string;
  /** UTF-16 offset in the original of a character of `text`; of its length, the end of the original. */
  toOriginal(index: number): number;
  /** Index in `text` of an offset of the original; one inside of what became one character is that character's. */
  toFolded(offset: number): number;
  /** Whether the space at the index was a line break. Before the start and at the end of the text there is one, too. */
  isBreak(index: number): boolean;
}

export function fold(original: string): Folded {
  // Pairs of where both go on in step.
  const folded: number[] = [0];
  const originals: number[] = [0];
  const pieces: string[] = [];
  const breaks = new Set<number>();
  let length = 0;
  let at = 0;
  const put = (piece: string, from: number, to: number) => {
    pieces.push(original.slice(at, from), piece);
    length += from - at;
    for (let i = 0; i < piece.length; i++) {
      folded.push(length + i);
      originals.push(from);
    }
    length += piece.length;
    folded.push(length);
    originals.push(to);
    at = to;
  };
  const irregular = original.normalize("NFC") === original ? RUNS : RUNS_AND_MARKS;
  for (const { 0: run, index } of original.matchAll(irregular)) {
    if (run === " ") continue;
    const isSpace = SPACE.test(run[0] ?? "") || NO_WIDTH.test(run[0] ?? "");
    if (isSpace && LINE_END.test(run)) breaks.add(length + index - at);
    put(isSpace ? (VISIBLE_SPACE.test(run) ? " " : "") : run.normalize("NFC"), index, index + run.length);
  }
  pieces.push(original.slice(at));
  const text = pieces.join("");
  return {
    text,
    toOriginal: (index) => {
      const i = lastAtMost(folded, index);
      return Math.min(originals[i]! + index - folded[i]!, original.length);
    },
    toFolded: (offset) => {
      const i = lastAtMost(originals, offset);
      return Math.min(folded[i]! + offset - originals[i]!, folded[i + 1] ?? text.length);
    },
    isBreak: (index) => index < 0 || index >= text.length || breaks.has(index),
  };
}

const RUNS = /[\s\u00ad\u200b\u2060]+/g;
/** Also a character with those that are written above, below or into it, and the signs that are always composed. */
const RUNS_AND_MARKS = /[\s\u00ad\u200b\u2060]+|[^\s\p{M}]\p{M}+|[\u1100-\u11ff]+|[\u2126\u212a\u212b]/gu;
const SPACE = /\s/;
const NO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/;
const VISIBLE_SPACE = /[^\S\ufeff]/;
const LINE_END = /[\n\v\f\r\u2028\u2029]/;

/** Index of the last number that is not greater, in a list that begins with 0 and never falls. */
function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
