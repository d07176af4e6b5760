import * as vscode from "vscode";
import { ARTICLE, type Folders } from "./folders.ts";
import type { ServerState } from "./server-state.ts";

/** One short item: the mark of an article, the way out where the server has stopped, or the offer to use the folder of a plain text as a dossier. */
export function showStatus(folders: Folders, server: ServerState): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("lagebild", vscode.StatusBarAlignment.Right, 100);
  item.name = "Lagebild";
  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    const candidate = document !== undefined && (await isCandidate(folders, document));
    // Looking at the folder takes a while, and another editor or language may have come.
    if (document !== vscode.window.activeTextEditor?.document) return;
    item.backgroundColor = undefined;
    if (document?.languageId === ARTICLE && server.isStopped) {
      item.text = "$(error) Lagebild";
      item.tooltip = vscode.l10n.t(
        "Lagebild’s language server is not running: what is shown may be out of date. A click starts it again.",
      );
      item.backgroundColor = new vscode.ThemeColor("statusBarItem.errorBackground");
      item.command = "lagebild.restartServer";
      item.show();
    } else if (document?.languageId === ARTICLE) {
      item.text = "$(book) Lagebild";
      item.tooltip = vscode.l10n.t("This file is read as a news article. Click for what is still to be reviewed.");
      item.command = "lagebild.review.focus";
      item.show();
    } else if (candidate) {
      item.text = `$(book) ${vscode.l10n.t("Use as dossier")}`;
      item.tooltip = vscode.l10n.t("Read the text files of this folder as news articles.");
      item.command = "lagebild.useFolderAsDossier";
      item.show();
    } else {
      item.hide();
    }
  };
  const updateActive = (document: vscode.TextDocument) => {
    if (document === vscode.window.activeTextEditor?.document) void update();
  };
  void update();
  return vscode.Disposable.from(
    item,
    folders.onDidChange(update),
    server.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(updateActive),
  );
}

/** A `.txt` of a workspace folder that is no dossier yet. */
async function isCandidate(folders: Folders, document: vscode.TextDocument): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined || document.languageId !== "plaintext" || !/\.txt$/i.test(document.uri.path)) return false;
  return (await folders.dossierGlobs(folder)) === undefined;
}
