import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, folder, lagebild, openArticle } from "../support.ts";

// The first suite in the alphabet: no article has been opened yet.
suite("activation", () => {
  test("a stranger's text stays plain text and starts no server", async () => {
    const stranger = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder("stranger"), "einkauf.txt"));
    await vscode.window.showTextDocument(stranger);
    const { ready, host } = await lagebild();
    assert.equal(host, "node");
    assert.equal(stranger.languageId, "plaintext");
    assert.equal(await Promise.race([ready, "not started"]), "not started");
  });

  // an article does so in the browser's suite
  test("the first catalogue file starts the server", async () => {
    const catalogue = vscode.Uri.joinPath(folder("katalog"), "lagebild.catalogue.json");
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(catalogue));
    assert.equal((await (await lagebild()).ready).isRunning(), true);
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
