import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { toJsonl } from "../../server/formats/jsonl.ts";
import { annotated, anyArticle } from "./annotated.ts";

describe("jsonl", () => {
  test("a record says file, unit and date, and has every field of a mention, position first", () => {
    const given = annotated(
      "[Kim] am [Mittwoch]: [152-mm-Munition]",
      { evidence: [{ by: "onlyBearer", name: "Kim Jong Un" }], form: "part", entity: "kim-jong-un", kind: "person" },
      { kind: "date", timex: { type: "DATE", value: "2023-09-13" } },
      { kind: "weapon", calibre: { from: 152, to: 152 }, weaponClass: "artillery-shell" },
    );
    const article = { ...given.article, date: { value: "2023-09", precision: "month", source: "fileName" } } as const;
    assert.equal(
      toJsonl({ ...given, article }, "a/b.txt"),
      `${[
        '{"file":"a/b.txt","offsetUnit":"utf-16","date":{"value":"2023-09","precision":"month","source":"fileName"},"mentions":[',
        '{"start":0,"end":3,"text":"Kim","kind":"person","entity":"kim-jong-un","form":"part",',
        '"evidence":[{"by":"onlyBearer","name":"Kim Jong Un"}]},',
        '{"start":7,"end":15,"text":"Mittwoch","kind":"date","timex":{"type":"DATE","value":"2023-09-13"},"edtf":"2023-09-13","evidence":[]},',
        '{"start":17,"end":32,"text":"152-mm-Munition","kind":"weapon","calibre":{"from":152,"to":152},',
        '"weaponClass":"artillery-shell","evidence":[]}]}',
      ].join("")}\n`,
    );
  });

  test("no date is null, nothing found an empty list", () =>
    assert.equal(toJsonl(annotated("Nichts."), "x"), '{"file":"x","offsetUnit":"utf-16","date":null,"mentions":[]}\n'));

  test("passages in another language are named, in the unit of the record", () => {
    const given = annotated("😀 Nichts.\n\nThe ministry said that it was for the best.");
    const value = { ...given, otherLanguage: [{ start: 12, end: 55 }] };
    assert.deepEqual(JSON.parse(toJsonl(value, "x", "code-point")).otherLanguage, [{ start: 11, end: 54 }]);
  });

  test("code points are counted in every span of the record: mention, date, evidence", () => {
    const given = annotated(
      "😀 [Kim] 😀 [Kim]",
      { kind: "person" },
      { kind: "person", evidence: [{ by: "fullName", name: "Kim", span: { start: 3, end: 6 }, where: "before" }] },
    );
    const article = {
      ...given.article,
      date: { value: "2023", precision: "year", source: "header", span: { start: 7, end: 9 } },
    } as const;
    const record = JSON.parse(toJsonl({ ...given, article }, "x", "code-point"));
    assert.equal(record.offsetUnit, "code-point");
    assert.deepEqual(record.date.span, { start: 6, end: 7 });
    assert.deepEqual([record.mentions[0].start, record.mentions[0].end, record.mentions[1].start], [2, 5, 8]);
    assert.deepEqual(record.mentions[1].evidence[0].span, { start: 2, end: 5 });
  });

  test("any article is one JSON line with the mentions where they are", () => {
    fc.assert(
      fc.property(anyArticle, (value) => {
        const line = toJsonl(value, "a.txt");
        assert.match(line, /^[^\n\u2028\u2029]*\n$/u);
        assert.deepEqual(JSON.parse(line).mentions, value.mentions);
      }),
    );
  });
});
