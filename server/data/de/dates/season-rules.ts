import type { DateRule } from "../../../core/dates/rules.ts";

/** Seasons. */
export const seasonRules: readonly DateRule[] = [
  {
    id: "season-of-named-year",
    pattern: "<season> des jahres <year>",
    means: { kind: "calendar", part: "$season", year: "$year" },
    examples: ["Im [Herbst des Jahres 1989](1989-FA) gingen sie auf die Straße."],
  },
  {
    id: "last-season-but-one",
    pattern: "<twice> <season>",
    means: { kind: "calendar", part: "$season", back: 1 },
    direction: "past",
    examples: ["Im [vorletzten Winter](2021-WI) war es mild."],
  },
  {
    id: "season-of-list",
    pattern: "<season> [und|oder|bis|/|-|– im? <season=other> <year>]",
    means: { kind: "calendar", part: "$season", year: "$year" },
    examples: ["Im [Sommer](1989-SU) und [Herbst 1989](1989-FA) gingen sie fort."],
  },
  {
    id: "season-of-range",
    pattern: "[von|zwischen|vom] <season> [und|bis zum? <season=other>]",
    means: { kind: "calendar", part: "$season" },
    examples: ["Von [Frühjahr](2023-SP) bis [Sommer](2023-SU) wurde gebaut."],
  },
  {
    id: "season-range-ends",
    pattern: "[<season=first> bis zum?] <season>",
    means: { kind: "calendar", part: "$season", after: 1 },
    examples: ["Von [Sommer](2023-SU) bis [Winter](2023-WI) wurde gebaut."],
  },
  {
    id: "season-behind-season",
    pattern: "[im|zum|seit|ab <season> und|oder] <season>",
    means: { kind: "calendar", part: "$season" },
    examples: ["Im [Frühjahr](2023-SP) und [Sommer](2023-SU) stieg die Zahl."],
    not: ["Frühling und Sommer sind schön."],
  },
  {
    id: "season-year",
    pattern: "<position>? <season> <year>",
    means: { kind: "calendar", part: "$season", year: "$year" },
    mod: "$position",
    examples: ["Seit [Sommer 2023](2023-SU) läuft die Fertigung."],
  },
  {
    id: "season-years",
    pattern: "<season> <year> ~/ <int2=to>|<year=to>",
    means: { kind: "calendar", part: "$season", year: "$year" },
    examples: ["Im [Winter 1999/2000](1999-WI) blieb er, im [Winter 1944/45](1944-WI) fror sie."],
  },
  {
    id: "season",
    pattern: "[im|dem|zum|bis|vom|seit|ab|gegen] <season>",
    means: { kind: "calendar", part: "$season" },
    examples: [
      "Im [Sommer](2023-SU) war er dort.",
      "Im [Frühjahr](2023-SP) begann es.",
      "Im [Spätwinter](2022-WI) war es still.",
    ],
    not: ["Der Winter war kalt."],
  },
  {
    id: "season-for",
    pattern: "[für|auf|in|seit|über|durch den|dem] <season>",
    means: { kind: "calendar", part: "$season" },
    examples: ["Das Urteil wird für den [Herbst](2023-FA) erwartet."],
  },
  {
    id: "season-months",
    pattern: "<seasonMonths=season>",
    means: { kind: "calendar", part: "$season" },
    examples: ["Die [Sommermonate](2023-SU) waren heiß."],
  },
  {
    id: "shifted-season",
    pattern: "<shiftDirection> <season>",
    means: { kind: "calendar", part: "$season" },
    direction: "$shiftDirection",
    examples: ["Spätestens im [kommenden Frühjahr](2024-SP) kommt er."],
  },
  {
    id: "whole-season",
    pattern: "[den|einen] ganzen <season>",
    means: { kind: "calendar", part: "$season" },
    examples: ["Sie war den [ganzen Sommer](2023-SU) krank."],
  },
  {
    id: "season-of-shifted-year",
    pattern: "<position>? <season> des? <shift> jahres",
    means: { kind: "calendar", part: "$season", yearOffset: "$shift" },
    mod: "$position",
    examples: [
      "Im [Herbst vergangenen Jahres](2022-FA) fiel die Stadt.",
      "Im [Frühjahr des kommenden Jahres](2024-SP) wird gewählt.",
    ],
  },
  {
    id: "season-of-previous-year",
    pattern: "<season> des vorjahres|vorjahrs",
    means: { kind: "calendar", part: "$season", yearOffset: -1 },
    examples: ["Im [Sommer des Vorjahres](2022-SU) war es kühler."],
  },
  {
    id: "season-of-same-year",
    pattern: "<season> des? desselben|gleichen|selben jahres",
    means: { kind: "calendar", part: "$season", sameYear: 1 },
    examples: ["Im [April 1968](1968-04) kam er, im [Herbst desselben Jahres](1968-FA) fuhr er weiter."],
  },
  {
    id: "season-after",
    pattern: "<season> <laterWord>",
    means: { kind: "calendar", part: "$season", after: "$laterWord" },
    examples: [
      "Im [Herbst darauf](2023-FA) kam die Flut.",
      "Im [Herbst 1989](1989-FA) floh er, im [Frühjahr danach](1990-SP) sie; im [Sommer davor](1989-SU) war er noch dort.",
      "[1988](1988) heirateten sie, im [Sommer darauf](1989-SU) kam ein Kind.",
    ],
  },
  {
    id: "following-season",
    pattern: "<following=after> <season>",
    means: { kind: "calendar", part: "$season", after: "$after" },
    examples: ["Im [Herbst 1989](1989-FA) floh er, im [folgenden Frühjahr](1990-SP) sie."],
  },
  {
    id: "this-season",
    pattern: "diesem|diesen|dieser|dieses <weather>? <season>",
    means: { kind: "calendar", part: "$season", yearOffset: 0 },
    examples: ["In [diesem Sommer](2023-SU) war es heiß.", "In [diesem heißen Sommer](2023-SU) dorrt alles."],
  },
  {
    id: "same-season",
    pattern: "selben|gleichen <season>",
    means: { kind: "calendar", part: "$season", sameYear: 1 },
    examples: ["Im [Juni 2022](2022-06) kamen sie, im [selben Sommer](2022-SU) fiel die Brücke."],
  },
  {
    id: "through-season",
    pattern: "[den|diesen] <season> [über|lang|hindurch]",
    means: { kind: "calendar", part: "$season" },
    examples: ["Den [Sommer](2023-SU) über war er dort."],
  },
  {
    id: "season-of-this-year",
    pattern: "<yearAdjectiveShift=shift> <season>|<month>",
    means: { kind: "calendar", part: "$season", month: "$month", yearOffset: "$shift" },
    examples: ["Im [heurigen Sommer](2023-SU) blieb es kühl, im [vorjährigen Mai](2022-05) auch."],
  },
];
