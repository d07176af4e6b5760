import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { CodeAction, DocumentSymbol, Hover, LocationLink, MarkupContent } from "vscode-languageserver";
import type { Annotation, MentionAnnotation } from "../../server/annotations/model.ts";
import type { AstrayItem } from "../../server/features/astray.ts";
import type { ReviewCounts } from "../../server/features/review.ts";
import type { Outcome } from "../../server/lsp/deciding.ts";
import { CAPABILITIES, inProcess, type Published, type TestClient } from "../support/client.ts";
import { decisionAbout, sidecarText } from "../support/decisions.ts";

const FOLDER = "file:///dossier/";
const ARTICLE = `${FOLDER}a.txt`;
const SIDECAR = `${FOLDER}a.annotations.jsonl`;
const TEXT = "date 2023-09-12 Besuch\n\nKim Jong Un traf Sergej Schoigu. Kim reiste am Mittwoch ab.\n";

const about = (exact: string, given: Partial<MentionAnnotation> = {}) =>
  decisionAbout(TEXT, exact, { created: "2023-09-13T09:30:00Z", ...given });
const linesOf = (...annotations: readonly Annotation[]) => sidecarText(TEXT, annotations);

const KIM = about("Kim Jong Un");
const SCHOIGU = about("Sergej Schoigu", { body: { kind: "person", entity: "sergej-schoigu" } });

async function start(given: Readonly<Record<string, string>>, settings: object = {}) {
  const files = new Map<string, Uint8Array | string>(Object.entries(given));
  const client = await inProcess({
    settings: () => ({ annotator: "Bob", ...settings }),
    files,
    params: { capabilities: CAPABILITIES, initializationOptions: { clientFiles: true, decides: true } },
  });
  return {
    client,
    files,
    lines: (uri = SIDECAR) =>
      String(files.get(uri) ?? "")
        .split("\n")
        .filter((line) => line !== ""),
  };
}

const ask = <R>(client: TestClient, method: string, uri: string, line = 0, character = 2) =>
  client.request<R>(`textDocument/${method}`, {
    textDocument: { uri },
    position: { line, character },
    range: { start: { line, character }, end: { line, character } },
    context: { diagnostics: [] },
  });
const card = async (client: TestClient, uri: string, line = 0) =>
  ((await ask<Hover | null>(client, "hover", uri, line))?.contents as MarkupContent | undefined)?.value ?? "";
const codesOf = async (client: TestClient, uri: string, fits: (codes: readonly string[]) => boolean = () => true) => {
  const codes = ({ diagnostics }: Published) => diagnostics.map(({ range, code }) => `${range.start.line + 1} ${code}`);
  return codes(await client.next<Published>("textDocument/publishDiagnostics", (one) => one.uri === uri && fits(codes(one))));
};
const decide = (client: TestClient, step: object, uri = ARTICLE) =>
  client.request<Outcome>("lagebild/decide", {
    steps: [{ textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, ...step }],
  });

