import type { DateRule } from "../../../core/dates/rules.ts";

/** Vague references to the past, the present and the future. */
export const referenceRules: readonly DateRule[] = [
  {
    id: "at-the-moment",
    pattern: "[im] moment [^der|des|,|als|in]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Im [Moment](PRESENT_REF) ruht die Arbeit."],
    not: ["Im Moment des Aufpralls schrie er."],
  },
  {
    id: "at-this-time",
    pattern: "[zur] zeit [^der|des|seiner|ihrer|von|als]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Zur [Zeit](PRESENT_REF) ruht die Arbeit."],
    not: ["Das war zur Zeit der Ernte."],
  },
  {
    id: "as-soon-as",
    pattern: "[so] bald",
    means: { kind: "none" },
    examples: [],
    not: ["Das wird so bald nichts."],
  },
  {
    id: "soon-after",
    pattern: "bald darauf|danach|nach|hernach",
    means: { kind: "none" },
    examples: [],
    not: ["Bald darauf starb er, bald nach ihm auch sie."],
  },
  {
    id: "soon-was",
    pattern: "bald [war|waren|wurde|wurden|hatte|hatten|<told>]",
    means: { kind: "none" },
    examples: [],
    not: ["Schon bald war das Geld fort."],
  },
  {
    id: "recently",
    pattern: "vor kurzem|langem|längerem",
    means: { kind: "value", type: "DATE", value: "PAST_REF" },
    examples: ["Bis [vor Kurzem](PAST_REF) war das anders."],
  },
  {
    id: "some-time-ago",
    pattern: "vor kurzer|langer|längerer|geraumer|einiger zeit",
    means: { kind: "value", type: "DATE", value: "PAST_REF" },
    examples: ["Das war [vor langer Zeit](PAST_REF)."],
    not: ["Er hat das vor einiger Mühe bewahrt."],
  },
  {
    id: "present",
    pattern: "<present>",
    means: { kind: "value", type: "DATE", value: "$present" },
    examples: ["[Derzeit](PRESENT_REF) ruht die Arbeit."],
  },
  {
    id: "past",
    pattern: "<past>",
    means: { kind: "value", type: "DATE", value: "$past" },
    examples: ["[Damals](PAST_REF) blieb es ruhig."],
  },
  {
    id: "future",
    pattern: "<future>",
    means: { kind: "value", type: "DATE", value: "$future" },
    examples: ["[Bald](FUTURE_REF) ist es soweit."],
  },
  {
    id: "coming-units",
    pattern: "<shiftFuture> <unitPlural>",
    means: { kind: "value", type: "DATE", value: "FUTURE_REF" },
    examples: ["In den [kommenden Tagen](FUTURE_REF) wollen sie reden."],
  },
  {
    id: "in-future",
    pattern: '[in der?] "Zukunft"',
    means: { kind: "value", type: "DATE", value: "FUTURE_REF" },
    examples: ["In der [Zukunft](FUTURE_REF) wird es anders, in [Zukunft](FUTURE_REF) auch."],
    not: ["Ihre Zukunft ist offen."],
  },
];
