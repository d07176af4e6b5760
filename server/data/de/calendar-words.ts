import { months, weekdays } from "cldr:de";
import type { DateLexicon } from "../../core/dates/rules.ts";

const numbered = (names: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [name.replace(".", "").toLowerCase(), index + 1]));

const weekday: Readonly<Record<string, number>> = { ...numbered(weekdays.wide), sonnabend: 6 };

const dayPart = {
  früh: "TMO",
  morgen: "TMO",
  morgens: "TMO",
  vormittag: "TMO",
  vormittags: "TMO",
  mittag: "TMI",
  mittags: "TMI",
  nachmittag: "TAF",
  nachmittags: "TAF",
  abend: "TEV",
  abends: "TEV",
  nacht: "TNI",
  nachts: "TNI",
} as const;

/** `montagabend` → `1TEV`: German writes both as one word. */
const weekdayPart = Object.fromEntries(
  Object.entries(weekday).flatMap(([day, number]) =>
    Object.entries(dayPart).map(([part, value]) => [day + part, `${number}${value}`]),
  ),
);

const cardinal: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
};

const tens = { zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 };

/** Units in the cases that follow a number or a preposition; hours, minutes and seconds as TIMEX3 time units. */
const unitPlural = {
  sekunden: "TS",
  minuten: "TM",
  stunden: "TH",
  tage: "D",
  tagen: "D",
  wochen: "W",
  wochenenden: "WE",
  monate: "M",
  monaten: "M",
  quartale: "Q",
  quartalen: "Q",
  jahre: "Y",
  jahren: "Y",
  jahrzehnte: "DE",
  jahrzehnten: "DE",
  jahrhunderte: "CE",
  jahrhunderten: "CE",
} as const;

const unitSingular = {
  sekunde: "TS",
  minute: "TM",
  stunde: "TH",
  tag: "D",
  tages: "D",
  tage: "D",
  woche: "W",
  wochenende: "WE",
  wochenendes: "WE",
  monat: "M",
  monats: "M",
  quartal: "Q",
  quartals: "Q",
  jahr: "Y",
  jahre: "Y",
  jahres: "Y",
  jahrzehnt: "DE",
  jahrzehnts: "DE",
  jahrhundert: "CE",
  jahrhunderts: "CE",
} as const;

/** Adjectives of duration: `70-jährig`, `dreitägig`. */
const unitAdjective = inflected({
  sekündig: "TS",
  minütig: "TM",
  stündig: "TH",
  tägig: "D",
  wöchig: "W",
  monatig: "M",
  jährig: "Y",
});

function inflected<T>(lemmas: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(lemmas).flatMap(([lemma, value]) =>
      ["", "e", "er", "en", "em", "es"].map((ending) => [lemma + ending, value]),
    ),
  );
}

/** Adjectives that place a unit before, in or after now, as a count of that unit. */
const shift = inflected({
  vergangen: -1,
  letzt: -1,
  vorig: -1,
  vorletzt: -2,
  laufend: 0,
  dies: 0,
  heutig: 0,
  kommend: 1,
  nächst: 1,
  übernächst: 2,
});
const shiftDirection = Object.fromEntries(
  Object.entries(shift)
    .filter(([, amount]) => amount !== 0)
    .map(([word, amount]) => [word, amount < 0 ? "past" : "future"]),
);

