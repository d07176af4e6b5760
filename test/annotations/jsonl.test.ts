import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readAnnotations, writeAnnotations } from "../../server/annotations/jsonl.ts";
import type { Annotation } from "../../server/annotations/model.ts";
import { ANNA, anyAnnotated, CREATED, marked, mention } from "./sample.ts";

const { text, span } = marked("😀 Am Mittwoch kam [Kim Jong Un] an.");
const article = { text, fileName: "Kims Reise 1.txt" };
const KIM = mention(text, span, { id: "urn:uuid:1", body: { kind: "person", entity: "kim-jong-un" }, note: "so auch dpa" });
const DAY = mention(
  text,
  { start: 3, end: 14 },
  {
    id: "urn:uuid:2",
    state: "corrected",
    modified: "2024-06-19T10:00:00Z",
    body: { kind: "date", timex: { type: "DATE", value: "2023", mod: "APPROX" } },
    was: { kind: "date", exact: "Mittwoch", timex: { type: "DATE", value: "XXXX-WXX-3" } },
  },
);
const write = (annotations: readonly Annotation[]) => writeAnnotations({ annotations }, article);
const lines = (file: string) => file.replace(/\n$/, "").split("\n");
const codes = (file: string) => readAnnotations(file, text).problems.map(({ line, code }) => `${line} ${code}`);
const changed = (line: string, change: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(line);
  change(value);
  return JSON.stringify(value);
};

describe("an annotation as a line", () => {
  test("is a W3C Web Annotation with our words and positions in code points", () => {
    assert.deepEqual(
      lines(write([KIM])).map((line) => JSON.parse(line)),
      [
        {
          "@context": "http://www.w3.org/ns/anno.jsonld",
          id: "urn:uuid:1",
          type: "Annotation",
          motivation: "identifying",
          creator: { type: "Person", name: "Anna Ährenfeld" },
          created: CREATED,
          "lagebild:state": "accepted",
          body: [
            { type: "SpecificResource", purpose: "classifying", source: "lagebild:kind/person" },
            { type: "SpecificResource", purpose: "identifying", source: "lagebild:entity/kim-jong-un" },
            { type: "TextualBody", purpose: "commenting", value: "so auch dpa" },
          ],
          target: {
            source: "Kims%20Reise%201.txt",
            selector: [
              { type: "TextQuoteSelector", exact: "Kim Jong Un", prefix: "twoch kam ", suffix: " an." },
              { type: "TextPositionSelector", start: 18, end: 29 },
            ],
          },
        },
      ],
    );
  });

  test("a date has its TIMEX3 value, and EDTF beside it", () => {
    const { body, "lagebild:was": was } = JSON.parse(write([DAY]));
    assert.deepEqual(body[1], {
      type: "TextualBody",
      purpose: "describing",
      value: "2023",
      "lagebild:timexType": "DATE",
      "lagebild:timexMod": "APPROX",
      "lagebild:edtf": "2023~",
    });
    assert.deepEqual(was, DAY.was);
  });

  test("of a repetition it says how often", () => {
    const body = { kind: "date", timex: { type: "SET", value: "P1Y", freq: "3X" } } as const;
    const [line = ""] = write([{ ...DAY, body }]).split("\n");
    assert.equal(JSON.parse(line).body[1]["lagebild:timexFreq"], "3X");
    const [read] = readAnnotations(line, text).annotations;
    assert.deepEqual(read?.type === "mention" && read.body, body);
  });

  test("a finding that is ignored in the whole article has no selector", () => {
    const ignored: Annotation = { type: "ignoredFinding", id: "x", creator: ANNA, created: CREATED, code: "date/impossible" };
    const value = JSON.parse(write([ignored]));
    assert.equal(value.motivation, "moderating");
    assert.deepEqual(value.body, [{ type: "SpecificResource", purpose: "moderating", source: "lagebild:check/date/impossible" }]);
    assert.deepEqual(value.target, { source: "Kims%20Reise%201.txt" });
    assert.deepEqual(readAnnotations(write([ignored]), text).annotations, [ignored]);
  });

  test("lines are sorted by position, whatever the order given; no annotation is no line", () => {
    assert.deepEqual(write([KIM, DAY]), write([DAY, KIM]));
    assert.deepEqual(readAnnotations(write([KIM, DAY]), text).annotations, [DAY, KIM]);
    assert.equal(write([]), "");
  });

  test("what is read is what was written, and is written as it was read", () => {
    fc.assert(
      fc.property(anyAnnotated, ({ text, annotations }) => {
        const file = writeAnnotations({ annotations }, { text, fileName: "a.txt" });
        assert.equal(lines(file).length, Math.max(1, annotations.length));
        const read = readAnnotations(file, text);
        assert.deepEqual(read.problems, []);
        assert.deepEqual(new Map(read.annotations.map((one) => [one.id, one])), new Map(annotations.map((one) => [one.id, one])));
        assert.equal(writeAnnotations(read, { text, fileName: "a.txt" }), file);
        // made anew from equal values it is the same, too
        assert.equal(writeAnnotations({ annotations: structuredClone(read.annotations) }, { text, fileName: "a.txt" }), file);
      }),
    );
  });
});

