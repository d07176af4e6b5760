import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FileChangeType, type TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver";
import type { MentionAnnotation } from "../../server/annotations/model.ts";
import type { Outcome } from "../../server/lsp/deciding.ts";
import type { Normalisation, Spellings } from "../../server/lsp/normalising.ts";
import { CAPABILITIES, inProcess, type TestClient } from "../support/client.ts";
import { decisionAbout, sidecarText } from "../support/decisions.ts";
import { appliedTo } from "../support/workspace-edit.ts";

const FOLDER = "file:///dossier/";
const A = `${FOLDER}a.txt`;
const B = `${FOLDER}b.txt`;
const CATALOGUE = `${FOLDER}lagebild.catalogue.json`;
const DOSSIER = `${FOLDER}lagebild.json`;
const [OF_A, OF_B, ADAS] = ["a.annotations.jsonl", "b.annotations.jsonl", "b.annotations.ada.jsonl"].map((name) => FOLDER + name);
const TEXT = "Zora Quentin traf Kim Jong Un.\n";
const ZORA = { id: "zora-q", kind: "person", name: "Zora Quentin", aliases: ["Sora Quentin"], parts: ["Quentin"] };
const about = (text: string, exact: string, given: Partial<MentionAnnotation> = {}) =>
  decisionAbout(text, exact, { body: { kind: "person", entity: "zora-q" }, ...given });
const FOREIGN = '{"type":"Annotation","body":"lagebild:entity/zora-q"}\n{"kaputt';

const OTHER = "Gestern sprach Quentin.\n";
const dossier = () =>
  new Map<string, string>([
    [A, TEXT],
    [B, OTHER],
    [CATALOGUE, `${JSON.stringify({ entries: [ZORA] }, null, 2)}\n`],
    [DOSSIER, '{ "houseForms": { "zora-q": "Zora Quentin", "kim-jong-un": "Kim Jong Un" } }'],
    [OF_A as string, sidecarText(TEXT, [about(TEXT, "Zora Quentin")])],
    // rejected: nothing in the index says that this file names her
    [OF_B as string, sidecarText(OTHER, [about(OTHER, "Quentin", { state: "rejected" })], "b.txt") + FOREIGN],
    [ADAS as string, sidecarText(OTHER, [about(OTHER, "Quentin", { state: "added" })], "b.txt")],
  ]);

const CLIENT = {
  ...CAPABILITIES,
  workspace: {
    ...CAPABILITIES.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const], changeAnnotationSupport: {} },
  },
};

async function start(files: Map<string, Uint8Array | string>, capabilities: typeof CAPABILITIES = CLIENT) {
  const client = await inProcess({
    files,
    params: {
      capabilities,
      workspaceFolders: [{ uri: FOLDER.slice(0, -1), name: "dossier" }],
      initializationOptions: { clientFiles: true, decides: true },
    },
  });
  await client.request("workspace/symbol", { query: "" });
  return client;
}

const openCatalogue = async (client: TestClient, text: string) => {
  await client.notify("textDocument/didOpen", { textDocument: { uri: CATALOGUE, languageId: "json", version: 1, text } });
};
const rename = (client: TestClient, uri: string, text: string, words: string, newName: string) => {
  const before = text.slice(0, text.indexOf(words) + 1).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return client.request<WorkspaceEdit>("textDocument/rename", { textDocument: { uri }, position, newName });
};
/** What the client saves. */
async function save(client: TestClient, files: Map<string, Uint8Array | string>, after: ReadonlyMap<string, string>) {
  const changes = [...after].filter(([uri, text]) => String(files.get(uri)) !== text);
  for (const [uri, text] of changes) files.set(uri, text);
  await client.notify("workspace/didChangeWatchedFiles", {
    changes: changes.map(([uri]) => ({ uri, type: FileChangeType.Changed })),
  });
  await client.request("workspace/symbol", { query: "" });
}
const texts = (files: ReadonlyMap<string, Uint8Array | string>) => new Map([...files].map(([uri, text]) => [uri, String(text)]));
const groupsOf = ({ documentChanges = [] }: WorkspaceEdit) =>
  documentChanges.map((change) => {
    const { textDocument, edits } = change as TextDocumentEdit;
    const groups = new Set(edits.map((edit) => ("annotationId" in edit ? edit.annotationId : "-")));
    return `${textDocument.uri.slice(FOLDER.length)} ${[...groups].join()} ${textDocument.version}`;
  });

