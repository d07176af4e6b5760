import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ArticleFiles } from "../../server/lsp/files.ts";
import { keepSidecars } from "../../server/lsp/sidecars.ts";
import { messagesFor } from "../../server/messages/index.ts";
import { decisionAbout, sidecarText } from "../support/decisions.ts";

const TEXT = "Kim Jong Un traf Sergej Schoigu.";
const ARTICLE = "file:///dossier/a.txt";
const FILE = "file:///dossier/a.annotations.jsonl";
const [KIM, SCHOIGU] = [decisionAbout(TEXT, "Kim Jong Un"), decisionAbout(TEXT, "Sergej Schoigu")];

/** Files that somebody else writes, too: before each write of ours, as often as there is something to write. */
function world(content: string | undefined, others: string[] = []) {
  const files = new Map([[ARTICLE, TEXT], ...(content === undefined ? [] : [[FILE, content] as const])]);
  const bytesOf = (uri: string) => (files.has(uri) ? new TextEncoder().encode(files.get(uri)) : undefined);
  const put = (uri: string, bytes: Uint8Array | undefined, was: Uint8Array | undefined) => {
    const other = others.shift();
    if (other !== undefined) files.set(uri, other);
    if (String(bytesOf(uri)) !== String(was)) return false;
    if (bytes === undefined) files.delete(uri);
    else files.set(uri, new TextDecoder().decode(bytes));
    return true;
  };
  const disk: Pick<ArticleFiles, "readIfThere" | "write" | "remove"> = {
    readIfThere: async (uri) => bytesOf(uri),
    write: async (uri, bytes, was) => put(uri, bytes, was),
    remove: async (uri, was) => put(uri, undefined, was),
  };
  const sidecars = keepSidecars({
    files: disk as ArticleFiles,
    messages: messagesFor("en"),
    isOpen: () => true,
    onChange: () => {},
  });
  const write = (...changes: Parameters<typeof sidecars.write>[0][number]["changes"]) =>
    sidecars.write([{ uri: ARTICLE, text: TEXT, changes }]);
  return { write, text: () => files.get(FILE) };
}

describe("writing decisions", () => {
  test("what somebody else writes between reading and writing stays", async () => {
    const { write, text } = world(undefined, [sidecarText(TEXT, [SCHOIGU])]);
    assert.deepEqual(await write({ after: KIM }), { changed: 1, unwritten: [] });
    assert.equal(text(), sidecarText(TEXT, [KIM, SCHOIGU]));
  });
  test("gives up where that never ends, and says so", async () => {
    const others = Array.from({ length: 20 }, (_, index) => `${" ".repeat(index)}\n`);
    const { write, text } = world(undefined, [...others]);
    const { changed, message, failed } = await write({ after: KIM });
    assert.deepEqual([changed, failed], [0, true]);
    assert.match(message ?? "", /a\.annotations\.jsonl/);
    assert.ok(others.includes(text() ?? ""));
  });
  test("with the last decision the file goes, but none with other lines and none that was there empty", async () => {
    const alone = world(sidecarText(TEXT, [KIM]));
    await alone.write({ before: KIM });
    assert.equal(alone.text(), undefined);
    const foreign = world(`${sidecarText(TEXT, [KIM])}{"note":1}\n`);
    await foreign.write({ before: KIM });
    assert.equal(foreign.text(), '{"note":1}\n');
    const empty = world("");
    await empty.write({ after: KIM });
    await empty.write({ before: KIM });
    assert.equal(empty.text(), "");
  });
});
