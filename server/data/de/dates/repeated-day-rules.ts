import type { DateRule } from "../../../core/dates/rules.ts";

/** Days and parts of days that come again. */
export const repeatedDayRules: readonly DateRule[] = [
  {
    id: "weekday-genitive",
    pattern: "[des] <weekly=weekday>",
    means: { kind: "weekday", weekday: "$weekday" },
    examples: ["Im Laufe des [Montags](2023-09-11) wurde es ruhig."],
  },
  {
    id: "every-week",
    pattern: "[^eines] <weekly>",
    means: { kind: "value", type: "SET", value: "XXXX-WXX-$weekly" },
    examples: ["Wir bitten [montags](XXXX-WXX-1) um Panzer."],
  },
  {
    id: "every-weekday",
    pattern: "jeden|jedem <weekday>|<weekdayPart=weekday>",
    means: { kind: "value", type: "SET", value: "XXXX-WXX-$weekday" },
    examples: ["[Jeden Montag](XXXX-WXX-1) trifft er sie.", "Geprobt wird an [jedem Montagabend](XXXX-WXX-1TEV)."],
  },
  {
    id: "every-nth-weekday",
    pattern: "jeden|jedem <ordinal>|letzten <weekday> im|des monat|monats",
    means: { kind: "value", type: "SET", value: "P1M" },
    examples: ["[Jeden letzten Samstag im Monat](P1M) ist Markt."],
  },
  {
    id: "every-other-weekday",
    pattern: "jeden|jedem <ordinal>|letzten <weekday>",
    means: { kind: "value", type: "SET", value: "XXXX-WXX-$weekday" },
    examples: ["[Jeden dritten Dienstag](XXXX-WXX-2) ist Probe."],
  },
  {
    id: "on-working-days",
    pattern: "[an] werktagen|wochentagen",
    means: { kind: "value", type: "SET", value: "P1D" },
    examples: ["Geöffnet ist an [Werktagen](P1D)."],
  },
  {
    id: "on-weekends",
    pattern: "[an|den] wochenenden",
    means: { kind: "value", type: "SET", value: "XXXX-WXX-WE" },
    examples: ["An [Wochenenden](XXXX-WXX-WE) ist es voll."],
  },
  {
    id: "working-days",
    pattern: "wochentags|werktags",
    means: { kind: "value", type: "SET", value: "P1D" },
    examples: ["Geöffnet ist [wochentags](P1D) von [9](T09:00) bis [17 Uhr](T17:00)."],
  },
  {
    id: "part-behind-date",
    pattern: "[<int2> . <month> <year>?] <daily> [^und|oder|wie|bis]",
    means: { kind: "dayPart", dayPart: "$daily" },
    examples: ["Am [31. Mai 2011](2011-05-31) [morgens](2011-05-31TMO) ging er."],
  },
  {
    id: "daily-part",
    pattern: "[^des|eines] <daily>",
    means: { kind: "value", type: "SET", value: "XXXX-XX-XX$daily" },
    examples: ["Der Brief kommt [morgens](XXXX-XX-XXTMO) und [abends](XXXX-XX-XXTEV)."],
  },
  {
    id: "daily-long",
    pattern: "<dailyLong>",
    means: { kind: "value", type: "SET", value: "XXXX-XX-XX$dailyLong" },
    examples: [
      "Sie kam [frühmorgens](XXXX-XX-XXTMO) und ging [spätabends](XXXX-XX-XXTEV).",
      "[Tagsüber](XXXX-XX-XXTDT) schlief er.",
    ],
  },
  {
    id: "every-part",
    pattern: "jeden|jede|jedem|jeder <dayPart>",
    means: { kind: "value", type: "SET", value: "XXXX-XX-XX$dayPart" },
    examples: ["[Jede Nacht](XXXX-XX-XXTNI) fallen Schüsse; [jeden Morgen](XXXX-XX-XXTMO) um [sieben Uhr](T07:00) ist Ruhe."],
  },
  {
    id: "night-by-night",
    pattern: "<dayPart> für|um <dayPart=same>",
    means: { kind: "value", type: "SET", value: "XXXX-XX-XX$dayPart" },
    examples: ["[Nacht für Nacht](XXXX-XX-XXTNI) heult sie."],
  },
  {
    id: "on-sundays-and-holidays",
    pattern: "[an] sonn ~- und feiertagen",
    means: { kind: "value", type: "SET", value: "XXXX-WXX-7" },
    examples: ["An [Sonn- und Feiertagen](XXXX-WXX-7) ruht die Arbeit."],
  },
  {
    id: "weekday-by-weekday",
    pattern: "<weekday> für|um <weekday=same>",
    means: { kind: "value", type: "SET", value: "XXXX-WXX-$weekday" },
    examples: ["[Sonntag für Sonntag](XXXX-WXX-7) spielt sie."],
  },
  {
    id: "part-as-ever",
    pattern: "[stets|immer|üblicherweise|traditionell|meist|meistens am] <dayPart> [^des]",
    means: { kind: "value", type: "SET", value: "XXXX-XX-XX$dayPart" },
    examples: ["Die Rufe waren stets am [Abend](XXXX-XX-XXTEV) zu hören."],
  },
  {
    id: "at-night",
    pattern: "des nachts",
    means: { kind: "value", type: "SET", value: "XXXX-XX-XXTNI" },
    examples: ["Er schrieb [des Nachts](XXXX-XX-XXTNI)."],
  },
  {
    id: "weekday-as-ever",
    pattern: "[stets|üblicherweise|traditionell am] <weekday>|<weekdayPart=weekday> [^,|<int2>]",
    means: { kind: "value", type: "SET", value: "XXXX-WXX-$weekday" },
    examples: ["Stets am [Sonntag](XXXX-WXX-7) spielt sie; wer auch immer am [Sonntag](2023-09-10) spielte, gewann."],
  },
];
