import type { Arsenal } from "./arsenal.ts";
import { meaningsOf, type WeaponCandidate } from "./candidate.ts";

/** The certain weapons of a sentence, asked for one that tells what a doubtful name means. */
export interface Company {
  add(weapon: WeaponCandidate): void;
  /** Which system the name means, and the weapon that tells it. */
  meaning(name: WeaponCandidate): Meaning | undefined;
  /** The same, but only of weapons whose class is the name's or lies above or below it. */
  relative(name: WeaponCandidate): Meaning | undefined;
}

interface Meaning {
  readonly system: WeaponCandidate;
  readonly beside: WeaponCandidate;
}

/**
 * A weapon speaks for a name if the class of one is the other's or lies above it (“Panzer”: `Leopard`), or if both lie below a class
 * that is narrow enough (two kinds of armour, of ships). The root of the tree says too little.
 */
export function createCompany(arsenal: Arsenal): Company {
  let any: WeaponCandidate | undefined;
  const byClass = new Map<string, WeaponCandidate>();
  const byAncestor = new Map<string, WeaponCandidate>();
  return {
    add(weapon) {
      any ??= weapon;
      const path = arsenal.path(weapon.weaponClass);
      if (path.length > 1 && !byClass.has(weapon.weaponClass)) byClass.set(weapon.weaponClass, weapon);
      for (const above of path.slice(0, -1)) if (!byAncestor.has(above)) byAncestor.set(above, weapon);
    },
    meaning(name) {
      if (any === undefined) return undefined;
      if (name.doubt?.short === true) return { system: name, beside: any };
      return by(name, relative) ?? (name.doubt?.called === true ? undefined : nearest(name));
    },
    relative: (name) => by(name, relative),
  };

  function by(name: WeaponCandidate, look: (weaponClass: string) => WeaponCandidate | undefined): Meaning | undefined {
    for (const system of meaningsOf(name)) {
      const beside = look(system.weaponClass);
      if (beside !== undefined) return { system, beside };
    }
    return undefined;
  }

  function relative(weaponClass: string): WeaponCandidate | undefined {
    const path = arsenal.path(weaponClass);
    const above = path.slice(0, -1).find((id) => byClass.has(id));
    return above !== undefined ? byClass.get(above) : path.length > 1 ? byAncestor.get(weaponClass) : undefined;
  }

  /** Beside a helicopter a `Tiger` is one rather than an aircraft with wings: the lowest class in common tells. */
  function nearest(name: WeaponCandidate): Meaning | undefined {
    let meant: Meaning | undefined;
    let deepest = 0;
    for (const system of meaningsOf(name)) {
      const path = narrow(arsenal.path(system.weaponClass));
      const common = path.findIndex((id) => byAncestor.has(id));
      if (common < 0 || path.length - common <= deepest) continue;
      deepest = path.length - common;
      meant = { system, beside: byAncestor.get(path[common] as string) as WeaponCandidate };
    }
    return meant;
  }
}

/** Whether the classes of two weapons lie below one that is narrow enough. */
export function isKin(one: WeaponCandidate, other: WeaponCandidate, arsenal: Arsenal): boolean {
  const path = arsenal.path(other.weaponClass);
  return narrow(arsenal.path(one.weaponClass)).some((above) => path.includes(above));
}

/** Classes of a path that lie three steps deep: armour, ships, aircraft; not weapon systems as such. */
const narrow = (path: readonly string[]) => path.slice(0, Math.max(0, path.length - 2));
