import type { Connection } from "vscode-languageserver";
import { uriKey } from "../core/uri-key.ts";
import type { ArticleReader, ArticleFiles as FilesOfArticle } from "../corpus/index-articles.ts";
import { findSidecar } from "../corpus/sidecar.ts";
import { canHash, hex, sha256 } from "./sha256.ts";

/** The articles and catalogues of the client's folders, wherever they lie. */
export interface ArticleFiles {
  /** Uris of all articles. */
  list(): Promise<readonly string[]>;
  /** Uris of the decisions beside them. */
  listSidecars(): Promise<readonly string[]>;
  /** Uris of the folders' own catalogue files, lowest first. */
  listCatalogues(): Promise<readonly string[]>;
  /** The bytes of a file. Rejects where it is gone or can't be read. */
  read(uri: string): Promise<Uint8Array>;
  /** The bytes of a file, undefined where there is none. Rejects where there is one that can't be read. */
  readIfThere(uri: string): Promise<Uint8Array | undefined>;
  /**
   * Puts a whole file in place at once: whatever happens, there is the one before or this one. Rejects where it can't, also where
   * the client has unsaved changes of it.
   *
   * @param was what the file was made from; undefined where there was none. False, and nothing is done, where it is not that any more.
   */
  write(uri: string, bytes: Uint8Array, was: Uint8Array | undefined): Promise<boolean>;
  /** Deletes a file, unless it is not what it was any more; see `write`. */
  remove(uri: string, was: Uint8Array): Promise<boolean>;
}

/** VS Code itself opens no larger file for extensions. */
const LARGEST_FILE = 5_000_000;

/** Throws where a file is too large to be read; asked before reading where its size is known. */
export function refuseLarge(bytes: number, largest = LARGEST_FILE): void {
  if (bytes > largest) throw new Error(tooLargeFor(largest));
}

/** @param largest in bytes. */
export const tooLargeFor = (largest: number) => `larger than ${largest / 1_000_000} MB`;

/** Files by way of the client, which knows what the user excluded and reaches virtual file systems, too. */
export function clientFiles(connection: Connection): ArticleFiles {
  const readIfThere = async (uri: string) => {
    const { data } = await connection.sendRequest<{ data: string | null }>("lagebild/readFile", { uri });
    return data === null ? undefined : fromBase64(data);
  };
  return {
    list: () => connection.sendRequest<string[]>("lagebild/findArticles"),
    listSidecars: () => connection.sendRequest<string[]>("lagebild/findSidecars"),
    listCatalogues: () => connection.sendRequest<string[]>("lagebild/findCatalogues"),
    readIfThere,
    async read(uri) {
      const bytes = await readIfThere(uri);
      if (bytes === undefined) throw new Error("no such file");
      return bytes;
    },
    async write(uri, bytes, was) {
      const data = { data: toBase64(bytes), was: was === undefined ? null : toBase64(was) };
      return isDone(await connection.sendRequest<Put>("lagebild/writeFile", { uri, ...data }));
    },
    async remove(uri, was) {
      return isDone(await connection.sendRequest<Put>("lagebild/writeFile", { uri, data: null, was: toBase64(was) }));
    },
  };
}

/** What the client answers when a file is to be put in place. */
type Put = { readonly isOther?: boolean } | null;

const isDone = (put: Put): boolean => put?.isOther !== true;

function toBase64(bytes: Uint8Array): string {
  // in pieces: the arguments of one call lie on the stack
  const piece = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}

/** @param sidecars keys of the uris of those that are there: asking for each one would take a message each. */
export function readerOf(files: ArticleFiles, largest: () => number, sidecars: () => ReadonlySet<string>): ArticleReader {
  const read = async (uri: string) => {
    const bytes = await files.read(uri);
    refuseLarge(bytes.length, largest());
    return bytes;
  };
  return {
    async read(uri) {
      const bytes = await read(uri);
      // listed ones may be deleted by now
      const listed = async (file: string) => (sidecars().has(uriKey(file)) ? files.readIfThere(file) : undefined);
      const sidecar = (await findSidecar(uri, listed, (file) => isThere(file, files))).bytes;
      // a client's file may be anywhere: that it is as it was, only its bytes tell
      const found: FilesOfArticle = { bytes, ...(canHash && { stamp: "" }) };
      if (sidecar === undefined) return found;
      refuseLarge(sidecar.length, largest());
      return { ...found, sidecar };
    },
    async hash({ bytes, sidecar = new Uint8Array(0) }) {
      const both = new Uint8Array(bytes.length + sidecar.length);
      both.set(bytes);
      both.set(sidecar, bytes.length);
      // the length keeps the two apart
      return `${bytes.length} ${hex(await sha256(both)).slice(0, 32)}`;
    },
  };
}

/** Whether there is a file; one that can't be read is there. */
export const isThere = (uri: string, files: Pick<ArticleFiles, "readIfThere">): Promise<boolean> =>
  files.readIfThere(uri).then(
    (bytes) => bytes !== undefined,
    () => true,
  );

function fromBase64(data: string): Uint8Array {
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
