import { setPriority } from "node:os";
import path from "node:path";
import { workerData } from "node:worker_threads";
import { Transfer, worker } from "workerpool";
import type { IsTouched } from "../core/touched.ts";
import { type IndexJob, indexArticles } from "../corpus/index-articles.ts";
import { touchedSince } from "../corpus/indexer.ts";
import { readBatch } from "./disk-reader.ts";
import { readModelFile } from "./model.ts";
import { builtInResources } from "./resources.ts";
import { INDEX_METHOD, type WorkerData } from "./worker-indexer.ts";

const { layers, settingDate } = workerData as WorkerData;
// of one thread on Linux, of the whole process elsewhere: the editor goes first
if (process.platform === "linux") setPriority(5);
// the server says what is missing or damaged
const quiet = () => {};
const model = readModelFile(path.join(__dirname, "../model/names.de.bin"), quiet);
const analysis = { resources: builtInResources(layers, model, quiet), settingDate };

/** Of the last change: all batches come with the same. */
let last: { readonly since: string; readonly isTouched: IsTouched } | undefined;

worker({
  [INDEX_METHOD]: async (jobs: readonly IndexJob[], since: string | null) => {
    if (since !== null && last?.since !== since) last = { since, isTouched: touchedSince(since, analysis.resources) };
    const reading = readBatch(jobs.map(({ uri }) => uri));
    const done = await indexArticles(jobs, reading.reader, analysis, last?.isTouched);
    await reading.ended();
    return new Transfer(done, [done.packed.places.buffer]);
  },
});
