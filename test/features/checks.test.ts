import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { analyseArticle } from "../../server/core/analyse.ts";
import { FactIndex } from "../../server/corpus/fact-index.ts";
import { CATALOGUE_RULES } from "../../server/features/checks/catalogue/run.ts";
import type { ArticleFacts } from "../../server/features/checks/dossier-facts.ts";
import { ALL_RULES } from "../../server/features/checks/page.ts";
import { CHECK_RULES } from "../../server/features/checks/rules.ts";
import { findings } from "../../server/features/checks/run.ts";
import { SIDECAR_RULES } from "../../server/features/checks/sidecar/rules.ts";
import { builtInResources } from "../../server/main/resources.ts";
import { messagesFor } from "../../server/messages/index.ts";
import { found, marked, markedCatalogue, markedSidecar, textOf } from "../support/rules.ts";

describe("every check", () => {
  test("has a code of its own, a page in two languages, and enough examples", () => {
    const codes = ALL_RULES.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const { code, docs, examples } of ALL_RULES) {
      assert.match(code, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
      for (const { title, text } of [docs.en, docs.de]) assert.ok(title.length > 10 && text.length > title.length, code);
      assert.ok(examples.fires.length >= 3, `${code}: at least three texts that it finds something in`);
      assert.ok(examples.silent.length >= 5, `${code}: at least five in which it finds nothing`);
    }
  });
  for (const rule of CHECK_RULES) {
    test(`${rule.code} finds what its examples mark`, () => {
      for (const example of rule.examples.fires) {
        assert.match(textOf(example), /\[\[/, "an example that fires has a mark");
        assert.equal(marked(rule, example), textOf(example));
      }
    });
    test(`${rule.code} keeps quiet`, () => {
      for (const example of rule.examples.silent) {
        assert.ok(!textOf(example).includes("[["), "a silent example has no marks");
        assert.equal(marked(rule, example), textOf(example));
      }
    });
    test(`${rule.code} speaks two languages`, () => {
      for (const example of rule.examples.fires) {
        const [english, german] = ["en", "de"].map((locale) => found(rule, example, locale).map(({ message }) => message));
        assert.notDeepEqual(english, german);
      }
    });
  }
  for (const rule of CATALOGUE_RULES) {
    test(`${rule.code} finds what its examples mark, and nothing in the others`, () => {
      for (const example of rule.examples.fires) {
        assert.match(example, /\[\[/, "an example that fires has a mark");
        assert.equal(markedCatalogue(rule, example), example);
      }
      for (const example of rule.examples.silent) assert.equal(markedCatalogue(rule, example), example);
    });
  }
  for (const rule of SIDECAR_RULES) {
    test(`${rule.code} finds what its examples mark, and nothing in the others`, () => {
      for (const example of rule.examples.fires) {
        assert.match(example.file, /\[\[/, "an example that fires has a mark");
        assert.equal(markedSidecar(rule, example), example.file);
      }
      for (const example of rule.examples.silent) assert.equal(markedSidecar(rule, example), example.file);
    });
  }
});

describe("any text", () => {
  const PIECES = [
    ..." date 2023-09 |[[|Kim |Kim Jong Un |Shin |Präsident |Russlands |US-|Außenminister |Lawrow |am |31. Juni 2023|Dienstag, |12. Juni 2024".split(
      "|",
    ),
    ...', | bis |„|“|»|«|"|: |.|\n\n|\r\n|152|-mm-|Granaten |KN-32 |zwei |Tote |Reichweite von |690 Kilometern |kam |sagte |\u{1F680}|\uD83D|\u00AD'.split(
      "|",
    ),
  ];
  test("gives findings inside of it, from every check, and no error", () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const whole = text.replaceAll("[[", "").replaceAll("]]", "");
        for (const rule of CHECK_RULES)
          for (const { start, end, message, fixes = [] } of found(rule, { text: whole, beside: [other] })) {
            assert.ok(start >= 0 && start <= end && end <= whole.length && message.length > 0, rule.code);
            for (const { edits = [] } of fixes) for (const { span } of edits) assert.ok(span.end <= whole.length, rule.code);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe("one long paragraph", () => {
  const PIECE =
    "Es regnete sehr. „Die Lage an der Grenze ist ernster als gedacht.“ Das Wetter blieb schlecht. Russlands Präsident Wladimir Putin traf am 3. Mai 2030 Sergej Lawrow, Russlands Außenminister, in Sotschi. ";
  /** How many characters the checks split into words. */
  const split = (times: number) => {
    let characters = 0;
    const text = ` date 2023-09-12 Reise\n\n${PIECE.repeat(times)}`;
    const resources = builtInResources();
    const annotated = analyseArticle({ text }, resources);
    const scan = (part: string) => {
      characters += part.length;
      return resources.scan(part);
    };
    findings({ annotated, decisions: [], resources: { ...resources, scan }, messages: messagesFor("en") });
    return characters / text.length;
  };
  test("is not split again for each finding that it may have", () => {
    const [short, long] = [split(10), split(80)];
    assert.ok(long < 2 * short, `${short} and ${long} times its length`);
  });
});

describe("the facts of a dossier", () => {
  const facts = (form: string, count: number): ArticleFacts => ({
    forms: [["kim", form]],
    named: ["kim"],
    counted: [
      { key: "tote", count, text: `${count} Tote`, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
    ],
  });
  test("are counted as articles come, change and go", () => {
    const index = new FactIndex();
    index.set("file:///a.txt", facts("Kim Jong Un", 3));
    index.set("file:///b.txt", facts("Kim Jong-un", 4));
    assert.deepEqual(
      [...index.formsOf("kim")],
      [
        ["Kim Jong Un", 1],
        ["Kim Jong-un", 1],
      ],
    );
    assert.deepEqual([index.articles, index.articlesNaming("kim")], [2, 2]);
    assert.deepEqual(
      index.countsOf("tote").map(({ uri, count }) => [uri, count]),
      [
        ["file:///a.txt", 3],
        ["file:///b.txt", 4],
      ],
    );
    const before = index.revision;
    index.set("file:///a.txt", facts("Kim Jong-un", 5));
    assert.notEqual(index.revision, before);
    assert.deepEqual([...index.formsOf("kim")], [["Kim Jong-un", 2]]);
    index.delete("file:///A.txt".toLowerCase());
    index.delete("file:///b.txt");
    assert.deepEqual(
      [[...index.formsOf("kim")], index.articles, index.articlesNaming("kim"), index.countsOf("tote")],
      [[], 0, 0, []],
    );
  });
});