describe("nothing is lost", () => {
  const [day = "", kim = ""] = lines(write([KIM, DAY]));

  test("a foreign Web Annotation is no decision and stays where it was", () => {
    const foreign =
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","id":"h","target":"a.txt",  "body":"Hm."}';
    const file = `${day}\n${foreign}\n${kim}\n`;
    assert.deepEqual(codes(file), ["2 foreign"]);
    assert.equal(writeAnnotations(readAnnotations(file, text), article), file);
  });

  test("what others wrote into an annotation of ours survives its change", () => {
    const file = changed(kim, (value) => {
      value.via = "https://example.org/1";
      value.rights = ["CC0"];
      (value.creator as Record<string, unknown>).email = "anna@example.org";
      (value.body as unknown[]).push({ type: "TextualBody", purpose: "tagging", value: "Gipfel" });
      (value.body as Record<string, unknown>[])[2]!.language = "de";
      (value.target as { selector: unknown[] }).selector.unshift({ type: "CssSelector", value: "#a" });
    });
    const read = readAnnotations(file, text);
    assert.deepEqual(read.problems, []);
    assert.deepEqual(read.annotations, [KIM]);
    const annotations = read.annotations.map(
      (one): Annotation => ({ ...KIM, ...one, type: "mention", state: "rejected", note: "nein" }),
    );
    const value = JSON.parse(writeAnnotations({ ...read, annotations }, article));
    assert.equal(value["lagebild:state"], "rejected");
    assert.equal(value.via, "https://example.org/1");
    assert.deepEqual(value.rights, ["CC0"]);
    assert.equal(value.creator.email, "anna@example.org");
    assert.deepEqual(value.body.slice(2), [
      { type: "TextualBody", purpose: "commenting", value: "nein", language: "de" },
      { type: "TextualBody", purpose: "tagging", value: "Gipfel" },
    ]);
    assert.deepEqual(
      value.target.selector.map(({ type }: { type: string }) => type),
      ["TextQuoteSelector", "TextPositionSelector", "CssSelector"],
    );
  });

  test("a value that is taken back goes", () => {
    const read = readAnnotations(day, text);
    const { was: _was, modified: _modified, ...bare } = DAY;
    const value = JSON.parse(writeAnnotations({ ...read, annotations: [{ ...bare, body: { kind: "date" } }] }, article));
    assert.deepEqual([value.modified, value["lagebild:was"], value.body.length], [undefined, undefined, 1]);
  });

  test("an article that was renamed is named anew", () => {
    const renamed = writeAnnotations(readAnnotations(kim, text), { text, fileName: "b.txt" });
    assert.equal(JSON.parse(renamed).target.source, "b.txt");
  });

  test("lines that can't be read are kept in front of what they stood in front of", () => {
    const file = ["kein JSON", day, '{"type":', "<<<<<<< HEAD", kim, ">>>>>>> other", '{"id":"abgeschni'].join("\n");
    assert.deepEqual(codes(file), ["1 notJson", "3 notJson", "4 conflictMarker", "6 conflictMarker", "7 cutOff"]);
    assert.equal(writeAnnotations(readAnnotations(file, text), article), `${file}\n`);
    const without = { ...readAnnotations(file, text), annotations: [] };
    assert.deepEqual(lines(writeAnnotations(without, article)).length, 5);
  });

  test("an annotation of a form that is not ours is kept and says what is wrong", () => {
    const wrong = changed(kim, (value) => {
      delete value.created;
    });
    const { annotations, problems } = readAnnotations(`${wrong}\n[1]\n7\n`, text);
    assert.deepEqual(annotations, []);
    assert.deepEqual(problems, [
      { line: 1, code: "notAnAnnotation", detail: "must have required property 'created'" },
      { line: 2, code: "notAnAnnotation" },
      { line: 3, code: "notAnAnnotation" },
    ]);
    const unknownKind = changed(kim, (value) => {
      (value.body as { source: string }[])[0]!.source = "lagebild:kind/vessel";
    });
    assert.match(readAnnotations(unknownKind, text).problems[0]?.detail ?? "", /^body must contain/);
  });

  test("byte order mark, CRLF and empty lines make no difference", () => {
    const read = readAnnotations(`\uFEFF${day}\r\n\r\n  \n${kim}\r\n`, text);
    assert.deepEqual(read.problems, []);
    assert.equal(writeAnnotations(read, article), `${day}\n${kim}\n`);
  });

  test("any text at all: every line is an annotation, kept, or empty", () => {
    const line = fc.oneof(
      fc.constantFrom(day, kim, "<<<<<<< a", "{}", "[", "\r", "", '{"lagebild:state":1}'),
      fc.string(),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), (all, end) => {
        const read = readAnnotations(all.join(end), text);
        const given = all
          .join("\n")
          .replace(/^\uFEFF/, "")
          .split("\n")
          .map((one) => one.replace(/\r$/, ""))
          .filter((one) => one.trim() !== "");
        // of lines that are the same annotation one is enough
        const wanted = given.filter((one, i) => (one !== day && one !== kim) || given.indexOf(one) === i);
        assert.deepEqual(
          lines(writeAnnotations(read, article))
            .filter((one) => one !== "")
            .sort(),
          wanted.sort(),
        );
      }),
    );
  });

  test("an overlong and a deep line cost little", () => {
    const long = `{"lagebild:state":"${"x".repeat(50_000_000)}"}`;
    const deep = `{"lagebild:state":${"[".repeat(400_000)}${"]".repeat(400_000)}}`;
    const started = performance.now();
    const file = `${long}\n${deep}\n${kim}\n`;
    const read = readAnnotations(file, text);
    assert.deepEqual(
      read.problems.map(({ code }) => code),
      ["tooLong", "tooDeep"],
    );
    assert.ok(writeAnnotations(read, article) === file);
    assert.ok(performance.now() - started < 2000);
  });
});

