import type { DateCandidate } from "./dates/recognise.ts";
import type { Sentence } from "./model.ts";
import type { NameCandidate } from "./names/candidate.ts";
import { covering } from "./names/covering.ts";
import { isInCapitals } from "./names/letter-case.ts";
import { recogniseNames } from "./names/recognise.ts";
import type { Candidate } from "./recognise.ts";
import type { Resources } from "./resources.ts";
import { isMarked, type Tokens } from "./tokens.ts";
import type { WeaponCandidate } from "./weapons/candidate.ts";
import { Mark } from "./word-marks.ts";

/**
 * What is the same in any language: names of the catalogue that are no common word, designators, days in ISO 8601. All else in a text of
 * another language would be guessed by the rules of this one. States are also found by their names in the language most often quoted.
 */
export function proposeAnywhere(text: string, tokens: Tokens, sentences: readonly Sentence[], resources: Resources): Candidate[] {
  const { language, gazetteer } = resources;
  const names = recogniseNames(tokens, gazetteer, language.names);
  const found: Candidate[] = [];
  for (const candidate of names) if (isSameAnywhere(candidate, tokens)) found.push({ type: "name", candidate });
  for (let at = tokens.next(0, Mark.capitalised); at < tokens.length; at = tokens.next(at + 1, Mark.capitalised)) {
    const candidate = resources.foreignStates(tokens, at);
    if (candidate === undefined) continue;
    const known = covering(names, at);
    const isFound = known !== undefined && isSameAnywhere(known, tokens);
    if (!isFound && isSameAnywhere(candidate, tokens)) found.push({ type: "name", candidate });
    at = candidate.lastToken - 1;
  }
  for (const candidate of resources.recogniseWeapons(tokens, names, sentences))
    if (isDesignator(candidate, text)) found.push({ type: "weapon", candidate });
  for (const candidate of resources.recogniseDates(tokens, sentences))
    if (isIsoDay(candidate, text)) found.push({ type: "date", candidate });
  return found;
}

/** A single word is a name only where nothing beside it is: “North Korea”. */
function isSameAnywhere({ best: [best], form, firstToken, lastToken, evidence }: NameCandidate, tokens: Tokens): boolean {
  if (best === undefined || form !== undefined || evidence.some(({ by }) => by === "metonymy")) return false;
  if (best.role !== "full" && best.role !== "part") return false;
  if (lastToken > firstToken + 1) return true;
  if (best.entry.kind === "person") return true;
  if (isInCapitals(tokens.word(firstToken).text)) return true;
  return best.entry.kind === "state" && !isBesideCapital(tokens, firstToken);
}

const isBesideCapital = (tokens: Tokens, at: number) => isNextTo(tokens, at - 1) || isNextTo(tokens, at, at + 1);

/** Whether a capitalised word stands beside the space between a token and the next. */
const isNextTo = (tokens: Tokens, left: number, which = left) =>
  isMarked(tokens, which, Mark.capitalised) && left + 1 < tokens.length && tokens.start(left + 1) > tokens.end(left);

const isDesignator = ({ entity, doubt, start, end }: WeaponCandidate, text: string) =>
  entity !== undefined && doubt === undefined && /\d/.test(text.slice(start, end));

const isIsoDay = ({ start, end }: DateCandidate, text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text.slice(start, end));
