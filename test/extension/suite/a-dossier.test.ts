import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomes, folder, lagebild, openArticle, until } from "../support.ts";

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

  test("is checked as a whole; an article in a tab has no finding twice", async () => {
    const uri = vscode.Uri.joinPath(folder("dossier"), "munition.txt");
    const codes = () => vscode.languages.getDiagnostics(uri).map(({ code }) => (typeof code === "object" ? code.value : code));
    assert.deepEqual(codes(), []);
    await vscode.commands.executeCommand("lagebild.checkDossier");
    assert.deepEqual(codes(), ["date/impossible"]);
    await openArticle(uri);
    // ours goes with the tab, the article's own comes when the server has answered
    for (let tries = 0; tries < 100 && codes().length !== 1; tries++) await new Promise((done) => setTimeout(done, 50));
    assert.deepEqual(codes(), ["date/impossible"]);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await until(vscode.languages.onDidChangeDiagnostics, () => codes().length === 1, "the finding is there again");
  });

  test("an article whose check has no answer is said to be unchecked, and what was found in it stays", async () => {
    const client = await (await lagebild()).ready;
    const uri = vscode.Uri.joinPath(folder("dossier"), "munition.txt");
    const asked = client.sendRequest as (method: string, ...params: readonly unknown[]) => Promise<unknown>;
    const ends = (method: string, ...params: readonly unknown[]) =>
      method === "lagebild/findings" ? Promise.reject(new Error("it has ended")) : asked.call(client, method, ...params);
    const all = await vscode.commands.executeCommand<string>("lagebild.checkDossier");
    assert.match(
      all,
      /^Articles checked: \d+\. Findings: \d+, articles with findings: \d+\.(?: Articles that lack a date: \d+\.)?$/,
    );
    const [, count] = /: (\d+)/.exec(all) ?? [];
    try {
      Object.assign(client, { sendRequest: ends });
      const summary = await vscode.commands.executeCommand<string>("lagebild.checkDossier");
      const unchecked = `Not checked, because the language server gave no answer: ${count}.`;
      assert.equal(summary, `Articles checked: 0. Findings: 0, articles with findings: 0. ${unchecked}`);
      assert.equal(vscode.languages.getDiagnostics(uri).length, 1);
    } finally {
      Object.assign(client, { sendRequest: asked });
    }
  });

  test("that an article has no date is said in the article, not of every one of the dossier", async () => {
    const uri = vscode.Uri.joinPath(folder("dossier"), "ohne-datum.txt");
    const codes = () => vscode.languages.getDiagnostics(uri).map(({ code }) => (typeof code === "object" ? code.value : code));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode("Am Mittwoch kam niemand, am 31. Juni 2023 auch nicht.\n"));
    try {
      await openArticle(uri);
      await until(vscode.languages.onDidChangeDiagnostics, () => codes().includes("date/missing"), "the article says so");
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await until(vscode.languages.onDidChangeDiagnostics, () => codes().length === 0, "the findings go with the tab");
      await vscode.commands.executeCommand("lagebild.checkDossier");
      assert.deepEqual(codes(), ["date/impossible"]);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
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

  test("one that is killed while it is written to is started again", async () => {
    const client = await (await lagebild()).ready;
    const serverOf = () => (client as unknown as { readonly _serverProcess: { readonly pid: number } })._serverProcess.pid;
    const killed = serverOf();
    process.kill(killed, "SIGKILL");
    // the system tells of its end a little later
    while (client.isRunning()) {
      for (let times = 0; times < 5; times++) void client.sendNotification("$/nothing").catch(() => {});
      await new Promise((resolve) => setImmediate(resolve));
    }
    while (!client.isRunning()) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.notEqual(serverOf(), killed);
  });

  test("a text that begins with a date header is an article without a file, too", async () => {
    const pasted = await vscode.workspace.openTextDocument({
      language: "plaintext",
      content: "date 2024-06-19 Besuch in Pjöngjang\n",
    });
    await becomes(pasted, "article");
  });
});
