import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type CodeAction,
  type DocumentDiagnosticReport,
  FileChangeType,
  type Hover,
  type Location,
  type RenameFile,
  type SelectionRange,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { MentionItem, ReviewCounts } from "../../server/features/review.ts";
import type { Outcome } from "../../server/lsp/deciding.ts";
import { CAPABILITIES, inProcess, type TestClient } from "../support/client.ts";
import { decisionAbout, sidecarText } from "../support/decisions.ts";

const FOLDER = "file:///dossier/";
const A = `${FOLDER}a.txt`;
const B = `${FOLDER}b.txt`;
const TEXT = "date 2023-09-12 Besuch\n\nKim Jong Un traf Sergej Schoigu. Kim reiste am Mittwoch ab.\n";
const OTHER = "date 2023-09-13 Treffen\n\nIn Moskau sprach Kim Jong Un. Man zeigte eine KN-23.\n";

async function start(files: Map<string, Uint8Array | string>, annotator = "Ada") {
  const client = await inProcess({
    settings: () => ({ annotator }),
    files,
    params: { capabilities: CAPABILITIES, initializationOptions: { clientFiles: true, decides: true } },
  });
  await client.open(A, TEXT);
  return client;
}

const articles = () =>
  new Map<string, Uint8Array | string>([
    [A, TEXT],
    [B, OTHER],
  ]);

/** The range of the n-th occurrence of words in an article. */
function rangeOf(words: string, text = TEXT, nth = 1) {
  let offset = -1;
  for (let n = 0; n < nth; n++) offset = text.indexOf(words, offset + 1);
  assert.ok(offset >= 0, words);
  const before = text.slice(0, offset).split("\n");
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { line: start.line, character: start.character + words.length } };
}

const decide = (client: TestClient, words: string, action: object, uri = A, text = TEXT, nth = 1) =>
  client.request<Outcome>("lagebild/decide", {
    steps: [{ textDocument: { uri }, range: rangeOf(words, text, nth), ...action }],
  });
const mentions = async (client: TestClient, uri = A) => {
  const items = await client.request<MentionItem[]>("lagebild/mentions", { textDocument: { uri } });
  return items.map(({ text, state, meaning }) => `${text} ${state} ${meaning}`);
};
const lines = (files: ReadonlyMap<string, Uint8Array | string>, uri = A.replace(".txt", ".annotations.jsonl")) =>
  String(files.get(uri) ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; creator: { name: string }; "lagebild:state": string });

