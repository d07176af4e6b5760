import type { DateRule } from "../../../core/dates/rules.ts";

/** Durations that are more or less than what is said. */
export const boundedDurationRules: readonly DateRule[] = [
  {
    id: "duration-more",
    pattern: "<degree>? mehr als|denn <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "MORE_THAN",
    examples: ["Er wartete [mehr als zwei Jahre](P2Y MORE_THAN), sie [etwas mehr als ein Jahr](P1Y MORE_THAN)."],
  },
  {
    id: "duration-more-half",
    pattern: "<degree>? mehr als|denn ein|eine|einem|einer|einen|eines halbes|halbe|halben|halber <unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: 0.5 },
    mod: "MORE_THAN",
    examples: ["Seit [mehr als einem halben Jahr](P6M MORE_THAN) wartet er."],
  },
  {
    id: "duration-more-thousands",
    pattern: "mehr als|denn <int=amount> ~. ~<int3=plus> <unitPlural=unit> [^alt|alte|alten|alter|altes|altem]",
    means: { kind: "duration", unit: "$unit", amount: "$amount", scale: 1000, plus: "$plus" },
    mod: "MORE_THAN",
    examples: ["Vor [mehr als 10.000 Jahren](P10000Y MORE_THAN) war hier Eis."],
  },
  {
    id: "duration-less",
    pattern: "<degree>? weniger als <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "LESS_THAN",
    examples: ["In [weniger als drei Stunden](PT3H LESS_THAN) war es vorbei."],
  },
  {
    id: "duration-over",
    pattern:
      "[seit|vor|nach|für|bereits|schon|zeitraum|dauer von?] über <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "MORE_THAN",
    examples: [
      "Seit [über zehn Jahren](P10Y MORE_THAN) lebt er dort, ein Zeitraum von [über 25 Jahren](P25Y MORE_THAN) ist erforscht.",
    ],
  },
  {
    id: "duration-far-over",
    pattern: "<degree> über <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit> [^alt|jung|alte|alten|alter]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "MORE_THAN",
    examples: ["Sie stand [weit über hundert Jahre](P100Y MORE_THAN) dort."],
    not: ["Er sprach etwas über eine Reise."],
  },
  {
    // “kaum ein Tag” is hardly any
    id: "duration-barely",
    pattern: "<barely> <int=amount>|<several=amount> <unitPlural=unit> [^alt|jung|alte|alten|alter]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "LESS_THAN",
    examples: ["Seit [bald dreißig Jahren](P30Y LESS_THAN) lebt er dort, seit [kaum drei Wochen](P3W LESS_THAN) sie."],
    not: ["Er ist kaum zwei Jahre alt."],
  },
  {
    id: "duration-up-to",
    pattern: "bis zu <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "EQUAL_OR_LESS",
    examples: ["Das dauert [bis zu zwei Wochen](P2W EQUAL_OR_LESS)."],
  },
  {
    id: "duration-at-least",
    pattern: "mindestens|wenigstens <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "EQUAL_OR_MORE",
    examples: ["Es dauert [mindestens zwei Wochen](P2W EQUAL_OR_MORE)."],
  },
  {
    id: "duration-at-most",
    pattern: "höchstens|maximal <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "EQUAL_OR_LESS",
    examples: ["Es dauert [höchstens zwei Wochen](P2W EQUAL_OR_LESS)."],
  },
  {
    id: "duration-around",
    pattern: "um|an die <int=amount>|<number=amount> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "APPROX",
    examples: ["Sie blieb [um die zwanzig Jahre](P20Y APPROX)."],
    not: ["Es geht um die zwanzig Orte."],
  },
  {
    id: "duration-more-fixed",
    pattern: "<degree>? mehr als|denn einer|eine|einen|ein|einem|eines <fixedDuration>",
    means: { kind: "value", type: "DURATION", value: "$fixedDuration" },
    mod: "MORE_THAN",
    examples: ["[Mehr als ein Vierteljahrhundert](P25Y MORE_THAN) blieb er."],
  },
  {
    id: "duration-not-half",
    pattern: "kein|keine|keinen halbes|halbe|halben <unitSingular=unit> [^alt|<laterWord>]",
    means: { kind: "duration", unit: "$unit", amount: 0.5 },
    mod: "LESS_THAN",
    examples: ["Es dauerte [keine halbe Stunde](PT30M LESS_THAN)."],
  },
  {
    id: "duration-no",
    pattern: "keine <int=amount>|<count=amount> <unitPlural=unit> [^alt|jung|alte|alten|alter|<laterWord>]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "LESS_THAN",
    examples: ["Es dauerte [keine zwei Jahre](P2Y LESS_THAN)."],
  },
];
