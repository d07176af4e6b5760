import type { Sentence } from "../model.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark, type Marker, markerOf } from "../word-marks.ts";
import type { TenseCues } from "./date-grammar.ts";

/** The words of a sentence that tell its tense, as token indices in order. */
export interface SentenceCues {
  readonly past: readonly number[];
  readonly future: readonly number[];
  readonly perfect: readonly number[];
  /** Participles beside `ist` that tell as often of what has become as of what happened: `ist erlaubt`, `ist erschienen`. */
  readonly resulting: readonly number[];
  readonly announcing: readonly number[];
  readonly present: readonly number[];
  /** Words that say that something begins: `Start`. */
  readonly starts: readonly number[];
  /** The marks that part its clauses. */
  readonly marks: readonly number[];
  readonly firstToken: number;
}

/** Marks the words that may tell a tense, by what can be said of them without their sentence. */
export function createCueMarker(cues: TenseCues): Marker {
  const listed = markerOf(
    [Mark.told, cues.past],
    [Mark.coming, cues.future],
    [Mark.pastAuxiliary, cues.pastAuxiliaries],
    [Mark.perfectAuxiliary, cues.perfectAuxiliaries],
    [Mark.announcing, cues.announcing],
    [Mark.state, cues.present],
    [Mark.start, cues.starts],
  );
  const preterites = byLastLetter(cues.pastEndings);
  const participles = byLastLetter(cues.participle.endings);
  const prefixed = byLastLetter(cues.prefixed.endings);
  return (word) => {
    const { kind, text, lower } = word;
    if (kind !== "word") return kind === "mark" && CLAUSE_MARKS.has(text) ? Mark.clauseMark : 0;
    const found = listed(word);
    // verbs are lower case: a noun such as “Seite” is none
    if (text !== lower) return found & ~Mark.announcing;
    return found | shapeOf(lower, found);
  };

  /** What no list has may still be a preterite or a participle, by its ending. */
  function shapeOf(word: string, found: number): number {
    let shape = 0;
    if (word.length < SHORTEST_PRETERITE || cues.noPast.has(word)) return shape;
    if (isPreterite(word) && (found & PRESENT) === 0) shape |= Mark.preterite;
    if (word.length < SHORTEST_PARTICIPLE) return shape;
    if (endsInOneOf(word, participles) && isParticiple(word)) shape |= Mark.participle;
    if (endsInOneOf(word, prefixed) && isPrefixed(word)) shape |= Mark.prefixedParticiple;
    return shape;
  }

  /** `geschlossen`, `angekommen`, but not `dagegen`, which leaves no stem, nor `ruhigen`. */
  function isParticiple(word: string): boolean {
    const { prefix, adjective } = cues.participle;
    const at = word.indexOf(prefix);
    return at >= 0 && at + prefix.length <= word.length - SHORTEST_STEM && !word.endsWith(adjective);
  }

  /** `verkauft`, or `explodiert`, which takes no prefix. */
  function isPrefixed(word: string): boolean {
    return word.endsWith(cues.prefixed.bare) || cues.prefixed.prefixes.some((prefix) => word.startsWith(prefix));
  }

  /** `schlossen`, but not `geschlossen`, nor `anzutreten`. */
  function isPreterite(word: string): boolean {
    const endings = preterites.get(lastOf(word)) ?? [];
    const isOne = endings.some((ending) => word.endsWith(ending) && !word.endsWith(cues.participle.prefix + ending));
    return isOne && !cues.infinitive.prefixes.some((prefix) => word.startsWith(prefix + cues.infinitive.mark));
  }
}

