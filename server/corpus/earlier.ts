import { bothChanges, type CatalogueChange } from "../core/catalogue-change.ts";
import type { PackedArticle, PackedArticles } from "./pack.ts";
import { articlesNaming, pick, type Segment } from "./segment.ts";

/** What was made by other catalogues of the user, as far as it may be as it was. */
export interface Earlier {
  /** Without the articles that name what changed. */
  readonly packs: readonly PackedArticles[];
  /** JSON of what changed since then; undefined where nothing is to be had. */
  readonly since?: string;
}

/**
 * @param changeSince what changed since a segment was made; undefined where that can't be told.
 * @param isWanted asked once for each article.
 */
export async function earlierIn(
  segments: AsyncIterable<Segment>,
  changeSince: (madeBy: string) => CatalogueChange | undefined,
  isWanted: (article: PackedArticle) => boolean,
): Promise<Earlier> {
  const changes = new Map<string, CatalogueChange | undefined>();
  const packs: PackedArticles[] = [];
  for await (const { packed, madeBy } of segments) {
    if (!changes.has(madeBy)) changes.set(madeBy, changeSince(madeBy));
    const change = changes.get(madeBy);
    if (change === undefined) continue;
    const ids = new Set(change.entries.map(({ entry }) => entry.id));
    // also where only a decision says so, whatever the text is
    const named = articlesNaming(packed, (referent) => ids.has(referent));
    packs.push(pick([{ packed, wanted: (article) => isWanted(article) && !named.has(article) }]));
  }
  const known = [...changes.values()].filter((change) => change !== undefined);
  const since = JSON.stringify(known.reduce(bothChanges, NO_CHANGE));
  return known.length === 0 || since.length > LONGEST ? { packs: [] } : { packs, since };
}

const NO_CHANGE: CatalogueChange = { entries: [], notNames: [] };

/** In UTF-16 code units: it goes along with each batch of articles, and so much has to do with most of them. */
const LONGEST = 200_000;
