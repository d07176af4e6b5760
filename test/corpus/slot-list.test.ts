import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Arena } from "../../server/corpus/arena.ts";
import { hasSlot, type SlotList, sizeOf, slotAt, withoutSlot, withSlot } from "../../server/corpus/slot-list.ts";

describe("slot lists", () => {
  test("are sorted sets", () => {
    const step = fc.record({ add: fc.boolean(), slot: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let list: SlotList;
        const expected = new Set<number>();
        for (const { add, slot } of steps) {
          list = add ? withSlot(list, slot) : withoutSlot(list, slot);
          if (add) expected.add(slot);
          else expected.delete(slot);
          const found = Array.from({ length: sizeOf(list) }, (_, index) => slotAt(list, index));
          assert.deepEqual(
            found,
            [...expected].sort((a, b) => a - b),
          );
          assert.equal(hasSlot(list, slot), expected.has(slot));
        }
        assert.equal(slotAt(list, expected.size), undefined);
        assert.equal(slotAt(list, -1), undefined);
      }),
    );
  });
});

describe("the arena", () => {
  test("gives back what was put last, of any size", () => {
    const sizes = [0, 1, 100, 100_000, 262_144, 300_000];
    const step = fc.record({ slot: fc.nat(100), size: fc.constantFrom(...sizes), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const arena = new Arena();
        const expected = new Map<number, number>();
        for (const [value, { slot, size, remove }] of steps.entries()) {
          if (remove) arena.delete(slot);
          else arena.set(slot, new Uint32Array(size).fill(value));
          expected.delete(slot);
          if (!remove && size > 0) expected.set(slot, value);
          for (const [other, filled] of expected) {
            const found = arena.get(other);
            assert.ok(found.length > 0 && found[0] === filled && found.at(-1) === filled);
          }
        }
        for (let slot = 0; slot < 120; slot++) assert.equal(arena.get(slot).length > 0, expected.has(slot));
      }),
      { numRuns: 50 },
    );
  });
});
