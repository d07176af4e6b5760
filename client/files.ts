import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Folders, findArticles, findCatalogues } from "./folders.ts";
import { type WriteLocal, writeAtOnce } from "./write-file.ts";

/**
 * Gives the server the files of the dossier, on every host in the same way: in the browser it has no other access.
 * - `lagebild/findArticles` → `string[]`, the URIs of all articles of the workspace;
 * - `lagebild/findSidecars` → `string[]`, the URIs of the decisions beside them;
 * - `lagebild/findCatalogues` → `string[]`, the URIs of the folders' own catalogue files, lowest first;
 * - `lagebild/readFile` `{ uri }` → `{ data }`, the bytes in Base64 (the server knows how articles are encoded), null where there is no file;
 * - `lagebild/writeFile` `{ uri, data, was }`, puts a whole file in place at once, or deletes it where `data` is null; where it is
 *   not what it `was` any more (null: there was none) nothing is done, and the answer is `{ isOther: true }`;
 * - `lagebild/listFolder` `{ uri }` → `string[]`, the names of the files in a folder, none where there is none;
 * - `lagebild/dossierChanged`, a notification to the server: ask for the articles again.
 *
 * @param writeLocal where the host reaches the disk itself.
 */
export function serveFiles(folders: Folders, client: BaseLanguageClient, writeLocal?: WriteLocal): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest("lagebild/findArticles", async () => {
      const uris = await findArticles(folders);
      return uris.map((uri) => client.code2ProtocolConverter.asUri(uri));
    }),
    client.onRequest("lagebild/findSidecars", async () => {
      // whoever hides them from the explorer (`files.exclude`) still has them
      const uris = await vscode.workspace.findFiles("**/*.annotations{.jsonl,.*.jsonl}", null);
      const own = uris.filter(({ path }) => !/\/(?:node_modules|\.git)\//.test(path));
      return own.map((uri) => client.code2ProtocolConverter.asUri(uri));
    }),
    client.onRequest("lagebild/findCatalogues", async () => {
      const uris = await findCatalogues();
      return uris.map((uri) => client.code2ProtocolConverter.asUri(uri));
    }),
    client.onRequest("lagebild/readFile", async ({ uri }: { uri: string }) => ({
      data: await readIfThere(client.protocol2CodeConverter.asUri(uri)),
    })),
    client.onRequest("lagebild/writeFile", (file: FileToWrite) =>
      write(client.protocol2CodeConverter.asUri(file.uri), file, writeLocal),
    ),
    client.onRequest("lagebild/listFolder", ({ uri }: { uri: string }) => namesIn(client.protocol2CodeConverter.asUri(uri))),
    folders.onDidChange(() => {
      if (client.isRunning()) void client.sendNotification("lagebild/dossierChanged");
    }),
  );
}

interface FileToWrite {
  readonly uri: string;
  readonly data: string | null;
  readonly was?: string | null;
}

async function write(
  uri: vscode.Uri,
  { data, was }: FileToWrite,
  writeLocal: WriteLocal | undefined,
): Promise<{ isOther: true } | null> {
  const isUnsaved = vscode.workspace.textDocuments.some((one) => one.isDirty && one.uri.toString() === uri.toString());
  // the editor would refuse to save over what is written here, or overwrite it
  if (isUnsaved) throw new Error(vscode.l10n.t("The file has unsaved changes. Save it first."));
  const isStill = async () => was === undefined || (await readIfThere(uri)) === was;
  if (!(await isStill())) return { isOther: true };
  if (data !== null) return (await put(uri, bytesOf(data), isStill, writeLocal)) ? null : { isOther: true };
  await vscode.workspace.fs.delete(uri);
  return null;
}

const put = (uri: vscode.Uri, bytes: Uint8Array, isStill: () => Promise<boolean>, writeLocal: WriteLocal | undefined) =>
  uri.scheme === "file" && writeLocal !== undefined ? writeLocal(uri.fsPath, bytes, isStill) : writeAtOnce(uri, bytes, isStill);

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));

async function readIfThere(uri: vscode.Uri): Promise<string | null> {
  try {
    return base64(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return null;
    throw error;
  }
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

function base64(bytes: Uint8Array): string {
  // In pieces: the arguments of one call lie on the stack.
  const piece = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}