describe("a file of decisions in the editor", () => {
  test("is asked about as it stands there, beside the article as that stands there", async () => {
    const { client } = await start({ [ARTICLE]: "Old.", [SIDECAR]: "" });
    await client.open(SIDECAR, linesOf(KIM, SCHOIGU));
    assert.match(await card(client, SIDECAR), /the article no longer has its words/);
    await client.open(ARTICLE, TEXT);
    assert.match(await card(client, SIDECAR), /where it was, line 3/);
    const [link] = await ask<LocationLink[]>(client, "definition", SIDECAR, 1);
    assert.deepEqual([link?.targetUri, link?.targetRange.start], [ARTICLE, { line: 2, character: 17 }]);
    const symbols = await ask<DocumentSymbol[]>(client, "documentSymbol", SIDECAR);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["“Kim Jong Un” · accepted · Ada", "“Sergej Schoigu” · accepted · Ada"],
    );
    assert.deepEqual(client.log, []);
  });

  test("is no article, whatever its language and the globs", async () => {
    const ada = `${FOLDER}a.annotations.ada.jsonl`;
    const { client } = await start({ [ARTICLE]: TEXT });
    await client.open(ARTICLE, TEXT);
    for (const uri of [SIDECAR, ada]) {
      await client.open(uri, linesOf(KIM));
      assert.deepEqual(await ask(client, "semanticTokens/full", uri), { data: [] });
      assert.deepEqual((await ask<{ items: unknown[] }>(client, "diagnostic", uri)).items, []);
      assert.equal(await client.request("lagebild/mentions", { textDocument: { uri } }), null);
      assert.match(await card(client, uri), /^\*\*Kim Jong Un\*\*/);
    }
    assert.deepEqual(
      (await client.request<{ uri: string }[]>("lagebild/review", {})).map(({ uri }) => uri),
      [ARTICLE],
    );
    assert.deepEqual(client.log, []);
  });

  test("has findings, which follow what is typed in it and in the article", async () => {
    const { client } = await start({ [ARTICLE]: TEXT });
    await client.open(ARTICLE, TEXT);
    const other = { ...KIM, state: "rejected", modified: "2023-09-14T00:00:00Z" } as const;
    await client.open(SIDECAR, `${linesOf(KIM)}no JSON\n${linesOf(other)}`);
    assert.deepEqual(await codesOf(client, SIDECAR), [
      "1 annotation/conflict",
      "2 annotation/unreadable",
      "3 annotation/conflict",
    ]);
    const actions = await ask<CodeAction[]>(client, "codeAction", SIDECAR, 0);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Keep this version"],
    );
    await client.notify("textDocument/didChange", {
      textDocument: { uri: SIDECAR, version: 2 },
      contentChanges: [{ text: linesOf(KIM) }],
    });
    assert.deepEqual(await codesOf(client, SIDECAR, (codes) => codes.length === 0), []);
    await client.notify("textDocument/didChange", {
      textDocument: { uri: ARTICLE, version: 2 },
      contentChanges: [{ text: "Ganz anderes." }],
    });
    assert.deepEqual(await codesOf(client, SIDECAR, (codes) => codes.length > 0), ["1 annotation/orphaned"]);
    await client.close(SIDECAR);
    assert.deepEqual(await codesOf(client, SIDECAR), []);
  });

  test("is as loud as the user wants", async () => {
    const { client } = await start({}, { checks: { annotation: "off", "annotation/unreadable": "error" } });
    await client.open(SIDECAR, `${linesOf(KIM)}no JSON\n`);
    const isRight = (codes: readonly string[]) => codes.join() === "2 annotation/unreadable";
    assert.ok(isRight(await codesOf(client, SIDECAR, isRight)));
  });

  test("finds its article by its stem, by what its lines name, and never outside of its folder", async () => {
    const target = async (sidecar: string, source: string, files: Readonly<Record<string, string>>) => {
      const { client } = await start(files);
      await client.open(sidecar, linesOf(KIM).replace('"a.txt"', JSON.stringify(source)));
      const [link] = await ask<LocationLink[]>(client, "definition", sidecar);
      return link?.targetUri;
    };
    const [md, other] = [`${FOLDER}a.md`, `${FOLDER}b.txt`];
    assert.equal(await target(SIDECAR, "a.md", { [md]: TEXT, [ARTICLE]: TEXT }), md, "the one that is named");
    assert.equal(await target(SIDECAR, "gone.txt", { [md]: TEXT, [ARTICLE]: TEXT }), ARTICLE);
    assert.equal(await target(SIDECAR, "b.txt", { [other]: TEXT, [ARTICLE]: TEXT }), ARTICLE, "what counts, not what is named");
    assert.equal(await target(SIDECAR, "b.txt", { [other]: TEXT }), other);
    assert.equal(await target(`${FOLDER}a.annotations.ada.jsonl`, "a.txt", { [ARTICLE]: TEXT }), ARTICLE);
    const outside = "file:///secret.txt";
    for (const source of ["../secret.txt", "..%2Fsecret.txt", outside, "..", "%zz"])
      assert.equal(await target(SIDECAR, source, { [outside]: TEXT, [FOLDER]: TEXT }), undefined, source);
  });
});

