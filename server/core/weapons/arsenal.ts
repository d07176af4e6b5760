import type { WeaponEntry } from "../../catalogue/types.ts";
import { type Catalogue, classPath } from "../catalogue.ts";
import { tokenize } from "../scan.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

/** The weapons of a catalogue by what their names are made of. */
export interface Arsenal {
  /** A system by its designator without spaces and hyphens, in lower case: `kn23`, `9m723`. */
  designated(key: string): WeaponEntry | undefined;
  /** A ship by its kind and name in lower case: `fregatte hessen`. */
  ship(name: string): WeaponEntry | undefined;
  /** Systems whose designators begin so and go on with a number: `kn`. */
  family(prefix: string): Family | undefined;
  /** A designator, as above, of something civil that fits a family. */
  isCivil(key: string): boolean;
  /** Letters, in lower case, that names of roads and cars begin with, too. */
  isCivilLetter(letter: string): boolean;
  /** Words that follow a designator in names of the system: `Poseidon` in “P-8 Poseidon”, in lower case. */
  nicknames(id: string): ReadonlySet<string>;
  /** A class and those above it, up to the root of the tree. */
  path(weaponClass: string): readonly string[];
  /** The lowest class that all belong to. */
  commonClass(classes: readonly string[]): string;
}

export interface Family {
  /** As it is written: `KN`. */
  readonly prefix: string;
  /** A single letter that names of systems often begin with. */
  readonly isLetter: boolean;
  readonly members: readonly { readonly number: number; readonly entry: WeaponEntry }[];
}

/** `KN-23`, `S-300PMU2`, `Hwasong-11A`: letters, a number and what follows it without a space. */
export const DESIGNATOR = /^(\p{L}{1,12})[- ]?(\d{1,4})(\p{L}[\p{L}\d]{0,6})?$/u;

export function createArsenal(
  catalogue: Catalogue,
  { noFamilies, familyLetters, civilDesignators, civilLetters }: WeaponGrammar,
): Arsenal {
  const designators = new Map<string, WeaponEntry>();
  const families = new Map<string, { prefix: string; members: Map<number, WeaponEntry> }>();
  const nicknames = new Map<string, Set<string>>();
  const ancestors = new Map<string, readonly string[]>();
  const pathOf = (id: string) => {
    let path = ancestors.get(id);
    if (path === undefined) {
      path = classPath(id, catalogue).map((one) => one.id);
      ancestors.set(id, path);
    }
    return path;
  };
  const ships = new Map<string, WeaponEntry>();
  for (const { entry } of catalogue.entries.values()) {
    if (entry.kind !== "weapon") continue;
    const isShip = pathOf(entry.class).includes("ship");
    for (const name of weaponNames(entry)) {
      if (isShip) ships.set(name.toLowerCase(), entry);
      const key = keyOf(name);
      if (/\d/.test(key) && !designators.has(key)) designators.set(key, entry);
      const [, prefix, number] = DESIGNATOR.exec(name) ?? [];
      if (prefix === undefined || number === undefined) {
        for (const { text, kind } of tokenize(name)) {
          if (kind !== "word" || text.length < SHORTEST_NICKNAME || /\d/.test(text)) continue;
          const known = nicknames.get(entry.id);
          if (known === undefined) nicknames.set(entry.id, new Set([text.toLowerCase()]));
          else known.add(text.toLowerCase());
        }
        continue;
      }
      if (noFamilies.has(prefix.toLowerCase())) continue;
      const family = families.get(prefix.toLowerCase());
      if (family === undefined) families.set(prefix.toLowerCase(), { prefix, members: new Map([[Number(number), entry]]) });
      else if (!family.members.has(Number(number))) family.members.set(Number(number), entry);
    }
  }
  return {
    ship: (name) => ships.get(name),
    designated: (key) => designators.get(key),
    family(prefix) {
      const family = families.get(prefix);
      if (family === undefined) return undefined;
      const members = [...family.members].map(([number, entry]) => ({ number, entry })).sort((a, b) => a.number - b.number);
      return { prefix: family.prefix, isLetter: familyLetters.has(prefix), members };
    },
    isCivil: (key) => civilDesignators.has(key),
    isCivilLetter: (letter) => civilLetters.has(letter),
    nicknames: (id) => nicknames.get(id) ?? NONE,
    path: pathOf,
    commonClass(classes) {
      const [first, ...rest] = classes.map(pathOf);
      return first?.find((id) => rest.every((path) => path.includes(id))) ?? classes[0] ?? "weapon";
    },
  };
}

/** The form by which designators are compared. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s\u2010\u2011-]+/g, "");
}

const SHORTEST_NICKNAME = 4;
const NONE: ReadonlySet<string> = new Set();

/** All that a weapon is called. */
export function weaponNames({ name, aliases = [], designations = [], parts = [] }: WeaponEntry): string[] {
  return [...(name === undefined ? [] : [name]), ...aliases, ...designations.map((one) => one.name), ...parts];
}
