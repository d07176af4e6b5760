import type { Annotation } from "./model.ts";
import { compare } from "./order.ts";

/** Whether two annotations say the same. Where they stood counts for nothing: that depends on the text they were read beside. */
export function isSame(one: Annotation, other: Annotation): boolean {
  return one === other || canonical(withoutPosition(one)) === canonical(withoutPosition(other));
}

/** Whether two annotations are about the same words in the same surroundings. */
export function isOfSamePlace(one: Annotation, other: Annotation): boolean {
  const place = ({ target }: Annotation) => target && canonical([target.exact, target.prefix, target.suffix]);
  return one.target === other.target || place(one) === place(other);
}

/** JSON with sorted keys: equal values give equal texts. A property that is undefined is none. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b)))
      : inner,
  );
}

function withoutPosition(annotation: Annotation): object {
  if (annotation.target === undefined) return annotation;
  const { position: _, ...target } = annotation.target;
  return { ...annotation, target };
}
