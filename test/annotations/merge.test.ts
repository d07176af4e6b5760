import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readAnnotations, writeAnnotations } from "../../server/annotations/jsonl.ts";
import { merge } from "../../server/annotations/merge.ts";
import type { Annotation, MentionAnnotation } from "../../server/annotations/model.ts";
import { mention } from "./sample.ts";

const TEXT = "Kim traf Putin, Xi und Yoon.";
const at = (word: string, given: Partial<MentionAnnotation> = {}): MentionAnnotation => {
  const start = TEXT.indexOf(word);
  return mention(TEXT, { start, end: start + word.length }, { id: word, ...given });
};
const LATER = { modified: "2024-07-01T00:00:00Z" };
const LATEST = { modified: "2024-07-02T00:00:00Z" };

describe("merge", () => {
  const [kim, putin, xi] = [at("Kim"), at("Putin"), at("Xi")];
  const rejected = at("Kim", { state: "rejected", ...LATER });
  const noted = at("Kim", { note: "?", ...LATEST });

  test("what each has added, changed and taken away counts", () =>
    assert.deepEqual(merge([kim, putin], [rejected, putin, xi], [kim]), { merged: [rejected, xi], conflicts: [] }));
  test("of two changes of one annotation the later is in force", () => {
    for (const [mine, theirs] of [
      [rejected, noted],
      [noted, rejected],
    ] as const)
      assert.deepEqual(merge([kim], [mine], [theirs]), { merged: [noted], conflicts: [{ inForce: noted, other: rejected }] });
  });
  test("what one changed and the other took away stays", () => {
    const expected = { merged: [noted], conflicts: [{ inForce: noted, other: undefined }] };
    assert.deepEqual(merge([kim], [noted], []), expected);
    assert.deepEqual(merge([kim], [], [noted]), expected);
  });
  test("who only moved the place contradicts nobody", () => {
    const moved = at("Kim", { target: { ...kim.target, position: { start: 9, end: 12 } }, ...LATER });
    assert.deepEqual(merge([kim], [moved], [noted]), { merged: [noted], conflicts: [] });
    assert.deepEqual(merge([kim], [noted], [moved]), { merged: [noted], conflicts: [] });
  });
  test("lines that nobody changed stay as they are on the disk", () => {
    const article = { text: TEXT, fileName: "a.txt" };
    const file = writeAnnotations({ annotations: [kim, putin] }, article).replace('"type":"Annotation"', '"type" : "Annotation"');
    const [base, theirs] = [readAnnotations(file, TEXT), readAnnotations(file, TEXT)];
    const { merged } = merge(base.annotations, [...base.annotations, xi], theirs.annotations);
    assert.equal(
      writeAnnotations({ ...theirs, annotations: merged }, article),
      file + writeAnnotations({ annotations: [xi] }, article),
    );
  });
});

/** What somebody does to a list: by id, what becomes of it; undefined takes it away. */
type Changes = ReadonlyMap<string, MentionAnnotation | undefined>;
const IDS = ["Kim", "Putin", "Xi", "Yoon"];
const version = (id: string) =>
  fc.option(
    fc
      .record({ note: fc.constantFrom("a", "b"), modified: fc.constantFrom(LATER.modified, LATEST.modified) })
      .map((given) => at(id, given)),
    { nil: undefined },
  );
const changes = (ids: readonly string[]): fc.Arbitrary<Changes> =>
  fc
    .tuple(fc.subarray([...ids]), fc.tuple(...IDS.map(version)))
    .map(([some, versions]) => new Map(some.map((id) => [id, versions[IDS.indexOf(id)]])));
const base = fc.subarray(IDS).map((ids) => ids.map((id) => at(id)));
const apply = (list: readonly Annotation[], changed: Changes): Annotation[] => [
  ...list.filter(({ id }) => !changed.has(id)),
  ...[...changed.values()].filter((one) => one !== undefined),
];
const byId = (list: readonly Annotation[]) => new Map(list.map((one) => [one.id, one]));

describe("merge of anything", () => {
  test("disjoint changes all happen, and it doesn't matter whose they are", () => {
    const disjoint = fc.subarray(IDS).chain((ids) => fc.tuple(changes(ids), changes(IDS.filter((id) => !ids.includes(id)))));
    fc.assert(
      fc.property(base, disjoint, (list, [one, other]) => {
        const [mine, theirs] = [apply(list, one), apply(list, other)];
        const result = merge(list, mine, theirs);
        assert.deepEqual(result.conflicts, []);
        assert.deepEqual(byId(result.merged), byId(apply(mine, other)));
        assert.deepEqual(merge(list, theirs, mine), result);
      }),
    );
  });

  test("whoever asks, the outcome is the same, and no decision disappears that anybody made", () => {
    fc.assert(
      fc.property(base, changes(IDS), changes(IDS), (list, one, other) => {
        const [mine, theirs] = [apply(list, one), apply(list, other)];
        const result = merge(list, mine, theirs);
        assert.deepEqual(merge(list, theirs, mine), result);
        const decisions = (some: readonly Annotation[]) => some.map(({ modified: _, ...decision }) => JSON.stringify(decision));
        const left = decisions([...result.merged, ...result.conflicts.flatMap(({ other }) => other ?? [])]);
        const old = new Set(decisions(list));
        for (const decision of decisions([...mine, ...theirs])) assert.ok(old.has(decision) || left.includes(decision), decision);
        const ids = result.merged.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
    );
  });
});
