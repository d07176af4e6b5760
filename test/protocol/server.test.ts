import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import {
  CancellationTokenSource,
  type CodeAction,
  type Diagnostic,
  ErrorCodes,
  type FullDocumentDiagnosticReport,
  type Hover,
  type InitializeParams,
  type InlayHint,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type MarkupContent,
  type SymbolInformation,
  type UnchangedDocumentDiagnosticReport,
  WorkDoneProgress,
} from "vscode-languageserver/node";
import { CAPABILITIES, type ClientOptions, inProcess, type Published, type TestClient } from "../support/client.ts";

const URI = "file:///dossier/a.txt";
const TEXT = "Kim Jong Un kam am 31. Juni 2023 nach Moskau.";

const running: TestClient[] = [];
async function start(options?: ClientOptions): Promise<TestClient> {
  const client = await inProcess(options);
  running.push(client);
  return client;
}
afterEach(async () => {
  for (const client of running.splice(0)) client.connection.dispose();
});

const at = (character: number, line = 0, uri = URI) => ({ textDocument: { uri }, position: { line, character } });
const hoverAt = async (client: TestClient, character: number, line = 0) => {
  const shown = await client.request<Hover | null>("textDocument/hover", at(character, line));
  return shown === null ? null : (shown.contents as MarkupContent).value.split("  \n")[0];
};
const pull = (client: TestClient, previousResultId?: string) =>
  client.request<FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport>("textDocument/diagnostic", {
    textDocument: { uri: URI },
    ...(previousResultId !== undefined && { previousResultId }),
  });
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe("initialize", () => {
  test("announces what is answered, and nothing else", async () => {
    const client = await start();
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, "Lagebild");
    await client.open(URI, `${TEXT} Kurzstreckenraketen flogen. Am 3. Mai 2021 floh er, zwei Tage später kam er zurück.`);
    const CATALOGUE = "file:///dossier/lagebild.catalogue.json";
    await client.open(CATALOGUE, '{ "entries": [{ "state": "nordk" }] }');
    const NAMED = "file:///dossier/.lagebild/catalogue/named.json";
    await client.open(NAMED, '{ "entries": [{ "id": "zora" }] }');
    const WEAPON = TEXT.length + 1;
    const textDocument = { uri: URI };
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const requests: Record<string, [provider: unknown, method: string, params: unknown]> = {
      hoverProvider: [true, "textDocument/hover", at(1)],
      definitionProvider: [true, "textDocument/definition", at(1)],
      declarationProvider: [true, "textDocument/declaration", at(1)],
      codeLensProvider: [{}, "textDocument/codeLens", { textDocument }],
      renameProvider: [true, "textDocument/rename", { ...at(24, 0, NAMED), newName: "zora-q" }],
      referencesProvider: [true, "textDocument/references", { ...at(1), context: { includeDeclaration: true } }],
      documentHighlightProvider: [true, "textDocument/documentHighlight", at(1)],
      documentSymbolProvider: [{ label: "Lagebild" }, "textDocument/documentSymbol", { textDocument }],
      workspaceSymbolProvider: [true, "workspace/symbol", { query: "" }],
      diagnosticProvider: [
        { identifier: "lagebild", interFileDependencies: false, workspaceDiagnostics: false },
        "textDocument/diagnostic",
        { textDocument },
      ],
      codeActionProvider: [
        { codeActionKinds: ["quickfix", "refactor.decide", "refactor.rewrite.spelling"] },
        "textDocument/codeAction",
        { textDocument, range, context: { diagnostics: [] } },
      ],
      completionProvider: [{ triggerCharacters: ['"'] }, "textDocument/completion", at(31, 0, CATALOGUE)],
      typeDefinitionProvider: [true, "textDocument/typeDefinition", at(WEAPON)],
      implementationProvider: [true, "textDocument/implementation", at(WEAPON)],
      typeHierarchyProvider: [true, "textDocument/prepareTypeHierarchy", at(WEAPON)],
      inlayHintProvider: [true, "textDocument/inlayHint", { textDocument, range }],
      selectionRangeProvider: [true, "textDocument/selectionRange", { textDocument, positions: [at(1).position] }],
      semanticTokensProvider: [capabilities.semanticTokensProvider, "textDocument/semanticTokens/full", { textDocument }],
    };
    const providers = Object.entries(capabilities).filter(([name]) => name.endsWith("Provider"));
    assert.deepEqual(
      new Map(providers),
      new Map(Object.entries(requests).map(([name, [provider]]) => [name, provider])),
      "a provider without a request here, or the other way round",
    );
    const answers = Object.values(requests).map(([, method, params]) => [method, params] as const);
    for (const [method, params] of [...answers, ["textDocument/semanticTokens/range", { textDocument, range }] as const]) {
      const answer = await client.request<object>(method, params);
      assert.ok(JSON.stringify(answer).length > 20, `${method} has an answer: ${JSON.stringify(answer)}`);
    }
    await assert.rejects(client.request("textDocument/foldingRange", { textDocument }), { code: ErrorCodes.MethodNotFound });
    assert.deepEqual(client.log, []);
  });
  test("the locale decides the language", async () => {
    for (const [locale, expected] of [
      ["de-AT", "**Kim Jong Un** · Person · Nordkorea"],
      ["fr", "**Kim Jong Un** · person · North Korea"],
      [undefined, "**Kim Jong Un** · person · North Korea"],
    ] as const) {
      const client = await start({ params: locale === undefined ? {} : { locale } });
      await client.open(URI, TEXT);
      assert.equal(await hoverAt(client, 2), expected);
    }
  });
  test("hostile options, no folders, no capabilities", async () => {
    for (const initializationOptions of [null, "commandLinks", 7, [], { commandLinks: "yes", clientFiles: 0 }]) {
      const client = await start({ params: { initializationOptions, workspaceFolders: null, capabilities: {} } });
      await client.open(URI, TEXT);
      assert.equal(await hoverAt(client, 2), "**Kim Jong Un** · person · North Korea");
      assert.equal((await client.request<Location[]>("textDocument/references", { ...at(2), context: {} })).length, 1);
    }
  });
});