describe("renaming in the whole dossier", () => {
  test("an id is another one in catalogues, in decisions of every file and in lagebild.json, as one edit in groups", async () => {
    const files = new Map<string, Uint8Array | string>(dossier());
    const client = await start(files);
    const catalogue = String(files.get(CATALOGUE));
    await openCatalogue(client, catalogue);
    const edit = await rename(client, CATALOGUE, catalogue, "zora-q", "zora-quentin");
    assert.deepEqual(groupsOf(edit).sort(), [
      "a.annotations.jsonl decisions null",
      "b.annotations.ada.jsonl decisions null",
      "b.annotations.jsonl decisions null",
      "lagebild.catalogue.json catalogue null",
      "lagebild.json catalogue null",
    ]);
    assert.deepEqual(
      Object.values(edit.changeAnnotations ?? {}).map(({ label, needsConfirmation }) => [label, needsConfirmation]),
      [
        ["Catalogue", false],
        ["Decisions about the articles", false],
      ],
    );
    const after = appliedTo(texts(files), edit);
    for (const [uri, text] of dossier())
      assert.equal(
        after.get(uri),
        text.replace(FOREIGN, "").replaceAll("zora-q", "zora-quentin") + (uri === OF_B ? FOREIGN : ""),
      );
    await save(client, files, after);
    const contentChanges = [{ text: after.get(CATALOGUE) ?? "" }];
    await client.notify("textDocument/didChange", { textDocument: { uri: CATALOGUE, version: 2 }, contentChanges });
    const found = await client.request<{ uri: string }[]>("textDocument/references", {
      textDocument: { uri: CATALOGUE },
      position: { line: 3, character: 15 },
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [A],
    );
  });

  test("files of decisions are changed as they stand in the editor, with its version", async () => {
    const files = new Map<string, Uint8Array | string>(dossier());
    const client = await start(files);
    const catalogue = String(files.get(CATALOGUE));
    await openCatalogue(client, catalogue);
    const unsaved = `${files.get(OF_A as string)}${JSON.stringify({ note: "zora-q" })}\n`;
    await client.open(OF_A as string, `\n${unsaved}`, 7);
    const edit = await rename(client, CATALOGUE, catalogue, "zora-q", "zora-quentin");
    assert.ok(groupsOf(edit).includes("a.annotations.jsonl decisions 7"));
    const after = appliedTo(new Map([...texts(files), [OF_A as string, `\n${unsaved}`]]), edit);
    assert.equal(after.get(OF_A as string), `\n${unsaved.replace("entity/zora-q", "entity/zora-quentin")}`);
  });

  test("a name takes decisions along that call it so, and the house form", async () => {
    const files = new Map<string, Uint8Array | string>(dossier());
    files.set(OF_B as string, sidecarText(OTHER, [about(OTHER, "Quentin", { body: { kind: "person", entity: "zora-meier" } })]));
    const client = await start(files);
    await client.open(A, TEXT);
    const edit = await rename(client, A, TEXT, "Zora", "Zora Meier");
    const after = appliedTo(texts(files), edit, ["catalogue", "decisions"]);
    assert.match(after.get(OF_B as string) ?? "", /"lagebild:entity\/zora-q"/);
    assert.match(after.get(DOSSIER) ?? "", /"zora-q": "Zora Meier"/);
    const [entry] = (JSON.parse(after.get(CATALOGUE) ?? "") as { entries: unknown[] }).entries;
    assert.deepEqual(entry, {
      ...ZORA,
      name: "Zora Meier",
      aliases: ["Sora Quentin", "Zora Quentin"],
      parts: ["Quentin", "Meier"],
    });
    assert.equal(after.get(OF_A as string), files.get(OF_A as string));
  });

  test("decisions in memory follow: a step made before is undone behind it, and what is decided next has the new id", async () => {
    const files = new Map<string, Uint8Array | string>(dossier());
    files.delete(OF_A as string);
    const client = await start(files);
    await client.open(A, TEXT);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } };
    const decide = (action: object) =>
      client.request<Outcome>("lagebild/decide", { steps: [{ textDocument: { uri: A }, range, ...action }] });
    await decide({ action: "accept" });
    await decide({ action: "note", note: "im Amt" });
    const catalogue = String(files.get(CATALOGUE));
    await openCatalogue(client, catalogue);
    await save(client, files, appliedTo(texts(files), await rename(client, CATALOGUE, catalogue, "zora-q", "zora-quentin")));
    const item = () =>
      client.request<{ entity: string; note?: string }>("lagebild/mentionAt", {
        textDocument: { uri: A },
        position: range.start,
      });
    assert.deepEqual([(await item()).entity, (await item()).note], ["zora-quentin", "im Amt"]);
    const { changed, message } = await client.request<Outcome>("lagebild/undoDecision", {});
    assert.deepEqual([changed, message], [1, undefined]);
    assert.deepEqual([(await item()).entity, (await item()).note], ["zora-quentin", undefined]);
    assert.match(String(files.get(OF_A as string)), /entity\/zora-quentin"/);
    assert.equal((await client.request<Outcome>("lagebild/undoDecision", {})).changed, 1);
    assert.equal(files.has(OF_A as string), false, "nothing is left: the file goes");
    assert.equal((await client.request<Outcome>("lagebild/redoDecision", {})).changed, 1);
  });

  test("a client that knows neither groups nor versions gets plain edits", async () => {
    const files = new Map<string, Uint8Array | string>(dossier());
    const { workspaceEdit: _, ...workspace } = CAPABILITIES.workspace ?? {};
    const client = await start(files, { ...CAPABILITIES, workspace });
    const catalogue = String(files.get(CATALOGUE));
    await openCatalogue(client, catalogue);
    const edit = await rename(client, CATALOGUE, catalogue, "zora-q", "zora-quentin");
    assert.deepEqual(Object.keys(edit).join(), "changes");
    assert.ok(Object.keys(edit.changes ?? {}).includes(OF_B as string));
  });

  test("a name offers the text of the articles as a group of its own that nobody has chosen yet", async () => {
    const files = new Map<string, Uint8Array | string>(dossier());
    const text = "Sora Quentin kam. „Sora Quentin war da“, hieß es.\n";
    files.set(B, text);
    files.set(OF_B as string, sidecarText(text, [about(text, "Sora Quentin"), about(text, "hieß")], "b.txt") + FOREIGN);
    const client = await start(files);
    await client.open(A, TEXT);
    const edit = await rename(client, A, TEXT, "Zora", "Sora Quentin");
    const { articles, catalogue } = edit.changeAnnotations ?? {};
    assert.deepEqual([catalogue?.needsConfirmation, articles?.needsConfirmation], [false, true]);
    assert.equal(articles?.label, "Text of the articles: other spellings become “Sora Quentin”");
    assert.equal(articles?.description, "1 place in 1 article");
    const unasked = appliedTo(texts(files), edit, ["catalogue", "decisions"]);
    assert.deepEqual([unasked.get(A), unasked.get(OF_A as string)], [TEXT, files.get(OF_A as string)]);
    const after = appliedTo(texts(files), edit);
    assert.equal(after.get(A), TEXT.replace("Zora", "Sora"));
    assert.match(after.get(OF_A as string) ?? "", /"exact":"Sora Quentin"/);
    // and back: what is quoted stays, and what follows it is found where it is now
    const contentChanges = [{ text: after.get(A) ?? "" }];
    await client.notify("textDocument/didChange", { textDocument: { uri: A, version: 2 }, contentChanges });
    await save(client, files, after);
    const back = await client.request<Normalisation>("lagebild/normaliseSpelling", {
      ...{ textDocument: { uri: A }, position: { line: 0, character: 1 } },
      ...{ form: "Zora Quentin", scope: "dossier", quotations: false },
    });
    assert.deepEqual([back.mentions, back.articles, back.quoted, back.leftOut], [2, 2, 1, []]);
    assert.equal(back.summary, "2 places in 2 articles; 1 in quotations left out");
    const again = appliedTo(texts(files), back.edit);
    assert.equal(again.get(B), text.replace("Sora", "Zora"));
    assert.ok(again.get(OF_B as string)?.endsWith(FOREIGN));
  });

  test("spellings of a name are listed, the dossier's own first; of what is no name none", async () => {
    const client = await start(new Map<string, Uint8Array | string>(dossier()));
    await client.open(A, TEXT);
    const at = (character: number) => ({ textDocument: { uri: A }, position: { line: 0, character } });
    const spellings = await client.request<Spellings>("lagebild/spellings", at(1));
    assert.deepEqual(spellings, {
      name: "Zora Quentin",
      forms: [
        { form: "Zora Quentin", articles: 1 },
        { form: "Sora Quentin", articles: 0 },
      ],
    });
    assert.equal(await client.request("lagebild/spellings", at(15)), null);
    assert.equal(await client.request("lagebild/normaliseSpelling", { ...at(15), scope: "dossier", quotations: false }), null);
  });

  test("two articles of one stem have files of their own, which are followed apart", async () => {
    const md = `${FOLDER}a.md`;
    const files = new Map<string, Uint8Array | string>([...dossier(), [md, TEXT]]);
    const client = await start(files);
    await client.open(md, TEXT);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } };
    const steps = [{ textDocument: { uri: md }, range, action: "note", note: "im Brief" }];
    const fileOf = (uri: string) => client.request<string>("lagebild/sidecar", { textDocument: { uri } });
    assert.deepEqual([await fileOf(A), await fileOf(md)], [OF_A, `${md}.annotations.jsonl`], "known before there is one");
    assert.equal((await client.request<Outcome>("lagebild/decide", { steps })).changed, 1);
    assert.match(String(files.get(`${md}.annotations.jsonl`)), /im Brief/);
    assert.doesNotMatch(String(files.get(OF_A as string)), /im Brief/);
    const { edit } = await client.request<Normalisation>("lagebild/normaliseSpelling", {
      ...{ textDocument: { uri: md }, position: range.start },
      ...{ form: "Sora Quentin", scope: "dossier", quotations: false },
    });
    const after = appliedTo(texts(files), edit);
    for (const [article, sidecar] of [
      [A, OF_A as string],
      [md, `${md}.annotations.jsonl`],
    ] as const) {
      assert.equal(after.get(article), TEXT.replace("Zora", "Sora"));
      assert.match(after.get(sidecar) ?? "", /"exact":"Sora Quentin"/);
    }
    assert.equal((await client.request<Outcome>("lagebild/undoDecision", {})).changed, 1);
    assert.equal(files.has(`${md}.annotations.jsonl`), false);
    assert.ok(files.has(OF_A as string));
  });

  test("what was typed before a mention and not saved is still followed when its entity gets another id", async () => {
    const files = new Map<string, Uint8Array | string>(dossier());
    const client = await start(files);
    await client.open(A, TEXT);
    const at = (character: number) =>
      client.request<{ text: string; state: string; entity: string }>("lagebild/mentionAt", {
        ...{ textDocument: { uri: A }, position: { line: 0, character } },
      });
    assert.equal((await at(1)).state, "decided");
    await client.change(A, 2, 0, 0, "Gestern, ");
    assert.equal((await at(10)).state, "decided");
    const catalogue = String(files.get(CATALOGUE));
    await openCatalogue(client, catalogue);
    await save(client, files, appliedTo(texts(files), await rename(client, CATALOGUE, catalogue, "zora-q", "zora-quentin")));
    const { text, state, entity } = await at(10);
    assert.deepEqual([text, state, entity], ["Zora Quentin", "decided", "zora-quentin"]);
  });
});
