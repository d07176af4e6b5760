import type { DateRule } from "../../../core/dates/rules.ts";

/** Parts of a day. */
export const dayPartRules: readonly DateRule[] = [
  {
    id: "night-to-weekday",
    pattern: "nacht zum|auf|zu den|dem? <weekday>",
    means: { kind: "weekday", weekday: "$weekday", dayPart: "TNI" },
    examples: ["In der [Nacht zum Freitag](2023-09-08TNI) wurden Ziele angegriffen."],
  },
  {
    id: "night-between-weekdays",
    pattern: "nacht vom|von <weekday=first> auf|zum den|dem? <weekday>",
    means: { kind: "weekday", weekday: "$weekday", dayPart: "TNI" },
    examples: ["In der [Nacht von Samstag auf Sonntag](2023-09-10TNI) brannte es."],
  },
  {
    id: "night-between-dates",
    pattern: "nacht vom <int2=first> . auf|zum den|dem? <int2=day> . <month> <year>?",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year", dayPart: "TNI" },
    examples: ["In der [Nacht vom 9. auf den 10. November 1989](1989-11-10TNI) fiel die Mauer."],
  },
  {
    id: "night-between-months",
    pattern: "nacht vom <int2=first> . <month=before> auf|zum den|dem? <int2=day> . <month> <year>?",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year", dayPart: "TNI" },
    examples: ["In der [Nacht vom 30. Juni auf den 1. Juli 1934](1934-07-01TNI) schossen sie."],
  },
  {
    id: "day-part-of-date",
    pattern: "<earlyLate>? <dayPart> des <int2=day> . <month> <year>?",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year", dayPart: "$dayPart" },
    mod: "$earlyLate",
    examples: [
      "Am [Abend des 9. November 1989](1989-11-09TEV) sprach er, am [späten Abend des 10. November 1989](1989-11-10TEV END) sie.",
    ],
  },
  {
    id: "night-to-date",
    pattern: "nacht zum|auf|des den|dem? <int2=day> . <month> <year>?",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year", dayPart: "TNI" },
    examples: ["In der [Nacht auf den 4. Mai 2021](2021-05-04TNI) brannte es."],
  },
  {
    id: "day-part-of-event",
    pattern: "[am|gegen|vom] <dayPart> [des <upper>|<ordinal>]",
    means: { kind: "value", type: "TIME", value: "XXXX-XX-XX$dayPart" },
    examples: ["Am [Abend](XXXX-XX-XXTEV) des Wahltags war er still."],
  },
  {
    id: "day-part",
    pattern: "[am|seit|zum|späten|frühen|über|gegen|vom|diesem|dieser] <dayPart>",
    means: { kind: "dayPart", dayPart: "$dayPart" },
    examples: ["Am [Montag](2023-09-11) kam er, am [Abend](2023-09-11TEV) sprach er."],
    not: ["Sein letzter Abend war lang.", "Der Abend war lang."],
  },
  {
    id: "night",
    pattern: "[in|seit|während|mitten|bis der|die] nacht",
    means: { kind: "dayPart", dayPart: "TNI" },
    examples: ["Am [Montag](2023-09-11) kam er, in der [Nacht](2023-09-11TNI) ging er."],
  },
  {
    id: "early-day-part",
    pattern: "<earlyLate> <dayPart>",
    means: { kind: "dayPart", dayPart: "$dayPart" },
    mod: "$earlyLate",
    examples: ["Am [Montag](2023-09-11) kam er am [späten Abend](2023-09-11TEV END)."],
  },
  {
    id: "hours-of-day",
    pattern: "<earlyLate>? <dayHours=dayPart>",
    means: { kind: "dayPart", dayPart: "$dayPart" },
    mod: "$earlyLate",
    examples: ["In den [frühen Morgenstunden](2023-09-13TMO START) fiel Schnee, in den [Abendstunden](2023-09-13TEV) Regen."],
  },
  {
    id: "dawn",
    pattern: "[im] morgengrauen",
    means: { kind: "dayPart", dayPart: "TMO" },
    examples: ["Im [Morgengrauen](2023-09-13TMO) brachen sie auf."],
  },
  {
    id: "day-part-genitive",
    pattern: "[des] <daily>",
    means: { kind: "dayPart", dayPart: "$daily" },
    examples: ["Die Redner des [Abends](2023-09-13TEV) schwiegen."],
  },
  {
    id: "same-day-part",
    pattern: "<sameWord> <dayPart> [^des]",
    means: { kind: "relative", unit: "D", amount: 0, dayPart: "$dayPart", from: "text" },
    examples: ["Am [Montag](2023-09-11) kam er, noch am [selben Abend](2023-09-11TEV) ging er."],
  },
  {
    id: "day-part-before",
    pattern: "[am|der] <dayPart> zuvor|vorher|davor",
    means: { kind: "relative", unit: "D", amount: -1, dayPart: "$dayPart", from: "text" },
    examples: ["Am [Montag](2023-09-11) fuhr er; am [Abend zuvor](2023-09-10TEV) hatte er gepackt."],
  },
  {
    id: "day-part-after",
    pattern: "[am|der] <dayPart> danach|darauf",
    means: { kind: "relative", unit: "D", amount: 1, dayPart: "$dayPart", from: "text" },
    examples: ["Am [Montag](2023-09-11) feierte er, am [Morgen danach](2023-09-12TMO) schlief er."],
  },
  {
    id: "some-part",
    pattern: "eines <daily>",
    means: { kind: "value", type: "TIME", value: "XXXX-XX-XX$daily" },
    examples: ["[Eines Abends](XXXX-XX-XXTEV) stand er vor der Tür."],
  },
  {
    id: "whole-part",
    pattern: "[die|den] ganze|ganzen|halbe|halben <dayPart>",
    means: { kind: "dayPart", dayPart: "$dayPart" },
    examples: ["Am [Montag](2023-09-11) tagten sie die [ganze Nacht](2023-09-11TNI)."],
  },
  {
    id: "day-adjective-part",
    pattern: "<dayAdjective=day>|<today=day> <dayPart>",
    means: { kind: "relative", unit: "D", amount: "$day", dayPart: "$dayPart" },
    examples: ["Am [gestrigen Abend](2023-09-12TEV) kam er, am [heutigen Morgen](2023-09-13TMO) ging er."],
  },
];
