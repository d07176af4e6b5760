import assert from "node:assert/strict";
import { test } from "node:test";
import { byPath } from "../../server/features/path-order.ts";

test("articles are listed as explorers list files", () => {
  const listed = ["b/1.txt", "a/10.txt", "a/9.txt", "a/9b.txt", "a/2023-09-12_2.txt", "a/100.txt"];
  const sorted = byPath(listed.map((name) => ({ uri: `file:///${name}`, title: name, undecided: {}, astray: 0 })));
  assert.deepEqual(
    sorted.map(({ title }) => title),
    ["a/9.txt", "a/9b.txt", "a/10.txt", "a/100.txt", "a/2023-09-12_2.txt", "b/1.txt"],
  );
});
