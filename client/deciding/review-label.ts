import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { debounced } from "./debounced.ts";
import { labelOf } from "./kind-picker.ts";
import type { MentionItem } from "./requests.ts";
import type { ReviewMode } from "./review-mode.ts";

/**
 * In a review, what the mention at the cursor is taken for: nobody shall accept what isn't shown. At the left of the status bar, since
 * behind the word it would move the text, and over it hide some.
 */
export function showMeaning(client: BaseLanguageClient, mode: ReviewMode, changed: vscode.Event<void>): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("lagebild.review.meaning", vscode.StatusBarAlignment.Left, -1);
  item.name = vscode.l10n.t("Lagebild: what is reviewed");
  item.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
  item.command = "lagebild.showCard";
  item.tooltip = vscode.l10n.t("What the words at the cursor are taken for. A click shows the card.");
  const show = async () => {
    const editor = vscode.window.activeTextEditor;
    if (!mode.isOn || editor?.document.languageId !== "article" || !client.isRunning()) return item.hide();
    const at = editor.selection.start;
    const params = client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, at);
    const mention = await client.sendRequest<MentionItem | null>("lagebild/mentionAt", params).catch(() => null);
    if (editor !== vscode.window.activeTextEditor || !editor.selection.start.isEqual(at) || !mode.isOn) return;
    if (mention === null) return item.hide();
    item.text = inShort(mention);
    item.show();
  };
  const soon = debounced(() => void show());
  return vscode.Disposable.from(
    item,
    changed(soon),
    mode.onDidChange(soon),
    vscode.window.onDidChangeTextEditorSelection(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
  );
}

const LONGEST = 40;

/** `“Kim” · Person · Kim Jong Un`, `“Kim” · Person · ambiguous · Kim Il Sung / Kim Jong Il`, `✓ “Kim” · Person · Kim Jong Un`. */
function inShort({ kind, state, text, meaning }: MentionItem): string {
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  const parts = [
    `${state === "decided" ? "✓ " : ""}${vscode.l10n.t("“{0}”", words)}`,
    labelOf(kind),
    state === "ambiguous" ? vscode.l10n.t("ambiguous") : undefined,
    meaning === text ? undefined : meaning,
  ];
  // a line break in the words, as in a name that was divided, would end the text
  return parts.filter(Boolean).join(" · ").replace(/\s+/g, " ");
}
