import * as vscode from "vscode";

/** Written beside the file, then put in its place: a crash in between leaves the file as it was. */
export async function writeAtOnce(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  // two windows may write the same file
  const beside = uri.with({ path: `${uri.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(beside, bytes);
    await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(beside).then(undefined, () => {});
    throw error;
  }
  await removeLeftovers(vscode.Uri.joinPath(uri, ".."));
}

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
    const entries = await vscode.workspace.fs.readDirectory(folder);
    for (const [name] of entries.filter(([one]) => LEFTOVER.test(one))) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (now - (await vscode.workspace.fs.stat(uri)).mtime > A_MINUTE) await vscode.workspace.fs.delete(uri);
    }
  } catch {
    // they do no harm: nothing reads them
  }
}

const LEFTOVER = /\.annotations\.jsonl\.[0-9a-f]+\.tmp$/;
