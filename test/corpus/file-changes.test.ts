import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FileChangeType } from "vscode-languageserver";
import { asksForList, touchedBy } from "../../server/lsp/file-changes.ts";

const uri = (name: string) => `file:///dossier/${name}`;
const members = new Map(["a.txt", "a.md", "sub/b.txt", "sub/c.txt"].map((name) => [uri(name), uri(name)]));
const { Created, Changed, Deleted } = FileChangeType;

/** Names of what is to be read again, and of what is gone. */
function touched(...changes: readonly (readonly [name: string, type: FileChangeType])[]) {
  const { unread, gone } = touchedBy(
    changes.map(([name, type]) => ({ uri: uri(name), type })),
    members,
  );
  const nameOf = (key: string) => key.slice(uri("").length);
  return { unread: [...unread].map(nameOf), gone: gone.map(([key]) => nameOf(key)) };
}

describe("changes of files", () => {
  test("an article that is written, also as a new file, is read again; strangers are not", () => {
    assert.deepEqual(touched(["a.txt", Changed], ["sub/b.txt", Created], ["x.txt", Changed]), {
      unread: ["a.txt", "sub/b.txt"],
      gone: [],
    });
  });
  test("decisions are those of all articles that may have the file", () => {
    assert.deepEqual(touched(["a.annotations.jsonl", Changed]).unread, ["a.txt", "a.md"]);
    assert.deepEqual(touched(["sub/c.txt.annotations.jsonl", Deleted]).unread, ["sub/c.txt"]);
  });
  test("with a folder all articles below it go; whose decisions an article's namesake has is asked again", () => {
    assert.deepEqual(touched(["sub", Deleted]).gone, ["sub/b.txt", "sub/c.txt"]);
    assert.deepEqual(touched(["a.txt", Deleted]), { unread: ["a.txt", "a.md"], gone: ["a.txt"] });
    assert.deepEqual(touched(["a.article", Created]).unread, ["a.txt", "a.md"]);
  });
  test("new files, and files that say what is an article, have the folder listed again", () => {
    const asks = (name: string, type: FileChangeType) => asksForList([{ uri: uri(name), type }]);
    assert.ok(asks("new.txt", Created) && asks("lagebild.json", Changed) && asks(".gitignore", Deleted));
    // of a new name in other letters the old one may be told last
    for (const folder of ["file:///c%3A/d", "file:///C:/d", "file://nas/d"])
      assert.ok(asksForList([{ uri: `${folder}/a.txt`, type: Deleted }]), folder);
    assert.ok(!asks("a.txt", Changed) && !asks("a.annotations.jsonl", Created) && !asks("sub", Deleted));
  });
});
