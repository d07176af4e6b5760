import type { TenseCues } from "../language.ts";
import type { Sentence, Token } from "../model.ts";

/** Which way an undated expression looks, and the word that says so. */
export interface Direction {
  readonly direction: "past" | "future";
  readonly cue: string;
}

/**
 * Reads tense from the words around an expression: a preposition directly before it decides, else the nearest
 * finite cue of its sentence (`wird`, `hatte`), else a participle. Says nothing where nothing speaks.
 */
export function readDirection(
  tokens: readonly Token[],
  lower: readonly string[],
  sentence: Sentence,
  firstToken: number,
  lastToken: number,
  cues: TenseCues,
): Direction | undefined {
  for (let at = firstToken - 1; at >= Math.max(sentence.firstToken, firstToken - 2); at--) {
    const word = lower[at] as string;
    if (cues.pastPrepositions.has(word)) return { direction: "past", cue: (tokens[at] as Token).text };
    if (cues.futurePrepositions.has(word)) return { direction: "future", cue: (tokens[at] as Token).text };
  }
  let nearest: Direction | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const word = lower[at] as string;
    const past = cues.past.has(word);
    if (!past && !cues.future.has(word)) continue;
    const away = at < firstToken ? firstToken - at : at - lastToken + 1;
    if (away >= distance) continue;
    distance = away;
    nearest = { direction: past ? "past" : "future", cue: (tokens[at] as Token).text };
  }
  return nearest ?? participle(tokens, lower, sentence, cues);
}

function participle(
  tokens: readonly Token[],
  lower: readonly string[],
  sentence: Sentence,
  { participle: { prefix, endings } }: TenseCues,
): Direction | undefined {
  for (let at = sentence.lastToken - 1; at >= sentence.firstToken; at--) {
    const word = lower[at] as string;
    // participles are lower case: a noun such as “Gesellschaft” is none
    if (word !== (tokens[at] as Token).text || word.length < 6) continue;
    if (word.startsWith(prefix) && endings.some((ending) => word.endsWith(ending))) return { direction: "past", cue: word };
  }
  return undefined;
}
