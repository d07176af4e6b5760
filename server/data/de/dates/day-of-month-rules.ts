import type { DateRule } from "../../../core/dates/rules.ts";

/** Days by their number in a month. */
export const dayOfMonthRules: readonly DateRule[] = [
  {
    id: "day-month-of-list",
    pattern: "<int2=day> . <month> [und|oder|bis|sowie|auf am|zum|den? <int2=other> . <month=second> <year>]",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year", until: "$second" },
    examples: [
      "Am [3. Mai](1916-05-03) und [7. Juni 1916](1916-06-07) kam er, vom [1. Mai](1916-05-01) bis zum [3. Juni 1916](1916-06-03) sie.",
      "Vom [28. Dezember](1915-12-28) bis zum [3. Januar 1916](1916-01-03) ruhten sie.",
    ],
  },
  {
    id: "every-day-of-month",
    pattern: "[jeden|jedem|jeder] <int2=day> . <month>",
    means: { kind: "calendar", day: "$day", month: "$month", every: 1 },
    examples: ["An jedem [8. März](XXXX-03-08) gibt es Blumen."],
  },
  {
    id: "day-with-slashes",
    pattern: "<int2=day> ~/ ~<int2=month> ~/ ~<year>",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Der Brief vom [20/03/2023](2023-03-20) fehlt."],
    not: ["Das Aktenzeichen 20/33/7 fehlt."],
  },
  {
    id: "day-years-ago",
    pattern: "<int2=day> . <month> [vor einem? <int=years>|<number=years> jahr|jahren]",
    means: { kind: "calendar", day: "$day", month: "$month", yearOffset: "-$years" },
    examples: [
      "Am [9. November](1993-11-09) vor [30 Jahren](P30Y) war er dort.",
      "Am [9. März](2023-03-09) vor [einem halben Jahr](P6M) war er dort, am [9. November](XXXX-11-09) vor [einem halben Jahr](P6M) nicht.",
    ],
  },
  {
    id: "day-month-of-every-year",
    pattern: "[jedes|alle jahr|mal|jahre am|zum|ab|bis] <int2=day> . <month> [^<year>]",
    means: { kind: "calendar", day: "$day", month: "$month", every: 1 },
    examples: [
      "[Jedes Jahr](P1Y) am [9. November](XXXX-11-09) wird gedacht; in [diesem Jahr](2023) am [9. August](2023-08-09) wurde gelacht.",
    ],
  },
  {
    id: "day-month-as-ever",
    pattern: "[<yearly> am|zum|ab|bis] <int2=day> . <month> [^<year>]",
    means: { kind: "calendar", day: "$day", month: "$month", every: 1 },
    examples: ["[Alljährlich](P1Y) am [9. November](XXXX-11-09) wird gedacht."],
  },
  {
    id: "attacks-of-september",
    pattern:
      "[anschläge|anschlägen|terroranschläge|terroranschlägen|terrorattacken|attentate|attentaten|terror am|vom|des] 11 . september [^<year>]",
    means: { kind: "calendar", day: 11, month: 9, year: 2001 },
    examples: ["Seit den Anschlägen vom [11. September](2001-09-11) ist alles anders."],
  },
  {
    id: "eleventh-of-september",
    pattern: '"Elften"|"Elfte"|"Elfter" september [^<year>]',
    means: { kind: "calendar", day: 11, month: 9, year: 2001 },
    examples: ["Nach dem [Elften September](2001-09-11) war alles anders."],
  },
  {
    id: "nine-eleven",
    pattern: "[nach|seit|vor|von|vom|den|dem|bis|wie] 9 ~/ ~11",
    means: { kind: "calendar", day: 11, month: 9, year: 2001 },
    examples: ["Seit [9/11](2001-09-11) ist alles anders."],
    not: ["Es steht 9/11."],
  },
  {
    id: "day-month-bare-short-year",
    pattern: "[am|vom|zum|seit|bis|dem|den] <int2=day> . <month> <shortYear=year> [.|;|)|?|!|:|<told>|<done>]",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Am [9. November 38](1938-11-09) brannte die Synagoge, das war am [9. November 89](1989-11-09)."],
    not: ["Die Fassung 9.38 lief."],
  },
  {
    id: "day-month-year",
    pattern: "<int2=day> . <month> <recentYear=year>?",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: [
      "Am [12. September 2023](2023-09-12) begann es.",
      "Zwischen dem [8.](2023-09-08) und [13. September](2023-09-13) kamen 1500 Mann, am [14. September](2023-09-14) 2000 Mann.",
      "Der Vorstoß vom [6. August](2023-08-06) gelang.",
      "Er kam am [3. Mai](2023-05-03).",
      "Vom [13.](2023-09-13) bis zum [15. September](2023-09-15) wird getagt, am [13.](2023-09-13)-[15. September](2023-09-15) auch.",
      "Am [24. Oktober](2023-10-24) soll gewählt werden.",
      "Am [31. Juni 2024](2024-06-XX) war nichts.",
      "Am [12. Oktober](2023-10-12) spielt sie.",
      "Am [3.](2023-10-03), [4.](2023-10-04) und [7. Oktober](2023-10-07) wird gespielt.",
      "Vom [10.](2023-09-10) bis [13. September](2023-09-13) wurde verhandelt.",
      "Zwischen dem [10.](2023-09-10) und dem [13. September](2023-09-13) wurde verhandelt.",
    ],
    not: ["Der 70. Jahrestag naht.", "Die 3. Flotte lief aus."],
  },
  {
    // of a year that news hardly names four digits may as well count what follows
    id: "day-month-historic-year",
    pattern: "<int2=day> . <month> <doubtfulYear=year> [^<countable>]",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Am [12. Oktober 1492](1492-10-12) sah er Land, am [3. Mai 2000](2000-05-03) sie."],
  },
  {
    id: "day-word-month",
    pattern: "[am|der|dem|den|des|vom|zum|bis|ab|seit|auf] <dayOrdinal=day> <month> <year>?",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: [
      "Am [achten Mai 1945](1945-05-08) endete der Krieg, am [dreißigsten Januar 1933](1933-01-30) begann das Ende.",
      "Am [ersten September](2023-09-01) begann die Schule.",
    ],
    not: ["Sein dritter August in Folge ohne Regen."],
  },
  {
    id: "weekday-day-word-month",
    pattern: "<weekday> ,? den|dem|der? <dayOrdinal=day> <month> <year>?",
    means: { kind: "calendar", weekday: "$weekday", day: "$day", month: "$month", year: "$year" },
    examples: ["Am [Dienstag, dem achten Mai 1945](1945-05-08), war Ruhe."],
  },
  {
    id: "day-short-month",
    pattern: "<int2=day> . <monthShort=month> ~. <year>?",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Stand: [12. Sept. 2023](2023-09-12)"],
    not: ["Es führt 9. Jan Kuppel."],
  },
  {
    id: "day-short-month-year",
    pattern: "<int2=day> . <monthShort=month> <year>",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Stand: [1. Dez 2015](2015-12-01)"],
  },
  {
    id: "day-month-shifted-year",
    pattern: "<int2=day> . <month> des? <shift> jahres",
    means: { kind: "calendar", day: "$day", month: "$month", yearOffset: "$shift" },
    examples: ["Am [3. Mai vergangenen Jahres](2022-05-03) kam er, am [4. Mai des letzten Jahres](2022-05-04) ging er."],
  },
  {
    id: "day-month-of-named-year",
    pattern: "<int2=day> . <month> des jahres <year>",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Am [2. April des Jahres 1912](1912-04-02) lief sie aus."],
  },
  {
    id: "day-month-of-the-year",
    pattern: "<int2=day> . <month> des jahres [^<year>]",
    means: { kind: "calendar", day: "$day", month: "$month" },
    examples: ["[1968](1968) kam er, am [2. April des Jahres](1968-04-02) ging er."],
  },
  {
    id: "day-month-of-same-year",
    pattern: "<int2=day> . <month> des? desselben|gleichen|selben|jenes jahres",
    means: { kind: "calendar", day: "$day", month: "$month", sameYear: 1 },
    examples: ["Im [April 1968](1968-04) kam er, am [3. August desselben Jahres](1968-08-03) fuhr er weiter."],
  },
  {
    id: "weekday-day-month",
    pattern: "<weekday> ,? den|dem|der? <int2=day> . <month> <year>?",
    means: { kind: "calendar", weekday: "$weekday", day: "$day", month: "$month", year: "$year" },
    examples: [
      "Am [Sonntag, 17. November 2024](2024-11-17), wurde es bekannt.",
      "Am [Dienstag, den 12. September](2023-09-12) tagte der Rat.",
      "Am [Donnerstag, 25. Januar](2024-01-25), sein erster Tag.",
    ],
  },
  {
    id: "weekday-numeric",
    pattern: "<weekday> ,? den|dem? <int2=day> ~. <int2=month> ~. <year>?",
    means: { kind: "calendar", weekday: "$weekday", day: "$day", month: "$month", year: "$year" },
    examples: ["Am [Dienstag, 12.9.2023](2023-09-12), war es so weit."],
  },
  {
    id: "numeric",
    pattern: "<int2=day> ~. <int2=month> ~. <year>",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Das war am [7.8.2015](2015-08-07).", "(red, [2. 9. 2015](2015-09-02))"],
    not: ["Version 12.34.2015 erschien.", "Es stand 3:2 nach 12.5 Minuten."],
  },
  {
    id: "numeric-short-year",
    pattern:
      "[^android|version|ios|windows|linux|kernel|firmware|ubuntu|fassung|kapitel|abschnitt|punkt|artikel|ziffer] <int2=day> ~. ~<int2=month> ~. ~<twoDigits=year>",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Geboren am [12.09.53](1953-09-12) in Pirna.", "Stand: [12.09.23](2023-09-12)"],
    not: ["Sie nutzt Android 5.1.1 und Windows 8.1.12."],
  },
  {
    id: "numeric-day-month",
    pattern: "[am|vom|zum|bis|ab|seit|der|den|dem] <int2=day> ~. ~<int2=month> ~.",
    means: { kind: "calendar", day: "$day", month: "$month" },
    examples: ["Seit dem [24.2.](2023-02-24) herrscht Krieg."],
    not: ["Die Fassung 2.1. taugt wenig."],
  },
  {
    id: "iso",
    pattern: "<year> ~- ~<int2=month> ~- ~<int2=day>",
    means: { kind: "calendar", day: "$day", month: "$month", year: "$year" },
    examples: ["Stand: [2023-09-12](2023-09-12)."],
  },
  {
    id: "day-month-of-previous-year",
    pattern: "<int2=day> . <month> des vorjahres|vorjahrs",
    means: { kind: "calendar", day: "$day", month: "$month", yearOffset: -1 },
    examples: ["Am [21. September des Vorjahres](2022-09-21) verlor sie."],
  },
];
