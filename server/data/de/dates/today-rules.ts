import type { DateRule } from "../../../core/dates/rules.ts";

/** Today and the days around it, where they are days and where they are these days. */
export const todayRules: readonly DateRule[] = [
  {
    id: "nowadays",
    pattern: "[bis|noch|auch|wir] heute noch?",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Davon zehrt das Land auch [heute noch](PRESENT_REF)."],
  },
  {
    id: "still-today",
    pattern: "heute noch",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Davon zehrt das Land [heute noch](PRESENT_REF)."],
  },
  {
    id: "today-supposed",
    pattern: "heute [würde|würden|wohl]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["[Heute](PRESENT_REF) würde er anders entscheiden."],
  },
  {
    id: "already-today",
    pattern: "[schon|bereits|selbst|gerade|von] heute [^um|ab|,|<int2>|abend]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Schon [heute](PRESENT_REF) fehlen Lehrer, und die Schüler von [heute](PRESENT_REF) merken es."],
  },
  {
    id: "overnight-idiom",
    pattern: "[von] heute auf morgen",
    means: { kind: "none" },
    examples: [],
    not: ["Das geht nicht von heute auf morgen."],
  },
  {
    id: "of-tomorrow",
    pattern: '[von] "morgen" [^an|ab|<dayPartAdverb>|bis|auf]',
    means: { kind: "value", type: "DATE", value: "FUTURE_REF" },
    examples: ["Sie planen die Stadt von [morgen](FUTURE_REF)."],
  },
  {
    id: "now-aged",
    pattern: "heute [<int> ~- ~jährige|jähriger|jährigen]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Der [heute](PRESENT_REF) 40-Jährige kam aus Ulm."],
  },
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
    pattern: "<day> , <weekday>",
    means: { kind: "relative", unit: "D", amount: "$day" },
    examples: ["Er kam [gestern, Dienstag](2023-09-12), an."],
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
    means: { kind: "relative", unit: "D", amount: "$dayAdjective" },
    examples: ["Am [morgigen Donnerstag](2023-09-14) wird getagt."],
  },
  {
    id: "tomorrow-begins",
    pattern: '[^<lower>|<upper>|<int>] "Morgen" <dayPartAdverb>? [<lower>]',
    means: { kind: "relative", unit: "D", amount: 1, dayPart: "$dayPartAdverb" },
    examples: ["[Morgen](2023-09-14) reist er ab. [Morgen früh](2023-09-14TMO) geht der Zug."],
    not: ["Ein Morgen ohne ihn, kein Morgen mit ihr."],
  },
];
