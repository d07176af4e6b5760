import type { MentionKind } from "../core/model.ts";
import { surnameOf } from "../core/names/unknown.ts";
import type { FeatureContext } from "./context.ts";

/** A name that articles contain and no catalogue knows. */
export interface UnknownName {
  readonly name: string;
  readonly kind: MentionKind;
  readonly mentions: number;
  readonly articles: number;
}

/** All of the dossier, the most frequent first. */
export function unknownNames(context: FeatureContext): UnknownName[] {
  const { dossier, resources } = context;
  const found: UnknownName[] = [];
  for (const referent of dossier.referents()) {
    const isPlace = referent.startsWith("place:");
    // classes of weapons and dates are no names
    if ((!isPlace && referent.includes(":")) || resources.catalogue.entries.has(referent)) continue;
    const first = dossier.firstPlace(referent)?.naming;
    if (first !== undefined && !first.isListed) found.push({ name: first.name, kind: first.kind, ...dossier.totals(referent) });
  }
  return found.sort(byFrequency);
}

/** What of them stands for a person or organisation once the whole name has been used. */
export function unknownSurnames(context: FeatureContext): UnknownName[] {
  const found = new Map<string, UnknownName>();
  for (const one of unknownNames(context)) {
    const name = one.kind === "person" ? surnameOf(one.name.split(" ")) : one.name;
    const { mentions, articles } = found.get(name) ?? { mentions: 0, articles: 0 };
    found.set(name, { ...one, name, mentions: mentions + one.mentions, articles: articles + one.articles });
  }
  return [...found.values()].sort(byFrequency);
}

const byFrequency = (a: UnknownName, b: UnknownName) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1);
