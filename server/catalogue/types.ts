/**
 * The form of a catalogue file, built-in or the user's own. `catalogue.schema.json` says the same to editors
 * and to the loader; a test keeps both in step.
 */

/** EDTF: a day, month or year, with `~` for approximate. */
export type Edtf = string;

export type EntryKind = "person" | "state" | "organisation" | "weapon";

interface EntryBase {
  /** Lower-case slug, unique in its layer; the same id in a higher layer replaces the entry. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Canonical name as German news writes it; a state with `iso` may leave it to CLDR. */
  readonly name?: string;
  /** Every other written form of the whole name (spelling and transliteration variants, long and short forms), uninflected. */
  readonly aliases?: readonly string[];
  /** Forms that the regular inflection of `server/data` does not give. */
  readonly forms?: readonly string[];
  /** Q-id, only where confirmed. */
  readonly wikidata?: string;
  /**
   * Where the facts of this entry can be checked: titles or addresses of public pages. An address says that they were;
   * entries of the built-in catalogue without one are shown as not yet checked.
   */
  readonly source?: readonly string[];
}

export interface Office {
  /** German title, masculine or feminine as the holder: `Verteidigungsminister`. */
  readonly title: string;
  readonly titleEn?: string;
  /** Id of the state or organisation. */
  readonly of?: string;
  readonly from: Edtf;
  /** Absent while held; empty where the office has ended and the day is not known (EDTF's unknown end). */
  readonly to?: Edtf | "";
}

export interface PersonEntry extends EntryBase {
  readonly kind: "person";
  /** Forms that are only part of the name and need the full one: `Kim`, `Putin`. */
  readonly parts?: readonly string[];
  /** Whether German news of the time of office (without offices: of any time) names the person by the surname alone; everybody else must be introduced in full. */
  readonly prominent?: boolean;
  /** Id of the state the person is reported for. */
  readonly state?: string;
  readonly offices?: readonly Office[];
  /** A short German description where no office says it: `Analyst bei Carnegie`. */
  readonly description?: string;
  readonly descriptionEn?: string;
}

export interface StateEntry extends EntryBase {
  readonly kind: "state";
  /** Uninflected adjectives: `nordkoreanisch`, `US-amerikanisch`. */
  readonly adjectives?: readonly string[];
  /** Nominative singular, masculine and feminine: `Nordkoreaner`, `Nordkoreanerin`; `Russe`, `Russin`. */
  readonly demonyms?: readonly string[];
  /** Places that can stand for the government: `Pjöngjang`, `Moskau`. As a mere place they are no actor. */
  readonly seats?: readonly string[];
  /** Names that always stand for the government: `Kreml`, `Weißes Haus`. */
  readonly metonyms?: readonly string[];
  /** ISO 3166-1 alpha-2; its German short name is then taken from CLDR. */
  readonly iso?: string;
  /** English short name of a state without `iso`: `Soviet Union`. */
  readonly nameEn?: string;
  /** For historic states. */
  readonly from?: Edtf;
  readonly to?: Edtf;
}

export interface OrganisationEntry extends EntryBase {
  readonly kind: "organisation";
  readonly type:
    | "international"
    | "government"
    | "military"
    | "armed-group"
    | "party"
    | "media"
    | "company"
    | "research"
    | "other";
  /** Forms that need the full name before them: `Sicherheitsrat`, `Arbeiterpartei`. */
  readonly parts?: readonly string[];
  readonly parent?: string;
  /** Seat state. */
  readonly state?: string;
  /** What English readers call it, where that isn't its German name: `NATO`, `World Food Programme`. Texts are not searched for it. */
  readonly nameEn?: string;
  readonly description?: string;
  readonly descriptionEn?: string;
}

export interface WeaponEntry extends EntryBase {
  readonly kind: "weapon";
  /** Id of the class tree in `server/data`. */
  readonly class: string;
  /** Names in other naming systems: `{ "system": "DVRK", "name": "Hwasong-11Ga" }`; they are found like aliases. */
  readonly designations?: readonly { readonly system: string; readonly name: string }[];
  /** Short forms that mean something else elsewhere: `Leopard`, `Taurus`. */
  readonly parts?: readonly string[];
  /**
   * Whether the parts are enough in a military text: `Patriot`, but not `Marder`, whose bearers are hunted with weapons. A list names
   * those that are, while other texts mean an animal or a storm by them: `Leopard`.
   */
  readonly prominent?: boolean | readonly string[];
  /** Calibre in millimetres, or several. */
  readonly calibreMm?: number | readonly number[];
  readonly rangeKm?: { readonly min?: number; readonly max: number };
  /** Id of the state of origin, or of those that developed it together. */
  readonly origin?: string | readonly string[];
  /** Ids of states whose forces have or had it, as far as confirmed. */
  readonly operators?: readonly string[];
  readonly description?: string;
  readonly descriptionEn?: string;
  /** First seen or in service. */
  readonly from?: Edtf;
}

export type Entry = PersonEntry | StateEntry | OrganisationEntry | WeaponEntry;

/** A text that is no actor and no place wherever it stands as a whole name; as part of a longer name it stays. */
export interface NotNameEntry {
  /** As written, uninflected; forms with the ending of the genitive are meant, too. */
  readonly text: string;
  /** Path of the only article where that holds, from the folder of this file, `/` as separator. */
  readonly in?: string;
}

export interface CatalogueFile {
  readonly $schema?: string;
  readonly entries: readonly Entry[];
  readonly notNames?: readonly NotNameEntry[];
}
