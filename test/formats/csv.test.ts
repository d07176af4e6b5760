import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type CsvWords, csvHead, toCsv } from "../../server/formats/csv.ts";
import { annotated, anyArticle } from "./annotated.ts";

const WORDS: CsvWords = { nameOf: ({ entity }) => entity, sentenceAt: () => undefined };

describe("csv", () => {
  test("a line a mention says where it is, what it means, who decided and its sentence", () => {
    const given = annotated(
      "Besuch\r\n\r\n[Kim] kam am\n[Mittwoch].",
      {
        kind: "person",
        entity: "kim-jong-un",
        decision: { id: "x", state: "corrected", creator: "Ada", at: "2024-06-18T10:00:00Z", note: "siehe S. 3" },
      },
      { kind: "date", timex: { type: "DATE", value: "2023-09-13" } },
    );
    const article = { ...given.article, date: { value: "2023-09", precision: "month", source: "fileName" } } as const;
    const words: CsvWords = {
      nameOf: ({ entity }) => (entity === undefined ? undefined : "Kim Jong Un"),
      sentenceAt: () => "Kim kam am\nMittwoch.",
    };
    assert.equal(
      csvHead(",") + toCsv({ ...given, article }, "a/b.txt", words, ","),
      [
        "file,articleDate,line,kind,text,name,id,value,edtf,state,annotator,note,sentence",
        "a/b.txt,2023-09,3,person,Kim,Kim Jong Un,kim-jong-un,,,corrected,Ada,siehe S. 3,Kim kam am Mittwoch.",
        "a/b.txt,2023-09,4,date,Mittwoch,,,2023-09-13,2023-09-13,suggested,,,Kim kam am Mittwoch.",
        "",
      ].join("\n"),
    );
  });

  test("an ambiguous name has its candidates", () => {
    const given = annotated("[Kim]", { kind: "person", candidates: ["kim-jong-un", "kim-il-sung"] });
    assert.equal(toCsv(given, "x", WORDS, ","), "x,,1,person,Kim,,kim-jong-un kim-il-sung,,,ambiguous,,,\n");
  });

  test("separators and quotation marks are quoted, and no cell is a formula", () => {
    const given = annotated("[Kim]", { kind: "person" });
    const cellOf = (sentence: string, separator: "," | ";") =>
      toCsv(given, "x", { ...WORDS, sentenceAt: () => sentence }, separator)
        .split(separator)
        .slice(12)
        .join(separator)
        .replace(/\n$/, "");
    assert.equal(cellOf("Kim, der", ","), '"Kim, der"');
    assert.equal(cellOf("Kim, der", ";"), "Kim, der");
    assert.equal(cellOf("a;b", ";"), '"a;b"');
    assert.equal(cellOf('ein "Wort"', ","), '"ein ""Wort"""');
    assert.equal(cellOf("=1+1", ","), " =1+1");
    assert.equal(cellOf("- Kim kam", ","), " - Kim kam");
    assert.equal(cellOf("17 - 4", ","), "17 - 4");
  });

  test("any article has as many lines as mentions", () => {
    fc.assert(
      fc.property(anyArticle, (value) => {
        const lines = toCsv(value, "a.txt", { nameOf: () => '"\n', sentenceAt: () => "\r\u2028;" }, ";").split("\n");
        assert.equal(lines.length, value.mentions.length + 1);
      }),
    );
  });
});
