import * as vscode from "vscode";
import { DOSSIER_FILE } from "./folders.ts";

const MARKDOWN = "**/*.md";

/** Files of these names tell of a project, whatever their front matter says. */
const NO_ARTICLE = /^(?:readme|changelog|contributing|license|licence|code_of_conduct|security|index|_index)\b/i;

/** Front matter with a date, in YAML or TOML: what says when it is from was published. */
const DATED =
  /^\uFEFF?(?:---\s*\n(?:(?!---)[^\n]*\n)*?date:\s*["']?\d{4}-\d{2}|\+\+\+\s*\n(?:(?!\+\+\+)[^\n]*\n)*?date\s*=\s*["']?\d{4}-\d{2})/;

/** So many files are looked into, and so much of each: it is only about whether to ask. */
const MOST_FILES = 50;
const HEAD = 2000;

/** Where a folder that has just become a dossier has articles in Markdown as well, offers to read them, too; nobody waits for the answer. */
export async function offerMarkdown(folder: vscode.WorkspaceFolder, globs: readonly string[]): Promise<void> {
  if (!globs.includes(MARKDOWN) && (await hasMarkdownArticles(folder))) void ask(folder, globs);
}

async function ask(folder: vscode.WorkspaceFolder, globs: readonly string[]): Promise<void> {
  const yes = vscode.l10n.t("Read Markdown, too");
  const question = vscode.l10n.t(
    "The folder {0} also has Markdown files that say when they were published. Are they articles?",
    folder.name,
  );
  if ((await vscode.window.showInformationMessage(question, yes)) !== yes) return;
  const file = vscode.Uri.joinPath(folder.uri, DOSSIER_FILE);
  const written = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as { articles?: string[] };
  const articles = [...new Set([...(written.articles ?? globs), MARKDOWN])];
  const text = `${JSON.stringify({ ...written, articles }, undefined, 2)}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

async function hasMarkdownArticles(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, MARKDOWN), "**/node_modules/**", MOST_FILES);
  for (const uri of found) {
    if (NO_ARTICLE.test(uri.path.slice(uri.path.lastIndexOf("/") + 1))) continue;
    const bytes = await vscode.workspace.fs.readFile(uri).then(undefined, () => new Uint8Array());
    if (DATED.test(new TextDecoder().decode(bytes.subarray(0, HEAD)).replaceAll("\r\n", "\n"))) return true;
  }
  return false;
}
