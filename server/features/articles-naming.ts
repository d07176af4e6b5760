import type { EntryKind } from "../catalogue/types.ts";
import { entityName, type FeatureContext } from "./context.ts";
import type { ArticleSummary } from "./dossier-view.ts";
import { comparable } from "./entity-search.ts";

/** Something that articles name, to choose from. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly kind: EntryKind;
  /** In words: its kind and in how many articles. */
  readonly detail: string;
}

export interface ArticlesNaming {
  /** Those that name all of what was asked for. */
  readonly articles: readonly ArticleSummary[];
  /** How many there are; the list may be shorter. */
  readonly total: number;
  /** What else these articles name that fits the query, the most frequent first. */
  readonly others: readonly NamedThing[];
}

export interface ArticlesNamingParams {
  /** What all articles must name. */
  readonly ids: readonly string[];
  /** Of what else to propose; empty for the most frequent. */
  readonly query?: string;
}

const MOST_ARTICLES = 1000;
const MOST_OTHERS = 100;

/** `lagebild/articlesNaming`: the articles that name all of several persons, states, organisations and weapons; the newest first. */
export function articlesNaming({ ids, query = "" }: ArticlesNamingParams, context: FeatureContext): ArticlesNaming {
  const { dossier } = context;
  const articles = ids.length === 0 ? [] : [...dossier.articlesNaming(ids)];
  const sorted = articles.sort((a, b) => ((b.date ?? "") < (a.date ?? "") ? -1 : (b.date ?? "") > (a.date ?? "") ? 1 : 0));
  return { articles: sorted.slice(0, MOST_ARTICLES), total: articles.length, others: othersOf(ids, query, context) };
}

/** Things that the same articles name, each with the number of articles that would be left. */
function othersOf(ids: readonly string[], query: string, context: FeatureContext): NamedThing[] {
  const { dossier, messages, resources } = context;
  const wanted = comparable(query);
  const found = [...dossier.namedWith(ids)]
    // generic weapons, dates and places are left to the list of references
    .filter(([id]) => !id.includes(":") && !ids.includes(id))
    .sort(([, a], [, b]) => b - a);
  const things: NamedThing[] = [];
  for (const [id, articles] of found) {
    if (things.length === MOST_OTHERS) break;
    if (wanted !== "" && !formsOf(id, context).some((form) => comparable(form).includes(wanted))) continue;
    const naming = dossier.namingsOf(id)[0];
    if (naming === undefined || naming.kind === "date" || naming.kind === "place") continue;
    const name = entityName(id, { resources }, naming.name);
    things.push({ id, name, kind: naming.kind, detail: `${messages.kinds[naming.kind]} · ${messages.inArticles(articles)}` });
  }
  return things;
}

function formsOf(id: string, { dossier, resources }: FeatureContext): string[] {
  const entry = resources.catalogue.entries.get(id)?.entry;
  const named = entry === undefined ? [] : [entityName(id, { resources }, id), ...(entry.aliases ?? [])];
  return [...named, ...dossier.namingsOf(id).flatMap(({ name, lemma }) => [name, lemma])];
}
