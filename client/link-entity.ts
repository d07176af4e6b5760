import * as vscode from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";
import { saveFiles } from "./code-actions.ts";
import { keepOrder } from "./ordered.ts";
import { isNotRunning } from "./server-state.ts";

/** A place in the protocol's terms. */
interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** What `lagebild/findEntities` answers. */
interface EntityChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly detail: string;
}

interface Item extends vscode.QuickPickItem {
  readonly id: string;
}

/**
 * Asks whom a name means and has the server write that into a catalogue of the user's own. Whoever cancels has changed nothing.
 *
 * @param uri of the article and `at` the place of the name; without them it is the one at the cursor.
 */
export async function linkToEntity(client: BaseLanguageClient, uri?: string, at?: Place["position"]): Promise<void> {
  const place = uri === undefined || at === undefined ? atCursor(client) : { textDocument: { uri }, position: at };
  if (place === undefined || isNotRunning(client)) return;
  // nobody shall choose somebody and then be told that it was in vain
  if (!hasCatalogue()) return void vscode.window.showInformationMessage(noCatalogue());
  const line = lineAt(place);
  const id = await pickEntity(client, place, vscode.l10n.t("Whom or what does the name mean in all articles?"));
  if (id === undefined) return;
  // the place would be another name's
  if (lineAt(place) !== line)
    return void vscode.window.showInformationMessage(vscode.l10n.t("Not linked: the article has changed meanwhile."));
  const edit = await client.sendRequest<WorkspaceEdit | null>("lagebild/linkToEntity", { ...place, id });
  if (edit === null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        "Not linked: the name means this already, or your catalogue file has a mistake, which the Problems view tells.",
      ),
    );
    return;
  }
  await write(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

/**
 * Asks whom or what a name means: candidates first, then what is searched for.
 *
 * @param here whether it is asked of this one mention alone, which may also be a weapon or what can't be an alias.
 */
export async function pickEntity(
  client: BaseLanguageClient,
  { textDocument, position }: Place,
  title: string,
  here = false,
): Promise<string | undefined> {
  const find = (query: string) =>
    client.sendRequest<EntityChoice[] | null>("lagebild/findEntities", { textDocument, position, query, here });
  const first = await find("");
  if (first !== null) return pick(title, first, async (query) => (await find(query)) ?? []);
  void vscode.window.showInformationMessage(vscode.l10n.t("There is no name at the cursor that could be linked."));
  return undefined;
}

/** Whether there is a place for a catalogue of the user's own. */
const hasCatalogue = () =>
  (vscode.workspace.workspaceFolders ?? []).length > 0 ||
  vscode.workspace.getConfiguration("lagebild").get<string>("userCatalogue", "").trim() !== "";

/** Why nothing could be written, and what helps. */
export const noCatalogue = () =>
  hasCatalogue()
    ? vscode.l10n.t("Your catalogue file can't be extended: it has a mistake. The Problems view says where.")
    : vscode.l10n.t("No catalogue of your own can be written to here: open a folder, or set “lagebild.userCatalogue”.");

function atCursor(client: BaseLanguageClient): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active);
}

/** The text of its line, in an open article. */
function lineAt({ textDocument: { uri }, position: { line } }: Place): string | undefined {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === vscode.Uri.parse(uri).toString());
  return document !== undefined && line < document.lineCount ? document.lineAt(line).text : undefined;
}

const ICONS: Readonly<Record<string, string>> = {
  person: "account",
  state: "globe",
  organisation: "organization",
  weapon: "rocket",
};

/** The server searches; what it finds is shown as it comes, so the list must not filter again. */
function pick(
  title: string,
  first: readonly EntityChoice[],
  find: (query: string) => Promise<readonly EntityChoice[]>,
): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  keepOrder(picker);
  const show = (choices: readonly EntityChoice[]) => {
    picker.items = choices.map(({ id, name, kind, detail }) => ({
      id,
      label: name,
      description: detail,
      iconPath: new vscode.ThemeIcon(ICONS[kind] ?? "question"),
      alwaysShow: true,
    }));
  };
  picker.title = title;
  picker.placeholder = vscode.l10n.t("Name or alias");
  show(first);
  return new Promise((resolve) => {
    picker.onDidChangeValue(async (query) => {
      picker.busy = true;
      const choices = query.trim() === "" ? first : await find(query).catch(() => []);
      // an answer to what has been typed over meanwhile
      if (picker.value !== query) return;
      picker.busy = false;
      show(choices);
    });
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      // while the answer to what was typed last is on its way the list is that of before
      if (chosen === undefined || picker.busy) return;
      resolve(chosen.id);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** Writes into files as they are saved, and saves them: the edit was made for that text. */
export async function write(edit: vscode.WorkspaceEdit): Promise<void> {
  const uris = edit.entries().map(([uri]) => uri);
  const open = (uri: vscode.Uri) => vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const unsaved = uris.find((uri) => open(uri)?.isDirty === true);
  if (unsaved !== undefined) {
    const name = vscode.workspace.asRelativePath(unsaved);
    void vscode.window.showWarningMessage(vscode.l10n.t("Not linked: {0} has unsaved changes.", name));
    return;
  }
  if (await vscode.workspace.applyEdit(edit)) await saveFiles(uris);
}
