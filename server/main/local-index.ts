import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { indexCache } from "../corpus/index-cache.ts";
import { indexerFor, indexerHere } from "../corpus/indexer.ts";
import { cacheOptions, indexVersion } from "../lsp/client-index.ts";
import type { HostIndex } from "../lsp/dossier-sync.ts";
import type { IndexSetup } from "../lsp/host.ts";
import { articleDisk } from "./disk.ts";
import { IN_BACKGROUND } from "./disk-access.ts";
import { diskReader, FILES_AHEAD } from "./disk-reader.ts";
import { localStorage } from "./local-storage.ts";
import { workerIndexer } from "./worker-indexer.ts";

/** Where the parts lie that articles are analysed by. */
export interface Shipped {
  /** Path of the bundle of `index-worker.ts`. */
  readonly worker: string;
  /** Paths of all files on which the result depends, the worker among them. */
  readonly parts: readonly string[];
}

/** Reads local files in threads and keeps what they find in the folder that the client gives, for the next start. */
export function localIndex({ worker, parts }: Shipped): (setup: IndexSetup) => HostIndex {
  let fingerprint: string | undefined;
  return ({ storage, ...setup }) => {
    const { analysis, settingDate, layers, warn } = setup;
    const version = () => {
      fingerprint ??= fingerprintOf(parts);
      return indexVersion(fingerprint, setup);
    };
    const threads = workerIndexer(worker, () => ({ layers, settingDate }));
    return {
      disk: articleDisk(),
      // this thread has requests to answer
      indexer: indexerFor(indexerHere(diskReader(IN_BACKGROUND), analysis, FILES_AHEAD), threads, warn),
      cache: storage?.startsWith("file:")
        ? indexCache({ storage: localStorage(fileURLToPath(storage), version()), ...cacheOptions(setup) })
        : undefined,
    };
  };
}

/** A missing part has one of its own. */
function fingerprintOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    try {
      hash.update(readFileSync(part));
    } catch {
      hash.update(part);
    }
    hash.update("\n");
  }
  return hash.digest("hex");
}
