import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { opensSentence } from "./open-words.ts";

/** Whether a name is a word of the language where it stands: “ein Tag im Grünen”, “Linke Gruppen ruhen”, but “im Grünen-Klub”. */
export function isIdiom(tokens: Tokens, at: number, { idioms, partyWords }: NameGrammar): boolean {
  const { text } = tokens.word(at);
  if (idioms.get(text)?.has(tokens.lower(at - 1) ?? "") === true) return !isMarked(tokens, at + 1, Mark.hyphen);
  return (
    partyWords.has(text) && isMarked(tokens, at + 1, Mark.capitalised) && !touches(tokens, at + 1) && opensSentence(tokens, at)
  );
}
