/**
 * What an analysed article is made of. Everything here is a plain, immutable value.
 *
 * All offsets are UTF-16 code units into `Article.text` (JavaScript string indices),
 * `start` inclusive, `end` exclusive. Formats that count otherwise convert at their own door.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How finely a calendar date is known. */
export type Precision = "day" | "month" | "year";

/** The article's date (TimeML: document creation time). */
export interface ArticleDate {
  /** EDTF level 0: `2023-09-12`, `2023-09` or `2023`. */
  readonly value: string;
  readonly precision: Precision;
  readonly source: "header" | "frontMatter" | "dateline" | "fileName" | "setting";
  /** Where the text says it; absent for file name and setting. */
  readonly span?: Span;
}

/** A date the article's head gives in a form that cannot be read. */
export interface HeadProblem extends Span {
  readonly code: "malformed-header-date" | "malformed-front-matter" | "malformed-front-matter-date";
  /** The text as written. */
  readonly text: string;
}

export type BlockKind = "headline" | "heading" | "paragraph" | "byline" | "separator";

/**
 * A stretch of running text between breaks, without its line end. Its text is the article's, in as many code units; where a word is divided
 * over two lines, soft hyphens stand for the hyphen and the break, and blanks for what is not read.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
}

export interface Dateline extends Span {
  /** Place names in the order given: `Seoul/Moskau (dpa) –` has two. */
  readonly places: readonly Span[];
  /** Agency tag in brackets, without them. */
  readonly agency?: Span;
}

/** The form of an article: what is head, what is text. No word of it is interpreted yet. */
export interface Article {
  readonly text: string;
  readonly date?: ArticleDate;
  /** The ` date YYYY-MM` prefix of a header line. */
  readonly header?: Span;
  /** YAML front matter, fences included. */
  readonly frontMatter?: Span;
  readonly headline?: Span;
  readonly dateline?: Dateline;
  readonly blocks: readonly Block[];
  readonly problems: readonly HeadProblem[];
}

/** `word` letters (and digits after a letter), `number` digits, `mark` any other single non-space character. */
export type TokenKind = "word" | "number" | "mark";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** The characters of the span in NFC, without soft hyphens. */
  readonly text: string;
  readonly isCapitalised: boolean;
}

