import type { DateRule } from "../../../core/dates/rules.ts";

/** Dozens, thousands and millions of units. */
export const largeDurationRules: readonly DateRule[] = [
  {
    id: "duration-dozen",
    pattern: "<number=amount> dutzend <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount", scale: 12 },
    examples: ["Nach [zwei Dutzend Jahren](P24Y) kam er."],
  },
  {
    id: "duration-spaced-thousands",
    pattern: "<approximator>? <int2=amount>|<int3=amount> <int3=plus> <unitPlural=unit> [^alt|alte|alten|alter|altes|altem]",
    means: { kind: "duration", unit: "$unit", amount: "$amount", scale: 1000, plus: "$plus" },
    mod: "$approximator",
    examples: ["Vor [12 000 Jahren](P12000Y) war hier Eis."],
  },
  {
    id: "duration-thousands",
    pattern: "<approximator>? <int=amount> ~. ~<int3=plus> <unitPlural=unit> [^alt|alte|alten|alter|altes|altem]",
    means: { kind: "duration", unit: "$unit", amount: "$amount", scale: 1000, plus: "$plus" },
    mod: "$approximator",
    examples: ["Der Turm ist seit [rund 2.500 Jahren](P2500Y APPROX) zerstört."],
  },
  {
    id: "duration-millions",
    pattern: "<approximator>? <int=amount>|<number=amount> <scale> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount", scale: "$scale" },
    mod: "$approximator",
    examples: ["Vor [zwei Millionen Jahren](P2000000Y) war hier Meer."],
  },
  {
    id: "duration-decimal-millions",
    pattern: "<approximator>? <int=whole> ~, ~<int=fraction> <scale> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$whole.$fraction", scale: "$scale" },
    mod: "$approximator",
    examples: ["Vor [4,5 Milliarden Jahren](P4500000000Y) entstand sie."],
  },
  {
    id: "hundreds",
    pattern: "hunderte|hunderten|tausende|tausenden|hunderttausende|millionen von? <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Das dauerte [Tausende Jahre](PXY), begonnen hat es vor [Hunderten von Jahren](PXY)."],
  },
  {
    id: "some-hundred",
    pattern: "ein|einem|<quantifier> paar? hundert|tausend|dutzend|<scale> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Vor [ein paar Hundert Jahren](PXY) war hier Wald, vor [einigen Tausend Jahren](PXY) Eis."],
    not: ["Vor einigen Tausend Leuten sang er."],
  },
  {
    id: "duration-hours-minutes",
    pattern: "<int2=hours> ~: ~<int2=minutes> stunden",
    means: { kind: "value", type: "DURATION", value: "PT$(hours)H$(minutes)M" },
    examples: ["Nach [2:47 Stunden](PT2H47M) war das Spiel aus."],
  },
  {
    id: "duration-half-dozen",
    pattern: "ein|einem|einen halbes|halben dutzend <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: 6 },
    examples: ["Er blieb [ein halbes Dutzend Jahre](P6Y)."],
  },
  {
    id: "duration-rough-dozen",
    pattern: "ein|eine|einem <roughly>? dutzend <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: 12 },
    mod: "$roughly",
    examples: ["Er blieb [ein knappes Dutzend Jahre](P12Y LESS_THAN)."],
  },
  {
    id: "duration-minutes-seconds",
    pattern: "<int2=minutes> ~: ~<int2=seconds> minuten",
    means: { kind: "value", type: "DURATION", value: "PT$(minutes)M$(seconds)S" },
    examples: ["Nach [1:47 Minuten](PT1M47S) war das Rennen aus."],
  },
];
