import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { applyDecisions } from "../../server/annotations/apply.ts";
import type { Anchored, Annotation } from "../../server/annotations/model.ts";
import type { ArticleDocument } from "../../server/features/article-document.ts";
import { type Decide, decide } from "../../server/features/decide.ts";
import { type World, world } from "../support/feature.ts";

const STAMP = { creator: { type: "Person", name: "Ada" }, now: "2024-06-18T09:30:00Z" } as const;

/** A decision as the client sends it, at a word of the text: `Kim` or `Kim#2` for its second occurrence. */
type Act = readonly [at: string, what: DistributiveOmit<Decide, "range">];
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Makes the decisions one after the other, each on what the ones before have left. */
function after(text: string, ...acts: readonly Act[]): { readonly world: World; readonly article: ArticleDocument } {
  const made = world(text, { articleDate: "2024-06-18" });
  const machine = made.article.annotated;
  let article = made.article;
  let annotations: readonly Annotation[] = [];
  let ids = 0;
  for (const [at, what] of acts) {
    const [words = "", nth = "1"] = at.split("#");
    let start = -1;
    for (let n = 0; n < Number(nth); n++) start = machine.article.text.indexOf(words, start + 1);
    assert.ok(start >= 0, `“${at}” is not in the text`);
    const range = { start: article.document.positionAt(start), end: article.document.positionAt(start + words.length) };
    const changes = decide(article, { range, ...what } as Decide, made.context, { ...STAMP, newId: () => `urn:uuid:${++ids}` });
    for (const { before, after } of changes) {
      annotations = annotations.filter((one) => one !== before);
      if (after !== undefined) annotations = [...annotations, after];
    }
    const decisions = annotations.map((annotation): Anchored => {
      const span = annotation.target?.position;
      return { annotation, anchoring: span && { status: "exact", span } };
    });
    article = { ...article, annotated: applyDecisions(machine, decisions), decisions };
  }
  return { world: made, article };
}

/** Every mention that is shown: `text` kind meaning, with `!` for decided ones. */
function show({ article }: ReturnType<typeof after>): string[] {
  return article.annotated.mentions.map(({ text, kind, entity, candidates, timex, decision }) =>
    [text, kind, entity ?? candidates?.join("/") ?? timex?.value, decision && `${decision.state}!`].filter(Boolean).join(" "),
  );
}

