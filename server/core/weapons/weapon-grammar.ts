import type { DistanceUnit } from "../model.ts";

export interface WeaponGrammar {
  readonly heads: readonly WeaponHead[];
  /** First parts of compounds that make the class more precise, by the class of the head they go with. */
  readonly modifierClasses: readonly { readonly modifier: string; readonly of: string; readonly class: string }[];
  /** Adjectives that belong to the name of the kind: `ballistisch`. */
  readonly kindAdjectives: readonly KindAdjective[];
  /** Linking letters between the parts of a compound: `s`, `en`. */
  readonly links: readonly string[];
  /** Between the parts of a compound that is cut short: `Kurz- und Mittelstreckenraketen`. */
  readonly truncators: ReadonlySet<string>;
  /** Words between a weapon noun and the name of the system: “Panzer vom Typ Leopard”. */
  readonly typeWords: ReadonlySet<string>;
  /** Of these, what may begin a name and is left out behind another: `Typ` in “vom Typ 055”. */
  readonly typeNouns: ReadonlySet<string>;
  /** Endings of nouns, most of them plurals, that stand without an article behind a ship and are not its name. */
  readonly nounEndings: readonly string[];
  /** Other nouns that do, in lower case: `kurs` in “nahm die Fregatte Kurs auf”. */
  readonly noShipNames: ReadonlySet<string>;
  /** What the names of classes of ships end with: `-klasse`. */
  readonly classEnding: string;
  /** Words between a ship's kind and its name: `namens`. */
  readonly calledWords: ReadonlySet<string>;
  /** What the names of a navy's ships begin with, as it is written: `USS`. */
  readonly navies: ReadonlySet<string>;
  /** Words in lower case inside such names: `of`. */
  readonly nameJoints: ReadonlySet<string>;
  /** Words before a name that make it a place's or somebody's: `Provinz` in “Provinz Fujian”, `in`. */
  readonly notBeforeSystems: ReadonlySet<string>;
  /** Two words before a letter and a number that make a road of them: “auf der B 2”. */
  readonly beforeRoads: ReadonlySet<string>;
  /** Names of systems that are units behind a number: “20 Grad”. */
  readonly units: ReadonlySet<string>;
  /** What stands before numbers in names and makes no family of designators: `Typ`, `Klasse`. */
  readonly noFamilies: ReadonlySet<string>;
  /** Single letters that designators of systems nobody has catalogued may begin with: `f` for “F-84”. */
  readonly familyLetters: ReadonlySet<string>;
  /** Designators of civil things that fit a military family, without spaces and hyphens: `tu154`. */
  readonly civilDesignators: ReadonlySet<string>;
  /** Single letters that roads and cars have before a number as well: `s` of “S500”. */
  readonly civilLetters: ReadonlySet<string>;
  readonly calibreWords: ReadonlySet<string>;
  /** Between munition and what fires it: `für`. */
  readonly ammunitionPrepositions: ReadonlySet<string>;
  /** Between a vehicle and its gun: `mit`, `verfügt über`. */
  readonly gunPrepositions: ReadonlySet<string>;
  /** Between a gun and its munition: `verschießt`. */
  readonly fireVerbs: ReadonlySet<string>;
  /** Units of calibres in millimetres. */
  readonly calibreUnits: Readonly<Record<string, number>>;
  /** Ending that makes a calibre of a number: `155er`. */
  readonly calibreAdjective: string;
  /** Words between the two numbers of a range or a pair: `bis`, `und`. */
  readonly rangeWords: ReadonlySet<string>;
  /** Of these, the ones that make a range: it has a direction. */
  readonly calibreRangeWords: ReadonlySet<string>;
  readonly measures: MeasureWords;
  /** Words of a military text, in lower case. */
  readonly militaryWords: ReadonlySet<string>;
  /** Beginnings of compounds that are such words, too: `rüstungs`. */
  readonly militaryBeginnings: readonly string[];
  /** Words beside which a bomb is no figure of speech. */
  readonly violence: ReadonlySet<string>;
  /** Words that speak against a weapon, by what a head `needs`. */
  readonly civilWords: Readonly<Record<string, ReadonlySet<string>>> & {
    readonly [kind in "animal" | "sport" | "weather" | "zodiac"]: ReadonlySet<string>;
  };
}

export interface WeaponHead {
  /** Nominative singular; compared without regard to case, as a whole word or as the end of a compound. */
  readonly lemma: string;
  /** Class id of the catalogue's class tree. */
  readonly class: string;
  /** Endings of the other forms, beside the bare lemma: `["n"]`. */
  readonly endings: readonly string[];
  /** Whole forms the endings don't give: `Sprengköpfe`. */
  readonly forms?: readonly string[];
  /** Single ones have names that stand behind it in quotation marks: a ship. */
  readonly hasNames?: boolean;
  /** Only as the end of a compound: `System`, `Schiff`. */
  readonly compoundOnly?: boolean;
  /** If given, a compound counts only with one of these before the head. */
  readonly modifiers?: readonly string[];
  /** With one of these before the head it is no weapon: `Erd` in “Erdgeschoss”. */
  readonly notAfter?: readonly string[];
  /** Only behind the name of a system: `Werfer` in “HIMARS-Werfer”; or, beside its `modifiers`, behind that, too. */
  readonly ofSystems?: boolean;
  readonly alsoOfSystems?: boolean;
  /** Behind the name of a system of another kind it is of that kind: an Iskander's `Batterie` is none of air defence, a `Drohne` may be a boat. */
  readonly ofTheirClass?: boolean;
  /**
   * As a bare word it may be something peaceful and needs a military text around it; which of the `civilWords` speak against it.
   * Compounds (`Raketenwerfer`) need none.
   */
  readonly needs?: string;
  /** As a bare word it is none where these `civilWords` stand around it and no military ones: “die stärkste Waffe des Teams”. */
  readonly unless?: string;
  /** One word or two behind it that make a saying of it: “die Flinte ins Korn werfen”. */
  readonly notBefore?: readonly string[];
  /** Two words before it that make a comparison or saying of it: “wie eine Bombe”, “platzte die Bombe”. */
  readonly notBehind?: readonly string[];
  /** Beginnings of adjectives without which the bare word is no weapon: `gepanzert` in “gepanzerte Fahrzeuge”. */
  readonly onlyBehind?: readonly string[];
}

export interface KindAdjective {
  readonly lemma: string;
  /** The class of the head it makes more precise, and what it makes of it. */
  readonly of?: string;
  readonly class?: string;
  /** With other heads it is an adjective like any other: “schmutzige Bombe”, but “schmutzige Granaten”. */
  readonly only?: boolean;
}

/** Words of figures that stand near a weapon, in lower case. */
export interface MeasureWords {
  readonly range: ReadonlySet<string>;
  readonly yield: ReadonlySet<string>;
  /** By unit its symbol and how many kilometres it is. */
  readonly distanceUnits: Readonly<Record<string, { readonly name: DistanceUnit; readonly factor: number }>>;
  /** Kilotonnes of TNT. */
  readonly yieldUnits: Readonly<Record<string, number>>;
  /** Between such a noun and the weapon whose it is: `der`, `von`. */
  readonly owners: ReadonlySet<string>;
  /** What may stand between the noun and its number: “Reichweite von bis zu 690 Kilometern”. */
  readonly reach: ReadonlySet<string>;
  readonly numbers: Readonly<Record<string, number>>;
  /** Between a number and what it counts: “4000 Stück”. */
  readonly counters: ReadonlySet<string>;
  readonly scales: Readonly<Record<string, number>>;
}
