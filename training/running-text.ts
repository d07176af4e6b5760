/** A sentence as it would be printed, and where in it each token begins. */
export interface RunningText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Writes the tokens of a corpus as running text: without blanks before a comma and the like, and within brackets and quotation marks. */
export function toRunningText(tokens: readonly string[]): RunningText {
  const starts: number[] = [];
  let text = "";
  let joins = true;
  let isOpen = false;
  for (const token of tokens) {
    const closes = CLOSING.has(token) || (isOpen && STRAIGHT.has(token));
    if (!joins && !closes) text += " ";
    starts.push(text.length);
    text += token;
    joins = OPENING.has(token) || (!closes && STRAIGHT.has(token));
    if (STRAIGHT.has(token)) isOpen = !isOpen;
  }
  return { text, starts };
}

const CLOSING = new Set([".", ",", ";", ":", "!", "?", ")", "]", "“", "«", "‘", "…"]);
const OPENING = new Set(["(", "[", "„", "»", "‚"]);
const STRAIGHT = new Set(['"']);
