import type { Catalogue } from "./catalogue.ts";
import { createDateRecogniser, type DateRecogniser } from "./dates/recognise.ts";
import type { Language } from "./language.ts";
import { createForeignStates, type ForeignStates } from "./names/foreign-states.ts";
import { buildGazetteer, type Gazetteer } from "./names/gazetteer.ts";
import { createRejections, type Rejections } from "./names/rejected.ts";
import { createSimilarPersons, type SimilarPersons } from "./names/similar.ts";
import { createNameMarker } from "./names/unknown.ts";
import { createEntityIds, type IdOf } from "./resolve/entity-id.ts";
import { createRespeller } from "./respell.ts";
import { scan } from "./scan.ts";
import type { Tagger } from "./tagger/tagger.ts";
import type { Tokens } from "./tokens.ts";
import { Vocabulary } from "./vocabulary.ts";
import { type Arsenal, createArsenal } from "./weapons/arsenal.ts";
import { createWeaponRecogniser, type WeaponRecogniser } from "./weapons/recognise.ts";
import { Mark } from "./word-marks.ts";

/** A language and a catalogue, compiled once for any number of articles. */
export interface Resources extends Compiled {
  readonly language: Language;
  readonly catalogue: Catalogue;
}

/** What articles are read by. */
interface Compiled {
  readonly gazetteer: Gazetteer;
  readonly arsenal: Arsenal;
  readonly similarPersons: SimilarPersons;
  readonly entityId: IdOf;
  readonly rejections: Rejections;
  /** Read in texts of other languages only. */
  readonly foreignStates: ForeignStates;
  /** Tokens with what these recognisers say of their words: they read no others. */
  readonly scan: (text: string) => Tokens;
  readonly recogniseDates: DateRecogniser["recognise"];
  readonly recogniseWeapons: WeaponRecogniser["recognise"];
  /** Proposes names the catalogue doesn't know; without it there are only those that rules find. */
  readonly tagger: Tagger | undefined;
}

/**
 * What articles are read by is compiled when one of it is first asked for, which may throw: who only asks for articles that were read
 * before needs the catalogue alone.
 */
export function buildResources(
  language: Language,
  catalogue: Catalogue,
  tagger: () => Tagger | undefined = () => undefined,
): Resources {
  let known: Compiled | undefined;
  const compiled = () => (known ??= compile(language, catalogue, tagger()));
  return {
    language,
    catalogue,
    get gazetteer() {
      return compiled().gazetteer;
    },
    get arsenal() {
      return compiled().arsenal;
    },
    get similarPersons() {
      return compiled().similarPersons;
    },
    get entityId() {
      return compiled().entityId;
    },
    get rejections() {
      return compiled().rejections;
    },
    get foreignStates() {
      return compiled().foreignStates;
    },
    get scan() {
      return compiled().scan;
    },
    get recogniseDates() {
      return compiled().recogniseDates;
    },
    get recogniseWeapons() {
      return compiled().recogniseWeapons;
    },
    get tagger() {
      return compiled().tagger;
    },
  };
}

function compile(language: Language, catalogue: Catalogue, tagger: Tagger | undefined): Compiled {
  const arsenal = createArsenal(catalogue, language.weapons);
  const gazetteer = buildGazetteer(catalogue, language.names, language.letters);
  const dates = createDateRecogniser(language);
  const weapons = createWeaponRecogniser(language, arsenal);
  const nameMarks = createNameMarker(language.names);
  const vocabulary = new Vocabulary(
    (word) => {
      const dateClass = dates.classify(word);
      const marks = gazetteer.marksOf(word) | nameMarks(word) | weapons.marksOf(word) | dates.marksOf(word);
      return { marks: dates.begins(dateClass) ? marks | Mark.date : marks, dateClass };
    },
    undefined,
    createRespeller(language, (word) => nameMarks(word) | weapons.marksOf(word), tagger?.mayBePersonName),
  );
  return {
    gazetteer,
    arsenal,
    similarPersons: createSimilarPersons(catalogue),
    entityId: createEntityIds(catalogue, language.names),
    rejections: createRejections(catalogue.notNames, language.names),
    foreignStates: createForeignStates(catalogue, language.foreign),
    scan: (text) => scan(text, vocabulary),
    recogniseDates: dates.recognise,
    recogniseWeapons: weapons.recognise,
    tagger,
  };
}
