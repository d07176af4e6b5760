import type { DateRule } from "../../../core/dates/rules.ts";

/** Months and seasons whose year is told by what stands beside them: years ago, each year, an event, the other end of a range. */
export const monthRangeRules: readonly DateRule[] = [
  {
    id: "month-years-ago",
    pattern: "<month>|<season> [vor einem? <int=years>|<number=years> jahr|jahren]",
    means: { kind: "calendar", month: "$month", part: "$season", yearOffset: "-$years" },
    examples: [
      "Im [Sommer](2021-SU) vor [zwei Jahren](P2Y) war er dort, im [Mai](2020-05) vor [drei Jahren](P3Y) sie.",
      "Im [Februar](2023-02) vor [einem halben Jahr](P6M) war er dort.",
    ],
  },
  {
    id: "month-of-one-ago",
    pattern: "[vor <approximator>? einem jahr , im] <month>|<season>",
    means: { kind: "calendar", month: "$month", part: "$season", yearOffset: -1 },
    examples: ["Vor [gut einem Jahr](P1Y MORE_THAN), im [Juli](2022-07), trat er ab."],
  },
  {
    id: "month-of-two-ago",
    pattern: "[vor <approximator>? zwei jahren , im] <month>|<season>",
    means: { kind: "calendar", month: "$month", part: "$season", yearOffset: -2 },
    examples: ["Vor [zwei Jahren](P2Y), im [Juli](2021-07), trat er ab."],
  },
  {
    id: "month-of-three-ago",
    pattern: "[vor <approximator>? drei jahren , im] <month>|<season>",
    means: { kind: "calendar", month: "$month", part: "$season", yearOffset: -3 },
    examples: ["Vor [drei Jahren](P3Y), im [Juli](2020-07), trat er ab."],
  },
  {
    id: "month-of-every-year",
    pattern: "[jedes|alle jahr|mal|jahre im|ab|bis] <month>|<season>",
    means: { kind: "calendar", month: "$month", part: "$season", every: 1 },
    examples: ["[Jedes Jahr](P1Y) im [Mai](XXXX-05) kommt sie, jedes Mal im [Herbst](XXXX-FA) geht sie."],
  },
  {
    id: "month-as-ever",
    pattern: "[<yearly> im|ab|bis] <month>|<season>",
    means: { kind: "calendar", month: "$month", part: "$season", every: 1 },
    examples: ["Stets im [Mai](XXXX-05) kommt sie; in [diesem Jahr im Mai](2023-05) ging sie."],
  },
  {
    id: "season-as-ever",
    pattern: "[<yearly> im <season> und|oder] <season>",
    means: { kind: "calendar", part: "$season", every: 1 },
    examples: ["Es trat jeweils im [Winter](XXXX-WI) und [Frühjahr](XXXX-SP) auf."],
  },
  {
    id: "month-always",
    pattern: '["Immer"|immer nur|wieder? im] <month>|<season>',
    means: { kind: "calendar", month: "$month", part: "$season", every: 1 },
    examples: ["Immer im [Winter](XXXX-WI) wird sie krank, immer wieder im [Mai](XXXX-05) reist sie."],
  },
  {
    id: "month-beside-event",
    pattern: "<month>|<season> [vor|nach dem|der|seinem|seiner|ihrem|ihrer <turningPoint>]",
    means: { kind: "calendar", month: "$month", part: "$season", open: 1 },
    examples: [
      "Im [Sommer](XXXX-SU) vor dem Mauerfall war er dort, im [Mai](XXXX-05) nach der Wende nicht.",
      "Im [Mai](2023-05) wurde vor dem Landgericht verhandelt, im [Juni](2023-06) vor dem Rathaus.",
    ],
  },
  {
    id: "position-month-of-range",
    pattern: "<position> <month> [bis <position=end>? <month=other> <year>?]",
    means: { kind: "calendar", month: "$month", year: "$year", until: "$other" },
    mod: "$position",
    examples: ["Von [Mitte Juni](1914-06 MID) bis [Ende Juli 1914](1914-07 END) war Ruhe."],
  },
  {
    id: "position-of-list",
    pattern: "<position> [bis|oder|und|/|– <position=end> <month> <year>?]",
    means: { kind: "calendar", month: "$month", year: "$year" },
    mod: "$position",
    examples: ["[Anfang](2023-05 START) bis [Mitte Mai](2023-05 MID) war Ruhe."],
  },
  {
    id: "position-month-range-ends",
    pattern: "[<month=first> bis] <position> <month>",
    means: { kind: "calendar", month: "$month", after: 1 },
    mod: "$position",
    examples: ["Von [Mitte Oktober](2022-10 MID) bis [Anfang Dezember](2022-12 START) wurde gebaut."],
  },
  {
    id: "month-of-range",
    pattern: "[von|zwischen|im|ab|seit|bis|vom|zum|für] <month> [und|oder|bis|/|-|–|sowie im? <month=other> <year>?]",
    means: { kind: "calendar", month: "$month", year: "$year", until: "$other" },
    examples: [
      "Von [Mai](1916-05) bis [Juli 1916](1916-07) ruhte der Bau.",
      "Von [Oktober](1915-10) bis [März 1916](1916-03) ruhte der Bau.",
    ],
  },
  {
    id: "month-of-list",
    pattern: "[^<upper>] <month> [und|oder|bis|/|-|–|sowie <month=other> <year>?]",
    means: { kind: "calendar", month: "$month", year: "$year", until: "$other" },
    examples: ["[Juni](2023-06) und [Juli](2023-07) waren heiß."],
    not: ["Frau Mai sowie August Bebel lachten."],
  },
];
