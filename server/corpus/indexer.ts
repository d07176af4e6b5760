import type { CatalogueChange } from "../core/catalogue-change.ts";
import type { Resources } from "../core/resources.ts";
import { createTouched, type IsTouched } from "../core/touched.ts";
import { type Analysis, type ArticleReader, type IndexedArticles, type IndexJob, indexArticles } from "./index-articles.ts";
import { readAhead } from "./read-ahead.ts";

/** Makes the index of many articles, in this thread or in others. */
export interface Indexer {
  /**
   * @param take is given the articles as they are done, some at a time and in any order; not called after the signal.
   * @param since JSON of the `CatalogueChange` since earlier results were made.
   * @returns settles when all are done, or soon after the signal: then nothing runs on.
   */
  index(jobs: readonly IndexJob[], take: (done: IndexedArticles) => void, signal: AbortSignal, since?: string): Promise<void>;
  /** Ends what it keeps ready. */
  close(): void;
}

/**
 * In this thread, which is given back every few articles.
 *
 * @param ahead so many articles more are being read while one is analysed: where somebody else reads them, that takes no time here.
 */
export function indexerHere(reader: ArticleReader, analysis: () => Analysis, ahead = 0): Indexer {
  return {
    async index(jobs, take, signal, since) {
      const isTouched = since === undefined ? undefined : touchedSince(since, analysis().resources);
      const reading = readAhead(
        reader,
        jobs.map(({ uri }) => uri),
        ahead,
      );
      try {
        let since = performance.now();
        for (const job of jobs) {
          if (performance.now() - since > SLICE) {
            await nextTurn();
            since = performance.now();
          }
          if (signal.aborted) return;
          const done = await indexArticles([job], reading.reader, analysis(), isTouched);
          if (signal.aborted) return;
          take(done);
        }
      } finally {
        await reading.ended();
      }
    },
    close() {},
  };
}

/**
 * What is few is done here, since a thread costs a start; also what is left where threads fail.
 *
 * @param warn is told why they do.
 */
export function indexerFor(few: Indexer, many: Indexer, warn: (error: unknown) => void): Indexer {
  return {
    async index(jobs, take, signal, since) {
      const left = new Map(jobs.map((job) => [job.uri, job]));
      try {
        if (jobs.length >= MANY)
          await many.index(
            jobs,
            (done) => {
              for (const { uri } of [...done.packed.articles, ...done.unchanged, ...done.failed]) left.delete(uri);
              take(done);
            },
            signal,
            since,
          );
      } catch (error) {
        warn(error);
      }
      if (!signal.aborted) await few.index([...left.values()], take, signal, since);
    },
    close() {
      few.close();
      many.close();
    },
  };
}

/** What a job with an earlier result asks. @param since see `Indexer`. */
export const touchedSince = (since: string, resources: Resources): IsTouched =>
  createTouched(JSON.parse(since) as CatalogueChange, resources);

const MANY = 32;

/** Milliseconds that a request may have to wait. */
const SLICE = 8;

/** What has come in meanwhile, requests above all, goes first. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
