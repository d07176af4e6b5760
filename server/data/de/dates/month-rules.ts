import type { DateRule } from "../../../core/dates/rules.ts";

/** Months, of a year that is named, counted or left to be found. */
export const monthRules: readonly DateRule[] = [
  {
    id: "month-of-range",
    pattern: "[von|zwischen|im|ab|seit|bis|vom|zum] <month> [und|oder|bis|/|-|–|sowie im? <month=other> <year>]",
    means: { kind: "calendar", month: "$month", year: "$year" },
    examples: ["Von [Mai](1916-05) bis [Juli 1916](1916-07) ruhte der Bau."],
  },
  {
    id: "month-of-list",
    pattern: "[^<upper>] <month> [und|oder|bis|/|-|–|sowie <month=other> <year>?]",
    means: { kind: "calendar", month: "$month", year: "$year" },
    examples: ["[Juni](2023-06) und [Juli](2023-07) waren heiß."],
    not: ["Frau Mai sowie August Bebel lachten."],
  },
  {
    id: "month-year",
    pattern: "<position>? <month> <year>",
    means: { kind: "calendar", month: "$month", year: "$year" },
    mod: "$position",
    examples: ["Seit [April 2019](2019-04) kam er nicht.", "Es begann [Anfang September 2023](2023-09 START)."],
  },
  {
    id: "position-month",
    pattern: "<position> <month>",
    means: { kind: "calendar", month: "$month" },
    mod: "$position",
    examples: ["[Ende Juli](2023-07 END) reiste er ab.", "[Mitte Oktober](2022-10 MID) kamen sie an."],
  },
  {
    id: "month",
    pattern: "[im|vom|zum|bis|ab|seit|gegen|und|oder|-|/|von|zwischen] <month>",
    means: { kind: "calendar", month: "$month" },
    examples: [
      "Schon im [September](2023-09) besuchte er das Land.",
      "Im [Mai](2023-05) wurde gewählt.",
      "Im [November](2023-11) soll gewählt werden.",
      "Die Frist läuft bis [März](2024-03).",
      "Im [März 2015](2015-03) begann es, im [April](2015-04) endete es.",
    ],
    not: ["Konrad August lachte.", "Die Sängerin Mai gewann."],
  },
  {
    id: "month-first",
    pattern: "[.|!|?|–] <month> [wird|wurde|soll|war|will|kam]",
    means: { kind: "calendar", month: "$month" },
    examples: ["Das dauert. [September](2023-09) wird es wohl."],
  },
  {
    id: "month-of-shifted-year",
    pattern: "<position>? <month> des? <shift> jahres",
    means: { kind: "calendar", month: "$month", yearOffset: "$shift" },
    mod: "$position",
    examples: ["Seit [Januar diesen Jahres](2023-01) liefert er.", "[Ende Mai vergangenen Jahres](2022-05 END) fiel die Stadt."],
  },
  {
    id: "month-of-previous-year",
    pattern: "<position>? <month> des vorjahres|vorjahrs",
    means: { kind: "calendar", month: "$month", yearOffset: -1 },
    mod: "$position",
    examples: ["Im [August des Vorjahres](2022-08) lag der Preis höher."],
  },
  {
    id: "month-of-named-year",
    pattern: "<position>? <month> des jahres <year>",
    means: { kind: "calendar", month: "$month", year: "$year" },
    mod: "$position",
    examples: ["Im [Mai des Jahres 1968](1968-05) brannten Autos."],
  },
  {
    id: "last-but-one",
    pattern: "<twice> <month>",
    means: { kind: "calendar", month: "$month", back: 1 },
    direction: "past",
    examples: ["Im [vorletzten Mai](2022-05) war er dort."],
  },
  {
    id: "month-of-same-year",
    pattern: "<position>? <month> des? desselben|gleichen|selben jahres",
    means: { kind: "calendar", month: "$month", sameYear: 1 },
    mod: "$position",
    examples: ["Im [April 1968](1968-04) kam er, im [August desselben Jahres](1968-08) fuhr er weiter."],
  },
  {
    id: "month-after",
    pattern: "[im] <month> <laterWord>",
    means: { kind: "calendar", month: "$month", after: "$laterWord" },
    examples: ["Im [Oktober 1956](1956-10) floh er, im [März darauf](1957-03) sie."],
  },
  {
    id: "following-month",
    pattern: "<following=after> <month>",
    means: { kind: "calendar", month: "$month", after: "$after" },
    examples: ["Im [Oktober 1956](1956-10) floh er, im [darauffolgenden März](1957-03) sie."],
  },
  {
    id: "shifted-month",
    pattern: "<shiftDirection> <month>",
    means: { kind: "calendar", month: "$month" },
    direction: "$shiftDirection",
    examples: [
      "Seit [vergangenem Juli](2023-07) fliegen sie, nicht erst seit [vergangenem September](2022-09).",
      "Im [kommenden Mai](2024-05) läuft es aus.",
    ],
  },
];
