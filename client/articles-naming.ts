import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { keepOrder } from "./ordered.ts";
import { isNotRunning } from "./server-state.ts";

/** What `lagebild/articlesNaming` answers. */
interface ArticlesNaming {
  readonly articles: readonly { readonly uri: string; readonly date?: string; readonly title: string }[];
  readonly total: number;
  readonly others: readonly Thing[];
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly detail: string;
}

interface Item extends vscode.QuickPickItem {
  readonly thing?: Thing;
  readonly uri?: vscode.Uri;
}

const ICONS: Readonly<Record<string, string>> = {
  person: "account",
  state: "globe",
  organisation: "organization",
  weapon: "rocket",
};

/** Characters of a title beside which there is room. */
const LONGEST_TITLE = 60;

/**
 * Asks for persons, states, organisations and weapons, one after the other, and shows the articles that name them all. Choosing a
 * thing narrows the list, choosing an article opens it.
 */
export async function articlesNaming(client: BaseLanguageClient): Promise<void> {
  if (isNotRunning(client)) return;
  const chosen: Thing[] = [];
  const picker = vscode.window.createQuickPick<Item>();
  keepOrder(picker);
  let asked = 0;
  const update = async () => {
    const number = ++asked;
    picker.busy = true;
    picker.title =
      chosen.length === 0
        ? vscode.l10n.t("Articles that name …")
        : vscode.l10n.t("Articles that name {0}", chosen.map(({ name }) => name).join(" + "));
    picker.placeholder =
      chosen.length === 0
        ? vscode.l10n.t("Name or alias of a person, state, organisation or weapon")
        : vscode.l10n.t("Name or alias of what they shall name, too; or choose an article");
    picker.buttons = chosen.length === 0 ? [] : [vscode.QuickInputButtons.Back];
    const params = { ids: chosen.map(({ id }) => id), query: picker.value };
    const answer = await client.sendRequest<ArticlesNaming | null>("lagebild/articlesNaming", params).catch(() => null);
    // an answer to what has been typed over meanwhile
    if (number !== asked) return;
    picker.busy = false;
    picker.items = itemsOf(answer ?? { articles: [], total: 0, others: [] }, picker.value, client);
  };
  picker.onDidChangeValue(update);
  picker.onDidTriggerButton(() => {
    chosen.pop();
    void update();
  });
  picker.onDidAccept(async () => {
    const [item] = picker.selectedItems;
    if (item?.thing !== undefined) {
      chosen.push(item.thing);
      picker.value = "";
      await update();
    } else if (item?.uri !== undefined) {
      picker.hide();
      await vscode.window.showTextDocument(item.uri);
    }
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
  await update();
}

/** The server searches names; articles are looked through by their titles here. Neither list is filtered again. */
function itemsOf({ articles, total, others }: ArticlesNaming, query: string, client: BaseLanguageClient): Item[] {
  const wanted = query.toLowerCase();
  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const found = articles.filter(({ title, uri }) => `${title} ${uri}`.toLowerCase().includes(wanted));
  const things = others.map((thing) => ({
    thing,
    label: thing.name,
    description: thing.detail,
    iconPath: new vscode.ThemeIcon(ICONS[thing.kind] ?? "question"),
    alwaysShow: true,
  }));
  const files = found.map((article) => {
    const uri = client.protocol2CodeConverter.asUri(article.uri);
    const name = vscode.workspace.asRelativePath(uri);
    const label = article.title || name;
    const about = [article.date, name].filter(Boolean).join(" · ");
    return {
      uri,
      label,
      // behind a long title nobody would see it
      ...(label.length > LONGEST_TITLE ? { detail: about } : { description: about }),
      iconPath: new vscode.ThemeIcon("file-text"),
      alwaysShow: true,
    };
  });
  // an empty list would look like one that is still to come
  if (files.length === 0 && things.length === 0) return [{ label: vscode.l10n.t("Nothing found"), alwaysShow: true }];
  return [
    ...(files.length === 0 ? [] : [separator(vscode.l10n.t("Articles ({0})", total)), ...files]),
    // without articles nothing has been chosen yet, and nobody names anything “also”
    ...(things.length === 0 || files.length === 0 ? things : [separator(vscode.l10n.t("They also name")), ...things]),
  ];
}
