import type { DateCandidate } from "./dates/recognise.ts";
import type { NameGrammar } from "./language.ts";
import type { BlockKind, Sentence, Span, Token } from "./model.ts";
import { type Abbreviation, findAbbreviations } from "./names/abbreviations.ts";
import { isBehindArticle } from "./names/behind-article.ts";
import { withCalendarSurnames } from "./names/calendar-surname.ts";
import type { NameReading } from "./names/gazetteer.ts";
import { proposeMisspelt } from "./names/misspelt.ts";
import { recogniseOrganisations } from "./names/organisations.ts";
import { type NameCandidate, recogniseNames, surnameAt } from "./names/recognise.ts";
import type { IsRejected } from "./names/rejected.ts";
import { proposeTagged } from "./names/tagged.ts";
import { recognisePersons, surnameOf, type UnknownName } from "./names/unknown.ts";
import { ownCopy } from "./own-copy.ts";
import type { Resources } from "./resources.ts";
import { splitSentences } from "./sentences.ts";
import { isMarked, type Tokens } from "./tokens.ts";
import type { WeaponCandidate } from "./weapons/candidate.ts";
import { Mark } from "./word-marks.ts";

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
        );
  const { tagger } = resources;
  const proposed = tagger === undefined || kind === "byline" ? [] : proposeTagged(tagger, tokens, sentences, names);
  const tagged = withCalendarSurnames(proposed, dates, tokens, language.dates.lexicon);
  const organisations = recogniseOrganisations(tokens, names, language.names);
  const abbreviations = findAbbreviations(text, tokens, names, [...organisations, ...tagged], language.names);
  const found: Candidate[] = [];
  for (const candidate of weapons) found.push({ type: "weapon", candidate });
  for (const candidate of names) {
    if (candidate.readings.every(({ entry }) => entry.kind === "weapon")) continue;
    // the title of a newspaper, in the words of a state's name
    if (candidate.best[0]?.entry.kind === "state" && organisations.some((name) => isSameSpan(name, candidate))) continue;
    const otherwise = candidate.best[0]?.role === "part" ? tagged.find((name) => isSameSpan(name, candidate)) : undefined;
    found.push(otherwise?.kind === "person" ? { type: "name", candidate, otherwise } : { type: "name", candidate });
  }
  for (const candidate of persons) if (!endsInNoun(candidate, tagged, text)) found.push({ type: "unknown", candidate });
  for (const candidate of organisations) found.push({ type: "unknown", candidate });
  for (const { long, short, isLongKnown, isShortKnown } of abbreviations) {
    if (!isLongKnown) found.push({ type: "unknown", candidate: long });
    if (!isShortKnown) found.push({ type: "unknown", candidate: short });
  }
  for (const candidate of proposeMisspelt(tokens, names, resources.similarPersons)) found.push({ type: "unknown", candidate });
  for (const candidate of outsideDates(tagged, dates)) {
    const surname = isSingle(candidate) ? surnameAt(tokens, candidate.firstToken, gazetteer) : undefined;
    // “als der Trump noch jung war”: the article spoke against the surname, the tagger for it; whose it is the resolver knows
    if (surname !== undefined && !names.some((name) => isSameSpan(name, surname)))
      found.push({ type: "name", candidate: surname, otherwise: candidate });
    else found.push({ type: "unknown", candidate });
  }
  for (const candidate of dates) found.push({ type: "date", candidate });
  const { kept, rejected } = isRejected === undefined ? { kept: found, rejected: NONE } : reject(found, text, isRejected);
  const candidates = settle(withoutPartsOfNames(kept));
  const covered = rejected.length === 0 ? candidates : [...candidates, ...rejected].sort(byStart);
  const open = openWords(text, tokens, covered, language.names);
  return {
    tokens,
    sentences,
    candidates,
    weapons: candidates.flatMap(({ type, candidate }) => (type === "weapon" ? [candidate] : [])),
    introductions: introductionsAmong(candidates),
    strangers: [...strangersAmong(candidates, tokens, text), ...abbreviated(abbreviations, candidates, text)],
    openWords: isRejected === undefined ? open : open.filter((at) => !isRejected((tokens.at(at) as Token).text)),
  };
}

