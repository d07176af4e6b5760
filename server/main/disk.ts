import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleReader } from "../corpus/index-articles.ts";
import { findSidecar, sidecarsOf, spellingsOf } from "../corpus/sidecar.ts";
import type { ArticleDisk } from "../lsp/article-source.ts";
import { insideOf } from "./inside.ts";
import { nameKey } from "./name-key.ts";

/** Reads an article and its sidecar from a local disk; at once, since handing a small file to other threads takes longer than reading it. */
export const diskReader: ArticleReader = {
  async read(uri) {
    const file = fileURLToPath(uri);
    // before reading: what is written meanwhile has another stamp, and is read again
    const stats = lstatSync(file);
    const beside = besideOf(file).map((one) => ({ file: one, stats: lstatSync(one, { throwIfNoEntry: false }) }));
    const bytes = readFileSync(file);
    const stamp = stampOf(
      stats,
      beside.map((one) => one.stats),
    );
    const readIfThere = async (wanted: string) =>
      beside.some((one) => one.file === wanted && one.stats?.isFile()) ? readFileSync(wanted) : undefined;
    const isThere = async (other: string) => lstatSync(other, { throwIfNoEntry: false }) !== undefined;
    const sidecar = (await findSidecar(file, readIfThere, isThere)).bytes;
    return { bytes, stamp, ...(sidecar !== undefined && { sidecar }) };
  },
  hash({ bytes, sidecar }) {
    const hash = createHash("sha256").update(bytes);
    // the length keeps the two apart
    if (sidecar !== undefined) hash.update(`\n${bytes.length}\n`).update(sidecar);
    return hash.digest("base64").slice(0, 22);
  },
};

const AT_ONCE = 500;

/** Looks at the files of local folders. */
export const localDisk: ArticleDisk = {
  async look(uris, roots, signal) {
    const found = new Map<string, { readonly size: number; readonly stamp: string }>();
    const folders = new Map<string, ReadonlySet<string> | undefined>();
    // without roots nothing is outside
    const inside = roots.length === 0 ? () => true : insideOf(roots.flatMap((root) => pathOf(root) ?? []));
    for (const [index, uri] of uris.entries()) {
      // a system call each, thousands of them: requests go between
      if (index % AT_ONCE === AT_ONCE - 1) await new Promise<void>((resolve) => setImmediate(resolve));
      if (signal.aborted) break;
      const file = pathOf(uri);
      if (file === undefined) continue;
      const folder = path.dirname(file);
      if (!folders.has(folder)) folders.set(folder, inside(folder) ? namesIn(folder) : undefined);
      const names = folders.get(folder);
      const stats = names && statsOf(file);
      if (!stats?.isFile()) continue;
      const sidecars = besideOf(file).filter((sidecar) => names?.has(nameKey(path.basename(sidecar))));
      const beside = sidecars.map(statsOf);
      found.set(uri, { size: stats.size, stamp: stampOf(stats, beside) });
    }
    return found;
  },
};

const besideOf = (article: string) => sidecarsOf(article).flatMap(spellingsOf);

/** Undefined also where the system refuses: one file that is just being deleted, as Windows has them, keeps no other from being read. */
function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function stampOf(article: Stats, beside: readonly (Stats | undefined)[]): string {
  return [article, ...beside].flatMap((one) => (one?.isFile() ? [`${one.size} ${one.mtimeMs}`] : [])).join(" ");
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Keys of the names. */
function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder).map((name) => nameKey(name)));
  } catch {
    return new Set();
  }
}
