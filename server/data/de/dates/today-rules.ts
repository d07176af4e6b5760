import type { DateRule } from "../../../core/dates/rules.ts";

/** Today and the days around it. */
export const todayRules: readonly DateRule[] = [
  {
    id: "today-set",
    pattern: "heute [,? ab|um|von|bis|zwischen|gegen? <int2>|<number>|halb uhr|.|:|-|–|bis|und|<halfHour>]",
    means: { kind: "relative", unit: "D", amount: 0 },
    direction: "future",
    examples: [
      "Im Pfarrsaal, [heute](2023-09-13) ab [15 Uhr](2023-09-13T15:00).",
      "[Heute](2023-09-13) [15](2023-09-13T15:00)-[20 Uhr](2023-09-13T20:00).",
      "[Heute](PRESENT_REF), lange nach dem Krieg, sind hier 500 Menschen zu Hause.",
    ],
  },
  {
    id: "today-and-tomorrow",
    pattern: "heute [und|oder|, morgen]",
    means: { kind: "relative", unit: "D", amount: 0 },
    direction: "future",
    examples: ["[Heute](2023-09-13) und [morgen](2023-09-14) im Pfarrsaal."],
  },
  {
    id: "yesterday-as-such",
    pattern: '[das|dem|des|vom|im] "Gestern"',
    means: { kind: "value", type: "DATE", value: "PAST_REF" },
    examples: ["Sie leben im [Gestern](PAST_REF)."],
  },
  {
    id: "today-in-brackets",
    pattern: "heute [( gestern|morgen|<weekday>|<int2>]",
    means: { kind: "relative", unit: "D", amount: 0, days: 0 },
    examples: ["[Heute](2023-09-13) ([gestern](2023-09-12), d. Red.) ist das Tor offen."],
  },
  {
    id: "today-is-the-day",
    pattern: "heute [ist|war ein|kein|der|unser *er|*e? tag]",
    means: { kind: "relative", unit: "D", amount: 0, days: 0 },
    examples: ["[Heute](2023-09-13) ist ein trauriger Tag, [heute](2023-09-13) ist der Tag der Tiere."],
  },
  {
    id: "relative-day",
    pattern: "<day>",
    means: { kind: "relative", unit: "D", amount: "$day" },
    examples: ["[Gestern](2023-09-12) wurde verhandelt, [heute](2023-09-13) nicht.", "Das war [vorgestern](2023-09-11)."],
  },
  {
    id: "tomorrow",
    pattern: '[^<weekday>|am|der|den|vom|guten] "morgen" <dayPartAdverb>?',
    means: { kind: "relative", unit: "D", amount: 1, dayPart: "$dayPartAdverb" },
    examples: ["Sie treffen sich [morgen](2023-09-14)."],
    not: ["Guten Morgen, sagte er."],
  },
  {
    id: "tomorrow-first",
    pattern: '[.|!|?|:] "Morgen" [<weekday>|ist|wird|findet|,|und|kommt|soll|beginnt|geht]',
    means: { kind: "relative", unit: "D", amount: 1 },
    examples: ["Es regnet. [Morgen](2023-09-14) wird es schön."],
  },
  {
    id: "relative-day-part",
    pattern: "<day> <dayPartAdverb>",
    means: { kind: "relative", unit: "D", amount: "$day", dayPart: "$dayPartAdverb" },
    examples: ["Er landete [gestern Abend](2023-09-12TEV)."],
  },
  {
    id: "relative-weekday",
    pattern: "<day> ,? <weekday>",
    means: { kind: "relative", unit: "D", amount: "$day", weekday: "$weekday" },
    examples: ["Er kam [gestern, Dienstag](2023-09-12), an; [heute Mittwoch](2023-09-13) spielt er."],
  },
  {
    id: "today-event",
    pattern: "<today> [<event>]",
    means: { kind: "relative", unit: "D", amount: 0 },
    direction: "past",
    examples: ["Sie begrüßte den [heutigen](2023-09-13) Beschluss."],
  },
  {
    id: "today-adjective",
    pattern: "<today>",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Er hält die [heutigen](PRESENT_REF) Gesetze für gut."],
  },
  {
    id: "day-adjective",
    pattern: "<dayAdjective>",
    means: { kind: "relative", unit: "D", amount: "$dayAdjective" },
    examples: ["In der [gestrigen](2023-09-12) Sitzung ging es um den [morgigen](2023-09-14) Besuch."],
  },
  {
    id: "day-adjective-weekday",
    pattern: "<dayAdjective> <weekday>",
    means: { kind: "relative", unit: "D", amount: "$dayAdjective", weekday: "$weekday" },
    examples: ["Am [morgigen Donnerstag](2023-09-14) wird getagt."],
  },
  {
    id: "tomorrow-begins",
    pattern: '[^<lower>|<upper>|<int>] "Morgen" <dayPartAdverb>? [<lower>]',
    means: { kind: "relative", unit: "D", amount: 1, dayPart: "$dayPartAdverb" },
    examples: ["[Morgen](2023-09-14) reist er ab. [Morgen früh](2023-09-14TMO) geht der Zug."],
    not: ["Ein Morgen ohne ihn, kein Morgen mit ihr."],
  },
  {
    id: "day-in-eight-days",
    pattern: "<day> <agoOrIn=sign> acht tagen",
    means: { kind: "relative", unit: "W", amount: 1, sign: "$sign", keep: 1, days: "$day" },
    examples: ["[Heute in acht Tagen](2023-09-20) wird gewählt."],
  },
  {
    id: "day-in-units",
    pattern:
      "<day> <agoOrIn=sign> genau|exakt? <int=amount>|<number=amount> <dayUnit=unit> [^des|der|wie|voller|ohne|<laterWord>]",
    means: { kind: "relative", unit: "$unit", amount: "$amount", sign: "$sign", keep: 1, days: "$day" },
    examples: [
      "[Gestern vor einem Jahr](2022-09-12) starb er, [heute in einer Woche](2023-09-20) wird gewählt.",
      "[Heute vor dreißig Jahren](1993-09-13) kam er, [heute vor genau einem Jahr](2022-09-13) sie.",
      "[Heute vor zwei Monaten](2023-07-13) kam er, [heute in vierzehn Tagen](2023-09-27) geht er.",
    ],
  },
  {
    id: "tomorrow-in-units",
    pattern: "[^<weekday>|am|der|den|vom|guten] morgen in <int=amount>|<number=amount> <dayUnit=unit>",
    means: { kind: "relative", unit: "$unit", amount: "$amount", keep: 1, days: 1 },
    examples: ["[Morgen in einer Woche](2023-09-21) wird gewählt."],
  },
  {
    id: "this-very-day",
    pattern: "[bis|in zum|auf|den den?] heutigen tag|tage",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Bis zum [heutigen Tag](PRESENT_REF) fehlt er."],
  },
  {
    id: "today-by-date",
    pattern: "<today>|<dayAdjective> <int2=day> . <month> <year>?",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Am [gestrigen 12. September](2023-09-12) wurde gefeiert."],
  },
  {
    id: "whole-today",
    pattern: "<today=day>|<dayAdjective=day> tag|tage|tages",
    means: { kind: "relative", unit: "D", amount: "$day" },
    direction: "past",
    examples: ["Am [heutigen Tag](2023-09-13) wird gefeiert, im Verlauf des [gestrigen Tages](2023-09-12) wurde geredet."],
  },
  {
    id: "tomorrow-weekday",
    pattern: "[^<weekday>|am|der|den|vom|guten] morgen , <weekday>",
    means: { kind: "relative", unit: "D", amount: 1, weekday: "$weekday" },
    examples: ["Sie treffen sich [morgen, Donnerstag](2023-09-14), in Ulm."],
  },
];
