import type { Connection } from "vscode-languageserver";
import type { CatalogueLayer } from "../core/catalogue.ts";
import { type IndexVersion, indexCache } from "../corpus/index-cache.ts";
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
  return ({ storage, ...setup }) => {
    const cache =
      storage === undefined
        ? undefined
        : indexCache({ storage: clientStorage(connection, storage, indexVersion(fingerprint, setup)), ...cacheOptions(setup) });
    return { cache };
  };
}

export const indexVersion = (
  fingerprint: string,
  { settingDate, layers }: Pick<IndexSetup, "settingDate" | "layers">,
): IndexVersion => ({
  fixed: JSON.stringify([LAGEBILD_VERSION, SEGMENT_FORMAT, fingerprint, settingDate]),
  madeBy: JSON.stringify(layers),
});

/** What a cache is told of what it keeps. */
export const cacheOptions = ({ layers, isMember, changeSince, warn }: Omit<IndexSetup, "storage">) => ({
  isWanted: isMember,
  madeBy: JSON.stringify(layers),
  changeSince: (madeBy: string) => changeSince(JSON.parse(madeBy) as readonly CatalogueLayer[]),
  warn,
});
