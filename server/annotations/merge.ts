import type { Annotation } from "./model.ts";
import { compare, inOrder, lastChangedFirst } from "./order.ts";
import { canonical } from "./same.ts";

/** One annotation that both have changed, each otherwise, or that one has changed and the other taken away. */
export interface MergeConflict {
  /** The version changed last, or the one that is still there. */
  readonly inForce: Annotation;
  /** The other one; undefined where it was taken away. */
  readonly other: Annotation | undefined;
}

export interface Merged {
  /** In the order of the file. What nobody has changed is the very value of `theirs`, so that its line stays as it was. */
  readonly merged: readonly Annotation[];
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Three-way merge by id, for a file that has changed on the disk since it was read. Nothing is lost: what only one has
 * changed, added or taken away counts; where both did something else to an annotation, the later change is in force and
 * the other version a conflict. A changed annotation stays, even if the other one took it away. Who only moved the place,
 * after an edit of the text, contradicts nobody.
 *
 * @param base as last read, @param mine as it shall be, @param theirs as it is on the disk now; ids are unique in each.
 */
export function merge(base: readonly Annotation[], mine: readonly Annotation[], theirs: readonly Annotation[]): Merged {
  const [before, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const merged: Annotation[] = [];
  const conflicts: MergeConflict[] = [];
  for (const id of new Set([...others.keys(), ...ours.keys()])) {
    const outcome = settle(before.get(id), ours.get(id), others.get(id));
    if (outcome === undefined) continue;
    merged.push(outcome.inForce);
    if ("other" in outcome) conflicts.push(outcome);
  }
  return { merged: merged.sort(inOrder), conflicts: conflicts.sort((a, b) => inOrder(a.inForce, b.inForce)) };
}

const byId = (annotations: readonly Annotation[]) => new Map(annotations.map((annotation) => [annotation.id, annotation]));

function settle(
  base: Annotation | undefined,
  mine: Annotation | undefined,
  theirs: Annotation | undefined,
): MergeConflict | { readonly inForce: Annotation } | undefined {
  if (mine === undefined || theirs === undefined) {
    const kept = mine ?? theirs;
    if (kept === undefined || (base !== undefined && same(base, kept))) return undefined;
    return base === undefined ? { inForce: kept } : { inForce: kept, other: undefined };
  }
  if (same(mine, theirs) || (base !== undefined && same(base, mine))) return { inForce: theirs };
  if (base !== undefined && same(base, theirs)) return { inForce: mine };
  if (sameDecision(mine, theirs) || (base !== undefined && sameDecision(base, mine)))
    return { inForce: sameDecision(mine, theirs) ? latest(mine, theirs)[0] : theirs };
  if (base !== undefined && sameDecision(base, theirs)) return { inForce: mine };
  const [inForce, other] = latest(mine, theirs);
  return { inForce, other };
}

/** Of the same time in an order that doesn't depend on who asks. */
function latest(one: Annotation, other: Annotation): readonly [Annotation, Annotation] {
  return (lastChangedFirst(one, other) || compare(canonical(other), canonical(one))) <= 0 ? [one, other] : [other, one];
}

const same = (one: Annotation, other: Annotation): boolean => one === other || canonical(one) === canonical(other);

/** The same but for the place and the time of the change. */
function sameDecision(one: Annotation, other: Annotation): boolean {
  const bare = ({ modified: _, target: __, ...rest }: Annotation) => canonical(rest);
  return bare(one) === bare(other);
}
