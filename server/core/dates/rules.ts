import type { TimexMod } from "../model.ts";

/**
 * Values of words by category: `{ month: { januar: 1 }, … }`, forms in lower case.
 * A form may be in several categories.
 */
export type DateLexicon = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** A number, a TIMEX3 fragment, or `$name`: what the pattern captured under that name. */
export type Slot = number | string;

/**
 * What an expression means, before it is known which day that is. Language-free.
 * - `calendar`: fields of a date; what is missing is looked for around the article's date.
 *   `yearOffset` counts years from the article's (“Januar dieses Jahres” is 0).
 * - `weekday`: a day of the week, 1 Monday to 7; `3TEV` is its evening. `week` counts from the article's week where the text says which.
 * - `relative`: `amount` units from the article's day, or with `from: "text"` from the day last named: yesterday is −1 D, last year −1 Y.
 * - `dayPart`: part of the day that is being talked of (TIMEX3 `TMO`, `TAF`, `TEV`, `TNI` …).
 * - `clock`: a time of that day.
 * - `decade`, `century`: the first year; a decade without its century (`60`) is of the 20th.
 * - `duration`: an amount of a unit (`D`, `W`, `M`, `Y`, `DE`, `CE`; hours, minutes and seconds are `TH`, `TM`, `TS`); without amount `PXD`.
 * - `set`: a TIMEX3 value; `reference`: PAST_REF, PRESENT_REF, FUTURE_REF.
 */
export type DateTemplate =
  | {
      readonly kind: "calendar";
      readonly year?: Slot;
      readonly yearOffset?: Slot;
      readonly month?: Slot;
      readonly day?: Slot;
      readonly season?: Slot;
      readonly quarter?: Slot;
      readonly weekday?: Slot;
      readonly dayPart?: Slot;
    }
  | { readonly kind: "weekday"; readonly weekday: Slot; readonly week?: Slot; readonly dayPart?: Slot }
  | { readonly kind: "relative"; readonly unit: Slot; readonly amount: Slot; readonly dayPart?: Slot; readonly from?: "text" }
  | { readonly kind: "dayPart"; readonly dayPart: Slot }
  | { readonly kind: "clock"; readonly hour: Slot; readonly minute?: Slot }
  | { readonly kind: "decade"; readonly year: Slot }
  | { readonly kind: "century"; readonly ordinal: Slot }
  | { readonly kind: "duration"; readonly unit: Slot; readonly amount?: Slot }
  | { readonly kind: "set"; readonly value: Slot }
  | { readonly kind: "reference"; readonly value: Slot };

/**
 * One form of time expression.
 *
 * `pattern` is a sequence of elements separated by spaces, matched against tokens without regard to case:
 * - `word` or a mark such as `.` stands for itself, `"word"` only in that case, `<category>` for any word of that lexicon category;
 * - `<int>` one to four digits, `<int2>` one or two, `<year>` four digits from 1000 to 2199;
 * - `<category=name>` captures under another name than the category's; `a|<b>` is a choice;
 * - `?` after an element makes it optional; `~` before it demands that no space precedes it;
 * - `[…]` at the beginning or end is context: it must be there and is not part of the span. `[^…]` must not be there.
 */
export interface DateRule {
  readonly id: string;
  readonly pattern: string;
  readonly means: DateTemplate;
  readonly mod?: TimexMod | `$${string}`;
  /** What the words themselves say: “vergangenem September” looks back. */
  readonly direction?: "past" | "future" | `$${string}`;
  /** Marked texts `… am [12. September](2023-09-12) …`, resolved against `RULE_TEST_DATE`. */
  readonly examples: readonly string[];
  /** Texts in which this rule, and any other, finds nothing. */
  readonly not?: readonly string[];
}

/** The article's date in the examples of rules: a Wednesday. */
export const RULE_TEST_DATE = "2023-09-13";
