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
}

/** The words of a sentence that tell its tense, as token indices in order. */
export interface SentenceCues {
  readonly past: readonly number[];
  readonly future: readonly number[];
  readonly perfect: readonly number[];
  readonly announcing: readonly number[];
}

/** Collects the cues of a sentence, once for all its expressions. */
export type CueReader = (tokens: readonly Token[], lower: readonly string[], sentence: Sentence) => SentenceCues;

export function createCueReader(cues: TenseCues): CueReader {
  const listed = createWordFilter([...cues.past, ...cues.future, ...cues.pastAuxiliaries, ...cues.announcing]);
  // what no list has may still be a preterite or a participle, by its last letter
  const shaped = new Set([...cues.pastEndings, ...cues.participle.endings].map(lastOf));
  return (tokens, lower, sentence) => {
    const past: number[] = [];
    const future: number[] = [];
    const participles: number[] = [];
    const announcing: number[] = [];
    let auxiliary = false;
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const { kind, text, hash } = tokens[at] as Token;
      if (kind !== "word") continue;
      const word = lower[at] as string;
      // verbs are lower case: a noun such as “Seite” is none
      const mayBeVerb = !isCapitalised(tokens[at]) && text === word;
      const mayBeShaped = mayBeVerb && word.length >= SHORTEST_PRETERITE && shaped.has(lastOf(word));
      const mayBeListed = marksOf(listed, hash) !== 0;
      if ((mayBeListed && cues.past.has(word)) || (mayBeShaped && isPreterite(word, lower[at - 1], cues))) past.push(at);
      else if (mayBeListed) {
        if (cues.future.has(word)) future.push(at);
        else if (cues.pastAuxiliaries.has(word)) auxiliary = true;
        else if (mayBeVerb && cues.announcing.has(word)) announcing.push(at);
      }
      if (mayBeShaped && isParticiple(word, cues)) participles.push(at);
    }
    return { past, future, perfect: auxiliary ? participles : [], announcing };
  };
}

const lastOf = (word: string) => word.charCodeAt(word.length - 1);

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

const SHORTEST_PRETERITE = 5;
const SHORTEST_PARTICIPLE = 6;

function isPreterite(word: string, before: string | undefined, { determiners, pastEndings, noPast, future }: TenseCues): boolean {
  if (word.length < SHORTEST_PRETERITE || !endsInOneOf(word, pastEndings) || noPast.has(word) || future.has(word)) return false;
  return before === undefined || !determiners.has(before);
}

function isParticiple(word: string, { participle: { prefix, endings } }: TenseCues): boolean {
  return word.length >= SHORTEST_PARTICIPLE && endsInOneOf(word, endings) && word.includes(prefix);
}

/** Compares the last letter first: asked for every verb-like word, and `endsWith` is slow to say no. */
function endsInOneOf(word: string, endings: readonly string[]): boolean {
  const last = word.charCodeAt(word.length - 1);
  for (const ending of endings) if (ending.charCodeAt(ending.length - 1) === last && word.endsWith(ending)) return true;
  return false;
}
