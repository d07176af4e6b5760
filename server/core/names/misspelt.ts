import type { Token } from "../model.ts";
import { isAdjacent, isCapitalised, isHyphen, type Tokens } from "../tokens.ts";
import type { NameCandidate } from "./candidate.ts";
import type { SimilarPersons } from "./similar.ts";
import type { UnknownName } from "./unknown.ts";

/**
 * A known surname with a given name beside it that is almost the one of its bearer: `Wladmir Putin`, `Shin Wok-sik`.
 * Whose name it is, and whether that is likely on the article's date, is decided with all other unknown names.
 */
export function proposeMisspelt(tokens: Tokens, names: readonly NameCandidate[], similarPersons: SimilarPersons): UnknownName[] {
  return names.flatMap(({ best, entities, firstToken, lastToken, form }, index): UnknownName[] => {
    const [reading] = best;
    if (reading?.role !== "part" || reading.entry.kind !== "person" || form !== undefined) return [];
    const free = (at: number) => at !== names[index - 1]?.lastToken && at !== names[index + 1]?.firstToken;
    const before = free(firstToken) && isGivenName(tokens, firstToken - 1) ? firstToken - 1 : undefined;
    if (before !== undefined && isMeant(`${(tokens.at(before) as Token).text} ${reading.lemma}`, entities, similarPersons))
      return [person(tokens, before, lastToken)];
    const after = endOfGivenName(tokens, lastToken, free);
    if (after === undefined || reading.ending !== "") return [];
    const given = tokens.texts(lastToken, after);
    return isMeant(`${reading.lemma} ${given.join("")}`, entities, similarPersons) ? [person(tokens, firstToken, after)] : [];
  });
}

function isMeant(name: string, entities: readonly string[], similarPersons: SimilarPersons): boolean {
  const match = similarPersons(name);
  return match !== undefined && entities.includes(match.entity);
}

/** A capitalised word one space before the next token. */
function isGivenName(tokens: Tokens, at: number): boolean {
  const [token, next] = [tokens.at(at), tokens.at(at + 1)];
  return (
    isCapitalised(token) && token !== undefined && next !== undefined && next.start === token.end + 1 && token.text.length > 2
  );
}

/** End of the word one space behind a surname, `Wok-sik` whole. */
function endOfGivenName(tokens: Tokens, at: number, free: (at: number) => boolean): number | undefined {
  const [last, token, hyphen] = [tokens.at(at - 1), tokens.at(at), tokens.at(at + 1)];
  if (!free(at) || !isCapitalised(token) || last === undefined || token?.start !== last.end + 1) return undefined;
  return isHyphen(hyphen) && isAdjacent(token, hyphen) && isAdjacent(hyphen, tokens.at(at + 2)) ? at + 3 : at + 1;
}

function person(tokens: Tokens, firstToken: number, lastToken: number): UnknownName {
  return {
    kind: "person",
    start: (tokens.at(firstToken) as Token).start,
    end: (tokens.at(lastToken - 1) as Token).end,
    firstToken,
    lastToken,
    evidence: [],
  };
}
