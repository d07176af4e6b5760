import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";

/**
 * “Ansar al-Nordeck”: a word that has the Arabic article behind a name goes on with it.
 *
 * @param end token behind the name as it is known so far. @returns the token behind the whole of it.
 */
export function behindArabic(tokens: Tokens, end: number): number {
  let last = end;
  while (
    last + 2 < tokens.length &&
    ARTICLE.test(tokens.word(last).text) &&
    !touches(tokens, last) &&
    isMarked(tokens, last + 1, Mark.hyphen) &&
    touches(tokens, last + 1) &&
    isMarked(tokens, last + 2, Mark.capitalised) &&
    touches(tokens, last + 2)
  )
    last += 3;
  return last;
}

/** In the transcriptions that news has, with the consonant it takes over. */
const ARTICLE = /^(?:[ae]l|a[dnrstz]|asch|ash|ad|ul)$/;
