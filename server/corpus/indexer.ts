import { type Analysis, type ArticleReader, type IndexedArticles, type IndexJob, indexArticles } from "./index-articles.ts";

/** Makes the index of many articles, in this thread or in others. */
export interface Indexer {
  /**
   * @param take is given the articles as they are done, some at a time and in any order; not called after the signal.
   * @returns settles when all are done, or soon after the signal: then nothing runs on.
   */
  index(jobs: readonly IndexJob[], take: (done: IndexedArticles) => void, signal: AbortSignal): Promise<void>;
  /** Ends what it keeps ready. */
  close(): void;
}

/** In this thread, which is given back every few articles. */
export function indexerHere(reader: ArticleReader, analysis: () => Analysis): Indexer {
  return {
    async index(jobs, take, signal) {
      let since = performance.now();
      for (const job of jobs) {
        if (performance.now() - since > SLICE) {
          await nextTurn();
          since = performance.now();
        }
        if (signal.aborted) return;
        const done = await indexArticles([job], reader, analysis());
        if (signal.aborted) return;
        take(done);
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
    async index(jobs, take, signal) {
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
          );
      } catch (error) {
        warn(error);
      }
      if (!signal.aborted) await few.index([...left.values()], take, signal);
    },
    close() {
      few.close();
      many.close();
    },
  };
}

const MANY = 32;

/** Milliseconds that a request may have to wait. */
const SLICE = 8;

/** What has come in meanwhile, requests above all, goes first. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
