import type { TimexMod, TimexType } from "../model.ts";

/**
 * Values of words by category: `{ month: { januar: 1 }, … }`, forms in lower case.
 * A form may be in several categories.
 */
export type DateLexicon = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** A number, a TIMEX3 fragment, or `$name`: what the pattern captured under that name. */
export type Slot = number | string;

/**
 * What an expression means, before it is known which day that is. Language-free.
 * - `calendar`: fields of a date; what is missing is looked for around the article's date. `part` is a season, quarter
 *   or half (`SU`, `Q3`, `H2`); `monthDay` a fixed feast (`12-31`), `easter` one by its days from Easter Sunday;
 *   `nth` with `weekday` and `month` the first or, −1, the last such weekday of it; `advent` the Sundays before Christmas by number, 0 the one
 *   before the first, with `weekday` that day of the week which ends on it;
 *   `until` the month a range or list goes on to: its year counts, or the one before it (“November bis März”);
 *   `yearOffset` counts years from the article's (“Januar dieses Jahres” is 0); `sameYear` takes that of the date named last,
 *   `after` looks from it for the next (1) or last (−1) such month or season, `back` counts years before the last one; `weekday` picks the year that fits;
 *   of a `year` of two digits the century is, with `sameCentury`, that of the year named last; `week` is an ISO week; with `every` it is of no particular year, with `open` of one that only an event tells.
 * - `years`: a season or school year across two calendar years (`2007/08`), or such years counted from the one of the article's date, by the
 *   month it begins in.
 * - `weekday`: a day of the week, 1 Monday to 7; `3TEV` is its evening. `week` counts from the article's week where the text says which;
 *   `back` counts weeks before the last one, `ahead` weeks behind the next; with `from` it is the next one (or with `sign` −1 the last) seen from
 *   the day named last; `until` is the weekday a range goes on to: where the text looks back, all of the range is over.
 * - `relative`: `amount` units from the article's day, or with `from: "text"` from the day last named: yesterday is −1 D,
 *   last year −1 Y. `sign` −1 turns it round (`zwei Tage zuvor`). With `from: "sentence"` it is counted from a date of the same
 *   sentence if there is one: the year before, beside 2009, is 2008. With `from: "passage"` a year is that of the passage, where it tells of another;
 *   with `from: "turn"` it is counted from the year that begins at the turn of the year next to the article's date, and open around midsummer. With `keep` the date that is counted from keeps its
 *   months, season or day: today ten years ago is a day.
 *   `days` are first counted from the article's day: “yesterday a year ago” is −1. Where nobody can tell the day, its `weekday` is still known.
 * - `dayPart`: part of the day that is being talked of (TIMEX3 `TMO`, `TAF`, `TEV`, `TNI` …); `clock`: a time of that day,
 *   with `every` of no particular one; a `dayPart` tells eight in the evening from eight in the morning.
 * - `decade`: a year of it, of the 20th century where none is said (`60`), or of which century it is, by its years, as the how manieth, or so many before the article's (`centuries`); `century`: its ordinal, with `turn` the year it begins with, with `unit` `ML` a millennium.
 * - `duration`: an amount of a unit (`D`, `W`, `M`, `Y`, `DE`, `CE`; hours, minutes and seconds `TH`, `TM`, `TS`); without amount `PXD`.
 *   `scale` multiplies the amount, `plus` is added. As a `SET` it says how often, with `freq` (`3X`) how often in each. With `ago` it leads back to the day, month or year so long ago,
 *   which what follows is counted from.
 * - `counted`: the `ordinal`th day or week of something that began on a day named before; `unit` is its value where none was (`XXXX-WXX`).
 * - `none`: a trap, no time expression at all: whatever it covers is left alone.
 * - `value`: a TIMEX3 value as it is (`P1M`, `XXXX-WXX-1`, `PRESENT_REF`).
 */
