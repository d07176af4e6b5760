import type { DateRule } from "../../../core/dates/rules.ts";

/** Feasts. */
export const feastRules: readonly DateRule[] = [
  {
    id: "holiday",
    pattern: "<holiday> <year>?",
    means: { kind: "calendar", monthDay: "$holiday", year: "$year" },
    examples: ["Bis [Silvester](2023-12-31) ist Zeit.", "An [Neujahr 2022](2022-01-01) war Ruhe."],
  },
  {
    id: "christmas-eve",
    pattern: "heiligen|heiliger abend <year>?",
    means: { kind: "calendar", monthDay: "12-24", year: "$year" },
    examples: ["Am [Heiligen Abend 2022](2022-12-24) schneite es."],
  },
  {
    id: "feast",
    pattern: "[an|zu|über|vor|nach|bis|seit|um|zwischen] <feast=easter> <year>?",
    means: { kind: "calendar", easter: "$easter", year: "$year" },
    examples: ["An [Ostern](2023-04-09) war er dort."],
  },
  {
    id: "fixed-feast",
    pattern: "[an|zu|über|vor|nach|bis|seit|um|zwischen] <fixedFeast=holiday> <year>?",
    means: { kind: "calendar", monthDay: "$holiday", year: "$year" },
    examples: ["Bis [Weihnachten](2023-12-25) soll es dauern."],
    not: ["Der Nikolaus kam, Thema war Weihnachten."],
  },
  {
    id: "fixed-feast-year",
    pattern: "<fixedFeast=holiday> <year>",
    means: { kind: "calendar", monthDay: "$holiday", year: "$year" },
    examples: ["Das war [Weihnachten 1944](1944-12-25)."],
  },
  {
    id: "feast-year",
    pattern: "<feast=easter> <year>",
    means: { kind: "calendar", easter: "$easter", year: "$year" },
    examples: ["Das war [Ostern 1968](1968-04-14)."],
  },
  {
    id: "christmas-day",
    pattern: "ersten|erster <christmasDay> <year>?",
    means: { kind: "calendar", monthDay: "12-25", year: "$year" },
    examples: ["Am [ersten Weihnachtstag 2022](2022-12-25) schneite es."],
  },
  {
    id: "boxing-day",
    pattern: "zweiten|zweiter <christmasDay> <year>?",
    means: { kind: "calendar", monthDay: "12-26", year: "$year" },
    examples: ["Am [zweiten Weihnachtsfeiertag 2022](2022-12-26) taute es."],
  },
  {
    id: "ascension",
    pattern: "christi himmelfahrt <year>?",
    means: { kind: "calendar", easter: 39, year: "$year" },
    examples: ["An [Christi Himmelfahrt 2024](2024-05-09) ist frei."],
  },
  {
    id: "easter",
    pattern: "<easter> <year>?",
    means: { kind: "calendar", easter: "$easter", year: "$year" },
    examples: ["Am [Karfreitag 2024](2024-03-29) ruht die Arbeit.", "Am [Pfingstmontag](2023-05-29) war er dort."],
  },
  {
    id: "advent",
    pattern: "<int2=advent> ~. advent|adventssonntag|adventsonntag <year>?",
    means: { kind: "calendar", advent: "$advent", year: "$year" },
    examples: ["Am [1. Advent 2022](2022-11-27) schneite es, ein [6. Advent](XXXX-XX-XX) wäre neu."],
  },
  {
    id: "advent-word",
    pattern: "<ordinal=advent> advent|adventssonntag|adventsonntag <year>?",
    means: { kind: "calendar", advent: "$advent", year: "$year" },
    examples: ["Am [vierten Advent 2022](2022-12-18) schneite es."],
  },
  {
    id: "advent-day",
    pattern: "<adventDay=advent> <year>?",
    means: { kind: "calendar", advent: "$advent", year: "$year" },
    examples: ["Am [Volkstrauertag 2023](2023-11-19) regnete es, am [Totensonntag 2023](2023-11-26) auch."],
  },
  {
    id: "day-of-repentance",
    pattern: "buß ~- und bettag <year>?",
    means: { kind: "calendar", advent: 0, weekday: 3, year: "$year" },
    examples: ["Der [Buß- und Bettag 2023](2023-11-22) war still."],
  },
];
