import type { Catalogue, CatalogueEntry, NotName } from "./catalogue.ts";

/** What of a catalogue is another than before. Plain data, so that it goes from one thread to another as it is. */
export interface CatalogueChange {
  /** Of each entry that was added, taken out or written anew: as it was and as it is, as far as it was and is there. */
  readonly entries: readonly CatalogueEntry[];
  /** Texts that are no names any more, or are none again. */
  readonly notNames: readonly NotName[];
}

/**
 * Compares the user's own layers; what is shipped is the same in both.
 *
 * @returns undefined where entries that are the same stand in another order: whom a name means first may be another everywhere.
 */
export function changeBetween(before: Catalogue, after: Catalogue): CatalogueChange | undefined {
  const changed = new Set([...changedIds(before, after), ...changedIds(after, before)]);
  const rest = (catalogue: Catalogue) => [...ownIds(catalogue)].filter((id) => !changed.has(id)).join("\n");
  if (rest(before) !== rest(after)) return undefined;
  const entries = [...changed].flatMap((id) =>
    [before.entries.get(id), after.entries.get(id)].filter((one) => one !== undefined),
  );
  const written = (catalogue: Catalogue) => new Map(catalogue.notNames.map((one) => [JSON.stringify(one), one]));
  const notNames = written(before);
  for (const [key, one] of written(after)) if (!notNames.delete(key)) notNames.set(key, one);
  return { entries, notNames: [...notNames.values()] };
}

/** Two changes, one after the other or side by side. */
export const bothChanges = (one: CatalogueChange, other: CatalogueChange): CatalogueChange => ({
  entries: [...one.entries, ...other.entries],
  notNames: [...one.notNames, ...other.notNames],
});

/** Ids of the user's own entries that the other catalogue has not, or not so. */
function* changedIds(catalogue: Catalogue, other: Catalogue): Iterable<string> {
  for (const id of ownIds(catalogue)) {
    const { layer, entry } = catalogue.entries.get(id) as CatalogueEntry;
    const there = other.entries.get(id);
    if (there?.layer !== layer || JSON.stringify(there.entry) !== JSON.stringify(entry)) yield id;
  }
}

function* ownIds({ entries }: Catalogue): Iterable<string> {
  for (const [id, { layer }] of entries) if (layer !== "built-in") yield id;
}
