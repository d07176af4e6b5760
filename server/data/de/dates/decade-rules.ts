import type { DateRule } from "../../../core/dates/rules.ts";

/** Decades. */
export const decadeRules: readonly DateRule[] = [
  {
    id: "decade",
    pattern: "<decade>",
    means: { kind: "decade", year: "$decade" },
    examples: ["In den [Sechzigerjahren](196) versuchte er es.", "In den [Neunzigern](199) war es ruhig."],
  },
  {
    id: "decade-adjective",
    pattern: "<decadeAdjective> ~-? jahre|jahren",
    means: { kind: "decade", year: "$decadeAdjective" },
    examples: ["Geschosse aus den [achtziger Jahren](198) lagern dort."],
  },
  {
    id: "decade-of-list",
    pattern: "<decadeAdjective> [und|oder|bis|, <decadeAdjective>]",
    means: { kind: "decade", year: "$decadeAdjective" },
    examples: ["In den [sechziger](196) und [siebziger Jahren](197) war das anders."],
  },
  {
    id: "position-decade",
    pattern: "<position> der <decade>|<decadeAdjective=decade> jahre?",
    means: { kind: "decade", year: "$decade" },
    mod: "$position",
    examples: ["[Ende der neunziger Jahre](199 END) zog er fort.", "[Mitte der Achtzigerjahre](198 MID) kam er wieder."],
  },
  {
    id: "decade-bare",
    pattern: "[die] <decadeAdjective=decade> [war|waren|hindurch|und|,|.]",
    means: { kind: "decade", year: "$decade" },
    examples: ["Die [Siebziger](197) waren wild."],
  },
  {
    id: "early-decade",
    pattern: "<earlyLate> <decade>|<decadeAdjective=decade> jahre|jahren?",
    means: { kind: "decade", year: "$decade" },
    mod: "$earlyLate",
    examples: ["In den [späten Siebzigern](197 END) lebte er dort.", "In den [frühen neunziger Jahren](199 START) auch."],
  },
  {
    id: "decade-digits",
    pattern: "<position>? der? <year=decade>|<int2=decade> ~er ~-? jahre|jahren",
    means: { kind: "decade", year: "$decade" },
    mod: "$position",
    examples: [
      "Das System stammt aus den [1990er-Jahren](199).",
      "In den [60er Jahren](196) begann es.",
      "[Mitte der 1990er-Jahre](199 MID) hungerte das Land.",
    ],
  },
  {
    id: "position-decade-digits",
    pattern: "<position> der <year=decade>|<int2=decade> ~er",
    means: { kind: "decade", year: "$decade" },
    mod: "$position",
    examples: ["[Mitte der 1970er](197 MID) kam er, [Ende der 80er](198 END) ging er."],
  },
  {
    id: "early-decade-digits",
    pattern: "<earlyLate> <year=decade>|<int2=decade> ~er ~-? jahre|jahren?",
    means: { kind: "decade", year: "$decade" },
    mod: "$earlyLate",
    examples: ["In den [frühen 1990er-Jahren](199 START) zog er um, in den [späten 60er Jahren](196 END) sie."],
  },
  {
    id: "decade-digits-dative",
    pattern: "<year=decade>|<int2=decade> ~ern",
    means: { kind: "decade", year: "$decade" },
    examples: ["In den [1920ern](192) tanzte man, in den [80ern](198) auch."],
  },
];
