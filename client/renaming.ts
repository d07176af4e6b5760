import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient";
import { DOSSIER_FILE } from "./folders.ts";

/** The server knows `lagebild.json` as it is saved: an edit of one with unsaved changes would land in the wrong place. */
export const provideRenameEdits: NonNullable<Middleware["provideRenameEdits"]> = async (
  document,
  position,
  newName,
  token,
  next,
) => {
  const edit = await next(document, position, newName, token);
  const changed = new Set(edit?.entries().map(([uri]) => uri.toString()));
  const isHeldUp = ({ uri, isDirty }: vscode.TextDocument) =>
    isDirty && uri.path.endsWith(`/${DOSSIER_FILE}`) && changed.has(uri.toString());
  if (vscode.workspace.textDocuments.some(isHeldUp))
    throw new Error(vscode.l10n.t("{0} has unsaved changes. Save it first.", DOSSIER_FILE));
  return edit;
};
