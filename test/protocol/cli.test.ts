import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text as readAll } from "node:stream/consumers";
import { after, before, beforeEach, describe, test } from "node:test";
import { Ajv } from "ajv";

const CLI = path.resolve("dist/cli.cjs");
const {
  $schema: _,
  id: __,
  ...sarifSchema
} = JSON.parse(readFileSync("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8"));
/** Draft 4 differs from what Ajv reads in nothing that the schema uses. */
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile<{
  runs: { results: unknown[] }[];
}>(sarifSchema);
const FINE = " date 2023-09-12 Reise\n\nDie Delegation besuchte Russland.\n";
/** There is no thirteenth month. */
const WRONG = " date 2023-13 Reise\n\nDie Delegation besuchte Russland.\n";

let folder: string;

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

async function lagebild(args: string[], stdin: string | Uint8Array = ""): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder });
  child.stdin.on("error", () => {}); // a program that doesn't read its input may be gone before it is written
  child.stdin.end(stdin);
  const [stdout, stderr, [code]] = await Promise.all([readAll(child.stdout), readAll(child.stderr), once(child, "close")]);
  assert.doesNotMatch(stderr, /^\s+at .*\(/m, "a stack trace was shown");
  return { code, stdout, stderr };
}

async function files(given: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(given)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

const content = (name: string): Promise<string> => readFile(path.join(folder, name), "utf8");
const tree = async (name: string): Promise<string[]> => {
  const entries = await readdir(path.join(folder, name), { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name));
  return found.map((file) => path.relative(path.join(folder, name), file).replaceAll("\\", "/")).sort();
};
const names = (jsonl: string): string[] =>
  jsonl
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).file);
const oneLine = (stderr: string, pattern: RegExp) => {
  assert.match(stderr, pattern);
  assert.equal(stderr.trimEnd().split("\n").length, 1, stderr);
};

let root: string;
before(async () => {
  root = await mkdtemp(path.join(tmpdir(), "lagebild-cli-"));
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(root, "case-"));
});
after(() => rm(root, { recursive: true, force: true }));

