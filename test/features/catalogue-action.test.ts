import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, CodeActionKind, CreateFile, TextDocumentEdit, TextEdit } from "vscode-languageserver-types";
import { readCatalogueFile } from "../../server/core/catalogue-file.ts";
import { addAlias, addEntry } from "../../server/features/catalogue-edits.ts";
import { codeAction } from "../../server/features/code-action.ts";
import type { CatalogueTarget } from "../../server/features/context.ts";
import { dedent, type Marked, type Options, world } from "../support/feature.ts";
import { wrapped } from "../support/marked.ts";

const DAY = " date 2023-09-12 Reise\n\n";
const URI = "file:///dossier/lagebild.catalogue.json";
const workspace = (text?: string): CatalogueTarget => ({ layer: "workspace", uri: URI, ...(text !== undefined && { text }) });

/** Without those that any name has: to be linked to somebody else, or to be none. */
function actions(marked: Marked, targets: readonly CatalogueTarget[], options?: Options): CodeAction[] {
  const { article, position, context } = world(marked, { ...options, targets, entityPicker: true });
  const only = [CodeActionKind.QuickFix];
  const all = codeAction(article, { range: { start: position, end: position }, context: { only } }, context);
  return all.filter(({ title, command }) => command === undefined && !/ is n|kein Akteur/.test(title));
}

/** The file's text after the action; it must be made where there is none, and must be a catalogue. */
function written({ edit }: CodeAction, { uri, text }: CatalogueTarget): string {
  const changes = [...(edit?.documentChanges ?? [])];
  if (text === undefined) assert.deepEqual(changes.shift(), CreateFile.create(uri));
  const [change, ...others] = changes;
  assert.ok(TextDocumentEdit.is(change) && others.length === 0);
  assert.deepEqual(change.textDocument, { uri, version: null });
  const after = TextDocument.applyEdits(TextDocument.create(uri, "json", 0, text ?? ""), change.edits.filter(TextEdit.is));
  assert.ok("file" in readCatalogueFile(after), after);
  return after;
}

/** Title and entries written of every action at the cursor, one line each. */
function check(marked: Marked, expected: readonly string[], options?: Options): void {
  const target = workspace();
  const shown = actions(marked, [target], options).map((action) => {
    const { entries } = JSON.parse(written(action, target)) as { entries: readonly { readonly id: string }[] };
    return `${action.title}: ${entries.map((entry) => JSON.stringify(entry)).join(" ")}`;
  });
  assert.deepEqual(shown, expected);
}

