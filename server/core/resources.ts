import type { Catalogue } from "./catalogue.ts";
import { createDateRecogniser, type DateRecogniser } from "./dates/recognise.ts";
import type { Language } from "./language.ts";
import { buildGazetteer, type Gazetteer } from "./names/gazetteer.ts";
import { createSimilarPersons, type SimilarPersons } from "./names/similar.ts";
import { createPersonRecogniser, type PersonRecogniser } from "./names/unknown.ts";
import { createWeaponRecogniser, type WeaponRecogniser } from "./weapons/recognise.ts";

/** A language and a catalogue, compiled once for any number of articles. */
export interface Resources {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly gazetteer: Gazetteer;
  readonly similarPersons: SimilarPersons;
  readonly recogniseDates: DateRecogniser;
  readonly recogniseWeapons: WeaponRecogniser;
  readonly recognisePersons: PersonRecogniser;
}

export function buildResources(language: Language, catalogue: Catalogue): Resources {
  return {
    language,
    catalogue,
    gazetteer: buildGazetteer(catalogue, language.names),
    similarPersons: createSimilarPersons(catalogue),
    recogniseDates: createDateRecogniser(language),
    recogniseWeapons: createWeaponRecogniser(language),
    recognisePersons: createPersonRecogniser(language.names),
  };
}
