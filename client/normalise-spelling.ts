import * as vscode from "vscode";
import type { BaseLanguageClient, Position, WorkspaceEdit } from "vscode-languageclient";
import { tell } from "./deciding/requests.ts";
import { isNotRunning } from "./server-state.ts";

/** What `lagebild/spellings` answers. */
interface Spellings {
  readonly name: string;
  readonly forms: readonly { readonly form: string; readonly articles: number }[];
}

/** What `lagebild/normaliseSpelling` answers. */
interface Normalisation {
  readonly form: string;
  readonly edit: WorkspaceEdit;
  readonly mentions: number;
  readonly quoted: number;
  readonly leftOut: readonly unknown[];
  readonly summary: string;
}

type Scope = "article" | "dossier";
type Plan = (scope: Scope, quotations: boolean) => Thenable<Normalisation | null>;

/** What a quick fix has decided already; a menu gives something else. */
export interface NormaliseGiven {
  readonly uri: string;
  readonly position?: Position;
  readonly form?: string;
  readonly scope?: Scope;
}

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope: Scope;
  readonly quotations: boolean;
}

/**
 * Asks in which spelling a name shall be written and where, and shows what that changes before it is changed. Without arguments it
 * is the name at the cursor.
 */
export async function normaliseSpelling(client: BaseLanguageClient, given?: NormaliseGiven): Promise<void> {
  const isGiven = given?.position !== undefined;
  const place = isGiven ? { textDocument: { uri: given.uri }, position: given.position } : atCursor(client);
  if (place === undefined || isNotRunning(client)) return;
  const spellings = await client.sendRequest<Spellings | null>("lagebild/spellings", place);
  if (spellings === null) return tell(vscode.l10n.t("There is no name at the cursor that a catalogue knows."));
  const form = (isGiven ? given.form : undefined) ?? (await pickForm(spellings));
  if (form === undefined) return;
  const plan: Plan = (scope, quotations) =>
    vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t("Looking for spellings") }, () =>
      client.sendRequest<Normalisation | null>("lagebild/normaliseSpelling", { ...place, form, scope, quotations }),
    );
  const chosen = await pickScope(form, plan, isGiven ? given.scope : undefined);
  if (chosen === undefined) return;
  const normalisation = await plan(chosen.scope, chosen.quotations);
  if (normalisation !== null) await apply(client, normalisation);
}

function atCursor(client: BaseLanguageClient) {
  const editor = vscode.window.activeTextEditor;
  return editor && client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active);
}

async function pickForm({ name, forms }: Spellings): Promise<string | undefined> {
  if (forms.length < 2) return forms[0]?.form;
  const items = forms.map(({ form, articles }) => ({ label: form, description: countOf(articles) }));
  const title = vscode.l10n.t("How shall {0} be spelt?", name);
  return (await vscode.window.showQuickPick(items, { title }))?.label;
}

/** Only where there is something to change. */
async function pickScope(form: string, plan: Plan, first: Scope = "article"): Promise<ScopeItem | undefined> {
  const labels: Readonly<Record<Scope, string>> = {
    article: vscode.l10n.t("In this article"),
    dossier: vscode.l10n.t("In the whole dossier"),
  };
  const items: ScopeItem[] = [];
  for (const scope of first === "article" ? (["article", "dossier"] as const) : (["dossier", "article"] as const)) {
    const found = await plan(scope, false);
    if (found === null) continue;
    if (found.mentions > 0) items.push({ label: labels[scope], description: found.summary, scope, quotations: false });
    if (found.quoted === 0) continue;
    const places = found.mentions + found.quoted;
    const all = places === 1 ? vscode.l10n.t("1 place") : vscode.l10n.t("{0} places", places);
    items.push({ label: vscode.l10n.t("{0}, quotations included", labels[scope]), description: all, scope, quotations: true });
  }
  if (items.length > 0)
    return vscode.window.showQuickPick(items, { title: vscode.l10n.t("Where shall “{0}” be written?", form) });
  tell(vscode.l10n.t("It is written “{0}” everywhere, or there is no other spelling that could be changed.", form));
  return undefined;
}

/** Every change is chosen beforehand; the one that does nothing has the editor show them first. */
async function apply(client: BaseLanguageClient, { edit, summary, quoted, leftOut }: Normalisation): Promise<void> {
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (changes === undefined) return;
  if (isOutdated(client, edit)) {
    void vscode.window.showWarningMessage(vscode.l10n.t("An article was changed meanwhile. Nothing was done."));
    return;
  }
  const [first] = changes.entries().map(([uri]) => uri);
  const label = vscode.l10n.t("Preview: nothing is changed before it is applied");
  if (first !== undefined)
    changes.replace(first, new vscode.Range(0, 0, 0, 0), "", { label, description: summary, needsConfirmation: true });
  if (!(await vscode.workspace.applyEdit(changes, { isRefactoring: true }))) return;
  if (quoted + leftOut.length > 0) void vscode.window.showInformationMessage(summary);
  else tell(summary);
}

/** Whether a document that is changed has another version than the one that was asked about. */
function isOutdated(client: BaseLanguageClient, { documentChanges = [] }: WorkspaceEdit): boolean {
  const versions = new Map(vscode.workspace.textDocuments.map(({ uri, version }) => [uri.toString(), version]));
  return documentChanges.some((change) => {
    if (!("textDocument" in change) || change.textDocument.version === null) return false;
    return versions.get(client.protocol2CodeConverter.asUri(change.textDocument.uri).toString()) !== change.textDocument.version;
  });
}

/** Of a spelling that only the catalogue has, nothing. */
function countOf(articles: number): string {
  if (articles === 0) return "";
  return articles === 1 ? vscode.l10n.t("in 1 article") : vscode.l10n.t("in {0} articles", articles);
}