/** Collects the cues of a sentence, once for all its expressions. */
export function readCues(tokens: Tokens, { firstToken, lastToken }: Sentence, cues: TenseCues): SentenceCues {
  const { determiners, infinitive, hearsay } = cues;
  const past: number[] = [];
  const future: number[] = [];
  const participles: number[] = [];
  const prefixed: number[] = [];
  const announcing: number[] = [];
  const present: number[] = [];
  const having: number[] = [];
  const starts: number[] = [];
  const marks: number[] = [];
  const infinitives: number[] = [];
  const heard: number[] = [];
  let auxiliary = false;
  for (let at = tokens.next(firstToken, CUES); at < lastToken; at = tokens.next(at + 1, CUES)) {
    const found = tokens.marks(at);
    if (found & Mark.clauseMark) {
      if (closesAside(tokens, at, marks)) marks.pop();
      else marks.push(at);
    }
    if (found & Mark.start) starts.push(at);
    // “Sprachen”, “Las Vegas”: within a sentence a verb has no capital
    if ((found & Mark.capitalised) !== 0 && at > firstToken && isMarked(tokens, at - 1, Mark.word)) continue;
    const isAttribute = isMarked(tokens, at + 1, Mark.capitalised) && attributeTense(tokens.lower(at) as string, cues) === "past";
    const isPreterite = (found & Mark.preterite) !== 0 && !determiners.has(tokens.lower(at - 1) ?? "");
    const tells = (found & Mark.told) !== 0 || (isPreterite && !(isAttribute && (found & Mark.participle) !== 0));
    if (tells) {
      past.push(at);
      if (tokens.lower(at + 1) === hearsay.being && tokens.lower(at) === hearsay.passive) heard.push(at);
    } else {
      if (found & Mark.coming) {
        if (tokens.lower(at) !== infinitive.word) future.push(at);
        else if (!isGoverned(tokens, at, cues)) infinitives.push(at);
      } else if (found & Mark.pastAuxiliary) auxiliary = true;
      else if (found & Mark.perfectAuxiliary) having.push(at);
      else if (found & Mark.announcing) announcing.push(at);
      if (found & Mark.state) present.push(at);
    }
    // “mit geschmückten Wagen”
    if (found & PARTICIPLE && !isAttribute) {
      (found & Mark.participle ? participles : prefixed).push(at);
      const next = tokens.lower(at + 1);
      if (next === hearsay.having || (next === hearsay.being && isMoved(tokens.lower(at) as string, cues))) heard.push(at);
    }
  }
  // with a participle `hat` makes a past, alone it owns
  const hasDone = having.length > 0 && participles.length + prefixed.length > 0;
  const isPastModal = (at: number) => infinitive.pastModals.has(tokens.lower(at) as string);
  // `konnten gefasst werden`: the infinitive is as past as its modal
  const isComing = (at: number) => !past.some((one) => isSameClause(one, at, marks) && isPastModal(one));
  const coming = infinitives.length === 0 ? infinitives : infinitives.filter(isComing);
  // `soll gesagt haben` tells, `soll sagen` doesn't
  const all = coming.length === 0 ? future : [...future, ...coming];
  const ahead = heard.length === 0 ? all : all.filter((at) => !heard.some((one) => isSameClause(one, at, marks)));
  return {
    past: hasDone || heard.length > 0 ? [...past, ...having, ...heard].sort(ascending) : past,
    future: coming.length === 0 ? ahead : ahead.sort(ascending),
    perfect: auxiliary ? participles : [],
    // `verkauft`, `beschlossen`: without the usual prefix they look like other forms of the verb as well
    resulting: auxiliary ? prefixed : [],
    announcing,
    present,
    starts,
    marks,
    firstToken,
  };
}

/** “Von der Bergwacht (BWU) vorgestellt”: the clause goes on behind so short an aside without a date. */
function closesAside(tokens: Tokens, at: number, marks: readonly number[]): boolean {
  const open = marks.at(-1);
  const isAside = open !== undefined && at - open <= LONGEST_ASIDE && tokens.lower(at) === ")" && tokens.lower(open) === "(";
  // a date in it has it for its clause
  return isAside && tokens.next(open, Mark.date) > at;
}

const LONGEST_ASIDE = 7;

/** `zu werden`, `werden musste`. */
function isGoverned(tokens: Tokens, at: number, { infinitive: { mark, modals } }: TenseCues): boolean {
  return tokens.lower(at - 1) === mark || modals.has(tokens.lower(at + 1) ?? "");
}

/** Whether a participle is of a verb that makes its perfect with `ist`: `angekommen`. */
export function isMoved(participle: string, { moved }: TenseCues): boolean {
  return moved.some((ending) => participle.endsWith(ending));
}

/** The tense of a participle with an adjective's ending: `auslaufende`, `vorgestellter`; none of another word. */
export function attributeTense(word: string, { attributes, participle, prefixed }: TenseCues): "past" | "future" | undefined {
  const ending = word.length < SHORTEST_ATTRIBUTE ? undefined : attributes.endings.find((one) => word.endsWith(one));
  if (ending === undefined) return undefined;
  const stem = word.slice(0, -ending.length);
  if (stem.endsWith(attributes.present)) return "future";
  const isShaped = stem.includes(participle.prefix) || prefixed.prefixes.some((prefix) => stem.startsWith(prefix));
  return isShaped && participle.endings.some((one) => stem.endsWith(one)) ? "past" : undefined;
}

const ascending = (one: number, other: number) => one - other;

function isSameClause(one: number, other: number, marks: readonly number[]): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return !marks.some((mark) => mark > from && mark < to);
}

const PARTICIPLE = Mark.participle | Mark.prefixedParticiple;

/** A verb that may be of the present is no preterite. */
const PRESENT = Mark.coming | Mark.state | Mark.announcing;

const CUES =
  Mark.told |
  Mark.coming |
  Mark.pastAuxiliary |
  Mark.perfectAuxiliary |
  Mark.announcing |
  Mark.state |
  Mark.preterite |
  Mark.participle |
  Mark.prefixedParticiple |
  Mark.start |
  Mark.clauseMark;

const CLAUSE_MARKS: ReadonlySet<string> = new Set([",", ";", ":", "(", ")", "–"]);

const SHORTEST_PRETERITE = 5;
const SHORTEST_PARTICIPLE = 6;
/** With its ending: of “getan” it would be `tan`. */
const SHORTEST_STEM = 4;
const SHORTEST_ATTRIBUTE = 7;

type Endings = ReadonlyMap<number, readonly string[]>;

/** Asked for every verb-like word: most letters end none. */
function endsInOneOf(word: string, endings: Endings): boolean {
  return endings.get(lastOf(word))?.some((ending) => word.endsWith(ending)) === true;
}

function byLastLetter(endings: readonly string[]): Endings {
  const byLast = new Map<number, string[]>();
  for (const ending of endings) byLast.set(lastOf(ending), [...(byLast.get(lastOf(ending)) ?? []), ending]);
  return byLast;
}

const lastOf = (word: string) => word.charCodeAt(word.length - 1);
