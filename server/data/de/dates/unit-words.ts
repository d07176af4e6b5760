import { adjectiveNumbers } from "./number-words.ts";

/** Units of time: `D`, `W`, `M`, `Y`, `DE`, `CE`, millennia `ML`, weekends `WE`, quarters `Q`; hours, minutes and seconds `TH`, `TM`, `TS`. */
export const unitPlural = {
  sekunden: "TS",
  minuten: "TM",
  stunden: "TH",
  tage: "D",
  tagen: "D",
  arbeitstage: "D",
  arbeitstagen: "D",
  werktage: "D",
  werktagen: "D",
  nächte: "D",
  nächten: "D",
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
  dekaden: "DE",
  jahrhunderte: "CE",
  jahrhunderten: "CE",
  jahrtausende: "ML",
  jahrtausenden: "ML",
} as const;

/** Years of something, counted as years are: `zwölf Ehejahre`. */
export const yearsOf = Object.fromEntries(
  "lebens dienst ehe kriegs nachkriegs vorkriegs schul lehr berufs regierungs amts studien bühnen haft friedens kalender"
    .split(" ")
    .flatMap((what) => ["jahre", "jahren"].map((years) => [what + years, "Y"])),
);

/** Those and the days, weeks and months of a life: `in den letzten Lebenstagen`. */
export const unitsOf = {
  ...yearsOf,
  ...{ lebenstage: "D", lebenstagen: "D", lebenswochen: "W", lebensmonate: "M", lebensmonaten: "M" },
};

/** Years of something, with their number: `Inflationsjahr 1923`, `Schuljahr 2013/14`. */
export const kindOfYear = Object.fromEntries(
  (
    "schul studien lehr haushalts geschäfts finanz fiskal rechnungs wirtschafts buch steuer modell börsen kalender kirchen ausbildungs " +
    "kriegs vorkriegs nachkriegs revolutions krisen inflations hunger wende schicksals katastrophen wahl rekord jubiläums olympia " +
    "gründungs todes geburts sterbe vergleichs basis bezugs referenz folge vor meisterschafts gedenk"
  )
    .split(" ")
    .flatMap((what) => ["jahr", "jahre", "jahres", "jahrs"].map((year) => [what + year, ""])),
);

/** One of them, of which one says which: `im dritten Kriegsjahr`. */
export const yearOf = Object.fromEntries(
  "kriegs nachkriegs ehe amts regierungs lehr dienst friedens".split(" ").map((what) => [`${what}jahr`, "XXXX"]),
);

/** Days of something that one counts: `am dritten Verhandlungstag`. */
export const dayOf = Object.fromEntries(
  "verhandlungs prozess reise kriegs kampf urlaubs gipfel messe konferenz streik protest festival turnier"
    .split(" ")
    .map((what) => [`${what}tag`, "XXXX-XX-XX"]),
);

/** Seasons counted as one counts years: `vor zwei Sommern`. */
export const seasonPlural = {
  frühlinge: "SP",
  frühlingen: "SP",
  sommer: "SU",
  sommern: "SU",
  herbste: "FA",
  herbsten: "FA",
  winter: "WI",
  wintern: "WI",
} as const;

export const unitSingular = {
  sekunde: "TS",
  minute: "TM",
  stunde: "TH",
  tag: "D",
  tages: "D",
  woche: "W",
  wochenende: "WE",
  wochenendes: "WE",
  monat: "M",
  monats: "M",
  monates: "M",
  quartal: "Q",
  quartals: "Q",
  jahr: "Y",
  jahres: "Y",
  jahrs: "Y",
  kalenderjahr: "Y",
  kalenderjahres: "Y",
  jahrzehnt: "DE",
  jahrzehnts: "DE",
  dekade: "DE",
  jahrhundert: "CE",
  jahrhunderts: "CE",
  jahrtausend: "ML",
  jahrtausends: "ML",
} as const;

