import assert from "node:assert/strict";
import * as vscode from "vscode";
import { execute, folder, inside, openArticle, until } from "../support.ts";

const article = (name: string) => openArticle(vscode.Uri.joinPath(folder("dossier"), name));
const fileName = (uri: vscode.Uri) => uri.path.split("/").at(-1);

suite("an article in the editor", () => {
  test("hover: who a bare name is, which office he held, why", async () => {
    const document = await article("gipfel.txt");
    const card = await hover(document, inside(document, "Kim im Gegenzug"));
    assert.match(card, /^\*\*Kim Jong Un\*\* · person · North Korea *\n/);
    assert.match(card, /\(since 2012-04-11\) — as of 2023-09-12/);
    assert.match(card, /\b3× here/);
    assert.match(card, /refers to “Kim Jong Un”/);
  });

  test("hover: a day resolved by the article's date, a weapon by its head", async () => {
    const summit = await article("gipfel.txt");
    assert.match(await hover(summit, inside(summit, "Mittwoch")), /2023-09-13/);
    const munition = await article("munition.txt");
    assert.match(await hover(munition, inside(munition, "152-Millimeter-Munition")), /152 mm/);
  });

  test("go to definition leads to the catalogue entry", async () => {
    const document = await article("gipfel.txt");
    const [target] = await execute<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      inside(document, "Putins Sprecher"),
    );
    assert.ok(target, "no definition");
    const [uri, range] = "targetUri" in target ? [target.targetUri, target.targetRange] : [target.uri, target.range];
    const entry = await vscode.workspace.openTextDocument(uri);
    assert.match(entry.getText(new vscode.Range(range.start, range.end.translate(3))), /Wladimir Putin/);
  });

  test("references: every mention in all articles, also in those that are not open, however written", async () => {
    const document = await article("gipfel.txt");
    const found = await execute<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      inside(document, "Kim Jong Un"),
    );
    // VS Code asks for the declaration, too.
    const elsewhere = (vscode.workspace.workspaceFolders ?? []).length > 1 ? { "notiz.article": 1 } : {};
    assert.deepEqual(count(found.map(({ uri }) => fileName(uri))), {
      "gipfel.txt": 3,
      "munition.txt": 2,
      "persons.catalogue.json": 1,
      ...elsewhere,
    });
  });

  test("a lens on the headline counts; those of a catalogue file lead to the articles", async () => {
    const document = await article("gipfel.txt");
    const [lens] = await execute<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri);
    assert.match(lens?.command?.title ?? "", /^2023-09-12 · \d+ actors · .*\d+ dates · \d+ to review$/);
    const [target] = await execute<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      inside(document, "Kim Jong Un"),
    );
    assert.ok(target);
    const catalogue = await vscode.workspace.openTextDocument("targetUri" in target ? target.targetUri : target.uri);
    const lenses = await execute<vscode.CodeLens[]>("vscode.executeCodeLensProvider", catalogue.uri);
    const ofKim = lenses.find(({ range }) => catalogue.getText(range) === '"kim-jong-un"');
    assert.match(ofKim?.command?.title ?? "", /^\d+× in \d articles$/);
    assert.equal(ofKim?.command?.command, "lagebild.showMentions");
  });

  test("the name of a catalogue entry can be changed from an article, that of a date can't", async () => {
    const document = await article("gipfel.txt");
    const ready = await execute<{ placeholder: string }>(
      "vscode.prepareRename",
      document.uri,
      inside(document, "Kim im Gegenzug"),
    );
    assert.equal(ready.placeholder, "Kim Jong Un");
    await assert.rejects(execute("vscode.prepareRename", document.uri, inside(document, "Mittwoch")));
  });

  test("highlights: every mention in this article", async () => {
    const document = await article("gipfel.txt");
    const found = await execute<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      inside(document, "Putins Sprecher"),
    );
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ["Putin", "Wladimir Putin", "Putins"],
    );
  });

  test("outline: headline, paragraphs, and what is named with its count", async () => {
    const document = await article("gipfel.txt");
    const symbols = await execute<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
    const names = flatten(symbols).map((symbol) => `${symbol.name} ${symbol.detail}`);
    for (const expected of [/Machthaber im Sonderzug/, /Actors/, /Kim Jong Un.*3/, /Weapons/, /Dates/]) {
      assert.ok(
        names.some((name) => expected.test(name)),
        `${expected} is not in the outline:\n${names.join("\n")}`,
      );
    }
  });

  test("workspace symbols: an actor by its name", async () => {
    await article("gipfel.txt");
    const found = await execute<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "Putin");
    assert.ok(
      found.some(({ name }) => name.includes("Wladimir Putin")),
      `not found, only: ${found.map(({ name }) => name).join(", ")}`,
    );
  });

  test("diagnostics: a day that does not exist", async () => {
    const { uri } = await article("munition.txt");
    const texts = () => vscode.languages.getDiagnostics(uri).map(({ message }) => message);
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => texts().some((text) => text.includes("31. Juni")),
      "a finding about 31. Juni",
    );
  });

  test("diagnostics: the link of a code opens the check's page, without a network", async () => {
    const { uri } = await article("munition.txt");
    const links = () => vscode.languages.getDiagnostics(uri).flatMap(({ code }) => (typeof code === "object" ? [code] : []));
    await until(vscode.languages.onDidChangeDiagnostics, () => links().length > 0, "a code with a link");
    const link = links().find(({ value }) => value === "date/impossible");
    assert.equal(link?.target.toString(), "lagebild-checks:/date-impossible.md");
    // what a click on the code in the hover and the Problems panel does
    await vscode.commands.executeCommand("vscode.open", link.target);
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.lineAt(0).text, "# date/impossible");
    assert.equal(document.languageId, "markdown");
  });

  test("inlay hints: the day behind a weekday", async () => {
    const document = await article("gipfel.txt");
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await execute<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
    const { end } = document.getWordRangeAtPosition(inside(document, "Mittwoch")) ?? {};
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position]),
      [["2023-09-13", end]],
    );
  });

  test("quick fixes: a day that exists", async () => {
    const document = await article("munition.txt");
    const at = inside(document, "31. Juni");
    const ask = () =>
      execute<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.QuickFix.value,
      );
    // VS Code cancels the question, or answers with nothing, when another extension registers its code actions meanwhile
    // (`getCodeActions` of its editor): Markdown's does so some time after the page of a check was opened
    let actions: readonly vscode.CodeAction[] = [];
    for (let round = 0; round < 5 && actions.length === 0; round++)
      actions = await ask().catch((error: unknown) => {
        if (error instanceof Error && error.message === "Canceled") return [];
        throw error;
      });
    const fix = actions.find(({ title }) => title === "Write “30. Juni 2023”");
    assert.ok(fix?.edit, `not among: ${actions.map(({ title }) => title).join(", ")}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /am 30\. Juni 2023/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    assert.equal(document.isDirty, false);
  });

  test("semantic tokens: actors, weapons and dates are coloured", async () => {
    const { uri } = await article("munition.txt");
    const legend = await execute<vscode.SemanticTokensLegend>("vscode.provideDocumentSemanticTokensLegend", uri);
    const tokens = await execute<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", uri);
    const types = new Set<string | undefined>();
    for (let at = 3; at < tokens.data.length; at += 5) types.add(legend.tokenTypes[tokens.data[at] ?? -1]);
    for (const expected of ["person", "state", "weapon", "date"])
      assert.ok(types.has(expected), `${expected} is not among ${[...types]}`);
  });

  test("the links of a hover lead to the catalogue entry and to all mentions", async () => {
    const document = await article("gipfel.txt");
    const link = [document.uri.toString(), inside(document, "Wladimir Putin")];
    await vscode.commands.executeCommand("lagebild.showCatalogueEntry", ...link);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor && editor.document !== document, "no other editor is shown");
    const { start } = editor.selection;
    assert.match(editor.document.getText(new vscode.Range(start, start.translate(3))), /Wladimir Putin/);
    await vscode.commands.executeCommand("lagebild.showMentions", ...link);
    const isBack = () => vscode.window.activeTextEditor?.document === document;
    await until(vscode.window.onDidChangeActiveTextEditor, isBack, "the article is shown again");
  });

  test("an edit reaches the server", async () => {
    const document = await article("munition.txt");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "Wladimir Putin schwieg.\n\n");
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(await hover(document, inside(document, "Putin schwieg")), /\*\*Wladimir Putin\*\*/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    assert.equal(document.isDirty, false);
  });
});

async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await execute<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value)))
    .join("\n");
}

const flatten = (symbols: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);

function count(values: (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? ""] = (counts[value ?? ""] ?? 0) + 1;
  return counts;
}
