import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { readAnnotations } from "../../server/annotations/jsonl.ts";
import type { MentionAnnotation } from "../../server/annotations/model.ts";
import { decisionAbout, sidecarText } from "../support/decisions.ts";

const run = promisify(execFile);
const CLI = path.resolve("dist/cli.cjs");
const TEXT = "🚀 Am Abend traf Kim überraschend seinen Gast aus Moskau.\n";

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lagebild-merge-"));
});
after(() => rm(folder, { recursive: true, force: true }));

const decided = (words: string, entity: string, modified?: string) =>
  decisionAbout(TEXT, words, { body: { kind: "person", entity }, ...(modified !== undefined && { modified }) });
const sidecar = (...annotations: MentionAnnotation[]) => sidecarText(TEXT, annotations, "ä b.txt");

/** Through git itself, with the driver set as the README says. */
async function merged(base: string, mine: string, theirs: string) {
  const repository = await mkdtemp(path.join(folder, "repository-"));
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd: repository });
  const file = path.join(repository, "a.annotations.jsonl");
  const commit = async (text: string) => {
    await writeFile(file, text);
    await git("add", ".");
    await git("commit", "-qm", "decisions", "--allow-empty");
  };
  await git("init", "-q", "-b", "main");
  await git("config", "merge.lagebild.driver", `"${process.execPath}" "${CLI}" merge %O %A %B`);
  await writeFile(path.join(repository, ".gitattributes"), "*.annotations.jsonl merge=lagebild\n");
  await commit(base);
  await git("checkout", "-qb", "theirs");
  await commit(theirs);
  await git("checkout", "-q", "main");
  await commit(mine);
  const clean = await git("merge", "-q", "--no-edit", "theirs").then(
    () => true,
    () => false,
  );
  return { clean, text: await readFile(file, "utf8") };
}

describe("lagebild merge, as git's merge driver", () => {
  const [kim, moscow] = [decided("Kim", "kim-jong-un"), decided("Moskau", "russland")];

  test("decisions about different mentions merge, each line as it was", async () => {
    assert.deepEqual(await merged("", sidecar(kim), sidecar(moscow)), { clean: true, text: sidecar(kim, moscow) });
  });

  test("of one decision changed by both, both versions stay, and git says so", async () => {
    const mine = decided("Kim", "kim-jong-il", "2024-06-19T00:00:00Z");
    const theirs = decided("Kim", "kim-yo-jong", "2024-06-20T00:00:00Z");
    const { clean, text } = await merged(sidecar(kim), sidecar(mine, moscow), sidecar(theirs));
    const { annotations, conflicts } = readAnnotations(text, TEXT);
    assert.equal(clean, false);
    assert.deepEqual(
      annotations.map((one) => one.type === "mention" && one.body.entity),
      ["kim-yo-jong", "russland"],
    );
    assert.deepEqual(conflicts, [mine]);
  });

  test("lines that are no decisions stay, of either side", async () => {
    const { clean, text } = await merged(sidecar(kim), `{"mine": 1}\n${sidecar(kim)}`, `${sidecar(kim)}not even JSON\n`);
    assert.equal(clean, true);
    assert.deepEqual(text.split("\n").sort(), [...sidecar(kim).split("\n"), '{"mine": 1}', "not even JSON"].sort());
  });
});
