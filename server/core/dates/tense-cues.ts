import type { TenseCues } from "../language.ts";
import type { Sentence, Token } from "../model.ts";
import { isCapitalised } from "../tokens.ts";
import { createWordFilter, marksOf } from "../word-filter.ts";

/** The words of a sentence that tell its tense, as token indices in order. */
export interface SentenceCues {
  readonly past: readonly number[];
  readonly future: readonly number[];
  readonly perfect: readonly number[];
  /** Participles beside `ist` that tell as often of what has become as of what happened: `ist erlaubt`, `ist erschienen`. */
  readonly resulting: readonly number[];
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
    const prefixed =
      having.length > 0 || auxiliary ? prefixedIn(tokens, lower, sentence, prefixedEndings, cues.prefixed.prefixes) : [];
    const hasDone = having.length > 0 && participles.length + prefixed.length > 0;
    return {
      past: hasDone ? [...past, ...having].sort((one, other) => one - other) : past,
      future,
      perfect: auxiliary ? participles : [],
      resulting: auxiliary ? prefixed : [],
      announcing,
      present,
      marks,
    };
  };
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([",", ";", ":", "(", ")", "–"]);

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
function prefixedIn(
  tokens: readonly Token[],
  lower: readonly string[],
  { firstToken, lastToken }: Sentence,
  endings: Endings,
  prefixes: readonly string[],
): number[] {
  const found: number[] = [];
  for (let at = firstToken; at < lastToken; at++) {
    const word = lower[at] as string;
    if (word.length < SHORTEST_PARTICIPLE || (tokens[at] as Token).text !== word || !endsInOneOf(word, endings)) continue;
    if (prefixes.some((prefix) => word.startsWith(prefix))) found.push(at);
  }
  return found;
}

/** Asked for every verb-like word: most letters end none. */
function endsInOneOf(word: string, endings: Endings): boolean {
  const likely = endings.get(lastOf(word));
  if (likely !== undefined) for (const ending of likely) if (word.endsWith(ending)) return true;
  return false;
}

function byLastLetter(endings: readonly string[]): Endings {
  const byLast = new Map<number, string[]>();
  for (const ending of endings) byLast.set(lastOf(ending), [...(byLast.get(lastOf(ending)) ?? []), ending]);
  return byLast;
}

const lastOf = (word: string) => word.charCodeAt(word.length - 1);
