import assert from "node:assert/strict";
import * as vscode from "vscode";
import { stoppable } from "../../../client/deciding/stoppable.ts";
import { execute, folder, inside, lagebild, openArticle } from "../support.ts";

const ARTICLE = vscode.Uri.joinPath(folder("dossier"), "gipfel.txt");
const SIDECAR = vscode.Uri.joinPath(folder("dossier"), "gipfel.annotations.jsonl");

interface Item {
  readonly text: string;
  readonly kind: string;
  readonly state: string;
  readonly entity?: string;
  readonly value?: string;
  readonly note?: string;
}

suite("deciding by commands", () => {
  const written = async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(SIDECAR));
    return text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { "lagebild:state": string; creator: { name: string } });
  };
  const client = async () => (await lagebild()).ready;
  const items = async () => {
    const running = await client();
    const textDocument = { uri: running.code2ProtocolConverter.asUri(ARTICLE) };
    return running.sendRequest<Item[]>("lagebild/mentions", { textDocument });
  };
  const counts = async () => {
    const running = await client();
    const textDocument = { uri: running.code2ProtocolConverter.asUri(ARTICLE) };
    // of an article that is not open there are none
    return running.sendRequest<{ decided: number } | null>("lagebild/reviewCounts", { textDocument });
  };
  const at = async (text: string, occurrence = 1) => {
    const document = await openArticle(ARTICLE);
    const editor = await vscode.window.showTextDocument(document);
    const start = inside(document, text, occurrence).translate(0, -1);
    editor.selection = new vscode.Selection(start, start);
    return editor;
  };
  const find = async (text: string) => (await items()).find((item) => item.text === text);
  /** Takes an item of the list that a command is about to show, as a user would who waits for it, and waits for the command. */
  const choose = async (command: Thenable<unknown>, item: number) => {
    let isDone = false;
    void command.then(() => {
      isDone = true;
    });
    await pause(500);
    for (let next = 0; next < item; next++) await execute("workbench.action.quickOpenSelectNext");
    for (; !isDone; await pause(200)) await execute("workbench.action.acceptSelectedQuickOpenItem");
  };
  const selected = () => {
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail("no editor");
    return document.getText(new vscode.Range(selection.active, document.lineAt(selection.active.line).range.end));
  };

  teardown(async () => {
    await execute("lagebild.endReview");
    await execute("workbench.action.closeQuickOpen");
    await vscode.workspace.fs.delete(SIDECAR).then(undefined, () => {});
    // the server hears of it by its watcher
    for (let tries = 0; tries < 200 && ((await counts())?.decided ?? 0) > 0; tries++) await pause(50);
  });

  test("accept, and take it back", async () => {
    await at("Kim Jong Un");
    await execute("lagebild.acceptMention");
    assert.equal((await find("Kim Jong Un"))?.state, "decided");
    assert.deepEqual(
      (await written()).map((line) => line["lagebild:state"]),
      ["accepted"],
    );
    await execute("lagebild.withdrawDecision");
    await assert.rejects(written(), /FileNotFound|ENOENT/, "with the last decision the file goes");
  });

  test("reject here and in the article, undone and done again as one step", async () => {
    await at("Kim Jong Un");
    const before = await items();
    const kims = before.filter(({ text }) => text === "Kim").length;
    assert.ok(kims > 0);
    await at("Kim im Gegenzug");
    await execute("lagebild.rejectInArticle");
    assert.equal((await items()).length, before.length - kims);
    await execute("lagebild.undoDecision");
    assert.equal((await items()).length, before.length);
    await execute("lagebild.redoDecision");
    assert.equal((await items()).length, before.length - kims);
    await at("Kim Jong Un");
    await execute("lagebild.rejectMention");
    assert.equal((await items()).length, before.length - kims - 1);
  });

  test("longer and shorter by a word", async () => {
    await at("Kim Jong Un");
    await execute("lagebild.shrinkEnd");
    assert.equal((await find("Kim Jong"))?.state, "decided");
    await execute("lagebild.growEnd");
    assert.equal((await find("Kim Jong Un"))?.state, "decided");
    await execute("lagebild.shrinkStart");
    await at("Jong Un");
    await execute("lagebild.growStart");
    assert.equal((await find("Kim Jong Un"))?.state, "decided");
  });

  test("the kind and the entity are chosen from lists by the keyboard", async () => {
    await at("Kim Jong Un");
    // what the mention is already isn't offered: a state is the first
    await choose(execute("lagebild.changeKind"), 0);
    assert.equal((await find("Kim Jong Un"))?.kind, "state");
    await execute("lagebild.undoDecision");
    const editor = await at("Kim im Gegenzug");
    const running = await client();
    const params = running.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active);
    const choices = await running.sendRequest<{ id: string }[]>("lagebild/findEntities", { ...params, query: "", here: true });
    await choose(execute("lagebild.linkMention"), 0);
    assert.equal((await find("Kim"))?.entity, choices[0]?.id);
  });

  test("a selection is annotated; all that remains is accepted", async () => {
    const editor = await at("Gegenzug");
    editor.selection = new vscode.Selection(editor.selection.active, editor.selection.active.translate(0, "Gegenzug".length));
    await choose(execute("lagebild.addMention"), 3);
    assert.deepEqual([(await find("Gegenzug"))?.kind, (await find("Gegenzug"))?.state], ["weapon", "decided"]);
    await at("Kim Jong Un");
    await execute("lagebild.acceptAll");
    assert.ok((await items()).every(({ state }) => state === "decided"));
    await execute("lagebild.undoDecision");
    assert.ok((await items()).some(({ state }) => state !== "decided"));
  });

  test("review mode goes from suggestion to suggestion and lets nothing be typed", async () => {
    const editor = await at("Kim Jong Un");
    const text = editor.document.getText();
    await execute("lagebild.startReview");
    const first = selected();
    await execute("lagebild.acceptMention");
    assert.notEqual(selected(), first);
    await execute("type", { text: "x" });
    assert.equal(editor.document.getText(), text);
    await execute("lagebild.previousSuggestion");
    await execute("lagebild.nextSuggestion");
    await execute("lagebild.endReview");
  });

  test("typing before a decision moves it; nothing is lost", async () => {
    const editor = await at("Kim Jong Un");
    await execute("lagebild.acceptMention");
    await editor.edit((edit) => edit.insert(editor.document.lineAt(editor.selection.active.line).range.start, "Neu 🚀: "));
    assert.equal((await find("Kim Jong Un"))?.state, "decided");
    await execute("undo");
    assert.equal((await find("Kim Jong Un"))?.state, "decided");
  });

  test("the value of a date, a note, all occurrences: each asked for and answered by the keyboard", async () => {
    await at("2023-09-12");
    // the box has the value that was found
    await choose(execute("lagebild.setDate"), 0);
    assert.deepEqual([(await find("2023-09-12"))?.value, (await find("2023-09-12"))?.state], ["2023-09-12", "decided"]);
    await at("Kim Jong Un");
    // who only looked into the box has decided nothing
    await choose(execute("lagebild.addNote"), 0);
    assert.notEqual((await find("Kim Jong Un"))?.state, "decided");
    const open = (await items()).filter(({ text, state }) => text === "Kim" && state !== "decided").length;
    assert.ok(open > 0);
    await at("Kim im Gegenzug");
    await choose(execute("lagebild.annotateAll"), 0);
    assert.ok((await items()).filter(({ text }) => text === "Kim").every(({ state }) => state === "decided"));
  });

  test("a text that changes while somebody is asked: nothing is decided about other words", async () => {
    const editor = await at("Kim Jong Un");
    const { showQuickPick } = vscode.window;
    vscode.window.showQuickPick = (async (items: readonly { readonly of: string }[]) => {
      await editor.edit((edit) => edit.insert(new vscode.Position(editor.selection.active.line, 0), "Putin und "));
      return items.find(({ of }) => of === "organisation");
    }) as unknown as typeof showQuickPick;
    try {
      await execute("lagebild.changeKind");
      await assert.rejects(written(), /FileNotFound|ENOENT/);
    } finally {
      vscode.window.showQuickPick = showQuickPick;
      await execute("undo");
    }
  });

  test("a weapon is rejected wherever the dossier has it, a name by the catalogue", async () => {
    await at("Artilleriegranaten");
    await choose(execute("lagebild.rejectInDossier"), 0);
    assert.equal(await find("Artilleriegranaten"), undefined);
    const catalogue = vscode.Uri.joinPath(folder("dossier"), "lagebild.catalogue.json");
    try {
      await at("Putin ihn");
      await execute("lagebild.rejectInDossier");
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(catalogue));
      assert.match(written, /"notNames"/);
    } finally {
      await vscode.workspace.fs.delete(catalogue).then(undefined, () => {});
    }
  });

  test("what takes long says how far it is and can be stopped; what is soon done says nothing", async () => {
    const withProgress = vscode.window.withProgress;
    const said: (string | undefined)[] = [];
    vscode.window.withProgress = ((_: unknown, task: (...given: unknown[]) => Promise<unknown>) => {
      const button = new vscode.CancellationTokenSource();
      const running = task({ report: ({ message }: { message?: string }) => said.push(message) }, button.token);
      setTimeout(() => button.cancel(), 50);
      return running;
    }) as unknown as typeof withProgress;
    try {
      assert.equal(await stoppable("Schnell", async () => "done", 50), "done");
      assert.deepEqual(said, []);
      const steps = await stoppable(
        "Langsam",
        async ({ report, token }) => {
          let done = 0;
          for (; done < 1000 && !token.isCancellationRequested; done++) {
            report(`${done}/1000`);
            await new Promise((next) => setTimeout(next, 10));
          }
          return done;
        },
        20,
      );
      assert.ok(steps > 0 && steps < 1000, `${steps}`);
      assert.match(said.at(-1) ?? "", /^\d+\/1000$/);
    } finally {
      vscode.window.withProgress = withProgress;
    }
  });

  test("what the Review view lists is accepted and rejected there", async () => {
    await at("Kim Jong Un");
    const uri = (await client()).code2ProtocolConverter.asUri(ARTICLE);
    const mention = (text: string) => find(text).then((found) => found ?? assert.fail(text));
    await execute("lagebild.acceptItem", { type: "mention", uri, mention: await mention("Kim Jong Un") });
    assert.equal((await find("Kim Jong Un"))?.state, "decided");
    await execute("lagebild.rejectItem", { type: "mention", uri, mention: await mention("Artilleriegranaten") });
    assert.equal(await find("Artilleriegranaten"), undefined);
    const before = (await items()).length;
    // nobody rejects a whole article by one button
    await execute("lagebild.rejectItem", { type: "article", uri, undecided: { person: 3 } });
    assert.equal((await items()).length, before);
    await execute("lagebild.review.focus");
  });

  test("two annotators' files are settled in the article's own", async () => {
    const aside = (name: string) => vscode.Uri.joinPath(folder("dossier"), `gipfel.annotations.${name}.jsonl`);
    try {
      for (const [name, words] of [
        ["ada", "Kim Jong Un"],
        ["bob", "Artilleriegranaten"],
      ] as const) {
        await at(words);
        await execute("lagebild.acceptMention");
        await vscode.workspace.fs.rename(SIDECAR, aside(name), { overwrite: true });
        for (let tries = 0; tries < 200 && ((await counts())?.decided ?? 0) > 0; tries++) await pause(50);
      }
      await at("Seoul");
      // the first in the list, each time: ada is right about both
      await choose(execute("lagebild.adjudicate"), 0);
      const states = (await written()).map((line) => line["lagebild:state"]);
      assert.deepEqual(states, ["accepted", "rejected"]);
    } finally {
      for (const name of ["ada", "bob"]) await vscode.workspace.fs.delete(aside(name)).then(undefined, () => {});
    }
  });

  test("decisions go with their article when it is renamed in the editor", async () => {
    const [before, after] = ["umzug.txt", "umgezogen.txt"].map((name) => vscode.Uri.joinPath(folder("dossier"), name));
    assert.ok(before !== undefined && after !== undefined);
    const decisionsOf = (uri: vscode.Uri) => uri.with({ path: uri.path.replace(/\.txt$/, ".annotations.jsonl") });
    const isThere = (uri: vscode.Uri) =>
      vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      );
    await vscode.workspace.fs.writeFile(
      before,
      new TextEncoder().encode("13. September 2023\n\nKim Jong Un reiste nach Russland.\n"),
    );
    try {
      const document = await openArticle(before);
      const editor = await vscode.window.showTextDocument(document);
      const start = inside(document, "Kim Jong Un");
      editor.selection = new vscode.Selection(start, start);
      await execute("lagebild.acceptMention");
      assert.ok(await isThere(decisionsOf(before)));
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(before, after);
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.deepEqual([await isThere(decisionsOf(before)), await isThere(decisionsOf(after))], [false, true]);
      await openArticle(after);
      const running = await client();
      const textDocument = { uri: running.code2ProtocolConverter.asUri(after) };
      const decided = () => running.sendRequest<{ decided: number }>("lagebild/reviewCounts", { textDocument });
      for (let tries = 0; tries < 100 && (await decided())?.decided !== 1; tries++) await pause(50);
      assert.equal((await decided()).decided, 1);
    } finally {
      for (const uri of [before, after])
        for (const one of [uri, decisionsOf(uri)]) await vscode.workspace.fs.delete(one).then(undefined, () => {});
    }
  });

  test("the page of keys opens", async () => {
    await at("Kim Jong Un");
    await execute("lagebild.showKeys");
    const { tabGroups } = vscode.window;
    for (let tries = 0; tries < 50 && tabGroups.activeTabGroup.activeTab?.label.includes("keys") !== true; tries++)
      await pause(100);
    assert.match(tabGroups.activeTabGroup.activeTab?.label ?? "", /keys/);
    await execute("workbench.action.closeActiveEditor");
  });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
