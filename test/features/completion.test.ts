import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CompletionList, TextEdit } from "vscode-languageserver-types";
import { completion } from "../../server/features/completion.ts";
import { type Marked, type Options, world } from "../support/feature.ts";

const NO_ARTICLE = "Nichts.";

/** What is offered at the `|` of a catalogue file, beside articles. */
function complete(marked: string, articles: Marked = NO_ARTICLE, options?: Options) {
  const offset = marked.indexOf("|");
  const document = TextDocument.create("file:///c.json", "json", 1, marked.replace("|", ""));
  const { context } = world(articles, options);
  return { document, list: completion(document, { position: document.positionAt(offset) }, context) };
}

/** The first of them, with details. */
const first = ({ list }: { readonly list: CompletionList }, count = 1) =>
  list.items.slice(0, count).map(({ label, detail }) => `${label} (${detail})`);

/** The text of the file after the first is taken. */
function taken({ document, list }: ReturnType<typeof complete>): string {
  const edit = list.items[0]?.textEdit;
  assert.ok(TextEdit.is(edit), "nothing offered");
  return TextDocument.applyEdits(document, [edit]);
}

const entry = (properties: string) => `{ "entries": [{ "id": "x", "kind": "person", ${properties} }] }`;

describe("ids in a catalogue file", () => {
  test("of the kinds that a property takes, with their names", () => {
    for (const [properties, expected] of [
      ['"state": "südkor|"', "suedkorea (Südkorea)"],
      ['"state": "suedk|"', "suedkorea (Südkorea)"],
      ['"state": "DVRK|"', "nordkorea (Nordkorea)"],
      ['"offices": [{ "title": "Minister", "of": "nordk|" }]', "nordkorea (Nordkorea)"],
      ['"offices": [{ "of": "nato|" }]', "nato (Nato)"],
      ['"parent": "vereinte natione|"', "un (Vereinte Nationen)"],
      ['"origin": "russl|"', "russland (Russland)"],
      ['"origin": ["russland", "frankr|"]', "frankreich (Frankreich)"],
      ['"operators": ["polen", "|", "frankreich"]', undefined],
    ] as const) {
      const found = complete(entry(properties));
      if (expected !== undefined) assert.deepEqual(first(found), [expected], properties);
      assert.ok(found.list.items.length > 0, properties);
    }
    assert.deepEqual(complete(entry('"state": "olaf sch|"')).list.items, []);
    assert.deepEqual(
      complete(entry('"parent": "nordkorea|"')).list.items.filter(({ label }) => label === "nordkorea"),
      [],
    );
  });
  test("those the dossier names most often come first; not all that there are", () => {
    const { list } = complete(entry('"state": "|"'), { "a.txt": "Mongolei, Polen und noch einmal Mongolei." });
    assert.deepEqual(
      list.items.slice(0, 2).map(({ label }) => label),
      ["mongolei", "polen"],
    );
    assert.deepEqual([list.items.length, list.isIncomplete], [200, true]);
    assert.equal(complete(entry('"state": "mong|"')).list.isIncomplete, false);
  });
  test("classes of weapons, by id or name", () => {
    const classes = complete(entry('"class": "|"'), NO_ARTICLE, { locale: "de" }).list.items;
    const srbm = classes.find(({ label }) => label === "srbm");
    assert.match(srbm?.detail ?? "", /› Kurzstreckenrakete$/);
    assert.match(srbm?.filterText ?? "", /^srbm Kurz/);
  });
});

describe("what is replaced", () => {
  test("the inside of the string, also of one that isn't closed, or what stands there without quotation marks", () => {
    assert.equal(taken(complete(entry('"state": "nord|korea-alt"'))), entry('"state": "nordkorea"'));
    assert.equal(taken(complete('{ "entries": [{ "state": "nordk|\n}] }')), '{ "entries": [{ "state": "nordkorea"\n}] }');
    assert.equal(taken(complete('{ "entries": [{ "state": nordk| }] }')), '{ "entries": [{ "state": "nordkorea" }] }');
    assert.match(taken(complete('{ "entries": [{ "state": | }] }')), /"state": "[a-z-]+" \}/);
    assert.match(taken(complete(entry('"operators": ["polen", |]'))), /\["polen", "[a-z-]+"\]/);
  });
  test("nothing at keys, behind values, in other properties, outside of entries, or in what is no catalogue", () => {
    for (const text of [
      entry('"sta|te": "x"'),
      entry('"state": "x"|'),
      entry('"state": "x" |'),
      entry('"description": "|"'),
      entry('"wikidata": "|"'),
      '{ "state": "|" }',
      '{ "notNames": [{ "text": "|" }] }',
      "|",
      "[|]",
      '{ "entries": "|" }',
    ])
      assert.deepEqual(complete(text, { "a.txt": "Ministerin Zora Quentin kam." }).list.items, [], text);
  });
});

describe("names of the articles that no catalogue knows", () => {
  const articles = {
    "a.txt": " date 2023-09-12 x\n\nMinisterin Zora Quentin kam mit Kim Jong Un. Quentins Rede. Minister Adam Beispielowski.",
    "b.txt": " date 2023-09-12 x\n\nMinisterin Zora Quentin ging nach Moskau. Minister Adam Beispielowski.",
    "c.txt": " date 2023-09-12 x\n\nMinisterin Zora Quentin schwieg.",
  };
  const names = ["Zora Quentin (person · 4× in 3 articles)", "Adam Beispielowski (person · 2× in 2 articles)"];
  test("as names and aliases, the most frequent first", () => {
    for (const properties of ['"name": "|"', '"aliases": ["|"]', '"aliases": ["Z.", |]'])
      assert.deepEqual(first(complete(entry(properties), articles), 9), names, properties);
    assert.deepEqual(first(complete(entry('"name": "spielo|"'), articles), 9), names.slice(1));
    assert.deepEqual(first(complete(entry('"name": "|"'), articles, { locale: "de" })), [
      "Zora Quentin (Person · 4× in 3 Artikeln)",
    ]);
  });
  test("as parts their surnames", () => {
    assert.deepEqual(first(complete(entry('"parts": ["|"]'), articles), 9), [
      "Quentin (person · 4× in 3 articles)",
      "Beispielowski (person · 2× in 2 articles)",
    ]);
    assert.equal(taken(complete(entry('"parts": ["Que|"]'), articles)), entry('"parts": ["Quentin"]'));
  });
  test("without what a catalogue has or what is said to be none", () => {
    const file = {
      entries: [{ id: "zora-quentin", kind: "person", name: "Zora Quentin" }],
      notNames: [{ text: "Adam Beispielowski" }],
    } as const;
    const layers = [{ name: "workspace", uri: "file:///dossier/lagebild.catalogue.json", file }] as const;
    assert.deepEqual(complete(entry('"name": "|"'), articles, { layers }).list.items, []);
  });
});
