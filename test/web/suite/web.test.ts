import assert from "node:assert/strict";
import * as vscode from "vscode";
import { folder, lagebild, openArticle } from "../../extension/support.ts";

suite("in the browser", () => {
  test("runs in the worker, the server in another", async () => {
    const { host, ready } = await lagebild();
    assert.equal(host, "web");
    await openArticle(vscode.Uri.joinPath(folder("dossier"), "gipfel.txt"));
    assert.equal((await ready).isRunning(), true);
  });
});
