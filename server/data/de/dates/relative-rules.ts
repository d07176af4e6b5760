import type { DateRule } from "../../../core/dates/rules.ts";

/** Units counted from the article's day. */
export const relativeRules: readonly DateRule[] = [
  {
    id: "year-adjective",
    pattern: "<yearAdjectiveShift>",
    means: { kind: "relative", unit: "Y", amount: "$yearAdjectiveShift" },
    examples: ["Die [diesjährige](2023) Ernte war besser als die [letztjährige](2022)."],
  },
  {
    id: "course-of-year",
    pattern: "[lauf|laufe|verlauf|rest der|des] <unitSingular=unit> [^<year>]",
    means: { kind: "relative", unit: "$unit", amount: 0 },
    examples: ["Im Laufe des [Jahres](2023) soll es besser werden, im Verlauf der [Woche](2023-W37) noch nicht."],
  },
  {
    id: "last-night",
    pattern: "<shiftPast> nacht",
    means: { kind: "relative", unit: "D", amount: -1, dayPart: "TNI" },
    examples: ["In der [vergangenen Nacht](2023-09-12TNI) brannte es."],
  },
  {
    id: "coming-night",
    pattern: "<shiftFuture> nacht",
    means: { kind: "relative", unit: "D", amount: 0, dayPart: "TNI" },
    examples: ["In der [kommenden Nacht](2023-09-13TNI) wird es kalt."],
  },
  {
    id: "this-year-adverb",
    pattern: "heuer",
    means: { kind: "relative", unit: "Y", amount: 0 },
    examples: ["Das Fest fällt [heuer](2023) aus."],
  },
  {
    id: "some-day",
    pattern: "eines <lower>? tages",
    means: { kind: "value", type: "DATE", value: "XXXX-XX-XX" },
    examples: ["[Eines Tages](XXXX-XX-XX) stand er vor der Tür, [eines schönen Tages](XXXX-XX-XX) auch sie."],
  },
  {
    id: "these-days-genitive",
    pattern: "dieser tage",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["[Dieser Tage](PRESENT_REF) erscheint das Buch."],
  },
  {
    id: "last-of-period",
    pattern: "letzten|letzte|letzter|letztes <countedUnit> [des|seines|ihres|eines|jedes]",
    means: { kind: "value", type: "DATE", value: "$countedUnit" },
    examples: ["Am [letzten Tag](XXXX-XX-XX) des Prozesses schwieg er."],
  },
  {
    id: "both-days",
    pattern: "[an|die den?] beiden tagen|tage",
    means: { kind: "value", type: "DATE", value: "XXXX-XX-XX" },
    examples: ["Am [Montag](2023-09-11) und am [Dienstag](2023-09-12) war Markt, an [beiden Tagen](XXXX-XX-XX) regnete es."],
  },
  {
    id: "some-day-in",
    pattern: "[an] einem tag [im|in|des|wie|der]",
    means: { kind: "value", type: "DATE", value: "XXXX-XX-XX" },
    examples: ["An [einem Tag](XXXX-XX-XX) im [Mai](2023-05) war er dort."],
  },
  {
    id: "counted-unit-of",
    pattern:
      "[am|im|zum|vom|in|nach|seit|während|der|den|dem|des] <ordinal> <countedUnit>|<countedGenitive=countedUnit> [des|der|dieser|dieses|eines|einer|seines|seiner|ihres|ihrer|nach|seit]",
    means: { kind: "value", type: "DATE", value: "$countedUnit" },
    examples: ["Am [1. Juli](2023-07-01) begann der Krieg. Am [dritten Tag](XXXX-XX-XX) der Messe fiel Schnee."],
  },
  {
    id: "counted-unit",
    pattern: "[am|im|zum|vom] <ordinal> <countedUnit>",
    means: { kind: "counted", ordinal: "$ordinal", unit: "$countedUnit" },
    examples: [
      "Am [dritten Tag](XXXX-XX-XX) fiel Schnee.",
      "Die Offensive begann am [4. Juni](2023-06-04). Am [dritten Tag](2023-06-06) brach der Damm.",
      "Am [4. Juni](2023-06-04) reiste er ab. Am [dritten Tag](XXXX-XX-XX) fiel Schnee.",
      "Am [4. Juni](2023-06-04) begann der Streik, am [9. Juni](2023-06-09) begann der Prozess. Am [dritten Tag](XXXX-XX-XX) fiel Schnee.",
    ],
    not: ["Der erste Tag war schön."],
  },
  {
    id: "counted-week",
    pattern: "[in|nach|seit|während der|den|dem] <ordinal> <countedUnit>",
    means: { kind: "counted", ordinal: "$ordinal", unit: "$countedUnit" },
    examples: [
      "In der [ersten Woche](XXXX-WXX) fiel Schnee.",
      "Auftakt war am [5. Juni](2023-06-05). In der [ersten Woche](2023-W23) fiel Schnee, in der [dritten Woche](2023-W25) Regen.",
      "Auftakt war am [7. Juni](2023-06-07). In der [ersten Woche](XXXX-WXX) fiel Schnee.",
    ],
  },
  {
    id: "counted-unit-genitive",
    pattern: "[des|der] <ordinal> <countedGenitive=countedUnit>",
    means: { kind: "counted", ordinal: "$ordinal", unit: "$countedUnit" },
    examples: ["Am Ende des [zweiten Tages](XXXX-XX-XX) ruhten sie, das Thema der [dritten Woche](XXXX-WXX) war Wasser."],
  },
  {
    id: "at-the-last-moment",
    pattern: "[in] letzter minute|sekunde [^der|des]",
    means: { kind: "none" },
    examples: [],
    not: ["In letzter Minute fiel das Tor."],
  },
  {
    id: "the-last-day",
    pattern: "letzte|letzten|letzter|letztem tag|tages",
    means: { kind: "value", type: "DATE", value: "XXXX-XX-XX" },
    examples: ["Es war der [letzte Tag](XXXX-XX-XX), am [letzten Tag](XXXX-XX-XX) schwieg er."],
  },
  {
    id: "next-year-of-passage",
    pattern: "[im] nächsten jahr|jahre",
    means: { kind: "relative", unit: "Y", amount: 1, from: "passage" },
    examples: ["Im [nächsten Jahr](2024) wird gewählt.", "[1968](1968) kam er, im [nächsten Jahr](1969) ging er."],
  },
  {
    id: "shifted-unit",
    pattern: "<shift> <unitSingular>",
    means: { kind: "relative", unit: "$unitSingular", amount: "$shift" },
    examples: [
      "Bereits im [vergangenen Jahr](2022) lief das.",
      "[Vergangene Woche](2023-W36) hieß es anders.",
      "Im [kommenden Monat](2023-10) geht es weiter.",
      "Am [vergangenen Wochenende](2023-W36-WE) fiel Schnee.",
      "Noch innerhalb [dieses Jahres](2023) wird gebaut.",
    ],
  },
  {
    id: "weekend",
    pattern: "[am|zum|dieses|übers|das|dem] wochenende",
    means: { kind: "relative", unit: "WE", amount: 0 },
    examples: ["Am [Wochenende](2023-W36-WE) gewann er.", "Am [Wochenende](2023-W37-WE) wird gewählt."],
    not: ["Der Wochenendeinkauf reicht nicht."],
  },
  {
    id: "overnight-change",
    pattern: "einem|einer <unitSingular> [auf|zur|zum|aufs den|die|das? anderen|andere|nächsten|nächste|anderer]",
    means: { kind: "none" },
    examples: [],
    not: ["Von einem Tag auf den anderen war alles anders."],
  },
  {
    id: "unit-beside-event",
    pattern: "[am|im|der] <countedUnit> [nach|vor dem|der|den|seinem|seiner|ihrem|ihrer <event>|<occurrence>|<turningPoint>]",
    means: { kind: "value", type: "DATE", value: "$countedUnit" },
    examples: ["Am [Tag](XXXX-XX-XX) nach der Wahl schwieg er, im [Jahr](XXXX) vor dem Mauerfall auch."],
    not: ["Das Jahr vor der Bühne war lang."],
  },
  {
    id: "weekend-genitive",
    pattern: "[während|laufe|lauf|verlauf des] wochenendes",
    means: { kind: "relative", unit: "WE", amount: 0 },
    examples: ["Während des [Wochenendes](2023-W36-WE) wurde gestreikt."],
  },
];
