import { months, weekdays } from "cldr:de";
import type { DateLexicon } from "../../../core/dates/rules.ts";
import { cardinals, ordinals, tens } from "./number-words.ts";
import {
  durationAdjective,
  fixedDurations,
  frequency,
  inflected,
  longAdverb,
  unitAdjective,
  unitPlural,
  unitSingular,
  yearAdjective,
} from "./unit-words.ts";

const numbered = (names: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [name.replace(".", "").toLowerCase(), index + 1]));
const all = (value: string, words: string) => Object.fromEntries(words.split(" ").map((word) => [word, value]));

const weekday: Readonly<Record<string, number>> = { ...numbered(weekdays.wide), sonnabend: 6 };

const dayPart = {
  morgen: "TMO",
  vormittag: "TMO",
  mittag: "TMI",
  nachmittag: "TAF",
  abend: "TEV",
  nacht: "TNI",
  früh: "TMO",
} as const;
const { früh: _, ...dayPartNoun } = dayPart;
const dayPartGenitive = {
  morgens: "TMO",
  vormittags: "TMO",
  mittags: "TMI",
  nachmittags: "TAF",
  abends: "TEV",
  nachts: "TNI",
} as const;

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
  vorletzt: -2,
  laufend: 0,
  dies: 0,
  heurig: 0,
  kommend: 1,
  nächst: 1,
  übernächst: 2,
});
const shiftDirection = Object.fromEntries(
  Object.entries(shift)
    .filter(([, amount]) => amount !== 0)
    .map(([word, amount]) => [word, amount < 0 ? "past" : "future"]),
);
const only = (direction: string) => Object.fromEntries(Object.entries(shiftDirection).filter(([, value]) => value === direction));

const season = { frühling: "SP", frühjahr: "SP", sommer: "SU", herbst: "FA", winter: "WI" } as const;

/** Words of German time expressions with their values; each word stands here once. */
export const dateLexicon: DateLexicon = {
  month: { ...numbered(months.wide), jänner: 1, feber: 2 },
  /** Only with its full stop, if it has one: `Jan.`. */
  monthShort: Object.fromEntries(
    months.abbreviated.flatMap((name, index) => (name.endsWith(".") ? [[name.slice(0, -1).toLowerCase(), index + 1]] : [])),
  ),
  weekday,
  weekdayPart,
  dayPart: dayPartNoun,
  dayPartAdverb: { ...dayPart, ...dayPartGenitive },
  weekly: Object.fromEntries(Object.entries(weekday).map(([name, number]) => [`${name}s`, number])),
  daily: dayPartGenitive,
  number: cardinals,
  ordinal: ordinals,
  decade: Object.fromEntries(
    Object.entries(tens).flatMap(([word, year]) => ["erjahre", "erjahren", "ern"].map((ending) => [word + ending, year])),
  ),
  decadeAdjective: Object.fromEntries(Object.entries(tens).map(([word, year]) => [`${word}er`, year])),
  season,
  seasonMonths: Object.fromEntries(Object.entries(season).map(([name, value]) => [`${name}monate`, value])),
  unitPlural,
  unitSingular,
  unitAdjective,
  unitAdjectiveShort: Object.fromEntries(Object.entries(unitAdjective).filter(([, unit]) => unit !== "Y")),
  durationAdjective,
  yearAdjective,
  fixedDuration: fixedDurations,
  longAdverb,
  frequency,
  shift,
  shiftDirection,
  shiftPast: only("past"),
  shiftFuture: only("future"),
  quantifier: inflected({ viel: "X", wenig: "X", einig: "X", mehrer: "X", etlich: "X", lang: "X", zahllos: "X" }),
  earlyLate: { frühen: "START", späten: "END" },
  /** The hour before the one that is named: `halb acht` is 7.30. */
  halfHour: Object.fromEntries(
    Object.entries(cardinals)
      .filter(([, hour]) => Number.isInteger(hour) && hour >= 1 && hour <= 12)
      .map(([word, hour]) => [word === "ein" ? "eins" : word, hour === 1 ? 12 : hour - 1]),
  ),
  position: { anfang: "START", beginn: "START", mitte: "MID", ende: "END" },
  yearPart: { jahresanfang: "START", jahresbeginn: "START", jahresmitte: "MID", jahresende: "END" },
  weekPart: { wochenanfang: "START", wochenbeginn: "START", wochenmitte: "MID" },
  monthPart: { monatsanfang: "START", monatsbeginn: "START", monatsmitte: "MID", monatsende: "END" },
  half: { jahreshälfte: "H", halbjahr: "H" },
  approximator: {
    ...all("APPROX", "rund etwa ungefähr circa ca zirka"),
    ...all("MORE_THAN", "gut"),
    ...all("LESS_THAN", "knapp fast beinahe"),
  },
  day: { vorgestern: -2, gestern: -1, heute: 0, übermorgen: 2 },
  /** Month and day; those that move with Easter count the days from Easter Sunday. */
  holiday: { silvester: "12-31", neujahr: "01-01", heiligabend: "12-24", dreikönig: "01-06" },
  /** Feasts by their bare names, as days from Easter Sunday. */
  feast: { ostern: 0, pfingsten: 49 },
  easter: {
    gründonnerstag: -3,
    karfreitag: -2,
    karsamstag: -1,
    ostersonntag: 0,
    ostermontag: 1,
    pfingstsonntag: 49,
    pfingstmontag: 50,
    fronleichnam: 60,
  },
  laterWord: { später: 1, danach: 1, darauf: 1, zuvor: -1, davor: -1, vorher: -1 },
  // `bisher`, `inzwischen`, `nun` and their like say nothing of a time that a reader could look up
  present: all("PRESENT_REF", "jetzt derzeit zurzeit gegenwärtig momentan heutzutage aktuell"),
  past: all("PAST_REF", "kürzlich jüngst neulich damals"),
  future: all("FUTURE_REF", "bald"),
  // What four digits before it count, so that they are no year.
  countable: {
    ...unitPlural,
    ...unitSingular,
    ...all(
      "",
      "euro dollar franken rubel mark pfund prozent promille mann menschen soldaten personen leute besucher zuschauer einwohner teilnehmer mitglieder meter metern kilometer kilometern quadratmeter kubikmeter tonnen kilo kilogramm liter grad stück container mal millionen milliarden kilowattstunden megawatt volt watt punkte stimmen schuss",
    ),
  },
  /** What can last for years; other things of so many years are that old. */
  lasting: all(
    "",
    "jubiläum jubiläums bestehen bestehens waffenstillstand waffenstillstands geschichte haft haftstrafe gefängnisstrafe krieg kriegs kriege bürgerkrieg bürgerkriegs amtszeit herrschaft regierungszeit zweckbindung laufzeit vertrag vertrags frist pause problem arbeit tradition verhandlungen exil ehe dienstzeit tätigkeit mitgliedschaft besatzung bauzeit garantie zusammenarbeit partnerschaft jahrestag studie forschung suche ermittlungen abwesenheit sperre",
  ),
  zone: { ortszeit: "", mez: "", mesz: "", gmt: "", utc: "" },
};
