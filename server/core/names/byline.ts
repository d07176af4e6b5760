import type { Token } from "../model.ts";
import type { Tokens } from "../tokens.ts";
import type { NameCandidate } from "./candidate.ts";
import type { UnknownName } from "./unknown.ts";

/** `Von Anna Muster und Jan Beispiel, Seoul`: names run to a comma or a conjunction. */
export function bylinePersons(tokens: Tokens, names: readonly NameCandidate[], conjunctions: ReadonlySet<string>): UnknownName[] {
  const known = new Set(names.map(({ firstToken }) => firstToken));
  const found: UnknownName[] = [];
  let first = 1;
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens.at(at);
    if (token !== undefined && token.text !== "," && !conjunctions.has(token.text)) continue;
    if (at - first >= 2 && !known.has(first)) {
      found.push({
        kind: "person",
        start: (tokens.at(first) as Token).start,
        end: (tokens.at(at - 1) as Token).end,
        firstToken: first,
        lastToken: at,
        evidence: [{ by: "byline" }],
      });
    }
    if (token?.text === ",") break;
    first = at + 1;
  }
  return found;
}
