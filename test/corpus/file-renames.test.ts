import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { movedSidecars } from "../../server/lsp/file-renames.ts";
import type { ArticleFiles } from "../../server/lsp/files.ts";

/** @param ignoresCase whether the disk finds a file under its name in another case, as those of Windows and macOS do. */
async function moves(names: readonly string[], from: string, to: string, ignoresCase: boolean): Promise<string[]> {
  const key = (uri: string) => (ignoresCase ? uri.toLowerCase() : uri);
  const uris = names.map((name) => `file:///d/${name}`);
  const files = {
    listSidecars: async () => uris.filter((uri) => uri.endsWith(".jsonl")),
    readIfThere: async (uri: string) => (uris.some((one) => key(one) === key(uri)) ? new Uint8Array() : undefined),
  } as Partial<ArticleFiles> as ArticleFiles;
  const edit = await movedSidecars([{ oldUri: `file:///d/${from}`, newUri: `file:///d/${to}` }], files);
  return (edit?.documentChanges ?? []).flatMap((one) => ("newUri" in one ? [one.newUri.slice("file:///d/".length)] : []));
}

describe("an article that is renamed in nothing but case", () => {
  const both = ["rede.txt", "rede.annotations.jsonl"];
  test("takes its decisions along, whether or not the disk tells the names apart", async () => {
    for (const ignoresCase of [true, false])
      assert.deepEqual(await moves(both, "rede.txt", "Rede.txt", ignoresCase), ["Rede.annotations.jsonl"]);
  });
  test("never over those of another", async () => {
    assert.deepEqual(await moves([...both, "Rede.annotations.jsonl"], "rede.txt", "Rede.txt", false), []);
    assert.deepEqual(await moves([...both, "Antwort.annotations.jsonl"], "rede.txt", "antwort.txt", true), []);
  });
});
