import type { OrganisationEntry } from "../catalogue/types.ts";
import type { DateLexicon, DateRule } from "./dates/rules.ts";
import type { DistanceUnit } from "./model.ts";

/**
 * Everything an analysis needs to know of one language. `core/` holds the algorithms and no word;
 * `server/data/<language>/` holds the words and no algorithm.
 */
export interface Language {
  /** Written without their full stop: `Dr`, `z`, `bzw`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Of these, the ones a sentence can end with: `usw`, `etc`. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Capitalised words that begin a sentence far more often than they follow an ordinal: `Der`, `Auch`. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Words that open a byline: `Von`. */
  readonly bylineOpeners: readonly string[];
  readonly names: NameGrammar;
  readonly weapons: WeaponGrammar;
  readonly dates: DateGrammar;
  readonly checks: CheckWords;
}

/** Words that tell checks what a passage claims, in lower case. */
export interface CheckWords {
  readonly offices: readonly OfficeWords[];
  /** Endings of a title: `s`, `en`, `in`. */
  readonly titleEndings: readonly string[];
  /** Beginnings of words before a title that say it doesn't hold now or not quite: `ehemalig`, `designiert`. */
  readonly notInOffice: readonly string[];
  /** Says of a whole sentence that it is about other times: `damals`. */
  readonly backThen: ReadonlySet<string>;
  /** Between a title and whose it is: `von`, `der`. */
  readonly ofWords: ReadonlySet<string>;
  /** Joins a title to another: `Staats- und Regierungschef`. */
  readonly titleJoints: ReadonlySet<string>;
  /** Verbs and prepositions that name who says something: `sagte`, `laut`. */
  readonly saying: ReadonlySet<string>;
  /** Who may be meant by one word: `er`, `sie`. */
  readonly pronouns: ReadonlySet<string>;
  /** Beginnings of words of plans and appointments: what is told of them in the past may lie ahead. */
  readonly planning: readonly string[];
  /** Before a date on which something happens: `am`. */
  readonly onDay: ReadonlySet<string>;
  /** Before a number that is not exact: `rund`, `mindestens`. */
  readonly approximate: ReadonlySet<string>;
  /** What is counted beside weapons, by its forms: `Verletzte`. */
  readonly counted: Readonly<Record<string, string>>;
  /** Shortly before a day that only begins or ends a time: `seit`. */
  readonly bounds: ReadonlySet<string>;
  /** Who is counted by what became of them: the empty string for all, else the group: `zivilisten`. */
  readonly people: Readonly<Record<string, string>>;
  /** What may have become of them, by beginnings of words; the id is one of `counted`. */
  readonly fates: readonly { readonly id: string; readonly stems: readonly string[] }[];
}

/** An office that one person of a state or organisation holds at a time. */
export interface OfficeWords {
  readonly id: string;
  /** Its titles without endings. */
  readonly titles: readonly string[];
  /** Titles that no region or club has: the state needs not be said. */
  readonly national: readonly string[];
  /** Catalogue ids of states where the titles mean something else, or several persons. */
  readonly notOf: ReadonlySet<string>;
}

export interface DateGrammar {
  readonly lexicon: DateLexicon;
  readonly rules: readonly DateRule[];
  readonly tense: TenseCues;
  /** What joins the parts of a list or range that share their last words: `3., 4. und 7. Oktober`, `14-18 Uhr`. */
  readonly listJoints: ReadonlySet<string>;
  /** What stands between the ends of a range, lower case: `bis`, `bis zum`. */
  readonly rangeWords: ReadonlySet<string>;
  /** Letters that a clock time of the list may have: `20.30`, `20:30`. */
  readonly clockMarks: ReadonlySet<string>;
}

