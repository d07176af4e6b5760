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
    const codes = () =>
      vscode.languages
        .getDiagnostics(file(CATALOGUE))
        .filter(({ source }) => source === "Lagebild")
        .map(({ code }) => code);
    await write(before.replace('"company"', '"ship"'));
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => codes().includes("catalogue/invalid"),
      "a finding in the catalogue",
    );
    await opened();
    assert.doesNotMatch(await hover(article, inside(article, "Sturmvogel AG")), /Reederei/);
    await write(before.replace("Reederei", "Werft"));
    await until(vscode.languages.onDidChangeDiagnostics, () => codes().length === 0, "no finding in the catalogue");
    await opened();
    assert.match(await hover(article, inside(article, "Sturmvogel AG")), /Werft in Wien/);
    await write(before);
  });

  test("a quick fix takes a name into it", async () => {
    const article = await opened();
    const at = inside(article, "Zora Quentin");
    const actions = await execute<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      article.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title === "Add “Zora Quentin” to the workspace catalogue");
    assert.ok(fix?.edit, `not among: ${actions.map(({ title }) => title).join(", ")}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const catalogue = await vscode.workspace.openTextDocument(file(CATALOGUE));
    const { entries } = JSON.parse(catalogue.getText()) as { entries: { id: string }[] };
    assert.deepEqual(
      entries.map(({ id }) => id),
      ["sturmvogel", "zora-quentin"],
    );
    await vscode.window.showTextDocument(catalogue);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    assert.equal(catalogue.isDirty, false);
  });
});

async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await execute<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value)))
    .join("\n");
}
