import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { placeOf } from "../deciding/requests.ts";
import type { Folders } from "../folders.ts";
import { isNotRunning } from "../server-state.ts";
import { type Exports, type Format, type Written, writeBrat, writeOneFile } from "./write.ts";

/** Writes what is found and decided in an article, or all of them, in a format of other programs; asks which, and where. */
export async function exportAnnotations(folders: Folders, client: BaseLanguageClient): Promise<void> {
  if (isNotRunning(client)) return;
  const articles = await pickArticles(client);
  const format = articles && (await pickFormat());
  if (articles === undefined || format === undefined) return;
  const target = format === "brat" ? await pickFolder(folders) : await pickFile(format);
  if (target === undefined) return;
  // German spreadsheets take commas for those of numbers
  const separator = isGerman() ? ";" : ",";
  const exports: Exports = {
    articles,
    get: (uri, file) =>
      client.sendRequest("lagebild/exportArticle", {
        textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
        format,
        file,
        separator,
      }),
  };
  try {
    const written = await (format === "brat" ? writeBrat(exports, target) : writeOneFile(exports, format, target));
    if (written !== undefined) await tellOf(written, target, format);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("Not exported to {0}: {1}", nameOf(target), error instanceof Error ? error.message : String(error)),
    );
  }
}

const isGerman = () => vscode.env.language.startsWith("de");

/** The article that is shown, or all; where there is no choice nothing is asked. */
async function pickArticles(client: BaseLanguageClient): Promise<readonly vscode.Uri[] | undefined> {
  const here = vscode.window.activeTextEditor?.document.languageId === "article" ? placeOf(client) : undefined;
  const asked = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window }, () =>
    client.sendRequest<string[]>("lagebild/articles", {}),
  );
  const all = asked
    .map((uri) => client.protocol2CodeConverter.asUri(uri))
    .sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  const shown = here && client.protocol2CodeConverter.asUri(here.textDocument.uri);
  if (shown === undefined || all.every((uri) => uri.toString() === shown.toString())) {
    const articles = shown === undefined ? all : [shown];
    if (articles.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t("There is no article to export."));
    return articles.length === 0 ? undefined : articles;
  }
  const dossier = { label: vscode.l10n.t("All articles of the dossier"), description: String(all.length), articles: all };
  const article = { label: vscode.l10n.t("This article"), description: nameOf(shown), articles: [shown] };
  const title = vscode.l10n.t("Export annotations: of what?");
  return (await vscode.window.showQuickPick([dossier, article], { title }))?.articles;
}

async function pickFormat(): Promise<Format | undefined> {
  const formats: readonly (vscode.QuickPickItem & { readonly format: Format })[] = [
    {
      format: "csv",
      label: vscode.l10n.t("Spreadsheet (CSV)"),
      detail: vscode.l10n.t("A line a mention with its article, name, value, decision and sentence"),
    },
    {
      format: "jsonl",
      label: "JSON Lines",
      detail: vscode.l10n.t("A line an article, with all that is known of its mentions, for programs"),
    },
    {
      format: "brat",
      label: "brat",
      detail: vscode.l10n.t("A folder that brat opens: the texts, the annotations and annotation.conf"),
    },
  ];
  return (await vscode.window.showQuickPick(formats, { title: vscode.l10n.t("Export annotations: as what?") }))?.format;
}

/** The dialog itself asks before a file is replaced. */
function pickFile(format: "csv" | "jsonl"): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = format === "csv" ? "mentions.csv" : "articles.jsonl";
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t("Export annotations: into which file?"),
    saveLabel: vscode.l10n.t("Export"),
    filters: format === "csv" ? { CSV: ["csv"] } : { "JSON Lines": ["jsonl"] },
    ...(folder !== undefined && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

/** Texts written into a dossier would be articles of it. */
async function pickFolder(folders: Folders): Promise<vscode.Uri | undefined> {
  const own = vscode.workspace.workspaceFolders?.[0]?.uri;
  for (;;) {
    const [target] =
      (await vscode.window.showOpenDialog({
        title: vscode.l10n.t("Export annotations: into which folder?"),
        openLabel: vscode.l10n.t("Export"),
        canSelectFolders: true,
        canSelectFiles: false,
        ...(own !== undefined && { defaultUri: vscode.Uri.joinPath(own, "..") }),
      })) ?? [];
    const around = target && vscode.workspace.getWorkspaceFolder(target);
    if (around === undefined || (await folders.dossierGlobs(around)) === undefined) return target;
    const other = vscode.l10n.t("Choose another folder");
    const message = vscode.l10n.t(
      "{0} lies in a dossier: the copies of the articles would be articles, too.",
      nameOf(target as vscode.Uri),
    );
    if ((await vscode.window.showWarningMessage(message, { modal: true }, other)) !== other) return undefined;
  }
}

async function tellOf({ articles, mentions, unread }: Written, target: vscode.Uri, format: Format): Promise<void> {
  const parts = [
    articles === 1
      ? vscode.l10n.t("One article with {0} mentions was exported to {1}.", mentions, nameOf(target))
      : vscode.l10n.t("{0} articles with {1} mentions were exported to {2}.", articles, mentions, nameOf(target)),
    ...(unread > 0 ? [vscode.l10n.t("Articles that could not be read: {0}.", unread)] : []),
  ];
  const open = vscode.l10n.t("Open");
  const show = vscode.l10n.t("Show in its folder");
  const isHere = target.scheme === "file" && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  const choices = [...(format === "brat" ? [] : [open]), ...(isHere ? [show] : [])];
  const chosen = await vscode.window.showInformationMessage(parts.join(" "), ...choices);
  if (chosen === open) await vscode.commands.executeCommand("vscode.open", target);
  if (chosen === show) await vscode.commands.executeCommand("revealFileInOS", target);
}

const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
