import type { DateRule } from "../../../core/dates/rules.ts";

/** Years where something beside them tells that they are years. */
export const yearRules: readonly DateRule[] = [
  {
    id: "before-christ-range",
    pattern: "<int=year> [bis|-|– <int> v . chr .]",
    means: { kind: "calendar", year: "$year", era: "BC" },
    examples: ["Von [1500](BC1500) bis [1200 v. Chr.](BC1200) herrschten sie."],
  },
  {
    id: "position-year",
    pattern: "<position> <year>",
    means: { kind: "calendar", year: "$year" },
    mod: "$position",
    examples: ["Seit [Anfang 2022](2022 START) gelten Sanktionen."],
  },
  {
    id: "position-of-named-year",
    pattern: "<position> des jahres <year>",
    means: { kind: "calendar", year: "$year" },
    mod: "$position",
    examples: ["[Ende des Jahres 2021](2021 END) zog er aus."],
  },
  {
    id: "year-named",
    pattern: "jahr|jahre|jahres|jahren|gesamtjahr <year>",
    means: { kind: "calendar", year: "$year" },
    examples: ["Im [Jahr 2023](2023) wuchs die Wirtschaft."],
  },
  {
    id: "years-named",
    pattern: "jahr|jahre|jahren <year=from> ~/ <int2=to>|<year=to>",
    means: { kind: "years", from: "$from", to: "$to" },
    examples: ["In den [Jahren 1989/90](1989/1990) änderte sich alles."],
  },
  {
    id: "count-of-last-year",
    pattern: "<year> [im <shift>? jahr|jahre]",
    means: { kind: "none" },
    examples: ["Sie zählten 1100 Fälle im [Jahr 2019](2019) und 1400 im [vergangenen Jahr](2022)."],
    not: ["Und 1400 im Jahr sind genug."],
  },
  {
    id: "around-year",
    pattern: "[um] <recentYear=year> herum?",
    means: { kind: "calendar", year: "$year" },
    mod: "APPROX",
    examples: ["Um [1910](1910 APPROX) entstand das Bild."],
  },
  {
    id: "around-doubtful-year",
    pattern: "[um] <doubtfulYear=year> herum? [^<upper>|auf]",
    means: { kind: "calendar", year: "$year" },
    mod: "APPROX",
    examples: ["Um [1500 herum](1500 APPROX) entstand das Bild."],
    not: ["Die Zahl sank um 1200 auf 1800."],
  },
  {
    id: "towards-year",
    pattern: "[gegen] <recentYear=year> [^<upper>|uhr]",
    means: { kind: "calendar", year: "$year" },
    mod: "APPROX",
    examples: ["Gegen [1910](1910 APPROX) entstand das Bild."],
    not: ["Sie demonstrierten gegen 1910 Neubauten."],
  },
  {
    id: "year-after-preposition",
    pattern:
      "[in|seit|ab|bis|von|vor|nach|um|anno|jahrgang|zwischen|und|oder|-|–|/|für|erst|wahlen|wahl|weltmeisterschaft|olympia] <recentYear=year>",
    means: { kind: "calendar", year: "$year" },
    examples: [
      "Das gilt seit [2017](2017).",
      "Sie malte von [1987](1987) bis [1994](1994) nur Pferde.",
      "Ab [1945](1945) half Moskau.",
      "Eine Bühne, die ab [2005](2005) Neue Musik zeigte.",
    ],
  },
  {
    id: "doubtful-year-after-preposition",
    pattern:
      "[in|seit|ab|bis|von|vor|nach|um|anno|jahrgang|zwischen|und|oder|-|–|/|für|erst|wahlen|wahl|weltmeisterschaft|olympia] <doubtfulYear=year> [^<upper>|auf|x|×|mal]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Seit [1871](1871) war das so, nach [1500](1500) auch."],
    not: [
      "Sie kamen mit 2000 Soldaten.",
      "Es kostet ab 1500 Euro.",
      "Das reicht für 1200 Gäste.",
      "Sie zeigt ein Bild von 1152 x 1920 Punkten.",
      "Die Zahl stieg von 1200 auf 1800.",
    ],
  },
  {
    id: "year-told",
    pattern:
      "[^<month>|<int>|mit|rund|etwa|über|fast|knapp|gut|nr|nummer|-|von|seite|agenda|insgesamt|typ|:|als] <year> [<told>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["[1848](1848) wurde er verhaftet, [1871](1871) kehrte er heim."],
    not: ["1848 wurden verletzt."],
  },
  {
    id: "year-done",
    pattern: "<pastYear=year> [<done>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Der [1724](1724) geborene Philosoph schwieg, der Vertrag wurde [1648](1648) geschlossen."],
  },
  {
    id: "done-year",
    pattern: "[<done>] <year>",
    means: { kind: "calendar", year: "$year" },
    examples: ["Der Maler, geboren [1724](1724), lebte in Rom."],
  },
  {
    id: "years",
    pattern: "<year=from> ~/ <int2=to>|<year=to>",
    means: { kind: "years", from: "$from", to: "$to" },
    examples: ["In der Saison [2007/08](2007/2008) stieg er auf."],
  },
  {
    id: "before-christ",
    pattern: "<int=year> v . chr .",
    means: { kind: "calendar", year: "$year", era: "BC" },
    examples: ["Caesar starb [44 v. Chr.](BC0044) in Rom."],
  },
  {
    id: "before-christ-words",
    pattern: "<int=year> vor christus|christi|unserer geburt|zeitrechnung?",
    means: { kind: "calendar", year: "$year", era: "BC" },
    examples: ["Caesar starb [44 vor Christus](BC0044), der Pharao [1330 vor unserer Zeitrechnung](BC1330)."],
  },
  {
    id: "after-christ",
    pattern: "<int=year> n . chr .",
    means: { kind: "calendar", year: "$year", era: "AD" },
    examples: ["Der Vulkan brach [79 n. Chr.](0079) aus."],
  },
  {
    id: "year-before-christ",
    pattern: "jahr|jahre|jahres <int=year> v . chr .",
    means: { kind: "calendar", year: "$year", era: "BC" },
    examples: ["Im [Jahr 44 v. Chr.](BC0044) starb Caesar."],
  },
  {
    id: "year-before-christ-words",
    pattern: "jahr|jahre|jahres <int=year> vor christus|christi|unserer geburt|zeitrechnung?",
    means: { kind: "calendar", year: "$year", era: "BC" },
    examples: ["Im [Jahre 44 vor Christus](BC0044) starb Caesar."],
  },
  {
    id: "year-after-christ",
    pattern: "jahr|jahre|jahres <int=year> n . chr .",
    means: { kind: "calendar", year: "$year", era: "AD" },
    examples: ["Im [Jahr 79 n. Chr.](0079) brach er aus."],
  },
  {
    id: "year-after-christ-words",
    pattern: "jahr|jahre|jahres <int=year> nach christus|christi|unserer geburt|zeitrechnung?",
    means: { kind: "calendar", year: "$year", era: "AD" },
    examples: ["Im [Jahr 9 nach Christus](0009) verlor Varus."],
  },
  {
    id: "after-christ-words",
    pattern: "<int=year> nach christus|christi|unserer geburt|zeitrechnung?",
    means: { kind: "calendar", year: "$year", era: "AD" },
    examples: ["Der Vulkan brach [79 nach Christus](0079) aus."],
  },
  {
    id: "school-year",
    pattern: "<shift> schuljahr|schuljahrs|schuljahres",
    means: { kind: "years", shift: "$shift", begins: 8 },
    examples: ["Im [laufenden Schuljahr](2023/2024) fehlen Lehrer, im [vergangenen Schuljahr](2022/2023) auch."],
  },
  {
    id: "year-noun",
    pattern: "<yearNoun> <year>",
    means: { kind: "calendar", year: "$year" },
    examples: ["Im [Kriegsjahr 1917](1917) hungerten sie."],
  },
];
