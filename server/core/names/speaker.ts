import { CLOSING_QUOTES } from "../quotes.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { UnknownName } from "./unknown.ts";

/**
 * Who said what is quoted: “‚…‘, rechnet Eckart Musterling vor”. Behind a quotation and its verb two words, the first of them a given name,
 * are a person, whatever the verb.
 *
 * @param isTaken whether a token belongs to something the catalogue found.
 * @param isGivenName whether a word is a given name and hardly anything else.
 */
export function recogniseSpeakers(
  tokens: Tokens,
  isTaken: (token: number) => boolean,
  isGivenName: (word: string) => boolean,
): UnknownName[] {
  const found: UnknownName[] = [];
  const isName = (at: number) => isMarked(tokens, at, Mark.capitalised) && !isTaken(at);
  for (let comma = tokens.next(1, Mark.clauseMark); comma < tokens.length; comma = tokens.next(comma + 1, Mark.clauseMark)) {
    // nearly all stand behind a word
    if (isMarked(tokens, comma - 1, Mark.word | Mark.number)) continue;
    if (tokens.word(comma).text !== "," || !CLOSING_QUOTES.has(tokens.word(comma - 1).text)) continue;
    const [verb, first, end] = [comma + 1, comma + 2, comma + 4];
    if (!isMarked(tokens, verb, Mark.word) || isMarked(tokens, verb, Mark.capitalised)) continue;
    // a third word may be what the name ends with as well as what comes next
    if (end > tokens.length || !isName(first) || !isName(first + 1) || isMarked(tokens, end, JOINED)) continue;
    if (!isGivenName(tokens.word(first).text) || isMarked(tokens, first + 1, Mark.role)) continue;
    const evidence = [{ by: "speech", verb: tokens.word(verb).text } as const];
    found.push({
      kind: "person",
      start: tokens.start(first),
      end: tokens.end(end - 1),
      firstToken: first,
      lastToken: end,
      evidence,
    });
  }
  return found;
}

const JOINED = Mark.capitalised | Mark.hyphen;
