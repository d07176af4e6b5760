import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { storm } from "../support/storm/storm.ts";

/** How many steps a storm has, and how many there are; `LAGEBILD_STORMS=20 LAGEBILD_STEPS=600` for a long look. */
const STORMS = Number(process.env.LAGEBILD_STORMS ?? 3);
const STEPS = Number(process.env.LAGEBILD_STEPS ?? 60);
const FIRST = Number(process.env.LAGEBILD_SEED ?? 1);

describe("a client that does whatever comes into its head", () => {
  for (let seed = FIRST; seed < FIRST + STORMS; seed++)
    test(`sees no error, and in the end what a new server shows (seed ${seed})`, async () => {
      const one = await storm(seed);
      try {
        await one.run(STEPS);
        assert.deepEqual(one.wrong, []);
        await one.compareWithFresh();
        assert.deepEqual(one.wrong, []);
      } finally {
        one.dispose();
      }
    });
});
