import type { DateRule } from "../../../core/dates/rules.ts";

/** Clock times. */
export const clockRules: readonly DateRule[] = [
  {
    id: "midnight",
    pattern: "[gegen|um|bis|nach|vor|kurz|seit|ab|zu] mitternacht",
    means: { kind: "clock", hour: 24 },
    examples: ["Gegen [Mitternacht](2023-09-13T24:00) war Ruhe."],
  },
  {
    id: "clock-every",
    pattern:
      "[jeweils|stets|immer|gewöhnlich|meist|beispielsweise von|um|ab|zwischen? <int2>? ~.|:? ~<int2>? -|–|bis|und?] <int2=hour> ~.|:? ~<int2=minute>? uhr",
    means: { kind: "clock", hour: "$hour", minute: "$minute", every: 1 },
    examples: [
      "Gespielt wird jeweils [20 Uhr](T20:00), meist von [19.30](T19:30) bis [22 Uhr](T22:00).",
      "Die Straße wird gesperrt (beispielsweise von [7](T07:00) bis [11 Uhr](T11:00)).",
    ],
  },
  {
    id: "clock-past-noon",
    pattern: "[<pastNoon> um|gegen|ab|nach|vor] <int2=hour>|<number=hour> uhr",
    means: { kind: "clock", hour: "$hour", dayPart: "TEV" },
    examples: ["[Heute Abend](2023-09-13TEV) um [8 Uhr](2023-09-13T20:00) wird gewählt."],
  },
  {
    id: "clock-of-afternoon",
    pattern: "<int2=hour>|<number=hour> uhr [am|an <pastNoon>]",
    means: { kind: "clock", hour: "$hour", dayPart: "TEV" },
    examples: ["Um [drei Uhr](2023-09-11T15:00) am [Montagnachmittag](2023-09-11TAF) knallte es."],
  },
  {
    id: "clock",
    pattern: "<int2=hour> uhr <zone>|<clockPart=dayPart>?",
    means: { kind: "clock", hour: "$hour", dayPart: "$dayPart" },
    examples: [
      "Am [Montag](2023-09-11) um [8 Uhr](2023-09-11T08:00) begann es.",
      "Geöffnet ist von [14](2023-09-13T14:00) bis [18 Uhr](2023-09-13T18:00).",
      "Die Kasse: [9.30](2023-09-13T09:30)-[12 Uhr](2023-09-13T12:00).",
      "Um [8 Uhr abends](2023-09-13T20:00) kam er, um [6 Uhr früh](2023-09-13T06:00) ging er, um [14 Uhr Ortszeit](2023-09-13T14:00) sie.",
    ],
  },
  {
    id: "clock-word-past-noon",
    pattern: "[<pastNoon> um|gegen] <clockHour=hour> [^<upper>|<unitPlural>|prozent|uhr|mal]",
    means: { kind: "clock", hour: "$hour", dayPart: "TEV" },
    examples: ["[Heute Abend](2023-09-13TEV) um [acht](2023-09-13T20:00) wird gewählt."],
    not: ["Der Abend um acht Uhren war lang."],
  },
  {
    id: "clock-word-of-morning",
    pattern: "[<morning> um|gegen] <clockHour=hour> [^<upper>|<unitPlural>|prozent|uhr|mal]",
    means: { kind: "clock", hour: "$hour", dayPart: "TMO" },
    examples: ["[Heute Morgen](2023-09-13TMO) um [acht](2023-09-13T08:00) wurde gewählt."],
  },
  {
    id: "clock-sharp",
    pattern: "[um|ab|bis|gegen] punkt <number=hour> uhr?",
    means: { kind: "clock", hour: "$hour" },
    examples: ["Um [Punkt acht](2023-09-13T08:00) begann es."],
  },
  {
    id: "clock-minutes",
    pattern: "<int2=hour> ~.|: ~<int2=minute> uhr <zone>|<clockPart=dayPart>?",
    means: { kind: "clock", hour: "$hour", minute: "$minute", dayPart: "$dayPart" },
    examples: ["Gegen [15.30 Uhr](2023-09-13T15:30) war Schluss.", "Um [22:30 Uhr GMT](2023-09-13T22:30) hob sie ab."],
    not: ["Das Spiel endete 15.30.", "Sie siegten 25:22."],
  },
  {
    id: "clock-minutes-after",
    pattern: "<int2=hour> uhr <int2=minute> <clockPart=dayPart>? [^<unitPlural>|<upper>]",
    means: { kind: "clock", hour: "$hour", minute: "$minute", dayPart: "$dayPart" },
    examples: ["Um [20 Uhr 15](2023-09-13T20:15) kam er, um [4 Uhr 30 morgens](2023-09-13T04:30) ging er."],
  },
  {
    id: "clock-exact",
    pattern: "punkt|genau <int2=hour> ~.|: ~<int2=minute> uhr <zone>?",
    means: { kind: "clock", hour: "$hour", minute: "$minute" },
    examples: ["Um [genau 21:15 Uhr GMT](2023-09-13T21:15) fiel das Licht aus."],
  },
  {
    id: "clock-half-past-noon",
    pattern: "[um|gegen|ab|bis|kurz|nach|vor|ist|war] halb <halfHour=hour> uhr? [am|an <pastNoon>]",
    means: { kind: "clock", hour: "$hour", minute: 30, dayPart: "TEV" },
    examples: ["Um [halb zwei](2023-09-11T13:30) am [Montagnachmittag](2023-09-11TAF) knallte es."],
  },
  {
    id: "clock-half",
    pattern: "[um|gegen|ab|bis|kurz|nach|vor|ist|war] halb <halfHour=hour> uhr? <clockPart=dayPart>?",
    means: { kind: "clock", hour: "$hour", minute: 30, dayPart: "$dayPart" },
    examples: ["Um [halb acht](2023-09-13T07:30) begann es."],
  },
  {
    id: "at-the-last-minute",
    pattern: "[ist|war|um|auf|es] fünf minuten? vor zwölf",
    means: { kind: "none" },
    examples: [],
    not: ["Es ist fünf Minuten vor zwölf."],
  },
  {
    id: "minutes-past",
    pattern: "[um|gegen] <int2=minute>|<count=minute> minuten? nach <clockHour=hour> [^<upper>|<unitPlural>|prozent|mal]",
    means: { kind: "clock", hour: "$hour", minute: "$minute" },
    examples: ["Um [fünf nach acht](2023-09-13T08:05) klingelte es."],
    not: ["Um fünf nach Haus zu gehen ist früh."],
  },
  {
    id: "clock-bare",
    pattern: "[um|gegen|ab|bis] <int2=hour> ~.|: ~<int2=minute> [<lower>]",
    means: { kind: "clock", hour: "$hour", minute: "$minute" },
    examples: ["Um [12.15](2023-09-13T12:15) beginnt das Finale."],
    not: ["Er stieg um 12.15 Prozent."],
  },
  {
    id: "clock-word",
    pattern: "<hourWord=hour> uhr <clockPart=dayPart>?",
    means: { kind: "clock", hour: "$hour", dayPart: "$dayPart" },
    examples: ["Um [acht Uhr](2023-09-13T08:00) begann es, um [neun Uhr abends](2023-09-13T21:00) war Schluss."],
    not: ["Dort wurde eine Uhr gezeigt."],
  },
  {
    id: "clock-word-of-range",
    pattern: "<number=hour> [bis|und <number=other> uhr]",
    means: { kind: "clock", hour: "$hour" },
    examples: ["Zwischen [acht](2023-09-13T08:00) und [zehn Uhr](2023-09-13T10:00) war Ruhe."],
  },
  {
    id: "quarter-past",
    pattern: "viertel nach <int2=hour>|<number=hour> <clockPart=dayPart>?",
    means: { kind: "clock", hour: "$hour", minute: 15, dayPart: "$dayPart" },
    examples: ["Um [Viertel nach acht](2023-09-13T08:15) kam er."],
    not: ["Ein Viertel nach dem anderen brannte."],
  },
  {
    id: "quarter-to",
    pattern: "viertel vor <halfHour=hour> <clockPart=dayPart>?",
    means: { kind: "clock", hour: "$hour", minute: 45, dayPart: "$dayPart" },
    examples: ["Um [Viertel vor neun abends](2023-09-13T20:45) kam er."],
  },
  {
    id: "clock-adverb",
    pattern: "<daily=dayPart> um|gegen|ab <number=hour> uhr?",
    means: { kind: "clock", hour: "$hour", dayPart: "$dayPart", every: 1 },
    examples: ["[Abends um acht](T20:00) kam er, [nachts um drei](T03:00) ging er."],
  },
  {
    id: "clock-of-part",
    pattern: "<int2=hour>|<number=hour> uhr am|in|des der? <earlyLate>? <dayPart>|<daily=dayPart>|früh [^des|zum|auf]",
    means: { kind: "clock", hour: "$hour", dayPart: "$dayPart" },
    examples: ["Gegen [drei Uhr am Nachmittag](2023-09-13T15:00) kam er, um [drei Uhr in der Nacht](2023-09-13T03:00) ging er."],
  },
];
