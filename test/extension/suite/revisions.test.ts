import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import * as vscode from "vscode";
import { execute, folder, inside, lagebild, openArticle } from "../support.ts";

const FOLDER = folder("dossier");
const ARTICLE = vscode.Uri.joinPath(FOLDER, "gipfel.txt");
const SIDECAR = vscode.Uri.joinPath(FOLDER, "gipfel.annotations.jsonl");

suite("comparing with a revision of git", () => {
  const settings = vscode.workspace.getConfiguration("git");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], { cwd: FOLDER.fsPath });
  const at = async (text: string) => {
    const document = await openArticle(ARTICLE);
    const editor = await vscode.window.showTextDocument(document);
    const start = inside(document, text).translate(0, -1);
    editor.selection = new vscode.Selection(start, start);
  };
  const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(SIDECAR));
  const written = async () =>
    (await read())
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { "lagebild:state": string; target: { selector: { exact?: string }[] } })
      .map((line) => `${line["lagebild:state"]} ${line.target.selector[0]?.exact}`);
  const decided = async () => {
    const client = await (await lagebild()).ready;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(ARTICLE) };
    return (await client.sendRequest<{ decided: number }>("lagebild/reviewCounts", { textDocument })).decided;
  };
  /** Takes an item of each list that a command shows, in turn, and then the first of any further one. */
  const choose = async (command: Thenable<unknown>, ...items: readonly number[]) => {
    let isDone = false;
    void command.then(() => {
      isDone = true;
    });
    for (let list = 0; !isDone && list < 60; list++) {
      await pause(1000);
      for (let next = 0; next < (items[list] ?? 0); next++) await execute("workbench.action.quickOpenSelectNext");
      await execute("workbench.action.acceptSelectedQuickOpenItem");
    }
    assert.ok(isDone, "the command has ended");
  };

  suiteSetup(async () => {
    git("init", "--quiet", "--initial-branch", "main");
  });
  suiteTeardown(async () => {
    // for the rest of this window: the extension goes on asking a repository that is gone, and its errors would be counted as ours
    await settings.update("enabled", false, vscode.ConfigurationTarget.Global);
    await execute("workbench.action.closeQuickOpen");
    await vscode.workspace.fs.delete(SIDECAR).then(undefined, () => {});
    rmSync(vscode.Uri.joinPath(FOLDER, ".git").fsPath, { recursive: true, force: true, maxRetries: 5 });
    for (let tries = 0; tries < 200 && (await decided()) > 0; tries++) await pause(50);
  });

  test("without the Git extension it says so and ends", async () => {
    await settings.update("enabled", false, vscode.ConfigurationTarget.Global);
    await at("Kim Jong Un");
    await execute("lagebild.compareRevisions");
    await assert.rejects(read());
  });

  test("what the revision says is taken over where it is picked, as steps that are undone", async function () {
    this.timeout(120_000);
    await at("Kim Jong Un");
    await execute("lagebild.acceptMention");
    git("add", "gipfel.annotations.jsonl", "gipfel.txt");
    git("commit", "--quiet", "-m", "Ada hat entschieden");
    git("checkout", "--quiet", "-b", "bob");
    await execute("lagebild.withdrawDecision");
    await at("Artilleriegranaten");
    await execute("lagebild.acceptMention");
    git("commit", "--quiet", "-am", "Bob hat entschieden");
    const bobs = await read();
    assert.deepEqual(await written(), ["accepted Artilleriegranaten"]);
    await settings.update("enabled", true, vscode.ConfigurationTarget.Global);
    await pause(3000);
    // the branches are first, the one that was committed to last first of them: the second is main; “now” is first in the second list
    await choose(execute("lagebild.compareRevisions"), 1, 0, 1, 1);
    assert.deepEqual(await written(), ["accepted Kim Jong Un", "rejected Artilleriegranaten"]);
    for (let undone = 0; undone < 2; undone++) await execute("lagebild.undoDecision");
    assert.equal(await read(), bobs);
  });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
