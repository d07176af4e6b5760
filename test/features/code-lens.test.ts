import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { catalogueCodeLens, catalogueReferences } from "../../server/features/catalogue-mentions.ts";
import { codeLens } from "../../server/features/code-lens.ts";
import { declaration } from "../../server/features/declaration.ts";
import { type Marked, type Options, showLocation, showRange, world } from "../support/feature.ts";

const HEAD = " date 2023-09-12 Reise\n\n";

function check(text: string, expected: readonly string[], options?: Options): void {
  const { article, context } = world(text, options);
  const shown = codeLens(article, {}, context).map(({ range, command }) => `${showRange(range)} ${command?.title}`);
  assert.deepEqual(shown, expected);
}

describe("the code lens of an article", () => {
  test("counts each actor, weapon and date once", () => {
    const text = `${HEAD}Kim Jong Un redet. Kims Zug. Wladimir Putin am Mittwoch. Eine KN-23, noch eine KN-23, eine Rakete.`;
    check(text, ["1:17-17 2023-09-12 · 2 actors · 2 weapons · 2 dates"]);
    check(text, ["1:17-17 2023-09-12 · 2 Akteure · 2 Waffen · 2 Daten"], { locale: "de" });
  });
  test("a click begins the review where people decide and something is open", () => {
    const { article, context } = world("Kim Jong Un redet.");
    const run = (decides: boolean) => codeLens(article, {}, { ...context, decides })[0]?.command?.command;
    assert.deepEqual([run(true), run(false)], ["lagebild.startReview", ""]);
  });
  test("leaves out what there is none of; dates that are not determined count one by one", () => {
    check("Kim Jong Un kam am Mittwoch und ging am Mittwoch.", ["1:0-0 date not known · 1 actor · 2 dates"]);
    check(`${HEAD}Nichts.`, ["1:17-17 2023-09-12 · 1 date"]);
    check("Es war ruhig.", []);
    check("", []);
  });
});

describe("declaration", () => {
  test("the first mention of the same thing in the article", () => {
    const checkAt = (marked: Marked, expected: readonly string[]) => {
      const at = world(marked);
      const found = declaration(at.article, { position: at.position }, at.context);
      assert.deepEqual(
        found.map((one) => showLocation(one, at)),
        expected,
      );
    };
    checkAt({ "a.txt": "Kim Jong Un redet.\nKi|ms Zug.", "b.txt": "Kim Jong Un." }, ["a.txt:1:0-11 Kim Jong Un"]);
    checkAt("Kim Jong U|n redet.", ["article.txt:1:0-11 Kim Jong Un"]);
    checkAt("Am Mitt|woch.", []);
    checkAt("Es war| ruhig.", []);
  });
});

describe("mentions of catalogue entries", () => {
  const FILE = JSON.stringify(
    {
      entries: [{ id: "kim-jong-un", kind: "person", state: "nordkorea" }, { id: "nobody", kind: "person" }, { kind: "person" }],
    },
    null,
    2,
  );
  const document = TextDocument.create("file:///dossier/lagebild.catalogue.json", "json", 1, FILE);
  const articles = { "a.txt": "Kim Jong Un in Nordkorea. Kims Zug.", "b.txt": "Kim Jong Un." };

  test("a lens above each entry that is named, with the way to the mentions where the client can run it", () => {
    const plain = catalogueCodeLens(document, {}, world(articles).context);
    assert.deepEqual(
      plain.map(({ range, command }) => [document.getText(range), command?.title, command?.command]),
      [['"kim-jong-un"', "3× in 2 articles", ""]],
    );
    const [linked] = catalogueCodeLens(document, {}, world(articles, { commandLinks: true }).context);
    assert.deepEqual(linked?.command?.arguments, [document.uri, linked?.range.start]);
    assert.equal(linked?.command?.command, "lagebild.showMentions");
    const broken = TextDocument.create(document.uri, "json", 1, '{ "entries": [{ "id": "kim-jong-un", ');
    assert.equal(catalogueCodeLens(broken, {}, world(articles).context).length, 1);
  });
  test("references of the entry, or of the one whose id stands there", () => {
    const at = world(articles);
    const found = (text: string) => {
      const position = document.positionAt(FILE.indexOf(text) + 1);
      return catalogueReferences(document, { position }, at.context).map((one) => showLocation(one, at));
    };
    const kim = ["a.txt:1:0-11 Kim Jong Un", "a.txt:1:26-30 Kims", "b.txt:1:0-11 Kim Jong Un"];
    assert.deepEqual(found("kim-jong-un"), kim);
    assert.deepEqual(found('"person"'), kim);
    assert.deepEqual(found("nordkorea"), ["a.txt:1:15-24 Nordkorea"]);
    assert.deepEqual(found("nobody"), []);
    assert.deepEqual(found("entries"), []);
  });
});
