import * as vscode from "vscode";
import { distinctNames } from "./distinct.ts";

export type Format = "brat" | "jsonl" | "csv";

/** What `lagebild/exportArticle` answers. */
interface Exported {
  readonly content: string;
  readonly mentions: number;
  readonly head?: string;
  readonly text?: string;
}

export interface Exports {
  readonly articles: readonly vscode.Uri[];
  /** An article in the chosen format; null where it can't be read. */
  readonly get: (uri: vscode.Uri, file: string) => Promise<Exported | null>;
}

/** What was written. */
export interface Written {
  readonly articles: number;
  readonly mentions: number;
  readonly unread: number;
}

/** One file of all articles. Who cancels has written nothing. */
export async function writeOneFile(exports: Exports, format: Format, target: vscode.Uri): Promise<Written | undefined> {
  const parts: string[] = [];
  const written = await eachArticle(exports, nameOf, ({ content, head = "" }) => {
    // by the mark spreadsheets know that it is UTF-8
    if (parts.length === 0) parts.push(format === "csv" ? `\uFEFF${head}` : head);
    parts.push(content);
  });
  if (written !== undefined) await vscode.workspace.fs.writeFile(target, encoded(parts.join("")));
  return written;
}

/** A text and its annotations an article, in folders as the articles are. Asks before anything is replaced. */
export async function writeBrat(exports: Exports, folder: vscode.Uri): Promise<Written | undefined> {
  const names = bratNames(exports.articles);
  const file = (uri: vscode.Uri, ending: string) => vscode.Uri.joinPath(folder, `${names.get(uri.toString())}.${ending}`);
  const there = await Promise.all(exports.articles.map((uri) => exists(file(uri, "ann"))));
  const count = there.filter(Boolean).length;
  if (count > 0 && !(await mayReplace(count, folder))) return undefined;
  const config = vscode.Uri.joinPath(folder, "annotation.conf");
  const hasConfig = await exists(config);
  let isFirst = true;
  return eachArticle(exports, nameOf, async ({ content, head = "", text = "" }, uri) => {
    if (isFirst && !hasConfig) await vscode.workspace.fs.writeFile(config, encoded(head));
    isFirst = false;
    await vscode.workspace.fs.writeFile(file(uri, "txt"), encoded(text));
    await vscode.workspace.fs.writeFile(file(uri, "ann"), encoded(content));
  });
}

/** Undefined for who cancels. */
function eachArticle(
  { articles, get }: Exports,
  name: (uri: vscode.Uri) => string,
  write: (exported: Exported, uri: vscode.Uri) => unknown,
): Thenable<Written | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t("Exporting"), cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    let [done, mentions] = [0, 0];
    for (const [index, uri] of articles.entries()) {
      if (token.isCancellationRequested) return undefined;
      const exported = await get(uri, name(uri));
      if (exported !== null) {
        await write(exported, uri);
        done++;
        mentions += exported.mentions;
      }
      progress.report({ message: `${index + 1}/${articles.length}`, increment: 100 / articles.length });
    }
    return { articles: done, mentions, unread: articles.length - done };
  });
}

/** Without ending; of two articles that differ by that alone the later one keeps it. */
function bratNames(articles: readonly vscode.Uri[]): ReadonlyMap<string, string> {
  const names = distinctNames(articles.map(nameOf));
  return new Map(articles.map((uri, index) => [uri.toString(), names[index] as string]));
}

/** As from the folder of the workspace; of an article outside of it the name alone. */
function nameOf(uri: vscode.Uri): string {
  const name = vscode.workspace.asRelativePath(uri);
  return vscode.workspace.getWorkspaceFolder(uri) === undefined ? name.slice(name.search(/[^/\\]*$/)) : name;
}

async function mayReplace(count: number, folder: vscode.Uri): Promise<boolean> {
  const replace = vscode.l10n.t("Replace");
  const name = vscode.workspace.asRelativePath(folder);
  const message = vscode.l10n.t("{0} has annotations of {1} of these articles already. Replace them?", name, count);
  return (await vscode.window.showWarningMessage(message, { modal: true }, replace)) === replace;
}

const encoded = (text: string) => new TextEncoder().encode(text);

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
