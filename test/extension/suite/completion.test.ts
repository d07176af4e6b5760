import assert from "node:assert/strict";
import * as vscode from "vscode";
import { execute, folder, inside, openArticle } from "../support.ts";

const FOLDER = vscode.Uri.joinPath(folder("dossier"), ".lagebild");
const FILE = vscode.Uri.joinPath(FOLDER, "catalogue", "neu.json");
const TEXT = '{\n  "entries": [\n    { "id": "x", "kind": "person", "name": "X", "state": "nord" }\n  ]\n}\n';

suite("completion in a catalogue file", () => {
  teardown(() => vscode.workspace.fs.delete(FOLDER, { recursive: true }).then(undefined, () => {}));

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
    const item = (await offered(document, at)).find(({ label }) => label === "nordkorea");
    assert.equal(item?.detail, "Nordkorea");
    await editor.edit((edit) => edit.replace(new vscode.Range(at.translate(0, -4), at), "frank"));
    assert.ok((await offered(document, at.translate(0, 1))).some(({ label }) => label === "frankreich"));
    const found = await execute<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
    assert.equal(JSON.stringify(found).includes("Frankreich"), false);
    await execute("workbench.action.files.revert");
    await execute("workbench.action.closeActiveEditor");
  });
});
