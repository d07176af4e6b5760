import type { OrganisationEntry } from "../../catalogue/types.ts";
import type { NameGrammar } from "../../core/names/name-grammar.ts";
import { homeWords } from "./home-words.ts";
import * as words from "./name-words.ts";

export const nameGrammar: NameGrammar = {
  nameEndings: ["s"],
  pluralEndings: [
    { after: "er", ending: "n" },
    { after: "el", ending: "n" },
    // of systems that are called by their noun, `Kub-Drohnen`
    ...["Rakete", "Drohne", "Bombe", "Granate", "Mine", "Haubitze", "Pistole", "Fregatte", "Korvette", "Batterie"].flatMap(
      (noun) => [
        { after: `-${noun}`, ending: "n" },
        { after: noun.toLowerCase(), ending: "n" },
      ],
    ),
    ...["-System", "system", "-Gewehr", "gewehr", "-Geschütz", "-Fahrzeug"].flatMap((after) => [
      { after, ending: "e" },
      { after, ending: "en" },
    ]),
  ],
  organisationEndings: ["es"],
  sibilants: ["s", "ß", "x", "z", "ce"],
  apostrophes: ["'", "’"],
  adjectiveEndings: ["e", "en", "er", "em", "es"],
  demonymEndings: [
    { after: "erin", endings: ["nen"] },
    { after: "in", endings: ["nen"] },
    { after: "er", endings: ["s", "n"] },
    { after: "e", endings: ["n"] },
    { after: "", endings: ["s", "en"] },
  ],
  adjectivePrefixes: ["ost", "west", "nord", "süd", "zentral", "pro", "anti"],
  attitudePrefixes: new Set(["pro", "anti"]),
  continents: ["amerikanisch"],
  placeAdjectiveEnding: "er",
  governmentNouns: [
    "Regierung",
    "Führung",
    "Außenministerium",
    "Verteidigungsministerium",
    "Machthaber",
    "Staatsführung",
    "Regime",
  ],
  placePrepositions: new Set([
    "in",
    "aus",
    "nach",
    "bei",
    "durch",
    "über",
    "nahe",
    "nördlich",
    "südlich",
    "östlich",
    "westlich",
    "im",
    "stadt",
    "hauptstadt",
    "ins",
    "innerhalb",
    "außerhalb",
    "unweit",
  ]),
  placeNouns: new Set(words.placeNouns.split(" ")),
  placeNounEndings: words.placeNounEndings.split(" "),
  placeNounPreposition: "von",
  placeFrames: [
    { before: "von", after: "bis" },
    { before: "von", after: "aus" },
  ],
  feminine: "in",
  national: "bundes",
  conjunctions: new Set(["und", "sowie", "oder", "/", ","]),
  regionPrefixes: new Set(["Ost", "West", "Nord", "Süd", "Zentral"]),
  organisations: words.organisations.split(" "),
  namedNouns: words.namedNouns.split(" "),
  nameJoints: new Set(
    "der des die das den dem für und von vom zur zum in im am an gegen bei of for the and on to against de la le du des et del da do e y".split(
      " ",
    ),
  ),
  newspapers: ["zeitung", "zeitungen"],
  sharedNames: new Set([
    "Demokratische Partei",
    "Republikanische Partei",
    "Die Linke",
    "Nationaler Sicherheitsrat",
    "Nationale Sicherheitsrat",
    "Republikanische Volkspartei",
    "Liberaldemokratische Partei",
    "Demokratische Bürgerpartei",
    "Sozialistische Partei",
    "Kommunistische Partei",
    "Repräsentantenhaus",
    "Supreme Court",
    "Democratic Party",
    "Republican Party",
  ]),
  aimless: ["liga", "partei", "bank", "armee", "legion", "kongress"],
  purposePrepositions: new Set(["für"]),
  purposeless: new Set(
    "zeit zeiten jahr jahre monat monate woche wochen tag tage stunde stunden minuten euro dollar prozent".split(" "),
  ),
  contractions: new Set(["im", "am", "zum", "zur", "beim", "vom"]),
  titles: new Set(
    "könig königs königin queen prinz prinzen prinzessin kronprinz kronprinzen kronprinzessin emir emirs sultan sultans papst papstes".split(
      " ",
    ),
  ),
  organs:
    "politbüro politbüros zentralkomitee zentralkomitees gouverneursrat gouverneursrats gouverneursrates kommando kommandos präsidium präsidiums vorstand vorstands generalstab generalstabs".split(
      " ",
    ),
  memberTitles: new Set(["Bundesrat", "Nationalrat", "Ständerat"]),
  cityNouns: new Set(words.cityNouns.split(" ")),
  betweenPersons: new Set("bei gegen mit nach ohne über für trotz statt wegen seit vor durch beim versus vs".split(" ")),
  regionNouns: new Set(words.regionNouns.split(" ")),
  honours: words.honours.split(" "),
  directions: new Set("östlich westlich nördlich südlich nordöstlich nordwestlich südöstlich südwestlich unweit nahe".split(" ")),
  groupNouns: new Set(words.groupNouns.split(" ")),
  announcers: Object.entries({
    media:
      "zeitung zeitungen zeitschrift zeitschriften magazin magazins magazine magazinen sender senders sendern blatt blattes blatts illustrierte " +
      "illustrierten nachrichtenagentur nachrichtenagenturen presseagentur nachrichtenportal nachrichtenportals onlineportal nachrichtenseite",
    company:
      "firma firmen konzern konzerns konzerne konzernen unternehmen unternehmens hersteller herstellers herstellern reederei reedereien " +
      "gesellschaft gesellschaften anbieter anbieters anbietern betreiber betreibers ratingagentur fluglinie airline",
    party: "partei parteien",
    "armed-group":
      "miliz milizen rebellengruppe rebellenorganisation terrorgruppe terrormiliz terrororganisation extremistengruppe jihadistengruppe guerillaorganisation",
    research: "denkfabrik thinktank",
    other: "organisation organisationen gewerkschaft gewerkschaften menschenrechtsgruppe bewegung",
  } as const).flatMap(([type, nouns]) => nouns.split(" ").map((noun) => [noun, type as OrganisationEntry["type"]] as const)),
  partHeads: new Set(
    (
      "partei miliz milizen gruppe konzern konzerns chef chefs chefin sprecher sprechers sprecherin präsident präsidenten präsidentin " +
      "geschäftsführer geschäftsführerin vorstand vorsitzende vorsitzender vorsitzenden generaldirektor generaldirektorin"
    ).split(" "),
  ),
  wholeHeads: new Set("universität hochschule stiftung akademie".split(" ")),
  notParts: new Set(words.notParts.split(" ")),
  shortMedia: new Map([
    ["Zeit", "zeit"],
    ["ZEIT", "zeit"],
    ["Welt", "welt"],
    ["WELT", "welt"],
    ["Stern", "stern"],
    ["STERN", "stern"],
    ["stern", "stern"],
    ["Bild", "bild"],
    ["BILD", "bild"],
    ["Times", "the-times"],
    ["Sun", "the-sun"],
    ["Mirror", "daily-mirror"],
    ["Telegraph", "daily-telegraph"],
    ["Independent", "the-independent"],
    ["Observer", "the-observer"],
    ["Time", "time"],
    ["Kurier", "kurier"],
    ["Krone", "kronen-zeitung"],
    ["Standard", "der-standard"],
    ["Standards", "der-standard"],
    ["Presse", "die-presse"],
    ["Falter", "falter"],
    ["Profil", "profil"],
    ["Süddeutsche", "sueddeutsche-zeitung"],
    ["Süddeutschen", "sueddeutsche-zeitung"],
  ]),
  reportedMedia: new Set(
    "Stern Times Sun Mirror Telegraph Independent Observer Kurier Krone Standard Standards Falter".split(" "),
  ),
  repeatedMedia: new Set("Sun Mirror Telegraph Independent Observer Kurier Krone Falter".split(" ")),
  bareMedia: new Set(["Bild", "BILD"]),
  reportingBefore: new Set(
    "via so laut berichtet berichtete berichten berichteten schreibt schrieb meldet meldete zitiert zitierte gegenüber".split(
      " ",
    ),
  ),
  reportingBehind: new Set(
    "berichtet berichtete berichten schreibt schrieb meldet meldete zufolge erfuhr zitiert zitierte veröffentlichte enthüllte vorliegt vorliegen vorlag".split(
      " ",
    ),
  ),
  foreignHeads: new Set(words.foreignHeads.split(" ")),
  companyHeads: new Set(words.companyHeads.split(" ")),
  pluralNouns: new Set(words.pluralNouns.split(" ")),
  notGivenNames: new Set(
    "via laut neben gegen nach seit trotz wegen ohne unter zwischen während gegenüber dank per statt bei".split(" "),
  ),
  notPersons: new Set(words.notPersons.split(" ")),
  anybodysHeads: new Set("sprecher sprechers sprecherin".split(" ")),
  academicTitles: new Set("dr ddr prof mag dipl ing univ priv doz".split(" ")),
  familyNamesFirst: new Set(words.familyNamesFirst.split(" ")),
  subjectVerbs: new Set(
    "sagt sagte erklärte betonte meint meinte kritisierte forderte kündigte verwies verweist plädierte bezeichnete lehnte warnte bekräftigte will wollte".split(
      " ",
    ),
  ),
  legalForms: new Set("& Co AG SE GmbH KG KGaA SA SpA plc PLC Inc Ltd Corp LLC NV OHG AB ASA Oyj".split(" ")),
  patronymics: ["witsch", "itsch", "wna", "vich", "vna"],
  partyColours: new Set("schwarz rot grün blau gelb türkis pink rosa".split(" ")),
  givenNames: new Set(
    "Nils Niels Niklas Liam Mats Per Kat Mehmet Ömer Sören Sönke Tarik Frederik Hanno Timon Til Fiete Kian Umut Melanie Viktoria Romy Leni Maxi".split(
      " ",
    ),
  ),
  notOrganisations: new Set(words.notOrganisations.split(" ")),
  thingNouns: words.thingNouns.split(" "),
  inPreposition: "in",
  seaNouns: new Set("ozean ozeans meer meers meeres meerbusen golf golfs bucht see".split(" ")),
  reportNouns: new Set(words.reportNouns.split(" ")),
  nounEndings: [
    "ung",
    "ungen",
    "heit",
    "heiten",
    "keit",
    "keiten",
    "schaft",
    "schaften",
    "tät",
    "täten",
    "tion",
    "tionen",
    "ismus",
  ],
  betweenPrepositions: new Set(["zwischen"]),
  homeWords: new Map(Object.entries(homeWords).flatMap(([state, list]) => list.split(" ").map((word) => [word, state] as const))),
  firstHome: "deutschland",
  nameAdjectives:
    "deutsch isch lich angewandt integriert nachhaltig öffentlich national sozial liberal radikal zentral vereinigt vereint unabhängig".split(
      " ",
    ),
  declinedAdjectives: words.declinedAdjectives.split(" "),
  relatives: new Set(["der", "die", "das", "den", "dem"]),
  relativePrepositions: new Set(
    "an auf aus bei durch für gegen hinter in mit nach neben ohne über um unter von vor wegen zu zwischen".split(" "),
  ),
  smallSurnames: new Set(words.smallSurnames.split(" ")),
  definiteArticles: new Set(["der", "die", "das", "den", "dem", "des"]),
  articles: new Set("der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner".split(" ")),
  occasions: words.occasions.split(" "),
  roles: words.roles.split(" "),
};
