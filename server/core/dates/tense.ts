import type { TenseCues } from "../language.ts";
import type { Sentence, Token } from "../model.ts";

/** Which way an undated expression looks, and the word that says so. */
export interface Direction {
  readonly direction: "past" | "future";
  readonly cue: string;
  /** The present tense may tell of what is as well as of what will be. */
  readonly weak?: boolean;
}

/** The words of a sentence that tell its tense, as token indices in order. */
export interface SentenceCues {
  readonly past: readonly number[];
  readonly future: readonly number[];
  readonly perfect: readonly number[];
  readonly announcing: readonly number[];
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
  const announcing: number[] = [];
  let auxiliary = false;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const word = lower[at] as string;
    if (isPast(tokens, lower, at, cues)) past.push(at);
    else if (cues.future.has(word)) future.push(at);
    else if (cues.pastAuxiliaries.has(word)) auxiliary = true;
    else if (cues.announcing.has(word) && isLowerCase(tokens, lower, at)) announcing.push(at);
    if (isParticiple(tokens, lower, at, cues)) participles.push(at);
  }
  return { past, future, perfect: auxiliary ? participles : [], announcing };
}

/**
 * Reads tense from the words around an expression: `seit` directly before it decides, else the nearest finite verb of
 * its sentence that tells (`wird`, `hatte`, `meldete`), else `bis` or `ab`, else a perfect, else the present tense of
 * an announcement. Says nothing where nothing speaks.
 */
export function readDirection(
  tokens: readonly Token[],
  lower: readonly string[],
  firstToken: number,
  sentence: SentenceCues,
  cues: TenseCues,
): Direction | undefined {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - 2); at--) {
    const word = lower[at] as string;
    if (cues.pastPrepositions.has(word)) return { direction: "past", cue: (tokens[at] as Token).text };
  }
  const cueAt = (direction: Direction["direction"], at: number): Direction => ({ direction, cue: (tokens[at] as Token).text });
  const past = nearest(sentence.past, firstToken);
  const future = nearest(sentence.future, firstToken);
  if (past !== undefined && (future === undefined || Math.abs(past - firstToken) <= Math.abs(future - firstToken)))
    return cueAt("past", past);
  if (future !== undefined) return cueAt("future", future);
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - 2); at--) {
    if (cues.futurePrepositions.has(lower[at] as string)) return cueAt("future", at);
  }
  const perfect = nearest(sentence.perfect, firstToken);
  if (perfect !== undefined) return cueAt("past", perfect);
  const announced = nearest(sentence.announcing, firstToken);
  return announced === undefined ? undefined : { ...cueAt("future", announced), weak: true };
}

/** The nearest of sorted indices; of two equally near ones the earlier. */
function nearest(indices: readonly number[], to: number): number | undefined {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] as number) < to) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [indices[low - 1], indices[low]];
  if (before === undefined || after === undefined) return before ?? after;
  return to - before <= after - to ? before : after;
}

/** Verbs are lower case: a noun such as “Seite” is none. */
function isLowerCase(tokens: readonly Token[], lower: readonly string[], at: number): boolean {
  return (tokens[at] as Token).text === lower[at];
}

const SHORTEST_PRETERITE = 5;

function isPast(tokens: readonly Token[], lower: readonly string[], at: number, cues: TenseCues): boolean {
  const word = lower[at] as string;
  if (cues.past.has(word)) return true;
  if (word.length < SHORTEST_PRETERITE || !isLowerCase(tokens, lower, at)) return false;
  if (cues.determiners.has(lower[at - 1] ?? "")) return false;
  return cues.pastEndings.some((ending) => word.endsWith(ending)) && !cues.noPast.has(word) && !cues.future.has(word);
}

function isParticiple(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
  { participle: { prefix, endings } }: TenseCues,
): boolean {
  const word = lower[at] as string;
  return (
    word.length >= 6 && isLowerCase(tokens, lower, at) && word.includes(prefix) && endings.some((ending) => word.endsWith(ending))
  );
}
