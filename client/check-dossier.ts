import * as vscode from "vscode";
import type { BaseLanguageClient, Diagnostic } from "vscode-languageclient";
import { debounced } from "./deciding/debounced.ts";
import { isNotRunning } from "./server-state.ts";

/** Milliseconds without a decision after which findings are looked at again: there may be hundreds, and somebody is reviewing. */
const CALM = 3000;

/**
 * Has the articles checked that nobody has open, and keeps what is found in the Problems view. An article in a tab has findings of its own,
 * which follow what is typed: as long as it is there, ours are taken away.
 *
 * That an article has no date is said in the article itself, unless the user wants it louder; of all others it is counted, since in a
 * folder of undated texts it would be one line each.
 *
 * @param changed fires when catalogues or decisions did: what was found may be settled then.
 */
export function checkDossier(client: BaseLanguageClient, changed: vscode.Event<void>): vscode.Disposable {
  const found = vscode.languages.createDiagnosticCollection("lagebild");
  const checked = new Set<string>();
  let undated = 0;
  /** Undefined where the server gives no answer: then what was found before stays. */
  const check = async (key: string): Promise<readonly vscode.Diagnostic[] | undefined> => {
    const uri = vscode.Uri.parse(key);
    const items = await client
      .sendRequest<Diagnostic[]>("lagebild/findings", { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } })
      .catch(() => undefined);
    if (items === undefined) return undefined;
    const all = await client.protocol2CodeConverter.asDiagnostics(items);
    const diagnostics = all.filter((one) => !isOnlyUndated(one));
    undated += diagnostics.length < all.length ? 1 : 0;
    if (isInTab(key)) found.delete(uri);
    else found.set(uri, diagnostics);
    return diagnostics;
  };
  /** Takes back what was found in articles that the dossier no longer has. */
  const forgetOthers = (keys: ReadonlySet<string>) => {
    const others: vscode.Uri[] = [];
    found.forEach((uri) => {
      if (!keys.has(uri.toString())) others.push(uri);
    });
    for (const uri of others) found.delete(uri);
  };
  const checkAll = async (progress: Progress, token: vscode.CancellationToken) => {
    const uris = await client.sendRequest<string[]>("lagebild/articles", {}, token).catch(() => []);
    const keys = uris.map((uri) => client.protocol2CodeConverter.asUri(uri).toString());
    forgetOthers(new Set(keys));
    checked.clear();
    let [findings, articles, unanswered] = [0, 0, 0];
    undated = 0;
    for (const key of keys) {
      if (token.isCancellationRequested) break;
      const diagnostics = await check(key);
      if (diagnostics === undefined) {
        unanswered++;
        continue;
      }
      checked.add(key);
      // the Problems view has no hints, so they are not counted
      const shown = diagnostics.filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint).length;
      findings += shown;
      articles += shown > 0 ? 1 : 0;
      progress.report({ message: `${checked.size}/${keys.length}`, increment: 100 / keys.length });
    }
    const summary = vscode.l10n.t(
      "Articles checked: {0}. Findings: {1}, articles with findings: {2}.",
      checked.size,
      findings,
      articles,
    );
    return [
      summary,
      ...(undated === 0 ? [] : [vscode.l10n.t("Articles that lack a date: {0}.", undated)]),
      ...(unanswered === 0 ? [] : [vscode.l10n.t("Not checked, because the language server gave no answer: {0}.", unanswered)]),
    ].join(" ");
  };
  const inTabs = ({ opened, closed }: vscode.TabChangeEvent) => {
    for (const uri of opened.map(uriOf)) if (uri !== undefined) found.delete(uri);
    for (const uri of closed.map(uriOf)) if (uri !== undefined && checked.has(uri.toString())) void check(uri.toString());
  };
  let runs = 0;
  const again = debounced(async () => {
    const run = ++runs;
    const keys: string[] = [];
    found.forEach((uri, diagnostics) => {
      if (diagnostics.length > 0) keys.push(uri.toString());
    });
    for (const key of keys) {
      if (run !== runs) return;
      await check(key);
    }
  }, CALM);
  return vscode.Disposable.from(
    found,
    changed(again),
    vscode.window.tabGroups.onDidChangeTabs(inTabs),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) found.delete(uri);
    }),
    vscode.commands.registerCommand("lagebild.checkDossier", async () => {
      if (isNotRunning(client)) return;
      const title = vscode.l10n.t("Checking articles");
      const location = vscode.ProgressLocation.Notification;
      const summary = await vscode.window.withProgress({ location, title, cancellable: true }, checkAll);
      await vscode.commands.executeCommand("workbench.actions.view.problems");
      void vscode.window.showInformationMessage(summary);
      return summary;
    }),
  );
}

function isOnlyUndated({ code, severity }: vscode.Diagnostic): boolean {
  return (typeof code === "object" ? code.value : code) === "date/missing" && severity > vscode.DiagnosticSeverity.Warning;
}

type Progress = vscode.Progress<{ message?: string; increment?: number }>;

function uriOf({ input }: vscode.Tab): vscode.Uri | undefined {
  return input instanceof vscode.TabInputText ? input.uri : undefined;
}

const isInTab = (key: string) =>
  vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => uriOf(tab)?.toString() === key));