describe("documents", () => {
  test("opening, incremental changes, closing", async () => {
    const client = await start();
    await client.open(URI, TEXT);
    assert.equal(await hoverAt(client, 2), "**Kim Jong Un** · person · North Korea");
    await client.change(URI, 2, 0, 11, "🚀 Wladimir Putin");
    assert.equal(await hoverAt(client, 4), "**Wladimir Putin** · person · Russia");
    await client.change(URI, 3, 3, 17, "");
    assert.equal(await hoverAt(client, 4), null);
    await client.close(URI);
    assert.equal(await hoverAt(client, 2), null);
    assert.deepEqual(await client.request("textDocument/references", { ...at(2), context: {} }), []);
    assert.deepEqual(client.log, []);
  });
  test("what a file was in git is no article of the dossier, nor is the preview of an edit", async () => {
    const client = await start();
    await client.open(URI, TEXT);
    await client.open("git:/dossier/a.txt?%7B%22path%22%3A%22/dossier/a.txt%22%2C%22ref%22%3A%22HEAD%22%7D", TEXT);
    await client.open("vscode-bulkeditpreview-editor:/dossier/a.txt", TEXT);
    await client.open("vscode-local-history:/dossier/a.txt", TEXT);
    const found = await client.request<Location[]>("textDocument/references", { ...at(2), context: {} });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [URI],
    );
  });
  test("unknown documents and positions out of range are answered", async () => {
    const client = await start();
    assert.equal(await client.request("textDocument/hover", at(0, 0, "file:///nowhere.txt")), null);
    assert.deepEqual(await client.request("textDocument/documentSymbol", { textDocument: { uri: "nonsense" } }), []);
    await client.open(URI, "Es war ruhig.");
    for (const [character, line] of [
      [9999, 0],
      [0, 9999],
      [-1, 0],
      [0, -1],
    ] as const)
      assert.equal(await hoverAt(client, character, line), null);
    assert.deepEqual(client.log, []);
  });
  test("lone surrogates and two megabytes", async () => {
    const client = await start();
    await client.open(URI, "\uD83D Kim Jong Un \uDE80");
    assert.equal(await hoverAt(client, 4), "**Kim Jong Un** · person · North Korea");
    const line = "Am Mittwoch kam Kim Jong Un nach Moskau und zeigte eine Rakete. ";
    const large = "file:///dossier/large.txt";
    await client.open(large, line.repeat(2_000_000 / line.length));
    const shown = await client.request<Hover>("textDocument/hover", at(18, 0, large));
    assert.match((shown.contents as MarkupContent).value, /31250× here/);
  });
});

