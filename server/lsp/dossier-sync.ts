import { type Connection, type FileEvent, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { uriKey } from "../core/uri-key.ts";
import { decodeText } from "../corpus/decode.ts";
import type { Dossier } from "../corpus/dossier.ts";
import type { Analysis } from "../corpus/index-articles.ts";
import type { IndexCache } from "../corpus/index-cache.ts";
import { type Indexer, indexerHere } from "../corpus/indexer.ts";
import { isSidecar, sidecarsOf } from "../corpus/sidecar.ts";
import type { Messages } from "../messages/index.ts";
import type { ArticleDisk } from "./article-source.ts";
import { asksForList, touchedBy } from "./file-changes.ts";
import { type ArticleFiles, readerOf, tooLargeFor } from "./files.ts";
import { withoutIgnored } from "./ignored.ts";
import { readArticles } from "./index-run.ts";
import { logOf } from "./log.ts";
import type { OpenArticles } from "./open-articles.ts";

export interface DossierSync {
  /** Settles when all articles known at the time of asking have been read, or the user stopped that. */
  ready(): Promise<void>;
  /** Uris of the articles that were listed last, without those that are too large. */
  articles(): readonly string[];
  /** Lists the articles again and reads what is new. */
  refresh(): void;
  /** Reads all articles again: something changed that they are analysed by. What is being read is stopped. */
  reload(): void;
  /** Lists and reads all articles again, unless that is still to come: something changed that says which are read. */
  relist(): void;
  /** Files in the client's folders came, went or were written. */
  filesChanged(changes: readonly FileEvent[]): void;
  /** The decisions about an article that is not open were written. */
  articleChanged(uri: string): void;
  /** Runs between readings; requests that wait for the dossier wait for it, too. */
  queue(task: () => Promise<void>): void;
  /** Stops what is running and has written what is to be kept. */
  close(): Promise<void>;
}

/** What reads files without the client, and what keeps the results; made anew whenever articles are analysed by something else. */
export interface HostIndex {
  readonly disk?: ArticleDisk;
  /** Of files on that disk. */
  readonly indexer?: Indexer;
  readonly cache: IndexCache | undefined;
}

interface Options {
  readonly connection: Connection;
  readonly dossier: Dossier;
  readonly open: OpenArticles;
  readonly files: ArticleFiles | undefined;
  /** @param isMember whether an article belongs to the dossier. */
  readonly index: ((isMember: (uri: string) => boolean) => HostIndex) | undefined;
  readonly analysis: () => Analysis;
  readonly roots: ReadonlySet<string>;
  readonly settings: () => { readonly largestArticle: number; readonly useIgnoreFiles: boolean };
  readonly messages: Messages;
  readonly reportsProgress: boolean;
  /** Called when articles have been read, or have left: what is counted over all of them is different. */
  readonly onRead: () => void;
}

/** Articles that the client is asked for before they are needed. */
const READ_AHEAD = 8;

/** Keeps the dossier equal to the articles on disk, in the background and between requests. */
export function keepDossier(options: Options): DossierSync {
  const { connection, dossier, open, files, roots, settings } = options;
  /** Uris by their keys. */
  let members: ReadonlyMap<string, string> = new Map();
  /** Keys of members that are still to be read, and of those that the user would not wait for. */
  const unread = new Set<string>();
  const skipped = new Set<string>();
  /** Keys of members that were too large when they were read last. */
  const oversized = new Set<string>();
  /** Whether an article has left since `onRead` was called. */
  let hasLost = false;
  let isListing = false;
  let hasListed = false;
  let sidecars = new Set<string>();
  let running = new AbortController();
  let work = Promise.resolve();
  let listed: (() => void) | undefined;
  // the first listing follows `initialized`; requests that come earlier wait for it
  const first = new Promise<void>((resolve) => (listed = resolve));
  const isMember = (uri: string) => members.has(uriKey(uri));
  const makeIndex = () => options.index?.(isMember);
  let own: HostIndex | undefined;
  let isToldOfLarge = false;
  const largest = () => settings().largestArticle * 1_000_000;
  dossier.isComplete = files === undefined;
  const fromClient =
    files &&
    indexerHere(
      readerOf(files, largest, () => sidecars),
      options.analysis,
      READ_AHEAD,
    );

  const queue = (task: () => Promise<void>) => {
    work = work.then(task).catch((error: unknown) => logOf(connection).error(`dossier: ${String(error)}`));
  };
  const read = async () => {
    const uris = [...unread].map((key) => members.get(key)).filter((uri) => uri !== undefined);
    if (uris.length === 0) {
      if (hasLost) options.onRead();
      hasLost = false;
      return;
    }
    hasLost = false;
    dossier.isComplete = false;
    own ??= makeIndex();
    const { signal } = running;
    let large = 0;
    const run = {
      ...options,
      fromClient,
      disk: own?.disk,
      fromDisk: own?.indexer,
      cache: own?.cache,
      roots: [...roots],
      largest: largest(),
      settled(uri: string, leftOut?: string) {
        const key = uriKey(uri);
        unread.delete(key);
        skipped.delete(key);
        oversized.delete(key);
        if (leftOut !== tooLargeFor(largest())) return;
        oversized.add(key);
        large++;
      },
    };
    try {
      await readArticles(uris, run, signal, skip);
    } finally {
      dossier.isComplete = unread.size + skipped.size === 0;
      options.onRead();
    }
    if (large > 0 && !isToldOfLarge) tellOfLarge(large);
    isToldOfLarge ||= large > 0;
  };
  const tellOfLarge = (count: number) => {
    const message = options.messages.tooLarge(count, settings().largestArticle);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  };
  const stop = () => {
    running.abort();
    running = new AbortController();
  };
  const closeIndex = async () => {
    const before = own;
    own = undefined;
    before?.indexer?.close();
    await before?.cache?.flush();
  };
  const skip = () => {
    for (const key of unread) skipped.add(key);
    unread.clear();
    stop();
  };
  const list = async () => {
    const all = ((await files?.list()) ?? []).filter((uri) => !isSidecar(uri));
    const readText = async (uri: string) => decodeText((await files?.read(uri)) ?? new Uint8Array(0))?.text;
    const found = settings().useIgnoreFiles ? await withoutIgnored(all, roots, readText) : all;
    // of articles on disk whoever reads them looks
    if (found.some((uri) => own?.disk === undefined || !uri.startsWith("file:")))
      sidecars = new Set(((await files?.listSidecars().catch(() => [])) ?? []).map(uriKey));
    return new Map(found.map((uri) => [uriKey(uri), uri]));
  };
  const leave = (key: string, uri: string) => {
    hasLost = true;
    unread.delete(key);
    skipped.delete(key);
    if (!open.has(uri)) dossier.delete(uri);
  };
  const refresh = () => {
    if (!isListing) queue(listAndRead);
    isListing = hasListed = true;
    listed?.();
  };
  const listAndRead = async () => {
    isListing = false;
    own ??= makeIndex();
    const found = await list();
    for (const [key, uri] of members) if (!found.has(key)) leave(key, uri);
    for (const key of found.keys()) if (!members.has(key)) unread.add(key);
    members = found;
    dossier.reserve(found.values());
    await read();
    dossier.isComplete = unread.size + skipped.size === 0;
  };
  connection.onNotification("lagebild/dossierChanged", refresh);

  const filesChanged: DossierSync["filesChanged"] = (changes) => {
    queue(async () => {
      const touched = touchedBy(changes, members);
      for (const key of touched.unread) unread.add(key);
      for (const key of touched.sidecars) sidecars.add(key);
      if (touched.gone.length === 0) return;
      const kept = new Map(members);
      for (const [key, uri] of touched.gone) {
        kept.delete(key);
        leave(key, uri);
      }
      members = kept;
    });
    if (asksForList(changes)) refresh();
    else queue(read);
  };
  open.onClosed = (uri) =>
    queue(async () => {
      // opened again meanwhile
      if (open.has(uri)) return;
      if (!isMember(uri)) return dossier.delete(uri);
      unread.add(uriKey(uri));
      await read();
    });
  const reload = () => {
    stop();
    const closing = closeIndex();
    // what has been found by then is looked up by who reads on
    queue(() => closing);
    skipped.clear();
    // those that are listed from now on are read by what is new anyway
    for (const key of members.keys()) unread.add(key);
    queue(read);
  };
  return {
    articles: () => [...members].flatMap(([key, uri]) => (oversized.has(key) ? [] : [uri])),
    refresh,
    reload,
    relist() {
      if (!hasListed) return;
      reload();
      refresh();
    },
    filesChanged,
    articleChanged: (uri) =>
      queue(async () => {
        if (!isMember(uri)) return;
        // it may be the first
        for (const sidecar of sidecarsOf(uri)) sidecars.add(uriKey(sidecar));
        unread.add(uriKey(uri));
        await read();
      }),
    queue,
    async ready() {
      await first;
      // what is queued while waiting is waited for as well
      let waited: Promise<void>;
      do {
        waited = work;
        await waited;
      } while (waited !== work);
    },
    async close() {
      stop();
      await closeIndex();
    },
  };
}
