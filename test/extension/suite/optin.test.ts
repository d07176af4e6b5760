import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findArticles, watchFolders } from "../../../client/folders.ts";
import { becomes, folder, openArticle, until } from "../support.ts";

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

  test("a file whose name is in capital letters, in the editor as in the index", async () => {
    const uri = vscode.Uri.joinPath(folder("dossier"), "ARTIKEL.TXT");
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode("In Tarn fehlt niemand.\n"));
    const folders = watchFolders();
    try {
      await openArticle(uri);
      assert.ok((await findArticles(folders)).some(({ path }) => path.endsWith("/ARTIKEL.TXT")));
    } finally {
      folders.dispose();
      await vscode.workspace.fs.delete(uri);
    }
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

  test("a folder with Markdown articles is asked about them, one with a README alone is not", async () => {
    const write = (name: string, text: string) => vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
    const globs = async () =>
      JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file("lagebild.json")))).articles;
    const say = vscode.window.showInformationMessage;
    const asked: string[] = [];
    vscode.window.showInformationMessage = (async (message: string, answer: string) => {
      asked.push(message);
      return answer;
    }) as unknown as typeof say;
    await write("README.md", "---\ndate: 2024-06-18\n---\n\n# Sammlung\n");
    await vscode.window.showTextDocument(await open("einkauf.txt"));
    try {
      await vscode.commands.executeCommand("lagebild.useFolderAsDossier");
      await vscode.workspace.fs.delete(file("lagebild.json"));
      await write("reise.md", "---\r\ntitle: Reise\r\ndate: 2024-06-18\r\n---\r\n\nKim Jong Un kam.\r\n");
      await vscode.commands.executeCommand("lagebild.useFolderAsDossier");
      // an editor empties a file before it writes it
      const read = () => globs().catch(() => []);
      for (let tries = 0; tries < 100 && (await read()).length < 3; tries++) await new Promise((done) => setTimeout(done, 50));
      assert.deepEqual(await globs(), ["**/*.txt", "**/*.article", "**/*.md"]);
      assert.equal(asked.length, 1, asked.join("\n"));
    } finally {
      vscode.window.showInformationMessage = say;
      for (const name of ["README.md", "reise.md"]) await vscode.workspace.fs.delete(file(name));
    }
  });

  test("an article in Windows-1252 is shown in it once that was asked for, and stays as it is", async () => {
    const bytes = Uint8Array.from("date 2024-06-18 Rückkehr\n\nDer Außenminister kam.\n", (one) => one.charCodeAt(0));
    const [first, second] = ["latin-1.txt", "latin-2.txt"].map(file) as [vscode.Uri, vscode.Uri];
    for (const uri of [first, second]) await vscode.workspace.fs.writeFile(uri, bytes);
    const say = vscode.window.showInformationMessage;
    let asked = 0;
    vscode.window.showInformationMessage = (async (_: string, answer: string) => {
      asked++;
      return answer;
    }) as unknown as typeof say;
    try {
      for (const uri of [first, second]) {
        const document = await openArticle(uri);
        await until(
          vscode.workspace.onDidChangeTextDocument,
          () => document.getText().includes("Außenminister"),
          "it is read again",
        );
        assert.deepEqual([document.encoding, document.languageId, document.isDirty], ["windows1252", "article", false]);
        assert.deepEqual([...(await vscode.workspace.fs.readFile(uri))], [...bytes]);
      }
      assert.equal(asked, 1);
    } finally {
      vscode.window.showInformationMessage = say;
      for (const uri of [first, second]) await vscode.workspace.fs.delete(uri);
    }
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
