import assert from "node:assert/strict";
import * as vscode from "vscode";
import { execute, folder, inside, openArticle, until } from "../support.ts";

const file = (name: string) => vscode.Uri.joinPath(folder("katalog"), name);
const CATALOGUE = "lagebild.catalogue.json";
const write = (text: string) => vscode.workspace.fs.writeFile(file(CATALOGUE), new TextEncoder().encode(text));
const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file(CATALOGUE)));

suite("a catalogue of the workspace folder", () => {
  /** The server reads the catalogues after it has started; a request for all articles waits for them. */
  const opened = async () => {
    const article = await openArticle(file("sturm.txt"));
    await execute("vscode.executeWorkspaceSymbolProvider", "Sturmvogel");
    return article;
  };

  test("its entries are known, and go to definition leads into it", async () => {
    const article = await opened();
    const at = inside(article, "Sturmvogel AG");
    assert.match(await hover(article, at), /^\*\*Sturmvogel AG\*\*.*Reederei in Wien.*your workspace catalogue/s);
    const [target] = await execute<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      article.uri,
      at,
    );
    assert.ok(target, "no definition");
    const [uri, range] = "targetUri" in target ? [target.targetUri, target.targetRange] : [target.uri, target.range];
    assert.equal(uri.toString(), file(CATALOGUE).toString());
    const catalogue = await vscode.workspace.openTextDocument(uri);
    assert.equal(catalogue.getText(range), '"sturmvogel"');
  });

  test("one with a mistake says so and doesn't count until it is put right", async () => {
    const article = await opened();
    const before = await read();
    const shown = await vscode.window.showTextDocument(file(CATALOGUE));
    const sources = () => new Set(vscode.languages.getDiagnostics(file(CATALOGUE)).map(({ source }) => source));
    const finds = (holds: () => boolean, what: string) => until(vscode.languages.onDidChangeDiagnostics, holds, what);
    await write(before.replace('"company"', '"ship"'));
    await finds(() => sources().has("Lagebild"), "a finding in the catalogue");
    await finds(() => sources().size > 1, "a finding of the editor by the schema");
    await opened();
    assert.doesNotMatch(await hover(article, inside(article, "Sturmvogel AG")), /Reederei/);
    await write(before);
    await finds(() => sources().size === 0, "no finding in the catalogue");
    await until(vscode.workspace.onDidChangeTextDocument, () => shown.document.getText() === before, "the catalogue as before");
    await opened();
    assert.match(await hover(article, inside(article, "Sturmvogel AG")), /Reederei/);
  });

  test("a quick fix says that a text is no actor; without it it is one again", async () => {
    const article = await opened();
    const before = await read();
    const at = inside(article, "Zora Quentin");
    const fixes = await execute<vscode.CodeAction[]>("vscode.executeCodeActionProvider", article.uri, new vscode.Range(at, at));
    const fix = fixes.find(({ title }) => title === "“Zora Quentin” is not an actor in this article");
    assert.ok(fix?.edit, fixes.map(({ title }) => title).join());
    assert.match(await hover(article, at), /Zora Quentin/);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const catalogue = await vscode.workspace.openTextDocument(file(CATALOGUE));
    assert.match(catalogue.getText(), /"notNames": \[\s*\{\s*"text": "Zora Quentin",\s*"in": "sturm.txt"\s*\}\s*\]/);
    const drawn = (holds: (card: string) => boolean) => eventually(async () => holds(await hover(article, at)));
    await catalogue.save();
    await drawn((card) => card === "");
    await write(before);
    await drawn((card) => card.includes("Zora Quentin"));
    await until(vscode.workspace.onDidChangeTextDocument, () => catalogue.getText() === before, "the catalogue as before");
  });

  test("a quick fix that is run saves the file, and the next can follow", async () => {
    const article = await opened();
    const before = await read();
    const editor = await vscode.window.showTextDocument(article);
    const at = inside(article, "Zora Quentin");
    editor.selection = new vscode.Selection(at, at);
    await execute("editor.action.codeAction", { kind: "quickfix", apply: "first" });
    const catalogue = await vscode.workspace.openTextDocument(file(CATALOGUE));
    await eventually(async () => (await read()).includes("zora-quentin") && !catalogue.isDirty);
    await eventually(async () => (await hover(article, at)).includes("your workspace catalogue"));
    await write(before);
    await until(vscode.workspace.onDidChangeTextDocument, () => catalogue.getText() === before, "the catalogue as before");
    await eventually(async () => !(await hover(article, at)).includes("your workspace catalogue"));
  });

  test("a quick fix takes a name into it, unless it has unsaved changes", async () => {
    const article = await opened();
    const title = "Add “Zora Quentin” to the workspace catalogue";
    const fix = async () => {
      const at = inside(article, "Zora Quentin");
      const range = new vscode.Range(at, at);
      const kind = vscode.CodeActionKind.QuickFix.value;
      const found = await execute<vscode.CodeAction[]>("vscode.executeCodeActionProvider", article.uri, range, kind);
      return found.find((action) => action.title === title);
    };
    const edit = (await fix())?.edit;
    assert.ok(edit, title);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const catalogue = await vscode.workspace.openTextDocument(file(CATALOGUE));
    const { entries } = JSON.parse(catalogue.getText()) as { entries: { id: string }[] };
    assert.deepEqual(
      entries.map(({ id }) => id),
      ["sturmvogel", "zora-quentin"],
    );
    assert.equal(catalogue.isDirty, true);
    assert.equal(await fix(), undefined);
    await vscode.window.showTextDocument(catalogue);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    assert.ok(await fix());
  });
});

/** The server hears of a saved file by way of the client's watcher, of which no event tells. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await execute("vscode.executeWorkspaceSymbolProvider", "Sturmvogel");
}

async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await execute<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value)))
    .join("\n");
}
