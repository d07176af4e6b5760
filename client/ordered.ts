import type * as vscode from "vscode";

/**
 * Has a list keep the order in which the server gives it, likeliest first: once something is typed VS Code would sort by the labels.
 * The property is not in the API's types (`quickPickSortByLabel` is proposed since 2019); where it is not known it does nothing.
 */
export function keepOrder(picker: vscode.QuickPick<vscode.QuickPickItem>): void {
  Object.assign(picker, { sortByLabel: false });
}
