import type { CatalogueChange } from "../core/catalogue-change.ts";
import { uriKey } from "../core/uri-key.ts";
import { earlierIn } from "./earlier.ts";
import type { KnownResult } from "./index-articles.ts";
import type { PackedArticle, PackedArticles } from "./pack.ts";
import { type Digest, decodeSegment, encodeSegment, pick, type Segment } from "./segment.ts";

/** What results depend on, but for the articles. */
export interface IndexVersion {
  /** What makes all of them others. */
  readonly fixed: string;
  /** What of the user's own they are made by. */
  readonly madeBy: string;
}

/** A folder for what can always be made again. */
export interface IndexStorage {
  /** Names of what has been written, in the order of writing. */
  list(): Promise<readonly string[]>;
  /** Names of what was written where only the user's own catalogues were others, in the order of writing. */
  listEarlier(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array>;
  /** Writes all or nothing, whatever happens meanwhile, under a new name. */
  write(bytes: Uint8Array): Promise<string>;
  remove(name: string): Promise<void>;
  digest: Digest;
}

/** What is known of articles whose files have been touched, or whose catalogues, and may be as they were. */
export interface Doubtful {
  /** By uri. */
  readonly results: ReadonlyMap<string, KnownResult>;
  /** JSON of the `CatalogueChange` since the earlier of them were made. */
  readonly since?: string;
  /** What is known of some of them, with their stamps of today. */
  take(unchanged: readonly { readonly uri: string; readonly stamp: string }[]): PackedArticles;
}

/** What is indexed, kept from one start to the next. Fails silently: then the next start indexes again. */
export interface IndexCache {
  /**
   * Looks up articles; few of many are not looked for, once all have been: analysing them takes less time than reading what is kept.
   *
   * @param stamps of today, by uri; undefined where only the files' bytes tell.
   * @param take is given those whose stamps are what they were, piece by piece.
   */
  restore(stamps: ReadonlyMap<string, string | undefined>, take: (fresh: PackedArticles) => void): Promise<Doubtful>;
  /** Keeps articles; they are written when there are enough of them, or by `settle` and `flush`. */
  put(packed: PackedArticles): void;
  /** Writes what is not written yet, unless it is little beside what is: that waits for more. To be called when a reading ends. */
  settle(): Promise<void>;
  /** Writes what is not written yet. */
  flush(): Promise<void>;
}

/** So many are lost at most where the process is ended. */
const SEGMENT_ARTICLES = 5000;
/** More pieces than this are put together. */
const MOST_SEGMENTS = 24;
/** Of so many one is little. */
const LITTLE = 20;

interface Options {
  readonly storage: IndexStorage;
  /** Whether an article still belongs to the folder. */
  readonly isWanted: (uri: string) => boolean;
  /** What of the user's own articles are analysed by. */
  readonly madeBy: string;
  /** How that differs from what it was before; undefined where it can't be told. */
  readonly changeSince: (madeBy: string) => CatalogueChange | undefined;
  readonly warn: (error: unknown) => void;
}

export function indexCache({ storage, isWanted, madeBy, changeSince, warn }: Options): IndexCache {
  let waiting: PackedArticles[] = [];
  let writing = Promise.resolve();
  /** A guess of what lies there, by what this process has seen of it. */
  let segments = 0;
  let stored = 0;
  let hasLookedUp = false;

  /** One after the other; whoever waits for the last waits for all. */
  const soon = (task: () => Promise<void>) => {
    writing = writing.then(task).catch(warn);
    return writing;
  };
  const waitingArticles = () => waiting.reduce((sum, { articles }) => sum + articles.length, 0);
  const isLittle = (articles: number) => articles * LITTLE < stored;
  const write = () => {
    const packs = waiting;
    waiting = [];
    if (packs.length === 0) return writing;
    return soon(async () => {
      const isNew = firstTime();
      const packed = pick(packs.toReversed().map((one) => ({ packed: one, wanted: ({ uri }) => isNew(uri) })));
      await storage.write(await encodeSegment({ packed, madeBy }, storage.digest));
      segments++;
      stored += packed.articles.length;
    });
  };
  /** The last first. */
  async function* pieces(list: () => Promise<readonly string[]> = storage.list) {
    const names = await list().catch(() => []);
    for (const name of names.toReversed()) {
      let segment: Segment | undefined;
      try {
        segment = await decodeSegment(await storage.read(name), storage.digest);
      } catch {
        // another window may have put it together with others; if it is damaged, it is of no use to anybody
        await storage.remove(name).catch(() => {});
      }
      if (segment !== undefined) yield { name, ...segment };
    }
  }
  const compact = async () => {
    const read: { readonly name: string; readonly packed: PackedArticles }[] = [];
    for await (const piece of pieces()) read.push(piece);
    const isNew = firstTime();
    const whole = pick(read.map(({ packed }) => ({ packed, wanted: ({ uri }) => isNew(uri) && isWanted(uri) })));
    await storage.write(await encodeSegment({ packed: whole, madeBy }, storage.digest));
    // not before the new one is there: whatever ends this process, nothing is lost
    for (const { name } of read) await storage.remove(name);
    segments = 1;
    stored = whole.articles.length;
  };

  return {
    async restore(stamps, take) {
      if (hasLookedUp && isLittle(stamps.size)) return NOTHING_KNOWN;
      await writing;
      const byKey = new Map([...stamps].map(([uri, stamp]) => [uriKey(uri), { uri, stamp }]));
      const results = new Map<string, KnownResult>();
      const doubtful: PackedArticles[] = [];
      const isNew = firstTime();
      let known = 0;
      segments = stored = 0;
      for await (const { packed } of pieces()) {
        segments++;
        stored += packed.articles.length;
        const touched = new Set<PackedArticle>();
        const fresh = pick([
          {
            packed,
            wanted(article) {
              if (!isNew(article.uri)) return false;
              const today = byKey.get(uriKey(article.uri));
              if (today === undefined || article.version === undefined) return false;
              known++;
              if (today.stamp === article.version.stamp) return today.uri === article.uri || { ...article, uri: today.uri };
              results.set(today.uri, { known: article.version.hash });
              touched.add(article);
              return false;
            },
          },
        ]);
        take(fresh);
        if (touched.size > 0) doubtful.push(pick([{ packed, wanted: (article) => touched.has(article) }]));
      }
      const earlier =
        hasLookedUp || known === stamps.size
          ? undefined
          : await earlierIn(
              pieces(storage.listEarlier),
              changeSince,
              ({ uri, version }) => isNew(uri) && byKey.has(uriKey(uri)) && version !== undefined,
            );
      for (const packed of earlier?.packs ?? []) {
        doubtful.push(packed);
        for (const { uri, version } of packed.articles)
          results.set(byKey.get(uriKey(uri))?.uri ?? uri, { known: version?.hash ?? "", isEarlier: true });
      }
      // only who asks for all articles knows how many are out of date
      if (segments > MOST_SEGMENTS || (!hasLookedUp && stored > 2 * known + SEGMENT_ARTICLES)) void soon(compact);
      hasLookedUp = true;
      const { since } = earlier ?? {};
      return { results, take: (unchanged) => takeFrom(doubtful, unchanged), ...(since !== undefined && { since }) };
    },
    put(packed) {
      if (packed.articles.length > 0) waiting.push(packed);
      if (waitingArticles() >= SEGMENT_ARTICLES) void write();
    },
    settle() {
      if (!isLittle(waitingArticles())) void write();
      if (segments > MOST_SEGMENTS) void soon(compact);
      return writing;
    },
    flush() {
      void write();
      return writing;
    },
  };
}

const NOTHING_KNOWN: Doubtful = { results: new Map(), take: () => ({ namings: [], articles: [], places: new Uint32Array(0) }) };

/** Whether an article is asked about for the first time. */
function firstTime(): (uri: string) => boolean {
  const seen = new Set<string>();
  return (uri) => {
    const before = seen.size;
    return seen.add(uriKey(uri)).size > before;
  };
}

function takeFrom(
  doubtful: readonly PackedArticles[],
  unchanged: readonly { readonly uri: string; readonly stamp: string }[],
): PackedArticles {
  const today = new Map(unchanged.map((one) => [uriKey(one.uri), one]));
  return pick(
    doubtful.map((packed) => ({
      packed,
      wanted(article) {
        const { uri, stamp } = today.get(uriKey(article.uri)) ?? {};
        if (uri === undefined || stamp === undefined || article.version === undefined) return false;
        return { ...article, uri, version: { ...article.version, stamp } };
      },
    })),
  );
}