/** How names are inflected and what around them decides their reading. */
export interface NameGrammar {
  /** Endings of a name of several words or one: the genitive `s`. */
  readonly nameEndings: readonly string[];
  /** Endings of the plural, by the last letters of a name of which there are many: the `n` of “mit Eurofightern”. */
  readonly pluralEndings: readonly { readonly after: string; readonly ending: string }[];
  /** Further endings of organisations, which are nouns more often than names: `Sicherheitsrates`. */
  readonly organisationEndings: readonly string[];
  /** Names that end in one of these take no further `s` but an apostrophe. */
  readonly sibilants: readonly string[];
  readonly apostrophes: readonly string[];
  readonly adjectiveEndings: readonly string[];
  /** Endings of a demonym by the end of its nominative, first match counts. */
  readonly demonymEndings: readonly { readonly after: string; readonly endings: readonly string[] }[];
  /** What may stand before an adjective in one word and leaves it an adjective of the same state: `ost`, `pro`. */
  readonly adjectivePrefixes: readonly string[];
  /** Of these, the ones that tell for or against whom something is: `pro`. */
  readonly attitudePrefixes: ReadonlySet<string>;
  /** Adjectives of states that behind the other prefixes are those of a continent, uninflected: `amerikanisch`. */
  readonly continents: readonly string[];
  /** Ending that makes an adjective of a place name: `Moskauer`. */
  readonly placeAdjectiveEnding: string;
  /** Beginnings of nouns after which a place adjective means the government: `Regierung`. */
  readonly governmentNouns: readonly string[];
  /** Prepositions after which the name of a seat of government is a mere place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** `von` is one of them only where this follows the name: `von Pjöngjang bis`. */
  readonly placeFrames: readonly { readonly before: string; readonly after: string }[];
  /** Nouns that make a mere place of the name behind them: `Nähe` in “in der Nähe von Pjöngjang”, `Straßen` in “auf den Straßen Pjöngjangs”. */
  readonly placeNouns: ReadonlySet<string>;
  /** Endings of further such nouns: `Terroranschlägen`. They may also stand before the genitive, or behind the name and a hyphen. */
  readonly placeNounEndings: readonly string[];
  readonly placeNounPreposition: string;
  /** Words that join equals: `und`. */
  readonly conjunctions: ReadonlySet<string>;
  /** First parts of a hyphenated name that make it a region: `Ost` in “Ost-Ukraine”. */
  readonly regionPrefixes: ReadonlySet<string>;
  /** Endings of nouns of organisations, lower case: `partei`. */
  readonly organisations: readonly string[];
  /** Endings of further nouns that a name stands behind, lower case: `zeitung`. */
  readonly namedNouns: readonly string[];
  /** Of these, the ones whose names may be that of a state: `tageszeitung`. */
  readonly newspapers: readonly string[];
  /** Words in lower case that stand inside of names without being one of theirs: `für`. */
  readonly nameJoints: ReadonlySet<string>;
  /** Names that organisations of several states have, uninflected: only the one whose state the article names is meant. */
  readonly sharedNames: ReadonlySet<string>;
  /** Between an organisation's noun and what it is for: `für`. */
  readonly purposePrepositions: ReadonlySet<string>;
  /** Endings of nouns of organisations that are for somebody and not so called: `liga`. */
  readonly aimless: readonly string[];
  /** Nouns that no organisation is for: “für kurze Zeit”; lower case. */
  readonly purposeless: ReadonlySet<string>;
  /** With an article in them: `im`. */
  readonly contractions: ReadonlySet<string>;
  /** Titles that stand before a name and are none of it, in all cases, lower case. */
  readonly titles: ReadonlySet<string>;
  /** Ends of nouns of what an organisation has within it, in all cases, lower case: `politbüro`. */
  readonly organs: readonly string[];
  /** Organisations whose members have its name for a title: “Bundesrat Muster”. */
  readonly memberTitles: ReadonlySet<string>;
  /** Nouns beside the name of a capital that tell that an article is about the city, lower case: `bürgermeister`, `landtag`. */
  readonly cityNouns: ReadonlySet<string>;
  /** Words in small letters that stand between persons, never in the name of one: “Kim bei Putin”. */
  readonly betweenPersons: ReadonlySet<string>;
  /** Nouns before the name of a region, which nobody takes for somebody who acts: `provinz`; lower case. */
  readonly regionNouns: ReadonlySet<string>;
  /** What tells where something lies of what is named behind it, with or without `von`, lower case: `östlich`. */
  readonly directions: ReadonlySet<string>;
  /** Nouns that an organisation's name stands behind, and no place's: `bewegung`; lower case. */
  readonly groupNouns: ReadonlySet<string>;
  /** Ends of nouns that a name of an organisation stands behind, lower case, and what they say it is: `zeitung` a medium. */
  readonly announcers: readonly (readonly [ending: string, type: OrganisationEntry["type"]])[];
  /** Last words of compounds with a hyphen of which the first part is an organisation's name, lower case: `partei`, `chefin`. */
  readonly partHeads: ReadonlySet<string>;
  /** Of such that are a name as a whole: `universität`. */
  readonly wholeHeads: ReadonlySet<string>;
  /** First parts that are none, lower case: `ex`. */
  readonly notParts: ReadonlySet<string>;
  /** Media by short names that are words, by their ids: in quotation marks the word means the medium. */
  readonly shortMedia: ReadonlyMap<string, string>;
  /** Of these names, the ones that need a word of reporting beside them and no quotation marks. */
  readonly reportedMedia: ReadonlySet<string>;
  /** Those that news has without an article, so that one before the word tells that it means something else: “laut Bild”. */
  readonly bareMedia: ReadonlySet<string>;
  /** Such words before the name and its article, and behind it; lower case: `laut`, `erfuhr`. */
  readonly reportingBefore: ReadonlySet<string>;
  readonly reportingBehind: ReadonlySet<string>;
  /** Nouns of organisations in other languages that their names end with, lower case: `university`. */
  readonly foreignHeads: ReadonlySet<string>;
  /** Nouns of organisations in the plural, behind which several are named: `zeitungen`; lower case. */
  readonly pluralNouns: ReadonlySet<string>;
  /** Prepositions that are capitalised where a sentence begins and are no given name: `laut`; lower case. */
  readonly notGivenNames: ReadonlySet<string>;
  /** Words that look like names of persons and hardly are one alone: `silvester`; lower case. */
  readonly notPersons: ReadonlySet<string>;
  /** Nouns that a compound begins with an organisation or somebody's name before, lower case: `sprecher`. */
  readonly anybodysHeads: ReadonlySet<string>;
  /** What stands before names with a full stop, lower case: `dr`. */
  readonly academicTitles: ReadonlySet<string>;
  /** Family names of languages that put them first: `Guo`. */
  readonly familyNamesFirst: ReadonlySet<string>;
  /** Verbs that follow their subject where a sentence begins with it, lower case: “Kurz sagte”. */
  readonly subjectVerbs: ReadonlySet<string>;
  /** What companies end in, which is left out as often: `AG`. */
  readonly legalForms: ReadonlySet<string>;
  /** Ends of a father's name between given name and surname, lower case: `witsch`. */
  readonly patronymics: readonly string[];
  /** What parties are called by in “Schwarz-Grün”; lower case. */
  readonly partyColours: ReadonlySet<string>;
  /** Widespread given names that the tagger's lists lack or have as another word: `Nils`. */
  readonly givenNames: ReadonlySet<string>;
  /** Words that look like abbreviations or names of organisations and are none: `aids`; lower case. */
  readonly notOrganisations: ReadonlySet<string>;
  /** Before where something is: `in`. */
  readonly inPreposition: string;
  /** Nouns that make the name of a sea or a bay of a state's adjective before them: `ozean`; lower case. */
  readonly seaNouns: ReadonlySet<string>;
  /** Nouns behind a medium's name and a hyphen: `bericht`; lower case. */
  readonly reportNouns: ReadonlySet<string>;
  /** Ends of common nouns, lower case: `ung`. */
  readonly nounEndings: readonly string[];
  /** Ends of nouns of what is named in somebody's honour, lower case: `platz` in “Kim-Il-Sung-Platz”. */
  readonly honours: readonly string[];
  /** Prepositions between two governments: `zwischen`. */
  readonly betweenPrepositions: ReadonlySet<string>;
  /** Words that only one state has, as written: `Jänner`, `Ständerat`, a region; by its id. */
  readonly homeWords: ReadonlyMap<string, string>;
  /** Id of the state that most of what is written in the language is about. */
  readonly firstHome: string;
  /** Ends of the stems of adjectives that names of organisations begin with, lower case: `isch`. */
  readonly nameAdjectives: readonly string[];
  /** The same of those that names of the catalogue begin with: they are declined. */
  readonly declinedAdjectives: readonly string[];
  /** Of the articles, those that behind a comma are relative pronouns: `der`. */
  readonly relatives: ReadonlySet<string>;
  /** What may stand before these: `für` in “Zölle, für die”. */
  readonly relativePrepositions: ReadonlySet<string>;
  /** Surnames that are adjectives or adverbs as well, lower case: as the first word of a sentence they are no names. */
  readonly smallSurnames: ReadonlySet<string>;
  /** Of the articles, the definite ones: behind one an organisation's short name means the one that was introduced. */
  readonly definiteArticles: ReadonlySet<string>;
  /** Articles, lower case: behind one a word is a noun rather than a surname. */
  readonly articles: ReadonlySet<string>;
  /** Titles and roles that stand directly before a personal name: `Präsident`, also as the end of a compound. */
  readonly roles: readonly string[];
  /** What a name that ends so is: an occasion and nobody who acts (`gipfel`); lower case, with their inflected forms. */
  readonly occasions: readonly string[];
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
  /** Between a vehicle and its gun: `mit`. */
  readonly gunPrepositions: ReadonlySet<string>;
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

/** Words from which the direction of an undated day or month is read, lower case. */
export interface TenseCues {
  readonly past: ReadonlySet<string>;
  /** Endings of regular preterites, and words that end so and are none. */
  readonly pastEndings: readonly string[];
  readonly noPast: ReadonlySet<string>;
  /** Words behind which such an ending is an adjective's. */
  readonly determiners: ReadonlySet<string>;
  /** Words that make a past of a participle. */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** The same, and with a participle that has no prefix of its own. */
  readonly perfectAuxiliaries: ReadonlySet<string>;
  /** Of the past verbs those that with a participle tell of what lies before the story. */
  readonly pluperfect: ReadonlySet<string>;
  /** Finite verbs of the present tense that announce nothing. */
  readonly present: ReadonlySet<string>;
  /** Of the announcing verbs those that tell as often of what is. */
  readonly states: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Of them the attributes: they say nothing of what stands further off. */
  readonly planned: ReadonlySet<string>;
  /** Present tense of what is announced: it counts where nothing else speaks. */
  readonly announcing: ReadonlySet<string>;
  /** Words that say that something begins, at the date beside them. */
  readonly starts: ReadonlySet<string>;
  /** What may stand between the beginning of a sentence and a time that opens it: `bereits im`. */
  readonly openers: ReadonlySet<string>;
  /** Directly before the expression. */
  readonly pastPrepositions: ReadonlySet<string>;
  readonly futurePrepositions: ReadonlySet<string>;
  readonly attributivePrepositions: ReadonlySet<string>;
  /** Behind one a day is to come, whatever the verb: `auf Montag verschoben`. */
  readonly schedulingPrepositions: ReadonlySet<string>;
  /** A participle by its shape: begins and ends so. */
  readonly participle: { readonly prefix: string; readonly endings: readonly string[] };
  /** Beginnings and endings of participles that lack that prefix, `verkauft`, and the ending that needs no beginning: `explodiert`. */
  readonly prefixed: { readonly prefixes: readonly string[]; readonly endings: readonly string[]; readonly bare: string };
  /** Endings of participles that make a perfect with `ist`; beside it others tell what has become: `ist gestorben`, `ist geschlossen`. */
  readonly moved: readonly string[];
  /** An infinitive that looks like a verb of the future: not one behind a `mark` or before a modal, nor one that such a past modal governs. */
  readonly infinitive: {
    readonly word: string;
    readonly mark: string;
    readonly modals: ReadonlySet<string>;
    readonly pastModals: ReadonlySet<string>;
    /** What the mark stands behind within an infinitive: `an` in `anzutreten`. */
    readonly prefixes: readonly string[];
  };
  /** What makes hearsay of “soll” with a participle before it: `gesehen haben`, `gekommen sein`, `verhaftet worden sein`. */
  readonly hearsay: { readonly having: string; readonly being: string; readonly passive: string };
  /** What begins a clause without a verb that names who said so: `, so der Minister am Montag`. */
  readonly attributions: ReadonlySet<string>;
  /** An attribute between article and noun, “das am Freitag auslaufende Programm”: the articles, endings, and what ends a present participle. */
  readonly attributes: {
    readonly articles: ReadonlySet<string>;
    readonly prepositions: ReadonlySet<string>;
    readonly endings: readonly string[];
    readonly present: string;
    /** Endings of the finite verb in its place: `beginnt` for `beginnend`. */
    readonly finite: readonly string[];
  };
}
