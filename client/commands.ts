import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { articlesNaming } from "./articles-naming.ts";
import { saveFiles } from "./code-actions.ts";
import { dateArticle } from "./date-article.ts";
import { tell } from "./deciding/requests.ts";
import { exportAnnotations } from "./export/index.ts";
import { DEFAULT_ARTICLES, DOSSIER_FILE, type Folders } from "./folders.ts";
import { linkToEntity } from "./link-entity.ts";
import { offerMarkdown } from "./markdown-articles.ts";
import { type NormaliseGiven, normaliseSpelling } from "./normalise-spelling.ts";
import { ONLY_STOPPED } from "./server-state.ts";

/** Commands that a hover may link to; no other link in it runs anything. */
export const LINK_COMMANDS = ["lagebild.showMentions", "lagebild.showCatalogueEntry"];

type LinkPosition = { line: number; character: number };

export function registerCommands(folders: Folders, client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("lagebild.useFolderAsDossier", () => useFolderAsDossier(folders)),
    vscode.commands.registerCommand("lagebild.linkToEntity", (uri?: string, at?: LinkPosition) => linkToEntity(client, uri, at)),
    vscode.commands.registerCommand("lagebild.normaliseSpelling", (given?: NormaliseGiven) => normaliseSpelling(client, given)),
    vscode.commands.registerCommand("lagebild.dateArticle", () => dateArticle(client)),
    vscode.commands.registerCommand("lagebild.export", () => exportAnnotations(folders, client)),
    vscode.commands.registerCommand("lagebild.articlesNaming", () => articlesNaming(client)),
    vscode.commands.registerCommand("lagebild.saveFiles", saveFiles),
    vscode.commands.registerCommand("lagebild.showMentions", showMentions),
    vscode.commands.registerCommand("lagebild.showCatalogueEntry", showCatalogueEntry),
    vscode.commands.registerCommand("lagebild.restartServer", async (only?: unknown) => {
      if (only === ONLY_STOPPED && client.isRunning()) return tell(vscode.l10n.t("Lagebild’s language server is running again."));
      if (client.needsStop()) await client.stop();
      await client.start();
    }),
  );
}

async function useFolderAsDossier(folders: Folders): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Open the folder with the articles first."));
    return;
  }
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? (await chooseFolder());
  if (folder === undefined) return;
  if (await hasDossierFile(folder)) {
    void vscode.window.showInformationMessage(vscode.l10n.t("The folder {0} is a dossier already.", folder.name));
    return;
  }
  const articles = (await folders.dossierGlobs(folder)) ?? DEFAULT_ARTICLES;
  const text = `${JSON.stringify({ articles }, undefined, 2)}\n`;
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, DOSSIER_FILE), new TextEncoder().encode(text));
  vscode.window.setStatusBarMessage(vscode.l10n.t("The folder {0} is a dossier now.", folder.name), 4000);
  await offerMarkdown(folder, articles);
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const all = vscode.workspace.workspaceFolders ?? [];
  if (all.length === 1) return all[0];
  return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t("Which folder is a dossier?") });
}

async function hasDossierFile(folder: vscode.WorkspaceFolder): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder.uri, DOSSIER_FILE));
    return true;
  } catch {
    return false;
  }
}

async function showMentions(uri: string, at: LinkPosition): Promise<void> {
  const target = vscode.Uri.parse(uri);
  const position = new vscode.Position(at.line, at.character);
  const locations = await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", target, position);
  await vscode.commands.executeCommand("editor.action.showReferences", target, position, locations);
}

async function showCatalogueEntry(uri: string, at: LinkPosition): Promise<void> {
  const [first] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    "vscode.executeDefinitionProvider",
    vscode.Uri.parse(uri),
    new vscode.Position(at.line, at.character),
  );
  if (first === undefined) return;
  const [target, selection] =
    "targetUri" in first ? [first.targetUri, first.targetSelectionRange ?? first.targetRange] : [first.uri, first.range];
  await vscode.window.showTextDocument(target, { selection });
}
