import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import type { Exported } from "../../server/lsp/exporting.ts";
import { CAPABILITIES, inProcess, type TestClient } from "../support/client.ts";

const [OPEN, CLOSED] = ["file:///dossier/a.txt", "file:///dossier/b.txt"];
const TEXT = "😀 Kim Jong Un kam am 13. September 2023. Die Sprecherin Zora Quentin schwieg; Quentins Stab auch.\n";

let client: TestClient | undefined;
afterEach(() => client?.connection.dispose());

async function exported(uri: string, params: object): Promise<Exported> {
  client = await inProcess({
    files: new Map([
      [OPEN, TEXT],
      [CLOSED, TEXT],
    ]),
    params: { capabilities: CAPABILITIES, initializationOptions: { clientFiles: true } },
  });
  await client.open(OPEN, TEXT);
  const found = await client.request<Exported | null>("lagebild/exportArticle", { textDocument: { uri }, ...params });
  assert.ok(found !== null);
  return found;
}

describe("the export of an article", () => {
  for (const uri of [OPEN, CLOSED]) {
    test(`to a spreadsheet calls everybody by the whole name: ${uri}`, async () => {
      const { content, head, mentions } = await exported(uri, { format: "csv", file: "b.txt", separator: ";" });
      assert.match(head ?? "", /^file;articleDate;line;/);
      const rows = content.split("\n").map((line) => line.split(";").slice(3, 10).join(";"));
      assert.deepEqual(rows.slice(0, mentions), [
        "person;Kim Jong Un;Kim Jong Un;kim-jong-un;;;suggested",
        "date;13. September 2023;;;2023-09-13;2023-09-13;suggested",
        "person;Zora Quentin;Zora Quentin;zora-quentin;;;suggested",
        "person;Quentins;Zora Quentin;zora-quentin;;;suggested",
      ]);
      assert.match(content, /;[^;]*Kim Jong Un kam am 13\. September 2023\.\n/);
    });
  }

  test("to brat counts code points and gives the text and the configuration", async () => {
    const { content, head, text } = await exported(CLOSED, { format: "brat", file: "b" });
    assert.match(content, /^T1\tPerson 2 13\tKim Jong Un\n/);
    assert.match(head ?? "", /^\[entities\]\n/);
    assert.equal(text, TEXT);
  });

  test("to JSON Lines is what the command line writes", async () => {
    const { content } = await exported(CLOSED, { format: "jsonl", file: "d/b.txt" });
    const record = JSON.parse(content);
    assert.deepEqual([record.file, record.offsetUnit, record.mentions[0].start], ["d/b.txt", "utf-16", 3]);
  });

  test("of an article that isn't there is nothing", async () => {
    await exported(OPEN, { format: "csv", file: "a.txt" });
    const params = { textDocument: { uri: "file:///dossier/none.txt" }, format: "csv", file: "none.txt" };
    assert.equal(await client?.request("lagebild/exportArticle", params), null);
  });
});
