import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient";

/**
 * Quick fixes write into catalogue files as the server knows them, which is as they are saved. Those that would write into
 * one with unsaved changes are held back: they would land in the wrong place.
 */
export const provideCodeActions: NonNullable<Middleware["provideCodeActions"]> = async (
  document,
  range,
  context,
  token,
  next,
) => {
  const actions = await next(document, range, context, token);
  const unsaved = new Set(
    vscode.workspace.textDocuments.filter((one) => one.isDirty && one !== document).map(({ uri }) => uri.toString()),
  );
  if (unsaved.size === 0) return actions;
  return actions?.filter(
    (action) => !("edit" in action && action.edit?.entries().some(([uri]) => unsaved.has(uri.toString())) === true),
  );
};
