import { months, weekdays } from "cldr:de";
import type { DateLexicon } from "../../../core/dates/rules.ts";
import { contextWords } from "./context-words.ts";
import { dayPart, dayPartGenitive, dayPartNoun } from "./day-part-words.ts";
import { feastWords } from "./feast-words.ts";
import { cardinals, centuryOrdinals, dayOrdinals, ordinals, tens, times } from "./number-words.ts";
import { season, seasonGenitive, seasonNoun, seasonTurn, someDayWords } from "./some-day-words.ts";
import {
  countedGenitive,
  countedUnit,
  dayOf,
  durationAdjective,
  fixedDurations,
  frequency,
  hourPart,
  inflected,
  kindOfYear,
  longAdverb,
  seasonPlural,
  unitAdjective,
  unitPlural,
  unitSingular,
  unitsOf,
  yearAdjective,
  yearOf,
  yearsOf,
} from "./unit-words.ts";

const numbered = (names: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [name.replace(".", "").toLowerCase(), index + 1]));
const all = (value: string, words: string) => Object.fromEntries(words.split(" ").map((word) => [word, value]));

const weekday: Readonly<Record<string, number>> = { ...numbered(weekdays.wide), sonnabend: 6 };

/** `montagabend` → `1TEV`: German writes both as one word. */
const weekdayPart = Object.fromEntries(
  Object.entries(weekday).flatMap(([day, number]) =>
    Object.entries(dayPart).map(([part, value]) => [day + part, `${number}${value}`]),
  ),
);

/** Adjectives that place a unit before, in or after now, as a count of that unit. */
const shift = inflected({
  vergangen: -1,
  letzt: -1,
  vorig: -1,
  zurückliegend: -1,
  abgelaufen: -1,
  vorletzt: -2,
  vorvergangen: -2,
  laufend: 0,
  dies: 0,
  heurig: 0,
  kommend: 1,
  nächst: 1,
  übernächst: 2,
});
const shiftDirection = Object.fromEntries(
  Object.entries(shift)
    .filter(([, amount]) => Math.abs(amount) === 1)
    .map(([word, amount]) => [word, amount < 0 ? "past" : "future"]),
);
/** How the how manieth week, days or half of a month lie in it. */
const stretch = inflected({ erst: "START", zweit: "MID", dritt: "MID", viert: "END", letzt: "END" });
const monthParts = (parts: readonly string[]) =>
  Object.fromEntries(months.wide.flatMap((name, index) => parts.map((part) => [`${name.toLowerCase()}${part}`, index + 1])));
const only = (direction: string) => Object.fromEntries(Object.entries(shiftDirection).filter(([, value]) => value === direction));

/** What is later or earlier than what was told; those of the second list may also go with a verb. */
const timeWord = { später: 1, zuvor: -1, vorher: -1 };
const governedWord = { danach: 1, darauf: 1, davor: -1 };

