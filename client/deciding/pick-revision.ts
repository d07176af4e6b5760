import * as vscode from "vscode";
import type { GitCommit, GitRef, GitRepository } from "./git.ts";

interface Item extends vscode.QuickPickItem {
  readonly revision?: string;
}

/**
 * A branch, a tag, a commit that touched the file, or whatever git takes for a revision, typed. Undefined for who leaves the list.
 *
 * @param now what the file as it is now is called, if that can be picked, too; it is first.
 */
export async function pickRevision(
  repository: GitRepository,
  file: vscode.Uri,
  title: string,
  now: string | undefined,
): Promise<string | undefined> {
  const commits = await repository.log({ maxEntries: 20, path: file.fsPath }).then(undefined, () => []);
  const refs = (await repository.getRefs?.({ sort: "committerdate" }).then(undefined, () => [])) ?? [];
  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: Item[] = [
    ...(now === undefined ? [] : [{ label: now, revision: now }]),
    separator(vscode.l10n.t("branches and tags")),
    ...refs.flatMap(refItem),
    separator(vscode.l10n.t("commits that changed the decisions")),
    ...commits.map(commitItem),
  ];
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = title;
  picker.placeholder = vscode.l10n.t("Branch, tag or commit");
  picker.matchOnDescription = true;
  picker.items = items;
  return new Promise((resolve) => {
    picker.onDidChangeValue((value) => {
      const typed = value.trim();
      // git would take it for an option
      const isRevision = typed !== "" && !typed.startsWith("-") && !items.some(({ revision }) => revision === typed);
      const own: Item = { label: vscode.l10n.t("Revision “{0}”", typed), revision: typed, alwaysShow: true };
      picker.items = isRevision ? [...items, own] : items;
    });
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      if (chosen?.revision === undefined) return;
      resolve(chosen.revision);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

const ICONS = ["git-branch", "cloud", "tag"] as const;

function refItem({ type, name, commit }: GitRef): Item[] {
  if (name === undefined) return [];
  const iconPath = new vscode.ThemeIcon(ICONS[type] ?? "git-commit");
  return [{ label: name, revision: name, iconPath, ...(commit !== undefined && { description: commit.slice(0, 8) }) }];
}

function commitItem({ hash, message, authorName, authorDate }: GitCommit): Item {
  const [label = ""] = message.split("\n");
  const day = authorDate?.toISOString().slice(0, "2024-06-18".length);
  const description = [hash.slice(0, 8), authorName, day].filter((part) => part !== undefined).join(" · ");
  return { label, description, revision: hash.slice(0, 12), iconPath: new vscode.ThemeIcon("git-commit") };
}
