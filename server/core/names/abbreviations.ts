import { tokenize } from "../scan.ts";
import { isJoint, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { NameCandidate } from "./candidate.ts";
import { covering } from "./covering.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { isShared } from "./shared-name.ts";
import type { UnknownName } from "./unknown.ts";

/** An organisation named in full with its abbreviation in brackets behind it: `Verband der Werften (VdW)`. */
export interface Abbreviation {
  readonly long: UnknownName;
  readonly short: UnknownName;
  /** Catalogue id, where the catalogue knows one of the two. */
  readonly entity?: string;
  readonly isLongKnown: boolean;
  readonly isShortKnown: boolean;
}

/**
 * Finds abbreviations of organisations. What is in full must be an organisation already, stand in quotation marks, or have the letters of
 * the abbreviation in their order and a noun of organisations (Schwartz and Hearst, A simple algorithm for identifying abbreviation
 * definitions, 2003).
 *
 * @param known names of the catalogue, sorted. @param unknown other names that were found, of any kind.
 */
export function findAbbreviations(
  text: string,
  tokens: Tokens,
  known: readonly NameCandidate[],
  unknown: readonly UnknownName[],
  { nameJoints, sharedNames, notOrganisations, definiteArticles }: NameGrammar,
): Abbreviation[] {
  const found: Abbreviation[] = [];
  let unknownByEnd: ReadonlyMap<number, UnknownName> | undefined;
  for (let bracket = text.indexOf("("); bracket !== -1; bracket = text.indexOf("(", bracket + 1)) {
    // most brackets hold something else
    if (!MAY_OPEN.test(text.slice(bracket + 1, bracket + 4))) continue;
    const open = tokenAt(tokens, bracket);
    const short = open + 1;
    if (!isAbbreviation(tokens, short) || !touches(tokens, short) || !touches(tokens, short + 1)) continue;
    if (!CLOSING.has(tokens.at(short + 1)?.text as string)) continue;
    const there = covering(known, short);
    // what only abbreviates a name that the text has in full tells nothing here
    const isShort = there?.firstToken === short && there.lastToken === short + 1 && there.best[0]?.role !== "part";
    const shortKnown = isShort ? there : undefined;
    if (shortKnown !== undefined && !isOrganisation(shortKnown)) continue;
    const end = beforeQuotes(tokens, open);
    const before = covering(known, end - 1);
    const longKnown = before?.lastToken === end && before.form === undefined ? before : undefined;
    if (longKnown !== undefined && isOrganisation(longKnown)) {
      if (shortKnown === undefined) found.push(abbreviation(tokens, longKnown, short, longKnown, undefined, sharedNames));
      // “Thai Rak Thai (TRT)”: the letters are those of the name before them, whoever else has them
      else if (isOther(longKnown, shortKnown) && hasLetters(tokens, longKnown, short, nameJoints))
        found.push({ ...abbreviation(tokens, longKnown, short, longKnown, undefined, sharedNames), isShortKnown: false });
      continue;
    }
    unknownByEnd ??= new Map(unknown.toReversed().map((name) => [name.lastToken, name]));
    const proposed = unknownByEnd.get(end);
    if (proposed !== undefined && proposed.kind !== "organisation") continue;
    const letters = tokens.word(short).text;
    const matched = lettersFrom(tokens, letters, end, nameJoints);
    const quoted = end < open ? quotedFrom(tokens, end) : undefined;
    const tagged = proposed !== undefined && hasSameInitial(tokens, proposed.firstToken, short) ? proposed.firstToken : undefined;
    const first = matched ?? quoted ?? tagged;
    if (first === undefined) continue;
    // what the catalogue abbreviates so, too, must have the letters, unless it has them for other words: the “Slowenische Bahn (SZ)”
    const isNamesake = shortKnown !== undefined && hasOtherWords(shortKnown, letters, nameJoints, tokens.word(first).text);
    if (shortKnown !== undefined && matched === undefined && (tagged === undefined || !isNamesake)) continue;
    // “einen Master of Business Administration (MBA)”; a single noun with a short form is one of many: “eine Nichtregierungsorganisation (NGO)”
    if (notOrganisations.has(tokens.lower(first) as string) || notOrganisations.has(tokens.lower(short) as string)) continue;
    const isSingle = end - first < 2 && !definiteArticles.has(tokens.lower(first - 1) ?? "");
    if (proposed === undefined && (isSingle || !hasOrganisationNoun(tokens, first, end))) continue;
    const same = isNamesake ? undefined : shortKnown;
    found.push(abbreviation(tokens, { firstToken: first, lastToken: end }, short, undefined, same, sharedNames));
  }
  return found;
}

/** Whether an abbreviation by itself may mean anybody else than a name. */
const isOther = (name: NameCandidate, { entities }: NameCandidate) =>
  entities.length > 1 || !name.entities.some((entity) => entities.includes(entity));

const hasLetters = (tokens: Tokens, { firstToken, lastToken }: NameCandidate, short: number, joints: ReadonlySet<string>) =>
  lettersFrom(tokens, tokens.word(short).text, lastToken, joints) === firstToken;

/**
 * Whether the catalogue has other words for the letters: the “Internet Watch Foundation (IWF)” is not the Währungsfonds. Names that begin
 * with the same word are forms of one: “Deutsche Flugsicherung GmbH (DFS)”.
 */
function hasOtherWords({ best }: NameCandidate, short: string, joints: ReadonlySet<string>, first: string): boolean {
  const entry = best[0]?.entry;
  const spelt = [entry?.name, ...(entry?.aliases ?? [])].filter((name): name is string => {
    if (name === undefined || !name.includes(" ")) return false;
    const words = tokenize(name);
    return lettersFrom(words, short, words.length, joints) === 0;
  });
  const beginning = plain(first).slice(0, STEM);
  return spelt.length > 0 && spelt.every((name) => plain(name.split(/[ -]/)[0] as string).slice(0, STEM) !== beginning);
}

/** So many letters tell words apart whatever their endings: `Internat`, `Internet`. */
const STEM = 8;

const MAY_OPEN = /^\p{Lu}\p{L}/u;

const CLOSING: ReadonlySet<string> = new Set([")", ",", ";"]);

/** The token that begins at an offset. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two capitals or more, and nothing that is a word: `PKK`, `VdW`. */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  return at < tokens.length && /^\p{Lu}(?=.*\p{Lu})[\p{L}\p{N}]{1,7}$/u.test(tokens.word(at).text);
}