export const dateLexicon: DateLexicon = {
  month: { ...numbered(months.abbreviated), ...numbered(months.wide), jänner: 1, feber: 2 },
  weekday,
  weekdayPart,
  dayPart: { morgen: "TMO", vormittag: "TMO", mittag: "TMI", nachmittag: "TAF", abend: "TEV", nacht: "TNI" },
  dayPartAdverb: { früh: "TMO", morgen: "TMO", vormittag: "TMO", mittag: "TMI", nachmittag: "TAF", abend: "TEV", nacht: "TNI" },
  weekly: Object.fromEntries(Object.entries(weekday).map(([name, number]) => [`${name}s`, number])),
  daily: { morgens: "TMO", vormittags: "TMO", mittags: "TMI", nachmittags: "TAF", abends: "TEV", nachts: "TNI" },
  number: cardinal,
  decade: Object.fromEntries(
    Object.entries(tens).flatMap(([word, year]) => ["erjahre", "erjahren", "ern"].map((ending) => [word + ending, year])),
  ),
  decadeAdjective: Object.fromEntries(Object.entries(tens).map(([word, year]) => [`${word}er`, year])),
  season: { frühling: "SP", frühjahr: "SP", sommer: "SU", herbst: "FA", winter: "WI" },
  unitPlural,
  unitSingular,
  unitAdjective,
  durationAdjective: Object.fromEntries(
    Object.entries(cardinal)
      .filter(([, amount]) => amount > 1)
      .flatMap(([word, amount]) =>
        Object.entries(unitAdjective).map(([adjective, unit]) => [word + adjective, `${amount}:${unit}`]),
      ),
  ),
  longAdverb: inflected({
    stundenlang: "TH",
    tagelang: "D",
    wochenlang: "W",
    monatelang: "M",
    jahrelang: "Y",
    jahrzehntelang: "DE",
    jahrhundertelang: "CE",
  }),
  frequency: inflected({
    stündlich: "PT1H",
    täglich: "P1D",
    wöchentlich: "P1W",
    monatlich: "P1M",
    vierteljährlich: "P3M",
    halbjährlich: "P6M",
    jährlich: "P1Y",
    alljährlich: "P1Y",
  }),
  shift,
  shiftDirection,
  position: { anfang: "START", beginn: "START", mitte: "MID", ende: "END" },
  yearPart: { jahresanfang: "START", jahresbeginn: "START", jahresmitte: "MID", jahresende: "END" },
  approximator: {
    rund: "APPROX",
    etwa: "APPROX",
    ungefähr: "APPROX",
    circa: "APPROX",
    ca: "APPROX",
    gut: "MORE_THAN",
    knapp: "LESS_THAN",
    fast: "LESS_THAN",
  },
  day: { vorgestern: -2, gestern: -1, heute: 0, übermorgen: 2 },
  present: Object.fromEntries(
    [
      "jetzt",
      "nun",
      "derzeit",
      "zurzeit",
      "gegenwärtig",
      "momentan",
      "inzwischen",
      "mittlerweile",
      "aktuell",
      "heutzutage",
      "vorerst",
    ].map((word) => [word, "PRESENT_REF"]),
  ),
  past: Object.fromEntries(
    ["bisher", "bislang", "zuletzt", "kürzlich", "jüngst", "neulich", "damals", "seither", "früher", "einst", "unlängst"].map(
      (word) => [word, "PAST_REF"],
    ),
  ),
  future: Object.fromEntries(["bald", "künftig", "demnächst", "zukünftig"].map((word) => [word, "FUTURE_REF"])),
};

export const tenseCues = {
  past: new Set(
    [
      "war waren wurde wurden hatte hatten habe haben hat ist sind sei seien kam kamen ging gingen gab gaben sagte sagten erklärte erklärten",
      "teilte teilten traf trafen besuchte besuchten reiste reisten begann begannen fand fanden ließ ließen meldete meldeten bestätigte berichtete berichteten",
      "startete starteten starb starben fiel fielen nahm nahmen stand standen lag lagen schrieb schrieben kündigte kündigten griff griffen schoss schossen",
    ]
      .join(" ")
      .split(" "),
  ),
  future: new Set(
    "wird werden werde würde würden soll sollen solle sollten will wollen wolle plant planen möchte möchten steht bevor".split(
      " ",
    ),
  ),
  pastPrepositions: new Set(["seit"]),
  futurePrepositions: new Set(["bis", "ab"]),
  participle: { prefix: "ge", endings: ["t", "en"] },
};
