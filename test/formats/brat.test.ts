import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { AnnotatedArticle } from "../../server/core/model.ts";
import { toBrat } from "../../server/formats/brat.ts";
import { annotated, anyArticle } from "./annotated.ts";

const check = (article: AnnotatedArticle, ...lines: string[]) =>
  assert.equal(toBrat(article), lines.map((line) => `${line.replaceAll(" | ", "\t")}\n`).join(""));

describe("brat", () => {
  test("an actor has a reference, a derived one and a part their attribute", () => {
    check(
      annotated(
        "[Kims] Reise mit der [russischen] Delegation und dem [US]-Präsidenten; [Yonhap] meldet.",
        { kind: "person", entity: "kim-jong-un" },
        { kind: "state", entity: "russland", form: "derived" },
        { kind: "state", entity: "usa", form: "part" },
        { kind: "organisation", entity: "yonhap" },
      ),
      "T1 | Person 0 4 | Kims",
      "N1 | Reference T1 Catalogue:kim-jong-un | Kims",
      "T2 | State 19 29 | russischen",
      "A1 | Derived T2",
      "N2 | Reference T2 Catalogue:russland | russischen",
      "T3 | State 49 51 | US",
      "A2 | Part T3",
      "N3 | Reference T3 Catalogue:usa | US",
      "T4 | Organisation 65 71 | Yonhap",
      "N4 | Reference T4 Catalogue:yonhap | Yonhap",
    );
  });

  test("an ambiguous name has its candidates as a note and no reference", () => {
    check(
      annotated("[Kim] sprach.", { kind: "person", candidates: ["kim-jong-un", "kim-il-sung"] }),
      "T1 | Person 0 3 | Kim",
      "#1 | Candidates T1 | kim-jong-un kim-il-sung",
    );
  });

  test("weapons: generic, named, with one calibre and with a range", () => {
    check(
      annotated(
        "[Panzer], [KN-23], [152-mm-Munition], [122 bis 152 Millimeter-Geschosse], [12,7-mm-Munition]",
        { kind: "weapon", weaponClass: "tank" },
        { kind: "weapon", entity: "kn-23" },
        { kind: "weapon", calibre: { from: 152, to: 152 } },
        { kind: "weapon", calibre: { from: 122, to: 152 } },
        { kind: "weapon", calibre: { from: 12.7, to: 12.7 } },
      ),
      "T1 | Weapon 0 6 | Panzer",
      "T2 | Weapon 8 13 | KN-23",
      "N1 | Reference T2 Catalogue:kn-23 | KN-23",
      "T3 | Weapon 15 30 | 152-mm-Munition",
      "#1 | Calibre T3 | 152 mm",
      "T4 | Weapon 32 64 | 122 bis 152 Millimeter-Geschosse",
      "#2 | Calibre T4 | 122-152 mm",
      "T5 | Weapon 66 82 | 12,7-mm-Munition",
      "#3 | Calibre T5 | 12.7 mm",
    );
  });

  test("dates have their TIMEX3 type, value and modifier; places have nothing", () => {
    check(
      annotated(
        "[Ende Juli] in [Wladiwostok], seit [Jahren]",
        { kind: "date", timex: { type: "DATE", value: "2023-07", mod: "END" } },
        { kind: "place" },
        { kind: "date", timex: { type: "DURATION", value: "PXY" } },
      ),
      "T1 | Date 0 9 | Ende Juli",
      "A1 | Timex T1 DATE",
      "#1 | Value T1 | 2023-07",
      "#2 | Mod T1 | END",
      "T2 | Place 13 24 | Wladiwostok",
      "T3 | Date 31 37 | Jahren",
      "A2 | Timex T3 DURATION",
      "#3 | Value T3 | PXY",
    );
  });

  test("a break inside a mention becomes as many spaces as it has characters", () => {
    check(
      annotated("[Kim\r\nJong\u2028Un]\n", { kind: "person", entity: "kim-jong-un" }),
      "T1 | Person 0 12 | Kim  Jong Un",
      "N1 | Reference T1 Catalogue:kim-jong-un | Kim  Jong Un",
    );
  });

  test("offsets count UTF-16 units, or code points as brat does", () => {
    const article = annotated("😀 [Kim] 𝔘𝔫 [Putin😀]", { kind: "person" }, { kind: "person" });
    check(article, "T1 | Person 3 6 | Kim", "T2 | Person 12 19 | Putin😀");
    assert.equal(toBrat(article, "code-point"), "T1\tPerson 2 5\tKim\nT2\tPerson 9 15\tPutin😀\n");
  });

  test("nothing found gives the empty string", () => check(annotated("Kein Name.")));

  test("an id with spaces stays one word", () =>
    check(annotated("[X]", { kind: "person", entity: "a b" }), "T1 | Person 0 1 | X", "N1 | Reference T1 Catalogue:a-b | X"));
});

test("every T line's text is the article's slice with breaks as spaces, in either unit", () => {
  fc.assert(
    fc.property(anyArticle, fc.constantFrom("utf-16" as const, "code-point" as const), (value, unit) => {
      const { text } = value.article;
      const slice = (start: number, end: number) =>
        unit === "utf-16" ? text.slice(start, end) : Array.from(text).slice(start, end).join("");
      const lines = toBrat(value, unit).split("\n");
      assert.equal(lines.pop(), "");
      const found = lines.filter((line) => line.startsWith("T")).map((line) => line.split("\t"));
      assert.equal(lines.length, 2 * value.mentions.length);
      assert.equal(found.length, value.mentions.length);
      for (const [i, columns] of found.entries()) {
        assert.equal(columns.length, 3);
        const [, start, end] = columns[1]!.split(" ");
        const expected = slice(Number(start), Number(end));
        assert.equal(expected, value.mentions[i]!.text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones meant
        assert.equal(columns[2], expected.replace(/[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/g, " "));
      }
    }),
  );
});
