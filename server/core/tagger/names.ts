import type { Labelled } from "./label-sentence.ts";
import { insideOf, LABELS, OUTSIDE } from "./labels.ts";
import type { TaggerModel } from "./model-file.ts";

export interface TaggedName {
  /** Index of the first token and of the one after the last. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly type: "person" | "place" | "organisation";
  /** Logarithm of how many times likelier it is than the same words read otherwise (as no name or one of another type), all else equal. */
  readonly margin: number;
}

const L: number = LABELS.length;
const TYPES: readonly (TaggedName["type"] | undefined)[] = LABELS.map((label) => {
  if (label.endsWith("-PER")) return "person";
  if (label.endsWith("-LOC")) return "place";
  return label.endsWith("-ORG") ? "organisation" : undefined;
});
/** Labels a name can begin with, each for a reading. */
const READINGS = LABELS.flatMap((label, at) => (label.startsWith("I-") ? [] : [at]));

/** Picks the persons, places and organisations from a labelled sentence and adds them to `names`. */
export function readNames(
  { length, firstTokens, labels, scores }: Labelled,
  { transitions, scale }: Pick<TaggerModel, "transitions" | "scale">,
  names: TaggedName[],
): void {
  const pathScore = (first: number, last: number, begin: number): number => {
    let sum = 0;
    let before = first === 0 ? L : (labels[first - 1] as number);
    for (let at = first; at < last; at++) {
      const label = at === first ? begin : insideOf(begin);
      sum += (transitions[before * L + label] as number) + (scores[at * L + label] as number);
      before = label;
    }
    return last < length ? sum + (transitions[before * L + (labels[last] as number)] as number) : sum;
  };
  for (let first = 0; first < length; ) {
    const label = labels[first] as number;
    if (label === OUTSIDE) {
      first++;
      continue;
    }
    let last = first + 1;
    while (last < length && insideOf(label) !== label && labels[last] === insideOf(label)) last++;
    const type = TYPES[label];
    if (type !== undefined) {
      let other = -Infinity;
      for (const reading of READINGS) if (reading !== label) other = Math.max(other, pathScore(first, last, reading));
      names.push({
        firstToken: firstTokens[first] as number,
        lastToken: firstTokens[last] as number,
        type,
        margin: (pathScore(first, last, label) - other) / scale,
      });
    }
    first = last;
  }
}
