import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { documentSymbol } from "../../server/features/document-symbol.ts";
import { dedent, type Options, showRange, world } from "../support/feature.ts";

/** An indented outline: name, range of what is selected, detail. What the protocol and VS Code demand of every symbol is checked on the way. */
function outline(text: string, options?: Options): string {
  const { article, context } = world(text, options);
  const lines: string[] = [];
  const add = (symbols: readonly DocumentSymbol[], indent: string) => {
    for (const { name, detail, range, selectionRange, children = [] } of symbols) {
      assert.ok(name.trim() !== "", "VS Code refuses an outline with an empty name");
      const { document } = article;
      assert.ok(document.offsetAt(range.start) <= document.offsetAt(selectionRange.start), `${name}: selection before the range`);
      assert.ok(document.offsetAt(selectionRange.end) <= document.offsetAt(range.end), `${name}: selection behind the range`);
      lines.push(`${indent}${name} ${showRange(selectionRange)}${detail ? ` | ${detail}` : ""}`);
      add(children, `${indent}  `);
    }
  };
  add(documentSymbol(article, undefined, context), "");
  return lines.join("\n");
}

const check = (text: string, expected: string, options?: Options) => assert.equal(outline(text, options), dedent(expected));

describe("outline", () => {
  test("headline and paragraphs; actors by frequency, dates by the text", () => {
    check(
      " date 2023-09-12 Kim reist an\n\nWladimir Putin empfängt Kim Jong Un.\n\nAm Mittwoch zeigte Kim Putin eine Flinte und dazu noch dies und jenes aus dem Land.\n\nKim lacht.",
      `
      Kim reist an 1:17-29
        Wladimir Putin empfängt Kim Jong Un. 3:0-36
        Am Mittwoch zeigte Kim Putin eine Flinte und dazu noch dies … 5:0-83
        Kim lacht. 7:0-10
      Actors 1:17-20 | 2
        Kim Jong Un 1:17-20 | 4×
          Kim 1:17-20 | date 2023-09-12 Kim reist an
          Kim Jong Un 3:24-35 | Putin empfängt Kim Jong Un.
          Kim 5:19-22 | Am Mittwoch zeigte Kim Putin eine Flinte und dazu
          Kim 7:0-3 | Kim lacht.
        Wladimir Putin 3:0-14 | 2×
          Wladimir Putin 3:0-14 | Wladimir Putin empfängt Kim Jong Un.
          Putin 5:23-28 | zeigte Kim Putin eine Flinte und dazu noch
      Weapons 5:34-40 | 1
        Flinte 5:34-40 | 1× · Kim Putin eine Flinte und dazu noch dies und jenes
      Dates 1:6-16 | 2
        2023-09-12 1:6-16 | 1× · date 2023-09-12 Kim reist an
        Mittwoch 5:3-11 | 1× 2023-09-06 · Am Mittwoch zeigte Kim Putin eine Flinte
      `,
    );
  });
  test("sub-headings make sections", () => {
    check(
      "Ein Zug fährt ab\n\nEs war ein langer Tag für alle am Bahnhof.\n\nAnkunft im Osten\n\nDann war es Nacht und niemand war mehr dort.\n\nRückkehr\n\nDann schlief er lange und gut im Zug.",
      `
      Ein Zug fährt ab 1:0-16
        Ankunft im Osten 5:0-16
        Rückkehr 9:0-8
      `,
    );
  });
  test("without a headline, in both languages", () => {
    const text = "Es war ruhig, und Kim Jong Un schlief lange.";
    check(
      text,
      `
      Article 1:0-44
        Es war ruhig, und Kim Jong Un schlief lange. 1:0-44
      Actors 1:18-29 | 1
        Kim Jong Un 1:18-29 | 1× · Es war ruhig, und Kim Jong Un schlief lange.
      `,
    );
    assert.match(outline(text, { locale: "de" }), /^Artikel 1:0-44\n.*\nAkteure 1:18-29 \| 1\n/s);
    assert.match(outline("Am 3. Mai 2024 flog eine Flinte.", { locale: "de" }), /^Waffen .*^Daten /ms);
  });
  test("a date that is not determined has words, not a pattern of letters", () => {
    assert.match(outline("Am Mittwoch kam er."), /Mittwoch 1:3-11 \| 1× a Wednesday · Am Mittwoch kam er\.$/m);
  });
  test("an empty article has none; odd characters make no empty name", () => {
    for (const text of ["", " ", "\n\n", "\uFEFF"]) assert.equal(outline(text), "", JSON.stringify(text));
    for (const text of ["\f", " date 2023-09-12 \f", "\u200B\n\nText.", "-", " date 2023-09-12 \uD83D"]) outline(text);
  });
  test("the words around a mention stay on its line and are not cut", () => {
    assert.match(outline("Vorher am Ende.\nDer Kim Jong Un ging.\nNachher."), /\| 1× · Der Kim Jong Un ging\.$/m);
  });
});