suite("deciding", () => {
  const KIM = "Kim Jong Un traf Sergei Schoigu. Kim sprach am Mittwoch.";

  test("an accepted suggestion stays as it is and is decided", () => {
    const done = after(KIM, ["Sergei Schoigu", { action: "accept" }]);
    assert.deepEqual(show(done), [
      "Kim Jong Un person kim-jong-un",
      "Sergei Schoigu person sergej-schoigu accepted!",
      "Kim person kim-jong-un",
      "Mittwoch date 2024-06-12",
    ]);
    const [{ annotation } = assert.fail()] = done.article.decisions;
    assert.equal(annotation.creator.name, "Ada");
    assert.equal(annotation.target?.exact, "Sergei Schoigu");
  });

  test("a selection accepts all it touches, once", () => {
    const done = after(KIM, [KIM, { action: "accept" }], [KIM, { action: "accept" }]);
    assert.equal(done.article.decisions.length, 4);
    assert.ok(show(done).every((line) => line.endsWith("accepted!")));
  });

  test("a rejected mention is gone; so are its like in the article, if that was meant", () => {
    const text = "Die USA und Japan. Die USA sagten ab.";
    assert.deepEqual(show(after(text, ["USA", { action: "reject", scope: "here" }])), ["Japan state japan", "USA state usa"]);
    assert.deepEqual(show(after(text, ["USA", { action: "reject", scope: "article" }])), ["Japan state japan"]);
  });

  test("a rejection of one kind lets another be suggested", () => {
    const { article } = after(KIM, ["Mittwoch", { action: "reject", scope: "here" }]);
    const [{ annotation } = assert.fail()] = article.decisions;
    const date = { start: KIM.indexOf("Mittwoch"), end: KIM.indexOf("Mittwoch") + 8, text: "Mittwoch", evidence: [] };
    const machine = { article: article.annotated.article, mentions: [{ ...date, kind: "person" as const }] };
    const span = annotation.target?.position ?? assert.fail();
    const decided = applyDecisions(machine, [{ annotation, anchoring: { status: "exact", span } }]);
    assert.deepEqual(
      decided.mentions.map(({ kind }) => kind),
      ["person"],
    );
  });

  test("a corrected link corrects the same name elsewhere, but not another name of the same", () => {
    const text = "Kim Jong Un kam. Kim sprach. Kims Rede war lang.";
    const done = after(text, ["Kim#2", { action: "link", entity: "kim-yo-jong" }]);
    assert.deepEqual(show(done), [
      "Kim Jong Un person kim-jong-un",
      "Kim person kim-yo-jong corrected!",
      "Kims person kim-yo-jong",
    ]);
    assert.deepEqual(done.article.annotated.mentions[2]?.evidence.at(-1), {
      by: "correction",
      name: "Kim",
      span: { start: 17, end: 20 },
    });
  });

  test("a corrected full name corrects those that refer to it, unless decided otherwise", () => {
    const text = "Kim Jong Un kam. Kim sprach. Kims Rede war lang.";
    const done = after(text, ["Kims", { action: "accept" }], ["Kim Jong Un", { action: "link", entity: "kim-jong-il" }]);
    assert.deepEqual(show(done), [
      "Kim Jong Un person kim-jong-il corrected!",
      "Kim person kim-jong-il",
      "Kims person kim-jong-un accepted!",
    ]);
  });

  test("the ends of a mention go by words and never beyond the paragraph", () => {
    const text = "Der Pakt für Sicherheit mit Japan\n\nhielt.";
    const grow = { action: "resize", edge: "start", by: -1 } as const;
    assert.deepEqual(show(after(text, ["Japan", grow])), ["mit Japan state japan corrected!"]);
    const shrink = { action: "resize", edge: "end", by: -1 } as const;
    assert.deepEqual(show(after(text, ["Japan", grow], ["mit Japan", shrink])), [
      "mit state japan corrected!",
      "Japan state japan",
    ]);
    assert.deepEqual(after(text, ["Japan", { action: "resize", edge: "end", by: 1 }]).article.decisions, []);
    assert.deepEqual(after(text, ["Japan", shrink]).article.decisions, []);
  });

  test("what is added is what its words say", () => {
    const text = "Der Rat Blauer Nebel tagte.";
    const done = after(text, ["Rat Blauer Nebel", { action: "add", kind: "organisation" }]);
    assert.deepEqual(show(done), ["Rat Blauer Nebel organisation rat-blauer-nebel added!"]);
    const gone = after(
      text,
      ["Rat Blauer Nebel", { action: "add", kind: "organisation" }],
      ["Blauer", { action: "reject", scope: "here" }],
    );
    assert.deepEqual([show(gone), gone.article.decisions], [[], []]);
  });

  test("another kind takes the reading of that kind", () => {
    const done = after(
      "Man sah den Merkur.",
      ["Merkur", { action: "add", kind: "weapon" }],
      ["Merkur", { action: "kind", kind: "date" }],
    );
    assert.deepEqual(show(done), ["Merkur date XXXX-XX-XX added!"]);
  });

  test("a decision that is taken back leaves what the machine finds", () => {
    const text = "Kim Jong Un kam.";
    const done = after(text, ["Kim Jong Un", { action: "link", entity: "kim-jong-il" }], ["Kim", { action: "withdraw" }]);
    assert.deepEqual(show(done), ["Kim Jong Un person kim-jong-un"]);
  });

  test("a correction remembers what the machine had found, and rejecting it later keeps that away", () => {
    const text = "Kim Jong Un kam.";
    const done = after(
      text,
      ["Kim Jong Un", { action: "kind", kind: "organisation" }],
      ["Kim Jong Un", { action: "reject", scope: "here" }],
    );
    const [{ annotation } = assert.fail()] = done.article.decisions;
    assert.deepEqual([show(done), annotation.type === "mention" && annotation.body.kind], [[], "person"]);
  });

  test("a note accepts and is taken away by an empty one", () => {
    const noted = after("Kim Jong Un kam.", ["Kim", { action: "note", note: " Quelle? " }]);
    assert.equal(noted.article.annotated.mentions[0]?.decision?.note, "Quelle?");
    const cleared = after("Kim Jong Un kam.", ["Kim", { action: "note", note: "x" }], ["Kim", { action: "note", note: "" }]);
    assert.equal(cleared.article.annotated.mentions[0]?.decision?.note, undefined);
  });

  test("an empty note on a suggestion decides nothing", () => {
    const { article } = after("Kim Jong Un kam.", ["Kim", { action: "note", note: " " }]);
    assert.deepEqual(article.decisions, []);
  });

  test("of two decisions about overlapping words the later one counts", () => {
    const { article } = after("Kim Jong Un kam.", ["Kim Jong Un", { action: "accept" }]);
    const [one = assert.fail()] = article.decisions;
    assert.equal(one.annotation.type, "mention");
    const other: Annotation = {
      ...(one.annotation as Extract<Annotation, { type: "mention" }>),
      id: "urn:uuid:9",
      modified: "2024-06-19T00:00:00Z",
      body: { kind: "organisation", entity: "kim" },
    };
    const machine = world("Kim Jong Un kam.").article.annotated;
    for (const order of [
      [one, { ...one, annotation: other }],
      [{ ...one, annotation: other }, one],
    ])
      assert.deepEqual(
        applyDecisions(machine, order).mentions.map(({ kind }) => kind),
        ["organisation"],
      );
  });

  test("what is uncertain or orphaned changes nothing", () => {
    const { article } = after("Kim Jong Un kam.", ["Kim Jong Un", { action: "reject", scope: "here" }]);
    const [one = assert.fail()] = article.decisions;
    const machine = world("Kim Jong Un kam.").article.annotated;
    const uncertain = { ...one, anchoring: { status: "uncertain" as const, span: { start: 0, end: 11 } } };
    assert.equal(applyDecisions(machine, [uncertain]), machine);
    assert.equal(applyDecisions(machine, [{ ...one, anchoring: { status: "orphaned" } }]), machine);
  });
});
