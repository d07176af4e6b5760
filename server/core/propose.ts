import type { DateCandidate } from "./dates/recognise.ts";
import type { BlockKind, Sentence, Span } from "./model.ts";
import { type Abbreviation, findAbbreviations } from "./names/abbreviations.ts";
import { bylinePersons } from "./names/byline.ts";
import { withCalendarSurnames } from "./names/calendar-surname.ts";
import { type NameCandidate, surnameAt, withoutArticleAt } from "./names/candidate.ts";
import { covering } from "./names/covering.ts";
import { proposeMisspelt } from "./names/misspelt.ts";
import { recogniseOrganisations } from "./names/organisations.ts";
import { placesAmong } from "./names/place.ts";
import { recogniseNames } from "./names/recognise.ts";
import { recogniseSpeakers } from "./names/speaker.ts";
import { proposeTagged } from "./names/tagged.ts";
import { recognisePersons, type UnknownName } from "./names/unknown.ts";
import { proposeAnywhere } from "./propose-anywhere.ts";
import type { Candidate } from "./recognise.ts";
import { overlapWith } from "./resolve/overlap.ts";
import type { Resources } from "./resources.ts";
import type { Tokens } from "./tokens.ts";
import { apposedNames } from "./weapons/apposed.ts";
import { withoutBearers } from "./weapons/bearers.ts";

/** What the recognisers take for something in a block, each for itself: much of it is disputed. */
export interface Proposals {
  readonly found: readonly Candidate[];
  readonly abbreviations: readonly Abbreviation[];
}

/** What each recogniser has found; all sorted and free of overlaps. */
interface Finds {
  readonly text: string;
  readonly tokens: Tokens;
  /** Of the catalogue. */
  readonly names: readonly NameCandidate[];
  /** Persons by their role. */
  readonly persons: readonly UnknownName[];
  /** By statistics. */
  readonly tagged: readonly UnknownName[];
  /** By how organisations are called. */
  readonly organisations: readonly UnknownName[];
  readonly dates: readonly DateCandidate[];
}

/**
 * Runs the recognisers over a block; none of them knows of the others but by what it is given here.
 *
 * @param foreign quotations in another language, in which only is found what is found in any.
 */
export function propose(
  text: string,
  kind: BlockKind,
  tokens: Tokens,
  sentences: readonly Sentence[],
  resources: Resources,
  foreign?: readonly Span[],
): Proposals {
  const proposals = proposeOwn(text, kind, tokens, sentences, resources);
  if (foreign === undefined) return proposals;
  const isQuoted = overlapWith(foreign);
  const isForeign = ({ candidate }: Candidate) => isQuoted(candidate);
  const anywhere = proposeAnywhere(text, tokens, sentences, resources);
  return { ...proposals, found: [...proposals.found.filter((one) => !isForeign(one)), ...anywhere.filter(isForeign)] };
}

function proposeOwn(
  text: string,
  kind: BlockKind,
  tokens: Tokens,
  sentences: readonly Sentence[],
  resources: Resources,
): Proposals {
  const { language, gazetteer, tagger } = resources;
  const names = recogniseNames(tokens, gazetteer, language.names);
  const weapons = resources.recogniseWeapons(tokens, names, sentences);
  const dates = resources.recogniseDates(tokens, sentences);
  const persons =
    kind === "byline" ? bylinePersons(tokens, names, language.names.conjunctions) : personsByRole(tokens, names, resources);
  const proposed =
    tagger === undefined || kind === "byline" ? [] : proposeTagged(tagger, tokens, sentences, names, language.names);
  const tagged = withCalendarSurnames(proposed, dates, tokens, language.dates.lexicon);
  const organisations = recogniseOrganisations(tokens, names, language.names, tagger);
  const abbreviations = findAbbreviations(text, tokens, names, [...organisations, ...tagged], language.names);
  const finds: Finds = { text, tokens, names, persons, tagged, organisations, dates };
  const found: Candidate[] = [];
  for (const candidate of withoutBearers(weapons, tokens, tagger?.isGivenName ?? none)) found.push({ type: "weapon", candidate });
  for (const candidate of apposedNames(weapons, tagged, names, tokens, resources.arsenal))
    found.push({ type: "weapon", candidate });
  addNames(found, finds, resources);
  addPersons(found, finds, resources);
  for (const candidate of organisations) found.push({ type: "unknown", candidate });
  for (const { long, short, isLongKnown, isShortKnown } of abbreviations) {
    if (!isLongKnown) found.push({ type: "unknown", candidate: long });
    if (!isShortKnown) found.push({ type: "unknown", candidate: short });
  }
  for (const candidate of proposeMisspelt(tokens, names, resources.similarPersons)) found.push({ type: "unknown", candidate });
  addTagged(found, finds, resources);
  for (const candidate of dates) found.push({ type: "date", candidate });
  return { found, abbreviations };
}

