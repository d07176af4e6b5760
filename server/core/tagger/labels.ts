/**
 * The labels of the tagger: GermEval's classes in BIO, with its derivations (`deutsch`) and its compounds with a name in them
 * (`Kim-Regime`) folded into three labels without a beginning of their own. Their order is part of the model file's format.
 */
export const LABELS = [
  "O",
  "B-PER",
  "I-PER",
  "B-LOC",
  "I-LOC",
  "B-ORG",
  "I-ORG",
  "B-OTH",
  "I-OTH",
  "LOCderiv",
  "deriv",
  "part",
] as const;

export type Label = (typeof LABELS)[number];

export const OUTSIDE = 0;

/** Labels a person, place or organisation begins with. */
export const BEGINNINGS: readonly number[] = [1, 3, 5];
/** Labels it goes on with. */
export const INSIDES: readonly number[] = [2, 4, 6];
/** Labels of names of all kinds. */
export const NAMES: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** The label that continues a name with this label; labels without continuation give themselves. */
export function insideOf(label: number): number {
  return label >= 1 && label <= 8 && label % 2 === 1 ? label + 1 : label;
}

/** Whether `right` may follow `left`: an I needs its B or another I before it. `left` is undefined at the start of a sentence. */
export function mayFollow(left: number | undefined, right: number): boolean {
  const inside = right >= 1 && right <= 8 && right % 2 === 0;
  return !inside || left === right || left === right - 1;
}
