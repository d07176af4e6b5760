import { territories } from "cldr:de";
import media from "../catalogue/media.catalogue.json";
import mediaWorld from "../catalogue/media-world.catalogue.json";
import organisations from "../catalogue/organisations.catalogue.json";
import organisationsWorld from "../catalogue/organisations-world.catalogue.json";
import persons from "../catalogue/persons.catalogue.json";
import personsAmericaRussia from "../catalogue/persons-america-russia.catalogue.json";
import personsAsiaAfrica from "../catalogue/persons-asia-africa.catalogue.json";
import personsEurope from "../catalogue/persons-europe.catalogue.json";
import states from "../catalogue/states.catalogue.json";
import statesWorld from "../catalogue/states-world.catalogue.json";
import type { CatalogueFile } from "../catalogue/types.ts";
import weaponClasses from "../catalogue/weapon-classes.catalogue.json";
import weapons from "../catalogue/weapons.catalogue.json";
import weaponsAir from "../catalogue/weapons-air.catalogue.json";
import weaponsLand from "../catalogue/weapons-land.catalogue.json";
import weaponsMissiles from "../catalogue/weapons-missiles.catalogue.json";
import weaponsSea from "../catalogue/weapons-sea.catalogue.json";
import { buildCatalogue, type Catalogue, type CatalogueLayer, type WeaponClass } from "../core/catalogue.ts";
import { buildResources, type Resources } from "../core/resources.ts";
import { loadTagger, type Tagger } from "../core/tagger/tagger.ts";
import { german } from "../data/de/index.ts";

/** Scheme of the built-in catalogue files: read-only documents whose text the server holds. */
export const CATALOGUE_SCHEME = "lagebild-catalogue";

/** The tree of weapon classes, shown like a catalogue file. */
export const CLASSES_URI = `${CATALOGUE_SCHEME}:/weapon-classes.catalogue.json`;

/** JSON of the built-in catalogue files by uri, without white space. */
export const builtInFiles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    persons,
    "persons-america-russia": personsAmericaRussia,
    "persons-asia-africa": personsAsiaAfrica,
    "persons-europe": personsEurope,
    states,
    "states-world": statesWorld,
    organisations,
    "organisations-world": organisationsWorld,
    media,
    "media-world": mediaWorld,
    weapons,
    "weapons-air": weaponsAir,
    "weapons-land": weaponsLand,
    "weapons-missiles": weaponsMissiles,
    "weapons-sea": weaponsSea,
  }).map(([name, text]) => [`${CATALOGUE_SCHEME}:/${name}.catalogue.json`, text]),
);

/** A built-in catalogue file as it is shown; undefined for an unknown uri. */
export function builtInText(uri: string): string | undefined {
  const json = uri === CLASSES_URI ? weaponClasses : builtInFiles.get(uri);
  return json && `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
}

/**
 * Everything shipped, with the user's own layers above it. The built-in files are checked against their schema by a test,
 * not at every start.
 *
 * @param model bytes of the tagger's model file.
 * @param warn told if the model is damaged: names that the catalogue doesn't know are not found then. Without it, that is thrown.
 * @throws Error if the model is damaged.
 */
export function builtInResources(
  layers: readonly CatalogueLayer[] = [],
  model?: Uint8Array,
  warn?: (error: unknown) => void,
): Resources {
  return buildResources(german, builtInCatalogue(layers), taggerOf(model, warn));
}

/** What is shipped, with the user's own layers above it. */
export function builtInCatalogue(layers: readonly CatalogueLayer[]): Catalogue {
  const builtIn = [...builtInFiles].map(
    ([uri, text]): CatalogueLayer => ({ name: "built-in", uri, file: JSON.parse(text) as CatalogueFile }),
  );
  const { classes } = JSON.parse(weaponClasses) as { classes: readonly WeaponClass[] };
  return buildCatalogue([...builtIn, ...layers], classes, territories);
}

function taggerOf(model: Uint8Array | undefined, warn: ((error: unknown) => void) | undefined): () => Tagger | undefined {
  if (model === undefined) return () => undefined;
  if (warn === undefined) {
    const tagger = loadTagger(model);
    return () => tagger;
  }
  return () => {
    try {
      return loadTagger(model);
    } catch (error) {
      warn(error);
      return undefined;
    }
  };
}