export type DateTemplate =
  | {
      readonly kind: "calendar";
      readonly year?: Slot;
      readonly sameCentury?: Slot;
      readonly yearOffset?: Slot;
      readonly sameYear?: Slot;
      readonly after?: Slot;
      readonly back?: Slot;
      readonly era?: "BC" | "AD";
      readonly month?: Slot;
      readonly day?: Slot;
      readonly monthDay?: Slot;
      readonly easter?: Slot;
      readonly advent?: Slot;
      readonly nth?: Slot;
      readonly until?: Slot;
      readonly part?: Slot;
      readonly weekday?: Slot;
      readonly dayPart?: Slot;
      readonly week?: Slot;
      readonly every?: Slot;
      readonly open?: Slot;
    }
  | { readonly kind: "years"; readonly from: Slot; readonly to: Slot }
  | { readonly kind: "years"; readonly shift: Slot; readonly begins: Slot }
  | {
      readonly kind: "weekday";
      readonly weekday: Slot;
      readonly week?: Slot;
      readonly back?: Slot;
      readonly ahead?: Slot;
      readonly until?: Slot;
      readonly dayPart?: Slot;
      readonly sign?: Slot;
      readonly from?: "text";
    }
  | {
      readonly kind: "relative";
      readonly unit: Slot;
      readonly amount: Slot;
      readonly sign?: Slot;
      readonly dayPart?: Slot;
      readonly from?: "text" | "sentence" | "passage" | "turn";
      readonly keep?: Slot;
      readonly days?: Slot;
      readonly weekday?: Slot;
    }
  | { readonly kind: "dayPart"; readonly dayPart: Slot }
  | { readonly kind: "clock"; readonly hour: Slot; readonly minute?: Slot; readonly every?: Slot; readonly dayPart?: Slot }
  | { readonly kind: "decade"; readonly year: Slot; readonly century?: Slot; readonly centuries?: Slot }
  | { readonly kind: "decade"; readonly century: Slot; readonly ordinal: Slot }
  | { readonly kind: "century"; readonly ordinal: Slot; readonly era?: "BC"; readonly unit?: Slot; readonly turn?: Slot }
  | {
      readonly kind: "duration";
      readonly unit: Slot;
      readonly amount?: Slot;
      readonly scale?: Slot;
      readonly plus?: Slot;
      readonly type?: "SET";
      readonly freq?: Slot;
      readonly ago?: Slot;
    }
  | { readonly kind: "counted"; readonly ordinal: Slot; readonly unit: Slot }
  | { readonly kind: "value"; readonly type: TimexType; readonly value: Slot; readonly freq?: Slot }
  | { readonly kind: "none" };

/**
 * One form of time expression.
 *
 * `pattern` is a sequence of elements separated by spaces, matched against tokens without regard to case:
 * - `word` or a mark such as `.` stands for itself, `"word"` only in that case, `<category>` for any word of that lexicon category;
 * - `<int>` one to four digits, `<int2>` one or two, `<int3>` three, `<twoDigits>` exactly two, `<year>` four digits from 1000 to 2199, `<recentYear>` from 1900 to 2059
 *   save the round 2000, `<doubtfulYear>` the other years, `<pastYear>` from 1500 to 1899 save round ones, `<shortYear>` two digits that are no day, `<tens>` 20 to 90,
 *   `<oddYear>` from 1941 to 2059 save round ones, `<roundYear>` those that end in 0; `<lower>` any word in lower case, `<upper>` a capitalised one;
 * - `<category=name>` captures under another name than the category's; `a|<b>` is a choice;
 * - `*ing` any word that ends so; an ending of two letters or less is an adjective's, of words in lower case, and no pattern begins with it;
 * - `?` after an element makes it optional; `~` before it demands that no space precedes it;
 * - `[…]` at the beginning or end is context: it must be there and is not part of the span. `[^…]` must not be there.
 *   What a context behind names counts where the span says nothing of that name: `<month> [bis <month=other> <year>]`.
 */
export interface DateRule {
  readonly id: string;
  readonly pattern: string;
  readonly means: DateTemplate;
  readonly mod?: TimexMod | `$${string}`;
  /** What the words themselves say: “vergangenem September” looks back. */
  readonly direction?: "past" | "future" | `$${string}`;
  /** What it means where its own clause looks back: “bald war das Geld fort” is no future. */
  readonly past?: DateTemplate;
  /** Also as the first part of a compound: `14-Tage` in “14-Tage-Frist”. */
  readonly inCompound?: boolean;
  /** Marked texts `… am [12. September](2023-09-12) …`, resolved against `RULE_TEST_DATE`. */
  readonly examples: readonly string[];
  /** Texts in which this rule, and any other, finds nothing. */
  readonly not?: readonly string[];
}

/** Neither the tense of its clause nor what was told before says what such an expression means. */
export const STANDS_ALONE: ReadonlySet<DateTemplate["kind"]> = new Set(["years", "decade", "century", "duration", "value"]);

/** The article's date in the examples of rules: a Wednesday. */
export const RULE_TEST_DATE = "2023-09-13";
