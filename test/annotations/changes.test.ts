import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyChanges } from "../../server/annotations/changes.ts";
import { type Change, turned } from "../../server/annotations/decide.ts";
import { readAnnotations } from "../../server/annotations/jsonl.ts";
import { targetsIn } from "../../server/annotations/target.ts";
import { decisionAbout, sidecarText } from "../support/decisions.ts";

const TEXT = "Am Rand der Parade traf Kim Jong Un den Gast.";
const LATER = "Am Rande der Parade traf Kim Jong-un den Gast.";
const accepted = decisionAbout(TEXT, "Kim Jong Un");
const noted = { ...accepted, note: "so im Original" };
const step: Change = { before: accepted, after: noted };
const none = () => undefined;
const renamed = (entity: string) => (entity === "kim-jong-un" ? "kim-3" : undefined);
const file = (...annotations: Parameters<typeof sidecarText>[1]) => readAnnotations(sidecarText(LATER, annotations), LATER);
const elsewhere = { target: targetsIn(LATER)({ start: 25, end: 36 }) };

describe("changes of what is no more as it was", () => {
  test("are undone at the place that the decision was given since", () => {
    const { annotations, count } = applyChanges(file({ ...noted, ...elsewhere }), [turned(step)], none);
    assert.equal(count, 1);
    assert.deepEqual(annotations, [{ ...accepted, ...elsewhere }]);
    assert.equal(applyChanges(file({ ...noted, ...elsewhere }), [{ before: noted }], none).count, 1);
  });
  test("keep the id that the entity was given since, if the file has it", () => {
    const linked = { body: { kind: "person" as const, entity: "kim-3" } };
    const { annotations, count } = applyChanges(file({ ...noted, ...linked, ...elsewhere }), [turned(step)], renamed);
    assert.deepEqual([count, annotations], [1, [{ ...accepted, ...linked, ...elsewhere }]]);
    assert.deepEqual(applyChanges(file(noted), [turned(step)], renamed).annotations, [accepted]);
  });
  test("are left alone where somebody decided otherwise or the change was of the place", () => {
    for (const other of [
      { ...noted, state: "rejected" as const, ...elsewhere },
      { ...noted, modified: "2025-01-01T00:00:00Z" },
    ])
      assert.equal(applyChanges(file(other), [turned(step)], renamed).count, 0);
    const moving: Change = { before: accepted, after: { ...accepted, target: targetsIn(TEXT)({ start: 24, end: 32 }) } };
    assert.equal(applyChanges(file({ ...accepted, ...elsewhere }), [moving], renamed).count, 0);
    assert.equal(applyChanges(file(), [step], renamed).count, 0);
  });
});
