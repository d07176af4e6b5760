import type { Language } from "./language.ts";
import type { Sentence } from "./model.ts";
import type { Tokens } from "./tokens.ts";
import { Mark } from "./word-marks.ts";

/**
 * Groups the tokens of a block into sentences. A full stop ends none after an abbreviation, an initial or an ordinal
 * (`24. Februar`, `u. a.`, `J. D. Vance`); closing quotation marks and brackets belong to the sentence they close.
 */
export function splitSentences(tokens: Tokens, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = tokens.next(0, Mark.terminator); index < tokens.length; index = tokens.next(index + 1, Mark.terminator)) {
    let last = index;
    while (last + 1 < tokens.length && tokens.start(last + 1) === tokens.end(last) && CLOSERS.has(tokens.word(last + 1).text))
      last++;
    if (last + 1 < tokens.length && !endsHere(tokens, index, last, language)) continue;
    sentences.push(sentence(tokens, first, last + 1));
    first = last + 1;
    index = last;
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length));
  return sentences;
}

const CLOSERS = new Set([".", "!", "?", "…", "“", "”", '"', "»", "«", "’", "‘", "'", ")", "]"]);
const OPENERS = new Set(["„", "“", '"', "»", "«", "‚", "(", "[", "-", "–", "—", "*", "•"]);

function sentence(tokens: Tokens, firstToken: number, lastToken: number): Sentence {
  return { start: tokens.start(firstToken), end: tokens.end(lastToken - 1), firstToken, lastToken };
}

function endsHere(tokens: Tokens, stop: number, last: number, language: Language): boolean {
  // by marks and lengths first: of most stops they say enough, and no word has to be looked at
  const marks = tokens.marks(last + 1);
  const isCapitalised = (marks & Mark.capitalised) !== 0;
  if ((marks & Mark.word) !== 0 && !isCapitalised) return false;
  const isAdjacent = tokens.start(last + 1) === tokens.end(last);
  if (isAdjacent || !isCapitalised) {
    const { kind, text } = tokens.word(last + 1);
    if (isAdjacent && text !== "-" && text !== "–") return false;
    if (kind === "mark" && !OPENERS.has(text)) return false;
  }
  if (stop === 0 || last > stop || tokens.end(stop - 1) !== tokens.start(stop)) return true;
  if (tokens.end(stop - 1) - tokens.start(stop - 1) > LONGEST_ABBREVIATION && (tokens.marks(stop - 1) & Mark.word) !== 0)
    return true;
  if (tokens.word(stop).text !== ".") return true;
  const next = tokens.word(last + 1);
  const before = tokens.word(stop - 1);
  if (before.kind === "number") return before.text.length > 2 || language.sentenceStarters.has(next.text);
  if (before.kind !== "word") return true;
  // „in einer Show A. B. singt“: an initial, unless it ends the text's last word (`Vitamin C. Das …`)
  if (before.text.length === 1) return language.sentenceStarters.has(next.text) && !before.isCapitalised;
  if (!language.abbreviations.has(before.text)) return true;
  return language.finalAbbreviations.has(before.text) && language.sentenceStarters.has(next.text);
}

/** In UTF-16 code units; no language has longer ones in its list. */
export const LONGEST_ABBREVIATION = 6;
