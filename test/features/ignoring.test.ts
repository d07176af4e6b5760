import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, TextDocumentEdit } from "vscode-languageserver-types";
import type { Anchored, Anchoring, IgnoredFinding } from "../../server/annotations/model.ts";
import { dossierSettingsOf } from "../../server/features/checks/dossier-settings.ts";
import { codeAction } from "../../server/features/code-action.ts";
import { diagnostics } from "../../server/features/diagnostics.ts";
import { type Options, world } from "../support/feature.ts";

const TEXT = "Am 31. Juni 2023 kam er. Am 31. April 2023 ging er.";

function codes(text: string, decisions: readonly Anchored[], options?: Options): (string | number | undefined)[] {
  const { article, context } = world(text, options);
  return diagnostics({ ...article, decisions }, undefined, context).map(({ code }) => code);
}

/** A finding somebody asked not to see again: at a passage, or in the whole file. */
function ignored(code: string, exact?: string, status: Anchoring["status"] = "exact"): Anchored<IgnoredFinding> {
  const start = exact === undefined ? 0 : TEXT.indexOf(exact);
  const span = { start, end: start + (exact?.length ?? 0) };
  return {
    annotation: {
      type: "ignoredFinding",
      id: "urn:uuid:00000000-0000-4000-8000-000000000000",
      creator: { type: "Person", name: "Zora" },
      created: "2024-06-18T09:30:00Z",
      code,
      ...(exact !== undefined && { target: { exact, prefix: "", suffix: "", position: span } }),
    },
    anchoring: exact === undefined ? undefined : status === "orphaned" ? { status } : { status, span },
  };
}

describe("a finding that is ignored", () => {
  test("here: the others of its code stay", () => {
    assert.deepEqual(codes(TEXT, []), ["date/impossible", "date/impossible"]);
    assert.deepEqual(codes(TEXT, [ignored("date/impossible", "31. Juni 2023")]), ["date/impossible"]);
    assert.deepEqual(codes(TEXT, [ignored("date/missing", "31. Juni 2023")]), ["date/impossible", "date/impossible"]);
  });
  test("in the file: none of its code is left", () => {
    assert.deepEqual(codes(TEXT, [ignored("date/impossible")]), []);
  });
  test("not by a place that is only guessed or gone", () => {
    assert.deepEqual(codes(TEXT, [ignored("date/impossible", "31. Juni 2023", "uncertain")]).sort(), [
      "annotation/uncertain",
      "date/impossible",
      "date/impossible",
    ]);
    assert.deepEqual(codes(TEXT, [ignored("date/impossible", "31. Juni 2023", "orphaned")]).sort(), [
      "annotation/orphaned",
      "date/impossible",
      "date/impossible",
    ]);
    assert.deepEqual(codes(TEXT, [ignored("date/impossible", "31. Juni 2023", "moved")]), ["date/impossible"]);
  });
  test("in the dossier: by code and passage, by code alone, by group", () => {
    const inDossier = (ignore: unknown) => codes(TEXT, [], { dossierFile: JSON.stringify({ ignore }) });
    assert.deepEqual(inDossier([{ code: "date/impossible", text: "31.  Juni 2023" }]), ["date/impossible"]);
    assert.deepEqual(inDossier([{ code: "date/impossible" }]), []);
    assert.deepEqual(inDossier([{ code: "date" }]), []);
    assert.equal(inDossier([{ code: "weapon" }]).length, 2);
    assert.equal(inDossier([{ code: "date/impossible", text: "Juni" }]).length, 2);
  });
  test("what lagebild.json says in another form says nothing", () => {
    const nothing = { ignore: [], houseForms: {} };
    for (const value of [null, 1, [], {}, { ignore: {} }, { ignore: [1, null, { text: "x" }, { code: "date", text: 1 }] }])
      assert.deepEqual(dossierSettingsOf(value), nothing);
    assert.deepEqual(dossierSettingsOf({ houseForms: { a: "A", b: 1 } }).houseForms, { a: "A" });
  });
});

describe("too many of a kind", () => {
  test("the last that is shown says how many more there are", () => {
    const months = ["Juni", "April", "September", "November", "Februar"];
    const { article, context } = world(months.map((month) => `Am 31. ${month} 2023.`).join(" "));
    const found = diagnostics(article, undefined, context);
    assert.equal(found.length, 3);
    assert.match(String(found[2]?.message), /\(2 more of this kind in this article\.\)$/);
    assert.doesNotMatch(String(found[1]?.message), /more of this kind/);
  });
});