describe("diagnostics", () => {
  test("are pulled; unchanged for the same analysis only", async () => {
    const client = await start();
    await client.open(URI, TEXT);
    const first = await pull(client);
    assert.ok(first.kind === "full");
    assert.deepEqual(codes(first.items), ["date/impossible"]);
    assert.deepEqual(await pull(client, first.resultId), { kind: "unchanged", resultId: first.resultId });
    await client.change(URI, 2, 19, 21, "30");
    const second = await pull(client, first.resultId);
    assert.ok(second.kind === "full");
    assert.deepEqual(second.items, []);
    await client.close(URI);
    assert.deepEqual(await pull(client, second.resultId), { kind: "full", items: [] });
    // a document that is opened again begins at the version it had before
    await client.open(URI, "Am 31. April 2023 war nichts.");
    const third = await pull(client, first.resultId);
    assert.ok(third.kind === "full");
    assert.deepEqual(codes(third.items), ["date/impossible"]);
  });
  test("are pushed to a client that doesn't pull", async () => {
    const client = await start({ params: { capabilities: {} } });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const published = () => client.next<Published>("textDocument/publishDiagnostics");
    await client.open(URI, TEXT);
    const first = await published();
    assert.deepEqual([first.uri, first.version, codes(first.diagnostics)], [URI, 1, ["date/impossible"]]);
    await client.change(URI, 2, 19, 21, "30");
    assert.deepEqual(await published(), { uri: URI, version: 2, diagnostics: [] });
    await client.close(URI);
    assert.deepEqual(await published(), { uri: URI, diagnostics: [] });
  });
  test("aren't pushed to one that does", async () => {
    const client = await start();
    await client.open(URI, TEXT);
    await pull(client);
    let pushed = false;
    void client.next("textDocument/publishDiagnostics").then(() => {
      pushed = true;
    });
    // the server's own timer would have been set before this one
    await new Promise((resolve) => setTimeout(resolve));
    await pull(client);
    assert.equal(pushed, false);
  });
});

describe("quick fixes", () => {
  const fixes = async (capabilities: InitializeParams["capabilities"]) => {
    const client = await start({ params: { capabilities } });
    await client.open(URI, TEXT, 7);
    const range = { start: { line: 0, character: 20 }, end: { line: 0, character: 20 } };
    const context = { diagnostics: [] };
    return client.request<CodeAction[]>("textDocument/codeAction", { textDocument: { uri: URI }, range, context });
  };
  const range = { start: { line: 0, character: 19 }, end: { line: 0, character: 21 } };
  const edits = [{ range, newText: "30" }];

  test("edit the version they were asked for", async () => {
    const [fix, ...others] = await fixes(CAPABILITIES);
    assert.equal(others.length, 0);
    assert.deepEqual(
      [fix?.title, fix?.kind, codes(fix?.diagnostics ?? [])],
      ["Write “30. Juni 2023”", "quickfix", ["date/impossible"]],
    );
    assert.deepEqual(fix?.edit, { documentChanges: [{ textDocument: { uri: URI, version: 7 }, edits }] });
  });
  test("for a client without versions, and one without actions", async () => {
    const { codeAction } = CAPABILITIES.textDocument ?? {};
    const [fix] = await fixes({ textDocument: { ...(codeAction && { codeAction }) } });
    assert.deepEqual(fix?.edit, { changes: { [URI]: edits } });
    assert.deepEqual(await fixes({}), []);
  });
});

