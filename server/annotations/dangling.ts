import { slug } from "../core/slug.ts";
import type { Annotation } from "./model.ts";

/**
 * Ids of entries that decisions lead to and no catalogue has: they were renamed, deleted, or stand in a file that is not here. A name that
 * no catalogue knows has an id made of itself, which is none of these.
 */
export function danglingEntities(annotations: readonly Annotation[], isKnown: (entity: string) => boolean): Set<string> {
  const dangling = new Set<string>();
  const own = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.type !== "mention") continue;
    const { entity } = annotation.body;
    if (entity === undefined || isKnown(entity)) continue;
    dangling.add(entity);
    const name = slug(annotation.target.exact);
    // “Zora Quentins”, “Nordbank AG”
    if (name.startsWith(entity) || entity.startsWith(name)) own.add(entity);
  }
  for (const entity of own) dangling.delete(entity);
  return dangling;
}
