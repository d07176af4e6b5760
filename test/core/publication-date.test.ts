import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseArticle } from "../../server/core/article.ts";
import { german } from "../../server/data/de/index.ts";

const TEXT = "Die Regierung sprach am Montag.";

/** The date of an article, as it is written there: `[[18.03.2024]]`. */
function check(marked: string, value: string): void {
  const [, before = "", written = ""] = /^([\s\S]*?)\[\[(.+?)\]\]/.exec(marked) ?? [];
  const { date } = parseArticle({ text: marked.replace(/\[\[(.+?)\]\]/, "$1") }, german);
  assert.deepEqual(date, {
    value,
    precision: "day",
    source: "dateline",
    span: { start: before.length, end: before.length + written.length },
  });
}

const checkNone = (text: string) => assert.equal(parseArticle({ text }, german).date, undefined, text);

describe("a line with the date", () => {
  test("says what it is", () => {
    check(`Ein Titel\nStand: [[18.03.2024]]\n\n${TEXT}`, "2024-03-18");
    check(`Ein Titel\nDatum: [[16. Mai 2024]]\n\n${TEXT}`, "2024-05-16");
    check(`Ein Titel\r\nVeröffentlicht am [[16. Mai 2024]]\r\nVon Zora Quentin\r\n\r\n${TEXT}`, "2024-05-16");
    check(`Ein Titel\n\n${TEXT}\n\nStand: [[18.03.2024]], 14:30 Uhr`, "2024-03-18");
    check(`Ein Titel\n\n${TEXT}\n\nQuelle: Nordpost, [[20.03.2024]]`, "2024-03-20");
    check(`Ein Titel\nAktualisiert: 21.03.2024 - 14:30\nErschienen: [[20.03.2024]]\n\n${TEXT}`, "2024-03-20");
    check(`Ein Titel\nAktualisiert: [[21.03.2024]] - 14:30\n\n${TEXT}`, "2024-03-21");
  });

  test("holds little else", () => {
    check(`Ein Titel\n[[16.05.2024]], 14:30 Uhr\n\n${TEXT}`, "2024-05-16");
    check(`Ein Titel\n\nMittwoch, [[20. März 2024]]\n\n${TEXT}`, "2024-03-20");
    check(`[[2024-03-20]]\nEin Titel\n\n${TEXT}`, "2024-03-20");
    check(`Nordkurier\n[[20. März 2024]] Mittwoch\nDeutschland-Ausgabe\n\nEin Titel\n\n${TEXT}`, "2024-03-20");
    check(`Ein Titel\nMi, [[20.3.2024]] | 06.30 Uhr\n\n${TEXT}`, "2024-03-20");
    check(`Ein Titel\n[[20. Jänner 2024]]\n\n${TEXT}`, "2024-01-20");
  });

  test("has a place, a source or an author beside it", () => {
    check(`Berlin, den [[20. März 2024]]\n\n${TEXT}`, "2024-03-20");
    check(`Wien, am [[20. März 2024]]\n\n${TEXT}`, "2024-03-20");
    check(`Nordkurier vom [[20.03.2024]], S. 3\n\nEin Titel\n\n${TEXT}`, "2024-03-20");
    check(`Ein Titel\nNordpost, [[20. März 2024]]\n\n${TEXT}`, "2024-03-20");
    check(`Ein Titel\nVon Zora Quentin, [[20.03.2024]]\n\n${TEXT}`, "2024-03-20");
    check(`Von Zora Quentin, [[20.03.2024]]\n\n${TEXT}`, "2024-03-20");
    check(`Ein Titel\n[[20.03.2024]] – Von Zora Quentin\n\n${TEXT}`, "2024-03-20");
  });

  test("is written in other ways", () => {
    check(`Ein Titel\n[[20/03/2024]] - 14:30\n\n${TEXT}`, "2024-03-20");
    check(`Ein Titel\n[[20 March 2024]]\n\n${TEXT}`, "2024-03-20");
    check(`Ein Titel\nPublished [[March 20, 2024]]\n\n${TEXT}`, "2024-03-20");
    checkNone(`Ein Titel\n33/03/2024\n\n${TEXT}`);
    // the third of April or the fourth of March
    checkNone(`Ein Titel\n03/04/2024\n\n${TEXT}`);
    check(`Ein Titel\n[[03/03/2024]]\n\n${TEXT}`, "2024-03-03");
  });

  test("begins the first paragraph", () => {
    check(`Ein Titel\n\ndpa-AFX [[20.03.2024]] - ${TEXT}`, "2024-03-20");
    check(`Ein Titel\n\nKiew (Nordpress), [[20. März 2024]]. ${TEXT}`, "2024-03-20");
    check(`Ein Titel\n\nBERLIN, [[20 March 2024]] (NP) - ${TEXT}`, "2024-03-20");
    check(`Ein Titel\n\nBERLIN, [[March 20, 2024]] (NP) - ${TEXT}`, "2024-03-20");
    checkNone(`Ein Titel\n\nsiehe 20.03.2024. ${TEXT}`);
  });

  test("above the headline leaves it to the next line", () => {
    const titleOf = (text: string) => {
      const { headline, blocks } = parseArticle({ text }, german);
      return [headline && text.slice(headline.start, headline.end), ...blocks.map(({ kind }) => kind)];
    };
    for (const date of ["20. März 2024", "Mittwoch, 20. März 2024", "20.03.2024"])
      assert.deepEqual(titleOf(`${date}\n\nEin Titel\n\n${TEXT}\n`), ["Ein Titel", "paragraph", "headline", "paragraph"]);
    assert.deepEqual(titleOf(`20. März 2024\n\n${TEXT}\n\n${TEXT}`), [undefined, "paragraph", "paragraph", "paragraph"]);
    assert.deepEqual(titleOf(`Ein Titel\n\n20. März 2024\n\n${TEXT}`), ["Ein Titel", "headline", "paragraph", "paragraph"]);
  });

  test("is an agency's stamp", () => {
    check(`Ein Titel\n\n${TEXT}\n\ndpa abc yyzz n1 xyz [[101430 Mär 24]]`, "2024-03-10");
    check(`Ein Titel\n\n${TEXT}\n\nxyz [[091430 Dez 98]]`, "1998-12-09");
  });

  test("is none where it tells of something else", () => {
    checkNone(`Der Überfall vom 24. Februar 2022\n\n${TEXT}`);
    checkNone(`Butscha, 1. April 2022\n\n${TEXT}`);
    checkNone(`Ein Titel\nAm 20. März 2024 begann der Gipfel.\n\n${TEXT}`);
    checkNone(`Ein Titel\n20.03.2024: 3 Tote\n\n${TEXT}`);
    checkNone(`Ein Titel\nvon 20. März 2024 bis 3. April 2024\n\n${TEXT}`);
    checkNone(`Ein Titel\n31. Februar 2024\n\n${TEXT}`);
    checkNone(`Ein Titel\n\n${`${TEXT}\n`.repeat(6)}\n20. März 2024`);
    checkNone(`Ein Titel\n\n${"Viele Wörter. ".repeat(30)}\n20. März 2024\n\n${TEXT}`);
    checkNone(`Chronologie\n\n24. Februar 2022\n${TEXT}\n\n1. April 2022\n${TEXT}`);
  });

  test("is no heading", () => {
    const { blocks } = parseArticle({ text: `Ein Titel\nStand: 18.03.2024\n\nEin Zwischentitel\n${TEXT}` }, german);
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ["headline", "paragraph", "heading", "paragraph"],
    );
  });

  test("counts less than a header, more than the file's name", () => {
    const dateOf = (text: string) => parseArticle({ text, fileName: "2020-01-01_a.txt" }, german).date?.value;
    assert.equal(dateOf(` date 2023-09 Titel\n20.03.2024\n\n${TEXT}`), "2023-09");
    assert.equal(dateOf(`Titel\n20.03.2024\n\n${TEXT}`), "2024-03-20");
    assert.equal(dateOf(`---\ntitle: x\nfrom: 1.1.2001\n---\nTitel\n20.03.2024\n\n${TEXT}`), "2024-03-20");
  });
});
