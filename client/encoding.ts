import * as vscode from "vscode";
import { decodeText } from "../server/corpus/decode.ts";
import { ARTICLE } from "./folders.ts";

/** What VS Code calls it. */
const WINDOWS_1252 = "windows1252";

/**
 * Articles written in Windows-1252 or Latin-1 are read as such by the index and the command line, but VS Code shows them as UTF-8, with
 * `�` for each umlaut, and would save them so. Said once in a window, with a button that opens the article again in its encoding; then those
 * looked at later are, too. The file itself stays as it is.
 */
export function watchEncoding(): vscode.Disposable {
  let answer: Promise<boolean> | undefined;
  const consider = async (document: vscode.TextDocument | undefined): Promise<void> => {
    if (document === undefined || !(await isMisread(document))) return;
    answer ??= ask(document);
    if (!(await answer) || document.isClosed || document.isDirty) return;
    await vscode.workspace.openTextDocument(document.uri, { encoding: WINDOWS_1252 });
  };
  const isActive = (document: vscode.TextDocument) => document === vscode.window.activeTextEditor?.document;
  void consider(vscode.window.activeTextEditor?.document);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => consider(editor?.document)),
    // what becomes an article is closed and opened
    vscode.workspace.onDidOpenTextDocument((document) => (isActive(document) ? consider(document) : undefined)),
  );
}

async function ask({ uri }: vscode.TextDocument): Promise<boolean> {
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  const reopen = vscode.l10n.t("Reopen as Windows-1252");
  const text = vscode.l10n.t(
    "{0} is not in UTF-8, so umlauts are shown as �, and saving it would lose them. Reopen this article and others like it in their encoding?",
    name,
  );
  return (await vscode.window.showInformationMessage(text, reopen)) === reopen;
}

/** By its bytes: an author may have typed a replacement character, or the user chosen an encoding. */
async function isMisread(document: vscode.TextDocument): Promise<boolean> {
  const { languageId, encoding, isDirty, isUntitled, uri } = document;
  if (languageId !== ARTICLE || encoding !== "utf8" || isDirty || isUntitled || !document.getText().includes("\uFFFD"))
    return false;
  const bytes = await vscode.workspace.fs.readFile(uri).then(undefined, () => undefined);
  return bytes !== undefined && decodeText(bytes)?.encoding === "windows-1252";
}
