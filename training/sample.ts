import { tokenize } from "../server/core/scan.ts";
import { insideOf, LABELS, type Label, OUTSIDE } from "../server/core/tagger/labels.ts";
import { joinWords } from "../server/core/tagger/words.ts";

/** A sentence to learn from. */
export interface Sample {
  readonly words: readonly SampleWord[];
  readonly weight: number;
}

export interface SampleWord {
  /** Undefined where the corpus hides the word. */
  readonly text: string | undefined;
  /** For hidden words: the casing class that the corpus tells. */
  readonly hiddenCasing?: string;
  /** Bit set of the labels it may have: one where the corpus decides. */
  readonly allowed: number;
}

export const bit = (label: Label): number => 1 << LABELS.indexOf(label);

/** The one label of a set, or undefined if there are more. */
export function onlyLabel(allowed: number): number | undefined {
  const label = 31 - Math.clz32(allowed);
  return allowed === 1 << label ? label : undefined;
}

/** Carries a corpus token's label over to our words: a name that splits goes on with its inside label. */
export function relabel(text: string, label: number): { readonly text: string; readonly label: number }[] {
  const tokens = tokenize(text);
  return joinWords(tokens, 0, tokens.length).map((word, at) => ({
    text: word.text,
    label: at === 0 || label === OUTSIDE ? label : insideOf(label),
  }));
}
