import type { Annotation } from "./model.ts";

/** By position, those of the whole article first, then id: the order of the file. */
export function inOrder(a: Annotation, b: Annotation): number {
  const [one, other] = [a.target?.position, b.target?.position];
  return (one?.start ?? -1) - (other?.start ?? -1) || (one?.end ?? -1) - (other?.end ?? -1) || compare(a.id, b.id);
}

/** The one changed last first. */
export const lastChangedFirst = (a: Annotation, b: Annotation): number => compare(changed(b), changed(a));

const changed = ({ created, modified }: Annotation): string => (modified ?? created).slice(0, -1);

/** By code units: the same in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
