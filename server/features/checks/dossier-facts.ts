import type { Range } from "vscode-languageserver-types";

/**
 * What checks may ask of the other articles of the dossier. Answers must cost nothing that grows with their number: they are
 * counted when an article comes or goes.
 */
export interface DossierFacts {
  /** Another number after every change. */
  readonly revision: number;
  /** In how many articles an entity is written in which full form, uninflected. */
  formsOf(entity: string): ReadonlyMap<string, number>;
  /** How many articles there are. */
  readonly articles: number;
  /** How many articles name an entity. */
  articlesNaming(entity: string): number;
  /** Where the same thing is counted, in every article. */
  countsOf(key: string): readonly CountedPlace[];
}

/** What the dossier keeps of one article, so that nothing of its text is needed any more. */
export interface ArticleFacts {
  /** Entity and full form, each pair once. */
  readonly forms: readonly (readonly [entity: string, form: string])[];
  /** Persons and organisations that it names, each once. */
  readonly named: readonly string[];
  readonly counted: readonly Counted[];
}

/** A number the text gives of something that can be told apart from everything else: what, where and on which day. */
export interface Counted {
  readonly key: string;
  readonly count: number;
  /** Of the number and what it counts. */
  readonly range: Range;
  readonly text: string;
}

export interface CountedPlace extends Counted {
  readonly uri: string;
}
