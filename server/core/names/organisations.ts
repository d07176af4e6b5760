import { CLOSING_QUOTES, OPENING_QUOTES } from "../quotes.ts";
import type { Tagger } from "../tagger/tagger.ts";
import { isJoint, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { NameCandidate } from "./candidate.ts";
import { organisationInCompound } from "./compounds.ts";
import { covering } from "./covering.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { opensSentence } from "./open-words.ts";
import type { UnknownName } from "./unknown.ts";
import { foreign, type Stretch, unlisted } from "./unlisted.ts";

/**
 * Finds organisations by how they are written: an adjective in upper case before a noun of organisations (`der Serbischen Volkspartei`),
 * what it is for behind one (`Kieler Institut für Meereskunde`), a name in quotation marks or capitals behind such a noun (`Partei „Neuer Weg“`, `Miliz ABC`), a state that is the title of a
 * newspaper (`Tageszeitung Österreich`).
 *
 * @param known names of the catalogue, sorted.
 */
export function recogniseOrganisations(
  tokens: Tokens,
  known: readonly NameCandidate[],
  grammar: NameGrammar,
  knowledge: Knowledge = {},
): UnknownName[] {
  const found: UnknownName[] = [];
  for (let at = tokens.next(0, HEAD); at < tokens.length; at = tokens.next(at + 1, HEAD)) {
    if (!isMarked(tokens, at, Mark.capitalised) || isJoint(tokens, at + 1)) continue;
    if (isJoint(tokens, at - 1)) {
      const inside = organisationInCompound(tokens, at, known, grammar, knowledge);
      if (inside !== undefined) {
        found.push(inside);
        continue;
      }
    }
    if (!isMarked(tokens, at, NOUN)) continue;
    const noun = tokens.word(at).text;
    const adjective = isMarked(tokens, at, Mark.organisation)
      ? firstAdjective(tokens, startOfWord(tokens, at), grammar)
      : undefined;
    const purpose = isMarked(tokens, at, Mark.organisation) ? endOfPurpose(tokens, at + 1, grammar) : undefined;
    if (purpose !== undefined && covering(known, at)?.best.every(({ role }) => role === "part") !== false) {
      const first = adjective ?? firstOfPurpose(tokens, startOfWord(tokens, at), grammar);
      if (first !== undefined) found.push(organisation(tokens, first, purpose, noun));
      else if (adjective === undefined) continue;
    } else if (adjective !== undefined)
      found.push(organisation(tokens, adjective, withGenitive(tokens, at + 1, known, grammar), noun));
    else {
      const name =
        quoted(tokens, at) ??
        capitals(tokens, at, known) ??
        title(tokens, at, known, grammar) ??
        foreign(tokens, at, known, grammar, knowledge) ??
        unlisted(tokens, at, known, grammar, knowledge);
      if (name !== undefined) found.push(organisation(tokens, name.firstToken, name.lastToken, noun));
    }
  }
  return found;
}

type Knowledge = Pick<Tagger, "isOrdinaryWord" | "mayBeGivenName">;

const NOUN = Mark.organisation | Mark.namedNoun;
const HEAD = NOUN | Mark.role;

function startOfWord(tokens: Tokens, at: number): number {
  let start = at;
  while (start >= 2 && isJoint(tokens, start - 1)) start -= 2;
  return start;
}

/** The first of the adjectives in upper case before a noun, of which one at least is not so because a sentence begins; two where it is one of many (“eine Nordische Bewegung”). */
function firstAdjective(tokens: Tokens, noun: number, grammar: NameGrammar): number | undefined {
  let first = noun;
  while (first > 0 && isNameAdjective(tokens, first - 1, grammar)) first--;
  if (first === noun) return undefined;
  // “die Neue Demokratische Partei”
  while (isDeclined(tokens, first - 1, grammar) && !opensSentence(tokens, first - 1)) first--;
  const before = tokens.at(first - 1);
  const isOneOfMany =
    isMarked(tokens, first - 1, Mark.article) && !grammar.definiteArticles.has(tokens.lower(first - 1) as string);
  const begins = before === undefined || isOneOfMany || (before.kind === "mark" && !INSIDE.has(before.text));
  return begins && noun - first < 2 ? undefined : first;
}

const INSIDE: ReadonlySet<string> = new Set([",", "(", "/", "&"]);

function isNameAdjective(tokens: Tokens, at: number, grammar: NameGrammar): boolean {
  return isMarked(tokens, at, Mark.capitalised) && isAdjectiveOfNames(tokens.lower(at) as string, grammar);
}

/** Whether a capitalised word is an adjective that names begin with, though not by itself: `Neue`. */
const isDeclined = (tokens: Tokens, at: number, { declinedAdjectives, adjectiveEndings }: NameGrammar): boolean =>
  isMarked(tokens, at, Mark.capitalised) && hasEnding(tokens.lower(at) as string, declinedAdjectives, adjectiveEndings);

/** Whether a word has the stem and ending of such an adjective. */
const isAdjectiveOfNames = (lower: string, { nameAdjectives, adjectiveEndings }: NameGrammar): boolean =>
  hasEnding(lower, nameAdjectives, adjectiveEndings);

function hasEnding(lower: string, stems: readonly string[], endings: readonly string[]): boolean {
  const ending = endings.find((one) => lower.endsWith(one));
  return ending !== undefined && stems.some((one) => lower.slice(0, -ending.length).endsWith(one));
}

/** End of `für Strategie und Frieden` behind a noun: what an organisation is for, in nouns without article. */
function endOfPurpose(tokens: Tokens, at: number, grammar: NameGrammar): number | undefined {
  const { purposePrepositions, conjunctions, aimless } = grammar;
  if (!purposePrepositions.has(tokens.lower(at) as string)) return undefined;
  const small = isSmallAdjective(tokens, at + 1, grammar);
  if (!small && !isNoun(tokens, at + 1)) return undefined;
  if (aimless.some((ending) => tokens.lower(at - 1)?.endsWith(ending))) return undefined;
  const isLong = small || (isNameAdjective(tokens, at + 1, grammar) && isNoun(tokens, at + 2));
  const end = endOfNoun(tokens, isLong ? at + 2 : at + 1);
  const isJoint = conjunctions.has(tokens.lower(end) as string) && isMarked(tokens, end, Mark.word) && isNoun(tokens, end + 1);
  if (!isJoint) return end;
  // “Institut für Recht und Angewandte Ethik”
  const second =
    (isNameAdjective(tokens, end + 1, grammar) || isDeclined(tokens, end + 1, grammar)) && isNoun(tokens, end + 2)
      ? end + 2
      : end + 1;
  return endOfNoun(tokens, second);
}

/** `nationale` in “Rat für nationale Sicherheit”. */
function isSmallAdjective(tokens: Tokens, at: number, grammar: NameGrammar): boolean {
  if (!isMarked(tokens, at, Mark.word) || isMarked(tokens, at, Mark.capitalised) || !isNoun(tokens, at + 1)) return false;
  const { purposeless, purposeAdjectives, adjectiveEndings } = grammar;
  const lower = tokens.lower(at) as string;
  if (purposeless.has(tokens.lower(at + 1) as string)) return false;
  return isAdjectiveOfNames(lower, grammar) || hasEnding(lower, purposeAdjectives, adjectiveEndings);
}

const isNoun = (tokens: Tokens, at: number) =>
  isMarked(tokens, at, Mark.capitalised) && !isMarked(tokens, at, Mark.article) && !touches(tokens, at);

function endOfNoun(tokens: Tokens, at: number): number {
  return isJoint(tokens, at + 1) && isMarked(tokens, at + 2, Mark.word) ? at + 3 : at + 1;
}

/**
 * Where such a name begins: with an adjective made of a town (`Kieler`), or with the noun itself behind a definite article. One of many
 * (“ein Institut für Statistik”) or in the plural is none.
 */
function firstOfPurpose(
  tokens: Tokens,
  noun: number,
  { definiteArticles, contractions, placeAdjectiveEnding }: NameGrammar,
): number | undefined {
  const before = tokens.lower(noun - 1);
  if (before === undefined) return undefined;
  const isTown = isMarked(tokens, noun - 1, Mark.capitalised) && before.endsWith(placeAdjectiveEnding) && before.length > 4;
  if (isTown) return isMarked(tokens, noun - 1, Mark.role) ? undefined : noun - 1;
  return definiteArticles.has(before) || contractions.has(before) ? noun : undefined;
}

/** `Volkspartei Serbiens`, `Nationaler Sicherheitsrat der USA` */
function withGenitive(tokens: Tokens, end: number, known: readonly NameCandidate[], { definiteArticles }: NameGrammar): number {
  // a name of the catalogue is whole as it is
  const isWhole = covering(known, end - 1)?.best.some(({ role }) => role === "full") === true;
  const behindArticle = !isWhole && definiteArticles.has(tokens.lower(end) as string);
  const first = behindArticle ? end + 1 : end;
  const there = covering(known, first);
  const next = there?.firstToken === first ? there : undefined;
  const [reading] = next?.best ?? [];
  const isGenitive = reading?.entry.kind === "state" && reading.role === "full" && (behindArticle || reading.ending !== "");
  return isGenitive && next !== undefined && next.form === undefined && !touches(tokens, end) ? next.lastToken : end;
}

/** In tokens. */
const LONGEST = 8;

/** What stands in quotation marks behind the noun. A single word may be what a party is accused of. */
function quoted(tokens: Tokens, noun: number): Stretch | undefined {
  if (noun + 2 >= tokens.length || !OPENING_QUOTES.has(tokens.word(noun + 1).text) || touches(tokens, noun + 1)) return undefined;
  const first = noun + 2;
  if (!isMarked(tokens, first, Mark.capitalised)) return undefined;
  for (let at = first + 1; at <= first + LONGEST; at++) {
    const token = tokens.at(at);
    if (token === undefined) return undefined;
    if (CLOSING_QUOTES.has(token.text))
      return !isMarked(tokens, at - 1, Mark.occasion) && (at > first + 1 || isMarked(tokens, noun, Mark.namedNoun))
        ? { firstToken: first, lastToken: at }
        : undefined;
    if (token.kind === "mark" && !isJoint(tokens, at)) return undefined;
  }
  return undefined;
}

function capitals(tokens: Tokens, noun: number, known: readonly NameCandidate[]): Stretch | undefined {
  const at = noun + 1;
  if (!isMarked(tokens, at, Mark.capitalised) || touches(tokens, at) || isJoint(tokens, at + 1)) return undefined;
  if (!/^\p{Lu}{2,6}$/u.test(tokens.word(at).text) || isMarked(tokens, at, Mark.article)) return undefined;
  // the first word of a longer name: “VT Transman”
  if (isMarked(tokens, at + 1, Mark.capitalised)) return undefined;
  return covering(known, at) === undefined ? { firstToken: at, lastToken: at + 1 } : undefined;
}

/** `in der Tageszeitung Österreich`; a genitive is the state. */
function title(tokens: Tokens, noun: number, known: readonly NameCandidate[], { newspapers }: NameGrammar): Stretch | undefined {
  if (!isMarked(tokens, noun + 1, Mark.name)) return undefined;
  const lower = tokens.lower(noun) as string;
  if (!newspapers.some((ending) => lower.endsWith(ending))) return undefined;
  const there = covering(known, noun + 1);
  const name = there?.firstToken === noun + 1 ? there : undefined;
  const [reading] = name?.best ?? [];
  const isState = reading?.entry.kind === "state" && reading.role === "full" && reading.ending === "" && name?.form === undefined;
  return isState && !touches(tokens, noun + 1) ? name : undefined;
}

function organisation(tokens: Tokens, firstToken: number, lastToken: number, noun: string): UnknownName {
  const span = { start: tokens.start(firstToken), end: tokens.end(lastToken - 1) };
  return { kind: "organisation", ...span, firstToken, lastToken, evidence: [{ by: "role", role: noun }] };
}
