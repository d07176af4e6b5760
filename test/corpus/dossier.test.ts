import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { annotateArticle } from "../../server/annotations/annotate.ts";
import { Dossier } from "../../server/corpus/dossier.ts";
import { createPacker } from "../../server/corpus/pack.ts";
import type { ArticleDocument } from "../../server/features/article-document.ts";
import { rangeOf, referentOf } from "../../server/features/article-document.ts";
import { resources } from "../support/marked.ts";

const URIS = ["a", "b", "c d", "é", "e"].map((name) => `file:///dossier/${encodeURIComponent(name)}.txt`);
const PIECES = [
  " date 2023-09-12 Reise\n\n",
  "Kim Jong Un redet. ",
  "Kims Zug\nrollt. ",
  "Die Ministerin Zora Quentin kam. Quentins Rede. ",
  "Am Mittwoch flog eine KN-23. ",
  "Eine ballistische\nRakete, 4000 Artilleriegranaten.\n\n",
  "Er fuhr nach Moskau. ",
  "Kim Jong\r\nUn schwieg.\r\n\r\n",
  "🚀 Wladimir Putin und Kim Il Sung. ",
];

function articleOf(uri: string, text: string): ArticleDocument {
  return { uri, document: TextDocument.create(uri, "article", 0, text), ...annotateArticle({ text, uri }, undefined, resources) };
}

/** Everything that can be asked, in an order of its own. */
function answers(dossier: Dossier) {
  const referents = [...dossier.referents()].sort();
  return referents.map((referent) => {
    const places = [...dossier.placesOf([referent])].map(({ uri, places }) => ({
      uri,
      places: places.map(({ naming, range }) => ({ naming, range })),
      inArticle: dossier.placesIn(uri, referent).length,
    }));
    const { uri, naming, range } = dossier.firstPlace(referent) ?? assert.fail(`${referent} has no place`);
    assert.deepEqual({ uri, place: { naming, range } }, { uri: places[0]?.uri, place: places[0]?.places[0] });
    return {
      referent,
      totals: dossier.totals(referent),
      namings: dossier
        .namingsOf(referent)
        .map((one) => JSON.stringify(one))
        .sort(),
      places: places.sort(byUri),
      articles: [...dossier.articlesNaming([referent])].sort(byUri),
    };
  });
}

const byUri = (a: { readonly uri: string }, b: { readonly uri: string }) => (a.uri < b.uri ? -1 : 1);

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(""));
const articles = fc.uniqueArray(fc.record({ uri: fc.constantFrom(...URIS), text }), { selector: ({ uri }) => uri, minLength: 1 });
const operation = fc.oneof(
  fc.record({ kind: fc.constant("read" as const), articles }),
  fc.record({ kind: fc.constant("open" as const), articles }),
  fc.record({ kind: fc.constant("delete" as const), articles }),
  fc.constant({ kind: "ask" as const, articles: [] }),
);

describe("the index", () => {
  test("equals one made from scratch after any sequence of changes", () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 12 }), (operations) => {
        const dossier = new Dossier(() => resources);
        const expected = new Map<string, string>();
        for (const { kind, articles } of operations) {
          const packer = createPacker(resources);
          for (const { uri, text } of articles) {
            if (kind === "open") dossier.set(articleOf(uri, text));
            else if (kind === "delete") dossier.delete(uri);
            else packer.add(articleOf(uri, text));
            if (kind === "delete") expected.delete(uri);
            else expected.set(uri, text);
          }
          if (kind === "read") dossier.add(packer.packed());
          if (kind === "ask") answers(dossier);
        }
        const scratch = new Dossier(() => resources);
        for (const [uri, text] of expected) scratch.set(articleOf(uri, text));
        assert.deepEqual(answers(dossier), answers(scratch));
        assert.deepEqual([...dossier.articlesNaming([])].sort(byUri), [...scratch.articlesNaming([])].sort(byUri));
      }),
      { numRuns: 200 },
    );
  });
  test("has the range of every mention as the document has it", () => {
    fc.assert(
      fc.property(text, (text) => {
        const article = articleOf("file:///a.txt", text);
        const dossier = new Dossier(() => resources);
        dossier.set(article);
        const found = answers(dossier).flatMap(({ referent, places }) =>
          places.flatMap((one) => one.places.map(({ range }) => ({ referent, range }))),
        );
        const expected = article.annotated.mentions.flatMap((mention) => {
          const referent = referentOf(mention);
          return referent === undefined ? [] : [{ referent, range: rangeOf(article, mention) }];
        });
        const sorted = (all: typeof found) => all.map((one) => JSON.stringify(one)).sort();
        assert.deepEqual(sorted(found), sorted(expected));
      }),
      { numRuns: 100 },
    );
  });
  test("what is reserved first comes first, however it arrives", () => {
    const dossier = new Dossier(() => resources);
    dossier.reserve(URIS);
    for (const uri of URIS.toReversed()) dossier.set(articleOf(uri, "Kim Jong Un."));
    assert.deepEqual(
      [...dossier.placesOf(["kim-jong-un"])].map(({ uri }) => uri),
      URIS,
    );
    assert.deepEqual([...dossier.articlesNaming(["kim-jong-un", "wladimir-putin"])], []);
  });
  test("stays small however often an article changes", () => {
    const dossier = new Dossier(() => resources);
    const pack = (text: string) => {
      const packer = createPacker(resources);
      packer.add(articleOf("file:///a.txt", text));
      return packer.packed();
    };
    dossier.set(articleOf("file:///b.txt", "Kim Jong Un."));
    const one = pack("Kim Jong Un. ".repeat(2000));
    for (let times = 0; times < 200; times++) dossier.add(one);
    for (let times = 0; times < 25_000; times++) {
      const [naming] = one.namings;
      assert.ok(naming);
      const referent = `stranger-${times}`;
      dossier.add({
        namings: [{ ...naming, referent }],
        articles: [
          { uri: "file:///a.txt", title: "", undecided: {}, astray: 0, facts: { forms: [], named: [], counted: [] }, places: 1 },
        ],
        places: Uint32Array.of(0, 0, 0),
      });
      if (times % 5000 === 0) assert.deepEqual([...dossier.referents()].sort(), ["kim-jong-un", referent]);
    }
    assert.deepEqual(dossier.totals("kim-jong-un"), { mentions: 1, articles: 1 });
  });
});