describe("settings", () => {
  const RELATIVE = "Am Mittwoch kam er.";
  const mentions = async (client: TestClient, character: number) =>
    (
      await client.request<Location[]>("textDocument/references", { ...at(character), context: { includeDeclaration: false } })
    ).map(({ uri }) => uri);

  test("the date of the articles is asked for; a change renews the open ones, the others, and the client's findings", async () => {
    const other = "file:///dossier/b.txt";
    let articleDate = "";
    const files = new Map([
      [URI, RELATIVE],
      [other, RELATIVE],
    ]);
    const client = await start({ settings: () => ({ articleDate }), files });
    await client.open(URI, RELATIVE);
    const before = await pull(client);
    assert.ok(before.kind === "full");
    assert.deepEqual(codes(before.items), ["date/missing"]);
    assert.deepEqual(await mentions(client, 4), [URI]);
    articleDate = "2023-09-12";
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.next("workspace/diagnostic/refresh");
    const after = await pull(client, before.resultId);
    assert.ok(after.kind === "full");
    assert.deepEqual(after.items, []);
    assert.deepEqual((await mentions(client, 4)).sort(), [URI, other]);
  });
  test("hints behind relative dates, turned off and on", async () => {
    let dateHints: unknown;
    const client = await start({ settings: () => ({ articleDate: "2023-09-12", dateHints }) });
    await client.next("workspace/inlayHint/refresh");
    await client.open(URI, `${RELATIVE} Am 3. Mai 2021 nicht.`);
    const hints = async () => {
      const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
      const found = await client.request<InlayHint[]>("textDocument/inlayHint", { textDocument: { uri: URI }, range });
      return found.map(({ label, position: { line, character } }) => [label, line, character]);
    };
    const wednesday = [["2023-09-06", 0, 11]];
    assert.deepEqual(await hints(), wednesday);
    for (const [setting, expected] of [
      ["off", []],
      ["on", wednesday],
    ] as const) {
      dateHints = setting;
      await client.notify("workspace/didChangeConfiguration", { settings: null });
      await client.next("workspace/inlayHint/refresh");
      assert.deepEqual(await hints(), expected);
    }
    assert.deepEqual(client.log, []);
  });
  test("a client that can't be asked sends them", async () => {
    const client = await start({ params: { capabilities: {} } });
    await client.open(URI, RELATIVE);
    assert.deepEqual(codes((await client.next<Published>("textDocument/publishDiagnostics")).diagnostics), ["date/missing"]);
    await client.notify("workspace/didChangeConfiguration", { settings: { lagebild: { articleDate: "2023-09-12" } } });
    assert.deepEqual((await client.next<Published>("textDocument/publishDiagnostics")).diagnostics, []);
    for (const settings of [
      null,
      "x",
      { lagebild: null },
      { lagebild: { articleDate: 7 } },
      { lagebild: { articleDate: "gestern" } },
    ]) {
      await client.notify("workspace/didChangeConfiguration", { settings });
    }
    assert.equal(await hoverAt(client, 4), "**Mittwoch** · date · a Wednesday: the article's date is not known");
    assert.deepEqual(client.log, []);
  });
});

