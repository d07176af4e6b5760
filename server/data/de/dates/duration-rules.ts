import type { DateRule } from "../../../core/dates/rules.ts";

/** How long, counted in units. */
export const durationRules: readonly DateRule[] = [
  {
    id: "duration",
    pattern: "<approximator>? <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit> [^alt|jung|alte|alten|alter]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "$approximator",
    examples: [
      "Zum ersten Mal seit [24 Jahren](P24Y) ist er da.",
      "Es dauert [vier Tage](P4D).",
      "Das kostet [rund zehn Tage](P10D APPROX).",
      "Vor [einem Jahr](P1Y) war das anders.",
      "Nach [72 Stunden](PT72H) war es da.",
      "Vor [knapp zwei Jahren](P2Y LESS_THAN) begann es.",
      "Sie spielten [dreieinhalb Minuten](PT3.5M) stark.",
    ],
    not: ["Er ist 16 Jahre alt.", "2000 Soldaten kamen."],
  },
  {
    id: "duration-emphatic",
    pattern: "<approximator>? <int=amount>|<number=amount> <emphasis> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "$approximator",
    examples: ["[Drei lange Jahre](P3Y) wartete er, [fast 40 ehrenamtliche Stunden](PT40H LESS_THAN) half sie."],
  },
  {
    id: "duration-half",
    pattern: "<approximator>? ein|eine|einem|einer|einen|eines halbes|halbe|halben|halber <unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: 0.5 },
    mod: "$approximator",
    examples: ["Nach [einem halben Jahr](P6M) kam er, [fast eine halbe Stunde](PT30M LESS_THAN) zu spät."],
  },
  {
    id: "duration-roughly",
    pattern: "ein|eine|einem|einer|einen|eines <roughly> halbes|halbe|halben? <unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: 1 },
    mod: "$roughly",
    examples: ["Nach [einem guten Jahr](P1Y MORE_THAN) kam er, [eine knappe Woche](P1W LESS_THAN) blieb er."],
  },
  {
    id: "duration-seasons",
    pattern: "[vor|seit|nach|über] <int=amount>|<number=amount> <seasonPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    examples: ["Vor [drei Wintern](P3WI) fror der See zu."],
  },
  {
    id: "duration-decimal",
    pattern: "<approximator>? <int=whole> ~, ~<int=fraction> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$whole.$fraction" },
    mod: "$approximator",
    examples: ["Der Flug dauert [2,5 Stunden](PT2.5H)."],
  },
  {
    id: "duration-range",
    pattern: "<approximator>|<shift>? <int>|<number> bis|oder|-|– <int>|<number> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: [
      "Das dauert [zwei bis drei Jahre](PXY), vielleicht [10–15 Jahre](PXY).",
      "Sie plant die [nächsten fünf bis sechs Wochen](PXW).",
    ],
  },
  {
    id: "duration-shifted",
    pattern: "<shift> <int=amount>|<number=amount> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    examples: ["In den [nächsten sechs Monaten](P6M) startet sie.", "In den [vergangenen beiden Jahren](P2Y) stieg die Zahl."],
  },
  {
    id: "duration-first",
    pattern: "<ordinal> <int=amount>|<number=amount> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    examples: ["In den [ersten beiden Jahren](P2Y) lief es gut."],
  },
  {
    id: "whole-unit",
    pattern: "[den|einen|die|eine|das|ein] ganzen|ganze|ganzes <unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: 1 },
    examples: ["Sie warteten den [ganzen Tag](P1D)."],
  },
  {
    id: "duration-fixed",
    pattern: "<approximator>|einer|eine|ein|einem? <fixedDuration>",
    means: { kind: "value", type: "DURATION", value: "$fixedDuration" },
    examples: ["Er kam [eine Viertelstunde](PT15M) zu spät."],
  },
  {
    id: "duration-compound",
    pattern: "<int=amount>|<number=amount> ~- ~<unitPlural=unit>|<unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    inCompound: true,
    examples: [
      "Die [14-Tage](P14D)-Frist endet.",
      "Eine [24-Stunden](PT24H)-Wache zog auf.",
      "Der [Zwei-Jahres](P2Y)-Vertrag endet.",
    ],
  },
  {
    id: "one-day",
    pattern: "[einem] einzigen tag",
    means: { kind: "value", type: "DURATION", value: "P1D" },
    examples: ["Er las alles an einem [einzigen Tag](P1D)."],
  },
];