describe("quick fixes that silence", () => {
  const actions = (marked: string, options: Options) => {
    const { article, position, context } = world(marked, options);
    return codeAction(article, { range: { start: position, end: position }, context: { only: ["quickfix"] } }, context);
  };
  const titled = (all: readonly CodeAction[], pattern: RegExp) => all.find(({ title }) => pattern.test(title));
  const written = (action: CodeAction | undefined, text: string) => {
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change) && change.textDocument.uri === "file:///dossier/lagebild.json");
    const edits = change.edits as TextDocumentEdit["edits"] as never;
    return TextDocument.applyEdits(TextDocument.create("", "json", 1, text), edits);
  };

  test("none where nothing can be written", () => {
    assert.equal(titled(actions("Am 31. Ju|ni 2023.", {}), /Ignore/), undefined);
  });
  test("here and in this file by a command, if decisions can be written", () => {
    const all = actions("Am 31. Ju|ni 2023.", { decides: true });
    assert.deepEqual(
      all.map(({ title }) => title),
      ["Write “30. Juni 2023”", "Ignore date/impossible here", "Ignore date/impossible in this file"],
    );
    const { command } = titled(all, /in this file/) ?? {};
    assert.equal(command?.command, "lagebild.ignoreFinding");
    assert.deepEqual(command?.arguments, [
      {
        uri: "file:///dossier/article.txt",
        range: { start: { line: 0, character: 3 }, end: { line: 0, character: 16 } },
        code: "date/impossible",
        scope: "file",
      },
    ]);
  });
  test("in the dossier by lagebild.json, which keeps its form", () => {
    for (const [before, after] of [
      ["{}", '{\n  "ignore": [\n    {\n      "code": "date/impossible",\n      "text": "31. Juni 2023"\n    }\n  ]\n}'],
      [
        '{\n  "articles": ["*.txt"]\n}\n',
        '{\n  "articles": ["*.txt"],\n  "ignore": [\n    {\n      "code": "date/impossible",\n      "text": "31. Juni 2023"\n    }\n  ]\n}\n',
      ],
      [
        '{ "ignore": [{ "code": "weapon" }] }',
        '{ "ignore": [{ "code": "weapon" }, {"code":"date/impossible","text":"31. Juni 2023"}] }',
      ],
    ] as const) {
      const action = titled(
        actions("Am 31. Ju|ni 2023.", { dossierFile: before }),
        /^Ignore date\/impossible for “31\. Juni 2023” in this dossier$/,
      );
      assert.deepEqual(JSON.parse(written(action, before)), JSON.parse(after));
      assert.equal(written(action, before), after);
    }
    const german = actions("Am 31. Ju|ni 2023.", { dossierFile: "{}", locale: "de", decides: true });
    assert.deepEqual(
      german.slice(1).map(({ title }) => title),
      [
        "date/impossible hier nicht mehr melden",
        "date/impossible in dieser Datei nicht mehr melden",
        "date/impossible für „31. Juni 2023“ in diesem Dossier nicht mehr melden",
      ],
    );
  });
  test("a house spelling is set in lagebild.json, and in place of another", () => {
    const marked = "Sergej Schoigu kam. Sergej Sh|oigu ging.";
    const fix = (before: string) =>
      titled(actions(marked, { dossierFile: before }), /House spelling of this dossier for Sergej Schoigu: “Sergej Schoigu”/);
    assert.deepEqual(JSON.parse(written(fix("{}"), "{}")), { houseForms: { "sergej-schoigu": "Sergej Schoigu" } });
    const other = '{ "houseForms": { "kim-jong-un": "Kim Jong Un" } }';
    assert.deepEqual(JSON.parse(written(fix(other), other)), {
      houseForms: { "kim-jong-un": "Kim Jong Un", "sergej-schoigu": "Sergej Schoigu" },
    });
  });
  test("a spelling is written everywhere in the article, with its endings", () => {
    const text = "Kim Jong Un kam. Kim Jong-uns Zug. Kim Jong-un ging.";
    const { article, context } = world(text);
    const range = { start: { line: 0, character: 20 }, end: { line: 0, character: 20 } };
    const all = codeAction(article, { range, context: {} }, context);
    const [change] = titled(all, /everywhere in this article \(2×\)/)?.edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    const after = TextDocument.applyEdits(article.document, change.edits as TextDocumentEdit["edits"] as never);
    assert.equal(after, "Kim Jong Un kam. Kim Jong Uns Zug. Kim Jong Un ging.");
  });
});
