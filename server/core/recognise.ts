import { addressesIn, isInAddress } from "./addresses.ts";
import type { DateCandidate } from "./dates/recognise.ts";
import type { BlockKind, Sentence, Span, Token } from "./model.ts";
import { findAbbreviations } from "./names/abbreviations.ts";
import { bylinePersons } from "./names/byline.ts";
import { withCalendarSurnames } from "./names/calendar-surname.ts";
import { covering } from "./names/covering.ts";
import { abbreviated, type Introduction, introductionsAmong, type Stranger, strangersAmong } from "./names/introduced.ts";
import { proposeMisspelt } from "./names/misspelt.ts";
import { openWords } from "./names/open-words.ts";
import { recogniseOrganisations } from "./names/organisations.ts";
import { placesAmong } from "./names/place.ts";
import { type NameCandidate, recogniseNames, surnameAt, withoutArticleAt } from "./names/recognise.ts";
import type { IsRejected } from "./names/rejected.ts";
import { recogniseSpeakers } from "./names/speaker.ts";
import { proposeTagged } from "./names/tagged.ts";
import { recognisePersons, type UnknownName } from "./names/unknown.ts";
import type { Resources } from "./resources.ts";
import { splitSentences } from "./sentences.ts";
import { settle } from "./settle.ts";
import type { Tokens } from "./tokens.ts";
import { apposedNames } from "./weapons/apposed.ts";
import { isByTextAlone, withoutBearers } from "./weapons/bearers.ts";
import type { WeaponCandidate } from "./weapons/candidate.ts";

/** A block with everything that can be said of it alone; offsets count from the block's start. */
export interface RecognisedBlock {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Sorted by start and free of overlaps. */
  readonly candidates: readonly Candidate[];
  /** Those of them that are weapons. */
  readonly weapons: readonly WeaponCandidate[];
  /** The persons and organisations of the catalogue that it names in full. */
  readonly introductions: readonly Introduction[];
  /** The persons that its text names in full and the catalogue doesn't know. */
  readonly strangers: readonly Stranger[];
  /** Capitalised words outside all candidates, by token: each may turn out to be the surname of somebody another block introduces. */
  readonly openWords: readonly number[];
  readonly memo: BlockMemo;
}

/** What the resolver has found out about a block, each once: a keystroke leaves nearly all of them as they were. See `home.ts` and `introduce.ts`. */
export interface BlockMemo {
  states: ReadonlyMap<string, number> | undefined;
  cities: ReadonlyMap<string, number> | undefined;
  needsHome: boolean | undefined;
  hasSeat: boolean | undefined;
  /** What it takes for organisations that nobody has catalogued, as written. */
  organisations: readonly string[] | undefined;
}

export type Candidate =
  /** `otherwise`: what a part of a name is where nobody of that name is introduced. */
  | { readonly type: "name"; readonly candidate: NameCandidate; readonly otherwise?: UnknownName }
  | { readonly type: "unknown"; readonly candidate: UnknownName }
  | { readonly type: "weapon"; readonly candidate: WeaponCandidate }
  | { readonly type: "date"; readonly candidate: DateCandidate };

/**
 * Runs the recognisers over a block and settles what they dispute. Depends on the text of the block and nothing else of the article
 * but what is rejected in it, so it can be cached by the text as long as that stays.
 *
 * @param isRejected what is no name in this article; a name that displaced others leaves them their place.
 */
