import type { Entry } from "../../catalogue/types.ts";
import { LAYERS } from "../catalogue.ts";
import type { Evidence, MentionForm, MentionKind, Span } from "../model.ts";
import { CLOSING_QUOTES } from "../quotes.ts";
import { isAdjacent, isHyphen, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { isBehindArticle } from "./behind-article.ts";
import { behindLegalForm, behindNoun } from "./edges.ts";
import type { Gazetteer, GazetteerMatch, NameReading } from "./gazetteer.ts";
import { isMedium, isTitle } from "./media.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { opensSentence } from "./open-words.ts";
import { fullWithPatronymic } from "./patronymic.ts";
import { isPlace } from "./place.ts";

/** A name the catalogue knows, with every entity it may mean; depends on nothing but its block. */
export interface NameCandidate extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly readings: readonly NameReading[];
  /** Those of the role that decides, and the entities they mean. */
  readonly best: readonly NameReading[];
  readonly entities: readonly string[];
  readonly form?: MentionForm;
  /** Overrides the entry's kind: a seat of government as a mere place. */
  readonly kind?: MentionKind;
  readonly evidence: readonly Evidence[];
}

/** Finds catalogue names, adjectives and demonyms with prefixes, and the first parts of compounds. */
export function recogniseNames(tokens: Tokens, gazetteer: Gazetteer, grammar: NameGrammar): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = tokens.next(0, MAY_BE_NAME); at < tokens.length; at = tokens.next(at + 1, MAY_BE_NAME)) {
    if (!isMarked(tokens, at, Mark.word | Mark.number)) continue;
    const match = gazetteer.longestAt(tokens, at) ?? gazetteer.derivedAt(tokens, at);
    if (match === undefined || match.lastToken === at + 1) {
      const medium = gazetteer.mediumOf(tokens.word(at).text);
      if (medium !== undefined && isMedium(tokens, at, grammar)) {
        const first = isTitle(tokens, at, grammar.definiteArticles) ? at - 1 : at;
        found.push(candidateOf(medium, tokens, first, at + 1, formOf(medium, tokens, at + 1), false));
        continue;
      }
    }
    if (match === undefined || isRegion(tokens, at, grammar)) continue;
    if (isBehindOwnArticle(match, tokens, at, gazetteer)) continue;
    const whole = wholeOf(match, tokens, at, gazetteer, grammar);
    if (whole !== undefined) {
      found.push(candidateOf(whole, tokens, at + 2, match.lastToken, formOf(whole, tokens, match.lastToken), false));
      at = match.lastToken - 1;
      continue;
    }
    let readings = atWordEdge(tokens, match.lastToken) ? match.readings : [];
    const withFather = readings.length === 0 ? undefined : fullWithPatronymic(match, tokens, at, grammar);
    if (withFather !== undefined) {
      if (withFather.length === 0 || (found.at(-1)?.lastToken ?? 0) > at - 2) continue;
      const { lastToken } = match;
      const name = candidateOf(withFather, tokens, at - 2, lastToken, formOf(withFather, tokens, lastToken), false);
      found.push({ ...name, evidence: [...name.evidence, { by: "patronymic", name: tokens.word(at - 1).text }] });
      at = lastToken - 1;
      continue;
    }
    if (readings.length > 0) {
      const lastToken = isWeapon(readings[0] as NameReading)
        ? behindOverlap(match, tokens, at, gazetteer)
        : behindLegalForm(match, tokens, grammar);
      const form = formOf(readings, tokens, lastToken);
      // “der Leopard”, “die Kommission”: what a weapon's or an organisation's short name means is decided by what else is named
      if (form === undefined && readings.every(isPart)) {
        if (isBehindArticle(tokens, at, grammar)) {
          const isDefinite = grammar.definiteArticles.has(tokens.lower(at - 1) as string);
          readings = readings.filter((reading) => isWeapon(reading) || (isDefinite && reading.entry.kind === "organisation"));
        } else if (isFamily(readings, tokens, at)) readings = readings.filter(isWeapon);
      }
      if (readings.length === 0) continue;
      const place = isPlace(readings, tokens, at, lastToken, grammar, found.at(-1)?.lastToken === at);
      found.push(candidateOf(readings, tokens, behindNoun(readings, tokens, at, lastToken, grammar), lastToken, form, place));
      at = lastToken - 1;
    }
  }
  return found;
}

