import type { TenseCues } from "../language.ts";
import type { Sentence, Token } from "../model.ts";
import { isCapitalised } from "../tokens.ts";
import { createWordFilter, marksOf } from "../word-filter.ts";

/** Which way an undated expression looks, and the word that says so. */
export interface Direction {
  readonly direction: "past" | "future";
  readonly cue: string;
  /** The present tense may tell of what is as well as of what will be. */
  readonly weak?: boolean;
  /** The verb stands beside the expression: it speaks of nothing else. */
  readonly beside?: boolean;
  /** The expression's own clause is in the present tense, the cue stands in another. */
  readonly elsewhere?: boolean;
  /** The verb tells of a state rather than of an event. */
  readonly state?: boolean;
  /** The expression says so itself: “vergangenen Sommer” is not this one. */
  readonly said?: boolean;
}

/** The words of a sentence that tell its tense, as token indices in order. */
export interface SentenceCues {
  readonly past: readonly number[];
  readonly future: readonly number[];
  readonly perfect: readonly number[];
  readonly announcing: readonly number[];
  readonly present: readonly number[];
  /** The marks that part its clauses. */
  readonly marks: readonly number[];
}

/** Collects the cues of a sentence, once for all its expressions. */
export type CueReader = (tokens: readonly Token[], lower: readonly string[], sentence: Sentence) => SentenceCues;

export function createCueReader(cues: TenseCues): CueReader {
  const { past: told, future: coming, pastAuxiliaries, perfectAuxiliaries, announcing: announced, present: state } = cues;
  const listed = createWordFilter([...told, ...coming, ...pastAuxiliaries, ...perfectAuxiliaries, ...announced, ...state]);
  // what no list has may still be a preterite or a participle, by its ending
  const preterites = byLastLetter(cues.pastEndings);
  const participleEndings = byLastLetter(cues.participle.endings);
  const prefixedEndings = byLastLetter(cues.prefixed.endings);
  const shaped = new Set([...preterites.keys(), ...participleEndings.keys()]);
  return (tokens, lower, sentence) => {
    const past: number[] = [];
    const future: number[] = [];
    const participles: number[] = [];
    const announcing: number[] = [];
    const present: number[] = [];
    const having: number[] = [];
    const marks: number[] = [];
    let auxiliary = false;
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const { kind, text, hash } = tokens[at] as Token;
      if (kind === "mark" && CLAUSE_MARKS.has(text)) marks.push(at);
      if (kind !== "word") continue;
      const word = lower[at] as string;
      // verbs are lower case: a noun such as “Seite” is none
      const mayBeVerb = !isCapitalised(tokens[at]) && text === word;
      const mayBeShaped = mayBeVerb && word.length >= SHORTEST_PRETERITE && shaped.has(lastOf(word));
      const mayBeListed = marksOf(listed, hash) !== 0;
      if ((mayBeListed && told.has(word)) || (mayBeShaped && isPreterite(word, lower[at - 1], preterites, cues))) past.push(at);
      else if (mayBeListed) {
        if (coming.has(word)) future.push(at);
        else if (pastAuxiliaries.has(word)) auxiliary = true;
        else if (perfectAuxiliaries.has(word)) having.push(at);
        else if (mayBeVerb && announced.has(word)) announcing.push(at);
        if (state.has(word)) present.push(at);
      }
      if (mayBeShaped && isParticiple(word, participleEndings, cues)) participles.push(at);
    }
    // with a participle `hat` makes a past, alone it owns
    const hasDone =
      having.length > 0 &&
      (participles.length > 0 || hasPrefixed(tokens, lower, sentence, prefixedEndings, cues.prefixed.prefixes));
    return {
      past: hasDone ? [...past, ...having].sort((one, other) => one - other) : past,
      future,
      perfect: auxiliary ? participles : [],
      announcing,
      present,
      marks,
    };
  };
}

const BESIDE = 3;
const CLAUSE_MARKS: ReadonlySet<string> = new Set([",", ";", ":", "(", ")", "–"]);

/**
 * Reads tense from the words around an expression: `seit` directly before it decides, else its own clause, else the sentence.
 * There the nearest finite verb counts that tells (`wird`, `hatte`, `meldete`), else `bis` or `ab` before the expression (or
 * `vom`: “das Ergebnis vom Sonntag” is there), else a perfect, else the present tense of an announcement. Says nothing where nothing speaks.
 */
