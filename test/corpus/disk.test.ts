import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { findSidecar, rivalsOf, sidecarsOf, spellingsOf, stemOf, stemOfSidecar } from "../../server/corpus/sidecar.ts";
import { articleDisk } from "../../server/main/disk.ts";
import { AT_ONCE, type DiskAccess, IN_BACKGROUND } from "../../server/main/disk-access.ts";
import { diskReader, readBatch } from "../../server/main/disk-reader.ts";

const temporary = mkdtempSync(path.join(tmpdir(), "lagebild-disk-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
const folder = path.join(temporary, "dossier");
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(temporary, name)), { recursive: true });
  writeFileSync(path.join(temporary, name), text);
};
const uri = (name: string) => pathToFileURL(path.join(temporary, name)).href;
const never = new AbortController().signal;

const disk = articleDisk();
const reader = diskReader(AT_ONCE);

async function look(...names: string[]) {
  const found = await disk.look(names.map(uri), [pathToFileURL(folder).href], never);
  return new Map(
    names.flatMap((name) => {
      const one = found.get(uri(name));
      return one === undefined ? [] : [[name, one] as const];
    }),
  );
}

describe("a local disk", () => {
  test("has what lies in the folder itself: nothing outside, nothing behind a link, no circle", async () => {
    write("dossier/a.txt", "a");
    write("dossier/sub folder/ä #1.txt", "bb");
    write("outside/secret.txt", "secret");
    symlinkSync(path.join(temporary, "outside"), path.join(folder, "out"));
    symlinkSync(path.join(temporary, "outside/secret.txt"), path.join(folder, "secret.txt"));
    symlinkSync(folder, path.join(folder, "sub folder/circle"));
    const names = ["dossier/a.txt", "dossier/sub folder/ä #1.txt"];
    const others = [
      "outside/secret.txt",
      "dossier/out/secret.txt",
      "dossier/secret.txt",
      "dossier/sub folder/circle/a.txt",
      "dossier/gone.txt",
      "dossier",
    ];
    const found = await look(...names, ...others, "dossier/../outside/secret.txt");
    assert.deepEqual(
      [...found].map(([name, { size }]) => [name, size]),
      [
        [names[0], 1],
        [names[1], 2],
      ],
    );
  });
  test("has a folder that is itself behind a link, as the user opened it", async () => {
    write("dossier/a.txt", "a");
    symlinkSync(folder, path.join(temporary, "alias"));
    const article = uri("alias/a.txt");
    const found = await disk.look([article, "file://%zz", "untitled:1"], [uri("alias")], never);
    assert.deepEqual([...found.keys()], [article]);
  });
  test("an article changes with its sidecar, and with nobody else's", async () => {
    const name = "dossier/b.txt";
    write(name, "b");
    const stamp = async () => (await look(name)).get(name)?.stamp;
    const hash = async () => reader.hash?.(await reader.read(uri(name)));
    const states = [[await stamp(), await hash()]];
    const next = async () => {
      const state = [await stamp(), await hash()];
      assert.equal(state[0], (await reader.read(uri(name))).stamp);
      const same = states.findIndex(([stamped]) => stamped === state[0]);
      states.push(state);
      return same;
    };
    write("dossier/b.annotations.ada.jsonl", "{}");
    assert.equal(await next(), 0);
    write("dossier/b.annotations.jsonl", "");
    assert.equal(await next(), -1);
    write("dossier/b.annotations.jsonl", "{}");
    assert.equal(await next(), -1);
    rmSync(path.join(temporary, "dossier/b.annotations.jsonl"));
    assert.equal(await next(), 0);
    utimesSync(path.join(temporary, name), 1, 1);
    assert.equal(await next(), -1);
    const hashes = states.map(([, hashed]) => hashed);
    assert.equal(new Set(hashes).size, 3, "as it was, with an empty sidecar, with one");
    assert.equal(hashes[0], hashes.at(-1));
  });
  test("an article changes with decisions whose name is spelt in other characters, too", async () => {
    const [name, sidecar] = ["dossier/Länder.txt".normalize("NFD"), "dossier/Länder.annotations.jsonl".normalize("NFC")];
    write(name, "a");
    const before = (await look(name)).get(name)?.stamp;
    write(sidecar, "{}");
    const after = (await look(name)).get(name)?.stamp;
    assert.notEqual(after, before);
    const read = await reader.read(uri(name));
    assert.equal(read.stamp, after);
    assert.equal(new TextDecoder().decode(read.sidecar), "{}");
  });
  test("one file that the system refuses to look at keeps no other from being read", async () => {
    write("dossier/a.txt", "a");
    const tooLong = `dossier/${"x".repeat(300)}.txt`;
    assert.deepEqual([...(await look(tooLong, "dossier/a.txt")).keys()], ["dossier/a.txt"]);
  });
  test("of folders that are on no disk there is nothing", async () => {
    write("dossier/a.txt", "a");
    const found = await disk.look([uri("dossier/a.txt")], ["vscode-vfs://github/ada/dossier"], never);
    assert.equal(found.size, 0);
  });
  test("stops when told", async () => {
    write("dossier/a.txt", "a");
    const found = await disk.look([uri("dossier/a.txt")], [], AbortSignal.abort());
    assert.equal(found.size, 0);
  });
});

