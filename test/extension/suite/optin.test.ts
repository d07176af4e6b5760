import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findArticles, watchFolders } from "../../../client/folders.ts";
import { becomes, folder, openArticle } from "../support.ts";

const file = (name: string) => vscode.Uri.joinPath(folder("stranger"), name);
const open = (name: string) => vscode.workspace.openTextDocument(file(name));

suite("what becomes an article", () => {
  teardown(async () => {
    await vscode.workspace.fs.delete(file("lagebild.json")).then(undefined, () => {});
  });

  test("a plain text in a folder with lagebild.json", async () => {
    await openArticle(vscode.Uri.joinPath(folder("dossier"), "munition.txt"));
  });

  test("a plain text with a date header, wherever it lies", async () => {
    await becomes(await open("mit_kopf.txt"), "article");
  });

  test("a file called .article", async () => {
    assert.equal((await open("notiz.article")).languageId, "article");
  });

  test("the articles of the workspace: all of a dossier, only .article elsewhere", async () => {
    const folders = watchFolders();
    const found = (await findArticles(folders)).map((uri) => uri.path.split("/").slice(-2).join("/"));
    folders.dispose();
    assert.deepEqual(found.sort(), ["dossier/gipfel.txt", "dossier/munition.txt", "stranger/notiz.article"]);
  });

  test("the command makes a dossier of the folder, and a document the user set back is left alone", async () => {
    const stranger = await open("einkauf.txt");
    const withHeader = await open("mit_kopf.txt");
    await becomes(withHeader, "article");
    await vscode.languages.setTextDocumentLanguage(withHeader, "plaintext");
    assert.equal(stranger.languageId, "plaintext");

    await vscode.window.showTextDocument(stranger);
    await vscode.commands.executeCommand("lagebild.useFolderAsDossier");
    const written = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file("lagebild.json"))));
    assert.deepEqual(written, { articles: ["**/*.txt", "**/*.article"] });
    await becomes(stranger, "article");
    assert.equal(withHeader.languageId, "plaintext");
  });

  // last, since what it says of the folder is remembered until the editor has seen that the file is gone
  test("a Markdown file where a glob names such files, not where it names all", async () => {
    const write = (name: string, text: string) => vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
    await write("bericht.md", "# Reise\n\nKim Jong Un kam.\n");
    await write("liste.txt", "Milch\n");
    try {
      await write("lagebild.json", JSON.stringify({ articles: ["**/*"] }));
      const everything = await open("liste.txt");
      const report = await open("bericht.md");
      await becomes(everything, "article");
      assert.equal(report.languageId, "markdown");
      await write("lagebild.json", JSON.stringify({ articles: ["**/*.{txt,md}"] }));
      await becomes(report, "article");
    } finally {
      for (const name of ["bericht.md", "liste.txt"]) await vscode.workspace.fs.delete(file(name));
    }
  });
});