export interface Stranger extends Span {
  readonly kind: "person" | "organisation";
  /** In full, spaces as one. */
  readonly name: string;
  /** What is said instead: the surname, the abbreviation. */
  readonly short: string;
  /** Of the catalogue, where it knows the one or the other form. */
  readonly entity?: string;
  /** Of a single word, and why it may be taken for a surname: the likely one only if the article has it twice. */
  readonly alone?: "behindRole" | "likely";
}

/** A place where somebody is named in full. */
export interface Introduction {
  readonly entity: string;
  readonly name: string;
  readonly span: Span;
}

function introductionsAmong(candidates: readonly Candidate[]): Introduction[] {
  const introductions: Introduction[] = [];
  for (const { type, candidate } of candidates) {
    if (type !== "name" || candidate.best.length > 1) continue;
    const { role, entry, lemma } = candidate.best[0] as NameReading;
    if (role !== "full" || (entry.kind !== "person" && entry.kind !== "organisation")) continue;
    introductions.push({ entity: entry.id, name: lemma, span: { start: candidate.start, end: candidate.end } });
  }
  return introductions;
}

function strangersAmong(candidates: readonly Candidate[], tokens: Tokens, text: string): Stranger[] {
  const strangers: Stranger[] = [];
  for (const { type, candidate } of candidates) {
    if (type !== "unknown" || candidate.kind !== "person") continue;
    const { start, end } = candidate;
    const name = ownCopy(text, start, end).replace(/\s+/g, " ");
    const words = name.split(" ");
    const stranger: { -readonly [K in keyof Stranger]: Stranger[K] } = {
      kind: "person",
      start,
      end,
      name,
      short: surnameOf(words),
    };
    if (words.length === 1) {
      if (isMarked(tokens, candidate.firstToken - 1, Mark.role)) stranger.alone = "behindRole";
      else if (isLikely(candidate)) stranger.alone = "likely";
      else continue;
    }
    strangers.push(stranger);
  }
  return strangers;
}

/** The organisations that were introduced with an abbreviation, as far as both forms stayed. */
function abbreviated(abbreviations: readonly Abbreviation[], candidates: readonly Candidate[], text: string): Stranger[] {
  return abbreviations.flatMap(({ long, short, isLongKnown, isShortKnown, entity }): Stranger[] => {
    if (![long, short].every((form) => candidates.some(({ candidate }) => isSameSpan(candidate, form)))) return [];
    const name = ownCopy(text, long.start, long.end).replace(/\s+/g, " ");
    const stranger = {
      kind: "organisation" as const,
      start: long.start,
      end: long.end,
      name,
      ...(entity !== undefined && { entity }),
    };
    const shorts = [...(isShortKnown ? [] : [ownCopy(text, short.start, short.end)]), ...(isLongKnown ? [] : [name])];
    return shorts.map((form) => ({ ...stranger, short: form }));
  });
}

const NONE: readonly Candidate[] = [];
const byStart = (a: Candidate, b: Candidate) => a.candidate.start - b.candidate.start;

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

/** Behind an article it is the noun: “der Koch”. */
function openWords(text: string, tokens: Tokens, candidates: readonly Candidate[], grammar: NameGrammar): number[] {
  const open: number[] = [];
  let next = 0;
  for (let at = tokens.next(0, Mark.capitalised); at < tokens.length; at = tokens.next(at + 1, Mark.capitalised)) {
    if (isBehindArticle(tokens, at, grammar) && !hasCapitals(text, tokens, at)) continue;
    while ((candidates[next]?.candidate.end ?? Number.POSITIVE_INFINITY) <= tokens.start(at)) next++;
    const covered = (candidates[next]?.candidate.start ?? Number.POSITIVE_INFINITY) < tokens.end(at);
    if (!covered) open.push(at);
  }
  return open;
}

/** An abbreviation is one behind an article, too: “die PKK”. */
function hasCapitals(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start(at);
  // asked of every noun behind an article: two letters tell, `PKK` and `VdW`
  return isCapital(text.charCodeAt(start + 1)) || (isCapital(text.charCodeAt(start + 2)) && tokens.end(at) > start + 2);
}

const isCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || code === 0xc4 || code === 0xd6 || code === 0xdc;

/** “New England Patriots”: a system's bare name inside a longer name is a word of that. */
function withoutPartsOfNames(found: readonly Candidate[]): readonly Candidate[] {
  const bare = ({ type, candidate }: Candidate) =>
    type === "weapon" && candidate.entity !== undefined && candidate.lastToken === candidate.firstToken + 1;
  if (!found.some(bare)) return found;
  const names = found.filter(({ type }) => type === "name" || type === "unknown");
  return found.filter(
    (one) =>
      !bare(one) ||
      !names.some(({ candidate }) => sizeOf(candidate) > sizeOf(one.candidate) && contains(candidate, one.candidate)),
  );
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

const PRECEDENCE: Readonly<Record<Candidate["type"], number>> = { weapon: 0, name: 1, unknown: 1, date: 2 };
/** A name that may be a word gives way to everything that is surely something else. */
const DOUBTFUL = 3;
const rankOf = (one: Candidate) =>
  one.type === "weapon" && one.candidate.doubt?.of === "name" ? DOUBTFUL : PRECEDENCE[one.type];

/**
 * Of overlapping candidates the one of the earlier kind stays (`Mi-8` is no Wednesday), of one kind the longer. A name that is only a
 * word of a time expression is none: “Tag der Deutschen Einheit”.
 */
function settle(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.candidate.start - b.candidate.start);
  const settled: Candidate[] = [];
  for (let first = 0; first < sorted.length; ) {
    let end = (sorted[first] as Candidate).candidate.end;
    let next = first + 1;
    for (; next < sorted.length && (sorted[next] as Candidate).candidate.start < end; next++)
      end = Math.max(end, (sorted[next] as Candidate).candidate.end);
    if (next === first + 1) settled.push(sorted[first] as Candidate);
    else settled.push(...settleOverlap(sorted.slice(first, next)));
    first = next;
  }
  return settled;
}

function settleOverlap(overlapping: readonly Candidate[]): Candidate[] {
  const dates = overlapping.filter(({ type }) => type === "date");
  const isWordOfDate = ({ type, candidate }: Candidate) =>
    (type === "name" || type === "unknown") &&
    dates.some(({ candidate: date }) => contains(date, candidate) && sizeOf(date) > sizeOf(candidate));
  const candidates = dates.length === 0 ? overlapping : overlapping.filter((one) => !isWordOfDate(one));
  const ranked = [...candidates].sort(
    (a, b) => rankOf(a) - rankOf(b) || sizeOf(b.candidate) - sizeOf(a.candidate) || a.candidate.start - b.candidate.start,
  );
  const kept: Candidate[] = [];
  for (const one of ranked) {
    const { start, end } = one.candidate;
    if (kept.every(({ candidate }) => candidate.end <= start || candidate.start >= end)) kept.push(one);
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}

const sizeOf = (span: Span) => span.end - span.start;

/** “Stadträtin Anna Muster Empörung aus”: the role tells where a name begins, the tagger better where it ends. */
function endsInNoun({ firstToken, lastToken }: UnknownName, tagged: readonly UnknownName[], text: string): boolean {
  return tagged.some(
    (name) =>
      name.kind === "person" &&
      name.firstToken === firstToken &&
      name.lastToken < lastToken &&
      /\s/.test(text.slice(name.start, name.end)),
  );
}

const isLikely = ({ evidence }: UnknownName) => evidence.some((one) => one.by === "statistics" && one.margin >= LIKELY);
/** Logarithm of how many times likelier than any other reading. */
const LIKELY = 3;

const isSingle = ({ kind, firstToken, lastToken }: UnknownName) => kind === "person" && lastToken === firstToken + 1;

const isSameSpan = (one: Span, other: Span) => one.start === other.start && one.end === other.end;

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

/** `Von Anna Muster und Jan Beispiel, Seoul`: names run to a comma or a conjunction. */
function bylinePersons(tokens: Tokens, names: readonly NameCandidate[], conjunctions: ReadonlySet<string>): UnknownName[] {
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