describe("decisions that lost their place", () => {
  const SHIFTED = "date 2023-09-12 Besuch\n\nNiemand traf irgendwen. Kim reiste am Mittwoch ab.\n";
  const range = (from: number, to: number) => ({ start: { line: 2, character: from }, end: { line: 2, character: to } });

  test("are listed, counted and told; one is put where somebody says, another goes, and both come back", async () => {
    const { client, lines } = await start({ [ARTICLE]: SHIFTED, [SIDECAR]: linesOf(KIM, SCHOIGU) });
    const review = async () => {
      const found = await client.request<{ uri: string; astray: number }[]>("lagebild/review", {});
      return found.map(({ uri, astray }) => [uri, astray]);
    };
    assert.deepEqual(await review(), [[ARTICLE, 2]], "before it is opened");
    await client.open(ARTICLE, SHIFTED);
    const astray = async () => {
      const items = await client.request<AstrayItem[]>("lagebild/astray", { textDocument: { uri: ARTICLE } });
      return items.map(({ text }) => text);
    };
    assert.deepEqual(await astray(), ["Kim Jong Un", "Sergej Schoigu"]);
    const counts = async () => client.request<ReviewCounts>("lagebild/reviewCounts", { textDocument: { uri: ARTICLE } });
    assert.deepEqual((await counts()).astray, 2);
    const [given] = (
      await client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: ARTICLE },
        range: range(24, 27),
        context: { diagnostics: [], only: ["quickfix"] },
      })
    ).flatMap(({ command }) => (command?.command === "lagebild.reanchor" ? [command.arguments?.[0]] : []));
    const { uri: _, ...step } = given;
    assert.equal((await decide(client, { action: "reanchor", ...step })).changed, 1);
    assert.equal((await decide(client, { action: "delete", id: SCHOIGU.id })).changed, 1);
    assert.deepEqual([await astray(), lines().length], [[], 1]);
    const written = JSON.parse(lines()[0] ?? "") as { creator: { name: string }; target: { selector: { exact?: string }[] } };
    assert.deepEqual([written.creator.name, written.target.selector[0]?.exact], ["Bob", "Kim"]);
    assert.deepEqual(await review(), [[ARTICLE, 0]]);
    await client.request("lagebild/undoDecision", {});
    await client.request("lagebild/undoDecision", {});
    assert.deepEqual(await astray(), ["Kim Jong Un", "Sergej Schoigu"]);
    await client.request("lagebild/redoDecision", {});
    assert.deepEqual([await astray(), (await counts()).astray], [["Sergej Schoigu"], 1]);
  });

  test("an uncertain one leads to the guess from its file, and is put there by a quick fix", async () => {
    const { client, lines } = await start({ [ARTICLE]: SHIFTED, [SIDECAR]: linesOf(about("Kim reiste")) });
    const changed = SHIFTED.replace("Kim reiste am Mittwoch ab", "Dann reiste Kim am Mittwoch fort, Kim reiste gern");
    await client.open(ARTICLE, changed);
    await client.open(SIDECAR, lines().join("\n"));
    assert.deepEqual(await codesOf(client, SIDECAR, (codes) => codes.length > 0), ["1 annotation/uncertain"]);
    assert.match(await card(client, SIDECAR), /perhaps line 3/);
    const [link] = await ask<LocationLink[]>(client, "definition", SIDECAR);
    const guess = link?.targetRange ?? assert.fail();
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: ARTICLE },
      range: { start: guess.start, end: guess.start },
      context: { diagnostics: [], only: ["quickfix"] },
    });
    const here = actions.find(({ title }) => title.startsWith("It is here")) ?? assert.fail("no quick fix");
    const { uri: _, ...step } = here.command?.arguments?.[0] ?? {};
    assert.equal((await decide(client, { action: "reanchor", ...step })).changed, 1);
    const counts = await client.request<ReviewCounts>("lagebild/reviewCounts", { textDocument: { uri: ARTICLE } });
    assert.deepEqual(counts.astray, 0);
  });

  test("what is asked for in vain changes nothing", async () => {
    const { client, lines } = await start({ [ARTICLE]: SHIFTED, [SIDECAR]: linesOf(KIM) });
    const before = lines();
    for (const step of [
      { action: "reanchor", id: KIM.id },
      { action: "reanchor", id: "urn:uuid:nobody", range: range(24, 27) },
      { action: "delete", id: "urn:uuid:nobody" },
      { action: "resolve", id: KIM.id, keep: 1, at: KIM.created },
      { action: "resolve", id: KIM.id, keep: 0, at: KIM.created },
    ])
      assert.equal((await decide(client, step)).changed, 0, JSON.stringify(step));
    assert.deepEqual(lines(), before);
  });
});

