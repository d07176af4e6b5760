import type { DateRule } from "../../../core/dates/rules.ts";

/** Decades. */
export const decadeRules: readonly DateRule[] = [
  {
    id: "age-in-decade",
    pattern: "[ist in den] <decade> [.|,|;]",
    means: { kind: "none" },
    examples: [],
    not: ["Sie ist in den Fünfzigern, er ist älter."],
  },
  {
    id: "decade",
    pattern: "<decade>",
    means: { kind: "decade", year: "$decade" },
    examples: [
      "In den [Sechzigerjahren](196) versuchte er es.",
      "In den [Neunzigern](199) war es ruhig.",
      "In den [Nullerjahren](200) und den [Zehnerjahren](201) stieg die Miete.",
    ],
  },
  {
    id: "decade-adjective",
    pattern: "<decadeAdjective> ~-? jahre|jahren",
    means: { kind: "decade", year: "$decadeAdjective" },
    examples: ["Geschosse aus den [achtziger Jahren](198) lagern dort."],
  },
  {
    id: "decade-of-list",
    pattern: "<decadeAdjective> [-? und|oder|bis|, <decadeAdjective>|<decade>]",
    means: { kind: "decade", year: "$decadeAdjective" },
    examples: [
      "In den [sechziger](196) und [siebziger Jahren](197), den [Fünfziger](195)- und [Sechzigerjahren](196) war das anders.",
    ],
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
    pattern: "<year=decade>|<int2=decade> ~-? ~er ~-? jahre|jahren",
    means: { kind: "decade", year: "$decade" },
    examples: [
      "Das System stammt aus den [1990er-Jahren](199).",
      "In den [60er Jahren](196) begann es, in den [1990-er Jahren](199) endete es.",
      "Das war der Stil der [1990er Jahre](199).",
    ],
  },
  {
    id: "position-decade-digits-years",
    pattern: "<position> der <year=decade>|<int2=decade> ~-? ~er ~-? jahre|jahren",
    means: { kind: "decade", year: "$decade" },
    mod: "$position",
    examples: ["[Mitte der 1990er-Jahre](199 MID) hungerte das Land."],
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
    pattern: "<earlyLate> <year=decade>|<int2=decade> ~-? ~er ~-? jahre|jahren?",
    means: { kind: "decade", year: "$decade" },
    mod: "$earlyLate",
    examples: ["In den [frühen 1990er-Jahren](199 START) zog er um, in den [späten 60er Jahren](196 END) sie."],
  },
  {
    id: "decade-digits-dative",
    pattern: "<year=decade>|<int2=decade> ~-? ~ern",
    means: { kind: "decade", year: "$decade" },
    examples: ["In den [1920ern](192) tanzte man, in den [80ern](198) auch, in den [90-ern](199) nicht."],
  },
  {
    id: "decade-digits-of-list",
    pattern: "<year=decade>|<int2=decade> ~-? ~er [-? und|oder|bis|,|/ <year>|<int2> ~-? ~er]",
    means: { kind: "decade", year: "$decade" },
    examples: ["In den [80er](198)- und [90er-Jahren](199) stieg die Zahl, in den [1950er](195) und [1960er Jahren](196) auch."],
  },
  {
    id: "decade-digits-bare",
    pattern: "[die|der|den] <year=decade> ~er [^<upper>|-]",
    means: { kind: "decade", year: "$decade" },
    examples: ["Die Mode der [1920er](192) kam wieder."],
    not: ["Die 1848er Barrikaden fielen."],
  },
  {
    id: "decade-digits-short",
    pattern: "[die|der] <tens=decade> ~er [^<upper>|-|und|oder|bis|,]",
    means: { kind: "decade", year: "$decade" },
    examples: ["Die [70er](197) waren laut, die Musik der [80er](198) auch."],
    not: ["Die 70er Linie fährt, die 68er waren laut."],
  },
  {
    id: "decade-of-style",
    pattern:
      "[goldenen|goldene|wilden|wilde|bunten|bleiernen|bleierne|braven|roten|biederen|swingenden] <decadeAdjective=decade>",
    means: { kind: "decade", year: "$decade" },
    examples: ["Die goldenen [Zwanziger](192) waren kurz."],
  },
  {
    id: "decade-genitive",
    pattern: "[<upper> der] <decadeAdjective=decade> [^<upper>]",
    means: { kind: "decade", year: "$decade" },
    examples: ["Das Berlin der [Neunziger](199) war leer."],
  },
  {
    id: "decade-of-century",
    pattern: "<decadeOrdinal=ordinal> jahrzehnt|jahrzehnts des <int2=century>|<centuryOrdinal=century> .? jahrhunderts",
    means: { kind: "decade", century: "$century", ordinal: "$ordinal" },
    examples: [
      "Das [erste Jahrzehnt des 21. Jahrhunderts](200) war laut.",
      "Im [letzten Jahrzehnt des neunzehnten Jahrhunderts](189) war es still.",
    ],
  },
  {
    id: "half-decade",
    pattern: "<halfStretch> hälfte der <decade>|<decadeAdjective=decade> jahre?",
    means: { kind: "decade", year: "$decade" },
    mod: "$halfStretch",
    examples: ["In der [zweiten Hälfte der neunziger Jahre](199 END) stieg die Zahl."],
  },
  {
    id: "half-decade-digits",
    pattern: "<halfStretch> hälfte der <year=decade>|<int2=decade> ~-? ~er ~-? jahre?",
    means: { kind: "decade", year: "$decade" },
    mod: "$halfStretch",
    examples: ["In der [zweiten Hälfte der 1970er Jahre](197 END) stieg die Zahl."],
  },
  {
    id: "decade-in-other-century",
    pattern: "<decade>|<decadeAdjective=decade> jahre|jahren? des <shift> jahrhunderts",
    means: { kind: "decade", year: "$decade", centuries: "$shift" },
    examples: ["In den [sechziger Jahren des vorigen Jahrhunderts](196) wanderte er aus."],
  },
  {
    id: "position-decade-in-other-century",
    pattern: "<position> der <decade>|<decadeAdjective=decade> jahre? des <shift> jahrhunderts",
    means: { kind: "decade", year: "$decade", centuries: "$shift" },
    mod: "$position",
    examples: ["[Anfang der sechziger Jahre des vergangenen Jahrhunderts](196 START) wanderte er aus."],
  },
  {
    id: "decade-in-century",
    pattern: "<decade>|<decadeAdjective=decade> jahre|jahren? des <int2=century>|<centuryOrdinal=century> .? jahrhunderts",
    means: { kind: "decade", year: "$decade", century: "$century" },
    examples: [
      "In den [zwanziger Jahren des 19. Jahrhunderts](182) wanderte er aus, die Lyrik der [vierziger Jahre des 19. Jahrhunderts](184) blieb.",
    ],
  },
  {
    id: "position-decade-in-century",
    pattern:
      "<position> der <decade>|<decadeAdjective=decade> jahre? des <int2=century>|<centuryOrdinal=century> .? jahrhunderts",
    means: { kind: "decade", year: "$decade", century: "$century" },
    mod: "$position",
    examples: ["Gegen [Ende der vierziger Jahre des neunzehnten Jahrhunderts](184 END) kam er heim."],
  },
  {
    id: "into-decade",
    pattern: "[in die] <decadeAdjective=decade> [hinein|zurück|war|waren|.|,|;]",
    means: { kind: "decade", year: "$decade" },
    examples: ["Bis in die [Neunziger](199) hinein war das so."],
    not: ["Sie stellten sich in die Fünfziger Kette."],
  },
  {
    id: "generation",
    pattern: "<year>|<int2> ~er ~- ~<upper>",
    means: { kind: "none" },
    examples: [],
    not: ["Die 1968er-Bewegung war laut."],
  },
  {
    id: "decade-of-tens",
    pattern: "<position>? zehner ~-? jahre|jahren",
    means: { kind: "decade", year: 2010 },
    mod: "$position",
    examples: ["In den [zehner Jahren](201) zog er fort."],
    not: ["Er zahlte mit einem Zehner."],
  },
  {
    // no rule begins with an article that may be left out: it would be tried at each of them
    id: "part-of-decade-of-tens",
    pattern: "<position> der zehner ~-? jahre|jahren",
    means: { kind: "decade", year: 2010 },
    mod: "$position",
    examples: ["[Anfang der zehner Jahre](201 START) zog er fort.", "[Ende der Zehnerjahre](201 END) zog er fort."],
    not: ["Er war der Zehner der Mannschaft."],
  },
];
