import { lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";

/** How a disk is asked. All reject where the system refuses. */
export interface DiskAccess {
  /** Of a link the link's own; undefined where there is nothing. */
  stats(path: string): Stats | undefined | Promise<Stats | undefined>;
  bytes(file: string): Uint8Array | Promise<Uint8Array>;
  names(folder: string): readonly string[] | Promise<readonly string[]>;
}

/** In this thread: a small file of a local disk is here before another thread has been told of it. */
export const AT_ONCE: DiskAccess = {
  stats: (path) => lstatSync(path, { throwIfNoEntry: false }),
  bytes: (file) => readFileSync(file),
  names: (folder) => readdirSync(folder),
};

/** By other threads, some at a time: a network drive has the answer to many as soon as to one. */
export const IN_BACKGROUND: DiskAccess = {
  stats: (path) => lstat(path).catch(unlessMissing),
  bytes: (file) => readFile(file),
  names: (folder) => readdir(folder),
};

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
