import assert from "node:assert/strict";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import type { Uri } from "vscode";
import { putInPlace } from "../../client/put-in-place.ts";
import { patiently } from "../../server/main/patiently.ts";
import { writeAtOnce } from "../../server/main/write-file.ts";

const folder = mkdtempSync(path.join(tmpdir(), "lagebild-write-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file that somebody else has open", () => {
  const busy = (code: string, times: number) => {
    let tries = 0;
    return async () => {
      if (tries++ < times) throw Object.assign(new Error(code), { code });
      return tries;
    };
  };
  const pauses: number[] = [];
  const wait = async (pause: number) => void pauses.push(pause);

  test("is tried again on Windows", async () => {
    for (const code of ["EPERM", "EACCES", "EBUSY"]) assert.equal(await patiently(busy(code, 5), "win32", wait), 6);
  });
  test("is given up after a while", async () => {
    pauses.length = 0;
    await assert.rejects(patiently(busy("EBUSY", Number.POSITIVE_INFINITY), "win32", wait), { code: "EBUSY" });
    const sum = pauses.reduce((total, one) => total + one, 0);
    assert.ok(sum > 2000 && sum < 3000, String(sum));
  });
  test("elsewhere, or for another reason, is refused at once", async () => {
    await assert.rejects(patiently(busy("EPERM", 1), "linux", wait), { code: "EPERM" });
    await assert.rejects(patiently(busy("ENOSPC", 1), "win32", wait), { code: "ENOSPC" });
  });
});

describe("a file that two windows write at once", () => {
  const file = path.join(folder, "a.annotations.jsonl");

  test("is written by the one whose version it still is", async () => {
    writeFileSync(file, "before");
    assert.equal(await writeAtOnce(file, bytes("after"), async () => true), true);
    assert.equal(readFileSync(file, "utf8"), "after");
  });
  test("keeps what the other wrote while this one was written beside it", async () => {
    writeFileSync(file, "before");
    const isStill = async () => {
      // only when everything is on the disk but under the other name
      assert.equal(readdirSync(folder).length, 2);
      writeFileSync(file, "the other's");
      return false;
    };
    assert.equal(await writeAtOnce(file, bytes("mine"), isStill), false);
    assert.equal(readFileSync(file, "utf8"), "the other's");
    assert.deepEqual(readdirSync(folder), ["a.annotations.jsonl"]);
  });
});

test("a file keeps who may read and write it, whatever new ones are given", { skip: process.platform === "win32" }, async () => {
  const file = path.join(folder, "permissions.annotations.jsonl");
  for (const mode of [0o600, 0o664]) {
    writeFileSync(file, "before");
    chmodSync(file, mode);
    assert.equal(await writeAtOnce(file, bytes("now"), async () => true), true);
    assert.equal((statSync(file).mode & 0o777).toString(8), mode.toString(8));
  }
});

test("a link to any other file is replaced: that file stays as it was", { skip: process.platform === "win32" }, async () => {
  const [file, link] = [path.join(folder, "profile"), path.join(folder, "other.annotations.jsonl")];
  writeFileSync(file, "before");
  symlinkSync(file, link);
  assert.equal(await writeAtOnce(link, bytes("after"), async () => true), true);
  assert.deepEqual([readFileSync(file, "utf8"), readFileSync(link, "utf8")], ["before", "after"]);
});

test("a link stays, and the file it leads to is written", { skip: process.platform === "win32" }, async () => {
  const elsewhere = path.join(folder, "elsewhere");
  mkdirSync(elsewhere);
  const [file, link] = [path.join(elsewhere, "real.annotations.jsonl"), path.join(folder, "link.annotations.jsonl")];
  writeFileSync(file, "before");
  symlinkSync(file, link);
  assert.equal(await writeAtOnce(link, bytes("after"), async () => true), true);
  assert.ok(lstatSync(link).isSymbolicLink());
  assert.equal(readFileSync(file, "utf8"), "after");
  assert.deepEqual(readdirSync(elsewhere), ["real.annotations.jsonl"]);
});

describe("a file that an editor puts in place", () => {
  const [beside, uri] = ["a.tmp", "a"] as unknown as readonly [Uri, Uri];
  /** @param deletes whether the editor deletes the file before it fails to rename the other one. */
  const disk = (deletes: boolean, isWritable = true) => {
    const there = new Map<Uri, string>([
      [beside, "new"],
      [uri, "old"],
    ]);
    const refuse = () => Promise.reject(new Error("EBUSY"));
    const files: Parameters<typeof putInPlace>[0] = {
      async rename() {
        if (deletes) there.delete(uri);
        return refuse();
      },
      stat: (one) => (there.has(one) ? Promise.resolve({ type: 1, ctime: 0, mtime: 0, size: 0 }) : refuse()),
      writeFile: async (one, content) => (isWritable ? void there.set(one, new TextDecoder().decode(content)) : refuse()),
      delete: async (one) => void there.delete(one),
    };
    return { there, files };
  };

  test("stays as it was where its name can't be given away", async () => {
    const { there, files } = disk(false);
    await assert.rejects(putInPlace(files, beside, uri, bytes("new")));
    assert.deepEqual([...there], [[uri, "old"]]);
  });
  test("is not lost where the editor had deleted it already", async () => {
    const { there, files } = disk(true);
    await putInPlace(files, beside, uri, bytes("new"));
    assert.deepEqual([...there], [[uri, "new"]]);
  });
  test("lies beside its place where it can't be written at all", async () => {
    const { there, files } = disk(true, false);
    await assert.rejects(putInPlace(files, beside, uri, bytes("new")));
    assert.deepEqual([...there], [[beside, "new"]]);
  });
});
