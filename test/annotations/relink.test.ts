import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyEdits } from "jsonc-parser";
import { readAnnotations } from "../../server/annotations/jsonl.ts";
import { relinked, relinkedAnnotation } from "../../server/annotations/relink.ts";
import { decisionAbout, sidecarText } from "../support/decisions.ts";

const TEXT = "Kim Jong Un traf Sergej Schoigu.";
const KIM = decisionAbout(TEXT, "Kim Jong Un");
const SCHOIGU = decisionAbout(TEXT, "Sergej Schoigu", {
  state: "corrected",
  body: { kind: "person", entity: "zora-q" },
  was: { kind: "person", entity: "kim-jong-un", exact: "Sergej Schoigu" },
});
const to = (from: string, id: string) => (entity: string) => (entity === from ? id : undefined);

describe("linking decisions to another id", () => {
  const text = sidecarText(TEXT, [KIM, SCHOIGU]);
  test("changes what they say and what the machine had found, and no other character", () => {
    const after = applyEdits(text, relinked(text, to("kim-jong-un", "kim-3")));
    assert.equal(after, text.replaceAll("kim-jong-un", "kim-3"));
    assert.deepEqual(
      readAnnotations(after, TEXT).annotations.map((one) => one.type === "mention" && [one.body.entity, one.was?.entity]),
      [
        ["kim-3", undefined],
        ["zora-q", "kim-3"],
      ],
    );
    assert.deepEqual(relinkedAnnotation(SCHOIGU, to("kim-jong-un", "kim-3")), {
      ...SCHOIGU,
      was: { ...SCHOIGU.was, entity: "kim-3" },
    });
    assert.equal(relinkedAnnotation(KIM, to("zora-q", "x")), KIM);
  });
  test("leaves lines of other programs, broken ones and their line ends as they are", () => {
    const [line = ""] = text.split("\n");
    const foreign = '{"type":"Annotation","body":{"source":"lagebild:entity/kim-jong-un","purpose":"identifying"}}';
    const spaced = line.replaceAll('":', '" : ');
    const file = `\uFEFF${foreign}\r\n<<<<<<< HEAD\r\n{"lagebild:entity/kim-jong-un\r\n\r\n${spaced}\r\n{"lagebild:entity/kim-jong-un`;
    const after = applyEdits(file, relinked(file, to("kim-jong-un", "kim-3")));
    assert.equal(after, file.replace(spaced, spaced.replace("entity/kim-jong-un", "entity/kim-3")));
  });
  test("an id that has to be escaped is one in both directions", () => {
    const odd = sidecarText(TEXT, [decisionAbout(TEXT, "Kim Jong Un", { body: { kind: "person", entity: "100% kim" } })]);
    const after = applyEdits(odd, relinked(odd, to("100% kim", "50% <kim>")));
    const [one] = readAnnotations(after, TEXT).annotations;
    assert.equal(one?.type === "mention" && one.body.entity, "50% <kim>");
    assert.deepEqual(relinked("", to("a", "b")), []);
    assert.deepEqual(relinked(odd, to("kim", "b")), []);
  });
});
