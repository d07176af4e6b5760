import assert from "node:assert/strict";
import * as vscode from "vscode";
import { folder, lagebild } from "../support.ts";

// In a window of its own, whose folders are no dossiers: nothing has been opened yet.
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
});
