import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient";
import { dateArticleAction } from "./date-article.ts";

/** Run behind a quick fix, by nobody else. */
export const FIX_COMMANDS = ["lagebild.saveFiles", "lagebild.ignoreFinding", "lagebild.resolveConflict"];

/**
 * Quick fixes write into catalogue files as the server knows them, which is as they are saved. Those that would write into
 * one with unsaved changes are held back: they would land in the wrong place. The others save the file, so that what they say is
 * seen at once and the next one can follow.
 */
export const provideCodeActions: NonNullable<Middleware["provideCodeActions"]> = async (
  document,
  range,
  context,
  token,
  next,
) => {
  const actions = withDate(await next(document, range, context, token), context.diagnostics);
  const unsaved = new Set(
    vscode.workspace.textDocuments.filter((one) => one.isDirty && one !== document).map(({ uri }) => uri.toString()),
  );
  return actions?.flatMap((action) => {
    const written = "edit" in action ? (action.edit?.entries() ?? []).map(([uri]) => uri) : [];
    if (written.some((uri) => unsaved.has(uri.toString()))) return [];
    const others = written.filter((uri) => uri.toString() !== document.uri.toString());
    if ("edit" in action && others.length > 0 && action.command === undefined)
      action.command = { title: action.title, command: "lagebild.saveFiles", arguments: [others] };
    return [action];
  });
};

/** Asking for the article's date goes before not being told any more that it is missing. */
function withDate<T extends vscode.Command | vscode.CodeAction>(
  actions: readonly T[] | null | undefined,
  diagnostics: readonly vscode.Diagnostic[],
): (T | vscode.CodeAction)[] | null | undefined {
  const action = dateArticleAction(diagnostics);
  if (action === undefined) return actions === null || actions === undefined ? actions : [...actions];
  const ignores = (one: T) => typeof one.command === "object" && one.command.command === "lagebild.ignoreFinding";
  const all = actions ?? [];
  const at = all.findIndex(ignores);
  return at < 0 ? [action, ...all] : [...all.slice(0, at), action, ...all.slice(at)];
}

/** Saves those that are open and have changes. */
export async function saveFiles(uris: readonly vscode.Uri[]): Promise<void> {
  const keys = new Set(uris.map((uri) => uri.toString()));
  for (const document of vscode.workspace.textDocuments) if (keys.has(document.uri.toString())) await document.save();
}
