import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { movedSidecars } from "../../server/lsp/file-renames.ts";
import type { ArticleFiles } from "../../server/lsp/files.ts";

/** @param ignoresCase whether the disk finds a file under its name in another case, as those of Windows and macOS do. */
async function moves(
  names: readonly string[],
  from: string,
  to: string,
  ignoresCase: boolean,
  folder = "file:///d/",
): Promise<string[]> {
  const key = (uri: string) => (ignoresCase ? uri.toLowerCase() : uri);
  const uris = names.map((name) => folder + name);
  const files = {
    listSidecars: async () => uris.filter((uri) => uri.endsWith(".jsonl")),
    readIfThere: async (uri: string) => (uris.some((one) => key(one) === key(uri)) ? new Uint8Array() : undefined),
  } as Partial<ArticleFiles> as ArticleFiles;
  const edit = await movedSidecars([{ oldUri: folder + from, newUri: folder + to }], files);
  return (edit?.documentChanges ?? []).flatMap((one) => ("newUri" in one ? [one.newUri.slice(folder.length)] : []));
}

describe("an article that is renamed in nothing but case", () => {
  const both = ["rede.txt", "rede.annotations.jsonl"];
  test("takes its decisions along, whether or not the disk tells the names apart", async () => {
    for (const ignoresCase of [true, false])
      assert.deepEqual(await moves(both, "rede.txt", "Rede.txt", ignoresCase), ["Rede.annotations.jsonl"]);
  });
  test("on a drive of Windows, too", async () => {
    const onDrive = (to: string, ...others: string[]) => moves([...both, ...others], "rede.txt", to, true, "file:///c%3A/d/");
    assert.deepEqual(await onDrive("Rede.txt"), ["Rede.annotations.jsonl"]);
    assert.deepEqual(await onDrive("antwort.txt", "Antwort.annotations.jsonl"), []);
  });
  test("never over those of another", async () => {
    assert.deepEqual(await moves([...both, "Rede.annotations.jsonl"], "rede.txt", "Rede.txt", false), []);
    assert.deepEqual(await moves([...both, "Antwort.annotations.jsonl"], "rede.txt", "antwort.txt", true), []);
  });
});
