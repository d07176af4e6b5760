import assert from "node:assert/strict";
import * as vscode from "vscode";
import { execute, folder, inside, openArticle } from "../support.ts";

const FOLDER = vscode.Uri.joinPath(folder("dossier"), ".lagebild");
const FILE = vscode.Uri.joinPath(FOLDER, "catalogue", "neu.json");
const MINE = vscode.Uri.joinPath(folder("dossier"), "mine (2).json");
const TEXT = '{\n  "entries": [\n    { "id": "x", "kind": "person", "name": "X", "state": "nord" }\n  ]\n}\n';

suite("completion in a catalogue file", () => {
  const setting = (value: string | undefined) =>
    vscode.workspace.getConfiguration("lagebild").update("userCatalogue", value, vscode.ConfigurationTarget.Global);

  teardown(async () => {
    await setting(undefined);
    for (const uri of [FOLDER, MINE]) await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => {});
  });

  const offered = async (document: vscode.TextDocument, at: vscode.Position) =>
    (await execute<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, at)).items;

  test("ids with their names, also as it is edited; it is no article", async () => {
    // the server runs
    await openArticle(vscode.Uri.joinPath(folder("dossier"), "gipfel.txt"));
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(FOLDER, "catalogue"));
    await vscode.workspace.fs.writeFile(FILE, new TextEncoder().encode(TEXT));
    const document = await vscode.workspace.openTextDocument(FILE);
    const editor = await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, "json");
    const at = inside(document, "nord").translate(0, 3);
    // words of other open files may be offered, too
    const item = (await offered(document, at)).find(({ detail }) => detail === "Nordkorea");
    assert.equal(item?.label, "nordkorea");
    await editor.edit((edit) => edit.replace(new vscode.Range(at.translate(0, -4), at), "frank"));
    assert.ok((await offered(document, at.translate(0, 1))).some(({ detail }) => detail === "Frankreich"));
    const found = await execute<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
    assert.equal(JSON.stringify(found).includes("Frankreich"), false);
    await execute("workbench.action.files.revert");
    await execute("workbench.action.closeActiveEditor");
  });

  test("the user's own, wherever it lies, once the setting names it; then no more", async () => {
    await openArticle(vscode.Uri.joinPath(folder("dossier"), "gipfel.txt"));
    await vscode.workspace.fs.writeFile(MINE, new TextEncoder().encode(TEXT));
    const document = await vscode.workspace.openTextDocument(MINE);
    await vscode.window.showTextDocument(document);
    const at = inside(document, "nord").translate(0, 3);
    const isOffered = async () => (await offered(document, at)).some(({ detail }) => detail === "Nordkorea");
    /** No event tells when the server has registered what it wants of the client. */
    const becomes = async (expected: boolean) => {
      while ((await isOffered()) !== expected) await execute("vscode.executeWorkspaceSymbolProvider", "Kim");
    };
    assert.equal(await isOffered(), false);
    await setting(MINE.toString());
    await becomes(true);
    await setting(undefined);
    await becomes(false);
    await execute("workbench.action.closeActiveEditor");
  });
});