export function recogniseBlock(text: string, kind: BlockKind, resources: Resources, isRejected?: IsRejected): RecognisedBlock {
  const { language, gazetteer } = resources;
  const tokens = resources.scan(text);
  const sentences = splitSentences(tokens, language);
  const names = recogniseNames(tokens, gazetteer, language.names);
  const weapons = resources.recogniseWeapons(tokens, names, sentences);
  const dates = resources.recogniseDates(tokens, sentences);
  const taken = takenTokens(names, tokens.length);
  const persons =
    kind === "byline"
      ? bylinePersons(tokens, names, language.names.conjunctions)
      : recognisePersons(
          tokens,
          (at) => ((taken[at] ?? 0) & NAMED) !== 0,
          (at) => ((taken[at] ?? 0) & SURNAME) !== 0,
          language.names.smallSurnames,
        );
  const { tagger } = resources;
  const proposed =
    tagger === undefined || kind === "byline" ? [] : proposeTagged(tagger, tokens, sentences, names, language.names);
  const tagged = withCalendarSurnames(proposed, dates, tokens, language.dates.lexicon);
  const organisations = recogniseOrganisations(tokens, names, language.names, resources.tagger);
  const abbreviations = findAbbreviations(text, tokens, names, [...organisations, ...tagged], language.names);
  const places = placesAmong(names, tagged, tokens, language.names);
  const titles = new Map(organisations.map((name) => [name.start, name]));
  const taggedAs = (name: NameCandidate) => {
    const same = covering(tagged, name.firstToken);
    return isSameSpan(same, name) ? same : undefined;
  };
  const isPersonAt = (at: number) =>
    covering(tagged, at)?.kind === "person" ||
    covering(names, at)?.best[0]?.entry.kind === "person" ||
    covering(persons, at)?.firstToken === at;
  const titleOf = (name: NameCandidate) => {
    const title = titles.get(name.start);
    return isSameSpan(title, name) ? title : undefined;
  };
  const found: Candidate[] = [];
  for (const candidate of withoutBearers(weapons, tokens, tagger?.isGivenName ?? none)) found.push({ type: "weapon", candidate });
  for (const candidate of apposedNames(weapons, tagged, names, tokens, resources.arsenal))
    found.push({ type: "weapon", candidate });
  for (const [index, name] of names.entries()) {
    const candidate = places.size > 0 && places.has(name) ? asPlace(name) : name;
    if (candidate.readings.every(({ entry }) => entry.kind === "weapon")) continue;
    // “Bundesrat Karl Muster” sits in it
    if (language.names.memberTitles.has(candidate.best[0]?.lemma ?? "") && isPersonAt(candidate.lastToken)) continue;
    if (isNounOf(candidate, names[index + 1], tokens)) continue;
    // the title of a newspaper, in the words of a state's name
    if (candidate.best[0]?.entry.kind === "state" && isSameSpan(titles.get(candidate.start), candidate)) continue;
    const otherwise = candidate.best[0]?.role === "part" ? (taggedAs(candidate) ?? titleOf(candidate)) : undefined;
    const isSameKind = otherwise !== undefined && otherwise.kind === candidate.best[0]?.entry.kind;
    found.push(isSameKind ? { type: "name", candidate, otherwise } : { type: "name", candidate });
  }
  const whenDated = persons.length === 0 ? undefined : new Map(dates.map(({ start, end }) => [start, end]));
  for (const candidate of persons) {
    // “sagte der Minister Anfang Mai”
    if (whenDated?.get(candidate.start) === candidate.end || endsInNoun(candidate, tagged, text)) continue;
    found.push({ type: "unknown", candidate });
  }
  if (tagger?.isGivenName !== undefined) {
    const speakers = recogniseSpeakers(tokens, (at) => taken[at] !== 0, tagger.isGivenName);
    for (const candidate of speakers)
      if (covering(tagged, candidate.firstToken) === undefined) found.push({ type: "unknown", candidate });
  }
  for (const candidate of organisations) found.push({ type: "unknown", candidate });
  for (const { long, short, isLongKnown, isShortKnown } of abbreviations) {
    if (!isLongKnown) found.push({ type: "unknown", candidate: long });
    if (!isShortKnown) found.push({ type: "unknown", candidate: short });
  }
  for (const candidate of proposeMisspelt(tokens, names, resources.similarPersons)) found.push({ type: "unknown", candidate });
  for (const candidate of outsideDates(tagged, dates)) {
    const surname = isSingle(candidate) ? surnameAt(tokens, candidate.firstToken, gazetteer) : undefined;
    // “als der Trump noch jung war”: the article spoke against the surname, the tagger for it; whose it is the resolver knows
    if (surname !== undefined && !isSameSpan(covering(names, surname.firstToken), surname))
      found.push({ type: "name", candidate: surname, otherwise: candidate });
    else {
      const isWord = candidate.kind === "organisation" && candidate.lastToken === candidate.firstToken + 1;
      const plural = isWord ? withoutArticleAt(tokens, candidate.firstToken, gazetteer) : undefined;
      found.push(plural === undefined ? { type: "unknown", candidate } : { type: "name", candidate: plural });
    }
  }
  for (const candidate of dates) found.push({ type: "date", candidate });
  const addresses = addressesIn(text);
  const written = addresses.length === 0 ? found : found.filter(({ candidate }) => !isInAddress(candidate, addresses));
  const { kept, rejected } = isRejected === undefined ? { kept: written, rejected: NONE } : reject(written, text, isRejected);
  const candidates = settle(kept);
  const covered = rejected.length === 0 ? candidates : [...candidates, ...rejected].sort(byStart);
  const words = openWords(text, tokens, withoutBareWeapons(covered), language.names);
  const open = addresses.length === 0 ? words : words.filter((at) => !isInAddress(tokens.at(at) as Token, addresses));
  return {
    tokens,
    sentences,
    candidates,
    weapons: candidates.flatMap(({ type, candidate }) => (type === "weapon" ? [candidate] : [])),
    introductions: introductionsAmong(candidates, tokens, language.names),
    strangers: [
      ...strangersAmong(candidates, tokens, text, language.names, tagger),
      ...abbreviated(abbreviations, candidates, text),
    ],
    openWords: isRejected === undefined ? open : open.filter((at) => !isRejected((tokens.at(at) as Token).text)),
    memo: { states: undefined, cities: undefined, needsHome: undefined, hasSeat: undefined, organisations: undefined },
  };
}

