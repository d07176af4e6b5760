import type { Range } from "vscode-languageserver-types";
import type { Anchored, Anchoring, Annotation, DecisionState, MentionBody } from "../../annotations/model.ts";
import type { AnnotatedArticle, Span } from "../../core/model.ts";
import type { Resources } from "../../core/resources.ts";
import type { Messages } from "../../messages/index.ts";
import type { DecideById } from "../decide.ts";
import type { DossierFacts } from "./dossier-facts.ts";
import type { DossierChange } from "./dossier-settings.ts";
import type { Edit } from "./edits.ts";
import type { Quotation } from "./quotations.ts";

export type Severity = "error" | "warning" | "information" | "hint";

/**
 * A check with everything that belongs to it: what it is called, how loud it is, what its page says, its examples, which are its
 * tests, and the function. Adding one is a file and a line in `rules.ts`.
 */
export interface Rule<Input, Of, Sample> {
  /** Group and name: `date/missing`. */
  readonly code: string;
  readonly severity: Severity;
  /** How many findings of it one file shows at most; `DEFAULT_MOST` where nothing is said. */
  readonly most?: number;
  readonly docs: InEachLanguage<Docs>;
  readonly examples: { readonly fires: readonly Sample[]; readonly silent: readonly Sample[] };
  readonly check: (input: Input) => readonly Of[];
}

/** A check of an article. */
export type CheckRule = Rule<CheckInput, Found, Example>;

export interface Docs {
  readonly title: string;
  /** One paragraph: what is found, on what it relies, when it keeps quiet. */
  readonly text: string;
}

/** The same in English and German: the compiler asks for both. */
export interface InEachLanguage<T> {
  readonly en: T;
  readonly de: T;
}

/** What a check looks at. It changes nothing and asks nobody else. */
export interface CheckInput {
  readonly annotated: AnnotatedArticle;
  /** What people decided about the article. */
  readonly decisions: readonly Anchored[];
  /** Versions of them that are not in force. */
  readonly conflicts?: readonly Annotation[];
  readonly resources: Resources;
  readonly messages: Messages;
  /** Base name of the article's file; standard input has none. */
  readonly fileName?: string;
  /** Direct speech and whatever else stands in quotation marks, in the order of the text. */
  readonly quotations: readonly Quotation[];
  /** Absent where the article is looked at alone. */
  readonly dossier?: OwnDossier;
}

/** The articles around one. */
export interface OwnDossier {
  readonly facts: DossierFacts;
  /** Uri of the article itself. */
  readonly uri: string;
  /** How the dossier writes an entity, by its id, where somebody said so. */
  readonly houseForms: Readonly<Record<string, string>>;
}

/** What a check has to say of a place; code and severity are its rule's. */
export interface Found extends Span {
  readonly message: string;
  /** However loud the user wants the check: what relies on a fact that nobody has looked up is told quietly. */
  readonly atMost?: Severity;
  /** What of the catalogue it relies on. */
  readonly facts?: readonly Fact[];
  readonly related?: readonly Related[];
  /** What could be done about it, as alternatives. */
  readonly fixes?: readonly Fix[];
}

/** Plain values; the editor's form is made last. */
export interface Finding extends Found {
  readonly code: string;
  readonly severity: Severity;
}

/** Something that the catalogue says, and where that can be checked. */
export interface Fact {
  /** Id of the entry or weapon class. */
  readonly of: string;
  readonly text: string;
  /** Where that can be checked: title or address of a public page. */
  readonly source?: string;
}

export interface Related {
  /** A place in the article, a catalogue entry or weapon class by its id, or a place in another article. */
  readonly of: Span | string | { readonly uri: string; readonly range: Range };
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  /** In the article. */
  readonly edits?: readonly Edit[];
  /** In the dossier's `lagebild.json`. */
  readonly dossier?: DossierChange;
  /** How the dossier spells an entity from now on, in its catalogue. */
  readonly houseForm?: { readonly entity: string; readonly form: string };
  /** The spelling that all other spellings of the name at the finding's place get in the whole dossier. */
  readonly normalise?: string;
  /** Of a decision, at the finding's place. */
  readonly decision?: DecideById;
  /** It is surely what was meant. */
  readonly preferred?: boolean;
}

/** An article in which `[[…]]` marks what the findings are about, by its text alone where nothing else matters. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly fileName?: string;
      /** The other articles of the dossier. */
      readonly beside?: readonly string[];
      readonly houseForms?: Readonly<Record<string, string>>;
      readonly decisions?: readonly ExampleDecision[];
    };

/** A decision about the first passage of an example that reads so, or the one given. */
export interface ExampleDecision {
  readonly exact: string;
  /** Which of several, from 0. */
  readonly nth?: number;
  readonly anchoring: Anchoring["status"];
  readonly state: DecisionState;
  readonly body: MentionBody;
  /** Other versions of it. */
  readonly others?: readonly Pick<ExampleDecision, "state" | "body">[];
}

export const DEFAULT_MOST = 3;

/** Loudest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

/** The quieter of two. */
export function quieter(one: Severity, other: Severity = "error"): Severity {
  return SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other) ? one : other;
}