describe("a disk that answers slowly", () => {
  const names = Array.from({ length: 40 }, (_, index) => `dossier/slow/${index}.txt`);
  const sidecar = "dossier/slow/7.annotations.jsonl";
  before(() => {
    for (const name of names) write(name, name);
    write(sidecar, "{}");
  });
  /** Counts what is asked. */
  const counting = (access: DiskAccess) => {
    const asked: string[] = [];
    const ask = <T>(path: string, answer: T) => {
      asked.push(path);
      return answer;
    };
    const counted: DiskAccess = {
      stats: (path) => ask(path, access.stats(path)),
      bytes: (file) => ask(file, access.bytes(file)),
      names: (folder) => ask(folder, access.names(folder)),
    };
    return { asked, access: counted };
  };
  /** Each look at it is so many milliseconds later than the one before. */
  const clock = (step: number) => {
    let now = 0;
    return () => (now += step);
  };

  test("is asked in the background, with the same answers in the same order", async () => {
    const wanted = [...names, "dossier/slow/gone.txt"].map(uri);
    const [quick, slow] = [counting(AT_ONCE), counting(IN_BACKGROUND)];
    const found = await articleDisk(quick.access, slow.access, clock(1)).look(wanted, [pathToFileURL(folder).href], never);
    const same = await disk.look(wanted, [pathToFileURL(folder).href], never);
    assert.deepEqual([...found], [...same]);
    assert.equal(found.size, names.length);
    assert.ok(slow.asked.length > quick.asked.length, `${slow.asked.length}, ${quick.asked.length}`);
    const ofQuick = counting(IN_BACKGROUND);
    await articleDisk(AT_ONCE, ofQuick.access, clock(0.001)).look(wanted, [], never);
    assert.deepEqual(ofQuick.asked, []);
  });
  test("is read ahead, with what stands beside the articles", async () => {
    const [quick, slow] = [counting(AT_ONCE), counting(IN_BACKGROUND)];
    const readers = [diskReader(quick.access), diskReader(slow.access)] as const;
    const { reader: batch, ended } = readBatch(names.map(uri), readers, clock(5));
    for (const name of names) assert.deepEqual(await batch.read(uri(name)), await reader.read(uri(name)));
    await ended();
    const texts = (asked: readonly string[]) => asked.filter((file) => /\d\.txt$/.test(file)).length;
    assert.deepEqual([texts(quick.asked), texts(slow.asked)], [2, 2 * (names.length - 1)], "the first tells");
  });
  test("says what it cannot read, and goes on", async () => {
    rmSync(path.join(temporary, names[3] as string));
    for (const step of [0.001, 5]) {
      const batch = readBatch(names.map(uri), undefined, clock(step));
      const read = await Promise.all(names.map((name) => batch.reader.read(uri(name)).catch((error) => error.code)));
      assert.deepEqual(
        read.map((one, index) => (one === "ENOENT" ? index : undefined)).filter((index) => index !== undefined),
        [3],
      );
      await batch.ended();
    }
  });
  test("that refuses is no disk without the file", async () => {
    const refused = path.join(temporary, "x".repeat(300));
    for (const access of [AT_ONCE, IN_BACKGROUND]) {
      await assert.rejects(async () => access.stats(refused), { code: "ENAMETOOLONG" });
      assert.equal(await access.stats(path.join(temporary, "none")), undefined);
    }
  });
});

describe("names of sidecars", () => {
  test("go with the article's name without its last part", () => {
    for (const [article, sidecar] of [
      ["file:///d/a.txt", "file:///d/a.annotations.jsonl"],
      ["file:///d/a.b.article", "file:///d/a.b.annotations.jsonl"],
      ["C:\\d.d\\a", "C:\\d.d\\a.annotations.jsonl"],
      ["/d.d/.txt", "/d.d/.txt.annotations.jsonl"],
    ] as const) {
      assert.deepEqual(sidecarsOf(article), [...new Set([`${article}.annotations.jsonl`, sidecar])]);
      assert.equal(stemOfSidecar(sidecar), stemOf(article));
    }
    assert.equal(stemOfSidecar("file:///d/a.annotations.ada.jsonl"), undefined);
    assert.equal(stemOfSidecar("file:///d/a.txt"), undefined);
  });
});

