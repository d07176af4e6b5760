import type { OrganisationEntry } from "../../catalogue/types.ts";
import type { Sentence } from "../model.ts";
import type { NameCandidate } from "../names/candidate.ts";
import type { NameGrammar } from "../names/name-grammar.ts";
import { isShared } from "../names/shared-name.ts";
import type { RecognisedBlock } from "../recognise.ts";
import { Mark } from "../word-marks.ts";

/** What an article tells of the states it is about. */
export interface Home {
  /** How often it names each state, its persons and organisations, or uses a word of its own. */
  readonly counts: Counts;
  /** How often persons, parties and authorities of each state, or words of its own: whose politics it tells of. */
  readonly politics: Counts;
  /** The one of some states the article is about, or whose politics it tells of; undefined where more than one may be meant. */
  among(states: readonly string[]): string | undefined;
  /** Whether the article is about a state and hardly about another. */
  isOf(state: string): boolean;
}

/**
 * Which state an article is about, by everything it names: a dateline, an agency, offices and regions that only one state has. What
 * several states have (`Bundesrat`) tells nothing.
 */
export function homeOf(blocks: readonly RecognisedBlock[], grammar: NameGrammar): Home {
  const { firstHome } = grammar;
  const counts = sumOf(blocks, (block) => statesOf(block, grammar).counts);
  const politics = sumOf(blocks, (block) => statesOf(block, grammar).politics);
  return {
    counts,
    politics,
    among(states) {
      // most of what is written in the language is about its first home
      const scores = states.map((state) => (counts.get(state) ?? 0) + (state === firstHome ? MORE : 0));
      const best = foremost(scores) ?? foremost(states.map((state) => politics.get(state) ?? 0));
      return best === undefined ? undefined : states[best];
    },
    isOf(state) {
      const own = counts.get(state) ?? 0;
      if (own < CLEAR) return false;
      for (const [other, count] of counts) if (other !== state && !isTwice(own, count)) return false;
      return true;
    },
  };
}

/** The one of some states whose persons, parties and authorities a sentence names, and none of the others: “SPD und Grüne”. */
export function homeInSentence(
  states: readonly string[],
  sentence: Sentence,
  block: RecognisedBlock,
  grammar: NameGrammar,
): string | undefined {
  const { politics } = countStates(block, grammar, sentence);
  const named = states.filter((state) => politics.has(state));
  return named.length === 1 ? named[0] : undefined;
}

/** Index of the score that is twice each other. */
function foremost(scores: readonly number[]): number | undefined {
  const best = Math.max(...scores);
  const index = scores.indexOf(best);
  return scores.every((score, other) => other === index || isTwice(best, score)) && best > 0 ? index : undefined;
}

const isTwice = (one: number, other: number) => one > 0 && one >= 2 * other;

/** What speaks for the first home where nothing else does: less than two names of another. */
const MORE = 0.75;

/**
 * The capitals that an article is about as a city: twice at least beside a noun of what a city has (“Land Berlin”, “Wiener Landtag”). There
 * their names mean the city everywhere.
 */
export function citiesOf(blocks: readonly RecognisedBlock[], grammar: NameGrammar): ReadonlySet<string> {
  const counts = sumOf(blocks, (block) => (block.memo.cities ??= countCities(block, grammar)));
  return new Set([...counts].flatMap(([city, count]) => (count >= 2 ? [city] : [])));
}

type Counts = ReadonlyMap<string, number>;

/** By state, what a text tells of it. See `Home`. */
export interface StatesTold {
  readonly counts: Counts;
  readonly politics: Counts;
}

function statesOf(block: RecognisedBlock, grammar: NameGrammar): StatesTold {
  block.memo.states ??= countStates(block, grammar);
  return block.memo.states;
}

function sumOf(blocks: readonly RecognisedBlock[], countIn: (block: RecognisedBlock) => Counts): Counts {
  const sum = new Map<string, number>();
  for (const block of blocks) for (const [key, count] of countIn(block)) sum.set(key, (sum.get(key) ?? 0) + count);
  return sum;
}

/** @param within a sentence of the block; else all of it. */
function countStates(
  { candidates, tokens }: RecognisedBlock,
  { sharedNames, homeWords }: NameGrammar,
  within?: Sentence,
): StatesTold {
  const counts = new Map<string, number>();
  const politics = new Map<string, number>();
  const add = (state: string | undefined, isPolitics: boolean) => {
    if (state === undefined) return;
    counts.set(state, (counts.get(state) ?? 0) + 1);
    if (isPolitics) politics.set(state, (politics.get(state) ?? 0) + 1);
  };
  const [first, last] = [within?.firstToken ?? 0, within?.lastToken ?? tokens.length];
  for (const { type, candidate } of candidates) {
    const [reading, other] = type === "name" ? candidate.best : [];
    if (type !== "name" || candidate.firstToken < first || candidate.firstToken >= last) continue;
    if (reading === undefined || other !== undefined || reading.role === "part" || isShared(reading, sharedNames)) continue;
    const { entry } = reading;
    if (entry.kind === "state") add(entry.id, false);
    else if (entry.kind !== "weapon") add(entry.state, entry.kind === "person" || POLITICS.has(entry.type));
  }
  for (let at = tokens.next(first, Mark.capitalised); at < last; at = tokens.next(at + 1, Mark.capitalised))
    add(homeWords.get(tokens.word(at).text), true);
  return { counts, politics };
}

const POLITICS: ReadonlySet<OrganisationEntry["type"]> = new Set(["party", "government", "military"]);

function countCities({ candidates, tokens }: RecognisedBlock, { cityNouns }: NameGrammar): Counts {
  const counts = new Map<string, number>();
  const isCityNoun = (at: number) => cityNouns.has(tokens.lower(at) ?? "");
  for (const { type, candidate } of candidates) {
    const [reading] = type === "name" ? candidate.best : [];
    if (type !== "name" || reading?.entry.kind !== "state" || !reading.entry.seats?.includes(reading.lemma)) continue;
    const { firstToken, lastToken } = candidate;
    const isBeside = isCityNoun(reading.role === "seat" ? firstToken - 1 : lastToken);
    // “Berlins Regierender Bürgermeister”
    const isOwner = reading.ending !== "" && (isCityNoun(lastToken) || isCityNoun(lastToken + 1));
    if (isBeside || isOwner) counts.set(reading.lemma, (counts.get(reading.lemma) ?? 0) + 1);
  }
  return counts;
}

/** So often at least an article names what it is about. */
const CLEAR = 3;

/** Whether what a name of a block means depends on the states the article is about. */
export function needsHome({ candidates, memo }: RecognisedBlock, sharedNames: ReadonlySet<string>): boolean {
  memo.needsHome ??= candidates.some(({ type, candidate }) => type === "name" && isOfSomeState(candidate, sharedNames));
  return memo.needsHome;
}

/** Whether a block names a seat of government, which may be a mere city. */
export function hasSeat({ candidates, memo }: RecognisedBlock): boolean {
  memo.hasSeat ??= candidates.some(({ type, candidate }) => type === "name" && candidate.best[0]?.role === "seat");
  return memo.hasSeat;
}

function isOfSomeState({ best: [reading], entities }: NameCandidate, sharedNames: ReadonlySet<string>): boolean {
  if (reading?.entry.kind !== "organisation") return false;
  return (
    entities.length > 1 || isShared(reading, sharedNames) || (reading.role === "part" && reading.entry.type === "government")
  );
}
