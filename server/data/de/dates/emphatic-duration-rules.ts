import type { DateRule } from "../../../core/dates/rules.ts";

/** Durations with words before or between number and unit that say what they are like, or how exactly they are meant. */
export const emphaticDurationRules: readonly DateRule[] = [
  {
    id: "duration-emphatic",
    pattern: "<approximator>? <int=amount>|<several=amount> <emphasis>|*e|*en <unitPlural=unit> [^alt|alte|alten|alter]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "$approximator",
    examples: [
      "[Drei lange Jahre](P3Y) wartete er, [fast 40 ehrenamtliche Stunden](PT40H LESS_THAN) half sie.",
      "Nach [sieben verrückten Jahren](P7Y) war Schluss.",
    ],
    not: ["Zwei sieben Jahre alte Kinder kamen."],
  },
  {
    id: "duration-doubly-emphatic",
    pattern: "<approximator>? <int=amount>|<several=amount> <emphasis>|*e|*en , *e|*en <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "$approximator",
    examples: ["Es waren [drei dunkle, kalte Monate](P3M)."],
  },
  {
    id: "duration-very-emphatic",
    pattern: "<approximator>? <int=amount>|<several=amount> *end|sehr|ganz|recht|ziemlich *e|*en <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "$approximator",
    examples: ["Er wartete [zwei quälend lange Stunden](PT2H)."],
  },
  {
    id: "roughly-units",
    pattern: "<roughly> <int=amount>|<count=amount> <unitPlural=unit> [^alt|jung|alte|alten|alter]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "$roughly",
    examples: ["In [guten dreißig Minuten](PT30M MORE_THAN) ist man oben, nach [knappen zwei Stunden](PT2H LESS_THAN) unten."],
  },
  {
    id: "whole-units",
    pattern: "ganze|ganzen|volle|vollen <int=amount>|<count=amount> <unitPlural=unit> [^alt|jung|alte|alten|alter]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    examples: ["Er brauchte [volle zwei Jahre](P2Y), sie [ganze drei Tage](P3D)."],
    not: ["Er ist ganze drei Tage alt."],
  },
  {
    id: "not-even-units",
    pattern:
      "nicht einmal|mal <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit> [^alt|jung|alte|alten|alter|<laterWord>]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "LESS_THAN",
    examples: ["Seit [nicht einmal zwei Wochen](P2W LESS_THAN) ist er im Amt."],
    not: ["Er ist nicht einmal zwei Wochen alt, noch nicht einmal zwei Gäste kamen."],
  },
  {
    id: "almost-exactly",
    pattern:
      "<approximator> genau|exakt <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit> [^alt|jung|alte|alten|alter|<laterWord>]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "$approximator",
    examples: ["Vor [fast genau einem Jahr](P1Y LESS_THAN) kam er."],
  },
  {
    id: "easily-units",
    pattern: "gut und gern|gerne <int=amount>|<number=amount> <unitPlural=unit> [^alt|jung|alte|alten|alter|<laterWord>]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "MORE_THAN",
    examples: ["Er wartete [gut und gerne zwanzig Jahre](P20Y MORE_THAN)."],
    not: ["Er schläft gut und gerne."],
  },
  {
    id: "good-day",
    pattern: "ein|einen|einem guter|guten tag",
    means: { kind: "none" },
    examples: [],
    not: ["Es war ein guter Tag, sie wünschte einen guten Tag."],
  },
  {
    id: "good-year",
    pattern:
      "[war|ist|wird|wäre|sei|bleibt|hatte|hatten|hat|haben] ein|eine gutes|gute <unitSingular> [^her|vergangen|verstrichen|zuvor|später|danach|lang|gedauert|gebraucht|auf|vor|nach]",
    means: { kind: "none" },
    examples: [],
    not: ["Es war ein gutes Jahr für alle, es wird eine gute Woche."],
  },
  {
    id: "duration-roughly",
    pattern: "ein|eine|einem|einer|einen|eines <roughly> <unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: 1 },
    mod: "$roughly",
    examples: ["Nach [einem guten Jahr](P1Y MORE_THAN) kam er, [eine knappe Woche](P1W LESS_THAN) blieb er."],
  },
  {
    id: "duration-roughly-half",
    pattern: "ein|eine|einem|einer|einen|eines <roughly> halbes|halbe|halben|halber <unitSingular=unit>",
    means: { kind: "duration", unit: "$unit", amount: 0.5 },
    mod: "$roughly",
    examples: ["[Ein knappes halbes Jahr](P6M LESS_THAN) blieb er, [eine gute halbe Stunde](PT30M MORE_THAN) sang er."],
  },
  {
    id: "whole-one",
    pattern: "ein|eine|einen|einem|einer ganzes|ganze|ganzen|ganzer|volles|volle|vollen|voller <unitSingular=unit> [^<year>]",
    means: { kind: "duration", unit: "$unit", amount: 1 },
    examples: ["Er blieb [ein ganzes Jahr](P1Y), sie [eine volle Woche](P1W)."],
  },
  {
    id: "duration-fixed-roughly",
    pattern: "einer|eine|einen|ein|einem|eines <roughly> <fixedDuration>",
    means: { kind: "value", type: "DURATION", value: "$fixedDuration" },
    mod: "$roughly",
    examples: ["Er kam [eine gute Viertelstunde](PT15M MORE_THAN) zu spät."],
  },
  {
    id: "another-unit",
    pattern: "ein|eine|einen|einem|einer weiteres|weitere|weiteren|weiterer|weiterem <unitSingular=unit> [^<laterWord>|der|des]",
    means: { kind: "duration", unit: "$unit", amount: 1 },
    examples: ["Er blieb [ein weiteres Jahr](P1Y)."],
    not: ["Er fuhr ein weiteres Mal."],
  },
];