/** Words of German time expressions with their values; each word stands here once. */
export const dateLexicon: DateLexicon = {
  ...contextWords,
  ...feastWords,
  ...someDayWords,
  month: {
    ...{ ...numbered(months.wide), jänner: 1, feber: 2 },
    // genitives that are no other words: “im Laufe des Novembers”
    ...{ januars: 1, jänners: 1, februars: 2, septembers: 9, oktobers: 10, novembers: 11, dezembers: 12 },
  },
  /** Only with its full stop, if it has one: `Jan.`. */
  monthShort: Object.fromEntries(
    months.abbreviated.flatMap((name, index) => (name.endsWith(".") ? [[name.slice(0, -1).toLowerCase(), index + 1]] : [])),
  ),
  weekday,
  weekdayPart,
  /** What may stand in upper case before a weekday; another word in upper case makes a surname of it. */
  dayOpener: {
    ...all(
      "",
      "am an seit bis ab vom von zum zu auf für der den dem und oder erst schon noch auch nur jeweils immer ende anfang mitte kommt",
    ),
    ...all("", "heute gestern morgen übermorgen vorgestern nacht abend uhr woche tag jeden jedem einem eines"),
    ...weekday,
  },
  dayPart: dayPartNoun,
  dayPartAdverb: { ...dayPart, ...dayPartGenitive },
  /** What makes of eight o'clock twenty: `heute Abend um acht`. */
  pastNoon: all(
    "",
    ["nachmittag", "abend"].flatMap((part) => [part, ...Object.keys(weekday).map((day) => day + part)]).join(" "),
  ),
  morning: all(
    "",
    ["morgen", "vormittag", "früh"].flatMap((part) => [part, ...Object.keys(weekday).map((day) => day + part)]).join(" "),
  ),
  /** On each: `montags`, `montagabends`. */
  weekly: {
    ...Object.fromEntries(Object.entries(weekday).map(([name, number]) => [`${name}s`, number])),
    ...Object.fromEntries(Object.entries(weekdayPart).map(([name, value]) => [`${name}s`, value])),
  },
  daily: dayPartGenitive,
  clockPart: { ...dayPartGenitive, früh: "TMO" },
  dailyLong: { frühmorgens: "TMO", spätabends: "TEV", spätnachts: "TNI", nächtens: "TNI", tagsüber: "TDT", untertags: "TDT" },
  /** On Sundays: `an Sonntagen`. */
  weekdays: Object.fromEntries(Object.entries(weekday).map(([name, number]) => [`${name}en`, number])),
  dayHours: Object.fromEntries(
    Object.entries(dayPartNoun).flatMap(([name, value]) => [`${name}stunden`, `${name}sstunden`].map((hours) => [hours, value])),
  ),
  number: cardinals,
  /** Whole ones only. */
  count: Object.fromEntries(Object.entries(cardinals).filter(([, value]) => Number.isInteger(value))),
  /** More than one. */
  several: Object.fromEntries(Object.entries(cardinals).filter(([, value]) => value > 1)),
  ordinal: ordinals,
  centuryOrdinal: centuryOrdinals,
  dayOrdinal: dayOrdinals,
  times,
  quarterShort: { q1: 1, q2: 2, q3: 3, q4: 4 },
  quarterOrdinal: { ...ordinals, ...inflected({ letzt: 4 }) },
  decadeOrdinal: { ...ordinals, ...inflected({ letzt: 10 }) },
  decade: Object.fromEntries(
    Object.entries({ ...tens, null: 2000, zehn: 2010 }).flatMap(([word, year]) =>
      ["erjahre", "erjahren", "ern"].map((ending) => [word + ending, year]),
    ),
  ),
  decadeAdjective: Object.fromEntries(Object.entries({ ...tens, null: 2000 }).map(([word, year]) => [`${word}er`, year])),
  season,
  seasonOf: seasonNoun,
  seasonTurn,
  seasonGenitive,
  seasonAdverb: { sommers: "SU", winters: "WI" },
  semester: { sommersemester: "SU", sommersemesters: "SU", wintersemester: "WI", wintersemesters: "WI" },
  seasonMonths: Object.fromEntries(
    Object.entries(season).flatMap(([name, value]) => ["monate", "monaten"].map((unit) => [name + unit, value])),
  ),
  unitPlural,
  unitDative: Object.fromEntries(Object.entries(unitPlural).filter(([word]) => word.endsWith("n"))),
  unitSingular,
  yearsOf,
  unitsOf,
  kindOfYear,
  partOf: { ...yearOf, ...dayOf },
  /** Days and what is counted in days, months or years. */
  dayUnit: Object.fromEntries(Object.entries({ ...unitPlural, ...unitSingular }).filter(([, unit]) => /^[DWMY]$/.test(unit))),
  countedUnit,
  countedGenitive,
  seasonPlural,
  perHour: { stunde: "TH", minute: "TM", sekunde: "TS", woche: "W" },
  perUnit: { tag: "D", monat: "M", jahr: "Y" },
  unitAdjective,
  unitAdjectiveShort: Object.fromEntries(Object.entries(unitAdjective).filter(([, unit]) => unit !== "Y")),
  durationAdjective,
  yearAdjective,
  fixedDuration: fixedDurations,
  hourPart,
  longAdverb,
  frequency,
  shift,
  shiftDirection,
  shiftPast: only("past"),
  shiftFuture: only("future"),
  quantifier: inflected({
    ...{ viel: "X", wenig: "X", einig: "X", mehrer: "X", etlich: "X", lang: "X", folgend: "X", darauffolgend: "X" },
    ...{ zahllos: "X", zahlreich: "X", unzählig: "X", endlos: "X", ungezählt: "X" },
    ...{ vorangegangen: "X", vorhergehend: "X", vorausgegangen: "X", vorherig: "X" },
  }),
  earlyLate: {
    ...all("START", "frühen frühe früher frühes beginnenden beginnende beginnendes"),
    ...all("MID", "mittleren"),
    ...all("END", "späten späte später spätes späteren ausgehenden ausgehende ausgehendes"),
  },
  lastOne: inflected({ letzt: -1 }),
  stretch,
  monthStretch: monthParts(["woche", "tage", "tagen", "wochenende", "wochenenden"]),
  halfStretch: inflected({ erst: "START", zweit: "END" }),
  monthHalf: monthParts(["hälfte"]),
  /** `ein gutes Jahr`, `ein knappes Jahrzehnt`. */
  roughly: inflected({ gut: "MORE_THAN", reichlich: "MORE_THAN", knapp: "LESS_THAN" }),
  scale: { millionen: 1_000_000, million: 1_000_000, milliarden: 1_000_000_000, milliarde: 1_000_000_000 },
  /** “Ein Uhr”, but no “eine Uhr”. */
  hourWord: Object.fromEntries(
    Object.entries(cardinals).filter(
      ([word, hour]) => Number.isInteger(hour) && hour <= 24 && (word === "ein" || hour > 2 || word === "zwei"),
    ),
  ),
  clockHour: Object.fromEntries([
    ["eins", 1],
    ...Object.entries(cardinals).filter(([, hour]) => hour > 1 && hour <= 12 && Number.isInteger(hour)),
  ]),
  /** The hour before the one that is named: `halb acht` is 7.30. */
  halfHour: Object.fromEntries(
    Object.entries(cardinals)
      .filter(([, hour]) => Number.isInteger(hour) && hour >= 1 && hour <= 12)
      .map(([word, hour]) => [word === "ein" ? "eins" : word, hour === 1 ? 12 : hour - 1]),
  ),
  position: { anfang: "START", beginn: "START", mitte: "MID", ende: "END" },
  yearPart: {
    ...all("START", "jahresanfang jahresbeginn jahresauftakt"),
    ...all("MID", "jahresmitte"),
    ...all("END", "jahresende jahresausklang jahresschluss jahresultimo"),
  },
  weekPart: { wochenanfang: "START", wochenbeginn: "START", wochenmitte: "MID", wochenausklang: "END" },
  monthPart: { monatsanfang: "START", monatsbeginn: "START", monatsmitte: "MID", monatsende: "END" },
  half: { jahreshälfte: "H", halbjahr: "H" },
  approximator: {
    ...all("APPROX", "rund etwa ungefähr schätzungsweise circa ca zirka"),
    ...all("MORE_THAN", "gut reichlich"),
    ...all("LESS_THAN", "knapp fast beinahe nahezu annähernd"),
    ...all("", "genau exakt"),
  },
  barely: all("LESS_THAN", "kaum bald"),
  /** How much more than: `weit mehr als zehn Jahre`. */
  degree: all("", "weit deutlich etwas wesentlich erheblich weitaus"),
  day: { vorgestern: -2, gestern: -1, heute: 0, übermorgen: 2 },
  /** What is said of each year: `jedes Jahr im Mai`, `stets im Herbst`. */
  yearly: all("", "stets jeweils alljährlich jährlich traditionell traditionsgemäß üblicherweise"),
  /** What `governedWord` may be said of: “einigten sich am Montag darauf”. */
  governing: all(
    "",
    "hin hinweisen hinwies hinwiesen hingewiesen hinzuweisen einigen einigten geeinigt verständigen verständigten verständigt warnen warnte warnten gewarnt fragen fragte fragten gefragt befragt angesprochen drängen drängte drängten gedrängt dringen drang pochen pochte pochten gepocht bestehen bestand bestanden verweisen verwies verwiesen reagieren reagierte reagierten reagiert warten wartete warteten gewartet hoffen hoffte hofften gehofft suchen suchte suchten gesucht verlangen verlangte verlangten verlangt verzichten verzichtete verzichteten verzichtet antworten antwortete antworteten geantwortet setzen setzte setzten gesetzt schützen geschützt bewahren bewahrt zurückschrecken zurückgeschreckt vorbereiten vorbereitet aufmerksam angewiesen gefasst zu",
  ),
  laterWord: { ...timeWord, ...governedWord },
  timeWord,
  governedWord,
  twice: inflected({ vorletzt: -2 }),
  age: { jahrhundert: "CE", jahrhunderts: "CE", jahrtausend: "ML", jahrtausends: "ML" },
  agoOrIn: { vor: -1, in: 1 },
  following: {
    ...all("1", "folgenden folgendem folgende folgendes darauffolgenden darauffolgendem darauffolgende darauffolgendes"),
    ...all(
      "-1",
      "vorangegangenen vorangegangene vorangegangenem vorhergehenden vorhergehende vorherigen vorherige vorausgegangenen",
    ),
  },
  sameWord: all("0", "selben gleichen selbe gleiche demselben derselben desselben jenem jener jenes"),
  followingUnit: { folgetag: "D", folgewoche: "W", folgemonat: "M", folgejahr: "Y", folgejahres: "Y" },
  today: inflected({ heutig: 0 }),
  dayAdjective: inflected({ gestrig: -1, morgig: 1 }),
  yearAdjectiveShift: inflected({ diesjährig: 0, heurig: 0, letztjährig: -1, vorjährig: -1, vergangenjährig: -1 }),
  // `bisher`, `inzwischen`, `nun` and their like say nothing of a time that a reader could look up
  present: all("PRESENT_REF", "jetzt derzeit zurzeit gegenwärtig momentan heutzutage aktuell"),
  past: {
    ...all("PAST_REF", "kürzlich jüngst neulich unlängst damals seinerzeit"),
    ...inflected({ damalig: "PAST_REF", seinerzeitig: "PAST_REF" }),
  },
  future: inflected({ zukünftig: "FUTURE_REF" }),
  zone: { ortszeit: "", mez: "", mesz: "", gmt: "", utc: "" },
};
