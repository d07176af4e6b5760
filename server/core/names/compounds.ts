import type { Tagger } from "../tagger/tagger.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { NameCandidate } from "./candidate.ts";
import { covering } from "./covering.ts";
import type { NameGrammar } from "./name-grammar.ts";
import type { UnknownName } from "./unknown.ts";

/**
 * Organisations in compounds with a hyphen: the first part of “Ataka-Partei” and “Nordwerft-Chefin”, the whole of “Al-Azhar-Universität”.
 * What may be a common noun or a place is none: “Protest-Partei”, “Innsbruck-Chefin”.
 *
 * @param at the last word. @param known names of the catalogue, sorted.
 */
export function organisationInCompound(
  tokens: Tokens,
  at: number,
  known: readonly NameCandidate[],
  { partHeads, wholeHeads, notParts }: NameGrammar,
  { isOrdinaryWord, mayBeGivenName }: Pick<Tagger, "isOrdinaryWord" | "mayBeGivenName">,
): UnknownName | undefined {
  const head = tokens.lower(at) as string;
  const isWhole = wholeHeads.has(head);
  if (!isWhole && !partHeads.has(head)) return undefined;
  const first = startOfCompound(tokens, at);
  const last = at - 2;
  if (last < first || notParts.has(tokens.lower(first) as string)) return undefined;
  // a part of somebody's name may be one of a university's, a weapon's of anybody's
  const isOpen = (name: NameCandidate | undefined) =>
    name === undefined || name.best.every(({ role, entry }) => role === "part" && (isWhole || entry.kind === "weapon"));
  if (!isOpen(covering(known, first)) || !isOpen(covering(known, last))) return undefined;
  const { text } = tokens.word(last);
  if (isWhole) {
    // “Elite-Universität” has the form of “Humboldt-Universität”
    const isNamed = last > first || mayBeGivenName?.(text) === true;
    if (!isNamed || CAPITALS.test(text) || isOrdinaryWord?.(text) !== false) return undefined;
    return organisation(tokens, first, at + 1, tokens.word(at).text);
  }
  const isArticle = last === first + 2 && ARABIC.test(tokens.word(first).text);
  if (last !== first && !isArticle) return undefined;
  if (!CAPITALS.test(text) && isOrdinaryWord?.(text) !== false) return undefined;
  // “die Nordvolk-Partei Quentela” has the name behind it
  if (isMarked(tokens, at + 1, Mark.capitalised) && !touches(tokens, at + 1) && !isMarked(tokens, at, Mark.role))
    return undefined;
  return { ...organisation(tokens, first, last + 1, tokens.word(at).text), form: "part" };
}

/** The article of Arabic names: `Al-Nour`. */
const ARABIC = /^[AE]l$/;
const CAPITALS = /^\p{Lu}{2,6}$/u;

/** The first of the capitalised words that hyphens join to a word. */
function startOfCompound(tokens: Tokens, at: number): number {
  let first = at;
  while (
    first >= 2 &&
    isMarked(tokens, first - 1, Mark.hyphen) &&
    touches(tokens, first - 1) &&
    touches(tokens, first) &&
    isMarked(tokens, first - 2, Mark.capitalised)
  )
    first -= 2;
  return first;
}

function organisation(tokens: Tokens, firstToken: number, lastToken: number, noun: string): UnknownName {
  const span = { start: tokens.start(firstToken), end: tokens.end(lastToken - 1) };
  return { kind: "organisation", ...span, firstToken, lastToken, evidence: [{ by: "role", role: noun }] };
}
