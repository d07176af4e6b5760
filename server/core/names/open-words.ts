import type { Candidate } from "../recognise.ts";
import { isJoint, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { isBehindArticle } from "./behind-article.ts";
import type { NameGrammar } from "./name-grammar.ts";

/** Behind an article it is the noun: “der Koch”; save what may be a medium: “der Kurier”. */
export function openWords(text: string, tokens: Tokens, candidates: readonly Candidate[], grammar: NameGrammar): number[] {
  const open: number[] = [];
  let next = 0;
  for (let at = tokens.next(0, Mark.capitalised); at < tokens.length; at = tokens.next(at + 1, Mark.capitalised)) {
    // in a compound the article is that of its last word
    if (isBehindArticle(tokens, at, grammar) && !hasCapitals(text, tokens, at) && !isJoint(tokens, at + 1))
      if (!grammar.repeatedMedia.has(tokens.word(at).text)) continue;
    while ((candidates[next]?.candidate.end ?? Number.POSITIVE_INFINITY) <= tokens.start(at)) next++;
    const covered = (candidates[next]?.candidate.start ?? Number.POSITIVE_INFINITY) < tokens.end(at);
    if (!covered) open.push(at);
  }
  return open;
}

/** Whether a token is capitalised since a sentence or a quotation begins with it. Asked of most: the marks tell of those that don't. */
export const opensSentence = (tokens: Tokens, at: number) =>
  at === 0 || (!isMarked(tokens, at - 1, Mark.word | Mark.number) && OPENERS.has(tokens.word(at - 1).text));
const OPENERS: ReadonlySet<string> = new Set([".", "!", "?", ":", "…", "„", "“", "”", '"', "»", "«", "–"]);

/** An abbreviation is one behind an article, too: “die PKK”. */
function hasCapitals(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start(at);
  // asked of every noun behind an article: two letters tell, `PKK` and `VdW`
  return isCapital(text.charCodeAt(start + 1)) || (isCapital(text.charCodeAt(start + 2)) && tokens.end(at) > start + 2);
}

const isCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || code === 0xc4 || code === 0xd6 || code === 0xdc;
