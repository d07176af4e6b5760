import { readFile, stat } from "node:fs/promises";
import { type Decoded, decodeText } from "../corpus/decode.ts";
import { findSidecar } from "../corpus/sidecar.ts";
import type { Source } from "./files.ts";

const MAX_MEGABYTES = 50;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

/** Reads and decodes an article. Throws an `Error` whose message says what is wrong with it, without its name. */
export async function readArticle(source: Source): Promise<Decoded> {
  const bytes = source.path === undefined ? await readStdin() : await readBytes(source.path);
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Error("is a binary file, not a text");
  return decoded;
}

/** The text of the decisions beside an article, undefined where there are none. Throws as above. */
export async function readSidecar({ path: file }: Source): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const readIfThere = (sidecar: string) =>
    readBytes(sidecar).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
  const isThere = (other: string) =>
    stat(other).then(
      () => true,
      () => false,
    );
  const { bytes } = await findSidecar(file, readIfThere, isThere);
  return bytes && decodeText(bytes)?.text;
}

async function readBytes(file: string): Promise<Uint8Array> {
  const info = await stat(file);
  // A pipe (`<(command)`) is as good as a file; a device may never end.
  if (!info.isFile() && !info.isFIFO()) throw new Error("is not a regular file");
  if (info.size > MAX_BYTES) throw tooLarge();
  const bytes = await readFile(file);
  if (bytes.length > MAX_BYTES) throw tooLarge();
  return bytes;
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (): Error => new Error(`is larger than ${MAX_MEGABYTES} MB`);
