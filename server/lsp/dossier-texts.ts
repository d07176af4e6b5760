import type { TextDocument } from "vscode-languageserver-textdocument";
import { uriKey } from "../core/uri-key.ts";
import { decodeText } from "../corpus/decode.ts";
import { isShadow, isSidecar } from "../corpus/sidecar.ts";
import type { LeftOut } from "../messages/types.ts";
import { type ArticleFiles, refuseLarge } from "./files.ts";

/** A file as an edit of the client finds it: as it stands in the editor, else as it is saved. */
export interface DossierText {
  readonly uri: string;
  readonly text: string;
  /** Of the open document; null where it is not open. */
  readonly version: number | null;
}

/** The documents that the client has open. */
export interface OpenDocuments {
  keys(): string[];
  get(uri: string): TextDocument | undefined;
}

/** The open document of a file, under whatever spelling of its uri. */
export function openDocument(uri: string, documents: OpenDocuments): TextDocument | undefined {
  const key = uriKey(uri);
  return documents.get(uri) ?? documents.keys().flatMap((one) => (uriKey(one) === key ? (documents.get(one) ?? []) : []))[0];
}

export type Editable = { readonly text: string } | { readonly why: LeftOut };

/**
 * A file that an editor could open, change and save without another byte being changed: it is UTF-8, or UTF-16 by its byte order
 * mark, and all of its lines end alike.
 */
export function editableText(bytes: Uint8Array): Editable {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { why: "unreadable" };
  const { text, encoding, bom, lossy } = decoded;
  if (lossy || (encoding !== "utf-8" && !(encoding.startsWith("utf-16") && bom))) return { why: "encoding" };
  const ends = new Set(text.match(/\r\n|[\n\r]/g));
  return ends.size > 1 || ends.has("\r") ? { why: "lineEnds" } : { text };
}

/** Files that are read at a time. */
const AT_ONCE = 16;

/** Files of decisions, everybody's and one person's, as they stand in the editor or are saved. Those that can't be read are told. */
export async function sidecarTexts(
  { files, documents }: { readonly files: ArticleFiles | undefined; readonly documents: OpenDocuments },
  isWanted: (uri: string) => boolean,
  leaveOut: (uri: string, why: LeftOut) => void,
): Promise<DossierText[]> {
  const listed = (await files?.listSidecars()) ?? [];
  const open = documents.keys().filter((uri) => !isShadow(uri));
  const uris = new Map([...listed, ...open].filter((uri) => isSidecar(uri) && isWanted(uri)).map((uri) => [uriKey(uri), uri]));
  const read = async (uri: string): Promise<DossierText | undefined> => {
    const open = openDocument(uri, documents);
    if (open !== undefined) return { uri: open.uri, text: open.getText(), version: open.version };
    const saved = await readEditable(uri, files);
    if (saved !== undefined && "why" in saved) leaveOut(uri, saved.why);
    return saved !== undefined && "text" in saved ? { uri, text: saved.text, version: null } : undefined;
  };
  return (await inBatches([...uris.values()], read)).filter((one) => one !== undefined);
}

/** The text of a file as it is saved, or why an editor could not change it; undefined where there is none. */
export async function readEditable(uri: string, files: ArticleFiles | undefined): Promise<Editable | undefined> {
  try {
    const bytes = await files?.readIfThere(uri);
    if (bytes === undefined) return undefined;
    refuseLarge(bytes.length);
    return editableText(bytes);
  } catch {
    return { why: "unreadable" };
  }
}

/** Some at a time, in their order. */
export async function inBatches<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) done.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(task))));
  return done;
}