export function readDirection(
  tokens: readonly Token[],
  lower: readonly string[],
  firstToken: number,
  sentence: SentenceCues,
  cues: TenseCues,
): Direction | undefined {
  const before = (words: ReadonlySet<string>) =>
    [firstToken - 1, firstToken - 2].find((at) => at >= 0 && words.has(lower[at] as string));
  const cueAt = (direction: Direction["direction"], at: number): Direction => ({ direction, cue: (tokens[at] as Token).text });
  const since = before(cues.pastPrepositions);
  if (since !== undefined) return cueAt("past", since);
  const until = before(cues.futurePrepositions);
  const from = before(cues.attributivePrepositions);
  const clause = clauseAround(firstToken, sentence.marks);
  const read = (within: Reach): Direction | undefined => {
    const past = nearest(sentence.past, firstToken, within);
    const future = nearest(sentence.future, firstToken, within);
    if (past !== undefined && (future === undefined || Math.abs(past - firstToken) <= Math.abs(future - firstToken)))
      return cueAt("past", past);
    if (future !== undefined) return cueAt("future", future);
    if (until !== undefined) return cueAt("future", until);
    if (from !== undefined) return cueAt("past", from);
    const perfect = nearest(sentence.perfect, firstToken, within);
    if (perfect !== undefined) return cueAt("past", perfect);
    const announced = nearest(sentence.announcing, firstToken, within);
    if (announced === undefined) return undefined;
    const state = cues.states.has(lower[announced] as string);
    return { ...cueAt("future", announced), weak: true, beside: Math.abs(announced - firstToken) <= BESIDE, state };
  };
  const own = read(clause);
  if (own !== undefined) return own;
  const other = read(WHOLE);
  return other && nearest(sentence.present, firstToken, clause) !== undefined ? { ...other, elsewhere: true } : other;
}

/** Between two tokens, both excluded. */
interface Reach {
  readonly after: number;
  readonly before: number;
}

const WHOLE: Reach = { after: -1, before: Number.POSITIVE_INFINITY };

function clauseAround(at: number, marks: readonly number[]): Reach {
  let after = -1;
  for (const mark of marks) {
    if (mark >= at) return { after, before: mark };
    after = mark;
  }
  return { after, before: Number.POSITIVE_INFINITY };
}

/** The nearest of sorted indices within reach; of two equally near ones the earlier. */
function nearest(indices: readonly number[], to: number, reach: Reach): number | undefined {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] as number) < to) low = middle + 1;
    else high = middle;
  }
  const [left = -1, right = Number.POSITIVE_INFINITY] = [indices[low - 1], indices[low]];
  const before = left > reach.after ? left : undefined;
  const after = right < reach.before ? right : undefined;
  if (before === undefined || after === undefined) return before ?? after;
  return to - before <= after - to ? before : after;
}

const SHORTEST_PRETERITE = 5;
const SHORTEST_PARTICIPLE = 6;

type Endings = ReadonlyMap<number, readonly string[]>;

function isPreterite(
  word: string,
  before: string | undefined,
  endings: Endings,
  { determiners, noPast, future }: TenseCues,
): boolean {
  if (!endsInOneOf(word, endings) || noPast.has(word) || future.has(word)) return false;
  return before === undefined || !determiners.has(before);
}

function isParticiple(word: string, endings: Endings, { participle: { prefix } }: TenseCues): boolean {
  return word.length >= SHORTEST_PARTICIPLE && endsInOneOf(word, endings) && word.includes(prefix);
}

/** `verkauft`, `beschlossen`: participles without the usual prefix, which look like other forms of the verb as well. */
function hasPrefixed(
  tokens: readonly Token[],
  lower: readonly string[],
  { firstToken, lastToken }: Sentence,
  endings: Endings,
  prefixes: readonly string[],
): boolean {
  for (let at = firstToken; at < lastToken; at++) {
    const word = lower[at] as string;
    if (word.length < SHORTEST_PARTICIPLE || (tokens[at] as Token).text !== word || !endsInOneOf(word, endings)) continue;
    if (prefixes.some((prefix) => word.startsWith(prefix))) return true;
  }
  return false;
}

/** Asked for every verb-like word: most letters end none. */
function endsInOneOf(word: string, endings: Endings): boolean {
  return endings.get(lastOf(word))?.some((ending) => word.endsWith(ending)) ?? false;
}

function byLastLetter(endings: readonly string[]): Endings {
  const byLast = new Map<number, string[]>();
  for (const ending of endings) byLast.set(lastOf(ending), [...(byLast.get(lastOf(ending)) ?? []), ending]);
  return byLast;
}

const lastOf = (word: string) => word.charCodeAt(word.length - 1);
