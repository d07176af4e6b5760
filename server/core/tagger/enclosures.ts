/**
 * Tells for each word whether it stands in short quotation marks (1 the first word of several, 2 the others, 3 alone) or
 * short brackets (4, 5 alone); 0 elsewhere, also within a quoted sentence: that says nothing of names.
 */
export function enclosuresOf(words: readonly string[]): Uint8Array {
  const enclosures = new Uint8Array(words.length);
  for (let open = 0; open < words.length; open++) {
    const bracket = OPENING_BRACKETS.has(words[open] as string);
    if (!bracket && !QUOTES.has(words[open] as string)) continue;
    const closing = bracket ? CLOSING_BRACKETS : QUOTES;
    const farthest = Math.min(words.length, open + LONGEST + 2);
    let close = open + 1;
    while (close < farthest && !closing.has(words[close] as string)) close++;
    if (close === farthest || close === open + 1) continue;
    const alone = close === open + 2;
    if (bracket) enclosures.fill(alone ? 5 : 4, open + 1, close);
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

/** Whether `enclosuresOf` looks at this word. */
export function encloses(word: string): boolean {
  return QUOTES.has(word) || OPENING_BRACKETS.has(word);
}
