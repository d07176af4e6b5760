import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
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

const OWN_DRIVER = `"${process.execPath}" "${CLI}" merge %O %A %B`;
const ATTRIBUTES = "*.annotations.jsonl merge=lagebild\n";

interface Setup {
  /** None where it is empty. */
  readonly driver?: string;
  readonly attributes?: string;
  /** Where `lagebild` may be found. */
  readonly commands?: string;
}

/** Through git itself. */
async function merged(
  base: string,
  mine: string,
  theirs: string,
  { driver = OWN_DRIVER, attributes = ATTRIBUTES, commands }: Setup = {},
) {
  const repository = await mkdtemp(path.join(folder, "repository-"));
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
      cwd: repository,
      env: { ...process.env, PATH: [commands, process.env.PATH].filter(Boolean).join(path.delimiter) },
    });
  const file = path.join(repository, "a.annotations.jsonl");
  const commit = async (text: string) => {
    await writeFile(file, text);
    await git("add", ".");
    await git("commit", "-qm", "decisions", "--allow-empty");
  };
  await git("init", "-q", "-b", "main");
  if (driver !== "") await git("config", "merge.lagebild.driver", driver);
  await writeFile(path.join(repository, ".gitattributes"), attributes);
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

describe("what docs/git.md says", () => {
  const [kim, moscow] = [decided("Kim", "kim-jong-un"), decided("Moskau", "russland")];
  const mine = decided("Kim", "kim-jong-il", "2024-06-19T00:00:00Z");
  const theirs = decided("Kim", "kim-yo-jong", "2024-06-20T00:00:00Z");
  const conflict = [sidecar(kim), sidecar(mine, moscow), sidecar(theirs)] as const;
  const counts = (text: string) => {
    const { annotations, conflicts, problems } = readAnnotations(text, TEXT);
    const entity = (one: (typeof annotations)[number]) => (one.type === "mention" ? one.body.entity : undefined);
    return {
      inForce: annotations.map(entity).sort(),
      others: conflicts.map(entity),
      markers: problems.filter(({ code }) => code === "conflictMarker").length,
    };
  };
  const kept = { inForce: ["kim-yo-jong", "russland"], others: ["kim-jong-il"], markers: 0 };
  /** The line for shells with single quotation marks. */
  const documented = async () => {
    const page = await readFile(path.join("docs", "git.md"), "utf8");
    const [, posix] = /git config merge\.lagebild\.driver '([^']+)'/.exec(page) ?? [];
    const [, windows] = /git config merge\.lagebild\.driver "([^"]+)"/.exec(page) ?? [];
    assert.ok(posix !== undefined && posix === windows, "the same for every shell");
    return posix;
  };

  test("the driver, with the command installed in a folder with a space", async () => {
    const commands = path.join(folder, "with space", "bin");
    await mkdir(commands, { recursive: true });
    await writeFile(path.join(commands, "lagebild"), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`, { mode: 0o755 });
    const driver = await documented();
    const { clean, text } = await merged(...conflict, { driver, commands });
    assert.deepEqual([clean, counts(text)], [false, kept]);
    const apart = await merged(sidecar(kim), sidecar(kim, moscow), sidecar(theirs), { driver, commands });
    assert.deepEqual([apart.clean, counts(apart.text)], [true, { ...kept, others: [] }]);
  });

  test("the driver, where the command is missing, loses nothing", async () => {
    const driver = (await documented()).replace("lagebild merge", "lagebild-that-is-missing merge");
    const { clean, text } = await merged(...conflict, { driver });
    assert.deepEqual([clean, counts(text)], [false, kept]);
  });

  test("merge=union, and git alone with its markers, lose nothing", async () => {
    const union = await merged(...conflict, { driver: "", attributes: "*.annotations.jsonl merge=union\n" });
    assert.deepEqual([union.clean, counts(union.text)], [true, kept]);
    const alone = await merged(...conflict, { driver: "", attributes: "" });
    assert.deepEqual([alone.clean, counts(alone.text)], [false, { ...kept, markers: 3 }]);
  });
});
