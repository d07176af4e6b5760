import type { Office, PersonEntry } from "../../../catalogue/types.ts";
import { type CalendarDay, daysInMonth, toDayNumber } from "../../../core/calendar.ts";
import type { Catalogue } from "../../../core/catalogue.ts";
import type { OfficeWords } from "../../../core/check-words.ts";

/** Day numbers, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** All days that an EDTF date of level 0 may be, `~` as written; undefined for what is no date. */
export function daysOf(edtf: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const from: CalendarDay = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const lastMonth = month === undefined ? 12 : from.month;
  const lastDay = day === undefined ? daysInMonth(from.year, lastMonth) : from.day;
  return { first: toDayNumber(from), last: toDayNumber({ year: from.year, month: lastMonth, day: lastDay }) };
}

/** The time of an office, from the first day it may have begun to the last it may have ended; without end while it is held, or nobody knows. */
export function timeOf({ from, to }: Office): Days {
  const end = to === undefined || to === "" ? undefined : daysOf(to)?.last;
  return { first: daysOf(from)?.first ?? Number.NEGATIVE_INFINITY, last: end ?? Number.POSITIVE_INFINITY };
}

/** Which kind of office a word is the title of, without regard to its ending. */
export function officeNamed(
  lower: string,
  offices: readonly OfficeWords[],
  endings: readonly string[],
): { readonly office: OfficeWords; readonly title: string } | undefined {
  for (const office of offices) {
    const title = office.titles.find((one) => endings.some((ending) => lower === one + ending));
    if (title !== undefined) return { office, title };
  }
  return undefined;
}

/**
 * Whether a title of the catalogue may be of that office. Anything that contains one of its words counts, as acting and deputy
 * holders do: of what a person held too much is believed rather than too little.
 */
export function mayBeTitle({ title }: Office, { titles }: OfficeWords): boolean {
  const lower = title.toLowerCase();
  return titles.some((one) => lower.includes(one));
}

export interface Holder {
  readonly person: PersonEntry;
  readonly office: Office;
}

/** Who held an office of a state or organisation for all of some days, if the catalogue knows just one. */
export function holderOf(
  { id, titles }: OfficeWords,
  of: string,
  { first, last }: Days,
  endings: readonly string[],
  catalogue: Catalogue,
): Holder | undefined {
  const known = holdersIn(catalogue);
  const key = `${id}:${of}`;
  let holders = known.get(key);
  if (holders === undefined) {
    const isTitle = (title: string) => titles.some((one) => endings.some((ending) => title.toLowerCase() === one + ending));
    holders = [];
    for (const { entry } of catalogue.entries.values()) {
      if (entry.kind !== "person") continue;
      for (const office of entry.offices ?? [])
        if (office.of === of && isTitle(office.title)) holders.push({ person: entry, office });
    }
    known.set(key, holders);
  }
  const fitting = holders.filter(({ office }) => {
    const begin = daysOf(office.from);
    const end = office.to === undefined ? Number.POSITIVE_INFINITY : (daysOf(office.to)?.first ?? Number.NEGATIVE_INFINITY);
    return begin !== undefined && begin.last <= first && end >= last;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

const byCatalogue = new WeakMap<Catalogue, Map<string, Holder[]>>();

/** A catalogue is built anew when it changes: what was looked up in it holds as long as it does. */
function holdersIn(catalogue: Catalogue): Map<string, Holder[]> {
  let known = byCatalogue.get(catalogue);
  if (known === undefined) {
    known = new Map();
    byCatalogue.set(catalogue, known);
  }
  return known;
}
