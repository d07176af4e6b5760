/** What a word is to `enclosuresOf`. */
export const Enclosing = { nothing: 0, quote: 1, opening: 2, closing: 3 } as const;

export function enclosing(word: string): number {
  if (QUOTES.has(word)) return Enclosing.quote;
  if (OPENING_BRACKETS.has(word)) return Enclosing.opening;
  return CLOSING_BRACKETS.has(word) ? Enclosing.closing : Enclosing.nothing;
}

/**
 * Tells for each word whether it stands in short quotation marks (1 the first word of several, 2 the others, 3 alone) or
 * short brackets (4, 5 alone); 0 elsewhere, also within a quoted sentence: that says nothing of names.
 *
 * @param kindAt what a word is, of `Enclosing`. @param length how many words there are.
 */
export function enclosuresOf(kindAt: (at: number) => number, length: number): Uint8Array {
  const enclosures = new Uint8Array(length);
  for (let open = 0; open < length; open++) {
    const kind = kindAt(open);
    if (kind !== Enclosing.quote && kind !== Enclosing.opening) continue;
    const closing = kind === Enclosing.opening ? Enclosing.closing : Enclosing.quote;
    const farthest = Math.min(length, open + LONGEST + 2);
    let close = open + 1;
    while (close < farthest && kindAt(close) !== closing) close++;
    if (close === farthest || close === open + 1) continue;
    const alone = close === open + 2;
    if (kind === Enclosing.opening) enclosures.fill(alone ? 5 : 4, open + 1, close);
    else {
      enclosures.fill(2, open + 1, close);
      enclosures[open + 1] = alone ? 3 : 1;
      open = close;
    }
  }
  return enclosures;
}

/** Words that a title or a name in quotation marks has at most. */
const LONGEST = 5;
const QUOTES = new Set(["„", "“", "”", '"', "»", "«", "‚", "‘", "'", "’", "›", "‹", "``", "''"]);
const OPENING_BRACKETS = new Set(["(", "["]);
const CLOSING_BRACKETS = new Set([")", "]"]);
