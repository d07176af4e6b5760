import type { DateLexicon, DateRule } from "./rules.ts";

export interface DateGrammar {
  readonly lexicon: DateLexicon;
  readonly rules: readonly DateRule[];
  readonly tense: TenseCues;
  /** What joins the parts of a list or range that share their last words: `3., 4. und 7. Oktober`, `14-18 Uhr`. */
  readonly listJoints: ReadonlySet<string>;
  /** What stands between the ends of a range, lower case: `bis`, `bis zum`. */
  readonly rangeWords: ReadonlySet<string>;
  /** Letters that a clock time of the list may have: `20.30`, `20:30`. */
  readonly clockMarks: ReadonlySet<string>;
}

/** Words from which the direction of an undated day or month is read, lower case. */
export interface TenseCues {
  readonly past: ReadonlySet<string>;
  /** Endings of regular preterites, and words that end so and are none. */
  readonly pastEndings: readonly string[];
  readonly noPast: ReadonlySet<string>;
  /** Words behind which such an ending is an adjective's. */
  readonly determiners: ReadonlySet<string>;
  /** Words that make a past of a participle. */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** The same, and with a participle that has no prefix of its own. */
  readonly perfectAuxiliaries: ReadonlySet<string>;
  /** Of the past verbs those that with a participle tell of what lies before the story. */
  readonly pluperfect: ReadonlySet<string>;
  /** Finite verbs of the present tense that announce nothing. */
  readonly present: ReadonlySet<string>;
  /** Of the announcing verbs those that tell as often of what is. */
  readonly states: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Of them the attributes: they say nothing of what stands further off. */
  readonly planned: ReadonlySet<string>;
  /** Present tense of what is announced: it counts where nothing else speaks. */
  readonly announcing: ReadonlySet<string>;
  /** Words that say that something begins, at the date beside them. */
  readonly starts: ReadonlySet<string>;
  /** What may stand between the beginning of a sentence and a time that opens it: `bereits im`. */
  readonly openers: ReadonlySet<string>;
  /** Directly before the expression. */
  readonly pastPrepositions: ReadonlySet<string>;
  readonly futurePrepositions: ReadonlySet<string>;
  readonly attributivePrepositions: ReadonlySet<string>;
  /** Behind one a day is to come, whatever the verb: `auf Montag verschoben`. */
  readonly schedulingPrepositions: ReadonlySet<string>;
  /** A participle by its shape: begins and ends so; what ends like this adjective is none. */
  readonly participle: { readonly prefix: string; readonly endings: readonly string[]; readonly adjective: string };
  /** Beginnings and endings of participles that lack that prefix, `verkauft`, and the ending that needs no beginning: `explodiert`. */
  readonly prefixed: { readonly prefixes: readonly string[]; readonly endings: readonly string[]; readonly bare: string };
  /** Endings of participles that make a perfect with `ist`; beside it others tell what has become: `ist gestorben`, `ist geschlossen`. */
  readonly moved: readonly string[];
  /** An infinitive that looks like a verb of the future: not one behind a `mark` or before a modal, nor one that such a past modal governs. */
  readonly infinitive: {
    readonly word: string;
    readonly mark: string;
    readonly modals: ReadonlySet<string>;
    readonly pastModals: ReadonlySet<string>;
    /** What the mark stands behind within an infinitive: `an` in `anzutreten`. */
    readonly prefixes: readonly string[];
  };
  /** What makes hearsay of “soll” with a participle before it: `gesehen haben`, `gekommen sein`, `verhaftet worden sein`. */
  readonly hearsay: { readonly having: string; readonly being: string; readonly passive: string };
  /** What begins a clause without a verb that names who said so: `, so der Minister am Montag`. */
  readonly attributions: ReadonlySet<string>;
  /** An attribute between article and noun, “das am Freitag auslaufende Programm”: the articles, endings, and what ends a present participle. */
  readonly attributes: {
    readonly articles: ReadonlySet<string>;
    readonly prepositions: ReadonlySet<string>;
    readonly endings: readonly string[];
    readonly present: string;
    /** Endings of the finite verb in its place: `beginnt` for `beginnend`. */
    readonly finite: readonly string[];
  };
}