/** “Politbüro der Arbeiterpartei”: an organ is a common noun, and the name is whose it is. @returns what that means. */
function wholeOf(
  { lastToken, readings }: GazetteerMatch,
  tokens: Tokens,
  at: number,
  gazetteer: Gazetteer,
  { organs, definiteArticles }: NameGrammar,
): readonly NameReading[] | undefined {
  if (lastToken < at + 3 || !definiteArticles.has(tokens.lower(at + 1) as string)) return undefined;
  const organ = tokens.lower(at) as string;
  if (!organs.some((ending) => organ.endsWith(ending))) return undefined;
  const inner = gazetteer.longestAt(tokens, at + 2);
  if (inner?.lastToken !== lastToken) return undefined;
  const owners = inner.readings.filter(
    ({ entry }) => entry.kind === "organisation" && readings.every((one) => isOrganOf(one, entry)),
  );
  // the organ's name says whose it is, as a full name would
  return owners.length === 0 ? undefined : owners.map((owner) => ({ ...owner, role: "full" }));
}

const isOrganOf = ({ entry: organ }: NameReading, owner: Entry) =>
  organ.kind === "organisation" && owner.kind === "organisation" && (organ.parent === owner.id || organ.state === owner.state);

/** “Atombombe B61-12”: a weapon's name that begins with its noun ends as the one behind the noun does. */
function behindOverlap({ lastToken, readings }: GazetteerMatch, tokens: Tokens, at: number, gazetteer: Gazetteer): number {
  for (let next = at + 1; next < lastToken; next++) {
    const longer = gazetteer.longestAt(tokens, next);
    if (longer === undefined || longer.lastToken <= lastToken || !atWordEdge(tokens, longer.lastToken)) continue;
    if (longer.readings.some((one) => readings.some(({ entry }) => entry === one.entry))) return longer.lastToken;
  }
  return lastToken;
}

/** “Die Grünen fordern” as in “dass die Grünen fordern”: at the beginning of a sentence the article is none of a name that is one without it. */
function isBehindOwnArticle({ lastToken, readings }: GazetteerMatch, tokens: Tokens, at: number, gazetteer: Gazetteer): boolean {
  if (!isMarked(tokens, at, Mark.article) || lastToken === at + 1) return false;
  // “Die linke Hand” is not the party
  if (!isMarked(tokens, at + 1, Mark.capitalised | Mark.number) && readings.every(({ lemma }) => / \p{Lu}/u.test(lemma)))
    return true;
  // “„Die Grünen sind stark“”, but “das Magazin „Der Spiegel“”
  if (at > 0 && (!opensSentence(tokens, at) || isQuoteOf(tokens, at, lastToken))) return false;
  const rest = gazetteer.longestAt(tokens, at + 1);
  return (
    rest?.lastToken === lastToken &&
    rest.readings.some((one) => !isPart(one) && readings.some(({ entry }) => entry === one.entry))
  );
}

/** Whether quotation marks hold some tokens and nothing else. */
const isQuoteOf = (tokens: Tokens, at: number, lastToken: number): boolean =>
  !isMarked(tokens, at - 1, Mark.terminator) &&
  touches(tokens, at) &&
  lastToken < tokens.length &&
  touches(tokens, lastToken) &&
  CLOSING_QUOTES.has(tokens.word(lastToken).text);

/** “Minister wechseln, die Kims bleiben”: a plural, unless something of theirs follows. */
function isFamily(readings: readonly NameReading[], tokens: Tokens, at: number): boolean {
  return (
    isMarked(tokens, at - 1, Mark.article) &&
    readings.every(({ ending }) => ending !== "") &&
    !isMarked(tokens, at + 1, Mark.capitalised)
  );
}

/** A surname of the catalogue that was left out for the article before it; for those who know better. */
export function surnameAt(tokens: Tokens, at: number, gazetteer: Gazetteer): NameCandidate | undefined {
  const match = gazetteer.longestAt(tokens, at);
  if (match?.lastToken !== at + 1 || !match.readings.every((one) => isPart(one) && one.entry.kind === "person")) return undefined;
  return candidateOf(match.readings, tokens, at, match.lastToken, formOf(match.readings, tokens, match.lastToken), false);
}

/** “Grüne und Rote”: a name of the catalogue without the article that it is known by; for those who know it is a name. */
export function withoutArticleAt(tokens: Tokens, at: number, gazetteer: Gazetteer): NameCandidate | undefined {
  const { text } = tokens.word(at);
  const readings = text.endsWith("e") ? gazetteer.readingsOf(`${text}n`) : [];
  if (readings.length === 0 || !readings.every(({ role, entry }) => role === "full" && entry.kind === "organisation"))
    return undefined;
  return candidateOf(readings, tokens, at, at + 1, formOf(readings, tokens, at + 1), false);
}

