import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { debounced } from "./debounced.ts";
import type { MentionItem } from "./requests.ts";

/** Lines beyond what is seen that are underlined in advance. */
const AHEAD = 60;

/**
 * Shows by shape what is decided: suggestions are underlined with dots, ambiguous ones with dashes, decided mentions with a line.
 * The colours are the theme's, those of the words themselves.
 */
export function underline(client: BaseLanguageClient, changed: vscode.Event<void>): vscode.Disposable {
  const type = (style: string) =>
    vscode.window.createTextEditorDecorationType({ textDecoration: `underline ${style} 1px; text-underline-offset: 3px` });
  const types: Readonly<Record<MentionItem["state"], vscode.TextEditorDecorationType>> = {
    suggested: type("dotted"),
    ambiguous: type("dashed"),
    decided: type("solid"),
  };
  const show = async (editor: vscode.TextEditor) => {
    if (editor.document.languageId !== "article" || !client.isRunning()) return;
    const { version, lineCount } = editor.document;
    const wanted = vscode.workspace.getConfiguration("lagebild", editor.document).get<string>("underline", "on") === "on";
    const [first, last] = [editor.visibleRanges[0]?.start.line ?? 0, editor.visibleRanges.at(-1)?.end.line ?? 0];
    const range = new vscode.Range(Math.max(0, first - AHEAD), 0, Math.min(lineCount, last + AHEAD), 0);
    const { textDocument } = client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, range.start);
    const params = { textDocument, range: client.code2ProtocolConverter.asRange(range) };
    const mentions = wanted ? await client.sendRequest<MentionItem[] | null>("lagebild/mentions", params).catch(() => null) : [];
    // the editor moves what is underlined along with the text; the next change asks again
    if (mentions === null || editor.document.version !== version) return;
    for (const [state, decoration] of Object.entries(types))
      editor.setDecorations(
        decoration,
        mentions.filter((one) => one.state === state).map((one) => client.protocol2CodeConverter.asRange(one.range)),
      );
  };
  const showAll = debounced(() => {
    for (const editor of vscode.window.visibleTextEditors) void show(editor);
  });
  showAll();
  return vscode.Disposable.from(
    ...Object.values(types),
    changed(showAll),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(showAll),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === "article") showAll();
    }),
    vscode.workspace.onDidOpenTextDocument(showAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("lagebild.underline")) showAll();
    }),
  );
}
