import { LAYERS } from "../catalogue.ts";
import type { Evidence, MentionForm, MentionKind, Span } from "../model.ts";
import { isAdjacent, isHyphen, type Tokens } from "../tokens.ts";
import type { Gazetteer, NameReading } from "./gazetteer.ts";

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

export const isWeapon = ({ entry }: NameReading) => entry.kind === "weapon";

export const isPart = ({ role }: NameReading) => role === "part";

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

/** @param place whether a seat of government is the mere place here. */
export function candidateOf(
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

/** A digit or letter that follows without a break makes it another name: `KN-23` is not in `KN-23X`. */
export function atWordEdge(tokens: Tokens, lastToken: number): boolean {
  const next = tokens.at(lastToken);
  return next === undefined || next.kind === "mark" || !isAdjacent(tokens.at(lastToken - 1), next);
}

/** What a name is where it stands: an adjective or an inhabitant, or the first part of a compound. */
export function formOf(readings: readonly NameReading[], tokens: Tokens, lastToken: number): MentionForm | undefined {
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