const NONE: readonly Candidate[] = [];

/** “Bayraktar” may be the surname of somebody the article names in full. */
function withoutBareWeapons(found: readonly Candidate[]): readonly Candidate[] {
  const isBare = ({ type, candidate }: Candidate) => type === "weapon" && isByTextAlone(candidate);
  return found.some(isBare) ? found.filter((one) => !isBare(one)) : found;
}
const none = () => false;
const byStart = (a: Candidate, b: Candidate) => a.candidate.start - b.candidate.start;

/** A seat of government as the mere place. */
const asPlace = (name: NameCandidate): NameCandidate => ({
  ...name,
  kind: "place",
  evidence: name.evidence.filter(({ by }) => by !== "metonymy"),
});

/** What the user said is no name; the words of such a text are no surnames either. */
function reject(found: readonly Candidate[], text: string, isRejected: IsRejected) {
  const rejected = found.filter(({ type, candidate }) => {
    if (type !== "name" && type !== "unknown") return false;
    const known = type === "name" ? candidate.best[0] : undefined;
    return isRejected(text.slice(candidate.start, candidate.end), known);
  });
  const gone = new Set(rejected);
  return { kept: found.filter((one) => !gone.has(one)), rejected };
}

/**
 * What statistics take for a name is none where it is part of a time expression: “44 v. Chr.”. Words that are surnames as well
 * (`Freitag`, `März`) are left to them.
 */
function outsideDates(names: readonly UnknownName[], dates: readonly DateCandidate[]): UnknownName[] {
  // both are sorted by start
  let next = 0;
  return names.filter((name) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) < name.end) next++;
    const date = dates[next];
    if (date === undefined || name.start < date.start) return true;
    const whole = name.start === date.start && name.end === date.end;
    return whole && (date.means.kind === "weekday" || date.means.kind === "calendar");
  });
}

/** “Stadträtin Anna Muster Empörung aus”: the role tells where a name begins, the tagger better where it ends. */
function endsInNoun({ firstToken, lastToken }: UnknownName, tagged: readonly UnknownName[], text: string): boolean {
  const name = covering(tagged, firstToken);
  return (
    name?.kind === "person" &&
    name.firstToken === firstToken &&
    name.lastToken < lastToken &&
    /\s/.test(text.slice(name.start, name.end))
  );
}

/** “die Bundespolizei FBI”, “die Linkspartei Podemos”: a common noun before an authority or a party of another state is what that is. */
function isNounOf({ best: [noun], form, lastToken }: NameCandidate, next: NameCandidate | undefined, tokens: Tokens): boolean {
  if (next?.firstToken !== lastToken || form !== undefined || tokens.start(lastToken) === tokens.end(lastToken - 1)) return false;
  const [name] = next.best;
  if (noun?.entry.kind !== "organisation" || name?.entry.kind !== "organisation" || name.role !== "full") return false;
  const { type, state } = name.entry;
  if (type !== noun.entry.type || (type !== "government" && type !== "party") || noun.ending !== "") return false;
  return COMMON_NOUN.test(noun.lemma) && state !== undefined && state !== noun.entry.state;
}

/** An abbreviation or a name of several words is nobody else's. */
const COMMON_NOUN = /^\p{Lu}\p{Ll}+$/u;

const isSingle = ({ kind, firstToken, lastToken }: UnknownName) => kind === "person" && lastToken === firstToken + 1;

const isSameSpan = (one: Span | undefined, other: Span) => one?.start === other.start && one.end === other.end;

const NAMED = 1;
const SURNAME = 2;

/** By token whether it is part of a name, and whether of one that may be a mere surname: that may belong to somebody the catalogue doesn't know. */
function takenTokens(names: readonly NameCandidate[], length: number): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { firstToken, lastToken, readings } of names) {
    let marks = 0;
    for (const { role } of readings) marks |= role === "part" ? SURNAME : NAMED;
    for (let at = firstToken; at < lastToken; at++) taken[at] = (taken[at] as number) | marks;
  }
  return taken;
}
