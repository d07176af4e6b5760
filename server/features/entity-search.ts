import { distance } from "fastest-levenshtein";
import type { Entry, EntryKind } from "../catalogue/types.ts";
import { nameOf } from "../core/catalogue.ts";
import type { FeatureContext } from "./context.ts";

export const ACTORS: readonly EntryKind[] = ["person", "state", "organisation"];

/** How well a name fits: 0 is best; undefined where it doesn't. Both in the form that `comparable` gives. */
type Measure = (name: string, query: string) => number | undefined;

/**
 * Entries with a name or alias that begins like the query, has words that do, or contains it: what somebody types. If there are
 * none, those that would but for a slip. Of equal fit, those the dossier names most often first.
 */
export function searchEntries(query: string, kinds: readonly EntryKind[], context: FeatureContext): Entry[] {
  const found = ranked(query, kinds, typedFit, context);
  return found.length > 0 ? found : ranked(query, kinds, nearlyTyped, context);
}

/** Entries that are called so, if only in part; then those that are called almost so, or share the surname or another longer word. */
export const similarEntries = (name: string, kinds: readonly EntryKind[], context: FeatureContext) =>
  ranked(name, kinds, likeness, context);

/** Entries that are called just so, if only in part. */
export const namesakes = (name: string, kinds: readonly EntryKind[], context: FeatureContext) =>
  ranked(name, kinds, (form, wanted) => (form === wanted ? 0 : undefined), context);

function ranked(
  text: string,
  kinds: readonly EntryKind[],
  measure: Measure,
  { resources: { catalogue }, dossier }: FeatureContext,
): Entry[] {
  const query = comparable(text);
  const found: { readonly entry: Entry; readonly fit: number; readonly weight: number; readonly name: string }[] = [];
  for (const { entry } of catalogue.entries.values()) {
    if (!kinds.includes(entry.kind)) continue;
    const name = nameOf(entry, catalogue);
    let best: number | undefined;
    for (const form of [name, ...(entry.aliases ?? []), ...("parts" in entry ? (entry.parts ?? []) : []), entry.id]) {
      const one = measure(comparable(form), query);
      if (one !== undefined && (best === undefined || one < best)) best = one;
    }
    if (best !== undefined) found.push({ entry, fit: best, weight: dossier.totals(entry.id).mentions + prominence(entry), name });
  }
  return found.sort((a, b) => a.fit - b.fit || b.weight - a.weight || (a.name < b.name ? -1 : 1)).map(({ entry }) => entry);
}

/** Where the dossier says nothing, whom news names by the surname alone. */
const prominence = (entry: Entry) => (entry.kind === "person" && entry.prominent === true ? 0.5 : 0);

/** Case, accents and hyphens make no difference. */
export function comparable(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\u00AD]/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[\s\-\u2010\u2011]+/g, " ")
    .trim();
}

function typedFit(name: string, query: string): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(` ${query}`)) return 2;
  const words = name.split(" ");
  if (query.split(" ").every((part) => words.some((word) => word.startsWith(part)))) return 3;
  return name.includes(query) ? 4 : undefined;
}

/** “angela merkl”, “Schoygu” */
function nearlyTyped(name: string, query: string): number | undefined {
  const beginsNearly = (word: string, part: string) =>
    word.startsWith(part) || (part.length > LONG_WORD && distance(word.slice(0, part.length), part) <= 1);
  const words = name.split(" ");
  return query.split(" ").every((part) => words.some((word) => beginsNearly(word, part))) ? 0 : undefined;
}

/** A quarter of the letters may differ. */
const ALMOST = 4;
const LONG_WORD = 4;

function likeness(name: string, wanted: string): number | undefined {
  if (name === wanted) return 0;
  const longest = Math.max(name.length, wanted.length);
  if (Math.abs(name.length - wanted.length) * ALMOST <= longest && distance(name, wanted) * ALMOST <= longest) return 1;
  const [words, sought] = [name.split(" "), wanted.split(" ")];
  const last = sought.at(-1) as string;
  if (last.length > 2 && words.at(-1) === last) return 2;
  if (sought.some((word) => word.length >= LONG_WORD && words.includes(word))) return 3;
  const isNear = (word: string, other: string) =>
    word.length > LONG_WORD && Math.abs(word.length - other.length) < 2 && distance(word, other) === 1;
  return sought.some((word) => words.some((other) => isNear(word, other))) ? 4 : undefined;
}
