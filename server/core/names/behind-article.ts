import type { NameGrammar } from "../language.ts";
import type { Tokens } from "../tokens.ts";

/**
 * Whether an article stands before a token. Behind one a surname is the noun it was made of (“der Fischer”, “ein Wagner”) and a capital a
 * place (“das alte Berlin”). Behind a comma it is a relative pronoun more often: “sein Anwalt, der Fischer seit Jahren kennt”, “Zölle, mit
 * denen Peking droht”.
 */
export function isBehindArticle(tokens: Tokens, at: number, { articles, relatives, relativePrepositions }: NameGrammar): boolean {
  const before = tokens.lower(at - 1);
  if (before === undefined || !articles.has(before)) return false;
  if (!relatives.has(before)) return true;
  const clause = relativePrepositions.has(tokens.lower(at - 2) as string) ? at - 3 : at - 2;
  return tokens.at(clause)?.text !== ",";
}
