import type { Change } from "./decide.ts";
import type { AnnotationFile } from "./jsonl.ts";
import type { Annotation } from "./model.ts";
import { type Relink, relinkedAnnotation } from "./relink.ts";
import { canonical, isSame } from "./same.ts";

/**
 * Changes what is still as the change expects it: what somebody else changed meanwhile is theirs. What was only given another
 * place, as its article was edited, or the new id of its entity, is still what was meant, and keeps these.
 *
 * @param relink what entities are called now that had another id when the changes were made.
 */
export function applyChanges({ annotations, conflicts }: AnnotationFile, changes: readonly Change[], relink: Relink) {
  const byId = new Map(annotations.map((one) => [one.id, one]));
  let others = conflicts;
  let count = 0;
  for (const wanted of changes) {
    const id = (wanted.after ?? wanted.before)?.id;
    if (id === undefined) continue;
    const now = byId.get(id);
    const change = asExpected(wanted, now, relink);
    const beside = others.filter((one) => one.id === id);
    if (change === undefined || (wanted.versions !== undefined && !areSame(beside, wanted.versions.before))) continue;
    const { after, versions } = change;
    if (after === undefined) byId.delete(id);
    // of a version that was read the very value: its line stays as it is
    else byId.set(id, beside.find((one) => isSame(one, after)) ?? after);
    if (versions !== undefined) others = [...others.filter((one) => one.id !== id), ...versions.after];
    count++;
  }
  return { annotations: [...byId.values()], conflicts: others, count };
}

function asExpected(change: Change, now: Annotation | undefined, relink: Relink): Change | undefined {
  const { before, after } = change;
  if (before === undefined) return now === undefined ? change : undefined;
  if (now === undefined) return undefined;
  if (isSame(now, before)) return change;
  const renamed = relinkedAnnotation(before, relink);
  const relinked: Change = {
    ...change,
    before: renamed,
    ...(after !== undefined && { after: relinkedAnnotation(after, relink) }),
  };
  if (isSame(now, renamed)) return relinked;
  // whoever says where it stands says it of the place as it was
  if (after !== undefined && canonical(after.target) !== canonical(before.target)) return undefined;
  for (const one of [change, relinked]) {
    if (one.before === undefined || !isSame(atPlaceOf(one.before, now), now)) continue;
    return one.after === undefined ? one : { ...one, after: atPlaceOf(one.after, now) };
  }
  return undefined;
}

/** An annotation with the place of another one. */
function atPlaceOf(annotation: Annotation, { target }: Annotation): Annotation {
  return target === undefined || annotation.target === undefined ? annotation : { ...annotation, target };
}

function areSame(some: readonly Annotation[], others: readonly Annotation[]): boolean {
  return some.length === others.length && some.every((one) => others.some((other) => isSame(one, other)));
}
