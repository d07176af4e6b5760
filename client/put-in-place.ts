import type { FileSystem, Uri } from "vscode";

/**
 * Puts what was written beside a file in its place. VS Code deletes a file before it gives its name to another one: where it fails in
 * between, the file is written again, and what was written beside it goes only when the file is there.
 */
export async function putInPlace(
  files: Pick<FileSystem, "delete" | "rename" | "stat" | "writeFile">,
  beside: Uri,
  uri: Uri,
  bytes: Uint8Array,
): Promise<void> {
  try {
    await files.rename(beside, uri, { overwrite: true });
  } catch (error) {
    const isThere = await files.stat(uri).then(
      () => true,
      () => false,
    );
    if (!isThere) await files.writeFile(uri, bytes);
    await files.delete(beside).then(undefined, () => {});
    if (isThere) throw error;
  }
}
