import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleReader } from "../corpus/index-articles.ts";
import { findSidecar, sidecarsOf } from "../corpus/sidecar.ts";
import type { ArticleDisk } from "../lsp/article-source.ts";

/** Reads an article and its sidecar from a local disk; at once, since handing a small file to other threads takes longer than reading it. */
export const diskReader: ArticleReader = {
  async read(uri) {
    const file = fileURLToPath(uri);
    // before reading: what is written meanwhile has another stamp, and is read again
    const stats = lstatSync(file);
    const beside = sidecarsOf(file).map((one) => ({ file: one, stats: lstatSync(one, { throwIfNoEntry: false }) }));
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
    const inside = insideOf(roots);
    for (const [index, uri] of uris.entries()) {
      // a system call each, thousands of them: requests go between
      if (index % AT_ONCE === AT_ONCE - 1) await new Promise<void>((resolve) => setImmediate(resolve));
      if (signal.aborted) break;
      const file = pathOf(uri);
      if (file === undefined) continue;
      const folder = path.dirname(file);
      if (!folders.has(folder)) folders.set(folder, inside(folder) ? namesIn(folder) : undefined);
      const names = folders.get(folder);
      const stats = names && lstatSync(file, { throwIfNoEntry: false });
      if (!stats?.isFile()) continue;
      const sidecars = sidecarsOf(file).filter((sidecar) => names?.has(path.basename(sidecar)));
      const beside = sidecars.map((sidecar) => lstatSync(sidecar, { throwIfNoEntry: false }));
      found.set(uri, { size: stats.size, stamp: stampOf(stats, beside) });
    }
    return found;
  },
};

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

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}

/**
 * Whether a folder lies below one of the roots and no link leads there: what a link leads to is outside, or is found where it lies.
 * So links that lead in circles lead nowhere. Without roots everything does.
 */
function insideOf(roots: readonly string[]): (folder: string) => boolean {
  const real = (folder: string) => {
    try {
      return realpathSync.native(folder);
    } catch {
      return undefined;
    }
  };
  const known = roots.flatMap((uri) => {
    const root = pathOf(uri);
    const target = root && real(root);
    return root === undefined || target === undefined ? [] : [{ root: path.resolve(root), target }];
  });
  return (folder) =>
    roots.length === 0 ||
    known.some(({ root, target }) => {
      const below = path.relative(root, folder);
      return !below.startsWith("..") && !path.isAbsolute(below) && real(folder) === path.join(target, below);
    });
}
