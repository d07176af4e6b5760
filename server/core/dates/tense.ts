import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { TenseCues } from "./date-grammar.ts";
import { attributeTense, isMoved, type SentenceCues } from "./tense-cues.ts";

/** Which way an undated expression looks, and the word that says so. */
export interface Direction {
  readonly direction: "past" | "future";
  readonly cue: string;
  /** The present tense may tell of what is as well as of what will be. */
  readonly weak?: boolean;
  /** The verb stands beside the expression: it speaks of nothing else. */
  readonly beside?: boolean;
  /** The expression is the end or beginning of something, or what it is meant for: `bis 1968`, `für 2016`. */
  readonly bound?: boolean;
  /** The verb tells of a state rather than of an event. */
  readonly state?: boolean;
  /** By `seit` or the like: the expression is where something began. */
  readonly since?: boolean;
  /** The verb tells of what lies before the story: `hatte gewonnen`. */
  readonly earlier?: boolean;
  /** By a perfect, which tells of what matters now: `ist gestorben`. */
  readonly perfect?: boolean;
  /** Another clause of its sentence says so, its own says nothing. */
  readonly elsewhere?: boolean;
  /** The expression says so itself: “vergangenen Sommer” is not this one. */
  readonly said?: boolean;
}

const BESIDE = 3;

/** Whether an expression opens its sentence or half of it: it sets the scene for what follows. */
export function opensSentence(tokens: Tokens, firstToken: number, first: number, { openers }: TenseCues): boolean {
  const farthest = Math.max(first, firstToken - MOST_OPENERS);
  let at = firstToken;
  while (at > farthest && openers.has(tokens.lower(at - 1) as string)) at--;
  return at === first || HALVES.has(tokens.lower(at - 1) as string);
}

const MOST_OPENERS = 3;
const HALVES: ReadonlySet<string> = new Set([";", ":", "–", "“", "„", "»", "«", "”"]);

/**
 * Reads tense from the words around an expression: `seit` directly before it decides, else its own clause, else the sentence.
 * There the nearest finite verb counts that tells (`wird`, `hatte`, `meldete`), else `bis` or `ab` before the expression (or
 * `vom`: “das Ergebnis vom Sonntag” is there), else a perfect, else the present tense of an announcement. Says nothing where nothing speaks.
 */
export function readDirection(
  tokens: Tokens,
  firstToken: number,
  sentence: SentenceCues,
  cues: TenseCues,
): Direction | undefined {
  const [last, lastButOne] = [tokens.lower(firstToken - 1) ?? "", tokens.lower(firstToken - 2) ?? ""];
  const before = (words: ReadonlySet<string>) =>
    words.has(last) ? firstToken - 1 : words.has(lastButOne) ? firstToken - 2 : undefined;
  const textAt = (at: number) => tokens.word(at).text;
  const cueAt = (direction: Direction["direction"], at: number): Direction => ({ direction, cue: textAt(at) });
  const since = before(cues.pastPrepositions);
  if (since !== undefined) return { direction: "past", cue: textAt(since), since: true };
  const attribute = attributeBehind(tokens, firstToken, cues);
  if (attribute !== undefined) return attribute;
  const until = before(cues.futurePrepositions);
  const from = before(cues.attributivePrepositions);
  const put = before(cues.schedulingPrepositions);
  // “von Sonntag auf Montag” is no such day
  if (put !== undefined && !isMarked(tokens, put - 1, Mark.date)) return cueAt("future", put);
  const clause = clauseAround(firstToken, sentence.marks);
  const present = nearest(sentence.present, firstToken, clause);
  const ahead = (at: number): Direction =>
    until === undefined ? cueAt("future", at) : { direction: "future", cue: textAt(at), bound: true };
  const decisive = (future: number | undefined) =>
    future !== undefined && Math.abs(future - firstToken) > BESIDE && cues.planned.has(tokens.lower(future) as string)
      ? undefined
      : future;
  const read = (within: Reach): Direction | undefined => {
    const past = nearest(sentence.past, firstToken, within);
    const future = decisive(nearest(sentence.future, firstToken, within));
    if (past !== undefined && (future === undefined || Math.abs(past - firstToken) <= Math.abs(future - firstToken))) {
      if (until !== undefined) return { direction: "past", cue: textAt(past), bound: true };
      const verb = tokens.lower(past) as string;
      if (cues.pluperfect.has(verb)) return { direction: "past", cue: textAt(past), earlier: true };
      return cues.perfectAuxiliaries.has(verb) ? { direction: "past", cue: textAt(past), perfect: true } : cueAt("past", past);
    }
    if (future !== undefined) return ahead(future);
    const perfect = nearest(sentence.perfect, firstToken, within);
    const hasMoved = perfect !== undefined && isMoved(tokens.lower(perfect) as string, cues);
    // “sind bis Mittwoch angekommen”, but “sind bis Mittwoch geschlossen”
    if (until !== undefined && hasMoved) return { direction: "past", cue: textAt(perfect), bound: true, perfect: true };
    if (until !== undefined) return ahead(until);
    if (from !== undefined && !isRange(tokens, firstToken, cues)) return cueAt("past", from);
    // “ist gestorben” tells what happened, “ist untergebracht” as often what is
    if (perfect !== undefined)
      return {
        direction: "past",
        cue: textAt(perfect),
        perfect: true,
        state: !hasMoved && within === clause && present !== undefined,
      };
    const resulting = within === clause && present !== undefined ? nearest(sentence.resulting, firstToken, within) : undefined;
    if (resulting !== undefined) return { direction: "past", cue: textAt(resulting), perfect: true, state: true };
    const announced = nearest(sentence.announcing, firstToken, within);
    if (announced === undefined) return undefined;
    const state = cues.states.has(tokens.lower(announced) as string);
    return { direction: "future", cue: textAt(announced), weak: true, beside: Math.abs(announced - firstToken) <= BESIDE, state };
  };
  const own = read(clause);
  if (own !== undefined) return own;
  const said = clause.after + 1;
  if (clause.after >= 0 && present === undefined && cues.attributions.has(tokens.lower(said) ?? "")) return cueAt("past", said);
  const done = present === undefined ? undefined : participleOf(present, tokens, sentence, cues);
  if (done !== undefined) return { direction: "past", cue: textAt(done), perfect: true, state: true };
  // the present tense of its own clause says more than the past of another
  if (present === undefined) {
    const other = read(WHOLE);
    return other && { ...other, elsewhere: true };
  }
  return { direction: "future", cue: textAt(present), weak: true, state: true };
}

