import type { WeaponEntry } from "../../../catalogue/types.ts";
import type { Catalogue } from "../../../core/catalogue.ts";
import type { Mention } from "../../../core/model.ts";

/** The system that a mention names; undefined for generic weapons. */
export function weaponOf({ entity }: Mention, { entries }: Catalogue): WeaponEntry | undefined {
  const entry = entity === undefined ? undefined : entries.get(entity)?.entry;
  return entry?.kind === "weapon" ? entry : undefined;
}

/** Its names in other naming systems. */
export const designationsOf = ({ designations = [] }: WeaponEntry): readonly string[] => designations.map(({ name }) => name);
