import type { Language } from "./language.ts";
import type { Sentence, Token } from "./model.ts";
import { isCapitalised, type Tokens } from "./tokens.ts";

/**
 * Groups the tokens of a block into sentences. A full stop ends none after an abbreviation, an initial or an ordinal
 * (`24. Februar`, `u. a.`, `J. D. Vance`); closing quotation marks and brackets belong to the sentence they close.
 */
export function splitSentences(tokens: Tokens, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { kind, text } = tokens.at(index) as Token;
    if (kind !== "mark" || !TERMINATORS.has(text)) continue;
    let last = index;
    while (tokens.at(last + 1)?.start === tokens.at(last)?.end && CLOSERS.has(tokens.at(last + 1)?.text as string)) last++;
    if (last + 1 < tokens.length && !endsHere(tokens, index, last, language)) continue;
    sentences.push(sentence(tokens, first, last + 1));
    first = last + 1;
    index = last;
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length));
  return sentences;
}

const TERMINATORS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set([".", "!", "?", "…", "“", "”", '"', "»", "«", "’", "‘", "'", ")", "]"]);
const OPENERS = new Set(["„", "“", '"', "»", "«", "‚", "(", "[", "-", "–", "—", "*", "•"]);

function sentence(tokens: Tokens, firstToken: number, lastToken: number): Sentence {
  return { start: (tokens.at(firstToken) as Token).start, end: (tokens.at(lastToken - 1) as Token).end, firstToken, lastToken };
}

function endsHere(tokens: Tokens, stop: number, last: number, language: Language): boolean {
  const next = tokens.at(last + 1) as Token;
  const adjacent = next.start === (tokens.at(last) as Token).end;
  if (adjacent && next.text !== "-" && next.text !== "–") return false;
  if (next.kind === "word" && !isCapitalised(next)) return false;
  if (next.kind === "mark" && !OPENERS.has(next.text)) return false;
  if ((tokens.at(stop) as Token).text !== "." || stop === 0 || last > stop) return true;
  const before = tokens.at(stop - 1) as Token;
  if (before.end !== (tokens.at(stop) as Token).start) return true;
  if (before.kind === "number") return before.text.length > 2 || language.sentenceStarters.has(next.text);
  if (before.kind !== "word") return true;
  // „in einer Show A. B. singt“: an initial, unless it ends the text's last word (`Vitamin C. Das …`)
  if (before.text.length === 1) return language.sentenceStarters.has(next.text) && !isCapitalised(before);
  if (!language.abbreviations.has(before.text)) return true;
  return language.finalAbbreviations.has(before.text) && language.sentenceStarters.has(next.text);
}
