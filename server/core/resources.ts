import type { Catalogue } from "./catalogue.ts";
import { createDateRecogniser, type DateRecogniser } from "./dates/recognise.ts";
import type { Language } from "./language.ts";
import { buildGazetteer, type Gazetteer } from "./names/gazetteer.ts";
import { createRejections, type Rejections } from "./names/rejected.ts";
import { createSimilarPersons, type SimilarPersons } from "./names/similar.ts";
import {
  createOccasionTest,
  createPersonRecogniser,
  createRoleTest,
  type PersonRecogniser,
  type RoleTest,
} from "./names/unknown.ts";
import type { Tagger } from "./tagger/tagger.ts";
import { type Arsenal, createArsenal } from "./weapons/arsenal.ts";
import { createWeaponRecogniser, type WeaponRecogniser } from "./weapons/recognise.ts";

/** A language and a catalogue, compiled once for any number of articles. */
export interface Resources {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly gazetteer: Gazetteer;
  readonly arsenal: Arsenal;
  readonly similarPersons: SimilarPersons;
  readonly rejections: Rejections;
  readonly recogniseDates: DateRecogniser;
  readonly recogniseWeapons: WeaponRecogniser;
  readonly recognisePersons: PersonRecogniser;
  readonly isRole: RoleTest;
  readonly isOccasion: RoleTest;
  /** Proposes names the catalogue doesn't know; without it there are only those that rules find. */
  readonly tagger?: Tagger;
}

export function buildResources(language: Language, catalogue: Catalogue, tagger?: Tagger): Resources {
  const isRole = createRoleTest(language.names);
  const arsenal = createArsenal(catalogue, language.weapons);
  return {
    language,
    catalogue,
    gazetteer: buildGazetteer(catalogue, language.names),
    arsenal,
    similarPersons: createSimilarPersons(catalogue),
    rejections: createRejections(catalogue.notNames, language.names),
    recogniseDates: createDateRecogniser(language),
    recogniseWeapons: createWeaponRecogniser(language, arsenal),
    recognisePersons: createPersonRecogniser(isRole),
    isRole,
    isOccasion: createOccasionTest(language.names),
    ...(tagger !== undefined && { tagger }),
  };
}
