import { availableParallelism } from "node:os";
import { type Pool, pool } from "workerpool";
import type { CatalogueLayer } from "../core/catalogue.ts";
import type { IndexedArticles, IndexJob } from "../corpus/index-articles.ts";
import type { Indexer } from "../corpus/indexer.ts";

/** What a worker is started with. */
export interface WorkerData {
  readonly layers: readonly CatalogueLayer[];
  readonly settingDate: string;
}

export const INDEX_METHOD = "index";

/** More would heat the machine for what is over in a moment. */
const MOST_WORKERS = 4;
/**
 * What a worker runs is compiled beside it, which keeps another core as busy as its own until it has read some megabytes: of fewer articles
 * than these half as many workers are done no later, with three quarters of the work.
 */
const MANY_ARTICLES = 5000;
/** Each worker has one batch at work and one waiting. */
const IN_FLIGHT = 2;
const BATCH_ARTICLES = 50;
const BATCH_BYTES = 200_000;
/** Milliseconds without work after which the workers end; each holds what the catalogue is compiled to. */
const IDLE = 5000;

/**
 * Reads and analyses local files in worker threads. They start with the first work and end when there is none.
 *
 * @param script path of the bundle of `index-worker.ts`.
 */
export function workerIndexer(script: string, data: () => WorkerData): Indexer {
  let workers: Pool | undefined;
  let size = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let running = 0;
  const close = () => {
    clearTimeout(idle);
    void Promise.resolve(workers?.terminate(true)).catch(() => {});
    workers = undefined;
  };
  const start = (jobs: readonly IndexJob[]) => {
    clearTimeout(idle);
    const wanted = workersFor(jobs);
    // those at work go on, and those kept ready do for fewer
    if (running === 0 && wanted > size) close();
    if (workers === undefined) size = wanted;
    workers ??= pool(script, { workerType: "thread", maxWorkers: size, workerThreadOpts: { workerData: data() } });
    return { workers, lanes: size * IN_FLIGHT };
  };
  return {
    async index(jobs, take, signal, since) {
      if (signal.aborted) return;
      const { workers: own, lanes } = start(jobs);
      const batches = batchesOf(jobs);
      let failure: unknown;
      const work = async () => {
        for (const batch of batches) {
          if (signal.aborted || failure !== undefined) return;
          const answer = own.exec(INDEX_METHOD, [batch, since ?? null]) as unknown as Cancellable<IndexedArticles>;
          // a worker at work can only be ended; the pool has another one start
          const cancel = () => void answer.cancel();
          signal.addEventListener("abort", cancel, { once: true });
          try {
            const done = await answer;
            if (!signal.aborted) take(done);
          } catch (error) {
            if (!signal.aborted) failure = error;
          } finally {
            signal.removeEventListener("abort", cancel);
          }
        }
      };
      running++;
      await Promise.all(Array.from({ length: lanes }, work));
      running--;
      if (running === 0) idle = setTimeout(close, IDLE).unref();
      if (failure !== undefined) throw failure;
    },
    close,
  };
}

/** What is known needs a look, which takes a small part of the time. */
const KNOWN = 0.1;

function workersFor(jobs: readonly IndexJob[]): number {
  const articles = jobs.reduce((sum, { known }) => sum + (known === undefined ? 1 : KNOWN), 0);
  const cores = availableParallelism();
  return Math.min(MOST_WORKERS, articles < MANY_ARTICLES ? Math.ceil(cores / 2) : cores);
}

type Cancellable<T> = PromiseLike<T> & { cancel(): unknown };

/** One iterator for all lanes: each takes the next batch. */
function* batchesOf(jobs: readonly IndexJob[]): Generator<readonly IndexJob[]> {
  let batch: IndexJob[] = [];
  let bytes = 0;
  for (const job of jobs) {
    batch.push(job);
    bytes += job.size ?? 0;
    if (batch.length < BATCH_ARTICLES && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