describe("lagebild", () => {
  test("what .gitignore files exclude is left out of a folder, also those above it in the repository, unless it is asked for", async () => {
    await files({
      ".git/HEAD": "ref: refs/heads/main\n",
      ".gitignore": "*.draft.txt\n",
      "d/.gitignore": "/alt/\n",
      "d/a.txt": FINE,
      "d/b.draft.txt": FINE,
      "d/alt/c.txt": FINE,
    });
    assert.deepEqual(names((await lagebild(["annotate", "d"])).stdout), ["d/a.txt"]);
    const all = ["d/a.txt", "d/alt/c.txt", "d/b.draft.txt"];
    assert.deepEqual(names((await lagebild(["annotate", "--no-ignore-files", "d"])).stdout), all);
    assert.deepEqual(names((await lagebild(["annotate", "d/b.draft.txt"])).stdout), ["d/b.draft.txt"]);
  });

  test("--help and --version print to stdout and are fine", async () => {
    const help = await lagebild(["--help"]);
    assert.equal(help.code, 0);
    for (const word of ["annotate", "check", "--stdio", "Exit codes"]) assert.ok(help.stdout.includes(word), word);
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    assert.deepEqual(await lagebild(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
    for (const command of ["annotate", "check"]) assert.match((await lagebild([command, "--help"])).stdout, /Exit codes/);
  });

  for (const [what, args] of [
    ["no command", []],
    ["an unknown command", ["annotiere"]],
    ["an unknown option", ["check", "--laut", "x"]],
    ["no path", ["annotate"]],
    ["an unknown format", ["annotate", "-f", "xml", "x"]],
    ["a day that doesn't exist", ["check", "--date", "2023-02-29", "x"]],
    ["--with-text without a folder", ["annotate", "--with-text", "-f", "brat", "x"]],
  ] as const) {
    test(`${what} is wrong usage`, async () => {
      const { code, stdout, stderr } = await lagebild([...args]);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
      assert.notEqual(stderr, "");
    });
  }
});

describe("lagebild annotate", () => {
  test("an article in another language is told of, and little is found in it", async () => {
    await files({
      "english.txt": "The ministry said on Friday that Kim Jong Un had left Seoul for the talks.\n",
      "deutsch.txt": FINE,
    });
    const { code, stdout, stderr } = await lagebild(["annotate", "english.txt", "deutsch.txt"]);
    assert.equal(code, 0);
    assert.match(stderr, /english\.txt: seems not to be in German/);
    assert.doesNotMatch(stderr, /deutsch\.txt/);
    const [english] = stdout.split("\n").map((line) => line && JSON.parse(line));
    assert.deepEqual(english.otherLanguage, [{ start: 0, end: 74 }]);
    assert.deepEqual(
      english.mentions.map((mention: { text: string }) => mention.text),
      ["Kim Jong Un"],
    );
  });

  test("standard input gives one record; the text is found whatever its encoding", async () => {
    for (const input of [FINE, `\uFEFF${FINE}`, Buffer.from(`\uFEFF${FINE}`, "utf16le"), FINE.replaceAll("\n", "\r\n")]) {
      const { code, stdout, stderr } = await lagebild(["annotate", "-"], input);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
      const record = JSON.parse(stdout);
      assert.equal(record.file, "<stdin>");
      const state = record.mentions.find((mention: { text: string }) => mention.text === "Russland");
      assert.equal(state.entity, "russland");
      const text = String(input instanceof Buffer ? FINE : input).replace("\uFEFF", "");
      assert.equal(text.slice(state.start, state.end), "Russland");
    }
  });

  test("a folder means its .txt and .article files at any depth, in order, each once", async () => {
    await files({ "d/b.txt": FINE, "d/a/x.article": FINE, "d/a/notes.md": FINE, "d/C.TXT": FINE });
    assert.deepEqual(names((await lagebild(["annotate", "d", "d/b.txt"])).stdout), ["d/C.TXT", "d/a/x.article", "d/b.txt"]);
  });

  test("a folder that is a dossier means what its lagebild.json calls articles, as in the editor", async () => {
    await files({
      "d/lagebild.json": JSON.stringify({ articles: ["reports/**/*.md", "*.article"] }),
      "d/reports/2024/a.md": FINE,
      "d/b.article": FINE,
      "d/notes.txt": FINE,
      "e/lagebild.json": "{ broken",
      "e/c.txt": FINE,
      "f/lagebild.json": "{}",
      "f/d.txt": FINE,
    });
    const { code, stdout } = await lagebild(["annotate", "d", "e", "f"]);
    assert.deepEqual([code, names(stdout)], [0, ["d/b.article", "d/reports/2024/a.md", "e/c.txt", "f/d.txt"]]);
  });

  test("lagebild.json may be written by any editor of Windows; it has no say outside of its folder", async () => {
    await files({ "d/a.txt": FINE, "d/b.md": FINE, "outside.md": FINE });
    const json = JSON.stringify({ articles: ["*.md", "../*.md"] });
    const encodings = [`\uFEFF${json}`, Buffer.from(`\uFEFF${json}`, "utf16le"), json.replaceAll(",", ",\r\n")];
    for (const content of encodings) {
      await files({ "d/lagebild.json": content });
      assert.deepEqual(names((await lagebild(["annotate", "d"])).stdout), ["d/b.md"]);
    }
  });
  test("names that the disk has in more characters than people type are found by globs", async () => {
    const stored = "Entwürfe/ü.txt".normalize("NFD");
    await files({
      [`d/${stored}`]: FINE,
      "d/a.txt": FINE,
      "d/lagebild.json": '{"articles":["Entwürfe/*.txt"]}'.normalize("NFC"),
    });
    assert.deepEqual(names((await lagebild(["annotate", "d"])).stdout), [`d/${stored}`]);
    const pattern = "d/**/*ü.txt".normalize("NFC");
    assert.deepEqual(names((await lagebild(["annotate", pattern])).stdout), [`d/${stored}`]);
  });
  test("a pattern is expanded, but a file that is called like one is itself", async () => {
    await files({ "d/b.txt": FINE, "d/[b].txt": FINE, "d/e/c.txt": FINE });
    assert.deepEqual(names((await lagebild(["annotate", "d/[b].txt"])).stdout), ["d/[b].txt"]);
    assert.deepEqual(names((await lagebild(["annotate", "d/**/{b,c}.txt"])).stdout), ["d/b.txt", "d/e/c.txt"]);
  });

  test("articles come in one order on every system; decisions are none, whatever pattern fits", async () => {
    await files({
      "d/T1.txt": FINE,
      "d/T/x.txt": FINE,
      "d/T-1.txt": FINE,
      "d/T1.annotations.jsonl": "",
      "d/T1.annotations.ada.jsonl": "",
    });
    const all = ["d/T-1.txt", "d/T/x.txt", "d/T1.txt"];
    for (const given of ["d", "d/**", "d/**/*"]) assert.deepEqual(names((await lagebild(["annotate", given])).stdout), all);
    await files({ "d/lagebild.json": '{"articles":["**/*.txt","**/*.jsonl"]}' });
    assert.deepEqual(names((await lagebild(["annotate", "d"])).stdout), all);
  });
  test("a pattern tells names by their case where the system's shell does", async () => {
    await files({ "d/Ärger.TXT": FINE });
    const { stdout } = await lagebild(["annotate", "d/*ÄRGER.txt"]);
    const found = stdout === "" ? [] : names(stdout);
    assert.deepEqual(found, ["win32", "darwin"].includes(process.platform) ? ["d/Ärger.TXT"] : []);
  });

  test("links that lead up or to the same file add nothing", { skip: process.platform === "win32" }, async () => {
    await files({ "d/a.txt": FINE });
    await symlink("..", path.join(folder, "d/up"));
    await symlink("a.txt", path.join(folder, "d/0.txt"));
    assert.deepEqual(names((await lagebild(["annotate", "d"])).stdout), ["d/a.txt"]);
  });

  test("brat keeps the folders below what the paths have in common", async () => {
    await files({ "in/a.txt": FINE, "in/x/a.article": FINE });
    const { code, stdout } = await lagebild(["annotate", "in", "-f", "brat", "-o", "out"]);
    assert.deepEqual({ code, stdout }, { code: 0, stdout: "" });
    assert.deepEqual(await tree("out"), ["a.ann", "x/a.ann"]);
    assert.match(await content("out/a.ann"), /^T\d+\tState \d+ \d+\tRussland\n/m);
    await lagebild(["annotate", "in/a.txt", "in/x/a.article", "-f", "brat", "-o", "single"]);
    assert.deepEqual(await tree("single"), ["a.ann", "x/a.ann"]);
    await lagebild(["annotate", "in/x/a.article", "-f", "brat", "-o", "one", "--with-text"]);
    assert.deepEqual(await tree("one"), ["a.ann", "a.txt", "annotation.conf"]);
  });

  test("--with-text writes what the offsets count in", async () => {
    await files({ "a.txt": Buffer.from(`\uFEFF${FINE}`, "utf16le") });
    assert.equal((await lagebild(["annotate", "a.txt", "-f", "brat", "-o", "out", "--with-text"])).code, 0);
    const text = await content("out/a.txt");
    assert.equal(text, FINE);
    const [, start, end] = /\tState (\d+) (\d+)\tRussland\n/.exec(await content("out/a.ann")) ?? [];
    assert.equal(text.slice(Number(start), Number(end)), "Russland");
  });

  test("--with-text makes a folder that brat opens: its offsets, its types, and no configuration replaced", async () => {
    await files({ "a.txt": `😀 ${FINE}` });
    await lagebild(["annotate", "a.txt", "-f", "brat", "-o", "out", "--with-text"]);
    const ann = await content("out/a.ann");
    const [, start, end] = /\tState (\d+) (\d+)\tRussland\n/.exec(ann) ?? [];
    assert.equal([...(await content("out/a.txt"))].slice(Number(start), Number(end)).join(""), "Russland");
    const config = await content("out/annotation.conf");
    for (const [, type] of ann.matchAll(/^[TA]\d+\t(\S+)/gm)) assert.match(config, new RegExp(`^${type}\\b`, "m"));
    await files({ "own/annotation.conf": "[entities]\nMine\n" });
    await lagebild(["annotate", "a.txt", "-f", "brat", "-o", "own", "--with-text", "--offsets", "utf-16"]);
    assert.equal(await content("own/annotation.conf"), "[entities]\nMine\n");
    const [, own = ""] = /\tState (\d+) \d+\tRussland\n/.exec(await content("own/a.ann")) ?? [];
    assert.equal(Number(own), Number(start) + 1);
  });

  test("brat of one article goes to stdout, of several it needs a folder", async () => {
    await files({ "d/a.txt": FINE, "d/b.txt": FINE });
    assert.match((await lagebild(["annotate", "d/a.txt", "-f", "brat"])).stdout, /^T1\t/);
    const several = await lagebild(["annotate", "d", "-f", "brat"]);
    assert.deepEqual({ code: several.code, stdout: several.stdout }, { code: 2, stdout: "" });
    oneLine(several.stderr, /--out/);
  });

  test("jsonl with a folder is one complete file and nothing else", async () => {
    await files({ "d/a.txt": FINE, "d/b.txt": FINE });
    assert.deepEqual(await lagebild(["annotate", "d", "-o", "out/deep"]), { code: 0, stdout: "", stderr: "" });
    assert.deepEqual(await tree("out"), ["deep/articles.jsonl"]);
    assert.deepEqual(names(await content("out/deep/articles.jsonl")), ["d/a.txt", "d/b.txt"]);
  });

  test("csv is a table of mentions with one head", async () => {
    await files({ "d/a.txt": FINE, "d/b.txt": FINE });
    const { stdout } = await lagebild(["annotate", "d", "-f", "csv"]);
    assert.match(stdout, /^file,articleDate,line,kind,text,name,[^\n]*\nd\/a\.txt,/);
    assert.equal(stdout.split("articleDate").length, 2);
    assert.equal((await lagebild(["annotate", "d", "-f", "csv", "-o", "out"])).code, 0);
    assert.equal(await content("out/mentions.csv"), stdout);
  });

  test("what can't be read gives one line, the rest is done, the exit code says so", async () => {
    await files({ "d/a.txt": FINE, "d/b.txt": Buffer.of(0x89, 0x50, 0, 0, 1, 2, 0, 3), "empty/x.md": "" });
    const binary = await lagebild(["annotate", "d"]);
    assert.deepEqual([binary.code, names(binary.stdout)], [2, ["d/a.txt"]]);
    oneLine(binary.stderr, /d\/b\.txt: .*binary/);
    const missing = await lagebild(["annotate", "gone.txt", "d/a.txt"]);
    assert.deepEqual([missing.code, names(missing.stdout)], [2, ["d/a.txt"]]);
    oneLine(missing.stderr, /gone\.txt: no such file/);
    oneLine((await lagebild(["annotate", "empty"])).stderr, /empty: no articles/);
    oneLine((await lagebild(["annotate", "nothing/*.txt"])).stderr, /nothing\/\*\.txt: no articles/);
  });

  test("decisions about entries that no catalogue has are told, names with an id of their own are not", async () => {
    const line = (id: number, exact: string, entity: string) =>
      JSON.stringify({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: `urn:uuid:00000000-0000-4000-8000-00000000000${id}`,
        type: "Annotation",
        motivation: "identifying",
        creator: { type: "Person", name: "ada" },
        created: "2024-06-18T09:30:00Z",
        "lagebild:state": "added",
        body: [
          { type: "SpecificResource", purpose: "classifying", source: "lagebild:kind/person" },
          { type: "SpecificResource", purpose: "identifying", source: `lagebild:entity/${entity}` },
        ],
        target: {
          source: "a.txt",
          selector: [
            { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
            { type: "TextPositionSelector", start: 0, end: exact.length },
          ],
        },
      });
    await files({
      "d/a.txt": "Zora Quentin kam.\n",
      "d/a.annotations.jsonl": `${line(1, "Zora Quentin", "zora-quentin")}\n${line(2, "Zora", "ghost")}\n`,
    });
    const { code, stderr } = await lagebild(["annotate", "d"]);
    assert.equal(code, 0);
    oneLine(stderr, /d\/a\.txt: decisions: no catalogue has “ghost”/);
    assert.equal((await lagebild(["annotate", "d", "-q"])).stderr, "");
  });

  test("no article is written over", async () => {
    await files({ "d/a.article": FINE, "d/a.txt": `\uFEFF${FINE}` });
    const { code, stderr } = await lagebild(["annotate", "d/a.txt", "-f", "brat", "-o", "d", "--with-text"]);
    assert.equal(code, 2);
    oneLine(stderr, /d\/a\.txt is an article itself/);
    assert.equal(await content("d/a.txt"), `\uFEFF${FINE}`);
    assert.deepEqual(await tree("d"), ["a.article", "a.txt", "annotation.conf"], "no offsets of another text");
  });

  test("annotations beside their article are kept unless forced; elsewhere results are replaced", async () => {
    await files({ "d/a.txt": FINE, "d/a.ann": "T1\tPerson 0 1\tx\n", "out/a.ann": "alt\n" });
    const kept = await lagebild(["annotate", "d", "-f", "brat", "-o", "d"]);
    assert.equal(kept.code, 2);
    oneLine(kept.stderr, /--force/);
    assert.equal(await content("d/a.ann"), "T1\tPerson 0 1\tx\n");
    assert.equal((await lagebild(["annotate", "d", "-f", "brat", "-o", "out"])).code, 0);
    assert.equal((await lagebild(["annotate", "d", "-f", "brat", "-o", "d", "--force"])).code, 0);
    assert.equal(await content("d/a.ann"), await content("out/a.ann"));
    assert.match(await content("d/a.ann"), /Russland/);
  });

  test("two articles never share a result", async () => {
    await files({ "d/a.txt": FINE, "d/a.article": FINE });
    const { code, stderr } = await lagebild(["annotate", "d", "-f", "brat", "-o", "out"]);
    assert.equal(code, 2);
    oneLine(stderr, /d\/a\.txt: not written.*d\/a\.article/);
  });

  test("a reader that stops early ends the run quietly", async () => {
    await files(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`d/${i}.txt`, FINE.repeat(40)])));
    const child = spawn(process.execPath, [CLI, "annotate", "d"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const stderr = readAll(child.stderr);
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    // as a shell says of what wrote to nobody: 0 would mean that all was read
    assert.deepEqual({ code, stderr: await stderr }, { code: 141, stderr: "" });
  });
});

describe("catalogues of the user's own", () => {
  const person = (id: string, name: string) => JSON.stringify({ entries: [{ id, kind: "person", name }] });
  const entities = ({ stdout }: Run) =>
    JSON.parse(stdout)
      .mentions.filter(({ kind }: { kind: string }) => kind === "person")
      .map(({ entity, evidence }: { entity: string; evidence: { layer?: string }[] }) => [entity, evidence[0]?.layer]);

  test("that of the folder counts by itself, one that is named goes before it", async () => {
    const article = " date 2023-09-12 Reise\n\nEs kamen Zora Quentin und Yara Quist.\n";
    await files({
      "d/a.txt": article,
      "d/lagebild.catalogue.json": person("zq-root", "Zora Quentin"),
      "d/.lagebild/catalogue/more.json": person("yq", "Yara Quist"),
      "mine.json": `\uFEFF${person("zq-root", "Yara Quist")}`,
    });
    const found = await lagebild(["annotate", "d"]);
    assert.deepEqual([found.code, found.stderr], [0, ""]);
    assert.deepEqual(entities(found), [
      ["zq-root", "workspace"],
      ["yq", "workspace"],
    ]);
    assert.ok(!entities(await lagebild(["annotate", "d/a.txt"])).some(([id]: string[]) => id === "zq-root"));
    const named = entities(await lagebild(["annotate", "d/a.txt", "--catalogue", "mine.json"]));
    assert.deepEqual(named.at(-1), ["zq-root", "user"]);
  });

  test("what is no name is none, in all articles or in one", async () => {
    const notNames = [{ text: "Kim Jong Un" }, { text: "Wladimir Putin", in: "b 1/a.txt" }];
    const article = " date 2023-09-12 Reise\n\nEs kamen Wladimir Putin und Kim Jong Un.\n";
    await files({
      "d/a.txt": article,
      "d/b 1/a.txt": article,
      "d/lagebild.catalogue.json": JSON.stringify({ entries: [], notNames }),
    });
    const { code, stdout, stderr } = await lagebild(["annotate", "d"]);
    assert.deepEqual([code, stderr], [0, ""]);
    const [first, second] = stdout.trim().split("\n");
    assert.deepEqual(entities({ code, stderr, stdout: first ?? "" }), [["wladimir-putin", "built-in"]]);
    assert.deepEqual(entities({ code, stderr, stdout: second ?? "" }), []);
  });

  test("one that can't be used is told, the articles are read all the same", async () => {
    await files({ "d/a.txt": FINE, "d/lagebild.catalogue.json": '{"entries": [{"id": "x", "kind": "person"}]}' });
    const faulty = await lagebild(["annotate", "d"]);
    assert.deepEqual([faulty.code, names(faulty.stdout)], [2, ["d/a.txt"]]);
    oneLine(faulty.stderr, /lagebild\.catalogue\.json: not used as a catalogue: entries\/0 .*'name'/);
    const gone = await lagebild(["annotate", "d/a.txt", "-c", "gone.json"]);
    assert.equal(gone.code, 2);
    oneLine(gone.stderr, /gone\.json: no such file/);
  });
});

describe("lagebild check", () => {
  test("prints file, line, column, severity, code and message, and exits with 1", async () => {
    await files({ "d/a.txt": WRONG });
    const { code, stdout, stderr } = await lagebild(["check", "d"]);
    assert.deepEqual({ code, stderr }, { code: 1, stderr: "" });
    assert.match(stdout, /^d\/a\.txt:1:7 warning date\/malformed-header \S.*$/m);
  });

  test("--out writes the same into a file, or into a folder by the format's name, and leaves what is there where it can't", async () => {
    await files({ "d/a.txt": WRONG, "reports/old.log": "" });
    const { stdout } = await lagebild(["check", "d"]);
    assert.deepEqual(await lagebild(["check", "d", "--out", "new/all.txt"]), { code: 1, stdout: "", stderr: "" });
    assert.equal(await content("new/all.txt"), stdout);
    await lagebild(["check", "d", "-o", "reports"]);
    assert.equal(await content("reports/findings.log"), stdout);
    await lagebild(["check", "d", "-f", "sarif", "-o", "ci/"]);
    assert.ok(isSarif(JSON.parse(await content("ci/findings.sarif"))));
    // what lies in the way of a folder is a file
    const { code, stderr } = await lagebild(["check", "d", "-o", "d/a.txt/x.log"]);
    assert.equal(code, 2);
    oneLine(stderr, /a\.txt/);
    assert.equal(await content("d/a.txt"), WRONG);
  });

  test("--out never takes the place of an article that is read", async () => {
    await files({ "d/a.txt": WRONG, "d/b.txt": FINE });
    for (const out of ["d/b.txt", "./d/../d/a.txt"]) {
      const { code, stdout, stderr } = await lagebild(["check", "d", "--out", out]);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
      oneLine(stderr, /not written, .* is an article itself/);
    }
    assert.deepEqual([await content("d/a.txt"), await content("d/b.txt")], [WRONG, FINE]);
  });

  test("a check that there is not can't be set", async () => {
    await files({ "d/a.txt": WRONG });
    const { code, stderr } = await lagebild(["check", "d", "--severity", "date/malformed=off"]);
    assert.equal(code, 2);
    assert.match(stderr, /No check is called date\/malformed\./);
    assert.equal((await lagebild(["check", "d", "--severity", "date=off", "-s", "catalogue/schema=hint"])).code, 0);
  });

  test("JSON is one array whatever the number of articles and findings", async () => {
    await files({ "d/a.txt": WRONG, "d/b.txt": WRONG, "e/c.txt": FINE });
    const rows = JSON.parse((await lagebild(["check", "d", "--format", "json"])).stdout);
    assert.deepEqual(new Set(rows.map((row: { file: string }) => row.file)), new Set(["d/a.txt", "d/b.txt"]));
    const [row] = rows;
    assert.equal(row.line, 1);
    assert.equal(row.column, row.start + 1);
    assert.ok(Array.isArray(JSON.parse((await lagebild(["check", "e", "--format", "json"])).stdout)));
  });

  test("SARIF is valid by its schema, also without a finding", async () => {
    const articles =
      " date 2023-09-12 Reise\n\nRusslands Außenminister Sergej Schoigu kommt. Am 31. Juni 2023 ging Sergei Shoigu.\n";
    await files({ "d/ä b.txt": articles, "d/b.txt": WRONG, "e/c.txt": FINE });
    for (const [folder, results] of [
      ["d", 4],
      ["e", 0],
    ] as const) {
      const { stdout } = await lagebild(["check", folder, "--format", "sarif"]);
      const log = JSON.parse(stdout);
      assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
      assert.equal(log.runs[0]?.results.length, results);
    }
    const { runs } = JSON.parse((await lagebild(["check", "d", "--format", "sarif"])).stdout);
    const [{ tool, results, columnKind }] = runs;
    assert.equal(columnKind, "utf16CodeUnits");
    const mismatch = results.find((one: { ruleId: string }) => one.ruleId === "actor/office-mismatch");
    assert.equal(tool.driver.rules[mismatch.ruleIndex].id, "actor/office-mismatch");
    const { physicalLocation } = mismatch.locations[0];
    assert.deepEqual(physicalLocation, {
      artifactLocation: { uri: "d/%C3%A4%20b.txt" },
      region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 39 },
    });
    assert.match(mismatch.message.text, /Lawrow held this office.*\n.*Sergej Lawrow, foreign minister since 2004/s);
  });

  test("SARIF names what could not be read", async () => {
    await files({ "d/a.txt": FINE, "d/b.txt": Buffer.of(0x89, 0x50, 0, 0, 1, 2, 0, 3) });
    const { code, stdout } = await lagebild(["check", "d", "--format", "sarif"]);
    assert.ok(isSarif(JSON.parse(stdout)), JSON.stringify(isSarif.errors));
    const [{ executionSuccessful, toolExecutionNotifications }] = JSON.parse(stdout).runs[0].invocations;
    assert.deepEqual([code, executionSuccessful], [2, false]);
    assert.deepEqual(
      toolExecutionNotifications.map((one: { message: { text: string } }) => one.message.text),
      ["d/b.txt: is a binary file, not a text"],
    );
    const fine = await lagebild(["check", "d/a.txt", "--format", "sarif"]);
    assert.deepEqual(JSON.parse(fine.stdout).runs[0].invocations, [{ executionSuccessful: true }]);
  });

  test("severities are set by code or group, and from which on it fails", async () => {
    await files({ "b.txt": WRONG });
    const run = async (...options: string[]) => (await lagebild(["check", "b.txt", ...options])).code;
    assert.equal(await run("--fail-on", "error"), 0);
    assert.equal(await run("--fail-on", "never", "-s", "date=error"), 0);
    assert.equal(await run("-s", "date/malformed-header=hint"), 0);
    assert.equal(await run("-s", "date/malformed-header=hint", "--fail-on", "hint"), 1);
    assert.equal(await run("-s", "date=off", "--fail-on", "hint"), 0);
    assert.equal(await run("-s", "date/malformed-header=loud"), 2);
    const { stdout } = await lagebild(["check", "b.txt", "--language", "de"]);
    assert.match(stdout, /ist kein Datum/);
  });

  test("articles of a folder are compared, and its lagebild.json counts", async () => {
    await files({
      "d/a.txt": "Am 13. September 2023 feuerte Nordkorea zwei Kurzstreckenraketen ab.\n",
      "d/b.txt": "Nordkorea feuerte am 13. September 2023 drei Kurzstreckenraketen ab.\n",
    });
    const rows = JSON.parse((await lagebild(["check", "d", "--format", "json"])).stdout);
    assert.deepEqual(
      rows.map((row: { file: string; code: string; related: { file: string }[] }) => [row.file, row.code, row.related[0]?.file]),
      [
        ["d/a.txt", "claim/number-conflict", "d/b.txt"],
        ["d/b.txt", "claim/number-conflict", "d/a.txt"],
      ],
    );
    await files({ "d/lagebild.json": '{ "ignore": [{ "code": "claim", "text": "zwei Kurzstreckenraketen" }] }' });
    assert.match((await lagebild(["check", "d"])).stdout, /^d\/b\.txt:1:41 hint claim\/number-conflict [^\n]*\n$/);
    await files({ "d/lagebild.json": "{" });
    const damaged = await lagebild(["check", "d"]);
    assert.equal(damaged.code, 0);
    oneLine(damaged.stderr, /lagebild\.json: not used, it is no JSON/);
  });

  test("catalogues of one's own are checked, too", async () => {
    const entries = [{ id: "a", kind: "organisation", type: "company", name: "Alpha", parent: "beta" }];
    await files({ "d/a.txt": FINE, "d/lagebild.catalogue.json": JSON.stringify({ entries }) });
    const { code, stdout } = await lagebild(["check", "d"]);
    assert.equal(code, 1);
    assert.match(stdout, /lagebild\.catalogue\.json:1:\d+ warning catalogue\/unknown-parent .*“beta”/);
  });

  test("an article in order is fine, one that can't be read is worse than a finding", async () => {
    await files({ "a.txt": FINE, "b.txt": WRONG });
    assert.equal((await lagebild(["check", "a.txt"])).code, 0);
    assert.equal((await lagebild(["check", "b.txt", "gone.txt"])).code, 2);
  });
});
