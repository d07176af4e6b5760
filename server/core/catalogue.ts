import type { CatalogueFile, Entry } from "../catalogue/types.ts";
import type { CatalogueLayerName } from "./model.ts";
import { keyOfRelative } from "./uri-key.ts";

/** Lowest first. */
export const LAYERS: readonly CatalogueLayerName[] = ["built-in", "user", "workspace"];

/** A catalogue file that has been read and checked. */
export interface CatalogueLayer {
  readonly name: CatalogueLayerName;
  /** Where an editor can show it. */
  readonly uri: string;
  readonly file: CatalogueFile;
}

export interface CatalogueEntry {
  readonly entry: Entry;
  readonly layer: CatalogueLayerName;
  readonly uri: string;
  /** What the layers below say under the same id. */
  readonly below?: Entry;
}

export interface WeaponClass {
  readonly id: string;
  readonly parent?: string;
  /** German name. */
  readonly name: string;
  readonly nameEn: string;
  /** The range that defines the class, in kilometres. */
  readonly rangeKm?: { readonly min?: number; readonly max?: number };
  /** Whether the systems of the catalogue have all calibres that the class has had since about 1950. */
  readonly calibresComplete?: boolean;
  /** Where that can be checked. */
  readonly source?: readonly string[];
}

/** A text that somebody said is no name. */
export interface NotName {
  readonly text: string;
  /** Key of the uri of the only article where it is none. */
  readonly article?: string;
}

export interface Catalogue {
  /** By id; where several layers have an id, the highest. */
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly classes: ReadonlyMap<string, WeaponClass>;
  /** Of all layers together. */
  readonly notNames: readonly NotName[];
  /** Names by ISO 3166 code in the language of the articles. */
  readonly territories: Readonly<Record<string, readonly string[]>>;
}

/** @param layers lowest first: built-in, user, workspace. */
export function buildCatalogue(
  layers: readonly CatalogueLayer[],
  classes: readonly WeaponClass[],
  territories: Catalogue["territories"],
): Catalogue {
  const entries = new Map<string, CatalogueEntry>();
  for (const { name, uri, file } of layers)
    for (const entry of file.entries) {
      const below = entries.get(entry.id)?.entry;
      entries.set(entry.id, { entry, layer: name, uri, ...(below !== undefined && { below }) });
    }
  const notNames = layers.flatMap(({ uri, file }) =>
    (file.notNames ?? []).map(
      ({ text, in: path }): NotName => (path === undefined ? { text } : { text, article: keyOfRelative(uri, path) }),
    ),
  );
  return { entries, classes: new Map(classes.map((weaponClass) => [weaponClass.id, weaponClass])), notNames, territories };
}

/** The canonical name: the entry's own, else for a state the CLDR name of its ISO code. */
export function nameOf(entry: Entry, { territories }: Catalogue): string {
  if (entry.name !== undefined) return entry.name;
  return (entry.kind === "state" && entry.iso !== undefined && territories[entry.iso]?.[0]) || entry.id;
}

/** The classes from the given one up to the root of the tree, nearest first; cycles end the path. */
export function classPath(id: string, { classes }: Catalogue): WeaponClass[] {
  const path: WeaponClass[] = [];
  for (
    let at = classes.get(id);
    at !== undefined && !path.includes(at);
    at = at.parent === undefined ? undefined : classes.get(at.parent)
  )
    path.push(at);
  return path;
}
