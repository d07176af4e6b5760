import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { NameGrammar } from "./name-grammar.ts";

/** Whether a name is a word of the language behind the one before it: “ein Tag im Grünen”, but “im Grünen-Klub”. */
export const isIdiom = (tokens: Tokens, at: number, { idioms }: NameGrammar): boolean =>
  idioms.get(tokens.word(at).text)?.has(tokens.lower(at - 1) ?? "") === true && !isMarked(tokens, at + 1, Mark.hyphen);
