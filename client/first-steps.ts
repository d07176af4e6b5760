import * as vscode from "vscode";

const CONTEXT = "lagebild.started";

/** From now on the page of first steps is listed; listed from the beginning, VS Code would open it when the extension is installed. */
export function listFirstSteps(): void {
  void vscode.commands.executeCommand("setContext", CONTEXT, true);
}
