import * as vscode from "vscode";

/** Shows the page of keys as VS Code shows Markdown. */
export async function showKeys({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  const page = vscode.env.language.startsWith("de") ? "keys.de.md" : "keys.md";
  await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.joinPath(extensionUri, "docs", page));
}
