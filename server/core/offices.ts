import type { Office, PersonEntry } from "../catalogue/types.ts";

/**
 * The offices a person held on a date, later ones first. A date known only to the month or year counts
 * as long as some day of it lies in the office's time; for an unknown date nothing is said. Of an office whose end is
 * unknown only the beginning is certain.
 *
 * @param date EDTF `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function officesOn({ offices = [] }: PersonEntry, date: string | undefined): Office[] {
  if (date === undefined) return [];
  return offices
    .filter(({ from, to }) => firstDay(from) <= lastDay(date) && (to === undefined || lastDay(to) >= firstDay(date)))
    .sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** Those that had begun by a date and have ended since, or had already: of these the end is not known. Later ones first. */
export function officesPerhaps({ offices = [] }: PersonEntry, date: string): Office[] {
  return offices
    .filter(({ from, to }) => to === "" && firstDay(from) <= lastDay(date))
    .sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** Earliest and latest day of an EDTF date, as strings that compare; an approximate one (`~`) as written. */
const firstDay = (edtf: string) => `${edtf.replace("~", "")}-01-01`.slice(0, 10);
const lastDay = (edtf: string) => `${edtf.replace("~", "")}-99-99`.slice(0, 10);
