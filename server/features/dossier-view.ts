import type { Range } from "vscode-languageserver-types";
import type { MentionKind } from "../core/model.ts";
import type { DossierFacts } from "./checks/dossier-facts.ts";

/** A way in which articles name something: everything of a mention that it shares with others, so that it is kept once. */
export interface Naming {
  /** What is named; see `referentOf`. */
  readonly referent: string;
  readonly kind: MentionKind;
  /** The characters as written. */
  readonly text: string;
  /** The catalogue's form of it, else the text. */
  readonly lemma: string;
  /** Of what no catalogue lists the whole name, uninflected, as its article has it; else the lemma. */
  readonly name: string;
  /** Whether a catalogue lists what is named. */
  readonly isListed: boolean;
  readonly weaponClass?: string;
}

/** Where an article names something. */
export interface Place {
  readonly naming: Naming;
  /** In the document as the editor shows it: UTF-16, lines and characters count from 0. */
  readonly range: Range;
}

export interface ArticlePlaces {
  readonly uri: string;
  /** In the order of the text; never empty. */
  readonly places: readonly Place[];
}

/** What is known of an article without reading it again. */
export interface ArticleSummary {
  readonly uri: string;
  /** EDTF; absent where the article's date is not known. */
  readonly date?: string;
  /** The headline, else the first words; empty for an article without text. */
  readonly title: string;
  /** Suggestions that nobody has decided yet. */
  readonly undecided: Undecided;
  /** How many decisions have no place beyond doubt any more. */
  readonly astray: number;
}

/** How many suggestions of a kind are still to be decided; kinds without any are not there. */
export type Undecided = Readonly<Partial<Record<MentionKind, number>>>;

/** The articles of the folder, by what they name. Articles come in the order in which the folder lists them. */
export interface DossierView {
  /** What checks may ask of all articles. */
  readonly facts: DossierFacts;
  /** False while articles are being read: all answers are of those read so far. */
  readonly isComplete: boolean;
  /** Everything that is named anywhere, in no particular order. */
  referents(): Iterable<string>;
  totals(referent: string): { readonly mentions: number; readonly articles: number };
  /** The ways in which it is named, in no particular order. */
  namingsOf(referent: string): readonly Naming[];
  /** Namings of which a form has some letters in their order, whatever their case (`hasLetters`). */
  namingsLike(letters: string): Iterable<Naming>;
  /** The first place that names it. */
  firstPlace(referent: string): (Place & { readonly uri: string }) | undefined;
  /** Every place that names one of several things, article by article. */
  placesOf(referents: Iterable<string>): Iterable<ArticlePlaces>;
  /** Those in one article. */
  placesIn(uri: string, referent: string): readonly Place[];
  /** Articles that name all of several things; every article where none is asked for. */
  articlesNaming(referents: readonly string[]): Iterable<ArticleSummary>;
  /** What these articles name, with the number of them that do. */
  namedWith(referents: readonly string[]): ReadonlyMap<string, number>;
}