/** Of these one says which: `am dritten Tag`, `im zweiten Jahr`; the value of one that is not known. */
export const countedUnit = { tag: "XXXX-XX-XX", woche: "XXXX-WXX", monat: "XXXX-XX", jahr: "XXXX" } as const;

/** The same behind `des`: `am Ende des zweiten Tages`. */
export const countedGenitive = { tages: "XXXX-XX-XX", woche: "XXXX-WXX", monats: "XXXX-XX", jahres: "XXXX" } as const;

/** Parts of an hour in minutes. */
export const hourPart = { viertelstunde: 15, dreiviertelstunde: 45 } as const;

/** Parts of an hour that are words of their own: TIMEX3 values. */
export const fixedDurations = {
  viertelstunde: "PT15M",
  dreiviertelstunde: "PT45M",
  halbstunde: "PT30M",
  vierteljahr: "P3M",
  halbjahr: "P6M",
  dreivierteljahr: "P9M",
  vierteljahrhundert: "P25Y",
} as const;

/** All endings of adjectives by their stem. */
export function inflected<T>(stems: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) => ["", "e", "er", "en", "em", "es"].map((ending) => [stem + ending, value])),
  );
}

/** Second parts of adjectives of duration: `70-jährig`. */
export const unitAdjective = inflected({
  sekündig: "TS",
  minütig: "TM",
  stündig: "TH",
  tägig: "D",
  wöchig: "W",
  monatig: "M",
  jährig: "Y",
});

/** A half is as many of a smaller unit, so that it reads as in `einer halben Stunde`. */
const halves: Readonly<Record<string, string>> = { TM: "PT30S", TH: "PT30M", D: "PT12H", Y: "P6M" };

const iso = (amount: number | "X", unit: string) =>
  (amount === 0.5 ? halves[unit] : undefined) ?? `P${unit.startsWith("T") ? "T" : ""}${amount}${unit.replace(/^T/, "")}`;

/** `siebenjährig` → 7: how long or, of persons, how old. */
export const yearAdjective = Object.fromEntries(
  Object.entries(adjectiveNumbers).flatMap(([number, amount]) =>
    Object.keys(inflected({ jährig: 0 })).map((adjective) => [number + adjective, amount]),
  ),
);

/** `dreitägig` → `P3D`: TIMEX3 values of adjectives that are one word. */
export const durationAdjective = {
  ...inflected({ viertelstündig: "PT15M", dreiviertelstündig: "PT45M", dreivierteljährig: "P9M", ganztägig: "P1D" }),
  ...Object.fromEntries(
    Object.entries(adjectiveNumbers).flatMap(([number, amount]) =>
      Object.entries(unitAdjective)
        .filter(([, unit]) => unit !== "Y")
        .map(([adjective, unit]) => [number + adjective, iso(amount, unit)]),
    ),
  ),
};

export const longAdverb = inflected({
  sekundenlang: "TS",
  minutenlang: "TM",
  stundenlang: "TH",
  tagelang: "D",
  nächtelang: "D",
  wochenlang: "W",
  monatelang: "M",
  jahrelang: "Y",
  jahrzehntelang: "DE",
  jahrhundertelang: "CE",
  jahrtausendelang: "ML",
});

/** TIMEX3 values of how often. */
export const frequency = inflected({
  stündlich: "PT1H",
  täglich: "P1D",
  tagtäglich: "P1D",
  alltäglich: "P1D",
  allabendlich: "XXXX-XX-XXTEV",
  allmorgendlich: "XXXX-XX-XXTMO",
  allnächtlich: "XXXX-XX-XXTNI",
  allsonntäglich: "XXXX-WXX-7",
  allsommerlich: "XXXX-SU",
  allwinterlich: "XXXX-WI",
  wöchentlich: "P1W",
  monatlich: "P1M",
  allwöchentlich: "P1W",
  zweiwöchentlich: "P2W",
  allmonatlich: "P1M",
  zweimonatlich: "P2M",
  vierteljährlich: "P3M",
  halbjährlich: "P6M",
  jährlich: "P1Y",
  alljährlich: "P1Y",
  zweijährlich: "P2Y",
});
