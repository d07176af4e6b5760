import type { DateRule } from "../../../core/dates/rules.ts";

/** Quarters and halves of a year. */
export const quarterRules: readonly DateRule[] = [
  {
    id: "quarter",
    pattern: "<int2=quarter> . quartal|quartals|trimester|trimesters <year>?",
    means: { kind: "calendar", part: "Q$quarter", year: "$year" },
    examples: ["Im [3. Quartal 2023](2023-Q3) sank der Absatz."],
  },
  {
    id: "quarter-short",
    pattern: "<quarterShort=quarter> ~/? <year>",
    means: { kind: "calendar", part: "Q$quarter", year: "$year" },
    examples: ["In [Q3 2022](2022-Q3) sank der Absatz, in [Q1/2023](2023-Q1) stieg er."],
    not: ["Er fährt einen Q3 und einen Q5."],
  },
  {
    id: "quarter-short-bare",
    pattern: "[im] <quarterShort=quarter> [^<upper>|-]",
    means: { kind: "calendar", part: "Q$quarter" },
    examples: ["Im [Q2](2023-Q2) sank der Absatz."],
    not: ["Im neuen Q3 sitzt man gut."],
  },
  {
    id: "quarter-of-shifted-year",
    pattern: "<ordinal=quarter> quartal|quartals des? <shift> jahres",
    means: { kind: "calendar", part: "Q$quarter", yearOffset: "$shift" },
    examples: ["Im [ersten Quartal dieses Jahres](2023-Q1) sank der Absatz."],
  },
  {
    id: "quarter-of-previous-year",
    pattern: "<ordinal=quarter> quartal|quartals des vorjahres|vorjahrs",
    means: { kind: "calendar", part: "Q$quarter", yearOffset: -1 },
    examples: ["Im [zweiten Quartal des Vorjahres](2022-Q2) sank der Absatz."],
  },
  {
    id: "half-of-previous-year",
    pattern: "<ordinal> <half>|hälfte des vorjahres|vorjahrs",
    means: { kind: "calendar", part: "H$ordinal", yearOffset: -1 },
    examples: ["Im [ersten Halbjahr des Vorjahres](2022-H1) sank der Absatz."],
  },
  {
    id: "half-of-shifted-year",
    pattern: "<ordinal> <half> des? <shift> jahres",
    means: { kind: "calendar", part: "H$ordinal", yearOffset: "$shift" },
    examples: ["Im [zweiten Halbjahr vergangenen Jahres](2022-H2) sank der Absatz."],
  },
  {
    id: "half-year-digits",
    pattern: "<int2=ordinal> . <half> <year>?",
    means: { kind: "calendar", part: "H$ordinal", year: "$year" },
    examples: ["Im [1. Halbjahr 2022](2022-H1) war es still."],
  },
  {
    id: "quarter-word",
    pattern: "<ordinal=quarter> quartal|quartals|trimester|trimesters <year>?",
    means: { kind: "calendar", part: "Q$quarter", year: "$year" },
    examples: ["Im [dritten Quartal](2023-Q3) sank der Absatz."],
  },
  {
    id: "half-of-named-year",
    pattern: "<ordinal> hälfte des jahres <year>?",
    means: { kind: "calendar", part: "H$ordinal", year: "$year" },
    examples: ["In der [ersten Hälfte des Jahres 2012](2012-H1) stieg die Zahl."],
  },
  {
    id: "half-year",
    pattern: "<ordinal> <half> <year>?",
    means: { kind: "calendar", part: "H$ordinal", year: "$year" },
    examples: [
      "In der [zweiten Jahreshälfte](2023-H2) soll es besser werden.",
      "Im [ersten Halbjahr 2022](2022-H1) war es still.",
    ],
  },
  {
    id: "quarter-of-named-year",
    pattern: "<quarterOrdinal=quarter> quartal|quartals des? jahres? <year>",
    means: { kind: "calendar", part: "Q$quarter", year: "$year" },
    examples: ["Im [letzten Quartal 2008](2008-Q4) sank der Absatz, im [ersten Quartal des Jahres 2009](2009-Q1) auch."],
  },
  {
    id: "calendar-week",
    pattern: "<int2=week> . kalenderwoche|kw <year>?",
    means: { kind: "calendar", week: "$week", year: "$year" },
    examples: ["In der [37. Kalenderwoche 2022](2022-W37) sank die Zahl, in der [7. Kalenderwoche](2023-W07) stieg sie."],
  },
  {
    id: "calendar-week-number",
    pattern: "kalenderwoche|kw <int2=week>",
    means: { kind: "calendar", week: "$week" },
    examples: ["In [Kalenderwoche 36](2023-W36) sank die Zahl."],
  },
];