describe("quick fixes for a name the catalogue doesn't know", () => {
  const quentin = [
    'Add “Zora Quentin” to the workspace catalogue: {"id":"zora-quentin","kind":"person","name":"Zora Quentin","parts":["Quentin"]}',
    'Add “Zora Quentin” to the workspace catalogue as an organisation: {"id":"zora-quentin","kind":"organisation","name":"Zora Quentin","type":"other"}',
  ];
  test("a person, wherever it is named", () => {
    check(`${DAY}Ministerin Zora Qu|entin kam.`, quentin);
    check(`${DAY}Ministerin Zora Quentin kam. Später ging Quent|in.`, quentin);
    check(`${DAY}Ministerin Zora Quentin kam. Quent|ins Reise war kurz.`, quentin);
    check(`${DAY}${wrapped("es kam die Ministerin Zora\nQu|entin.")}`, quentin);
  });
  test("in German", () => {
    const [add, as] = actions(`${DAY}Ministerin Zora Qu|entin kam.`, [workspace(), { layer: "user", uri: "file:///mine.json" }], {
      locale: "de",
    });
    assert.equal(add?.title, "„Zora Quentin“ in den Katalog des Arbeitsbereichs aufnehmen");
    assert.equal(as?.title, "„Zora Quentin“ als Organisation in den Katalog des Arbeitsbereichs aufnehmen");
  });
  test("an id of plain letters that no other entry has", () => {
    const layers = [
      {
        name: "user",
        uri: "file:///mine.json",
        file: { entries: [{ id: "soren-lagodny", kind: "organisation", name: "Søren GmbH", type: "company" }] },
      },
    ] as const;
    const [first] = actions(`${DAY}Minister Søren Łągodny kam.`.replace("Ł", "|Ł"), [workspace()], { layers });
    assert.ok(first);
    assert.deepEqual(JSON.parse(written(first, workspace())).entries[0].id, "soren-lagodny-2");
  });
  test("a name that is nearly a known person's is linked, or somebody else's", () => {
    const [write, link, add, ...others] = actions(`${DAY}Präsident Wladmir Pu|tin kam.`, [workspace()]);
    assert.equal(write?.title, "Write “Wladimir Putin”");
    assert.equal(others.length, 1);
    assert.equal(link?.title, "Link “Wladmir Putin” to Wladimir Putin in the workspace catalogue");
    const [entry] = JSON.parse(written(link, workspace())).entries;
    const { context } = world("x");
    const builtIn = context.resources.catalogue.entries.get("wladimir-putin")?.entry;
    assert.ok(builtIn?.kind === "person");
    assert.deepEqual(entry, { ...builtIn, aliases: [...(builtIn.aliases ?? []), "Wladmir Putin"] });
    assert.ok(add);
    assert.equal(JSON.parse(written(add, workspace())).entries[0].id, "wladmir-putin");
  });
  test("first the workspace's catalogue, then the user's", () => {
    const user: CatalogueTarget = { layer: "user", uri: "file:///mine.json", text: '{ "entries": [] }' };
    const all = actions(`${DAY}Ministerin Zora Qu|entin kam.`, [workspace(), user]);
    assert.equal(all.at(-1)?.title, "Add “Zora Quentin” to your catalogue");
    assert.match(written(all.at(-1) as CodeAction, user), /"zora-quentin"/);
  });
  test("none for what is known, ambiguous or no actor, without a catalogue, or where it can't be extended", () => {
    for (const text of ["Kim Jo|ng Un kam.", "Er fuhr nach Mos|kau.", "Eine Rak|ete flog.", "Es war ru|hig."])
      assert.deepEqual(actions(`${DAY}${text}`, [workspace()]), [], text);
    assert.deepEqual(actions(`${DAY}Ministerin Zora Qu|entin kam.`, []), []);
    for (const text of ["{", "[]", "7", '{ "entries": {} }', '{ "entries": [], }', '// mine\n{ "entries": [] }'])
      assert.deepEqual(actions(`${DAY}Ministerin Zora Qu|entin kam.`, [workspace(text)]), [], text);
  });
});

