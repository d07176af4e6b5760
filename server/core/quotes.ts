import type { Span } from "./model.ts";
import type { Tokens } from "./tokens.ts";

/** What may open a quotation, of German, Swiss, French and English texts alike: who wrote one cannot be told. Apostrophes are not among them. */
export const OPENING_QUOTES: ReadonlySet<string> = new Set(["„", "“", '"', "«", "»", "‚", "‹", "›"]);

/** What may close one. */
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "«", "»", "‘", "’", "‹", "›"]);

/** Whether a character is a quotation mark around a name; also the straight single one. */
export const isQuote = (text: string | undefined): boolean => text !== undefined && QUOTES.has(text);

const QUOTES = new Set(["„", "“", "”", '"', "»", "«", "‚", "‘", "'"]);

/** What stands in quotation marks, in order; a mark that nothing closes quotes nothing. */
export function quotations(tokens: Tokens): readonly Span[] {
  const found: Span[] = [];
  let start: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens.word(at);
    if (start === undefined) start = OPENING_QUOTES.has(text) ? tokens.end(at) : undefined;
    else if (CLOSING_QUOTES.has(text) && !APOSTROPHES.has(text)) {
      found.push({ start, end: tokens.start(at) });
      start = undefined;
    }
  }
  return found;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["’", "‘"]);
