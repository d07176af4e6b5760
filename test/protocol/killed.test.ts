import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { readAnnotations } from "../../server/annotations/jsonl.ts";
import type { Outcome } from "../../server/lsp/deciding.ts";
import { connect } from "../support/client.ts";

/** How often a server is killed; `LAGEBILD_KILLS=100` for a long look. */
const KILLS = Number(process.env.LAGEBILD_KILLS ?? 4);
/** Milliseconds between the first decision and the end. */
const LONGEST = 300;

const WORDS = Array.from({ length: 2000 }, (_, index) => `Wort${index}`);
const TEXT = `${WORDS.join(" ")}\n`;

let folder: string;
const file = (name: string) => path.join(folder, name);

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lagebild-killed-"));
  await writeFile(file("lagebild.json"), "{}");
  await writeFile(file("a.txt"), TEXT);
});
after(() => rm(folder, { recursive: true, force: true }));

/** A server as an editor starts it. */
async function serve() {
  const server = spawn(process.execPath, [path.resolve("dist/cli.cjs"), "--stdio"]);
  const exited = once(server, "exit");
  const client = await connect(server.stdout, server.stdin, {
    params: { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "dossier" }] },
  });
  const uri = pathToFileURL(file("a.txt")).href;
  await client.open(uri, TEXT);
  const add = (word: string) => {
    const start = TEXT.indexOf(`${word} `);
    const range = { start: { line: 0, character: start }, end: { line: 0, character: start + word.length } };
    return client.request<Outcome>("lagebild/decide", {
      steps: [{ textDocument: { uri }, range, action: "add", kind: "organisation" }],
    });
  };
  const kill = async () => {
    server.kill("SIGKILL");
    await exited;
    client.connection.dispose();
  };
  return { client, add, kill };
}

const decided = async () => {
  const { annotations, problems } = readAnnotations(await readFile(file("a.annotations.jsonl"), "utf8"), TEXT);
  assert.deepEqual(problems, []);
  return new Set(annotations.map(({ target }) => target?.exact));
};
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const leftovers = async () => (await readdir(folder)).filter((name) => name.endsWith(".tmp"));

describe("a server that is killed while it writes decisions", () => {
  test(`loses none that it has answered, in ${KILLS} of ${KILLS} times`, async (context) => {
    const answered = new Set<string>();
    let next = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { add, kill: killServer } = await serve();
      let isKilled = false;
      let begun = () => {};
      const first = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const write = async () => {
        while (next < WORDS.length - 1) {
          const word = WORDS[next++] ?? "";
          const { changed, message } = await add(word);
          assert.deepEqual([changed, message], [1, undefined], word);
          answered.add(word);
          begun();
        }
      };
      const writing = write().catch((error: unknown) => {
        // the connection is gone: that one was not answered
        if (!isKilled) throw error;
      });
      try {
        await Promise.race([writing, first]);
        // what is random is when; whenever it is must do
        await Promise.race([writing, pause(Math.random() * LONGEST)]);
      } finally {
        isKilled = true;
        await killServer();
      }
      await Promise.race([writing, pause(100)]);
      const there = await decided();
      const lost = [...answered].filter((word) => !there.has(word));
      assert.deepEqual(lost, [], `lost after kill ${kill + 1}`);
    }
    context.diagnostic(`${answered.size} decisions answered, ${(await leftovers()).length} files left behind`);
    assert.ok(answered.size > 0);
  });

  test("what it left behind does no harm and goes with the next decision, unless somebody may be writing it", async () => {
    const [old, young, foreign] = ["a.annotations.jsonl.99999.tmp", "b.annotations.jsonl.1a2b3c4d.tmp", "notes.tmp"];
    for (const name of [old, young, foreign]) await writeFile(file(name), '{"half');
    const longAgo = new Date(Date.now() - 120_000);
    for (const name of [old, foreign]) await utimes(file(name), longAgo, longAgo);
    const { client, add, kill } = await serve();
    try {
      assert.equal((await add("Wort1998")).changed, 1);
      const left = await leftovers();
      assert.ok(!left.includes(old), left.join());
      assert.ok(left.includes(young) && left.includes(foreign), left.join());
      assert.ok((await decided()).has("Wort1998"));
      assert.deepEqual(client.log, []);
    } finally {
      await kill();
    }
  });
});
