import type { OrganisationEntry } from "../../catalogue/types.ts";

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
  /** What makes the title of a woman: `in`. */
  readonly feminine: string;
  /** What a title of the whole state may begin with: `bundes`. */
  readonly national: string;
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
  /** Ends of further adjectives of what an organisation is for, lower case: `bedroht`. */
  readonly purposeAdjectives: readonly string[];
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
  /** Of the short names, those that are the medium's behind an article, too, once the article has told of it: `Kurier`. */
  readonly repeatedMedia: ReadonlySet<string>;
  /** Those that news has without an article, so that one before the word tells that it means something else: “laut Bild”. */
  readonly bareMedia: ReadonlySet<string>;
  /** Names that behind one of some words, lower case, are a word of the language: “im Grünen”. */
  readonly idioms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Parts of an organisation's name that before a hyphen and a noun with one of some ends, lower case, mean nobody else: “Linken-Fraktion”. */
  readonly ownCompounds: ReadonlyMap<string, { readonly id: string; readonly heads: readonly string[] }>;
  /** Parts of parties' names that are words as well, and before a noun adjectives (“Linke Gruppen”); some mean the party beside another only. */
  readonly partyWords: ReadonlyMap<string, "alone" | "beside">;
  /** Such words before the name and its article, and behind it; lower case: `laut`, `erfuhr`. */
  readonly reportingBefore: ReadonlySet<string>;
  readonly reportingBehind: ReadonlySet<string>;
  /** Verbs that media report with, lower case: `berichtet`. */
  readonly reportVerbs: ReadonlySet<string>;
  /** Nouns of organisations in other languages that their names end with, lower case: `university`. */
  readonly foreignHeads: ReadonlySet<string>;
  /** Nouns that names of companies end with in other languages, lower case: `defence`. */
  readonly companyHeads: ReadonlySet<string>;
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
  /** Ends of nouns of what is named and is neither somebody nor an organisation, lower case: `komet`, `flughafen`. */
  readonly thingNouns: readonly string[];
  /** Ends of nouns of what is told, played or sung, lower case: `serie`. */
  readonly workNouns: readonly string[];
  /** Ends of nouns that names of buildings and places end with, lower case: `stadion`. */
  readonly buildingNouns: readonly string[];
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
