import type { DateRule } from "../../../core/dates/rules.ts";

/** Four digits of a year before 1900, which are as often a count: they need more beside them than later ones. */
export const pastYearRules: readonly DateRule[] = [
  {
    id: "past-year-behind-noun",
    pattern:
      "[^<lower>|<int>|build|version|modell|seite|seiten|nr|nummer|paragraf|artikel|kapitel|typ|,|.|:|;|(|-|–|/] <pastYear=year> [,|.|;|)|?|!|in|im|am|an|zum|zur|nach|aus|als|durch|der|die|das|den|dem|ganz]",
    means: { kind: "calendar", year: "$year" },
    examples: [
      "Nach dem Frieden von Münster und der Revolution [1789](1789), also spät.",
      "Als Hegel [1806](1806) in Jena saß, schwieg er.",
    ],
    not: ["Es kostet mehr als 1789. Siehe Seite 1789."],
  },
  {
    id: "past-year-in-brackets",
    pattern: "[(] <pastYear=year> [)]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Sein Roman ([1857](1857)) erregte Aufsehen."],
    not: ["Der Band (1200) fehlt."],
  },
  {
    id: "past-year-behind-verb",
    pattern:
      "[<told>] <pastYear=year> [.|,|;|)|und|hochbetagt|kinderlos|verarmt|von|vom|unter|statt|infolge|wieder|dort|hier|endgültig]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Der Maler starb [1804](1804). Die Stadt wurde [1664](1664) von Truppen besetzt."],
    not: ["Der Maler verlor 1804 Gulden."],
  },
  {
    id: "past-year-first",
    pattern:
      "[^<lower>|<upper>|<int>|:|-|–|/] <pastYear=year> [er|sie|es|das|die|den|dann|ist|hat|hatte|gab|steht|sollte|musste|konnte|zieht|stirbt|wird|folgte]",
    means: { kind: "calendar", year: "$year" },
    examples: ["[1751](1751) zieht er nach Rom, [1786](1786) die Familie nach Wien."],
    not: ["1751 Frauen kamen."],
  },
  {
    id: "year-of-passive",
    pattern: "[wurde] <year> [<done>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Das Kloster wurde [1098](1098) gegründet."],
    not: ["Gäste wurden 1098 gezählt."],
  },
  {
    id: "past-year-behind-article",
    pattern: "[das|dem|des|im|vom|zum|am|ein|einem|einen|eine] <pastYear=year> [<lower>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Vor dem [1789](1789) gestürmten Bau standen sie, am Grab des [1849](1849) verstorbenen Dichters auch."],
    not: ["Die 1789 anwesenden Gäste aßen."],
  },
  {
    id: "past-year-behind-year",
    pattern: "[zwischen|von <year> und|bis] <pastYear=year>",
    means: { kind: "calendar", year: "$year" },
    examples: [
      "Zwischen [1869](1869) und [1887](1887) Karten zu zeichnen war teuer, zwischen [1722](1722) und [1787](1787) Siedler zu holen auch.",
    ],
  },
  {
    id: "year-of-chronicle",
    pattern: "[.|!|?|:] <year> [– <upper>]",
    means: { kind: "calendar", year: "$year" },
    direction: "past",
    examples: ["Er starb. [1970](1970) – Der im [August](1970-08) gegründete Sender geht ans Netz."],
    not: ["Es sind mehr. 1970 Euro – Das ist viel."],
  },
  {
    id: "past-year-of-clause",
    pattern: "[, der|die|das] <pastYear=year> [in|im|am|an|auf|aus|nach|bei|von|vom|zum|zur]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Der Fund, der [1855](1855) in einem Steinbruch gelang, ging verloren."],
  },
  {
    id: "past-year-of-story",
    pattern: "[^<lower>|<upper>|<int>|:|-|–|/] <pastYear=year> [<lower> er|sie|es|man|ich|wir|im|am]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Sie heiraten, [1874](1874) adoptieren sie ein Kind, [1878](1878) wurden im Vertrag Grenzen gezogen."],
    not: ["Es waren 1874 Gulden, die er verlor."],
  },
  {
    id: "past-year-of-event",
    pattern: "[^<lower>|<upper>|<int>|:|-|–|/] <pastYear=year> [*en|*t|*te die|der|das|den|dem|ein|eine|sich]",
    means: { kind: "calendar", year: "$year" },
    examples: ["[1848](1848) brennen die Paläste, [1812](1812) zogen sich die Heere zurück."],
    not: ["1848 Paläste brannten, 1848 neue Häuser stehen leer."],
  },
  {
    id: "past-year-of-office",
    pattern: "[war|ist|wurde|hieß|blieb|lebte ab|seit|bis] <pastYear=year> [<upper>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Er war ab [1828](1828) Mitglied des Rates, die Straße hieß bis [1898](1898) Schulstraße."],
    not: ["Er zahlt seit 1828 Gulden Zins."],
  },
  {
    id: "past-year-of-state",
    pattern: "[wurde|war] <pastYear=year> [<upper>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Der Habsburger war [1516](1516) König geworden."],
    not: ["Er hat 1516 Gulden."],
  },
];
