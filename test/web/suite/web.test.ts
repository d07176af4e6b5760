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
  test("keeps the index in the extension's storage, and finds it there again", async () => {
    const client = await (await lagebild()).ready;
    const { storage } = client.clientOptions.initializationOptions as { storage: string };
    const index = vscode.Uri.joinPath(vscode.Uri.parse(storage), "index");
    const symbols = () => client.sendRequest<{ containerName: string }[]>("workspace/symbol", { query: "Kim Jong Un" });
    const segments = async () => (await vscode.workspace.fs.readDirectory(index)).map(([name]) => name);
    const [first] = await symbols();
    assert.ok(first);
    // it is written after those who wait for the articles have been answered
    while ((await segments().then(undefined, () => [])).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    const kept = await segments();
    assert.match(kept.join(), /^[0-9a-f]{32}-[0-9a-z]{9}-[0-9a-z]{4}-[-0-9a-f]+\.segment$/);
    await client.stop();
    await client.start();
    assert.equal((await symbols())[0]?.containerName, first.containerName);
    assert.deepEqual(await segments(), kept);
  });
});
