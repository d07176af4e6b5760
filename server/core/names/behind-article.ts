import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { NameGrammar } from "./name-grammar.ts";

/**
 * Whether an article stands before a token. Behind one a surname is the noun it was made of (“der Fischer”, “ein Wagner”) and a capital a
 * place (“das alte Berlin”). Behind a comma it is a relative pronoun more often: “sein Anwalt, der Fischer seit Jahren kennt”, “Zölle, mit
 * denen Peking droht”.
 */
export function isBehindArticle(tokens: Tokens, at: number, { relatives, relativePrepositions }: NameGrammar): boolean {
  if (!isMarked(tokens, at - 1, Mark.article)) return false;
  if (!relatives.has(tokens.lower(at - 1) as string)) return true;
  const clause = relativePrepositions.has(tokens.lower(at - 2) as string) ? at - 3 : at - 2;
  return tokens.at(clause)?.text !== ",";
}