describe("quick fixes for words that nobody has found", () => {
  /** Title and entry of what is offered for the words between two bars. */
  function offered(marked: string, options?: Options): string[] {
    const [before = "", words = "", after = ""] = marked.split("|");
    const { article, context } = world(`${DAY}${before}${words}${after}`, { ...options, targets: [workspace()] });
    const at = (offset: number) => article.document.positionAt(DAY.length + offset);
    const range = { start: at(before.length), end: at(before.length + words.length) };
    return codeAction(article, { range, context: { only: [CodeActionKind.QuickFix] } }, context)
      .filter(({ title }) => /^Add|aufnehmen$/.test(title))
      .map((action) => `${action.title}: ${JSON.stringify(JSON.parse(written(action, workspace())).entries[0])}`);
  }
  const as = (what: string, name: string) => `Add “${name}” to the workspace catalogue as ${what}: `;

  test("what is selected behind a weapon's noun is a weapon first, of its class", () => {
    assert.deepEqual(offered("Es flog der Marschflugkörper |Wolkenzaun|."), [
      `${as("a weapon", "Wolkenzaun")}{"id":"wolkenzaun","kind":"weapon","name":"Wolkenzaun","class":"cruise-missile"}`,
      `${as("an organisation", "Wolkenzaun")}{"id":"wolkenzaun","kind":"organisation","name":"Wolkenzaun","type":"other"}`,
      `${as("a person", "Wolkenzaun")}{"id":"wolkenzaun","kind":"person","name":"Wolkenzaun"}`,
    ]);
  });
  test("anything else an organisation first; quotation marks and spaces are no part of it", () => {
    const all = offered("Da tagte das| „Kontor für Deichbau“, |sagte sie.");
    assert.deepEqual(
      all.map((one) => one.slice(0, one.indexOf(":"))),
      ["an organisation", "a person", "a weapon"].map((what) => as(what, "Kontor für Deichbau").slice(0, -2)),
    );
    assert.match(all[2] ?? "", /"class":"weapon"/);
  });
  test("a weapon's name that its noun introduced, without a selection", () => {
    assert.deepEqual(offered("Zwei Marschflugkörper vom Typ „Wolken||zaun“ wurden geliefert."), [
      `${as("a weapon", "Wolkenzaun")}{"id":"wolkenzaun","kind":"weapon","name":"Wolkenzaun","class":"cruise-missile"}`,
    ]);
  });
  test("in German", () => {
    assert.match(offered("Es flog der Marschflugkörper |Wolkenzaun|.", { locale: "de" })[0] ?? "", /^„Wolkenzaun“ als Waffe in/);
  });
  test("not for what is known, for dates, for several paragraphs, or where nothing is selected", () => {
    for (const text of [
      "Da kam |Kim Jong Un| an.",
      "Das war am |Montag|.",
      "Es war |ruhig.\n\nSie| ging.",
      "Es war ||ruhig.",
      "Es kostete |125|.",
      `Es war |${"sehr ".repeat(30)}|ruhig.`,
    ])
      assert.deepEqual(offered(text), [], text);
  });
});

describe("edits of a catalogue file", () => {
  const entry = { id: "b", kind: "person", name: "B", aliases: ["Be"] } as const;
  const applied = (text: string, edits: ReturnType<typeof addEntry>) => {
    assert.ok(edits);
    const document = TextDocument.create("", "json", 0, text);
    const toEdit = ({ offset, length, content }: (typeof edits)[number]) =>
      TextEdit.replace({ start: document.positionAt(offset), end: document.positionAt(offset + length) }, content);
    return TextDocument.applyEdits(document, edits.map(toEdit));
  };

  test("an entry comes last; what is there keeps its form", () => {
    const before = dedent(`
      {
          "$schema": "x",

          "entries": [
              { "id": "a",   "kind": "person", "name": "A" }
          ]
      }
    `);
    const after = dedent(`
      {
          "$schema": "x",

          "entries": [
              { "id": "a",   "kind": "person", "name": "A" },
              {
                  "id": "b",
                  "kind": "person",
                  "name": "B",
                  "aliases": [
                      "Be"
                  ]
              }
          ]
      }
    `);
    assert.equal(applied(before, addEntry(before, entry)), after);
    const crlf = before.replace(/\n/g, "\r\n").replace(/ {4}/g, "\t");
    assert.equal(applied(crlf, addEntry(crlf, entry)), after.replace(/\n/g, "\r\n").replace(/ {4}/g, "\t"));
  });
  test("an empty file and one without entries", () => {
    for (const text of ["", "\n", "{}", '{ "entries": [] }', '{\n  "$schema": "x"\n}\n'])
      assert.deepEqual(JSON.parse(applied(text, addEntry(text, entry))).entries, [entry], text);
  });
  test("an alias goes into the entry that is there", () => {
    for (const [given, expected] of [
      [{ id: "b", kind: "person", name: "B" }, ["Be"]],
      [{ id: "b", kind: "person", name: "B", aliases: ["Bé"] }, ["Bé", "Be"]],
    ]) {
      const text = JSON.stringify({ entries: [{ id: "a", kind: "person", name: "A" }, given] }, null, 2);
      const [first, second, ...others] = JSON.parse(applied(text, addAlias(text, entry, "Be"))).entries;
      assert.deepEqual([first.id, second.aliases, others], ["a", expected, []]);
    }
    assert.deepEqual(JSON.parse(applied('{"entries":[]}', addAlias('{"entries":[]}', entry, "Be"))).entries, [entry]);
  });
});
