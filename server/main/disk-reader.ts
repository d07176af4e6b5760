import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ArticleFiles, ArticleReader } from "../corpus/index-articles.ts";
import { type ReadingAhead, readAhead } from "../corpus/read-ahead.ts";
import { findSidecar, sidecarsOf, spellingsOf } from "../corpus/sidecar.ts";
import { AT_ONCE, type DiskAccess, IN_BACKGROUND } from "./disk-access.ts";

/** Reads an article and its sidecar from a disk. */
export function diskReader(access: DiskAccess): ArticleReader {
  return { read: (uri) => readFiles(fileURLToPath(uri), access), hash };
}

/**
 * Reads articles in their order. The first tells whether the disk is a quick one: then each is read when it is wanted, else some ahead, so
 * that they come while others are analysed.
 *
 * @param clock milliseconds.
 */
export function readBatch(
  uris: readonly string[],
  [quick, slow]: readonly [quick: ArticleReader, slow: ArticleReader] = HERE,
  clock: () => number = () => performance.now(),
): ReadingAhead {
  let isFirst = true;
  let ahead: ReadingAhead | undefined;
  const read = async (uri: string): Promise<ArticleFiles> => {
    if (!isFirst) return (ahead?.reader ?? quick).read(uri);
    isFirst = false;
    const begun = clock();
    try {
      return await quick.read(uri);
    } finally {
      if (clock() - begun > SLOW) ahead = readAhead(slow, uris.slice(1), FILES_AHEAD);
    }
  };
  return { reader: { ...quick, read }, ended: async () => ahead?.ended() };
}

/** Articles that are being read while one is analysed. */
export const FILES_AHEAD = 8;

/** What may stand beside an article for its sidecar. */
export const besideOf = (article: string) => sidecarsOf(article).flatMap(spellingsOf);

/** See `FileVersion`. */
export function stampOf(article: Stats, beside: readonly (Stats | undefined)[]): string {
  return [article, ...beside].flatMap((one) => (one?.isFile() ? [`${one.size} ${one.mtimeMs}`] : [])).join(" ");
}

const HERE = [diskReader(AT_ONCE), diskReader(IN_BACKGROUND)] as const;

/** Milliseconds: some system calls of a disk that is far away, or turns; a quick one has done the like a dozen times by then. */
const SLOW = 1;

async function readFiles(file: string, access: DiskAccess): Promise<ArticleFiles> {
  // before reading: what is written meanwhile has another stamp, and is read again
  const places = besideOf(file);
  const [article, ...beside] = await Promise.all([file, ...places].map((one) => access.stats(one)));
  const bytes = await access.bytes(file);
  const stamp = article === undefined ? "" : stampOf(article, beside);
  const readIfThere = async (wanted: string) => {
    const at = places.indexOf(wanted);
    return at >= 0 && beside[at]?.isFile() ? access.bytes(wanted) : undefined;
  };
  const isThere = async (other: string) => (await access.stats(other)) !== undefined;
  const sidecar = (await findSidecar(file, readIfThere, isThere)).bytes;
  return { bytes, stamp, ...(sidecar !== undefined && { sidecar }) };
}

function hash({ bytes, sidecar }: ArticleFiles): string {
  const hash = createHash("sha256").update(bytes);
  // the length keeps the two apart
  if (sidecar !== undefined) hash.update(`\n${bytes.length}\n`).update(sidecar);
  return hash.digest("base64").slice(0, 22);
}
