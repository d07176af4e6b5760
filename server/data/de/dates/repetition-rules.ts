import type { DateRule } from "../../../core/dates/rules.ts";

/** How often. */
export const repetitionRules: readonly DateRule[] = [
  {
    id: "frequency",
    pattern: "<frequency>",
    means: { kind: "value", type: "SET", value: "$frequency" },
    examples: ["Er zahlt 2000 Dollar [monatlich](P1M)."],
  },
  {
    id: "every-unit",
    pattern: "jeden|jedes|jede|jedem|jeder <unitSingular=unit>",
    means: { kind: "duration", type: "SET", unit: "$unit", amount: 1 },
    examples: ["[Jeden Tag](P1D) fällt Schnee, [jede Stunde](PT1H) mehr."],
  },
  {
    id: "every-season",
    pattern: "jeden|jedes <season>",
    means: { kind: "value", type: "SET", value: "XXXX-$season" },
    examples: ["[Jeden Winter](XXXX-WI) hieß es das."],
  },
  {
    id: "every-n-units",
    pattern: "alle <int=amount>|<number=amount> <unitPlural=unit>",
    means: { kind: "duration", type: "SET", unit: "$unit", amount: "$amount" },
    examples: ["Sie kommen [alle zwei Wochen](P2W)."],
  },
  {
    id: "every-few-units",
    pattern: "alle paar <unitPlural=unit>",
    means: { kind: "duration", type: "SET", unit: "$unit" },
    examples: ["Die Minister wechseln [alle paar Jahre](PXY)."],
  },
  {
    id: "every-nth-unit",
    pattern: "jeden|jedes|jede|jedem|jeder <ordinal=amount> <unitSingular=unit>",
    means: { kind: "duration", type: "SET", unit: "$unit", amount: "$amount" },
    examples: ["[Jeden zweiten Tag](P2D) ist Training."],
  },
  {
    id: "times-adverb",
    pattern: "<times> <frequency>",
    means: { kind: "value", type: "SET", value: "$frequency" },
    examples: ["Sie proben [zweimal wöchentlich](P1W)."],
  },
  {
    id: "times-per-unit",
    pattern: "<times> im|pro|am|in|die der? <unitSingular=unit>",
    means: { kind: "duration", type: "SET", unit: "$unit", amount: 1 },
    examples: ["Sie tagen [einmal im Monat](P1M), [zweimal in der Woche](P1W) proben sie."],
  },
  {
    id: "per-unit",
    pattern: "pro <unitSingular=unit>",
    means: { kind: "duration", type: "SET", unit: "$unit", amount: 1 },
    examples: ["Der Flug kostet 44.000 Dollar [pro Stunde](PT1H)."],
  },
  {
    id: "money-per-unit",
    pattern: "[euro|dollar|prozent|rubel|mal|stunden|tage|tagen|franken] im|am|in|die der? <unitSingular=unit> [^<year>]",
    means: { kind: "duration", type: "SET", unit: "$unit", amount: 1 },
    examples: ["Er bekommt 500 Euro [im Monat](P1M).", "Sie arbeitet [sechs Tage](P6D) [die Woche](P1W)."],
  },
  {
    id: "count-per-unit",
    pattern: "[<int>|<number> <upper>] im|am <perUnit=unit> [^<year>|<laterWord>|der|des|seiner|ihrer|nach|vor|von]",
    means: { kind: "duration", type: "SET", unit: "$unit", amount: 1 },
    examples: ["Es landen 40 Flugzeuge [am Tag](P1D) und zwei Luftschiffe [im Monat](P1M)."],
    not: ["Es landeten 40 Flugzeuge am Tag der Eröffnung."],
  },
  {
    id: "year-by-year",
    pattern: "<unitSingular=unit> für|um <unitSingular=same>",
    means: { kind: "duration", type: "SET", unit: "$unit", amount: 1 },
    examples: ["Sie rüsten [Jahr für Jahr](P1Y) auf, [Tag um Tag](P1D)."],
  },
  {
    id: "every-half-unit",
    pattern: "alle halbe|halben <unitSingular=unit>",
    means: { kind: "duration", type: "SET", unit: "$unit", amount: 0.5 },
    examples: ["[Alle halbe Stunde](PT30M) fuhr ein Bus."],
  },
];
