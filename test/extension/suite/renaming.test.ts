import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { WorkspaceEdit } from "vscode-languageclient";
import { execute, folder, inside, lagebild, openArticle } from "../support.ts";

const file = (name: string) => vscode.Uri.joinPath(folder("dossier"), name);
const [ONE, OTHER, DECISIONS, CATALOGUE] = [
  file("schreibung-eins.txt"),
  file("schreibung-zwei.txt"),
  file("schreibung-zwei.annotations.jsonl"),
  file("lagebild.catalogue.json"),
] as const;
const TEXTS = new Map([
  [ONE, "Sergej Schoigu kam. Sergei Shoigu ging.\n"],
  [OTHER, "Am Abend sprach Sergei Shoigu. „Shoigu bleibt“, hieß es.\n"],
]);

suite("renaming and normalising, with preview", () => {
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const until = async (holds: () => Promise<boolean>, what: string) => {
    for (let tries = 0; !(await holds()); tries++) {
      assert.ok(tries < 200, `waited in vain: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const client = async () => (await lagebild()).ready;
  const decided = async () => {
    const asked = await client();
    const textDocument = { uri: asked.code2ProtocolConverter.asUri(OTHER) };
    return asked.sendRequest<{ text: string; state: string }[]>("lagebild/mentions", { textDocument });
  };
  /** Runs something that shows the preview, perhaps after a list of which the first is taken, and applies it. */
  const inPreview = async <T>(run: () => Thenable<T>): Promise<T> => {
    let done = false;
    const running = Promise.resolve(run()).finally(() => {
      done = true;
    });
    for (let tries = 0; !done && tries < 150; tries++) {
      await execute("workbench.action.acceptSelectedQuickOpenItem");
      // there is no such command before the preview is shown
      await execute("refactorPreview.apply").then(undefined, () => {});
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return running;
  };

  setup(async () => {
    for (const [uri, text] of TEXTS) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const document = await openArticle(OTHER);
    // an editor may still hold what was there before
    await until(async () => document.getText() === TEXTS.get(OTHER), "the article is as written");
    const editor = await vscode.window.showTextDocument(document);
    const at = inside(document, "Sergei Shoigu");
    editor.selection = new vscode.Selection(at, at);
    await execute("lagebild.acceptMention");
    assert.match(await read(DECISIONS), /"exact":"Sergei Shoigu"/);
    await execute("workbench.action.closeAllEditors");
    await openArticle(ONE);
    // the index hears of the files by its watcher
    await until(async () => {
      const asked = await client();
      const place = { textDocument: { uri: asked.code2ProtocolConverter.asUri(ONE) }, position: { line: 0, character: 3 } };
      const found = await asked.sendRequest<{ mentions: number } | null>("lagebild/normaliseSpelling", {
        ...{ ...place, form: "Sergej Schoigu", scope: "dossier", quotations: false },
      });
      return found?.mentions === 2;
    }, "both articles are known");
  });

  teardown(async () => {
    await execute("workbench.action.closeAllEditors");
    for (const uri of [ONE, OTHER, DECISIONS, CATALOGUE]) await vscode.workspace.fs.delete(uri).then(undefined, () => {});
  });

  test("normalises the dossier: a closed article and its decisions are written, the quotation stays", async () => {
    const document = await openArticle(ONE);
    const at = inside(document, "Sergei Shoigu");
    const given = {
      uri: ONE.toString(),
      position: { line: at.line, character: at.character },
      form: "Sergej Schoigu",
      scope: "dossier",
    };
    // in the list of where the dossier comes first
    await inPreview(() => execute("lagebild.normaliseSpelling", given));
    await until(async () => (await read(OTHER)).includes("Sergej Schoigu"), "the closed article is written");
    assert.equal(await read(OTHER), "Am Abend sprach Sergej Schoigu. „Shoigu bleibt“, hieß es.\n");
    assert.equal(await read(ONE), "Sergej Schoigu kam. Sergej Schoigu ging.\n");
    assert.match(await read(DECISIONS), /"exact":"Sergej Schoigu"/);
    await until(
      async () => (await decided()).some(({ text, state }) => text === "Sergej Schoigu" && state === "decided"),
      "decided",
    );
  });

  test("normalises the article in the editor: saving it and the file of its decisions do not get in each other's way", async () => {
    const document = await openArticle(OTHER);
    await until(async () => (await decided()).some(({ state }) => state === "decided"), "the decision is known");
    const at = inside(document, "Sergei Shoigu");
    const position = { line: at.line, character: at.character };
    const given = { uri: OTHER.toString(), position, form: "Sergej Schoigu", scope: "article" };
    await inPreview(() => execute("lagebild.normaliseSpelling", given));
    await until(async () => (await read(DECISIONS)).includes('"exact":"Sergej Schoigu"'), "the decision is about the new words");
    await until(
      async () => (await decided()).some(({ text, state }) => text === "Sergej Schoigu" && state === "decided"),
      "decided",
    );
    assert.equal(document.isDirty, false);
    assert.equal((await read(DECISIONS)).trim().split("\n").length, 1);
    assert.deepEqual(
      vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path),
      [],
    );
  });

  test("a rename shows what it would change; the articles' text stays unless it is chosen", async () => {
    const document = await openArticle(ONE);
    // VS Code's own command for this gives the edit without its groups
    const asked = await client();
    const place = asked.code2ProtocolConverter.asTextDocumentPositionParams(document, inside(document, "Sergej Schoigu"));
    const answer = await asked.sendRequest<WorkspaceEdit>("textDocument/rename", { ...place, newName: "Sergei Shoigu" });
    const edit = await asked.protocol2CodeConverter.asWorkspaceEdit(answer);
    assert.deepEqual(
      edit.entries().map(([uri]) => uri.path.slice(uri.path.lastIndexOf("/") + 1)),
      ["lagebild.catalogue.json", "schreibung-eins.txt"],
    );
    assert.equal(await inPreview(() => vscode.workspace.applyEdit(edit, { isRefactoring: true })), true);
    await until(
      async () =>
        read(CATALOGUE).then(
          () => true,
          () => false,
        ),
      "the catalogue is there",
    );
    const { entries } = JSON.parse(await read(CATALOGUE)) as { entries: { name: string }[] };
    assert.equal(entries[0]?.name, "Sergei Shoigu");
    assert.equal(document.getText(), TEXTS.get(ONE));
  });
});