export interface Sentence extends Span {
  /** Index of the first token and of the one after the last. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Actor kinds are person, state and organisation. */
export type MentionKind = "person" | "state" | "organisation" | "weapon" | "date" | "place";

/**
 * `part`: a name as first part of a compound (`Kim` in “Kim-Regime”);
 * `derived`: an adjective or demonym of a state (`russischer`, `Russen`).
 */
export type MentionForm = "part" | "derived";

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** TIMEX3 attributes of a date mention (TimeML 1.2.1, as in KRAUTS). */
export interface Timex {
  readonly type: TimexType;
  /** TIMEX3 value: `2023-09-13`, `XXXX-WXX-3`, `P24Y`, `PAST_REF`, … */
  readonly value: string;
  readonly mod?: TimexMod;
  /** Of a `SET` how many times in each of its periods, TIMEX3 `freq`: `3X`, or `X` where the text gives no number. */
  readonly freq?: string;
}

export type TimexMod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "BEFORE"
  | "AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** A calibre in millimetres; `from` equals `to` where only one is given. */
export interface Calibre {
  readonly from: number;
  readonly to: number;
}

export type DistanceUnit = "km" | "m" | "mi" | "nmi";

/** Figures that the text gives of a weapon. */
export interface Measures {
  /** How many: “4000 Artilleriegeschosse”. */
  readonly count?: number;
  /** Range in kilometres, with the unit it was given in. */
  readonly range?: Span & { readonly from: number; readonly to: number; readonly unit: DistanceUnit };
  /** Yield in kilotonnes of TNT. */
  readonly yieldKt?: number;
}

/** Why a mention is there and what it was resolved by. The hover turns it into words. */
export type Evidence =
  | { readonly by: "catalogue"; readonly entry: string; readonly alias: string; readonly layer: CatalogueLayerName }
  | { readonly by: "inflection"; readonly lemma: string; readonly ending: string }
  | { readonly by: "compound"; readonly head: string }
  | { readonly by: "quotedName"; readonly head: string }
  | { readonly by: "typeName"; readonly head: string }
  | { readonly by: "shipName"; readonly head: string }
  | { readonly by: "adjective"; readonly entry: string; readonly lemma: string }
  | { readonly by: "calibre"; readonly text: string }
  | { readonly by: "variant"; readonly entry: string; readonly of: string; readonly suffix: string }
  | { readonly by: "designator"; readonly family: string; readonly nearest: readonly string[] }
  | { readonly by: "besideWeapon"; readonly text: string }
  | { readonly by: "militaryText"; readonly text: string }
  | { readonly by: "namedInFull"; readonly entry: string }
  | { readonly by: "dateRule"; readonly rule: string }
  | { readonly by: "articleDate"; readonly value: string; readonly source: ArticleDate["source"] }
  | { readonly by: "direction"; readonly direction: "past" | "future" | "same"; readonly cue: string }
  | { readonly by: "story"; readonly value: string }
  | { readonly by: "weekday" }
  | { readonly by: "nearest" }
  | { readonly by: "nowadays" }
  | { readonly by: "repeated" }
  | { readonly by: "openYear"; readonly because: "everyYear" | "event" }
  | { readonly by: "undetermined"; readonly missing: "articleDate" | "articleDay" | "direction" }
  | { readonly by: "fullName"; readonly name: string; readonly span: Span; readonly where: "before" | "after" | "inOffice" }
  | { readonly by: "onlyBearer"; readonly name: string }
  /** A surname without a full name, of somebody prominent who is not in office. */
  | { readonly by: "wellKnown"; readonly name: string }
  | { readonly by: "metonymy"; readonly seat: string }
  | { readonly by: "similar"; readonly name: string }
  /** The father's name stands in it, which no catalogue has. */
  | { readonly by: "patronymic"; readonly name: string }
  | { readonly by: "statistics"; readonly margin: number }
  | { readonly by: "correction"; readonly name: string; readonly span: Span }
  /** Of organisations that several states have: by the state named before it, whom its sentence names, or the states the article is about. */
  | { readonly by: "home"; readonly from: "before" | "sentence" | "article" }
  | { readonly by: "byline" }
  | { readonly by: "role"; readonly role: string }
  /** The name stands behind a quotation and this verb. */
  | { readonly by: "speech"; readonly verb: string };

export type CatalogueLayerName = "built-in" | "user" | "workspace";

/** What a person said of a mention. */
export interface Decision {
  /** Of the annotation that says so. */
  readonly id: string;
  readonly state: "accepted" | "corrected" | "added";
  /** Name of whoever decided. */
  readonly creator: string;
  /** When it was decided, or last changed: ISO 8601 in UTC. */
  readonly at: string;
  readonly note?: string;
}

/** A named entity, weapon or time expression in the text. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The characters of the span as written. */
  readonly text: string;
  /** Catalogue id, or for a name the catalogue doesn't know a slug that is stable within the article; none for dates and generic weapons. */
  readonly entity?: string;
  /** Entities with equal right; then `entity` is absent. */
  readonly candidates?: readonly string[];
  readonly form?: MentionForm;
  readonly timex?: Timex;
  /** A calendar day that does not exist, as written (`31. Juni`); such a date stays unresolved. */
  readonly impossible?: string;
  /** Weapon class id from the class tree. */
  readonly weaponClass?: string;
  readonly calibre?: Calibre;
  readonly measures?: Measures;
  readonly evidence: readonly Evidence[];
  /** Absent for a mere suggestion of the machine. */
  readonly decision?: Decision;
}

/** An article with everything found in it; mentions are sorted by start and do not overlap. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** The blocks in another language, of which little is read; absent where there is none. */
  readonly otherLanguage?: readonly Span[];
}

export const ACTOR_KINDS: readonly MentionKind[] = ["person", "state", "organisation"];
