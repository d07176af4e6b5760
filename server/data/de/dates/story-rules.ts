import type { DateRule } from "../../../core/dates/rules.ts";

/** Expressions counted from the day the text named last. */
export const storyRules: readonly DateRule[] = [
  {
    id: "following-unit-word",
    pattern: "<followingUnit=unit>",
    means: { kind: "relative", unit: "$unit", amount: 1, from: "text" },
    examples: ["Im [Mai 2021](2021-05) kam er, im [Folgejahr](2022) sie."],
  },
  {
    id: "eve",
    pattern: "[am] vorabend [^der|des|seiner|ihrer|seines|ihres|von]",
    means: { kind: "relative", unit: "D", amount: -1, dayPart: "TEV", from: "text" },
    examples: ["Am [12. Mai 2021](2021-05-12) starb er; am [Vorabend](2021-05-11TEV) hatte er gefeiert."],
    not: ["Das war am Vorabend der Revolution."],
  },
  {
    id: "this-day",
    pattern: "diesem|jenem tag|tage",
    means: { kind: "relative", unit: "D", amount: 0, from: "text" },
    examples: ["Am [12. Mai 2021](2021-05-12) fiel die Stadt; an [diesem Tag](2021-05-12) floh er."],
  },
  {
    id: "following-unit",
    pattern: "<following=amount> <unitSingular=unit>",
    means: { kind: "relative", unit: "$unit", amount: "$amount", from: "text" },
    examples: [
      "Im [Mai 2021](2021-05) kam er, im [folgenden Jahr](2022) sie. Im [Mai 2021](2021-05) kam er, im [darauffolgenden Monat](2021-06) sie.",
      "Im [Mai 2021](2021-05) waren es mehr als im [vorangegangenen Jahr](2020).",
    ],
  },
  {
    id: "next-day",
    pattern: "[am|den|dem] nächsten|anderen tag|tage",
    means: { kind: "relative", unit: "D", amount: 1, from: "text" },
    examples: ["Am [Montag](2023-09-11) kam er an, am [nächsten Tag](2023-09-12) reiste er weiter."],
  },
  {
    id: "day-after",
    pattern: "tags|tag darauf|danach",
    means: { kind: "relative", unit: "D", amount: 1, from: "text" },
    examples: ["Am [Montag](2023-09-11) kam er an, [tags darauf](2023-09-12) reiste er weiter."],
  },
  {
    id: "day-before",
    pattern: "vortag|vortages|vortags",
    means: { kind: "relative", unit: "D", amount: -1, from: "text" },
    examples: ["Am [12. September](2023-09-12) hieß es, am [Vortag](2023-09-11) sei geschossen worden."],
  },
  {
    id: "day-before-phrase",
    pattern: "tags|tag zuvor|davor",
    means: { kind: "relative", unit: "D", amount: -1, from: "text" },
    examples: ["Am [12. September](2023-09-12) hieß es, am [Tag zuvor](2023-09-11) sei geschossen worden."],
  },
  {
    id: "same-day",
    pattern: "selben|gleichen tag|tages",
    means: { kind: "relative", unit: "D", amount: 0, from: "text" },
    examples: ["Am [Freitag](2023-09-08) fiel der Ort, am [selben Tag](2023-09-08) floh er."],
  },
  {
    id: "same-unit",
    pattern: "<sameWord> <unitSingular=unit>",
    means: { kind: "relative", unit: "$unit", amount: 0, from: "text" },
    examples: ["Im [Mai 2021](2021-05) fiel der Ort, im [selben Jahr](2021) floh er."],
  },
  {
    id: "unit-later",
    pattern: "[im|am|den|dem|die|der|das] <unitSingular=unit> <laterWord=sign>",
    means: { kind: "relative", unit: "$unit", amount: 1, sign: "$sign", from: "text" },
    examples: [
      "Im [Mai 2021](2021-05) kam er, im [Jahr darauf](2022) sie.",
      "Am [12. Mai 2021](2021-05-12) kam er, die [Woche zuvor](2021-W18) sie.",
      "In der [37. Kalenderwoche 2021](2021-W37) kam er, in der [Woche darauf](2021-W38) sie.",
    ],
  },
  {
    id: "next-day-part",
    pattern: "[am] nächsten|anderen|<following> <dayPart>",
    means: { kind: "relative", unit: "D", amount: 1, dayPart: "$dayPart", from: "text" },
    examples: ["Am [Montag](2023-09-11) kam er an, am [nächsten Morgen](2023-09-12TMO) reiste er weiter."],
  },
  {
    id: "units-lasting-later",
    pattern: "[in den] <int=amount>|<several=amount> <unitDative=unit> davor|danach|zuvor|darauf|vorher",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    examples: ["Es kamen mehr als in den [sechs Jahren davor](P6Y)."],
  },
  {
    id: "open-units-lasting-later",
    pattern: "[den|die] <unitPlural=unit> davor|danach|zuvor|darauf|vorher",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In den [Jahren danach](PXY) war er arm, die [Jahre davor](PXY) nicht."],
  },
  {
    id: "units-later",
    pattern: "<approximator>? <int=amount>|<number=amount> <unitPlural=unit>|<unitSingular=unit> <laterWord=sign>",
    means: { kind: "relative", unit: "$unit", amount: "$amount", sign: "$sign", from: "text" },
    mod: "$approximator",
    examples: [
      "Am [13. September 2023](2023-09-13) brannte es, [neun Tage später](2023-09-22) wieder.",
      "Im [Mai 2023](2023-05) kam sie, [zwei Monate darauf](2023-07) er.",
      "[Knapp zwei Stunden später](XXXX-XX-XXTXX:XX LESS_THAN) war Schluss.",
      "Im [Mai 2023](2023-05) kam sie, [ein Jahr zuvor](2022) er.",
    ],
  },
  {
    id: "barely-units-later",
    pattern: "<barely> <int=amount>|<several=amount> <unitPlural=unit> <laterWord=sign>",
    means: { kind: "relative", unit: "$unit", amount: "$amount", sign: "$sign", from: "text" },
    mod: "$barely",
    examples: ["Im [Mai 2021](2021-05) kam er, [kaum zwei Monate später](2021-07 LESS_THAN) ging er."],
  },
  {
    id: "half-unit-later",
    pattern: "<approximator>? ein|einen|eine|einem halbes|halben|halbe <unitSingular=unit> <laterWord=sign>",
    means: { kind: "relative", unit: "$unit", amount: 0.5, sign: "$sign", from: "text" },
    mod: "$approximator",
    examples: ["Im [Mai 2021](2021-05) kam er, [ein halbes Jahr später](2021-11) sie."],
  },
  {
    id: "roughly-unit-later",
    pattern: "ein|eine|einen|einem <roughly> <unitSingular=unit> <laterWord=sign>",
    means: { kind: "relative", unit: "$unit", amount: 1, sign: "$sign", from: "text" },
    mod: "$roughly",
    examples: ["Im [Mai 2021](2021-05) kam er, [ein knappes Jahr später](2022 LESS_THAN) sie."],
  },
  {
    id: "some-units-later",
    pattern: "<quantifier>? <unitPlural=unit> <laterWord=sign>",
    means: { kind: "relative", unit: "$unit", amount: "X", sign: "$sign", from: "text" },
    examples: [
      "[Jahre später](XXXX) kehrte er zurück, [wenige Wochen danach](XXXX-WXX) auch sie.",
      "An einem [Sonntag](XXXX-WXX-7) kam er; noch [Tage zuvor](XXXX-XX-XX) war er krank.",
    ],
  },
  {
    id: "few-units-later",
    pattern: "ein paar <unitPlural=unit> <laterWord=sign>",
    means: { kind: "relative", unit: "$unit", amount: "X", sign: "$sign", from: "text" },
    examples: ["[Ein paar Tage später](XXXX-XX-XX) kehrte er zurück."],
  },
  {
    id: "quarter-hour-later",
    pattern: "<approximator>? eine|einer? <hourPart=amount> <laterWord=sign>",
    means: { kind: "relative", unit: "TM", amount: "$amount", sign: "$sign", from: "text" },
    mod: "$approximator",
    examples: [
      "Am [12. Mai 2021](2021-05-12) um [8 Uhr](2021-05-12T08:00) kam er, [eine Viertelstunde später](2021-05-12T08:15) sie.",
    ],
  },
  {
    id: "no-units-later",
    pattern: "keine <int=amount>|<count=amount> <unitPlural=unit> <laterWord=sign>",
    means: { kind: "relative", unit: "$unit", amount: "$amount", sign: "$sign", from: "text" },
    mod: "LESS_THAN",
    examples: ["[1968](1968) kam er, [keine zwei Jahre später](1970 LESS_THAN) ging er."],
  },
];
