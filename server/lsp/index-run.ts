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
  const closed = uris.filter((uri) => !open.has(uri));
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
    await readFromDisk(closed.filter(isOnDisk), run, take, signal);
    const others = closed.filter((uri) => !isOnDisk(uri)).map((uri): IndexJob => ({ uri }));
    await run.fromClient?.index(others, take, signal);
  } finally {
    progress.done();
    await run.cache?.flush();
  }
}

type Take = (done: Pick<IndexedArticles, "packed" | "failed">) => void;

async function readFromDisk(uris: readonly string[], run: IndexRun, take: Take, signal: AbortSignal): Promise<void> {
  const { disk, fromDisk, cache, roots, largest } = run;
  if (uris.length === 0 || disk === undefined || fromDisk === undefined) return;
  const found = await disk.look(uris, roots, signal);
  if (signal.aborted) return;
  const gone = uris.filter((uri) => !found.has(uri));
  take({ packed: NOTHING, failed: gone.map((uri) => ({ uri, reason: "no such file in the folder" })) });
  const tooLarge = [...found].filter(([, { size }]) => size > largest).map(([uri]) => uri);
  take({ packed: NOTHING, failed: tooLarge.map((uri) => ({ uri, reason: tooLargeFor(largest) })) });
  const wanted = new Map([...found].filter(([, { size }]) => size <= largest));
  const jobs = new Map([...wanted].map(([uri, { size }]): [string, IndexJob] => [uri, { uri, size }]));
  const stamps = new Map([...wanted].map(([uri, { stamp }]) => [uri, stamp]));
  const doubtful = await cache?.restore(stamps, (packed) => {
    if (signal.aborted) return;
    for (const { uri } of packed.articles) jobs.delete(uri);
    take({ packed, failed: [] });
  });
  const known = [...jobs.values()].map((job) => {
    const hash = doubtful?.hashes.get(job.uri);
    return hash === undefined ? job : { ...job, known: hash };
  });
  await fromDisk.index(
    known,
    ({ packed, unchanged, failed }) => {
      cache?.put(packed);
      take({ packed, failed });
      const same = unchanged.length === 0 ? undefined : doubtful?.take(unchanged);
      if (same === undefined) return;
      cache?.put(same);
      take({ packed: same, failed: [] });
    },
    signal,
  );
}

const NOTHING: PackedArticles = { namings: [], articles: [], places: new Uint32Array(0) };

/** An article may have been opened while it was read. */
function withoutOpen(packed: PackedArticles, open: OpenArticles): PackedArticles {
  return packed.articles.some(({ uri }) => open.has(uri)) ? pick([{ packed, wanted: ({ uri }) => !open.has(uri) }]) : packed;
}

function leaveOut(uri: string, reason: string, { dossier, open, connection, settled }: IndexRun): void {
  if (!open.has(uri)) dossier.delete(uri);
  connection.console.warn(`${uri}: left out, ${reason}`);
  settled(uri, reason);
}
