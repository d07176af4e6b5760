import type { Connection } from "vscode-languageserver";
import type { Dossier } from "../corpus/dossier.ts";
import type { IndexedArticles, IndexJob } from "../corpus/index-articles.ts";
import type { IndexCache } from "../corpus/index-cache.ts";
import type { Indexer } from "../corpus/indexer.ts";
import type { PackedArticles } from "../corpus/pack.ts";
import { pick } from "../corpus/segment.ts";
import type { Messages } from "../messages/index.ts";
import type { ArticleDisk } from "./article-source.ts";
import { tooLargeFor } from "./files.ts";
import { showProgress } from "./index-progress.ts";
import { logOf } from "./log.ts";
import type { OpenArticles } from "./open-articles.ts";

/** What one way of reading articles takes. */
export interface IndexRun {
  readonly connection: Connection;
  readonly dossier: Dossier;
  readonly open: OpenArticles;
  /** Of files that the client reads. */
  readonly fromClient: Indexer | undefined;
  /** Of files that this host reads itself. */
  readonly fromDisk: Indexer | undefined;
  readonly disk: ArticleDisk | undefined;
  readonly cache: IndexCache | undefined;
  readonly roots: readonly string[];
  /** In bytes. */
  readonly largest: number;
  readonly messages: Messages;
  /** Whether the client shows progress. */
  readonly reportsProgress: boolean;
  /** Told of each article that has been read, or can't be; then why. */
  readonly settled: (uri: string, leftOut?: string) => void;
}

/**
 * Reads articles into the dossier: first those that are known from before and unchanged, then the others. What is open stays as it is.
 *
 * @param signal stops it; what has been read by then stays.
 * @param cancel called when the user stops it.
 */
export async function readArticles(
  uris: readonly string[],
  run: IndexRun,
  signal: AbortSignal,
  cancel: () => void,
): Promise<void> {
  const { dossier, open } = run;
  // clients list them as their disk does; a symbol's first place should not change from one start to the next
  const closed = uris.filter((uri) => !open.has(uri)).sort();
  for (const uri of uris) if (open.has(uri)) run.settled(uri);
  const progress = showProgress(closed.length, run, cancel);
  const isOnDisk = (uri: string) => run.fromDisk !== undefined && run.disk !== undefined && uri.startsWith("file:");
  try {
    const take = ({ packed, failed }: Pick<IndexedArticles, "packed" | "failed">) => {
      dossier.add(withoutOpen(packed, open));
      for (const { uri } of packed.articles) run.settled(uri);
      for (const { uri, reason } of failed) leaveOut(uri, reason, run);
      progress.add(packed.articles.length + failed.length);
    };
    const onDisk = closed.filter(isOnDisk);
    if (onDisk.length > 0) await readKnown(await lookAt(onDisk, run, take, signal), run.fromDisk, run, take, signal);
    const others = closed.filter((uri) => !isOnDisk(uri)).map((uri): Found => ({ uri }));
    await readKnown(others, run.fromClient, run, take, signal);
  } finally {
    progress.done();
    await run.cache?.settle();
  }
}

type Take = (done: Pick<IndexedArticles, "packed" | "failed">) => void;

/** An article that is to be read, with the stamp of its files where that is known. */
interface Found extends IndexJob {
  readonly stamp?: string;
}

/** Those that are there and not too large; the others are left out. */
async function lookAt(uris: readonly string[], run: IndexRun, take: Take, signal: AbortSignal): Promise<readonly Found[]> {
  const { disk, roots, largest } = run;
  const found = (await disk?.look(uris, roots, signal)) ?? new Map<string, never>();
  if (signal.aborted) return [];
  const gone = uris.filter((uri) => !found.has(uri));
  take({ packed: NOTHING, failed: gone.map((uri) => ({ uri, reason: "no such file in the folder" })) });
  const all = [...found].map(([uri, { size, stamp }]) => ({ uri, size, stamp }));
  const tooLarge = all.filter(({ size }) => size > largest);
  take({ packed: NOTHING, failed: tooLarge.map(({ uri }) => ({ uri, reason: tooLargeFor(largest) })) });
  return all.filter(({ size }) => size <= largest);
}

/** Articles that are kept from before first, by their stamps; of the others the bytes tell whether they are. */
async function readKnown(
  articles: readonly Found[],
  indexer: Indexer | undefined,
  { cache }: IndexRun,
  take: Take,
  signal: AbortSignal,
): Promise<void> {
  if (articles.length === 0 || indexer === undefined || signal.aborted) return;
  const left = new Map(articles.map((article) => [article.uri, article]));
  const doubtful = await cache?.restore(new Map(articles.map(({ uri, stamp }) => [uri, stamp])), (packed) => {
    if (signal.aborted) return;
    for (const { uri } of packed.articles) left.delete(uri);
    take({ packed, failed: [] });
  });
  const jobs = [...left.values()].map(({ stamp, ...job }): IndexJob => ({ ...job, ...doubtful?.results.get(job.uri) }));
  let same: IndexedArticles["unchanged"][number][] = [];
  const takeSame = () => {
    if (same.length === 0 || doubtful === undefined || signal.aborted) return;
    const packed = doubtful.take(same);
    // with another stamp, or kept for other catalogues, they are found by it next time
    if (doubtful.since !== undefined || same.some(({ stamp }) => stamp !== "")) cache?.put(packed);
    same = [];
    take({ packed, failed: [] });
  };
  // each time all that is doubtful is gone through
  const atOnce = Math.max(SAME_AT_ONCE, jobs.length / 10);
  await indexer.index(
    jobs,
    ({ packed, unchanged, failed }) => {
      cache?.put(packed);
      take({ packed, failed });
      same.push(...unchanged);
      if (same.length >= atOnce) takeSame();
    },
    signal,
    doubtful?.since,
  );
  takeSame();
}

const SAME_AT_ONCE = 500;

const NOTHING: PackedArticles = { namings: [], articles: [], places: new Uint32Array(0) };

/** An article may have been opened while it was read. */
function withoutOpen(packed: PackedArticles, open: OpenArticles): PackedArticles {
  return packed.articles.some(({ uri }) => open.has(uri)) ? pick([{ packed, wanted: ({ uri }) => !open.has(uri) }]) : packed;
}

function leaveOut(uri: string, reason: string, { dossier, open, connection, settled }: IndexRun): void {
  if (!open.has(uri)) dossier.delete(uri);
  logOf(connection).warn(`${uri}: left out, ${reason}`);
  settled(uri, reason);
}
