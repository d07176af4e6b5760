import type { PlainWord } from "./vocabulary.ts";

/** What a word may be to some recogniser, by its form alone; one without the mark surely is not. */
export const Mark = {
  /** A name of the catalogue begins with it. */
  name: 1 << 0,
  /** An adjective made of a name. */
  derivedName: 1 << 1,
  role: 1 << 2,
  occasion: 1 << 3,
  article: 1 << 4,
  /** Ends like a weapon noun. */
  weaponHead: 1 << 5,
  /** What the ships of a navy are called by. */
  navy: 1 << 6,
  military: 1 << 7,
  civil: 1 << 8,
  violence: 1 << 9,
  /** A noun that figures of a weapon stand beside. */
  figure: 1 << 10,
  // of the tense of its sentence
  told: 1 << 11,
  coming: 1 << 12,
  pastAuxiliary: 1 << 13,
  perfectAuxiliary: 1 << 14,
  announcing: 1 << 15,
  state: 1 << 16,
  preterite: 1 << 17,
  participle: 1 << 18,
  prefixedParticiple: 1 << 19,
  clauseMark: 1 << 20,
  /** A date rule may begin with it. */
  date: 1 << 21,
  // of its form, whatever the language
  word: 1 << 22,
  number: 1 << 23,
  capitalised: 1 << 24,
  /** Joins its neighbours: hyphen-minus, hyphen, non-breaking hyphen. */
  hyphen: 1 << 25,
  /** May end a sentence. */
  terminator: 1 << 26,
  /** A word with a digit in it: `F16V`. */
  mixed: 1 << 27,
  /** Joins the parts of a name or number without being a hyphen: `O'Neill`, `H&M`, `1.000`. */
  joint: 1 << 28,
  /** Ends like a noun of organisations: `Volkspartei`. */
  organisation: 1 << 29,
  /** Ends like another noun that a name stands behind: `Tageszeitung`. */
  namedNoun: 1 << 30,
  /** Says that something begins. */
  start: 1 << 31,
} as const;

/** The marks that one recogniser gives a word. */
export type Marker = (word: PlainWord) => number;

/** @param lists words in lower case, by the mark of those that are in one. */
export function markerOf(...lists: readonly (readonly [mark: number, words: ReadonlySet<string>])[]): Marker {
  const marks = new Map<string, number>();
  for (const [mark, words] of lists) for (const word of words) marks.set(word, (marks.get(word) ?? 0) | mark);
  return ({ lower }) => marks.get(lower) ?? 0;
}

/** The marks of a form, whatever the language. */
export const formMarks: Marker = ({ kind, text, isCapitalised }) => {
  if (kind === "number") return Mark.number;
  if (kind === "mark")
    return (
      (HYPHENS.has(text) ? Mark.hyphen : 0) | (TERMINATORS.has(text) ? Mark.terminator : 0) | (JOINTS.has(text) ? Mark.joint : 0)
    );
  return Mark.word | (isCapitalised ? Mark.capitalised : 0) | (/\d/.test(text) ? Mark.mixed : 0);
};

const HYPHENS: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011"]);
const JOINTS: ReadonlySet<string> = new Set(["'", "’", "&", ".", ",", ":"]);
const TERMINATORS: ReadonlySet<string> = new Set([".", "!", "?", "…"]);
