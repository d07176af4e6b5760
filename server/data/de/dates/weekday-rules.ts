import type { DateRule } from "../../../core/dates/rules.ts";

/** Weekdays. */
export const weekdayRules: readonly DateRule[] = [
  {
    id: "on-weekdays",
    pattern: "[an] <weekdays>",
    means: { kind: "value", type: "SET", value: "XXXX-WXX-$weekdays" },
    examples: ["An [Sonntagen](XXXX-WXX-7) ruht die Arbeit."],
  },
  {
    id: "weekday-apposed",
    pattern: "[<month>|<year> ,|war|ist|fiel|fällt auf? ein|einem|einen] <weekday>",
    means: { kind: "relative", unit: "D", amount: 0, weekday: "$weekday", from: "text" },
    examples: [
      "Am [4. Mai 1945](1945-05-04), einem [Freitag](1945-05-04), kam er. Der [17. Juni 1953](1953-06-17) war ein [Mittwoch](1953-06-17).",
      "Im [Mai 1945](1945-05), einem [Freitag](XXXX-WXX-5), kam er.",
    ],
  },
  {
    id: "some-weekday-genitive",
    pattern: "[eines] <weekly>",
    means: { kind: "value", type: "DATE", value: "XXXX-WXX-$weekly" },
    examples: ["Eines [Sonntags](XXXX-WXX-7) kam er wieder."],
  },
  {
    id: "some-weekday",
    pattern: "[ein|einem|einen|eines] <weekday>|<weekdayPart=weekday>",
    means: { kind: "value", type: "DATE", value: "XXXX-WXX-$weekday" },
    examples: ["An einem [Montag](XXXX-WXX-1) kam er wieder; es war ein [Sonntag](XXXX-WXX-7)."],
  },
  {
    id: "some-weekday-of-a-kind",
    pattern: "[ein|einem|einen *en|*er] <weekday>|<weekdayPart=weekday>",
    means: { kind: "value", type: "DATE", value: "XXXX-WXX-$weekday" },
    examples: ["An einem verregneten [Dienstag](XXXX-WXX-2) begann alles, es war ein kalter [Sonntag](XXXX-WXX-7)."],
  },
  {
    id: "weekday-of-range",
    pattern: "<weekday>|<weekdayPart=weekday> [bis zum? <weekday=until>|<weekdayPart=until>]",
    means: { kind: "weekday", weekday: "$weekday", until: "$until" },
    examples: [
      "Von [Freitag](2023-09-15) bis [Sonntag](2023-09-17) wird getagt.",
      "Von [Dienstag](2023-09-05) bis [Donnerstag](2023-09-07) wurde gestreikt.",
    ],
  },
  {
    id: "weekday-range-ends",
    pattern: "[<weekday=first>|<weekdayPart=first> bis zum?] <weekday>|<weekdayPart=weekday>",
    means: { kind: "weekday", weekday: "$weekday", sign: 1, from: "text" },
    examples: [
      "Von [Montag](2023-09-18) bis [Freitag](2023-09-22) wird gestreikt.",
      "Von [Freitag](2023-09-08) bis [Sonntag](2023-09-10) wurde getagt.",
    ],
  },
  {
    id: "weekday-in-weeks",
    pattern: "<weekday> [in <int=weeks>|<number=weeks> woche|wochen]",
    means: { kind: "weekday", weekday: "$weekday", ahead: "$weeks" },
    direction: "future",
    examples: ["Am [Montag](2023-09-25) in [einer Woche](P1W) wird gewählt."],
  },
  {
    id: "weekday-eight-days-ago",
    pattern: "<weekday> [vor acht tagen]",
    means: { kind: "weekday", weekday: "$weekday", back: 1 },
    direction: "past",
    examples: ["Am [Montag](2023-09-04) vor [acht Tagen](P8D) wurde gewählt."],
  },
  {
    id: "weekday-weeks-ago",
    pattern: "<weekday> [vor <int=weeks>|<number=weeks> woche|wochen]",
    means: { kind: "weekday", weekday: "$weekday", back: "$weeks" },
    direction: "past",
    examples: ["Am [Sonntag](2023-08-27) vor [zwei Wochen](P2W) wurde gewählt."],
  },
  {
    id: "weekday-opening",
    pattern: "[<dayOpener>] <weekday>",
    means: { kind: "weekday", weekday: "$weekday" },
    examples: ["Seit [Montag](2023-09-11) wird gestreikt."],
  },
  {
    id: "weekday-in-brackets",
    pattern: "[<month>|<year>|<day>|morgen (] <weekday> [)|,]",
    means: { kind: "relative", unit: "D", amount: 0, weekday: "$weekday", from: "text" },
    examples: [
      "Gewählt wird am [24. September](2023-09-24) ([Sonntag](2023-09-24)) und [morgen](2023-09-14) ([Donnerstag](2023-09-14)).",
      "Am [12. Mai 2021](2021-05-12) ([Mittwoch](2021-05-12), ohne Gepäck) kam er.",
    ],
  },
  {
    id: "weekday-surname",
    pattern: "[<upper>] <weekday> [^,|<int2>|um|ab|(|–|-]",
    means: { kind: "none" },
    examples: [],
    not: ["Konrad Freitag lachte."],
  },
  {
    id: "weekday",
    pattern: "<weekday>|<weekdayPart=weekday> <dayPartAdverb>?",
    means: { kind: "weekday", weekday: "$weekday", dayPart: "$dayPartAdverb" },
    examples: [
      "Er kam am [Montag](2023-09-11) an.",
      "Er wird wohl noch bis [Freitag](2023-09-15) rollen.",
      "Seit [Montagabend](2023-09-11TEV) kursiert das.",
      "Am [Dienstag früh](2023-09-12TMO) fielen Schüsse.",
      "Der Rat wird am [Samstag](2023-09-16) tagen.",
      "Am [Donnerstag](2023-09-14) findet die Messe statt.",
    ],
    not: ["Die Montag-Demonstration fand statt.", "Mi-8 und Do 228 starteten."],
  },
  {
    id: "weekday-after",
    pattern: "<weekday>|<weekdayPart=weekday> <timeWord=sign>",
    means: { kind: "weekday", weekday: "$weekday", sign: "$sign", from: "text" },
    examples: ["Am [9. November 1989](1989-11-09) fiel die Mauer; sie stand noch am [Montag zuvor](1989-11-06), als er kam."],
  },
  {
    id: "weekday-after-of-verb",
    pattern: "<weekday>|<weekdayPart=weekday> <governedWord=sign> [^,|.|;|<governing>]",
    means: { kind: "weekday", weekday: "$weekday", sign: "$sign", from: "text" },
    examples: [
      "Er warnte am [Montag](2023-09-11) davor, zu gehen.",
      "Sie haben sich am [Montag](2023-09-11) darauf geeinigt.",
      "Die Räte verständigten sich am [Dienstag](2023-09-12) darauf.",
      "Am [9. November 1989](1989-11-09) fiel die Mauer, am [Montag darauf](1989-11-13) war sie offen.",
      "Am [9. November 1989](1989-11-09) fiel die Mauer; noch am [Montag davor](1989-11-06) stand sie.",
    ],
  },
  {
    id: "following-weekday",
    pattern: "<following=sign> <weekday>|<weekdayPart=weekday>",
    means: { kind: "weekday", weekday: "$weekday", sign: "$sign", from: "text" },
    examples: ["Am [9. November 1989](1989-11-09) fiel die Mauer, am [folgenden Montag](1989-11-13) war sie offen."],
  },
  {
    id: "last-weekday-but-one",
    pattern: "<twice> <weekday>",
    means: { kind: "weekday", weekday: "$weekday", back: 1 },
    direction: "past",
    examples: ["Am [vorletzten Sonntag](2023-09-03) wurde gewählt."],
  },
  {
    id: "shifted-weekday",
    pattern: "<shiftDirection> <weekday>|<weekdayPart=weekday>",
    means: { kind: "weekday", weekday: "$weekday" },
    direction: "$shiftDirection",
    examples: ["Am [vergangenen Freitag](2023-09-08) starb er.", "Am [kommenden Montag](2023-09-18) kommt sie."],
  },
  {
    id: "this-weekday",
    pattern: "diesem|diesen|dieser|heutigen <weekday>|<weekdayPart=weekday>",
    means: { kind: "weekday", weekday: "$weekday" },
    examples: ["Das meldeten die Medien an [diesem Mittwoch](2023-09-13)."],
  },
  {
    id: "week-weekday",
    pattern: "<shift> woche <weekday>",
    means: { kind: "weekday", weekday: "$weekday", week: "$shift" },
    examples: ["Es begann [vergangene Woche Freitag](2023-09-08)."],
  },
  {
    id: "weekday-of-week",
    pattern: "<weekday>|<weekdayPart=weekday> der? <shift> woche",
    means: { kind: "weekday", weekday: "$weekday", week: "$shift" },
    examples: [
      "Er reist am [Freitag kommender Woche](2023-09-22) ab, sie kam am [Montag der vergangenen Woche](2023-09-04) und ging am [Dienstagabend vergangener Woche](2023-09-05TEV).",
    ],
  },
  {
    id: "counted-weekday-of-month",
    pattern: "<ordinal=nth>|<lastOne=nth> <weekday> im|des|in <month> <year>?",
    means: { kind: "calendar", month: "$month", year: "$year", weekday: "$weekday", nth: "$nth" },
    examples: [
      "Am [ersten Sonntag im Mai](2023-05-07) kam er, am [letzten Montag des August 2021](2021-08-30) sie.",
      "Am [letzten Sonntag im September](2022-09-25) wurde gewählt.",
    ],
  },
  {
    id: "counted-weekday",
    pattern: "<ordinal> <weekday>",
    means: { kind: "value", type: "DATE", value: "XXXX-WXX-$weekday" },
    examples: ["Am [dritten Sonntag](XXXX-WXX-7) nach [Ostern](2023-04-09) kam er."],
  },
  {
    id: "early-weekday",
    pattern: "<earlyLate> <weekday>|<weekdayPart=weekday> <dayPartAdverb=dayPart>?",
    means: { kind: "weekday", weekday: "$weekday", dayPart: "$dayPart" },
    mod: "$earlyLate",
    examples: [
      "Am [späten Samstag Nachmittag](2023-09-09TAF END) brannte es, am [späten Montagnachmittag](2023-09-11TAF END) kam er, am [frühen Samstag](2023-09-09 START) ging er.",
    ],
  },
  {
    id: "part-of-yesterday",
    pattern: "gestrigen|gestriger <weekdayPart=weekday>",
    means: { kind: "weekday", weekday: "$weekday" },
    direction: "past",
    examples: ["Das war am [gestrigen Dienstagabend](2023-09-12TEV)."],
  },
  {
    id: "part-of-tomorrow",
    pattern: "morgigen|morgiger <weekdayPart=weekday>",
    means: { kind: "weekday", weekday: "$weekday" },
    direction: "future",
    examples: ["Das ist am [morgigen Donnerstagabend](2023-09-14TEV)."],
  },
];
