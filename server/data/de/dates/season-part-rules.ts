import type { DateRule } from "../../../core/dates/rules.ts";

/** Beginnings, ends and genitives of seasons, and the terms of universities that are named after them. */
export const seasonPartRules: readonly DateRule[] = [
  {
    id: "semester-years",
    pattern: "<semester=season> <year> ~/ <int2=to>|<year=to>",
    means: { kind: "calendar", part: "$season", year: "$year" },
    examples: ["Im [Wintersemester 1968/69](1968-WI) wurde gestreikt."],
  },
  {
    id: "semester-year",
    pattern: "<semester=season> <year>",
    means: { kind: "calendar", part: "$season", year: "$year" },
    examples: ["Im [Sommersemester 1968](1968-SU) wurde gestreikt."],
    not: ["Das Sommersemester ist kurz."],
  },
  {
    id: "shifted-semester",
    pattern: "<shiftDirection> <semester=season>",
    means: { kind: "calendar", part: "$season" },
    direction: "$shiftDirection",
    examples: ["Im [kommenden Wintersemester](2023-WI) wird gebaut."],
  },
  {
    id: "season-turn",
    pattern: "[zum|zu|vor|nach|seit|bis|ab|kurz] <seasonTurn=season> <year>?",
    means: { kind: "calendar", part: "$season", year: "$year" },
    mod: "START",
    examples: ["Zum [Frühlingsbeginn 2022](2022-SP START) schneite es."],
    not: ["Der Herbstanfang war mild."],
  },
  {
    id: "position-season-years",
    pattern: "<position> des <seasonGenitive=season> <year> ~/ <int2=to>|<year=to>",
    means: { kind: "calendar", part: "$season", year: "$year" },
    mod: "$position",
    examples: ["Ab [Ende des Winters 1943/44](1943-WI END) verbargen sie sich."],
  },
  {
    id: "position-season-genitive",
    pattern: "<position> des <seasonGenitive=season> <year>?",
    means: { kind: "calendar", part: "$season", year: "$year" },
    mod: "$position",
    examples: ["Gegen [Ende des Sommers 1989](1989-SU END) floh er."],
  },
  {
    id: "season-genitive",
    pattern: "[des|dieses|jenes] <seasonGenitive=season> <year>",
    means: { kind: "calendar", part: "$season", year: "$year" },
    examples: ["Die Tage des [Sommers 1989](1989-SU) waren heiß."],
    not: ["Die Tage des Sommers waren heiß."],
  },
  {
    id: "this-season-genitive",
    pattern: "dieses <seasonGenitive=season> [^<year>]",
    means: { kind: "calendar", part: "$season", yearOffset: 0 },
    examples: ["Es war das heißeste Spiel [dieses Sommers](2023-SU)."],
  },
  {
    id: "course-of-season",
    pattern: "[lauf|laufe|verlauf|während des] <seasonGenitive=season> [^<year>|der|des]",
    means: { kind: "calendar", part: "$season" },
    examples: ["Im Laufe des [Frühjahrs](2023-SP) wurde gebaut."],
  },
];
