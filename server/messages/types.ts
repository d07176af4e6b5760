import type { LineProblem } from "../annotations/jsonl.ts";
import type { DecisionState } from "../annotations/model.ts";
import type { ArticleDate, CatalogueLayerName, Evidence, MentionKind, TimexMod } from "../core/model.ts";
import type { DateWords } from "./date-words.ts";

type OwnLayer = Exclude<CatalogueLayerName, "built-in">;
type Undetermined = Extract<Evidence, { readonly by: "undetermined" }>["missing"];

/** Mentions that get another spelling, in how many articles; those that stay in quotations or divided at the end of a line. */
export interface SpellingCounts {
  readonly mentions: number;
  readonly articles: number;
  readonly quoted: number;
  readonly divided: number;
}

/** Why a file takes no part in a change of the dossier. */
export type LeftOut = "changed" | "unreadable" | "encoding" | "lineEnds";

/** Every text the server shows, in one language. The same keys in all languages: the compiler sees to it. */
export interface Messages {
  /** For texts that stand where they are used. */
  readonly language: "en" | "de";
  readonly kinds: Readonly<Record<MentionKind, string>>;
  readonly forms: { readonly part: string; readonly derived: string };
  readonly mods: Readonly<Record<TimexMod, string>>;
  readonly timex: { readonly DATE: string; readonly TIME: string; readonly DURATION: string; readonly SET: string };
  readonly dateWords: DateWords;
  readonly dateSources: Readonly<Record<ArticleDate["source"], string>>;
  readonly outline: { readonly actors: string; readonly weapons: string; readonly dates: string; readonly untitled: string };
  readonly links: { readonly catalogue: string; readonly mentions: string };
  /** Of a text that data gives in German and perhaps in English, the one to show. */
  pick(german: string, english: string | undefined): string;
  /** In quotation marks. */
  quote(text: string): string;
  since(from: string): string;
  /** A list of names of which some are not shown. */
  andMore(names: string, more: number): string;
  /** Of a year or day that is known roughly. */
  about(date: string): string;
  /** A day, month or year (ISO) as cards write it in a sentence; anything else as it is. Values, hints and exports stay ISO. */
  day(date: string): string;
  period(from: string, to: string): string;
  asOf(date: string): string;
  /** Of facts of the built-in catalogue that nobody has looked up. */
  readonly unchecked: string;
  /** Of a person who held offices, but none on the date. */
  noOfficeOn(date: string): string;
  /** Of somebody who holds none any more. */
  lastOffice(office: string): string;
  articleDateUnknown: string;
  /** @param isComplete false where more may be found: articles are still being read. */
  counts(here: number, mentions: number, articles: number, isComplete: boolean): string;
  also(forms: string): string;
  ambiguous(names: string): string;
  placeOf(state: string): string;
  unknownEntity: string;
  calibre(from: number, to: number): string;
  readonly weapon: {
    /** In millimetres. */
    calibres(of: readonly number[]): string;
    /** In kilometres. */
    range(min: number | undefined, max: number): string;
    since(from: string): string;
    operators(names: string): string;
    otherNames(names: string): string;
    /** Naming systems that are called otherwise than in the catalogue. */
    readonly systems: Readonly<Record<string, string>>;
    fits(names: string): string;
    /** Of what the text itself says. */
    inText(figures: string): string;
    count(of: number): string;
    rangeHere(from: number, to: number): string;
    /** In kilotonnes of TNT. */
    yieldHere(kilotonnes: number): string;
  };
  vague(value: string): string;
  /**
   * A date that is not determined, and what would have to be known.
   *
   * @param what as much as is known, in words.
   * @param missing `anchor`: a date named earlier in the text.
   */
  openDate(what: string | undefined, missing: Undetermined | "anchor" | undefined, articleDate: string | undefined): string;
  impossible(day: string): string;
  /** Of the date from which the others are counted. */
  readonly isArticleDate: string;
  /** Of a name that may be one of several: somebody whom the article names in full. */
  maybe(name: string, line: number): string;
  /** One line a piece of evidence; undefined where it says nothing a reader needs. */
  evidence(evidence: Evidence, line: (offset: number) => number): string | undefined;
  /** Behind the last finding of a kind that is shown. */
  moreLikeThis(others: number): string;
  /** Titles of quick fixes. */
  readonly fixes: {
    /** @param text the passage as it would be. */
    write(text: string): string;
    writeEverywhere(text: string, times: number): string;
    /** @param name of the person in the catalogue. @param form how the dossier is to write it. */
    houseForm(name: string, form: string): string;
    /** @param text the passage the finding is about. */
    ignore(code: string, text: string, where: "here" | "file" | "dossier"): string;
    dateFromName(date: string): string;
    dateFromText(date: string, text: string): string;
    addToCatalogue(name: string, layer: OwnLayer): string;
    addToCatalogueAs(name: string, kind: "person" | "organisation" | "weapon", layer: OwnLayer): string;
    /** @param target the catalogue's name of whom the text means. */
    linkTo(name: string, target: string, layer: OwnLayer): string;
    /** Whom it is linked to is asked then. */
    linkToSomebody(name: string): string;
    /**
     * @param where `everywhere` is the user's own catalogue.
     * @param isPlace whether it was taken for a mere place, which is no actor anyway.
     */
    notName(name: string, where: "dossier" | "article" | "everywhere", isPlace: boolean): string;
  };
  /** Of decisions about mentions. */
  readonly decisions: {
    readonly add: string;
    readonly changeKind: string;
    readonly setDate: string;
    readonly withdraw: string;
    accept(texts: readonly string[]): string;
    reject(text: string): string;
    link(text: string): string;
    /** Who decided and on which day (`YYYY-MM-DD`). */
    decided(state: "accepted" | "corrected" | "added", creator: string, day: string): string;
    note(text: string): string;
    /** Why nothing was written. */
    notSaved(file: string, reason: string): string;
    changedMeanwhile: string;
    /** So many places that were chosen from a list are not there any more. */
    placesChanged(count: number): string;
    /** Of a file that can't be read. */
    readonly noText: string;
    /** Of an article that was never saved, so that nothing can lie beside it. */
    readonly unsavedArticle: string;
    readonly states: Readonly<Record<DecisionState | "ignored", string>>;
    /** Of one that lost its place. */
    atSelection(text: string): string;
  };
  /** Of the file with the decisions about an article, line by line. */
  readonly sidecar: {
    /** Where a decision stands now; lines count from 1. */
    readonly place: {
      exact(line: number): string;
      moved(line: number): string;
      uncertain(line: number): string;
      readonly orphaned: string;
      readonly wholeArticle: string;
      readonly noArticle: string;
    };
    /** What a correction replaced. */
    instead(what: string): string;
    /** @param version the one that counts. */
    notInForce(version: string): string;
    /** @param others versions that don't count. */
    inForce(others: number): string;
    readonly keep: string;
    readonly deleteMarkers: string;
    unknownEntity(id: string): string;
  };
  /** Of a line in a file of annotations, without its number. */
  annotationLine(problem: Pick<LineProblem, "code" | "detail">): string;
  inArticles(articles: number): string;
  /** Above an article; undefined for what it has none of. */
  readonly summary: {
    readonly noDate: string;
    /** Where most of it is in a language that isn't read. */
    readonly otherLanguage: string;
    actors(count: number): string | undefined;
    weapons(count: number): string | undefined;
    dates(count: number): string | undefined;
    /** Suggestions that nobody has decided. */
    toReview(count: number): string | undefined;
  };
  /** Why something can't be renamed. */
  readonly rename: {
    readonly noEntity: string;
    readonly noTarget: string;
    readonly badName: string;
    badId(id: string): string;
    takenId(id: string): string;
    readonly failed: string;
    /** Groups of what a rename changes. */
    readonly groups: { readonly catalogue: string; readonly decisions: string; articles(name: string): string };
    /** Files that take no part in a change, with why not. */
    leftOut(files: readonly { readonly name: string; readonly why: LeftOut }[]): string;
  };
  /** Of writing an entity in one spelling. */
  readonly spelling: {
    normalise(name: string): string;
    inArticle(form: string, times: number): string;
    inDossier(form: string): string;
    /** What is changed and what is left as it is. */
    summary(of: SpellingCounts): string;
  };
  occurrences(mentions: number, articles: number): string;
  readonly indexing: string;
  /** @param count of files that are no articles, being larger than so many megabytes. */
  tooLarge(count: number, megabytes: number): string;
}