describe("a client that gives its files", () => {
  test("articles come, change and go", async () => {
    const b = "file:///dossier/b.txt";
    const files = new Map([
      [URI, "Kim Jong Un."],
      [b, "Kim Jong Un und noch einmal Kim Jong Un."],
    ]);
    const client = await start({ files });
    const symbols = async () =>
      (await client.request<{ containerName: string }[]>("workspace/symbol", { query: "kim jong un" })).map(
        ({ containerName }) => containerName,
      );
    assert.deepEqual(await symbols(), ["3× in 2 articles"]);
    const changed = (...changes: (readonly [string, 1 | 2 | 3])[]) =>
      client.notify("workspace/didChangeWatchedFiles", { changes: changes.map(([uri, type]) => ({ uri, type })) });
    files.set(b, "Kim Jong Un.");
    await changed([b, 2]);
    assert.deepEqual(await symbols(), ["2× in 2 articles"]);
    files.set("file:///dossier/c.txt", "Kim Jong Un.");
    await changed(["file:///dossier/c.txt", 1]);
    assert.deepEqual(await symbols(), ["3× in 3 articles"]);
    files.set(b, "Nichts.");
    await changed([b, 3], [b, 1]);
    assert.deepEqual(await symbols(), ["2× in 2 articles"], "a file that was replaced");
    files.delete("file:///dossier/c.txt");
    await client.notify("lagebild/dossierChanged");
    assert.deepEqual(await symbols(), ["1× in 1 article"]);
    assert.deepEqual(client.log, []);
  });
  test("what is open counts instead of what lies there, also under another spelling of its uri", async () => {
    const listed = "file:///dossier/Kim%20(2).txt";
    const opened = "file:///dossier/Kim%20%282%29.txt";
    const files = new Map([[listed, "Kim Jong Un."]]);
    const client = await start({ files });
    const found = async () =>
      (await client.request<{ location: Location }[]>("workspace/symbol", { query: "kim" })).map(({ location }) => location.uri);
    assert.deepEqual(await found(), [listed]);
    await client.open(opened, "Kim Jong Un und Kim Jong Un.");
    assert.deepEqual(await found(), [opened]);
    files.delete(listed);
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: listed, type: 3 }] });
    assert.deepEqual(await found(), [opened], "deleted on disk, but still open");
    await client.close(opened);
    assert.deepEqual(await found(), []);
  });
  test("files that are no articles are left out, with a line in the log", async () => {
    const files = new Map<string, string | Uint8Array>([
      ["file:///a.txt", "Kim Jong Un."],
      ["file:///binary.txt", new Uint8Array([0, 1, 2, 3, 4, 5, 6])],
      ["file:///large.txt", "x".repeat(5_000_001)],
    ]);
    const gone = "file:///gone.txt";
    const client = await start({ files: new Map([...files, [gone, "Kim Jong Un."]]) });
    client.connection.onRequest("lagebild/readFile", ({ uri }: { uri: string }) => {
      const content = files.get(uri);
      if (content === undefined) throw new Error("no such file");
      return { data: Buffer.from(content).toString("base64") };
    });
    const found = await client.request<{ containerName: string }[]>("workspace/symbol", { query: "kim jong un" });
    assert.deepEqual(
      found.map(({ containerName }) => containerName),
      ["1× in 1 article"],
    );
    assert.deepEqual(
      client.log.map((line) => line.replace(/(no such file).*/, "$1")),
      [
        "file:///binary.txt: left out, not a text file",
        "file:///gone.txt: left out, Request lagebild/readFile failed with message: no such file",
        "file:///large.txt: left out, larger than 5 MB",
      ],
    );
  });
  test("a large folder shows its progress, to a client that wants to see it", async () => {
    const files = new Map(Array.from({ length: 120 }, (_, index) => [`file:///dossier/${index}.txt`, "Kim Jong Un."]));
    const window = { workDoneProgress: true };
    const symbols = (client: TestClient) => client.request<{ containerName: string }[]>("workspace/symbol", { query: "kim" });
    const client = await start({ files, params: { capabilities: { ...CAPABILITIES, window }, locale: "de" } });
    const shown: unknown[] = [];
    client.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, ({ kind, message }) => void shown.push([kind, message]));
      return null;
    });
    assert.equal((await symbols(client))[0]?.containerName, "120× in 120 Artikeln");
    const steps = ["20/120", "40/120", "60/120", "80/120", "100/120", "120/120"].map((step) => ["report", step]);
    assert.deepEqual(shown, [["begin", "Artikel werden gelesen"], ...steps, ["end", undefined]]);
    // one that promises to show it and doesn't has its articles read all the same
    const refusing = await start({ files, params: { capabilities: { ...CAPABILITIES, window } } });
    assert.equal((await symbols(refusing))[0]?.containerName, "120× in 120 articles");
  });
  test("one that refuses everything still gets an answer", async () => {
    const client = await start({
      settings: () => {
        throw new Error("no settings");
      },
      params: {
        capabilities: {
          ...CAPABILITIES,
          workspace: { ...CAPABILITIES.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
        },
        initializationOptions: { clientFiles: true },
      },
    });
    client.connection.onRequest("client/registerCapability", () => {
      throw new Error("no registration");
    });
    client.connection.onRequest("lagebild/findArticles", () => {
      throw new Error("no files");
    });
    await client.open(URI, TEXT);
    assert.equal((await client.request<Location[]>("textDocument/references", { ...at(2), context: {} })).length, 1);
    for (const reason of ["no registration", "no settings", "no files"])
      assert.ok(
        client.log.some((line) => line.includes(reason)),
        reason,
      );
  });
});

