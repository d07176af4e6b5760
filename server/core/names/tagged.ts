import type { Entry } from "../../catalogue/types.ts";
import type { Sentence, Token } from "../model.ts";
import type { TaggedName, Tagger } from "../tagger/tagger.ts";
import { isJoint, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { announcedType } from "./announced.ts";
import { behindArabic } from "./arabic.ts";
import type { NameCandidate } from "./candidate.ts";
import { covering } from "./covering.ts";
import { withoutDoubtful } from "./doubtful.ts";
import { isReporter } from "./media.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { isNoName } from "./no-name.ts";
import { retyped } from "./retyped.ts";
import { separate, trimmed } from "./trimmed.ts";
import type { UnknownName } from "./unknown.ts";

/**
 * Names that the statistical tagger proposes and the catalogue doesn't contradict: it proposes, the catalogue decides.
 * A name the catalogue knows in full stays as it is; an organisation may contain others (`Universität der Bundeswehr`).
 */
export function proposeTagged(
  tagger: Tagger,
  tokens: Tokens,
  sentences: readonly Sentence[],
  known: readonly NameCandidate[],
  grammar: NameGrammar,
): UnknownName[] {
  const { tagNames } = tagger;
  const knownAt = (at: number): NameCandidate | undefined => covering(known, at);
  const isSettled = (at: number): boolean => {
    const name = knownAt(at);
    return name !== undefined && !mayBeginOther(name);
  };
  const found: UnknownName[] = [];
  let before = 0;
  let reach = 0;
  const isOpen = (at: number) => at >= before && knownAt(at) === undefined;
  for (const whole of tagNames(tokens, sentences, isSettled)) {
    for (const proposed of separate(whole, tokens, grammar)) {
      const name = retyped(
        withoutSpeaker(trimmed(proposed, tokens, grammar, tagger), tokens, knownAt, grammar),
        tokens,
        isOpen,
        grammar,
        tagger,
      );
      before = proposed.lastToken;
      if (!isNamed(name, tokens, knownAt, grammar, tagger, sentences.length > 1)) continue;
      const { type, firstToken, margin } = name;
      // “al-Quentel” of “Nordo al-Quentel”
      if (firstToken < reach) continue;
      const lastToken = endOf(name, tokens, knownAt);
      if (lastToken > name.lastToken) reach = lastToken;
      found.push({
        kind: type,
        start: tokens.start(firstToken),
        end: tokens.end(lastToken - 1),
        firstToken,
        lastToken,
        evidence: [{ by: "statistics", margin: Math.round(margin * 10) / 10 }],
      });
    }
  }
  return withoutDoubtful(found, tokens, (at) => knownAt(at) !== undefined);
}

/** “zitierte die Nachrichtenagentur NQA Putin”: a surname of the catalogue behind an abbreviation that a noun announces is the next name. */
function withoutSpeaker(
  name: TaggedName,
  tokens: Tokens,
  knownAt: (token: number) => NameCandidate | undefined,
  grammar: NameGrammar,
): TaggedName {
  const { type, firstToken, lastToken } = name;
  if (type !== "organisation" || lastToken !== firstToken + 2 || !isAbbreviation(tokens.word(firstToken).text)) return name;
  const isNext = isSurname(knownAt(firstToken + 1)) && announcedType(tokens, firstToken, grammar) !== undefined;
  return isNext ? { ...name, lastToken: firstToken + 1 } : name;
}

const isAbbreviation = (word: string) => word.length > 1 && word === word.toUpperCase();

function endOf({ type, lastToken }: TaggedName, tokens: Tokens, knownAt: (token: number) => NameCandidate | undefined): number {
  if (type === "person") return behindParticle(lastToken, tokens, knownAt(lastToken));
  return type === "organisation" && knownAt(lastToken) === undefined ? behindArabic(tokens, lastToken) : lastToken;
}

/** “Zora Quentel da Silva”: given names before a surname of the catalogue that begins with a particle make it somebody's full name. */
function behindParticle(lastToken: number, tokens: Tokens, next: NameCandidate | undefined): number {
  const [reading] = next?.best ?? [];
  if (next?.firstToken !== lastToken || reading?.role !== "part" || reading.entry.kind !== "person") return lastToken;
  const isSpaced = tokens.start(lastToken) === tokens.end(lastToken - 1) + 1;
  return isSpaced && !isMarked(tokens, lastToken, Mark.capitalised) ? next.lastToken : lastToken;
}

/** Whether a proposal is sure enough and nothing speaks against it. */
function isNamed(
  name: TaggedName,
  tokens: Tokens,
  knownAt: (token: number) => NameCandidate | undefined,
  grammar: NameGrammar,
  tagger: Tagger,
  isRunning: boolean,
): boolean {
  const { type, firstToken, lastToken, margin } = name;
  if (firstToken === lastToken || margin < leastMargin(name, tokens, grammar)) return false;
  if (type === "organisation") {
    if (grammar.regionNouns.has(tokens.lower(firstToken) as string)) return false;
    if (isMarked(tokens, firstToken, Mark.role) || isMarked(tokens, lastToken - 1, Mark.occasion)) return false;
  }
  return (
    !isNoName(name, tokens, knownAt(firstToken - 1), grammar, tagger, isRunning) && !contradicts(name, tokens, knownAt, tagger)
  );
}

/**
 * Logarithm of how many times likelier it must be than any other reading, so that more of what is taken is right than wrong: of 82 persons
 * of the news with less than 0.5, 53 were persons, but three in four organisations of one long word with less than 2 were none. Where an
 * organisation of several words ends the tagger often doesn't know.
 */
function leastMargin({ type, firstToken, lastToken }: TaggedName, tokens: Tokens, grammar: NameGrammar): number {
  if (type !== "organisation" || announcedType(tokens, firstToken, grammar) !== undefined) return 0;
  if (isReporter(tokens, firstToken, grammar)) return 0;
  if (lastToken > firstToken + 1) {
    if (grammar.companyHeads.has(tokens.lower(lastToken - 1) as string)) return 0;
    // “Nordeck University”, but “Nordeck-Vorstandsrat”
    for (let at = firstToken; at < lastToken; at++)
      if (isMarked(tokens, at, Mark.organisation) && !isJoint(tokens, at - 1)) return LEAST_WITH_NOUN;
    return LEAST_OF_SEVERAL;
  }
  return isLongNoun(tokens, firstToken) ? LEAST_OF_NOUN : LEAST;
}

/** `Bundespolizist`: long words that are written as nouns mostly are, since German joins nouns. */
function isLongNoun(tokens: Tokens, at: number): boolean {
  const { text, lower } = tokens.word(at);
  return text.length >= LONG && text.slice(1) === lower.slice(1);
}

const LEAST = 0.2;
const LEAST_OF_SEVERAL = 1.5;
const LEAST_WITH_NOUN = 0.5;
const LEAST_OF_NOUN = 2;
/** In UTF-16 code units. */
const LONG = 9;

function contradicts(
  tagged: TaggedName,
  tokens: Tokens,
  knownAt: (token: number) => NameCandidate | undefined,
  { isCommonGivenName, mayBeGivenName }: Tagger,
): boolean {
  const { firstToken, lastToken, type, margin } = tagged;
  for (let at = firstToken; at < lastToken; at++) {
    const known = knownAt(at);
    if (known === undefined) continue;
    const [reading] = known.best;
    // “Dwight D. Eisenhower”: a ship has its name of somebody
    if (type === "person" && isPartOfWeapon(known) && lastToken > firstToken + 1) {
      if (margin >= SURE_MARGIN || isCommonGivenName?.(tokens.word(firstToken).text) === true) continue;
    }
    if (reading?.role === "part" && reading.entry.kind === "person") {
      // “die Kandidatur von Quentel”, unless that is how his name is written
      if (known.firstToken === firstToken + 1 && isParticle(tokens, firstToken) && known.lastToken === lastToken) return true;
      // “Trumps Launen”: a genitive ends the name, save where all else speaks for somebody less known (“Hans Krankl” is no Han)
      const ends = reading.ending !== "" && (margin < SURE_MARGIN || known.best.some(({ entry }) => isProminent(entry)));
      // “Kim-Regimes”: what follows the hyphen is no name
      if (known.lastToken < lastToken && (ends || (known.form === "part" && known.best.some(({ entry }) => isProminent(entry)))))
        return true;
      continue;
    }
    // “die Linken”: whether the one of the catalogue is meant the resolver knows
    const isSame = known.firstToken === firstToken && known.lastToken === lastToken;
    if (isSame && type === "organisation" && reading?.role === "part" && reading.entry.kind === type) continue;
    // “Wolfgang Wagner” is not the company of his name
    if (type === "person" && reading?.entry.kind === "organisation" && at > firstToken && at === lastToken - 1) {
      if (known.firstToken === at && margin >= SURE_MARGIN) continue;
    }
    const contains =
      firstToken <= known.firstToken &&
      lastToken >= known.lastToken &&
      lastToken - firstToken > known.lastToken - known.firstToken;
    // “Rafael Quentel” is not the company of his given name
    const isGiven = at === firstToken && known.lastToken === firstToken + 1 && reading?.entry.kind === "organisation";
    if (type === "person" && isGiven && lastToken > firstToken + 1 && margin >= SURE_MARGIN && known.form === undefined) {
      if (mayBeGivenName?.(tokens.word(firstToken).text) === true) continue;
    }
    // “wie die Familie Kim Nordkorea beherrscht” names two, “Rosa Luxemburg” one
    if (type === "person" && isSingleState(known) && at > firstToken && isSurname(knownAt(firstToken))) return true;
    // “verklagte die EU-Kommission Deutschland” names two
    if (isSingleState(known) && at > firstToken && isOffice(knownAt(at - 1), firstToken)) return true;
    // “Rosa Luxemburg”, “Rhode Island”, “Air Berlin”: a state or its seat alone is a word of many names; “Südkoreas Geheimdienst” is Südkorea's
    if (contains && isSingleState(known) && !(at === firstToken && reading?.ending !== "") && margin >= SURE_MARGIN) continue;
    // “Politbüro der Arbeiterpartei” names the party, “Universität der Bundeswehr München” not the army,
    // “NASA-Sonde New Horizons” the NASA; “afghanische Polizei” the state, “Afghanische Volkspartei” a party
    const mayStandInside =
      reading?.role === "adjective"
        ? known.firstToken > firstToken || !isLowerCase(tokens.at(firstToken))
        : reading?.entry.kind === "organisation" &&
          known.lastToken < lastToken &&
          !isMarked(tokens, known.lastToken, Mark.hyphen);
    if (type !== "organisation" || !contains || !mayStandInside || margin < SURE_MARGIN) return true;
  }
  return false;
}

/** A word in small letters before a name, as a preposition is. */
const isParticle = (tokens: Tokens, at: number): boolean => tokens.word(at).text === "von" || tokens.word(at).text === "vom";

const isPartOfWeapon = ({ best: [reading] }: NameCandidate): boolean =>
  reading?.role === "part" && reading.entry.kind === "weapon";

/** Of somebody in the catalogue, alone. */
const isSurname = (known: NameCandidate | undefined): boolean =>
  known?.best.every(({ role, entry }) => role === "part" && entry.kind === "person") === true;

/** An authority that the name begins with and that has no branches in states. */
function isOffice(known: NameCandidate | undefined, first: number): boolean {
  const [reading] = known?.best ?? [];
  if (known?.firstToken !== first || reading?.entry.kind !== "organisation") return false;
  return reading.role === "full" && (reading.entry.type === "international" || reading.entry.type === "government");
}

/** The name of a state or a seat of government, of one word that is no part of a compound. */
function isSingleState({ best: [reading], firstToken, lastToken, form }: NameCandidate): boolean {
  return (
    reading?.entry.kind === "state" &&
    (reading.role === "full" || reading.role === "seat") &&
    lastToken === firstToken + 1 &&
    form === undefined
  );
}

const isProminent = (entry: Entry): boolean => entry.kind === "person" && entry.prominent === true;

/** Of a name that goes against a part of what the catalogue found. */
const SURE_MARGIN = 2;

/** Whether a proposal may begin with a name of the catalogue and not contradict it. */
function mayBeginOther(name: NameCandidate): boolean {
  const {
    best: [reading],
    firstToken,
    lastToken,
  } = name;
  return (
    reading?.role === "adjective" ||
    (lastToken > firstToken + 1 && isPartOfWeapon(name)) ||
    reading?.entry.kind === "organisation" ||
    (reading?.role === "part" && reading.entry.kind === "person")
  );
}

const isLowerCase = (token: Token | undefined): boolean => token !== undefined && token.text === token.text.toLowerCase();
