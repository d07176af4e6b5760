import type { TenseCues } from "../language.ts";
import type { Sentence, Token } from "../model.ts";

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

/** Collects the cues of a sentence once, for all its expressions. */
export function sentenceCues(
  tokens: readonly Token[],
  lower: readonly string[],
  sentence: Sentence,
  cues: TenseCues,
): SentenceCues {
  const past: number[] = [];
  const future: number[] = [];
  const participles: number[] = [];
  const prefixed: number[] = [];
  const announcing: number[] = [];
  const marks: number[] = [];
  const present: number[] = [];
  let auxiliary = false;
  const having: number[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === "mark" && CLAUSE_MARKS.has(text)) marks.push(at);
    if (kind !== "word") continue;
    const word = lower[at] as string;
    // verbs are lower case: a noun such as “Seite” is none
    const mayBeVerb = text === word;
    if (cues.past.has(word) || (mayBeVerb && isPreterite(word, lower[at - 1], cues))) past.push(at);
    else if (cues.future.has(word)) future.push(at);
    else if (cues.pastAuxiliaries.has(word)) auxiliary = true;
    else if (cues.perfectAuxiliaries.has(word)) having.push(at);
    else if (mayBeVerb && cues.announcing.has(word)) announcing.push(at);
    if (cues.present.has(word)) present.push(at);
    if (mayBeVerb && isParticiple(word, cues)) participles.push(at);
    else if (mayBeVerb && isPrefixed(word, cues)) prefixed.push(at);
  }
  // with a participle `hat` makes a past, alone it owns
  const hasPast = having.length > 0 && participles.length + prefixed.length > 0;
  return {
    past: hasPast ? merged(past, having) : past,
    future,
    perfect: auxiliary ? participles : [],
    announcing,
    present,
    marks,
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

const merged = (a: readonly number[], b: readonly number[]) => [...a, ...b].sort((one, other) => one - other);

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

function isPreterite(word: string, before: string | undefined, { determiners, pastEndings, noPast, future }: TenseCues): boolean {
  if (word.length < SHORTEST_PRETERITE || !endsInOneOf(word, pastEndings) || noPast.has(word) || future.has(word)) return false;
  return before === undefined || !determiners.has(before);
}

function isParticiple(word: string, { participle: { prefix, endings } }: TenseCues): boolean {
  return word.length >= SHORTEST_PARTICIPLE && endsInOneOf(word, endings) && word.includes(prefix);
}

/** `verkauft`, `beschlossen`: participles without the usual prefix, which look like other forms of the verb as well. */
function isPrefixed(word: string, { prefixed: { prefixes, endings } }: TenseCues): boolean {
  return word.length >= SHORTEST_PARTICIPLE && endsInOneOf(word, endings) && prefixes.some((prefix) => word.startsWith(prefix));
}

/** Compares the last letter first: asked for every verb-like word, and `endsWith` is slow to say no. */
function endsInOneOf(word: string, endings: readonly string[]): boolean {
  const last = word.charCodeAt(word.length - 1);
  for (const ending of endings) if (ending.charCodeAt(ending.length - 1) === last && word.endsWith(ending)) return true;
  return false;
}
