import type { Annotation } from "./model.ts";

/** Whether two annotations say the same. Where they stood counts for nothing: that depends on the text they were read beside. */
export function isSame(one: Annotation, other: Annotation): boolean {
  return equal(withoutPosition(one), withoutPosition(other));
}

function withoutPosition(annotation: Annotation): object {
  if (annotation.target === undefined) return annotation;
  const { position: _, ...target } = annotation.target;
  return { ...annotation, target };
}

/** Of plain values; a property that is undefined is none. */
function equal(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => equal(a[key], b[key]));
}