describe("two lines with one id", () => {
  const other = { ...KIM, state: "rejected", modified: "2024-07-01T00:00:00Z" } as const;
  const [older = "", newer = ""] = [write([KIM]), write([other])].map((file) => file.trimEnd());

  test("the one changed last is in force, the other stays and is reported", () => {
    for (const [file, line] of [
      [`${older}\n${newer}\n`, 1],
      [`${newer}\n${older}\n`, 2],
    ] as const) {
      const read = readAnnotations(file, text);
      assert.deepEqual(read.annotations, [other]);
      assert.deepEqual(read.conflicts, [KIM]);
      assert.deepEqual(read.problems, [{ line, code: "duplicateId", detail: "urn:uuid:1" }]);
      assert.equal(writeAnnotations(read, article), `${newer}\n${older}\n`);
      assert.equal(writeAnnotations({ ...read, conflicts: [] }, article), `${newer}\n`);
    }
  });

  test("which one is in force of two of the same time doesn't depend on their order", () => {
    const [a, b] = [write([{ ...KIM, note: "a" }]), write([{ ...KIM, note: "b" }])];
    assert.deepEqual(readAnnotations(a + b, text).annotations, readAnnotations(b + a, text).annotations);
  });

  test("the same line twice is one", () => {
    const read = readAnnotations(`${older}\n${older}\n`, text);
    assert.deepEqual([read.annotations, read.conflicts, read.problems], [[KIM], [], []]);
  });
});
