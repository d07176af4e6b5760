import type { NameGrammar } from "../language.ts";
import type { Tokens } from "../tokens.ts";

/**
 * Whether an article stands before a token. Behind one a surname is the noun it was made of (“der Fischer”, “ein Wagner”) and a capital a
 * place (“das alte Berlin”). Behind a comma it is a relative pronoun more often: “sein Anwalt, der Fischer seit Jahren kennt”.
 */
export function isBehindArticle(tokens: Tokens, at: number, { articles, relatives }: NameGrammar): boolean {
  const before = tokens.lower(at - 1);
  return before !== undefined && articles.has(before) && !(relatives.has(before) && tokens.at(at - 2)?.text === ",");
}