describe("articles that differ only in their extension", () => {
  const line = (source: string) => `{"target":{"source":"${source}"}}\n`;
  const found = async (article: string, files: Readonly<Record<string, string>>) => {
    const read = async (file: string) => (files[file] === undefined ? undefined : new TextEncoder().encode(files[file]));
    const { file, bytes } = await findSidecar(article, read, async (one) => files[one] !== undefined);
    return [file, bytes && new TextDecoder().decode(bytes)];
  };
  const [SHARED, OF_MD] = ["/d/a.annotations.jsonl", "/d/a.md.annotations.jsonl"];

  test("have files of their own: the one that was first the short name, the other its whole name", async () => {
    const articles = { "/d/a.txt": "", "/d/a.md": "" };
    assert.deepEqual(await found("/d/a.md", articles), [SHARED, undefined]);
    const files = { ...articles, [SHARED]: line("a.txt") };
    assert.deepEqual(await found("/d/a.txt", files), [SHARED, line("a.txt")]);
    assert.deepEqual(await found("/d/a.md", files), [OF_MD, undefined]);
    const both = { ...files, [OF_MD]: line("a.md") };
    assert.deepEqual(await found("/d/a.md", both), [OF_MD, line("a.md")]);
    assert.deepEqual(await found("/d/a.txt", both), [SHARED, line("a.txt")]);
  });
  test("of a file that is about both only one has it", async () => {
    const files = { "/d/a.txt": "", "/d/a.md": "", [SHARED]: line("a.md") + line("a.txt") };
    assert.deepEqual(await found("/d/a.txt", files), [SHARED, files[SHARED]]);
    assert.deepEqual(await found("/d/a.md", files), [OF_MD, undefined]);
  });
  test("have their files under either spelling of umlauts, their own first", async () => {
    const [composed, decomposed] = ["/d/Türkei".normalize("NFC"), "/d/Türkei".normalize("NFD")];
    const sidecar = (stem: string) => `${stem}.annotations.jsonl`;
    for (const [own, other] of [
      [composed, decomposed],
      [decomposed, composed],
    ] as const) {
      const article = `${own}.txt`;
      assert.deepEqual(await found(article, { [sidecar(other)]: "{}" }), [sidecar(other), "{}"]);
      assert.deepEqual(await found(article, { [sidecar(other)]: "{}", [sidecar(own)]: "" }), [sidecar(own), ""]);
      assert.deepEqual(await found(article, {}), [sidecar(own), undefined]);
      const uri = `file://${encodeURI(article)}`;
      const inUri = `file://${encodeURI(sidecar(other))}`;
      assert.deepEqual(await found(uri, { [inUri]: "{}" }), [inUri, "{}"]);
    }
    assert.deepEqual(spellingsOf("file:///d/100%.txt"), ["file:///d/100%.txt"]);
    assert.deepEqual(spellingsOf("file:///d/a%20b.txt"), ["file:///d/a%20b.txt"]);
  });
  test("an article that was renamed takes its file along; one that is gone has no claim", async () => {
    assert.deepEqual(await found("/d/a.md", { "/d/a.md": "", [SHARED]: line("a.txt") }), [SHARED, line("a.txt")]);
    assert.deepEqual(await found("/d/a.txt", { "/d/a.txt": "", "/d/b.txt": "", [SHARED]: line("b.txt") }), [
      SHARED,
      line("b.txt"),
    ]);
  });
  test("an article that is called as another one's file", async () => {
    const files = { "/d/a.md": "", "/d/a.md.txt": "", [OF_MD]: line("a.md.txt") };
    assert.deepEqual(await found("/d/a.md.txt", files), [OF_MD, line("a.md.txt")]);
    assert.deepEqual(await found("/d/a.md", files), [SHARED, undefined]);
  });
  test("names in lines lead nowhere else", () => {
    assert.deepEqual(rivalsOf("file:///d/a%20b.txt", line("a%20b.md") + line("a%20b.txt")), []);
    assert.deepEqual(rivalsOf("file:///d/a%20b.article", line("a%20b.txt")), ["file:///d/a%20b.txt"]);
    for (const name of ["..", "../a.txt", "..%2Fa.txt", "%", "a%00.txt"]) assert.deepEqual(rivalsOf("/d/a.txt", line(name)), []);
  });
});
