import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleDisk } from "../lsp/article-source.ts";
import { AT_ONCE, type DiskAccess, IN_BACKGROUND } from "./disk-access.ts";
import { besideOf, stampOf } from "./disk-reader.ts";
import { insideOf } from "./inside.ts";
import { nameKey } from "./name-key.ts";

/**
 * Looks at the files of local folders: at once, some milliseconds at a time, so that requests go between; where a disk answers slowly,
 * in the background.
 *
 * @param clock milliseconds.
 */
export function articleDisk(
  quick: DiskAccess = AT_ONCE,
  slow: DiskAccess = IN_BACKGROUND,
  clock: () => number = () => performance.now(),
): ArticleDisk {
  return {
    async look(uris, roots, signal) {
      // without roots nothing is outside
      const inside = roots.length === 0 ? () => true : insideOf(roots.flatMap((root) => pathOf(root) ?? []));
      const folders: Folders = new Map();
      const found: (Look | undefined)[] = [];
      while (found.length < uris.length && !signal.aborted) {
        const [begun, before] = [clock(), found.length];
        do found.push(await lookAt(uris[found.length] as string, quick, folders, inside));
        while (found.length < uris.length && clock() - begun < SLICE);
        const isSlow = (clock() - begun) / (found.length - before) > SLOW;
        const next = isSlow ? uris.slice(found.length, found.length + AT_A_TIME) : [];
        const looks = Promise.all(next.map((uri) => lookAt(uri, slow, folders, inside)));
        await new Promise<void>((resolve) => setImmediate(resolve));
        found.push(...(await looks));
      }
      return new Map(found.flatMap((look, index) => (look === undefined ? [] : [[uris[index] as string, look]])));
    },
  };
}

/** Milliseconds that a request may have to wait. */
const SLICE = 8;
/** Milliseconds a file; a local disk needs a twentieth. */
const SLOW = 0.25;
/** Files that are asked for in the background at a time. */
const AT_A_TIME = 500;

interface Look {
  readonly size: number;
  readonly stamp: string;
}

/** By folder, the keys of the names in it; undefined where it is outside. */
type Folders = Map<string, Promise<ReadonlySet<string>> | undefined>;

async function lookAt(
  uri: string,
  access: DiskAccess,
  folders: Folders,
  inside: (folder: string) => boolean,
): Promise<Look | undefined> {
  const file = pathOf(uri);
  if (file === undefined) return undefined;
  const folder = path.dirname(file);
  if (!folders.has(folder)) folders.set(folder, inside(folder) ? keysIn(folder, access) : undefined);
  const listed = folders.get(folder);
  if (listed === undefined) return undefined;
  const names = await listed;
  const sidecars = besideOf(file).filter((sidecar) => names.has(nameKey(path.basename(sidecar))));
  const [stats, ...beside] = await Promise.all([file, ...sidecars].map((one) => statsOf(one, access)));
  return stats?.isFile() ? { size: stats.size, stamp: stampOf(stats, beside) } : undefined;
}

/** Undefined also where the system refuses: one file that is just being deleted, as Windows has them, keeps no other from being read. */
async function statsOf(file: string, access: DiskAccess) {
  try {
    return await access.stats(file);
  } catch {
    return undefined;
  }
}

async function keysIn(folder: string, access: DiskAccess): Promise<ReadonlySet<string>> {
  try {
    return new Set((await access.names(folder)).map((name) => nameKey(name)));
  } catch {
    return new Set();
  }
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
