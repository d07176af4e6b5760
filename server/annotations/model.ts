import type { MentionKind, Span, Timex } from "../core/model.ts";

/**
 * What people decided about an article: one line each of `NAME.annotations.jsonl` beside it, as a W3C Web Annotation
 * (https://www.w3.org/TR/annotation-model/). These are the plain values inside; the file's own form is `jsonl.ts`.
 */
export type Annotation = MentionAnnotation | IgnoredFinding;

interface Common {
  /** `urn:uuid:…`; stays the same as long as the annotation lives. */
  readonly id: string;
  readonly creator: Agent;
  /** ISO 8601 in UTC, to the second: `2024-06-18T09:30:00Z`. */
  readonly created: string;
  /** Absent where it was never changed. */
  readonly modified?: string;
}

/** Who decided. */
export interface Agent {
  readonly type: "Person" | "Software";
  readonly name: string;
  /** Of a program. */
  readonly version?: string;
}

/**
 * `accepted`: the machine's suggestion holds as it is; `corrected`: it holds with another span, kind, entity or value;
 * `rejected`: there is no mention here; `added`: there is one that the machine didn't find.
 */
export type DecisionState = "accepted" | "corrected" | "rejected" | "added";

/** A decision about one mention. */
export interface MentionAnnotation extends Common {
  readonly type: "mention";
  readonly state: DecisionState;
  readonly target: Target;
  readonly body: MentionBody;
  /** What the machine had found, where that was corrected. */
  readonly was?: MentionBody & { readonly exact: string };
  readonly note?: string;
}

/** What a mention is said to be. */
export interface MentionBody {
  readonly kind: MentionKind;
  /** Catalogue id, or the id of a name the catalogue doesn't know. */
  readonly entity?: string;
  readonly timex?: Timex;
  readonly weaponClass?: string;
}

/** A finding of a check that shall not be shown again, here or, without a target, in the whole article. */
export interface IgnoredFinding extends Common {
  readonly type: "ignoredFinding";
  /** Code of the check: `date/weekday-mismatch`. */
  readonly code: string;
  readonly target?: Target;
}

/** Where in the article: by its words (TextQuoteSelector) and by where it stood when last written (TextPositionSelector). */
export interface Target {
  readonly exact: string;
  /** The characters before and after: `CONTEXT`, or as many as make the place unique. Made by `targetsIn` (`target.ts`). */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets inside; the file counts code points, as the specification asks. */
  readonly position: Span;
}

/**
 * Characters of context kept on either side at least (UTF-16 code units; never half of a surrogate pair). A shorter one
 * doesn't tell its place from others.
 */
export const CONTEXT = 32;

/**
 * What an annotation's place is in the text as it is now. `exact`: where it stood; `moved`: elsewhere, beyond doubt;
 * `uncertain`: `span` is the best guess and nothing is done with it unasked; `orphaned`: not found.
 */
export type Anchoring =
  | { readonly status: "exact" | "moved" | "uncertain"; readonly span: Span }
  | { readonly status: "orphaned" };

/** An annotation with its place in the text as it is now; whole-article ones have none. */
export interface Anchored<A extends Annotation = Annotation> {
  readonly annotation: A;
  readonly anchoring: Anchoring | undefined;
}

/** When it was made or last changed. */
export function lastChange({ created, modified }: Annotation): string {
  return modified ?? created;
}

/** Where it stands beyond doubt; undefined for what is uncertain, orphaned or said of the whole article. */
export function placeOf(anchoring: Anchoring | undefined): Span | undefined {
  return anchoring?.status === "exact" || anchoring?.status === "moved" ? anchoring.span : undefined;
}
