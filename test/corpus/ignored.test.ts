import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withoutIgnored } from "../../server/lsp/ignored.ts";

const ROOT = "file:///my%20dossier";

async function kept(files: Readonly<Record<string, string>>, names: readonly string[], roots: readonly string[] = [ROOT]) {
  const asked: string[] = [];
  const readText = async (uri: string) => {
    asked.push(uri);
    const text = files[decodeURIComponent(uri.slice(ROOT.length + 1))];
    if (text === undefined) throw new Error("no such file");
    return text;
  };
  const uris = names.map((name) => `${ROOT}/${name.split("/").map(encodeURIComponent).join("/")}`);
  const found = await withoutIgnored(uris, roots, readText);
  assert.equal(new Set(asked).size, asked.length, "each file is read once");
  return found.map((uri) => decodeURIComponent(uri.slice(ROOT.length + 1)));
}

describe("what .gitignore files name", () => {
  test("is left out, from the folder of the file downwards; the nearest has the last word", async () => {
    const files = {
      ".gitignore": "drafts/\n*.tmp.txt\n!keep.tmp.txt\n/top.txt\n# a comment\n",
      "sub/.gitignore": "!b.tmp.txt\nlocal ä.txt\n",
    };
    const names = [
      "a.txt",
      "top.txt",
      "drafts/a.txt",
      "sub/drafts/a.txt",
      "a.tmp.txt",
      "keep.tmp.txt",
      "sub/b.tmp.txt",
      "sub/c.tmp.txt",
      "sub/local ä.txt",
      "local ä.txt",
      "sub/top.txt",
    ];
    assert.deepEqual(await kept(files, names), ["a.txt", "keep.tmp.txt", "sub/b.tmp.txt", "local ä.txt", "sub/top.txt"]);
  });
  test("counts for names that the disk has in more characters than people type, and is found in folders of such names", async () => {
    const stored = "Entwürfe".normalize("NFD");
    const names = [`${stored}/a.txt`, `Fertig/${stored}.txt`];
    assert.deepEqual(await kept({ ".gitignore": "Entwürfe/\n".normalize("NFC") }, names), [names[1]]);
    assert.deepEqual(await kept({ [`${stored}/.gitignore`]: "a.txt\n" }, names), [names[1]]);
  });
  test("nothing without such a file, or outside of the folders", async () => {
    assert.deepEqual(await kept({}, ["a.txt", "b/c.txt"]), ["a.txt", "b/c.txt"]);
    assert.deepEqual(await kept({ ".gitignore": "*" }, ["a.txt"], []), ["a.txt"]);
    assert.deepEqual(await kept({ ".gitignore": "*" }, ["a.txt"], ["file:///other"]), ["a.txt"]);
  });
  test("of folders within folders the inner one counts", async () => {
    const files = { ".gitignore": "*.txt", "inner/.gitignore": "b.txt" };
    assert.deepEqual(await kept(files, ["a.txt", "inner/a.txt", "inner/b.txt"], [ROOT, `${ROOT}/inner/`]), ["inner/a.txt"]);
  });
});

describe("what .gitignore files above the folder name", () => {
  const inRepository = (git: Readonly<Record<string, string>>) => ({ ...git, ".gitignore": "*.tmp.txt\n/drafts/\n" });
  const names = ["dossier/a.txt", "dossier/b.tmp.txt", "dossier/drafts/c.txt"];
  const left = (files: Readonly<Record<string, string>>, roots = [`${ROOT}/dossier`]) => kept(files, names, roots);

  test("is left out, up to the root of the repository, which may be a worktree", async () => {
    for (const git of [{ ".git/HEAD": "ref: refs/heads/main\n" }, { ".git": "gitdir: /elsewhere\n" }] as const)
      assert.deepEqual(await left(inRepository(git)), ["dossier/a.txt", "dossier/drafts/c.txt"]);
    const files = { ...inRepository({ ".git/HEAD": "x" }), "dossier/.gitignore": "!b.tmp.txt\n" };
    assert.deepEqual(await left(files), names);
  });
  test("counts for nothing outside of a repository, or in one that begins below it", async () => {
    assert.deepEqual(await left(inRepository({})), names);
    assert.deepEqual(await left(inRepository({ "dossier/.git/HEAD": "x" })), names);
    assert.deepEqual(await left(inRepository({ ".git": "no repository" })), names);
  });
  test("does not hide the folder that was opened", async () => {
    for (const hiding of ["dossier/\n", "dossier\n", "/dossier/\n", "*\n"]) {
      const files = { ".git/HEAD": "x", ".gitignore": `*.tmp.txt\n${hiding}`, "dossier/.gitignore": "drafts/\n" };
      assert.deepEqual(await left(files), ["dossier/a.txt", "dossier/b.tmp.txt"], hiding);
    }
  });
});