describe("two versions of a decision", () => {
  const older = KIM;
  const later = { ...KIM, state: "rejected", modified: "2023-09-14T00:00:00Z" } as const;
  const fixes = async (client: TestClient) => {
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: ARTICLE },
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 2 } },
      context: { diagnostics: [], only: ["quickfix"] },
    });
    return actions.filter(({ command }) => command?.command === "lagebild.resolveConflict");
  };

  test("either is kept by a quick fix, with its line as it is; undone, both are there", async () => {
    const file = linesOf(older) + linesOf(later) + linesOf(SCHOIGU);
    const { client, lines } = await start({ [ARTICLE]: TEXT, [SIDECAR]: file });
    await client.open(ARTICLE, TEXT);
    const { items } = await ask<{ items: { code: string; message: string }[] }>(client, "diagnostic", ARTICLE);
    assert.match(items.find(({ code }) => code === "annotation/conflict")?.message ?? "", /2 versions.*rejected.*accepted/);
    const found = await fixes(client);
    assert.deepEqual(
      found.map(({ title }) => title.slice(0, 27)),
      ["Keep this version: rejected", "Keep this version: accepted"],
    );
    const keep = async (index: number) => {
      const { uri: _, ...step } = (await fixes(client))[index]?.command?.arguments?.[0] ?? {};
      return (await decide(client, { action: "resolve", ...step })).changed;
    };
    assert.equal(await keep(1), 1);
    assert.deepEqual(lines(), (linesOf(older) + linesOf(SCHOIGU)).trimEnd().split("\n"));
    assert.deepEqual(await fixes(client), []);
    await client.request("lagebild/undoDecision", {});
    assert.deepEqual(lines().sort(), file.trimEnd().split("\n").sort());
    assert.equal(await keep(0), 1);
    assert.deepEqual(lines(), (linesOf(later) + linesOf(SCHOIGU)).trimEnd().split("\n"));
  });

  test("neither comes into force because the other was taken back", async () => {
    const { client, lines } = await start({ [ARTICLE]: TEXT, [SIDECAR]: linesOf(older) + linesOf({ ...later, state: "added" }) });
    await client.open(ARTICLE, TEXT);
    const at = { start: { line: 2, character: 0 }, end: { line: 2, character: 11 } };
    assert.equal((await decide(client, { action: "withdraw", range: at })).changed, 1);
    assert.deepEqual(lines(), []);
    await client.request("lagebild/undoDecision", {});
    assert.equal(lines().length, 2);
  });

  test("what was added by somebody else meanwhile is not lost by choosing", async () => {
    const { client, files, lines } = await start({ [ARTICLE]: TEXT, [SIDECAR]: linesOf(older) + linesOf(later) });
    await client.open(ARTICLE, TEXT);
    const [first] = await fixes(client);
    const third = { ...KIM, state: "corrected", modified: "2023-09-12T00:00:00Z", note: "third" } as const;
    files.set(SIDECAR, String(files.get(SIDECAR)) + linesOf(third));
    const { uri: _, ...step } = first?.command?.arguments?.[0] ?? {};
    const outcome = await decide(client, { action: "resolve", ...step });
    assert.deepEqual([outcome.changed, lines().length], [0, 3]);
    assert.match(outcome.message ?? "", /changed meanwhile/);
  });
});
