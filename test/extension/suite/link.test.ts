import assert from "node:assert/strict";
import * as vscode from "vscode";
import { execute, folder, inside, lagebild, openArticle } from "../support.ts";

const CATALOGUE = vscode.Uri.joinPath(folder("dossier"), "lagebild.catalogue.json");
interface Choice {
  readonly id: string;
  readonly detail: string;
}

suite("linking a name by the quick pick", () => {
  const opened = () => openArticle(vscode.Uri.joinPath(folder("dossier"), "gipfel.txt"));
  const written = async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(CATALOGUE));
    return JSON.parse(text) as { entries: { id: string; aliases: string[] }[] };
  };
  const exists = () =>
    vscode.workspace.fs.stat(CATALOGUE).then(
      () => true,
      () => false,
    );
  /** What the quick pick lists; the server answers it after the command's own question, so that the list is shown by then. */
  const choices = async (document: vscode.TextDocument, at: vscode.Position) => {
    const client = await (await lagebild()).ready;
    const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, at);
    return client.sendRequest<Choice[]>("lagebild/findEntities", { ...params, query: "" });
  };
  const meaning = async (document: vscode.TextDocument, at: vscode.Position) => {
    const client = await (await lagebild()).ready;
    const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, at);
    return (await client.sendRequest<{ entity?: string } | null>("lagebild/mentionAt", params))?.entity;
  };
  const fixOf = async (document: vscode.TextDocument, at: vscode.Position) => {
    const kind = vscode.CodeActionKind.QuickFix.value;
    const fixes = await execute<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(at, at),
      kind,
    );
    const fix = fixes.find(({ title }) => title === "Link “Kim” to …");
    assert.ok(fix?.command, fixes.map(({ title }) => title).join());
    return fix.command;
  };

  let meant: string | undefined;
  suiteSetup(async () => {
    const document = await opened();
    meant = await meaning(document, inside(document, "Kim im Gegenzug"));
  });
  teardown(async () => {
    await execute("workbench.action.closeQuickOpen");
    await vscode.workspace.fs.delete(CATALOGUE).then(undefined, () => {});
    // the server hears of it from the watcher; till then it would extend what was there
    const document = await opened();
    const at = inside(document, "Kim im Gegenzug");
    while ((await meaning(document, at)) !== meant) await new Promise((resolve) => setTimeout(resolve, 50));
  });

  test("the quick fix runs it; who cancels has changed nothing", async () => {
    const document = await opened();
    const at = inside(document, "Kim im Gegenzug");
    const { command, arguments: given } = await fixOf(document, at);
    const done = execute(command, ...(given as unknown[]));
    await choices(document, at);
    await execute("workbench.action.closeQuickOpen");
    await done;
    assert.equal(await exists(), false);
  });

  test("the second is chosen by the keyboard, written and saved", async () => {
    const document = await opened();
    const at = inside(document, "Kim im Gegenzug");
    const { command, arguments: given } = await fixOf(document, at);
    const done = execute(command, ...(given as unknown[]));
    const [first, second] = await choices(document, at);
    assert.ok(first !== undefined && second !== undefined);
    await execute("workbench.action.quickOpenSelectNext");
    await execute("workbench.action.acceptSelectedQuickOpenItem");
    await done;
    const [entry, ...others] = (await written()).entries;
    assert.deepEqual([entry?.id, entry?.aliases.at(-1), others.length], [second.id, "Kim", 0]);
    assert.equal((await vscode.workspace.openTextDocument(CATALOGUE)).isDirty, false);
  });

  test("without arguments it means the name at the cursor", async () => {
    const document = await opened();
    const at = inside(document, "Kim im Gegenzug");
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(at, at);
    const done = execute("lagebild.linkToEntity");
    const [first] = await choices(document, at);
    await execute("workbench.action.acceptSelectedQuickOpenItem");
    await done;
    assert.equal((await written()).entries[0]?.id, first?.id);
  });
});
