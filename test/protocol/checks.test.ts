import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import type { Diagnostic, FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport } from "vscode-languageserver/node";
import { CAPABILITIES, type ClientOptions, inProcess, type Published, type TestClient } from "../support/client.ts";

const URI = "file:///dossier/a.txt";
const SETTINGS = "file:///dossier/lagebild.json";
const params = { workspaceFolders: [{ uri: "file:///dossier", name: "dossier" }] };

const running: TestClient[] = [];
async function start(options?: ClientOptions): Promise<TestClient> {
  const client = await inProcess(options);
  running.push(client);
  return client;
}
afterEach(() => {
  for (const client of running.splice(0)) client.connection.dispose();
});

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;
const pull = (client: TestClient, previousResultId?: string) =>
  client.request<Report>("textDocument/diagnostic", {
    textDocument: { uri: URI },
    ...(previousResultId !== undefined && { previousResultId }),
  });
const codes = (report: Report) => (report.kind === "full" ? report.items.map(({ code }) => code) : report.kind);
/** When everything that was told has been read. */
const settled = (client: TestClient) => client.request("workspace/symbol", { query: "-" });

describe("the page of a check", () => {
  test("is a document that the server holds, with the examples", async () => {
    const client = await start();
    await client.open(URI, "Er kam am 31. Juni 2023.");
    const report = await pull(client);
    const [first] = report.kind === "full" ? report.items : [];
    assert.equal(first?.codeDescription?.href, "lagebild-checks:/date-impossible.md");
    const { text } = await client.request<{ text: string }>("workspace/textDocumentContent", { uri: first.codeDescription.href });
    assert.match(text, /^# date\/impossible\n/);
    assert.match(text, /## Ein Tag, den es im Kalender nicht gibt/);
    assert.match(text, /\[\[31\. Juni 2023\]\]/);
  });
  test("is not linked where the client can't show it", async () => {
    const { textDocumentContent: _, ...workspace } = CAPABILITIES.workspace ?? {};
    const client = await start({ params: { capabilities: { ...CAPABILITIES, workspace } } });
    await client.open(URI, "Er kam am 31. Juni 2023.");
    const report = await pull(client);
    assert.deepEqual(codes(report), ["date/impossible"]);
    assert.equal(report.kind === "full" && report.items[0]?.codeDescription, undefined);
  });
});

describe("the word that is being typed", () => {
  const text = "Er kam am 30. Juni 2023 und blieb.";
  test("nothing is said of it until something else is", async () => {
    const client = await start();
    await client.open(URI, text);
    assert.deepEqual(codes(await pull(client)), []);
    await client.change(URI, 2, 11, 12, "1");
    const held = await pull(client);
    assert.deepEqual(codes(held), []);
    await client.change(URI, 3, text.length - 1, text.length - 1, "e");
    assert.deepEqual(codes(await pull(client, held.resultId)), ["date/impossible"]);
  });
  test("a pause ends it: the client is asked to look again", async () => {
    const client = await start();
    await client.open(URI, text);
    await pull(client);
    await client.change(URI, 2, 11, 12, "1");
    const held = await pull(client);
    assert.deepEqual(codes(held), []);
    await client.next("workspace/diagnostic/refresh");
    assert.deepEqual(codes(await pull(client, held.resultId)), ["date/impossible"]);
  });
  test("for a client that is sent them, too", async () => {
    const { diagnostic: _, ...textDocument } = CAPABILITIES.textDocument ?? {};
    const client = await start({ params: { capabilities: { ...CAPABILITIES, textDocument } } });
    const next = async (version: number): Promise<Diagnostic[]> => [
      ...(await client.next<Published>("textDocument/publishDiagnostics", (one) => one.version === version)).diagnostics,
    ];
    await client.open(URI, text);
    assert.deepEqual(await next(1), []);
    await client.change(URI, 2, 11, 12, "1");
    assert.deepEqual(await next(2), []);
    assert.deepEqual(
      (await next(2)).map(({ code }) => code),
      ["date/impossible"],
    );
  });
});

describe("the dossier", () => {
  test("its lagebild.json says what to ignore, and is read again when it changes", async () => {
    const ignore = (code: string) => JSON.stringify({ ignore: [{ code, text: "31. Juni 2023" }] });
    const files = new Map([
      [URI, "Er kam am 31. Juni 2023."],
      [SETTINGS, ignore("date/impossible")],
    ]);
    const client = await start({ files, params });
    await settled(client);
    await client.open(URI, "Er kam am 31. Juni 2023.");
    const quiet = await pull(client);
    assert.deepEqual(codes(quiet), []);
    files.set(SETTINGS, ignore("date/missing"));
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: SETTINGS, type: 2 }] });
    await client.next("workspace/diagnostic/refresh");
    assert.deepEqual(codes(await pull(client, quiet.resultId)), ["date/impossible"]);
    files.set(SETTINGS, "{ damaged");
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: SETTINGS, type: 2 }] });
    await settled(client);
    assert.deepEqual(codes(await pull(client, quiet.resultId)), ["date/impossible"]);
    assert.deepEqual(client.log, []);
  });
  test("an article is compared with the others as soon as they have been read", async () => {
    const others = Array.from({ length: 6 }, (_, at): [string, string] => [`file:///dossier/${at}.txt`, "Kim Jong Un kam."]);
    const files = new Map([[URI, "Kim Jong-un kam."], ...others]);
    const client = await start({ files, params });
    await client.open(URI, "Kim Jong-un kam.");
    let report = await pull(client);
    if (codes(report).length === 0) {
      await client.next("workspace/diagnostic/refresh");
      report = await pull(client, report.resultId);
    }
    assert.deepEqual(codes(report), ["actor/spelling-varies"]);
    assert.deepEqual(client.log, []);
  });
});

describe("the findings of a dossier", () => {
  test("are those of every article, whether it is open or not", async () => {
    const [open, closed] = ["file:///dossier/a.txt", "file:///dossier/b.txt"];
    const text = "Kim Jong Un kam am 31. Juni 2023.";
    const client = await inProcess({
      files: new Map([
        [open, text],
        [closed, text],
      ]),
      params: { capabilities: CAPABILITIES, initializationOptions: { clientFiles: true } },
    });
    await client.open(open, text);
    assert.deepEqual(await client.request("lagebild/articles", {}), [open, closed]);
    for (const uri of [open, closed]) {
      const found = await client.request<Diagnostic[]>("lagebild/findings", { textDocument: { uri } });
      assert.deepEqual(
        found.map(({ code }) => code),
        ["date/impossible"],
        uri,
      );
    }
    assert.deepEqual(await client.request("lagebild/findings", { textDocument: { uri: "file:///dossier/none.txt" } }), []);
    client.connection.dispose();
  });
});
