/** What may open a quotation, of German, Swiss, French and English texts alike: who wrote one cannot be told. Apostrophes are not among them. */
export const OPENING_QUOTES: ReadonlySet<string> = new Set(["„", "“", '"', "«", "»", "‚", "‹", "›"]);

/** What may close one. */
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "«", "»", "‘", "’", "‹", "›"]);

/** Whether a character is a quotation mark around a name; also the straight single one. */
export const isQuote = (text: string | undefined): boolean => text !== undefined && QUOTES.has(text);

const QUOTES = new Set(["„", "“", "”", '"', "»", "«", "‚", "‘", "'"]);
