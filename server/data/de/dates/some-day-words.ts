import { months } from "cldr:de";
import { dayPartGenitive, dayPartNoun } from "./day-part-words.ts";

export const season = {
  ...{ frühling: "SP", frühjahr: "SP", vorfrühling: "SP" },
  ...{ sommer: "SU", frühsommer: "SU", hochsommer: "SU", spätsommer: "SU" },
  ...{ herbst: "FA", frühherbst: "FA", spätherbst: "FA" },
  ...{ winter: "WI", spätwinter: "WI" },
} as const;

/** `Frühlingsabend`, but `Sommerabend`. */
const seasonStem = (name: string) => (name.endsWith("ling") || name.endsWith("jahr") ? `${name}s` : name);
const nouns = (parts: string, name: keyof typeof season) =>
  Object.fromEntries(parts.split(" ").map((part) => [part + name, season[name]]));
/** Seasons that a year stands behind: `Hungerwinter 1946/47`. */
export const seasonNoun = {
  ...nouns("hunger kriegs jahrhundert rekord katastrophen bomben revolutions", "winter"),
  ...nouns("jahrhundert rekord kriegs märchen katastrophen revolutions flüchtlings", "sommer"),
  ...nouns("wende revolutions kriegs flüchtlings", "herbst"),
  ...nouns("wende revolutions kriegs", "frühjahr"),
} as const;

/** `Ende des Winters 1943/44` */
export const seasonGenitive = {
  ...{ frühlings: "SP", frühjahrs: "SP", sommers: "SU", herbsts: "FA", herbstes: "FA", winters: "WI" },
  ...{ spätsommers: "SU", frühsommers: "SU", spätherbsts: "FA", spätwinters: "WI" },
} as const;

/** `Frühlingsbeginn`, `Sommerende`: season and which end of it. */
export const seasonTurn = Object.fromEntries(
  ["frühling", "frühjahr", "sommer", "herbst", "winter"].flatMap((name) =>
    ["beginn", "anfang"].map((turn) => [seasonStem(name) + turn, season[name as keyof typeof season]]),
  ),
);

/** `novemberabend`, `wintermorgens` with the part of the day behind the value. */
const someParts = (names: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    names.flatMap(([name, value]) =>
      Object.entries({ ...dayPartNoun, ...dayPartGenitive }).map(([part, suffix]) => [name + part, value + suffix]),
    ),
  );

/** Days and their parts of a month or season that no more is known of. */
export const someDayWords = {
  /** Of no year and no day: `an einem Novembertag`, `eines Sommerabends`. */
  someMonthDay: Object.fromEntries(
    months.wide.flatMap((name, index) =>
      ["tag", "tages", "tags"].map((part) => [name.toLowerCase() + part, `XXXX-${String(index + 1).padStart(2, "0")}-XX`]),
    ),
  ),
  someMonthPart: someParts(
    months.wide.map((name, index) => [name.toLowerCase(), `XXXX-${String(index + 1).padStart(2, "0")}-XX`]),
  ),
  someSeasonDay: Object.fromEntries(
    Object.entries(season).flatMap(([name, value]) =>
      ["tag", "tages", "tags"].map((part) => [seasonStem(name) + part, `XXXX-${value}`]),
    ),
  ),
  /** The same of a year that is named: month and season alone. */
  monthDayOf: Object.fromEntries(
    months.wide.flatMap((name, index) => ["tag", "tages", "tags"].map((part) => [name.toLowerCase() + part, index + 1])),
  ),
  seasonDayOf: Object.fromEntries(
    Object.entries(season).flatMap(([name, value]) => ["tag", "tages", "tags"].map((part) => [seasonStem(name) + part, value])),
  ),
  someSeasonPart: someParts(Object.keys(season).map((name) => [seasonStem(name), "XXXX-XX-XX"])),
} as const;
