import { applyEdits } from "jsonc-parser";
import type { ClientCapabilities, FileRename, ServerCapabilities, WorkspaceEdit } from "vscode-languageserver";
import { renamedSource } from "../annotations/rename-source.ts";
import { uriKey } from "../core/uri-key.ts";
import { decodeText } from "../corpus/decode.ts";
import { EXTENSIONS, findSidecar, isSidecar, rivalsOf, sidecarsOf, stemOf, stemOfAnySidecar } from "../corpus/sidecar.ts";
import { fileNameOf } from "../features/article-document.ts";
import { type ArticleFiles, isThere } from "./files.ts";

/**
 * `workspace/willRenameFiles`: the files of decisions go where their articles go, under their new names, one person's too. What
 * is moved by the user anyway, and what would replace another file, stays as it is.
 *
 * @param files undefined where there are none to be read: then nothing moves.
 */
export async function movedSidecars(
  renames: readonly FileRename[],
  files: ArticleFiles | undefined,
): Promise<WorkspaceEdit | null> {
  if (files === undefined) return null;
  const moving = new Set(renames.map(({ oldUri }) => uriKey(oldUri)));
  const moves: FileRename[] = [];
  const byStem = await sidecarsByStem(files);
  for (const { oldUri, newUri } of renames) {
    const near = [...new Set([oldUri, stemOf(oldUri)].map(uriKey))].flatMap((stem) => byStem.get(stem) ?? []);
    if (near.length === 0 || isSidecar(oldUri) || (await isBesideText(oldUri, files))) continue;
    const { file, bytes } = await findSidecar(oldUri, files.readIfThere, (other) => isThere(other, files));
    if (bytes !== undefined) moves.push({ oldUri: file, newUri: beside(file, oldUri, newUri) });
    for (const own of await personal(oldUri, near, files)) moves.push({ oldUri: own, newUri: beside(own, oldUri, newUri) });
  }
  const free: FileRename[] = [];
  const listed = new Set([...byStem.values()].flat().map(uriKey));
  for (const move of moves) {
    const isThereNow = await isAnother(move, listed, files);
    const isTaken = moving.has(uriKey(move.oldUri)) || isThereNow;
    if (!isTaken) free.push(move);
    moving.add(uriKey(move.oldUri));
  }
  if (free.length === 0) return null;
  return {
    documentChanges: free.map((move) => ({ kind: "rename", ...move, options: { overwrite: false, ignoreIfExists: true } })),
  };
}

/**
 * `workspace/didRenameFiles`: decisions say which file they are about, and that has another name now. What can't be written keeps the old one
 * until the next decision writes the file. Never rejects.
 */
export async function renamedInSidecars(
  renames: readonly FileRename[],
  files: ArticleFiles | undefined,
  warn: (error: unknown) => void,
): Promise<void> {
  const byStem = files && (await sidecarsByStem(files).catch(warn));
  if (files === undefined || byStem === undefined) return;
  for (const { oldUri, newUri } of renames) {
    const near = [...new Set([newUri, stemOf(newUri)].map(uriKey))].flatMap((stem) => byStem.get(stem) ?? []);
    for (const file of near) await withRenamedSource(file, fileNameOf(oldUri), fileNameOf(newUri), files).catch(warn);
  }
}

async function withRenamedSource(file: string, from: string, to: string, files: ArticleFiles): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const bytes = await files.readIfThere(file);
    const text = bytes && decodeText(bytes)?.text;
    const edits = text === undefined ? [] : renamedSource(text, from, to);
    if (text === undefined || edits.length === 0) return;
    if (await files.write(file, new TextEncoder().encode(applyEdits(text, edits)), bytes)) return;
  }
}

/** How often a file is read again that somebody else writes at the same time. */
const MOST_TRIES = 3;

/** Told to clients that can rename files in an edit. */
export function fileRenamesOf({
  workspace,
}: ClientCapabilities): Pick<NonNullable<ServerCapabilities["workspace"]>, "fileOperations"> {
  const can = workspace?.fileOperations?.willRename === true && workspace.workspaceEdit?.resourceOperations?.includes("rename");
  if (can !== true) return {};
  const anyFile = { filters: [{ pattern: { glob: "**/*", matches: "file" as const } }] };
  const told = workspace?.fileOperations?.didRename === true && { didRename: anyFile };
  return { fileOperations: { willRename: anyFile, ...told } };
}

/** Whether another file has the new name. Where names are not told by their case, the file under its new name may be this one; the list has each once. */
async function isAnother({ oldUri, newUri }: FileRename, listed: ReadonlySet<string>, files: ArticleFiles): Promise<boolean> {
  const [from, to] = [uriKey(oldUri), uriKey(newUri)];
  if (from.toLowerCase() !== to.toLowerCase()) return isThere(newUri, files);
  return from !== to && listed.has(to);
}

/** Listed once: most of what is renamed has no decisions, and hundreds of files may be renamed together. */
async function sidecarsByStem(files: ArticleFiles): Promise<ReadonlyMap<string, string[]>> {
  const byStem = new Map<string, string[]>();
  for (const file of await files.listSidecars()) {
    const stem = uriKey(stemOfAnySidecar(file) ?? "");
    byStem.set(stem, [...(byStem.get(stem) ?? []), file]);
  }
  return byStem;
}

/** `a.annotations.ada.jsonl` of `a.txt`, unless it is about another article of that name. */
async function personal(article: string, near: readonly string[], files: ArticleFiles): Promise<string[]> {
  const shared = new Set(sidecarsOf(article).map(uriKey));
  const found: string[] = [];
  for (const file of near) {
    if (shared.has(uriKey(file))) continue;
    const bytes = await files.readIfThere(file);
    const rivals = rivalsOf(article, (bytes && decodeText(bytes)?.text) ?? "");
    if (!(await someOf(rivals, files))) found.push(file);
  }
  return found;
}

/** Whether there is a text beside a file of another kind: what is under the name of both is the text's. */
async function isBesideText(file: string, files: ArticleFiles): Promise<boolean> {
  if (EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension))) return false;
  return someOf(
    EXTENSIONS.map((extension) => stemOf(file) + extension),
    files,
  );
}

async function someOf(uris: readonly string[], files: ArticleFiles): Promise<boolean> {
  for (const uri of uris) if (await isThere(uri, files)) return true;
  return false;
}

/** Under the whole new name, where it was the whole old one, else under its stem. */
function beside(file: string, oldUri: string, newUri: string): string {
  const stem = stemOfAnySidecar(file) ?? "";
  const isWhole = uriKey(stem) === uriKey(oldUri);
  return (isWhole ? newUri : stemOf(newUri)) + file.slice(stem.length);
}
