import type { OrganisationEntry } from "../../catalogue/types.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { type NameCandidate, withoutArticleAt } from "./candidate.ts";
import type { Gazetteer, NameReading } from "./gazetteer.ts";
import type { NameGrammar } from "./name-grammar.ts";

/**
 * “SPD, Grüne und Linke”, “die FDP und die Linke”: a word that a party is called by means it beside another of its state.
 *
 * @param found the names before it.
 */
export function isAmongParties(
  { entry }: NameReading,
  tokens: Tokens,
  at: number,
  found: readonly NameCandidate[],
  gazetteer: Gazetteer,
  grammar: NameGrammar,
): boolean {
  if (entry.kind !== "organisation" || !grammar.partyWords.has(tokens.word(at).text)) return false;
  const isEqual = (readings: readonly NameReading[]) => readings.every((one) => isPartyOf(one, entry.state));
  let next = at;
  let known = 1;
  for (let back = 1; back <= MOST_BACK; back++) {
    const end = beforeJoint(tokens, next, grammar);
    const last = found.at(-known);
    const before = last?.lastToken === end ? last : end > 0 ? withoutArticleAt(tokens, end - 1, gazetteer) : undefined;
    if (before === undefined || before.form !== undefined) break;
    if (before === last) known++;
    if (isEqual(before.best)) return true;
    // those of several states are called alike
    if (!before.best.some((one) => isPartyOf(one, entry.state))) break;
    next = before.firstToken;
  }
  const joint = at + 1;
  if (!isConjunction(tokens, joint, grammar)) return false;
  const article = isMarked(tokens, joint + 1, Mark.article) ? joint + 2 : joint + 1;
  const behind =
    article < tokens.length && isMarked(tokens, article, Mark.name) ? gazetteer.longestAt(tokens, article) : undefined;
  return behind !== undefined && isEqual(behind.readings);
}

/** End of what a conjunction or a comma joins to the name at a token, which may have an article; -1 where nothing does. */
function beforeJoint(tokens: Tokens, at: number, grammar: NameGrammar): number {
  const joint = isMarked(tokens, at - 1, Mark.article) ? at - 2 : at - 1;
  return isConjunction(tokens, joint, grammar) ? joint : -1;
}

const isConjunction = (tokens: Tokens, at: number, { conjunctions }: NameGrammar): boolean =>
  at > 0 && at < tokens.length && conjunctions.has(tokens.lower(at) as string);

const isPartyOf = ({ role, entry }: NameReading, state: OrganisationEntry["state"]): boolean =>
  role === "full" && entry.kind === "organisation" && entry.type === "party" && entry.state === state;

/** In names. */
const MOST_BACK = 4;
