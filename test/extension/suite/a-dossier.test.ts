import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, folder, lagebild, openArticle } from "../support.ts";

// The first suite of its window: nothing has been opened yet.
suite("a dossier", () => {
  test("starts the server, and is known before anything is opened", async () => {
    assert.equal((await (await lagebild()).ready).isRunning(), true);
    assert.equal(
      vscode.workspace.textDocuments.some(({ languageId }) => languageId === "article"),
      false,
    );
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      "Kim Jong",
    );
    assert.ok(symbols.some(({ location }) => location.uri.path.endsWith("/gipfel.txt")));
  });

  test("an article needs no other one", async () => {
    const article = await openArticle(vscode.Uri.joinPath(folder("dossier"), "gipfel.txt"));
    assert.equal(article.languageId, "article");
    assert.equal((await (await lagebild()).ready).isRunning(), true);
  });

  test("the server can be restarted", async () => {
    await vscode.commands.executeCommand("lagebild.restartServer");
    assert.equal((await (await lagebild()).ready).isRunning(), true);
  });

  test("a text that begins with a date header is an article without a file, too", async () => {
    const pasted = await vscode.workspace.openTextDocument({
      language: "plaintext",
      content: "date 2024-06-19 Besuch in Pjöngjang\n",
    });
    await becomes(pasted, "article");
  });
});