/**
 * “Das am Freitag auslaufende Programm”, “ein am Freitag in Wien vorgestellter Plan”: between an article and its noun the participle
 * tells. An article behind a comma is a relative pronoun.
 */
function attributeBehind(tokens: Tokens, firstToken: number, cues: TenseCues): Direction | undefined {
  const before = articleBefore(tokens, firstToken, cues);
  if (before === undefined || tokens.lower(before - 1) === ",") return undefined;
  for (let at = firstToken + 1; at < Math.min(firstToken + LONGEST_ATTRIBUTE, tokens.length); at++) {
    const { text, lower, kind } = tokens.word(at);
    if (kind === "mark" && /[,;:.!?]/.test(text)) return undefined;
    const tense = kind === "word" && text === lower ? attributeTense(lower, cues) : undefined;
    // “die heute regierende Partei” is so nowadays, “das heute beginnende Fest” begins
    if (tense !== undefined)
      return { direction: tense, cue: text, beside: true, state: tense === "future" && !announces(lower, cues) };
  }
  return undefined;
}

/** The article of an attribute that a time begins: `das am`, `der erst im`, `die` heute. */
function articleBefore(tokens: Tokens, firstToken: number, { attributes, openers }: TenseCues): number | undefined {
  const isArticle = (at: number) => attributes.articles.has(tokens.lower(at) ?? "");
  if (!attributes.prepositions.has(tokens.lower(firstToken - 1) ?? "")) {
    // “der Sommermonate” has the article for itself
    const isNoun = isMarked(tokens, firstToken, Mark.capitalised);
    return !isNoun && isArticle(firstToken - 1) ? firstToken - 1 : undefined;
  }
  if (isArticle(firstToken - 2)) return firstToken - 2;
  return openers.has(tokens.lower(firstToken - 2) ?? "") && isArticle(firstToken - 3) ? firstToken - 3 : undefined;
}

function announces(attribute: string, { announcing, attributes }: TenseCues): boolean {
  const stem = attribute.slice(0, attribute.lastIndexOf(attributes.present));
  return attributes.finite.some((ending) => announcing.has(stem + ending));
}

const LONGEST_ATTRIBUTE = 8;

/** `vom 16. bis 18. November` */
function isRange(tokens: Tokens, firstToken: number, { futurePrepositions }: TenseCues): boolean {
  for (let at = firstToken + 1; at <= firstToken + LONGEST_DATE; at++)
    if (futurePrepositions.has(tokens.lower(at) ?? "")) return true;
  return false;
}

const LONGEST_DATE = 5;

/** The participle of an auxiliary from which brackets or an apposition part it: nothing finite stands beside it. */
function participleOf(auxiliary: number, tokens: Tokens, sentence: SentenceCues, cues: TenseCues): number | undefined {
  if (!cues.pastAuxiliaries.has(tokens.lower(auxiliary) as string)) return undefined;
  const { marks, perfect, resulting, past, present, future } = sentence;
  return [...perfect, ...resulting].find((at) => {
    if (at < auxiliary) return false;
    const clause = clauseAround(at, marks);
    const isVerb = (one: number) => isWithin(clause, one) && tokens.lower(one) !== cues.hearsay.passive;
    return !past.some(isVerb) && !present.some(isVerb) && !future.some(isVerb);
  });
}

function isWithin({ after, before }: Reach, at: number): boolean {
  return at > after && at < before;
}

/** Between two tokens, both excluded. */
interface Reach {
  readonly after: number;
  readonly before: number;
}

const WHOLE: Reach = { after: -1, before: Number.POSITIVE_INFINITY };

function clauseAround(at: number, marks: readonly number[]): Reach {
  const next = firstFrom(marks, at);
  return { after: marks[next - 1] ?? -1, before: marks[next] ?? Number.POSITIVE_INFINITY };
}

/** The nearest of sorted indices within reach; of two equally near ones the earlier. */
function nearest(indices: readonly number[], to: number, reach: Reach): number | undefined {
  if (indices.length === 0) return undefined;
  const low = firstFrom(indices, to);
  const left = low > 0 ? (indices[low - 1] as number) : -1;
  const before = left > reach.after ? left : undefined;
  const right = low < indices.length ? (indices[low] as number) : Number.POSITIVE_INFINITY;
  const after = right < reach.before ? right : undefined;
  if (before === undefined || after === undefined) return before ?? after;
  return to - before <= after - to ? before : after;
}

/** Which of sorted indices is the first that is not before one. */
function firstFrom(indices: readonly number[], at: number): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