function candidateOf(
  readings: readonly NameReading[],
  tokens: Tokens,
  firstToken: number,
  lastToken: number,
  form: MentionForm | undefined,
  place: boolean,
): NameCandidate {
  const { best, entities } = decided(readings);
  const found: { -readonly [K in keyof NameCandidate]: NameCandidate[K] } = {
    start: tokens.start(firstToken),
    end: tokens.end(lastToken - 1),
    firstToken,
    lastToken,
    readings,
    best,
    entities,
    evidence: evidenceOf(best[0] as NameReading, tokens.word(lastToken - 1).text, place),
  };
  // one by one: what is put together by spreading costs more than all the rest
  if (form !== undefined) found.form = form;
  if (place) found.kind = "place";
  return found;
}

const MAY_BE_NAME = Mark.name | Mark.derivedName;

interface Decided {
  readonly best: readonly NameReading[];
  readonly entities: readonly string[];
}

/** By the readings of a form: some surnames have a hundred, and an article repeats its names. */
const decisions = new WeakMap<readonly NameReading[], Decided>();

function decided(readings: readonly NameReading[]): Decided {
  let known = decisions.get(readings);
  if (known === undefined) {
    const best = bestOf(readings);
    known = { best, entities: [...new Set(best.map(({ entry }) => entry.id))] };
    decisions.set(readings, known);
  }
  return known;
}

/** Which role of a name decides when one form has several. */
const RANK: Readonly<Record<NameReading["role"], number>> = { full: 0, metonym: 1, adjective: 2, demonym: 3, seat: 4, part: 5 };

const isWeapon = ({ entry }: NameReading) => entry.kind === "weapon";

/**
 * Weapons are read elsewhere: here they count only where nothing else has the form. Whom the user's own catalogue calls so in full
 * goes before namesakes of the layers below.
 */
function bestOf(all: readonly NameReading[]): readonly NameReading[] {
  if (all.length === 1) return all;
  const actors = all.filter((reading) => !isWeapon(reading));
  const readings = actors.length === 0 ? all : actors;
  const rank = Math.min(...readings.map(({ role }) => RANK[role]));
  const best = readings.filter(({ role }) => RANK[role] === rank);
  if (best.length === 1 || rank !== RANK.full) return best;
  const layer = Math.max(...best.map((reading) => LAYERS.indexOf(reading.layer)));
  return best.filter((reading) => reading.layer === LAYERS[layer]);
}

/** @param last word of the name: an apostrophe is the one that is written. */
function evidenceOf({ entry, layer, lemma, ending, role }: NameReading, last: string, place: boolean): Evidence[] {
  const evidence: Evidence[] = [{ by: "catalogue", entry: entry.id, alias: lemma, layer }];
  if (ending !== "") evidence.push({ by: "inflection", lemma, ending: last.length === 1 && ending.length === 1 ? last : ending });
  if ((role === "seat" && !place) || role === "metonym") evidence.push({ by: "metonymy", seat: lemma });
  return evidence;
}

const isPart = ({ role }: NameReading) => role === "part";

/** A digit or letter that follows without a break makes it another name: `KN-23` is not in `KN-23X`. */
function atWordEdge(tokens: Tokens, lastToken: number): boolean {
  const next = tokens.at(lastToken);
  return next === undefined || next.kind === "mark" || !isAdjacent(tokens.at(lastToken - 1), next);
}

function formOf(readings: readonly NameReading[], tokens: Tokens, lastToken: number): MentionForm | undefined {
  const { role } = readings[0] as NameReading;
  if (role === "adjective" || role === "demonym") return "derived";
  const hyphen = tokens.at(lastToken);
  const joins =
    isHyphen(hyphen) &&
    isAdjacent(tokens.at(lastToken - 1), hyphen) &&
    isAdjacent(hyphen, tokens.at(lastToken + 1)) &&
    tokens.at(lastToken + 1)?.kind !== "mark";
  return joins ? "part" : undefined;
}

/** “Ost-Ukraine” is a region, no state. */
function isRegion(tokens: Tokens, at: number, { regionPrefixes }: NameGrammar): boolean {
  return isMarked(tokens, at - 1, Mark.hyphen) && touches(tokens, at) && regionPrefixes.has(tokens.at(at - 2)?.text as string);
}
