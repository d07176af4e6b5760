import * as vscode from "vscode";
import { putInPlace } from "./put-in-place.ts";

/** Writes a file of the scheme `file` in one step; false, and nothing is done, where `isStill` says that it is another one by now. */
export type WriteLocal = (path: string, bytes: Uint8Array, isStill: () => Promise<boolean>) => Promise<boolean>;

/**
 * Written beside the file, then put in its place: a crash in between leaves the file as it was, where the file system can do that.
 *
 * @param isStill asked right before: two windows may write the same file.
 */
export const writeAtOnce = async (uri: vscode.Uri, bytes: Uint8Array, isStill: () => Promise<boolean>): Promise<boolean> => {
  const files = vscode.workspace.fs;
  const beside = uri.with({ path: `${uri.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  const giveUp = () => files.delete(beside).then(undefined, () => {});
  try {
    await files.writeFile(beside, bytes);
    if (!(await isStill())) {
      await giveUp();
      return false;
    }
  } catch (error) {
    await giveUp();
    throw error;
  }
  await putInPlace(files, beside, uri, bytes);
  await removeLeftovers(vscode.Uri.joinPath(uri, ".."));
  return true;
};

/** When a folder was looked through last. */
const cleaned = new Map<string, number>();

/** Milliseconds: whatever is being written is younger. */
const A_MINUTE = 60_000;

/** What writers of decisions left behind that were killed; a folder may be large, so no more than once a minute. */
async function removeLeftovers(folder: vscode.Uri): Promise<void> {
  const now = Date.now();
  if (now - (cleaned.get(folder.toString()) ?? 0) < A_MINUTE) return;
  cleaned.set(folder.toString(), now);
  try {
    const names = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
    for (const name of names) {
      // where the file is gone, it may be all that there is of it
      if (!LEFTOVER.test(name) || !names.has(name.replace(/\.[0-9a-f]+\.tmp$/, ""))) continue;
      const uri = vscode.Uri.joinPath(folder, name);
      if (now - (await vscode.workspace.fs.stat(uri)).mtime > A_MINUTE) await vscode.workspace.fs.delete(uri);
    }
  } catch {
    // they do no harm: nothing reads them
  }
}

const LEFTOVER = /\.annotations\.(?:[^.]+\.)?jsonl\.[0-9a-f]+\.tmp$/;
