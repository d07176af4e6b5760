import * as vscode from "vscode";

/** The card of the mention at the cursor, as the review shows it by a key. */
export interface Card extends vscode.Disposable {
  /** Closes it; false where none is open. */
  close(): boolean;
}

/**
 * Knows whether a card is open. The editor's own context key doesn't: it is taken back by the very key that closes the card,
 * before anybody is asked what that key means.
 */
export function watchCard(): Card {
  let isOpen = false;
  const forget = () => {
    isOpen = false;
  };
  const subscriptions = vscode.Disposable.from(
    vscode.commands.registerCommand("lagebild.showCard", async () => {
      await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
      isOpen = true;
    }),
    vscode.window.onDidChangeTextEditorSelection(forget),
    vscode.window.onDidChangeActiveTextEditor(forget),
  );
  const close = () => {
    if (!isOpen) return false;
    isOpen = false;
    void vscode.commands.executeCommand("editor.action.hideHover");
    return true;
  };
  return { close, dispose: () => subscriptions.dispose() };
}