const isOrganisation = ({ best }: NameCandidate) => best[0]?.role === "full" && best[0].entry.kind === "organisation";

const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "«", "»", "'", "’", "‘", "‹", "›"]);
const OPENING: ReadonlySet<string> = new Set(["„", "“", '"', "«", "»", "'", "‚", "‹", "›"]);

function beforeQuotes(tokens: Tokens, open: number): number {
  let end = open;
  while (end > 0 && QUOTES.has(tokens.at(end - 1)?.text as string)) end--;
  return end;
}

/** In tokens. */
const LONGEST = 14;

function quotedFrom(tokens: Tokens, end: number): number | undefined {
  for (let at = end - 1; at > 0 && at > end - LONGEST; at--)
    if (OPENING.has(tokens.at(at - 1)?.text as string)) return isMarked(tokens, at, Mark.capitalised) ? at : undefined;
  return undefined;
}

function hasSameInitial(tokens: Tokens, first: number, short: number): boolean {
  return plain(tokens.word(first).text)[0] === plain(tokens.word(short).text)[0];
}

/**
 * First token of the stretch before `end` of which the letters are the abbreviation: each word gives its first letter and perhaps letters
 * inside of it, save those that names are joined by, which may give none. What gives none is not of the name.
 */
function lettersFrom(tokens: Tokens, short: string, end: number, joints: ReadonlySet<string>): number | undefined {
  const letters = plain(short);
  /** @param left so many letters are still to be given by the words up to `at`. @param idle so many more words may give none. */
  const match = (at: number, left: number, idle: number): number | undefined => {
    const token = tokens.at(at);
    if (token === undefined || end - at > LONGEST || (token.kind === "mark" && !JOINTS.has(token.text))) return undefined;
    const word = plain(token.text);
    for (let given = token.kind === "mark" ? 0 : left; given > 0; given--) {
      const part = letters.slice(left - given, left);
      if (!gives(word, part)) continue;
      if (given < left) {
        const first = match(at - 1, left - given, idle);
        if (first !== undefined) return first;
      } else if (isMarked(tokens, at, Mark.capitalised) && !isMarked(tokens, at, Mark.article) && !isJoint(tokens, at - 1))
        return at;
    }
    if (token.kind === "mark" || joints.has(tokens.lower(at) as string)) return match(at - 1, left, idle);
    // “United Nations Interim Administration Mission in Kosovo (UNMIK)”
    const isInside = [at - 1, at, at + 1].every((one) => isMarked(tokens, one, Mark.capitalised)) && at + 1 < end;
    return isInside && idle > 0 ? match(at - 1, left, idle - 1) : undefined;
  };
  return match(end - 1, letters.length, MOST_IDLE);
}

const MOST_IDLE = 2;

/** Whether a word begins with the first of the letters and has the others in their order. */
function gives(word: string, letters: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters.slice(1)) {
    at = word.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}

const JOINTS: ReadonlySet<string> = new Set(["-", "‐", "‑", "'", "’", "&"]);

const plain = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

function hasOrganisationNoun(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (isMarked(tokens, at, Mark.organisation) && isMarked(tokens, at, Mark.capitalised)) return true;
  return false;
}

function abbreviation(
  tokens: Tokens,
  long: { readonly firstToken: number; readonly lastToken: number },
  short: number,
  longKnown: NameCandidate | undefined,
  shortKnown: NameCandidate | undefined,
  sharedNames: ReadonlySet<string>,
): Abbreviation {
  // whose a name is that many have, the article decides
  const [reading] = longKnown?.best ?? [];
  const isOfSeveral = (reading !== undefined && isShared(reading, sharedNames)) || (longKnown?.entities.length ?? 0) > 1;
  const entity = isOfSeveral ? undefined : (longKnown ?? shortKnown)?.entities[0];
  return {
    long: organisation(tokens, long.firstToken, long.lastToken),
    short: organisation(tokens, short, short + 1),
    isLongKnown: longKnown !== undefined,
    isShortKnown: shortKnown !== undefined,
    ...(entity !== undefined && { entity }),
  };
}

function organisation(tokens: Tokens, firstToken: number, lastToken: number): UnknownName {
  const span = { start: tokens.start(firstToken), end: tokens.end(lastToken - 1) };
  return { kind: "organisation", ...span, firstToken, lastToken, evidence: [] };
}
