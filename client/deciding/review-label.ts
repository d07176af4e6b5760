import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { debounced } from "./debounced.ts";
import { labelOf } from "./kind-picker.ts";
import type { MentionItem } from "./requests.ts";
import type { ReviewMode } from "./review-mode.ts";

/** In a review, behind the mention at the cursor, what it is taken for: nobody shall accept what isn't shown. */
export function showMeaning(client: BaseLanguageClient, mode: ReviewMode, changed: vscode.Event<void>): vscode.Disposable {
  const type = vscode.window.createTextEditorDecorationType({
    after: { margin: "0 0 0 0.5em", color: new vscode.ThemeColor("editorCodeLens.foreground") },
  });
  let shownIn: vscode.TextEditor | undefined;
  const show = async () => {
    const editor = vscode.window.activeTextEditor;
    if (shownIn !== editor) shownIn?.setDecorations(type, []);
    shownIn = editor;
    if (editor === undefined) return;
    if (!mode.isOn || editor.document.languageId !== "article" || !client.isRunning()) return editor.setDecorations(type, []);
    const { version } = editor.document;
    const at = editor.selection.start;
    const params = client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, at);
    const mention = await client.sendRequest<MentionItem | null>("lagebild/mentionAt", params).catch(() => null);
    if (editor.document.version !== version || !editor.selection.start.isEqual(at) || !mode.isOn) return;
    editor.setDecorations(type, mention === null ? [] : [decoration(client, mention)]);
  };
  const soon = debounced(() => void show());
  return vscode.Disposable.from(
    type,
    changed(soon),
    mode.onDidChange(soon),
    vscode.window.onDidChangeTextEditorSelection(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
  );
}

function decoration(client: BaseLanguageClient, mention: MentionItem): vscode.DecorationOptions {
  const { end } = client.protocol2CodeConverter.asRange(mention.range);
  return { range: new vscode.Range(end, end), renderOptions: { after: { contentText: inShort(mention) } } };
}

/** `Person: Kim Jong Un`, `✓ Person: Kim Jong Un`, `Person, ambiguous: Kim Il Sung / Kim Jong Il`. */
function inShort({ kind, state, text, meaning }: MentionItem): string {
  const what = state === "ambiguous" ? `${labelOf(kind)}, ${vscode.l10n.t("ambiguous")}` : labelOf(kind);
  return `${state === "decided" ? "✓ " : ""}${what}${meaning === undefined || meaning === text ? "" : `: ${meaning}`}`;
}