describe("deciding", () => {
  test("what is decided part by part, so that it can be stopped, is undone as one", async () => {
    const files = articles();
    const client = await start(files);
    const part = (batch: string | undefined, words: string, uri = A, text = TEXT, nth = 1) =>
      client.request<Outcome>("lagebild/decide", {
        steps: [{ textDocument: { uri }, range: rangeOf(words, text, nth), action: "accept" }],
        ...(batch !== undefined && { batch }),
      });
    const inA = () => lines(files).length;
    const inB = () => lines(files, B.replace(".txt", ".annotations.jsonl")).length;
    await part(undefined, "Sergej Schoigu");
    await part("1", "Kim Jong Un");
    await part("1", "Kim Jong Un", B, OTHER);
    await part("2", "Kim", A, TEXT, 2);
    assert.deepEqual([inA(), inB()], [3, 1]);
    const undo = () => client.request<Outcome>("lagebild/undoDecision", {});
    assert.equal((await undo()).changed, 1);
    assert.equal((await undo()).changed, 2, "both parts of the first batch");
    assert.deepEqual([inA(), inB()], [1, 0]);
    assert.equal((await client.request<Outcome>("lagebild/redoDecision", {})).changed, 2);
    assert.deepEqual([inA(), inB()], [2, 1]);
    await undo();
    await undo();
    assert.deepEqual([inA(), inB()], [0, 0]);
  });
  test("an article that was never saved says what to do, and nothing is written", async () => {
    const files = articles();
    const client = await start(files);
    await client.open("untitled:Untitled-1", TEXT);
    const { changed, message } = await decide(client, "Sergej Schoigu", { action: "accept" }, "untitled:Untitled-1");
    assert.equal(changed, 0);
    assert.equal(message, "Save the article first: decisions are kept in a file beside it.");
    assert.deepEqual([...files.keys()], [A, B]);
    client.connection.dispose();
  });

  test("an article that was deleted while it is open says so, and nothing is written; what was decided before can be changed", async () => {
    const files = articles();
    const client = await start(files);
    files.delete(A);
    const { changed, message } = await decide(client, "Kim Jong Un", { action: "accept" });
    assert.equal(changed, 0);
    assert.equal(message, "Save the article first: decisions are kept in a file beside it.");
    assert.deepEqual([...files.keys()], [B]);
    files.set(A, TEXT);
    assert.equal((await decide(client, "Kim Jong Un", { action: "accept" })).changed, 1);
    files.delete(A);
    assert.equal((await decide(client, "Sergej Schoigu", { action: "accept" })).changed, 1);
    client.connection.dispose();
  });

  test("a decision is written beside the article, shown at once, undone and done again", async () => {
    const files = articles();
    const client = await start(files);
    assert.equal((await decide(client, "Kim Jong Un", { action: "accept" })).changed, 1);
    const [line = assert.fail()] = lines(files);
    assert.deepEqual([line.creator.name, line["lagebild:state"]], ["Ada", "accepted"]);
    const shown = [
      "2023-09-12 suggested 2023-09-12",
      "Kim Jong Un decided Kim Jong Un",
      "Sergej Schoigu suggested Sergej Schoigu",
      "Kim suggested Kim Jong Un",
      "Mittwoch suggested 2023-09-06",
    ];
    assert.deepEqual(await mentions(client), shown);
    const card = await client.request<Hover>("textDocument/hover", {
      textDocument: { uri: A },
      position: rangeOf("Kim Jong Un").start,
    });
    assert.match(JSON.stringify(card.contents), /accepted by Ada/);
    assert.equal((await client.request<Outcome>("lagebild/undoDecision", {})).changed, 1);
    assert.deepEqual([lines(files), (await mentions(client))[1]], [[], "Kim Jong Un suggested Kim Jong Un"]);
    assert.equal((await client.request<Outcome>("lagebild/redoDecision", {})).changed, 1);
    assert.deepEqual(lines(files)[0]?.id, line.id);
    assert.equal((await client.request<Outcome>("lagebild/redoDecision", {})).changed, 0);
    assert.deepEqual(client.log, []);
  });

  test("the client hears of articles that come to the dossier, and of those that leave it", async () => {
    const files = articles();
    const client = await start(files);
    const reviewed = async () => (await client.request<{ uri: string }[]>("lagebild/review", {})).map(({ uri }) => uri);
    assert.deepEqual(await reviewed(), [A, B]);
    await client.next("lagebild/articlesChanged");
    const c = A.replace("a.txt", "c.txt");
    files.set(c, OTHER);
    await client.notify("lagebild/dossierChanged");
    await client.next("lagebild/articlesChanged");
    assert.deepEqual(await reviewed(), [A, B, c]);
    files.delete(c);
    await client.notify("lagebild/dossierChanged");
    await client.next("lagebild/articlesChanged");
    assert.deepEqual(await reviewed(), [A, B]);
  });

  test("what others write meanwhile stays, and is shown; what they changed isn't undone", async () => {
    const files = articles();
    const client = await start(files);
    const other = await start(files, "Bob");
    const sidecar = A.replace(".txt", ".annotations.jsonl");
    await decide(client, "Kim Jong Un", { action: "accept" });
    await decide(other, "Sergej Schoigu", { action: "reject", scope: "here" });
    assert.deepEqual(
      lines(files).map(({ creator }) => creator.name),
      ["Ada", "Bob"],
    );
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: sidecar, type: 2 }] });
    await client.next("lagebild/articlesChanged");
    await decide(client, "Mittwoch", { action: "accept" });
    assert.equal(lines(files).length, 3);
    assert.ok(!(await mentions(client)).some((line) => line.startsWith("Sergej")));
    await other.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: sidecar, type: 2 }] });
    while (!(await mentions(other)).some((line) => line.startsWith("Mittwoch decided")));
    await decide(other, "Mittwoch", { action: "reject", scope: "here" });
    const undone = await client.request<Outcome>("lagebild/undoDecision", {});
    assert.deepEqual([undone.changed, lines(files).length], [0, 3]);
    assert.match(undone.message ?? "", /changed meanwhile/);
    // what can't be undone any more is in nobody's way
    assert.equal((await client.request<Outcome>("lagebild/undoDecision", {})).changed, 1);
    assert.equal(lines(files).length, 2);
  });

  test("a file that can't be read as decisions is never written over", async () => {
    const files = articles();
    const sidecar = A.replace(".txt", ".annotations.jsonl");
    const binary = Uint8Array.from([0, 1, 2, 0, 255, 0, 7]);
    files.set(sidecar, binary);
    const client = await start(files);
    const outcome = await decide(client, "Kim Jong Un", { action: "accept" });
    assert.deepEqual([outcome.changed, files.get(sidecar)], [0, binary]);
    assert.match(outcome.message ?? "", /not saved/);
  });

  test("lines that are no decisions stay where they are", async () => {
    const files = articles();
    const sidecar = A.replace(".txt", ".annotations.jsonl");
    files.set(sidecar, '<<<<<<< HEAD\nhalf a {"li\n');
    const client = await start(files);
    await decide(client, "Kim Jong Un", { action: "accept" });
    const written = String(files.get(sidecar)).split("\n");
    assert.ok(written.includes("<<<<<<< HEAD") && written.includes('half a {"li'), written.join("|"));
    assert.equal(written.length, 4);
  });

  test("an article that isn't open is decided, too, and the dossier follows", async () => {
    const files = articles();
    const client = await start(files);
    assert.equal((await decide(client, "KN-23", { action: "reject", scope: "here" }, B, OTHER)).changed, 1);
    assert.deepEqual(lines(files, B.replace(".txt", ".annotations.jsonl")).length, 1);
    assert.ok(!(await mentions(client, B)).some((line) => line.startsWith("KN-23")));
    const undecided = await client.request<{ uri: string; undecided: object }[]>("lagebild/review", {});
    assert.deepEqual(
      undecided.map(({ uri }) => uri),
      [A, B],
    );
    assert.ok(!("weapon" in (undecided[1]?.undecided ?? {})));
  });

  test("the next suggestion, behind and before, in the other articles at last", async () => {
    const client = await start(articles());
    const next = async (from: string, backwards = false) => {
      const place = await client.request<Location | null>("lagebild/nextSuggestion", {
        textDocument: { uri: A },
        position: rangeOf(from).start,
        backwards,
      });
      return place && `${place.uri.slice(FOLDER.length)}:${place.range.start.line}:${place.range.start.character}`;
    };
    assert.equal(await next("Kim Jong Un"), "a.txt:2:17");
    assert.equal(await next("Sergej", true), "a.txt:2:0");
    assert.equal(await next("Mittwoch"), "b.txt:0:5");
    for (const uri of [A, B]) {
      const text = uri === A ? TEXT : OTHER;
      const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      assert.ok(text.length > 0);
      await client.request("lagebild/decide", { steps: [{ textDocument: { uri }, range: whole, action: "accept" }] });
    }
    assert.equal(await next("Kim Jong Un"), null);
    const counts = await client.request<ReviewCounts>("lagebild/reviewCounts", { textDocument: { uri: A } });
    assert.deepEqual(counts, { decided: 5, undecided: 0, astray: 0 });
  });

  test("all occurrences in the dossier, decided as one step", async () => {
    const files = articles();
    const client = await start(files);
    const { occurrences, total } = await client.request<{ total: number; occurrences: { step: object; line: string }[] }>(
      "lagebild/occurrences",
      { textDocument: { uri: A }, range: rangeOf("Kim Jong Un"), what: "annotate", scope: "dossier" },
    );
    assert.equal(total, 3);
    assert.ok(occurrences.every(({ line }) => line.includes("Kim")));
    const steps = occurrences.map(({ step }) => step);
    assert.equal((await client.request<Outcome>("lagebild/decide", { steps })).changed, 3);
    assert.equal((await client.request<Outcome>("lagebild/undoDecision", {})).changed, 3);
    assert.deepEqual([lines(files), lines(files, B.replace(".txt", ".annotations.jsonl"))], [[], []]);
  });

  test("a place that was chosen is left out where its article has changed since", async () => {
    const files = articles();
    const client = await start(files);
    const { occurrences } = await client.request<{ occurrences: { step: object }[] }>("lagebild/occurrences", {
      textDocument: { uri: A },
      range: rangeOf("Kim Jong Un"),
      what: "annotate",
      scope: "dossier",
    });
    files.set(B, OTHER.replace("In Moskau", "In Moskau sprach Sergej Schoigu, dann"));
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: B, type: FileChangeType.Changed }] });
    const { changed, message } = await client.request<Outcome>("lagebild/decide", { steps: occurrences.map(({ step }) => step) });
    assert.deepEqual([changed, message], [2, "One place was left out: the article has changed meanwhile."]);
    assert.deepEqual([lines(files).length, lines(files, B.replace(".txt", ".annotations.jsonl")).length], [2, 0]);
  });

  test("all occurrences in the dossier of words that nobody has found", async () => {
    const [text, other] = ["Das Quix flog. Ein Quix, ein Quixel.\n", "Es war ein Quix.\n"];
    const client = await start(
      new Map([
        [A, text],
        [B, other],
      ]),
    );
    await client.change(A, 2, 0, TEXT.length, text);
    const { occurrences } = await client.request<{ occurrences: { step: { textDocument: { uri: string } } }[] }>(
      "lagebild/occurrences",
      {
        textDocument: { uri: A },
        range: { start: { line: 0, character: 4 }, end: { line: 0, character: 8 } },
        what: "annotate",
        scope: "dossier",
        kind: "weapon",
      },
    );
    assert.deepEqual(
      occurrences.map(({ step }) => step.textDocument.uri),
      [A, A, B],
    );
    client.connection.dispose();
  });

  test("of a step over several articles, what could not be written is undone by the next try, and what never was is not", async () => {
    const files = articles();
    const sidecar = B.replace(".txt", ".annotations.jsonl");
    let isFull = false;
    const unlessFull = (uri: string) => {
      if (isFull && uri === sidecar) throw new Error("no space left");
    };
    const { set, delete: remove } = Map.prototype;
    files.set = (uri, content) => {
      unlessFull(uri);
      return set.call(files, uri, content) as typeof files;
    };
    files.delete = (uri) => {
      unlessFull(uri);
      return remove.call(files, uri);
    };
    const client = await start(files);
    const { occurrences } = await client.request<{ occurrences: { step: object }[] }>("lagebild/occurrences", {
      textDocument: { uri: A },
      range: rangeOf("Kim Jong Un"),
      what: "annotate",
      scope: "dossier",
    });
    const steps = occurrences.map(({ step }) => step);
    const step = (request: string) => client.request<Outcome>(`lagebild/${request}`, { steps });
    const told = async (request: string) => {
      const { changed, message = "" } = await step(request);
      return [changed, message, lines(files).length, lines(files, sidecar).length];
    };
    assert.deepEqual(await told("decide"), [3, "", 2, 1]);
    isFull = true;
    const [changed, message, ...left] = await told("undoDecision");
    assert.deepEqual([changed, left], [2, [0, 1]]);
    assert.match(String(message), /no space left/);
    isFull = false;
    assert.deepEqual(await told("undoDecision"), [1, "", 0, 0]);
    assert.deepEqual(await told("redoDecision"), [3, "", 2, 1]);
    assert.deepEqual(await told("undoDecision"), [3, "", 0, 0]);
    isFull = true;
    assert.equal((await step("decide")).changed, 2);
    isFull = false;
    assert.deepEqual(await told("undoDecision"), [2, "", 0, 0]);
  });

  test("the decisions go where their article goes, and over no other file", async () => {
    const files = articles();
    const side = (name: string) => `${FOLDER}${name}.annotations.jsonl`;
    const line = `${JSON.stringify({ id: "x" })}\n`;
    for (const name of ["a", "b.txt", "taken"]) files.set(side(name), line);
    files.set(`${FOLDER}a.annotations.ada.jsonl`, line);
    const workspace = {
      ...CAPABILITIES.workspace,
      fileOperations: { willRename: true },
      workspaceEdit: { documentChanges: true, resourceOperations: ["rename" as const] },
    };
    const params = { capabilities: { ...CAPABILITIES, workspace }, initializationOptions: { clientFiles: true } };
    const client = await inProcess({ files, params });
    assert.ok(client.initialized.capabilities.workspace?.fileOperations?.willRename);
    const moved = async (...renames: [from: string, to: string][]) => {
      const asked = renames.map(([from, to]) => ({ oldUri: FOLDER + from, newUri: FOLDER + to }));
      const edit = await client.request<WorkspaceEdit | null>("workspace/willRenameFiles", { files: asked });
      const changes = (edit?.documentChanges ?? []) as RenameFile[];
      return changes.map(({ oldUri, newUri }) => [oldUri, newUri].map((uri) => uri.replace(FOLDER, "")));
    };
    assert.deepEqual(await moved(["a.txt", "old/c.txt"], ["b.txt", "d.txt"]), [
      ["a.annotations.jsonl", "old/c.annotations.jsonl"],
      ["a.annotations.ada.jsonl", "old/c.annotations.ada.jsonl"],
      ["b.txt.annotations.jsonl", "d.txt.annotations.jsonl"],
    ]);
    assert.deepEqual(await moved(["b.txt", "taken"], ["b.txt.annotations.jsonl", "e.jsonl"]), []);
    assert.deepEqual(await moved(["a.txt", "taken.txt"]), [["a.annotations.ada.jsonl", "taken.annotations.ada.jsonl"]]);
    assert.deepEqual(await moved(["a.pdf", "b.pdf"]), []);
  });

  test("decisions are about the article under its new name", async () => {
    const files = articles();
    const workspace = {
      ...CAPABILITIES.workspace,
      fileOperations: { willRename: true, didRename: true },
      workspaceEdit: { documentChanges: true, resourceOperations: ["rename" as const] },
    };
    const params = { capabilities: { ...CAPABILITIES, workspace }, initializationOptions: { clientFiles: true } };
    const client = await inProcess({ files, params });
    await client.open(A, TEXT);
    await decide(client, "Kim", { action: "reject", scope: "here" }, A, TEXT);
    const [from, to] = [`${FOLDER}a.annotations.jsonl`, `${FOLDER}old/c%20d.annotations.jsonl`];
    const textOf = (uri: string) => String(files.get(uri));
    const own = textOf(from);
    assert.match(own, /"source":"a\.txt"/);
    const foreign = `{"type":"Annotation","target":{"source":"a.txt"}}\n`;
    files.delete(from);
    files.set(to, own + foreign);
    const renames = { files: [{ oldUri: A, newUri: `${FOLDER}old/c%20d.txt` }] };
    await client.notify("workspace/didRenameFiles", renames);
    await client.request("lagebild/review", {});
    for (let tries = 0; !textOf(to).includes('"source":"c%20d.txt"') && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(textOf(to), own.replace('"source":"a.txt"', '"source":"c%20d.txt"') + foreign);
    assert.ok(client.initialized.capabilities.workspace?.fileOperations?.didRename);
    assert.deepEqual(client.log, []);
  });

  test("what was decided before an article or its folder was renamed can be undone", async () => {
    for (const [oldUri, newUri, now] of [
      [A, `${FOLDER}old/c.txt`, `${FOLDER}old/c`],
      [FOLDER.slice(0, -1), "file:///other/place", "file:///other/place/a"],
    ] as const) {
      const files = articles();
      const workspace = { ...CAPABILITIES.workspace, fileOperations: { willRename: true, didRename: true } };
      const params = { capabilities: { ...CAPABILITIES, workspace }, initializationOptions: { clientFiles: true } };
      const client = await inProcess({ files, params });
      await client.open(A, TEXT);
      await decide(client, "Kim", { action: "reject", scope: "here" }, A, TEXT);
      await client.notify("textDocument/didClose", { textDocument: { uri: A } });
      const before = `${FOLDER}a.annotations.jsonl`;
      files.set(`${now}.annotations.jsonl`, files.get(before) as string);
      files.set(`${now}.txt`, TEXT);
      for (const gone of [A, before]) files.delete(gone);
      await client.notify("workspace/didRenameFiles", { files: [{ oldUri, newUri }] });
      await client.open(`${now}.txt`, TEXT);
      const { changed } = await client.request<{ changed: number }>("lagebild/undoDecision", {});
      assert.equal(changed, 1, newUri);
      assert.equal(files.get(`${now}.annotations.jsonl`), undefined, newUri);
    }
  });

  test("a date is understood in German and as EDTF, counted from the article's date", async () => {
    const client = await start(articles());
    const read = async (text: string) => {
      const reading = await client.request<{ timex: { value: string }; edtf?: string } | null>("lagebild/readDate", {
        textDocument: { uri: A },
        text,
      });
      return reading && [reading.timex.value, reading.edtf];
    };
    assert.deepEqual(await read("gestern"), ["2023-09-11", "2023-09-11"]);
    assert.deepEqual(await read("Mitte März 2022"), ["2022-03", undefined]);
    assert.deepEqual(await read("2022~"), ["2022", "2022~"]);
    assert.deepEqual(await read("199X"), ["199", "199X"]);
    for (const text of ["", "Kim", "2023-02-30", "x".repeat(300)]) assert.equal(await read(text), null, text);
  });

  test("decisions follow the text while it is typed, and are written with it", async () => {
    const files = articles();
    const client = await start(files);
    await decide(client, "Kim", { action: "reject", scope: "here" }, A, TEXT, 2);
    await client.change(A, 2, 16, 16, "Kim und 🚀 ");
    const counts = await client.request<ReviewCounts>("lagebild/reviewCounts", { textDocument: { uri: A } });
    assert.deepEqual([counts.decided, counts.astray], [1, 0]);
  });

  test("a selection grows from the word to the name, the sentence, the paragraph and the article", async () => {
    const client = await start(articles());
    const [range] = await client.request<SelectionRange[]>("textDocument/selectionRange", {
      textDocument: { uri: A },
      positions: [rangeOf("Jong").start],
    });
    const widths: number[] = [];
    for (let one = range; one !== undefined; one = one.parent)
      widths.push(one.range.start.line === one.range.end.line ? one.range.end.character - one.range.start.character : -1);
    assert.deepEqual(widths, [4, 11, 31, 32, 59, -1]);
  });

  test("what two annotators decided differently is settled in the article's own file", async () => {
    const files = articles();
    const own = A.replace(".txt", ".annotations.jsonl");
    const versions = {
      textDocument: { uri: A },
      mine: A.replace(".txt", ".annotations.ada.jsonl"),
      theirs: A.replace(".txt", ".annotations.bob.jsonl"),
    };
    // each decides alone, and the file is put aside under the annotator's name
    for (const [name, words, aside] of [
      ["Ada", "Sergej Schoigu", versions.mine],
      ["Bob", "Mittwoch", versions.theirs],
    ] as const) {
      const client = await start(files, name);
      await decide(client, "Kim Jong Un", { action: "accept" });
      await decide(client, words, { action: "accept" });
      files.set(aside, files.get(own) ?? "");
      files.delete(own);
      client.hangUp();
    }
    const client = await start(files, "Cleo");
    interface List {
      readonly agreed: number;
      readonly figures: { readonly strictF1: number };
      readonly disagreements: readonly { readonly range: object; readonly mine?: string; readonly theirs?: string }[];
    }
    const list = () => client.request<List>("lagebild/disagreements", versions);
    const { agreed, figures, disagreements } = await list();
    assert.deepEqual([agreed, figures.strictF1], [1, 0.5]);
    assert.deepEqual(
      disagreements.map(({ mine, theirs }) => [mine, theirs]),
      [
        ["“Sergej Schoigu” · person · Sergej Schoigu", undefined],
        [undefined, "“Mittwoch” · date · 2023-09-06"],
      ],
    );
    const picks = disagreements.map(({ range }) => ({ range, pick: "theirs" }));
    assert.equal((await client.request<Outcome>("lagebild/adjudicate", { ...versions, picks, agreed: true })).changed, 3);
    assert.deepEqual(
      lines(files).map((line) => `${line["lagebild:state"]} by ${line.creator.name}`),
      ["accepted by Ada", "rejected by Cleo", "accepted by Cleo"],
    );
    assert.deepEqual((await list()).disagreements, []);
    assert.equal((await client.request<Outcome>("lagebild/undoDecision", {})).changed, 3);
    assert.equal((await list()).disagreements.length, 2);
  });

  test("two revisions of the decisions are settled in the article's own file, which holds one of them", async () => {
    const files = articles();
    const own = A.replace(".txt", ".annotations.jsonl");
    const before = TEXT.replace("\n\n", "\n\nDas war früher. ");
    /** What somebody decides alone, about the article as it was then. */
    const revision = async (name: string, article: string, accepted: readonly string[]) => {
      const alone = new Map<string, Uint8Array | string>([[A, article]]);
      const client = await inProcess({
        settings: () => ({ annotator: name }),
        files: alone,
        params: { capabilities: CAPABILITIES, initializationOptions: { clientFiles: true, decides: true } },
      });
      await client.open(A, article);
      for (const words of accepted) await decide(client, words, { action: "accept" }, A, article);
      client.hangUp();
      return { text: String(alone.get(own)), article };
    };
    const mine = await revision("Ada", TEXT, ["Kim Jong Un", "Sergej Schoigu"]);
    const theirs = await revision("Bob", before, ["Kim Jong Un", "Mittwoch"]);
    files.set(own, mine.text);
    const client = await start(files, "Cleo");
    const versions = { textDocument: { uri: A }, mine, theirs };
    const list = async () => {
      const { disagreements } = await client.request<{ disagreements: { range: object; mine?: string; theirs?: string }[] }>(
        "lagebild/disagreements",
        versions,
      );
      return disagreements;
    };
    const found = await list();
    assert.deepEqual(
      found.map((one) => [one.mine, one.theirs]),
      [
        ["“Sergej Schoigu” · person · Sergej Schoigu", undefined],
        [undefined, "“Mittwoch” · date · 2023-09-06"],
      ],
    );
    const picks = found.map(({ range }) => ({ range, pick: "theirs" }));
    assert.equal((await client.request<Outcome>("lagebild/adjudicate", { ...versions, picks, agreed: false })).changed, 2);
    assert.deepEqual(
      lines(files).map((line) => `${line["lagebild:state"]} by ${line.creator.name}`),
      ["accepted by Ada", "rejected by Cleo", "accepted by Cleo"],
    );
    assert.deepEqual(await list(), []);
    assert.ok((await mentions(client)).includes("Mittwoch decided 2023-09-06"));
    assert.equal((await client.request<Outcome>("lagebild/undoDecision", {})).changed, 2);
    assert.equal(String(files.get(own)), mine.text);
  });

  test("where two revisions mark different words, the version that isn't picked leaves the article's own file", async () => {
    const files = articles();
    const own = A.replace(".txt", ".annotations.jsonl");
    const alone = async (name: string, action: object) => {
      files.delete(own);
      const client = await start(files, name);
      await decide(client, "Kim Jong Un", { action: "add", kind: "person" });
      await decide(client, "Kim Jong Un", action);
      client.hangUp();
      return { text: String(files.get(own)) };
    };
    const theirs = await alone("Bob", { action: "kind", kind: "place" });
    const mine = await alone("Ada", { action: "accept" });
    const client = await start(files, "Cleo");
    const versions = { textDocument: { uri: A }, mine, theirs };
    const { disagreements } = await client.request<{ disagreements: { range: object }[] }>("lagebild/disagreements", versions);
    const picks = disagreements.map(({ range }) => ({ range, pick: "theirs" }));
    assert.equal(picks.length, 1);
    await client.request<Outcome>("lagebild/adjudicate", { ...versions, picks, agreed: false });
    assert.deepEqual(
      lines(files).map((line) => `${line["lagebild:state"]} by ${line.creator.name}`),
      ["added by Cleo"],
    );
  });

  test("a finding is ignored here or in the article, and told again once that is undone", async () => {
    const wrong = "date 2023-09-12 Besuch\n\nAm 31. Juni kam er, am 31. Juni ging er.\n";
    for (const [scope, left] of [
      ["here", 1],
      ["article", 0],
    ] as const) {
      const files = new Map<string, Uint8Array | string>([[A, wrong]]);
      const client = await inProcess({
        files,
        params: { capabilities: CAPABILITIES, initializationOptions: { clientFiles: true, decides: true } },
      });
      await client.open(A, wrong);
      const impossible = async () => {
        const report = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri: A } });
        return report.kind === "full" ? report.items.filter(({ code }) => code === "date/impossible") : assert.fail();
      };
      const [first, ...others] = await impossible();
      assert.ok(first !== undefined && others.length === 1);
      const only = ["quickfix"];
      const fixes = await client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: A },
        range: first.range,
        context: { diagnostics: [first], only },
      });
      const arguments_ = fixes.flatMap(({ command }) => (command?.command === "lagebild.ignoreFinding" ? command.arguments : []));
      const given = arguments_.find((one) => one?.scope === (scope === "here" ? "here" : "file"));
      assert.deepEqual([given?.uri, given?.code], [A, "date/impossible"]);
      const step = { textDocument: { uri: A }, range: given?.range, action: "ignore", code: given?.code, scope };
      assert.equal((await client.request<Outcome>("lagebild/decide", { steps: [step] })).changed, 1);
      assert.equal((await impossible()).length, left);
      assert.equal((await client.request<Outcome>("lagebild/undoDecision", {})).changed, 1);
      assert.equal((await impossible()).length, 2);
    }
  });

  test("the first decisions about an article that is not open may be somebody else's", async () => {
    const files = articles();
    const client = await start(files);
    const openIn = async () => {
      const review = await client.request<{ uri: string; undecided: { person?: number } }[]>("lagebild/review", {});
      return review.find(({ uri }) => uri === B)?.undecided.person;
    };
    assert.equal(await openIn(), 1);
    const uri = B.replace(".txt", ".annotations.jsonl");
    files.set(uri, sidecarText(OTHER, [decisionAbout(OTHER, "Kim Jong Un")], "b.txt"));
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: FileChangeType.Created }] });
    assert.equal(await openIn(), undefined);
  });
});
