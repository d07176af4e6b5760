import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text as readAll } from "node:stream/consumers";
import { after, before, beforeEach, describe, test } from "node:test";
import { promisify } from "node:util";
import { writeAnnotations } from "../../server/annotations/jsonl.ts";
import type { MentionAnnotation, MentionBody } from "../../server/annotations/model.ts";
import { targetsIn } from "../../server/annotations/target.ts";

const CLI = path.resolve("dist/cli.cjs");
const ARTICLE = " date 2024-06-18 Gipfel 🚀\n\nAm Abend traf Kim überraschend seinen Gast aus Moskau.\n";

let root: string;
let folder: string;
before(async () => {
  root = await mkdtemp(path.join(tmpdir(), "lagebild-agree-"));
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(root, "case-"));
});
after(() => rm(root, { recursive: true, force: true }));

async function agree(...args: string[]) {
  const child = spawn(process.execPath, [CLI, "agree", ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [code]] = await Promise.all([readAll(child.stdout), readAll(child.stderr), once(child, "close")]);
  assert.doesNotMatch(stderr, /^\s+at .*\(/m, "a stack trace was shown");
  return { code, stdout, stderr };
}

async function files(given: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(given)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

/** A sidecar with what is said of some words of the text. */
function sidecar(text: string, said: Readonly<Record<string, MentionBody | "rejected">>): string {
  const targetOf = targetsIn(text);
  const annotations = Object.entries(said).map(([words, body], i): MentionAnnotation => {
    const start = text.indexOf(words);
    return {
      type: "mention",
      id: `urn:uuid:${i}`,
      creator: { type: "Person", name: "A" },
      created: "2024-06-18T09:30:00Z",
      state: body === "rejected" ? "rejected" : "accepted",
      target: targetOf({ start, end: start + words.length }),
      body: body === "rejected" ? { kind: "person" } : body,
    };
  });
  return writeAnnotations({ annotations }, { text, fileName: "a.txt" });
}

const UN = { kind: "person", entity: "kim-jong-un" } as const;
const IL = { kind: "person", entity: "kim-jong-il" } as const;
const RUSSIA = { kind: "state", entity: "russland" } as const;

describe("lagebild agree", () => {
  test("two files: every disagreement on a line, then the figures; exit code 1", async () => {
    await files({
      "a.txt": ARTICLE,
      "a.annotations.jsonl": sidecar(ARTICLE, { Kim: UN, Moskau: RUSSIA }),
      "b.annotations.jsonl": sidecar(ARTICLE, { Kim: IL, Moskau: "rejected" }),
    });
    const { code, stdout, stderr } = await agree("a.annotations.jsonl", "b.annotations.jsonl");
    assert.deepEqual([code, stderr], [1, ""]);
    const [kim, moskau, empty, head, ...rows] = stdout.trimEnd().split("\n");
    assert.equal(kim, "a.txt:3:15 entity “Kim”: person kim-jong-un | person kim-jong-il");
    assert.equal(moskau, "a.txt:3:48 presence “Moskau”: state russland | rejected");
    assert.equal(empty, "");
    assert.match(head ?? "", /A +B +strict F1 +relaxed F1 +kappa +alpha/);
    assert.match(rows[0] ?? "", /^person +1 +1 +1\.000 +1\.000 +1\.000 +1\.000$/);
    assert.match(rows.at(-1) ?? "", /^all +2 +1 +0\.667 +0\.667 /);
  });

  test("two annotators' files beside the article, also of Markdown", async () => {
    await files({
      "a.md": ARTICLE,
      "a.annotations.ada.jsonl": sidecar(ARTICLE, { Kim: UN }),
      "a.annotations.bob.jsonl": sidecar(ARTICLE, { Kim: IL }),
    });
    const { code, stdout, stderr } = await agree("a.annotations.ada.jsonl", "a.annotations.bob.jsonl");
    assert.deepEqual([code, stderr], [1, ""]);
    assert.match(stdout, /^a\.md:3:15 entity “Kim”: person kim-jong-un \| person kim-jong-il\n/);
  });

  test("two folders by the names of the files; JSON; what only one side has is a note", async () => {
    const text = ARTICLE;
    await files({
      "x/d/a.txt": text,
      "x/d/a.annotations.jsonl": sidecar(text, { Kim: UN }),
      "x/only.annotations.jsonl": "",
      "y/d/a.annotations.jsonl": sidecar(text, { Kim: UN }),
    });
    const { code, stdout, stderr } = await agree("x", "y", "--format", "json");
    assert.equal(code, 0);
    assert.match(stderr, /^lagebild: x\/only\.annotations\.jsonl: not compared/);
    const { articles, figures } = JSON.parse(stdout);
    assert.deepEqual(
      articles.map(({ file, agreed, disagreements }: Record<string, unknown>) => ({ file, agreed, disagreements })),
      [{ file: "x/d/a.txt", agreed: 1, disagreements: [] }],
    );
    assert.equal(figures.kinds.person.strictF1, 1);
    assert.equal((await agree("x", "y", "-q")).stderr, "");
  });

  test("a folder with two annotators' files beside the articles; of three it asks whose", async () => {
    await files({
      "a.txt": ARTICLE,
      "a.annotations.ada.jsonl": sidecar(ARTICLE, { Kim: UN }),
      "a.annotations.bob.jsonl": sidecar(ARTICLE, { Kim: IL }),
      "d/b.txt": ARTICLE,
      "d/b.annotations.ada.jsonl": sidecar(ARTICLE, { Kim: UN }),
      "d/b.annotations.bob.jsonl": sidecar(ARTICLE, { Kim: UN }),
      "c.txt": ARTICLE,
      "c.annotations.jsonl": sidecar(ARTICLE, { Kim: UN }),
      "d/d.txt": ARTICLE,
      "d/d.annotations.ada.jsonl": sidecar(ARTICLE, { Kim: UN }),
    });
    const { code, stdout, stderr } = await agree(".");
    assert.equal(code, 1, stderr);
    assert.equal(stderr, "lagebild: A is ada, B is bob\nlagebild: d/d.annotations.ada.jsonl: not compared, bob has none\n");
    assert.match(stdout, /^a\.txt:3:15 entity “Kim”: person kim-jong-un \| person kim-jong-il\n\n/);
    assert.match(stdout, /^all +2 +2 /m);
    assert.match((await agree(".", "--annotators", "bob,ada")).stdout, /person kim-jong-il \| person kim-jong-un\n/);
    await files({ "c.annotations.cem.jsonl": "" });
    const three = await agree(".");
    assert.deepEqual([three.code, three.stdout], [2, ""]);
    assert.equal(three.stderr, "lagebild: .: files of 3 annotators (ada, bob, cem): say whose, as in --annotators ada,bob\n");
    assert.match(
      (await agree("c.annotations.jsonl")).stderr,
      /^lagebild: c\.annotations\.jsonl: with what shall it be compared\?/,
    );
    assert.match((await agree(".", "--annotators", "ada")).stderr, /ada,bob/);
  });

  test("two folders, each with one person's files", async () => {
    await files({
      "x/a.txt": ARTICLE,
      "x/a.annotations.ada.jsonl": sidecar(ARTICLE, { Kim: UN }),
      "y/a.annotations.bob.jsonl": sidecar(ARTICLE, { Kim: IL }),
    });
    const { code, stdout, stderr } = await agree("x", "y");
    assert.deepEqual([code, stderr], [1, ""]);
    assert.match(stdout, /^x\/a\.txt:3:15 entity “Kim”/);
    await files({ "y/a.annotations.cem.jsonl": "" });
    assert.match(
      (await agree("x", "y")).stderr,
      /y\/a\.annotations\.bob\.jsonl: not compared, other people's files are beside it/,
    );
    assert.equal((await agree("x", "y", "--annotators", "ada,bob")).stderr, "");
  });

  test("two revisions of git, also where the article has changed in between", async () => {
    const git = (...args: string[]) =>
      promisify(execFile)(
        "git",
        ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main", ...args],
        {
          cwd: folder,
        },
      );
    const later = `Nachtrag vorweg.\n\n${ARTICLE}`;
    await git("init", "-q");
    await files({ "d/ä.txt": ARTICLE, "d/ä.annotations.jsonl": sidecar(ARTICLE, { Kim: UN }) });
    await git("add", "-A");
    await git("commit", "-qm", "one");
    await files({ "d/ä.txt": later, "d/ä.annotations.jsonl": sidecar(later, { Kim: IL }) });
    await git("add", "-A");
    await git("commit", "-qm", "two");
    const folders = await agree("HEAD~1:d", "HEAD:d");
    assert.equal(folders.code, 1, folders.stderr);
    assert.match(folders.stdout, /^HEAD:d\/ä\.txt:5:15 entity “Kim”: person kim-jong-un \| person kim-jong-il\n/);
    const mixed = await agree("HEAD~1:d/ä.annotations.jsonl", "d/ä.annotations.jsonl");
    assert.match(mixed.stdout, /^d\/ä\.txt:5:15 entity /);
    const gone = await agree("HEAD:nowhere", "d");
    assert.deepEqual([gone.code, gone.stdout], [2, ""]);
    assert.match(gone.stderr, /^lagebild: HEAD:nowhere: no such file or folder in this revision\n$/);
    assert.match((await agree("nothing:d", "d")).stderr, /^lagebild: nothing:d: .+\n$/);
  });

  test("what can't be compared gives a line and exit code 2", async () => {
    await files({
      "a.txt": ARTICLE,
      "a.annotations.jsonl": "kein JSON\n",
      "x/b.annotations.jsonl": "",
      "y/b.annotations.jsonl": "",
    });
    const unreadable = await agree("a.annotations.jsonl", "a.annotations.jsonl");
    assert.equal(unreadable.code, 2);
    assert.match(unreadable.stderr, /^lagebild: a\.annotations\.jsonl:1: This line is not JSON/);
    assert.match((await agree("x", "y")).stderr, /b\.annotations\.jsonl: its article was not found/);
    assert.match((await agree("a.annotations.jsonl", "x")).stderr, /two files or two folders/);
    assert.match((await agree("--upload-pack=x:y", "x")).stderr, /unknown option/);
    assert.match((await agree("gone", "x")).stderr, /^lagebild: gone: no such file/);
    assert.equal((await agree("x")).code, 2);
  });
});
