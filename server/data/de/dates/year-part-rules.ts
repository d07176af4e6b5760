import type { DateRule } from "../../../core/dates/rules.ts";

/** Beginnings, middles and ends of years, months and weeks, the turn of the year and what is of the year that is talked of. */
export const yearPartRules: readonly DateRule[] = [
  {
    id: "year-part",
    pattern: "<yearPart>",
    means: { kind: "relative", unit: "Y", amount: 0 },
    mod: "$yearPart",
    examples: ["Bis [Jahresende](2023 END) will Berlin liefern."],
  },
  {
    id: "year-part-of-year",
    pattern: "<yearPart> <year>",
    means: { kind: "calendar", year: "$year" },
    mod: "$yearPart",
    examples: ["Bis [Jahresende 2025](2025 END) soll geliefert werden."],
  },
  {
    id: "kind-of-year",
    pattern: "<kindOfYear> <year>",
    means: { kind: "calendar", year: "$year" },
    examples: [
      "Im [Kriegsjahr 1917](1917) und im [Inflationsjahr 1923](1923) hungerten sie, im [Frühjahr 1924](1924-SP) nicht mehr.",
      "Im [Folgejahr 2013](2013) sank die Zahl.",
    ],
  },
  {
    id: "kind-of-year-across",
    pattern: "<kindOfYear> <year=from> ~/ <int2=to>|<year=to>",
    means: { kind: "years", from: "$from", to: "$to" },
    examples: ["Im [Schuljahr 2013/14](2013/2014) fehlten Lehrer, im [Geschäftsjahr 2014/15](2014/2015) stieg der Gewinn."],
  },
  {
    id: "counted-year-of",
    pattern: "[am|im|zum|vom|des] <ordinal> <partOf>",
    means: { kind: "value", type: "DATE", value: "$partOf" },
    examples: ["Im [dritten Kriegsjahr](XXXX) hungerten sie, am [zweiten Verhandlungstag](XXXX-XX-XX) schwieg er."],
  },
  {
    id: "turn-between-years",
    pattern: "jahreswechsel|jahreswende <year=from> ~/ <int2=to>|<year=to>",
    means: { kind: "years", from: "$from", to: "$to" },
    examples: ["Zum [Jahreswechsel 1999/2000](1999/2000) fiel nichts aus."],
  },
  {
    id: "turn-to-year",
    pattern: "jahreswechsel|jahreswende <year>",
    means: { kind: "calendar", year: "$year" },
    examples: ["Zum [Jahreswechsel 2025](2025) wird es teurer."],
  },
  {
    id: "between-the-years",
    pattern: "zwischen den jahren [^<year>|<int>|,]",
    means: { kind: "calendar", month: 12 },
    mod: "END",
    examples: ["[Zwischen den Jahren](2022-12 END) blieb der Laden zu."],
    not: ["Zwischen den Dörfern lag Schnee."],
  },
  {
    id: "turn-of-year",
    pattern: "jahreswechsel|jahreswende",
    means: { kind: "relative", unit: "Y", amount: 0 },
    mod: "END",
    examples: ["Zum [Jahreswechsel](2023 END) wird er abgeschaltet."],
  },
  {
    id: "month-part",
    pattern: "<monthPart>",
    means: { kind: "relative", unit: "M", amount: 0 },
    mod: "$monthPart",
    examples: ["Zum [Monatsende](2023-09 END) läuft er aus."],
  },
  {
    id: "week-part",
    pattern: "<weekPart>",
    means: { kind: "relative", unit: "W", amount: 0 },
    mod: "$weekPart",
    examples: ["Zum [Wochenbeginn](2023-W37 START) fiel der Kurs."],
  },
  {
    id: "in-the-end",
    pattern: "[am] ende des tages",
    means: { kind: "none" },
    examples: [],
    not: ["Am Ende des Tages zählen die Argumente."],
  },
  {
    id: "position-of-unit",
    pattern: "<position> der|des|dieser|dieses <unitSingular>",
    means: { kind: "relative", unit: "$unitSingular", amount: 0 },
    mod: "$position",
    examples: ["Zu [Beginn der Woche](2023-W37 START) hieß es das.", "[Mitte des Monats](2023-09 MID) tauchten Fotos auf."],
  },
  {
    id: "position-of-shifted-unit",
    pattern: "<position> der|des? <shift> <unitSingular>",
    means: { kind: "relative", unit: "$unitSingular", amount: "$shift" },
    mod: "$position",
    examples: [
      "Die Rebellen hatten [Anfang vergangenen Jahres](2022 START) gesiegt.",
      "[Ende der kommenden Woche](2023-W38 END) ist Schluss.",
    ],
  },
  {
    id: "course-of-the-year",
    pattern: "jahresverlauf",
    means: { kind: "relative", unit: "Y", amount: 0, from: "passage" },
    examples: ["Im [Jahresverlauf](2023) sank der Preis."],
  },
  {
    id: "of-the-year",
    pattern:
      "[monaten|monate|monat|tag|tage|tagen|woche|wochen|hälfte|drittel|viertel|quartal|quartals|quartale|halbjahr|nacht|spiel|spiels|rennen|rennens|turnier|turniers|niederlage|sieg|sieges|sitzung|treffen des] jahres [^<year>]",
    means: { kind: "relative", unit: "Y", amount: 0, from: "passage" },
    examples: [
      "Es war der heißeste Tag des [Jahres](2023), in den [ersten neun Monaten](P9M) des [Jahres](2023) regnete es kaum.",
      "Im [Jahr 1972](1972) kam er an die Macht, am [letzten Tag](XXXX-XX-XX) des [Jahres](1972) floh er.",
    ],
    not: ["Er ist der Sportler des Jahres."],
  },
  {
    id: "over-the-year",
    pattern: "[über] das jahr [verteilt|hinweg|gesehen|betrachtet]",
    means: { kind: "relative", unit: "Y", amount: 0, from: "passage" },
    examples: ["Über [das Jahr](2023) verteilt kommen Gäste."],
    not: ["Über das Jahr wurde geredet."],
  },
  {
    id: "position-week",
    pattern: "<position> woche",
    means: { kind: "relative", unit: "W", amount: 0 },
    mod: "$position",
    examples: ["[Anfang Woche](2023-W37 START) fiel der Kurs."],
  },
  {
    id: "new-year-ahead",
    pattern: "[im|ins|zum|des|das|dem|am] neuen|neue jahr|jahres",
    means: { kind: "relative", unit: "Y", amount: 0, from: "turn" },
    examples: ["Im [neuen Jahr](XXXX) wird es besser."],
    not: ["Ein neues Jahr beginnt."],
  },
  {
    id: "old-year-behind",
    pattern: "[im|zum|des|das|dem] alten|alte jahr|jahres",
    means: { kind: "relative", unit: "Y", amount: -1, from: "turn" },
    examples: ["Im [alten Jahr](XXXX) war es schlechter."],
  },
];
