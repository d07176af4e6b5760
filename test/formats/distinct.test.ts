import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { distinctNames } from "../../client/export/distinct.ts";

describe("names of results", () => {
  test("are those of the files without endings, each once whatever the disk tells apart", () => {
    for (const [files, names] of [
      [
        ["a.txt", "a.md", "b/a.txt", ".txt"],
        ["a", "a.md", "b/a", ".txt"],
      ],
      [
        ["rede.txt", "Rede.txt"],
        ["rede", "Rede.txt"],
      ],
      // three folders of a workspace that are called alike
      [
        ["dossier/a.txt", "dossier/a.txt", "dossier/a.txt", "dossier/a.txt"],
        ["dossier/a", "dossier/a.txt", "dossier/a.txt (2)", "dossier/a.txt (3)"],
      ],
    ] as const)
      assert.deepEqual(distinctNames(files), names);
    const umlauts = ["ü.txt".normalize("NFC"), "ü.txt".normalize("NFD")];
    assert.equal(new Set(distinctNames(umlauts).map((name) => name.normalize("NFC"))).size, 2);
  });
});
