// What the suites in the extension host share; it runs in Node and in the browser's worker.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Api } from "../../client/extension.ts";

/** The extension as VS Code loaded it. */
export async function lagebild(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>("lagebild.lagebild");
  assert.ok(extension, "the extension is not installed");
  return extension.activate();
}

/** The workspace folder of that name; in the browser there is only one, and it has none. */
export function folder(name: string): vscode.Uri {
  const all = vscode.workspace.workspaceFolders ?? [];
  const found = all.length === 1 ? all[0] : all.find((candidate) => candidate.uri.path.endsWith(`/${name}`));
  assert.ok(found, `no workspace folder ${name}`);
  return found.uri;
}

/** Opens and shows a file, and waits until the server runs and the file is an article. */
export async function openArticle(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await becomes(document, "article");
  await vscode.window.showTextDocument(document);
  await (await lagebild()).ready;
  return document;
}

/** Waits until a document has the language. */
export async function becomes(document: vscode.TextDocument, languageId: string): Promise<void> {
  await until(
    vscode.workspace.onDidOpenTextDocument,
    () => document.languageId === languageId,
    `${document.uri} becomes ${languageId}`,
  );
}

/** Waits for an event after which the condition holds; returns at once where it holds already. */
export async function until(event: vscode.Event<unknown>, holds: () => boolean, what: string): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      listener.dispose();
      reject(new Error(`waited in vain: ${what}`));
    }, 15_000);
    const listener = event(() => {
      if (!holds()) return;
      clearTimeout(timer);
      listener.dispose();
      resolve();
    });
  });
}

/** The position of a character inside the n-th occurrence of `text`; a missing text throws. */
export function inside(document: vscode.TextDocument, text: string, occurrence = 1): vscode.Position {
  let at = -1;
  for (let n = 0; n < occurrence; n++) {
    at = document.getText().indexOf(text, at + 1);
    assert.notEqual(at, -1, `occurrence ${n + 1} of “${text}” is not in ${document.uri}`);
  }
  return document.positionAt(at + 1);
}

/** Calls one of VS Code's own `vscode.execute…Provider` commands. */
export async function execute<T>(command: string, ...args: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...args);
}
