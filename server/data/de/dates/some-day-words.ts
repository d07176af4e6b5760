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
  someSeasonPart: someParts(Object.keys(season).map((name) => [seasonStem(name), "XXXX-XX-XX"])),
} as const;