const definitionOf = <T>(client: TestClient) => client.request<T[]>("textDocument/definition", at(2));

describe("catalogue files", () => {
  test("their text is served; an unknown one is empty", async () => {
    const client = await start();
    await client.open(URI, TEXT);
    const [link] = await definitionOf<LocationLink>(client);
    assert.equal(link?.targetUri, "lagebild-catalogue:/persons.catalogue.json");
    const { text } = await client.request<{ text: string }>("workspace/textDocumentContent", { uri: link.targetUri });
    const { line, character } = link.targetSelectionRange.start;
    assert.ok(text.split("\n")[line]?.slice(character).startsWith('"kim-jong-un"'));
    // the editor would look for it beside the file, where there is none, and say so as a finding
    assert.equal((JSON.parse(text) as { $schema?: string }).$schema, undefined);
    assert.deepEqual(await client.request("workspace/textDocumentContent", { uri: "lagebild-catalogue:/../secret" }), {
      text: "",
    });
    assert.deepEqual(client.initialized.capabilities.workspace?.textDocumentContent, {
      schemes: ["lagebild-catalogue", "lagebild-checks"],
    });
  });
});

describe("catalogues of the user's own", () => {
  const ROOT = "file:///dossier/lagebild.catalogue.json";
  const MORE = "file:///dossier/.lagebild/catalogue/more.json";
  const MINE = "file:///home/mine.json";
  const person = (id: string, name: string) =>
    JSON.stringify({ entries: [{ id, kind: "person", name, description: id }] }, null, 2);
  const ARTICLE = "Zora Quentin kam.";
  const params = { workspaceFolders: [{ uri: "file:///dossier", name: "dossier" }] };
  /** When everything that was told has been read. */
  const settled = (client: TestClient) => client.request("workspace/symbol", { query: "-" });
  const changed = (client: TestClient, uri: string, type: 1 | 2 | 3) =>
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
  const card = async (client: TestClient) => {
    const shown = await client.request<Hover | null>("textDocument/hover", at(2));
    return shown === null ? null : (shown.contents as MarkupContent).value;
  };
  const published = (client: TestClient, uri: string) =>
    client.next<Published>("textDocument/publishDiagnostics", (one) => one.uri === uri);

  test("count from the start; the root's goes before the folder's; definition leads into them", async () => {
    const files = new Map([
      [URI, ARTICLE],
      [MORE, person("from-more", "Zora Quentin")],
      [ROOT, person("from-root", "Zora Quentin")],
    ]);
    const client = await start({ files, params });
    await client.open(URI, ARTICLE);
    await settled(client);
    // two entries with one name are two persons
    assert.match((await card(client)) ?? "", /Could be/);
    files.set(ROOT, person("from-more", "Zora Quentin").replace('"description": "from-more"', '"description": "replaced"'));
    await changed(client, ROOT, 2);
    await settled(client);
    assert.match((await card(client)) ?? "", /^\*\*Zora Quentin\*\* · person {2}\nreplaced.*from your workspace catalogue/s);
    const [link] = await definitionOf<LocationLink>(client);
    assert.equal(link?.targetUri, ROOT);
    const { line, character } = link.targetSelectionRange.start;
    assert.ok(files.get(ROOT)?.split("\n")[line]?.slice(character).startsWith('"from-more"'));
    assert.deepEqual(client.log, []);
  });
  test("come, change and go: open articles and those of the folder are read again, the client is told", async () => {
    const other = "file:///dossier/b.txt";
    const files = new Map([
      [URI, ARTICLE],
      [other, ARTICLE],
    ]);
    const workspace = { ...CAPABILITIES.workspace, semanticTokens: { refreshSupport: true } };
    const client = await start({ files, params: { ...params, capabilities: { ...CAPABILITIES, workspace } } });
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest("workspace/semanticTokens/refresh", () => {
        resolve();
        return null;
      });
    });
    const symbols = async () =>
      (await client.request<{ containerName: string }[]>("workspace/symbol", { query: "quentin" })).map(
        ({ containerName }) => containerName,
      );
    await client.open(URI, ARTICLE);
    assert.deepEqual(await symbols(), []);
    files.set(ROOT, person("zora", "Zora Quentin"));
    await changed(client, ROOT, 1);
    assert.deepEqual(await symbols(), ["2× in 2 articles"]);
    await Promise.all([refreshed, client.next("workspace/diagnostic/refresh")]);
    files.delete(ROOT);
    await changed(client, ROOT, 3);
    assert.deepEqual(await symbols(), []);
    assert.deepEqual(client.log, []);
  });
  test("one with problems is left out and says where; the others count; in order again it has none", async () => {
    const faulty = JSON.stringify({ entries: [{ id: "x", kind: "person", name: "X", alias: [] }] }, null, 2);
    const files = new Map([
      [MORE, person("zora", "Zora Quentin")],
      [ROOT, faulty],
    ]);
    const client = await start({ files, params });
    await client.open(URI, ARTICLE);
    const { diagnostics } = await published(client, ROOT);
    assert.deepEqual(
      diagnostics.map(({ code, source, severity, message, range }) => [code, source, severity, message, range.start.line]),
      [["catalogue/schema", "Lagebild", 1, "This catalogue is not used: “alias” is not a property here.", 6]],
    );
    await settled(client);
    assert.match((await card(client)) ?? "", /zora/);
    files.set(ROOT, `${faulty},`);
    await changed(client, ROOT, 2);
    const [syntax] = (await published(client, ROOT)).diagnostics;
    assert.equal(syntax?.message, "This catalogue is not used: something follows the end.");
    assert.deepEqual(syntax?.range.start, { line: faulty.split("\n").length - 1, character: 1 });
    files.set(ROOT, "");
    await changed(client, ROOT, 2);
    assert.deepEqual((await published(client, ROOT)).diagnostics, []);
    files.set(ROOT, faulty);
    await changed(client, ROOT, 2);
    assert.equal((await published(client, ROOT)).diagnostics.length, 1);
    files.delete(ROOT);
    await changed(client, ROOT, 3);
    assert.deepEqual((await published(client, ROOT)).diagnostics, []);
    assert.deepEqual(client.log, []);
  });
  test("the user's own file, below those of the workspace, by path or uri", async () => {
    let userCatalogue = "/home/mine.json";
    const files = new Map([[URI, ARTICLE]]);
    const client = await start({ files, params, settings: () => ({ userCatalogue }) });
    const more = new Map([
      [MINE, person("zora", "Zora Quentin").replace('"description": "zora"', '"description": "of the user"')],
      ["memfs:/b.json", person("zora", "Zora Quentin").replace('"description": "zora"', '"description": "elsewhere"')],
    ]);
    client.connection.onRequest("lagebild/readFile", ({ uri }: { uri: string }) => {
      const content = files.get(uri) ?? more.get(uri);
      if (content === undefined) throw new Error("no such file");
      return { data: Buffer.from(content).toString("base64") };
    });
    await client.open(URI, ARTICLE);
    await settled(client);
    assert.match((await card(client)) ?? "", /of the user/);
    files.set(ROOT, person("zora", "Zora Quentin").replace('"description": "zora"', '"description": "of the workspace"'));
    await changed(client, ROOT, 1);
    await settled(client);
    assert.match((await card(client)) ?? "", /of the workspace/);
    files.delete(ROOT);
    await changed(client, ROOT, 3);
    userCatalogue = "memfs:/b.json";
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    // told when the other file has been read
    await client.next("workspace/diagnostic/refresh");
    await settled(client);
    assert.match((await card(client)) ?? "", /elsewhere/);
    for (userCatalogue of ["mine.json", " ", "memfs:/gone.json"]) {
      await client.notify("workspace/didChangeConfiguration", { settings: null });
      await settled(client);
    }
  });
  test("quick fixes write into the file of the article's folder, or make it, as far as the client can", async () => {
    const text = " date 2023-09-12 Reise\n\nMinisterin Zora Quentin kam.";
    const fixes = async (files: Map<string, string>, capabilities: InitializeParams["capabilities"]) => {
      const client = await start({ files, params: { ...params, capabilities } });
      await client.open(URI, text);
      await settled(client);
      const position = { line: 2, character: 14 };
      return client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: URI },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
    };
    const canCreate = {
      ...CAPABILITIES,
      workspace: { ...CAPABILITIES.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const] } },
    };
    const [made] = await fixes(new Map(), canCreate);
    assert.equal(made?.title, "Add “Zora Quentin” to the workspace catalogue");
    assert.deepEqual(made?.edit?.documentChanges?.[0], { kind: "create", uri: ROOT });
    assert.deepEqual(await fixes(new Map(), CAPABILITIES), []);
    const there = new Map([[ROOT, '{ "entries": [] }']]);
    const [extended] = await fixes(there, CAPABILITIES);
    assert.equal(extended?.edit?.documentChanges?.length, 1);
    const { codeAction } = CAPABILITIES.textDocument ?? {};
    const [plain] = await fixes(there, { textDocument: { ...(codeAction && { codeAction }) } });
    assert.deepEqual(Object.keys(plain?.edit?.changes ?? {}), [ROOT]);
  });
});

