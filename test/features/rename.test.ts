import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { TextDocumentEdit, type TextEdit } from "vscode-languageserver-types";
import type { CatalogueFile } from "../../server/catalogue/types.ts";
import type { CatalogueLayer } from "../../server/core/catalogue.ts";
import {
  catalogueRename,
  prepareCatalogueRename,
  prepareRename,
  type Refused,
  type Renaming,
  rename,
} from "../../server/features/rename.ts";
import { showRange, world } from "../support/feature.ts";

const ROOT = "file:///dossier/lagebild.catalogue.json";
const MORE = "file:///dossier/.lagebild/catalogue/more.json";
const ZORA = { id: "zora-quentin", kind: "person" as const, name: "Zora Quentin", state: "nordkorea", aliases: ["Z. Quentin"] };
const PARTY = { id: "partei-q", kind: "organisation" as const, type: "party" as const, name: "Partei Q", parent: "bund-q" };
const BUND = { id: "bund-q", kind: "organisation" as const, type: "party" as const, name: "Bund Q" };
const text = (file: CatalogueFile) => `${JSON.stringify(file, null, 2)}\n`;

/** The user's files with an article that has a cursor. */
function worldWith(marked: string, files: Readonly<Record<string, string>>) {
  const layers = Object.entries(files).map(
    ([uri, content]): CatalogueLayer => ({ name: "workspace", uri, file: JSON.parse(content) as CatalogueFile }),
  );
  const targets = Object.entries(files).map(([uri, content]) => ({ layer: "workspace" as const, uri, text: content }));
  return world(marked, { layers, targets: targets.length > 0 ? targets : [{ layer: "workspace", uri: ROOT }] });
}

/** The files after an edit. */
function applied(answer: Renaming | Refused, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  assert.ok(!("refused" in answer), JSON.stringify(answer));
  const after: Record<string, string> = { ...files };
  for (const change of answer.edit.documentChanges ?? []) {
    if (!TextDocumentEdit.is(change)) continue;
    const { uri } = change.textDocument;
    const document = TextDocument.create(uri, "json", 0, after[uri] ?? "");
    after[uri] = TextDocument.applyEdits(document, change.edits as TextEdit[]);
  }
  return after;
}
const entriesOf = (content: string | undefined) => (JSON.parse(content ?? "") as CatalogueFile).entries;

describe("renaming in an article", () => {
  const files = { [MORE]: text({ entries: [ZORA] }) };
  test("shows what the entry is called", () => {
    const at = worldWith("Ministerin Z. Quent|in kam.", files);
    const ready = prepareRename(at.article, { position: at.position }, at.context);
    assert.ok("range" in ready);
    assert.deepEqual([showRange(ready.range), ready.placeholder], ["1:11-21", "Zora Quentin"]);
  });
  test("changes the name where the entry stands; the one before becomes an alias, so that the articles are read as before", () => {
    const at = worldWith("Zora Quent|in kam.", files);
    const answer = rename(at.article, { position: at.position, newName: "Zora Quentin-Meier" }, at.context);
    const after = applied(answer, files);
    assert.deepEqual(entriesOf(after[MORE]), [{ ...ZORA, name: "Zora Quentin-Meier", aliases: ["Z. Quentin", "Zora Quentin"] }]);
    const again = worldWith("Zora Quent|in kam, Zora Quentin-Meier auch.", { [MORE]: after[MORE] ?? "" });
    assert.deepEqual(
      again.article.annotated.mentions.map(({ entity }) => entity),
      ["zora-quentin", "zora-quentin"],
    );
  });
  test("takes a built-in entry into the user's file", () => {
    const at = worldWith("Kim Jong U|n kam.", {});
    const answer = rename(at.article, { position: at.position, newName: "Kim Jong-un" }, at.context);
    const [entry] = entriesOf(applied(answer, {})[ROOT]);
    assert.equal(entry?.id, "kim-jong-un");
    assert.equal(entry?.name, "Kim Jong-un");
    assert.ok(entry?.aliases?.includes("Kim Jong Un") && !entry.aliases.includes("Kim Jong-un"));
  });
  test("is refused in words", () => {
    const refused = (marked: string, newName: string, targets = files) => {
      const at = worldWith(marked, targets);
      const answer = rename(at.article, { position: at.position, newName }, at.context);
      assert.ok("refused" in answer, JSON.stringify(answer));
      return answer.refused;
    };
    assert.match(refused("Am Mitt|woch.", "x"), /Only names that a catalogue knows/);
    assert.match(refused("Verteidigungsminister Ryu Seung-h|ak sprach.", "x"), /Only names that a catalogue knows/);
    for (const name of ["", " x", "x\ny", "x".repeat(301)]) assert.match(refused("Zora Quent|in kam.", name), /on one line/);
    const at = world("Kim Jong U|n kam.");
    assert.ok("refused" in prepareRename(at.article, { position: at.position }, at.context));
  });
});

describe("renaming in a catalogue file", () => {
  const files = {
    [ROOT]: text({ entries: [ZORA, BUND] }),
    [MORE]: text({ entries: [PARTY, { ...PARTY, id: "jugend-q", name: "Jugend Q", parent: "partei-q" }] }),
  };
  const at = worldWith("Nichts.", files);
  const place = (uri: keyof typeof files, found: string) => {
    const document = TextDocument.create(uri, "json", 1, files[uri] ?? "");
    return { document, position: document.positionAt((files[uri] ?? "").indexOf(found) + 2) };
  };
  const renamed = (uri: keyof typeof files, found: string, newName: string) => {
    const { document, position } = place(uri, found);
    return catalogueRename(document, { position, newName }, at.context);
  };

  test("an id is another one in all files of the user's own, wherever it is named", () => {
    for (const found of ['"bund-q"', '"parent": "bund-q"']) {
      const uri = found.startsWith('"parent') ? MORE : ROOT;
      const { document, position } = place(uri, '"bund-q"');
      const ready = prepareCatalogueRename(document, { position }, at.context);
      assert.ok("range" in ready);
      assert.equal(document.getText(ready.range), "bund-q");
      const after = applied(renamed(uri, '"bund-q"', "bund-2"), files);
      assert.deepEqual(after, {
        [ROOT]: files[ROOT]?.replace('"bund-q"', '"bund-2"'),
        [MORE]: files[MORE]?.replace('"bund-q"', '"bund-2"'),
      });
    }
  });
  test("a name is another one, and the one before an alias", () => {
    const after = applied(renamed(ROOT, '"Zora Quentin"', "Zora Q."), files);
    assert.deepEqual(entriesOf(after[ROOT])[0], { ...ZORA, name: "Zora Q.", aliases: ["Z. Quentin", "Zora Quentin"] });
    assert.equal(after[MORE], files[MORE]);
  });
  test("is refused in words", () => {
    const refusal = (answer: Renaming | Refused) => {
      assert.ok("refused" in answer, JSON.stringify(answer));
      return answer.refused;
    };
    assert.match(refusal(renamed(ROOT, '"bund-q"', "Bund Q")), /is no id/);
    assert.match(refusal(renamed(ROOT, '"bund-q"', "kim-jong-un")), /There is another entry/);
    assert.match(refusal(renamed(ROOT, '"kind"', "x")), /Only names/);
    assert.match(refusal(renamed(ROOT, '"party"', "x")), /Only names/);
    const { document } = place(ROOT, "x");
    assert.ok("refused" in prepareCatalogueRename(document, { position: { line: 0, character: 0 } }, at.context));
  });
});
