import type { Connection } from "vscode-languageserver";
import { indexCache } from "../corpus/index-cache.ts";
import { SEGMENT_FORMAT } from "../corpus/segment.ts";
import { clientStorage } from "./client-storage.ts";
import type { HostIndex } from "./dossier-sync.ts";
import type { IndexSetup } from "./host.ts";

/**
 * Keeps the index of articles that the client reads in a folder that the client gives, where the host has no disk.
 *
 * @param fingerprint of all files on which the result depends.
 */
export function clientIndex(connection: Connection, fingerprint: string): (setup: IndexSetup) => HostIndex {
  return ({ storage, isMember, warn, ...setup }) => {
    const cache =
      storage === undefined
        ? undefined
        : indexCache(clientStorage(connection, storage, indexVersion(fingerprint, setup)), isMember, warn);
    return { cache };
  };
}

/** Changes with whatever results depend on, but for the articles. */
export function indexVersion(fingerprint: string, { settingDate, layers }: Pick<IndexSetup, "settingDate" | "layers">): string {
  return JSON.stringify([LAGEBILD_VERSION, SEGMENT_FORMAT, fingerprint, settingDate, layers]);
}
