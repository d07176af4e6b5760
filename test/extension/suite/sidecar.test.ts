import assert from "node:assert/strict";
import * as vscode from "vscode";
import { execute, folder, inside, lagebild, openArticle } from "../support.ts";

const ARTICLE = vscode.Uri.joinPath(folder("dossier"), "gipfel.txt");
const SIDECAR = vscode.Uri.joinPath(folder("dossier"), "gipfel.annotations.jsonl");

suite("the file of decisions", () => {
  const text = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(SIDECAR));
  const isThere = () =>
    vscode.workspace.fs.stat(SIDECAR).then(
      () => true,
      () => false,
    );
  const lines = async () => (await text()).split("\n").filter((line) => line !== "");
  const astray = async () => {
    const client = await (await lagebild()).ready;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(ARTICLE) };
    return client.sendRequest<{ id: string; text: string }[]>("lagebild/astray", { textDocument });
  };
  const counts = async () => {
    const client = await (await lagebild()).ready;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(ARTICLE) };
    return client.sendRequest<{ decided: number }>("lagebild/reviewCounts", { textDocument });
  };
  const until = async (holds: () => Promise<boolean>, what: string) => {
    for (let tries = 0; !(await holds()); tries++) {
      assert.ok(tries < 200, `waited in vain: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  /** Somebody else writes the file. */
  const write = async (content: string) => {
    await vscode.workspace.fs.writeFile(SIDECAR, new TextEncoder().encode(content));
  };
  const select = async (words: string) => {
    const document = await openArticle(ARTICLE);
    const editor = await vscode.window.showTextDocument(document);
    const start = inside(document, words).translate(0, -1);
    editor.selection = new vscode.Selection(start, start.translate(0, words.length));
    return editor;
  };
  const show = async () => vscode.window.showTextDocument(await vscode.workspace.openTextDocument(SIDECAR));
  const cardAt = async (line: number) => {
    const hovers = await execute<vscode.Hover[]>("vscode.executeHoverProvider", SIDECAR, new vscode.Position(line, 3));
    return hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value))).join("\n");
  };

  setup(async () => {
    await select("Kim Jong Un");
    await execute("lagebild.acceptMention");
    assert.equal((await lines()).length, 1);
  });

  teardown(async () => {
    await execute("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(SIDECAR).then(undefined, () => {});
    await openArticle(ARTICLE);
    // the server hears of it by its watcher
    await until(async () => (await counts()).decided + (await astray()).length === 0, "nothing is decided");
  });

  test("has a card, an outline and a way into the article", async () => {
    const { document } = await show();
    assert.notEqual(document.languageId, "article");
    await until(async () => (await cardAt(0)).includes("Kim Jong Un"), "the card");
    assert.match(await cardAt(0), /where it was/);
    const symbols = await execute<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", SIDECAR);
    assert.match(symbols[0]?.name ?? "", /^“Kim Jong Un” · accepted · /);
    const [link] = await execute<vscode.LocationLink[]>("vscode.executeDefinitionProvider", SIDECAR, new vscode.Position(0, 3));
    assert.equal(link?.targetUri.toString(), ARTICLE.toString());
    const article = await vscode.workspace.openTextDocument(ARTICLE);
    assert.equal(article.getText(link?.targetSelectionRange), "Kim Jong Un");
    const hovers = await execute<vscode.Hover[]>("vscode.executeHoverProvider", ARTICLE, inside(article, "Kim Jong Un"));
    assert.equal(hovers.length, 1, "the article is asked about once");
  });

  test("of two versions one is kept by a quick fix", async () => {
    const [line = ""] = await lines();
    const other = line.replace('"accepted"', '"rejected"').replace(/"created":"[^"]+"/, '"created":"2001-01-01T00:00:00Z"');
    await write(`${line}\n${other}\n`);
    await show();
    const found = () =>
      vscode.languages.getDiagnostics(SIDECAR).filter(({ code }) => JSON.stringify(code).includes("annotation/conflict"));
    await until(async () => found().length === 2, "two findings");
    const actions = await execute<vscode.CodeAction[]>("vscode.executeCodeActionProvider", SIDECAR, new vscode.Range(1, 0, 1, 5));
    const keep = actions.find(({ title }) => title === "Keep this version") ?? assert.fail("no quick fix");
    assert.ok(keep.edit !== undefined && (await vscode.workspace.applyEdit(keep.edit)));
    await until(async () => found().length === 0, "no findings");
    const document = await vscode.workspace.openTextDocument(SIDECAR);
    assert.equal(document.getText().trim(), other);
    await document.save();
  });

  test("nothing is written over what is typed in it and not saved", async () => {
    const before = await text();
    const { document, edit } = await show();
    // it may still show what was there in another test
    await until(async () => document.getText() === before, "the editor shows the file");
    await edit((builder) => builder.insert(new vscode.Position(0, 0), "\n"));
    await select("Kim Jong Un");
    await execute("lagebild.withdrawDecision");
    assert.deepEqual([await text(), document.isDirty, document.getText()], [before, true, `\n${before}`]);
    // the editor may think that the file is newer than what it has read
    await until(async () => (await document.save()) && !document.isDirty, "it is saved");
    assert.equal(await text(), `\n${before}`);
    await select("Kim Jong Un");
    await execute("lagebild.withdrawDecision");
    await until(async () => !(await isThere()), "it is withdrawn");
  });

  test("a decision that lost its place is anchored at the selection, undone, and deleted", async () => {
    const [line = ""] = await lines();
    await write(`${line.replaceAll("Kim Jong Un", "Kim Il Niemand")}\n`);
    await until(async () => (await astray()).length === 1, "the decision has no place");
    await select("Kim Jong Un");
    const [item = assert.fail()] = await astray();
    const given = { uri: ARTICLE.toString(), ...item };
    await execute("lagebild.reanchor", given);
    assert.deepEqual(await astray(), []);
    assert.match(await text(), /"exact":"Kim Jong Un"/);
    await execute("lagebild.undoDecision");
    assert.equal((await astray()).length, 1);
    await execute("lagebild.deleteDecision", given);
    assert.deepEqual([await astray(), await isThere()], [[], false], "with the last decision the file goes");
  });
});