const none = () => false;

function personsByRole(tokens: Tokens, names: readonly NameCandidate[], { language }: Resources): UnknownName[] {
  const isNamed = (at: number) => covering(names, at)?.readings.some(({ role }) => role !== "part") === true;
  // a mere surname may belong to somebody the catalogue doesn't know
  const isSurname = (at: number) => covering(names, at)?.readings.some(({ role }) => role === "part") === true;
  return recognisePersons(tokens, isNamed, isSurname, language.names.smallSurnames);
}

/** The names of the catalogue but those that are weapons or only words of another name. */
function addNames(found: Candidate[], finds: Finds, { language }: Resources): void {
  const { tokens, names, persons, tagged, organisations } = finds;
  const places = placesAmong(names, tagged, tokens, language.names);
  const titles = new Map(organisations.map((name) => [name.start, name]));
  const ofSameSpan = (one: UnknownName | undefined, name: NameCandidate) => (isSameSpan(one, name) ? one : undefined);
  const isPersonAt = (at: number) =>
    covering(tagged, at)?.kind === "person" ||
    covering(names, at)?.best[0]?.entry.kind === "person" ||
    covering(persons, at)?.firstToken === at;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as NameCandidate;
    const candidate = places.size > 0 && places.has(name) ? asPlace(name) : name;
    const [best] = candidate.best;
    if (candidate.readings.every(({ entry }) => entry.kind === "weapon")) continue;
    // “Bundesrat Karl Muster” sits in it
    if (language.names.memberTitles.has(best?.lemma ?? "") && isPersonAt(candidate.lastToken)) continue;
    if (isNounOf(candidate, names[index + 1], tokens)) continue;
    const title = ofSameSpan(titles.get(candidate.start), candidate);
    // the title of a newspaper, in the words of a state's name
    if (best?.entry.kind === "state" && title !== undefined) continue;
    const otherwise =
      best?.role === "part" ? (ofSameSpan(covering(tagged, candidate.firstToken), candidate) ?? title) : undefined;
    const isSameKind = otherwise !== undefined && otherwise.kind === best?.entry.kind;
    found.push(isSameKind ? { type: "name", candidate, otherwise } : { type: "name", candidate });
  }
}

/** Persons by their role, and those who say what is quoted. */
function addPersons(found: Candidate[], { text, tokens, names, persons, tagged, dates }: Finds, { tagger }: Resources): void {
  const whenDated = persons.length === 0 ? undefined : new Map(dates.map(({ start, end }) => [start, end]));
  for (const candidate of persons) {
    // “sagte der Minister Anfang Mai”
    if (whenDated?.get(candidate.start) === candidate.end || endsInNoun(candidate, tagged, text)) continue;
    found.push({ type: "unknown", candidate });
  }
  if (tagger?.isGivenName === undefined) return;
  for (const candidate of recogniseSpeakers(tokens, (at) => covering(names, at) !== undefined, tagger.isGivenName))
    if (covering(tagged, candidate.firstToken) === undefined) found.push({ type: "unknown", candidate });
}

/** What statistics take for names, as what the catalogue knows of the word where that is more. */
function addTagged(found: Candidate[], { tokens, names, tagged, dates }: Finds, { gazetteer }: Resources): void {
  for (const candidate of outsideDates(tagged, dates)) {
    const isWord = candidate.lastToken === candidate.firstToken + 1;
    const surname = isWord && candidate.kind === "person" ? surnameAt(tokens, candidate.firstToken, gazetteer) : undefined;
    // “als der Trump noch jung war”: the article spoke against the surname, the tagger for it; whose it is the resolver knows
    if (surname !== undefined && !isSameSpan(covering(names, surname.firstToken), surname)) {
      found.push({ type: "name", candidate: surname, otherwise: candidate });
      continue;
    }
    const plural =
      isWord && candidate.kind === "organisation" ? withoutArticleAt(tokens, candidate.firstToken, gazetteer) : undefined;
    found.push(plural === undefined ? { type: "unknown", candidate } : { type: "name", candidate: plural });
  }
}

/** A seat of government as the mere place. */
const asPlace = (name: NameCandidate): NameCandidate => ({
  ...name,
  kind: "place",
  evidence: name.evidence.filter(({ by }) => by !== "metonymy"),
});

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

const isSameSpan = (one: Span | undefined, other: Span) => one?.start === other.start && one.end === other.end;
