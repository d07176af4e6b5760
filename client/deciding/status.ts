import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { lostInWords } from "./astray.ts";
import { debounced } from "./debounced.ts";
import type { ReviewMode } from "./review-mode.ts";

interface Counts {
  readonly decided: number;
  readonly undecided: number;
  readonly astray: number;
}

/** `✓ 12 · ? 3` in the status bar: what is decided in the article and what isn't. A click begins or ends the review. */
export function showReviewStatus(client: BaseLanguageClient, mode: ReviewMode, changed: vscode.Event<void>): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("lagebild.review", vscode.StatusBarAlignment.Right, 99);
  item.name = vscode.l10n.t("Lagebild: review");
  let counted: vscode.TextDocument | undefined;
  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== "article" || !client.isRunning()) return item.hide();
    // a long article is counted later than it is shown, and the numbers of the one before would be taken for its own
    const waiting = document === counted ? undefined : setTimeout(() => wait(document), PATIENCE);
    const { textDocument } = client.code2ProtocolConverter.asTextDocumentPositionParams(document, new vscode.Position(0, 0));
    const counts = await client.sendRequest<Counts | null>("lagebild/reviewCounts", { textDocument }).catch(() => null);
    clearTimeout(waiting);
    if (document !== vscode.window.activeTextEditor?.document) return;
    if (counts === null) return counted === document ? undefined : item.hide();
    counted = document;
    const { decided, undecided, astray } = counts;
    const parts = [`✓ ${decided}`, `? ${undecided}`, ...(astray > 0 ? [`⚠ ${astray}`] : [])];
    item.text = `${mode.isOn ? `$(eye) ${vscode.l10n.t("Review")} ` : ""}${parts.join(" · ")}`;
    // letters are commands now: that must not be overlooked
    item.backgroundColor = mode.isOn ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
    const numbers = vscode.l10n.t("{0} decided, {1} to review", decided, undecided);
    const lost = astray > 0 ? [lostInWords(astray)] : [];
    const keys = mode.isOn
      ? vscode.l10n.t("Review: A accepts, R rejects, N goes on, T kind, L link, V value, U undoes, H all keys, Esc ends.")
      : vscode.l10n.t("Click to review with single keys.");
    item.tooltip = [numbers, ...lost, keys].join("\n");
    item.accessibilityInformation = { label: [numbers, ...lost, keys].join(". ") };
    item.command = mode.isOn ? "lagebild.endReview" : "lagebild.startReview";
    item.show();
  };
  const wait = (document: vscode.TextDocument) => {
    if (document !== vscode.window.activeTextEditor?.document) return;
    item.text = "$(loading~spin) ✓ · ?";
    item.tooltip = vscode.l10n.t("The article is being read.");
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  const soon = debounced(() => void update());
  soon();
  return vscode.Disposable.from(
    item,
    changed(soon),
    mode.onDidChange(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.workspace.onDidOpenTextDocument(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) soon();
    }),
  );
}

/** So long numbers may be another article's: shorter than anybody reads them. In milliseconds. */
const PATIENCE = 150;