describe("a client that knows less", () => {
  test("gets symbols as a list", async () => {
    const client = await start({ params: { capabilities: {} } });
    await client.open(URI, `${TEXT} Kim ging.`);
    const symbols = await client.request<SymbolInformation[]>("textDocument/documentSymbol", { textDocument: { uri: URI } });
    const shown = symbols.map(({ name, containerName, location }) => [name, containerName, location.range.start.character]);
    assert.deepEqual(shown.slice(2, 5), [
      ["Actors", undefined, 0],
      ["Kim Jong Un", "Actors", 0],
      ["Kim Jong Un", "Kim Jong Un", 0],
    ]);
  });
  test("gets places instead of links", async () => {
    const client = await start({ params: { capabilities: {} } });
    await client.open(URI, TEXT);
    const [place] = await definitionOf<Location>(client);
    assert.deepEqual(Object.keys(place ?? {}), ["uri", "range"]);
    assert.equal(client.initialized.capabilities.workspace?.textDocumentContent, undefined);
  });
});

describe("failures and the end", () => {
  test("a feature that throws gives its empty value and one line in the log", async () => {
    const client = await start();
    await client.open(URI, TEXT);
    for (let times = 0; times < 3; times++) {
      assert.equal(await client.request("textDocument/hover", { textDocument: { uri: URI } }), null);
    }
    assert.deepEqual(await client.request("textDocument/definition", {}), []);
    assert.equal(client.log.length, 2, client.log.join("\n"));
    assert.equal(await hoverAt(client, 2), "**Kim Jong Un** · person · North Korea");
  });
  test("a request that waits for the folder can be cancelled", async () => {
    const client = await start({ files: new Map() });
    let list: (uris: string[]) => void = () => {};
    const listed = new Promise<string[]>((resolve) => {
      list = resolve;
    });
    const asked = new Promise<void>((resolve) => {
      client.connection.onRequest("lagebild/findArticles", () => {
        resolve();
        return listed;
      });
    });
    await client.notify("lagebild/dossierChanged");
    await asked;
    const source = new CancellationTokenSource();
    const response = client.connection.sendRequest("workspace/symbol", { query: "" }, source.token);
    source.cancel();
    await assert.rejects(response, { code: LSPErrorCodes.RequestCancelled });
    list([]);
    assert.deepEqual(await client.request("workspace/symbol", { query: "" }), []);
  });
  test("after shutdown nothing is answered; the end of the stream ends nothing else", async () => {
    const client = await start();
    await client.open(URI, TEXT);
    assert.equal(await client.request("shutdown", undefined), null);
    client.hangUp();
    const another = await start();
    await another.open(URI, TEXT);
    assert.equal(await hoverAt(another, 2), "**Kim Jong Un** · person · North Korea");
  });
});
