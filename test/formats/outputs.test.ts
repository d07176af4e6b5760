import assert from "node:assert/strict";
import path from "node:path";
import { describe, test } from "node:test";
import { outputsOf } from "../../server/cli/outputs.ts";
import type { Row } from "../../server/cli/rows.ts";
import { SARIF } from "../../server/cli/sarif.ts";
import { openVersion } from "../../server/cli/versions.ts";
import { pathBelow } from "../../server/main/inside.ts";

describe("where results belong", () => {
  test("on Windows: below what folders of a drive have in common, be that the drive alone", () => {
    const outputs = (bases: readonly string[], files: readonly string[]) => files.map(outputsOf(bases, path.win32));
    const files = ["C:\\a\\x.txt", "C:\\b\\x.txt"];
    assert.deepEqual(outputs(["C:\\a", "C:\\b"], files), ["a/x", "b/x"]);
    assert.deepEqual(outputs(["C:\\a"], ["C:\\a\\sub\\x.article"]), ["sub/x"]);
    assert.deepEqual(outputs(["E:\\"], ["E:\\sub\\x.md"]), ["sub/x.md"]);
    assert.deepEqual(outputs(["\\\\nas\\presse\\a", "\\\\nas\\presse\\b"], ["\\\\nas\\presse\\b\\x.txt"]), ["b/x"]);
    assert.deepEqual(outputs(["C:\\a", "D:\\b"], ["D:\\b\\x.txt"]), ["x"]);
  });
  test("elsewhere", () => {
    const outputs = (bases: readonly string[], files: readonly string[]) => files.map(outputsOf(bases, path.posix));
    assert.deepEqual(outputs(["/a", "/b"], ["/a/x.txt", "/b/x.txt"]), ["a/x", "b/x"]);
    assert.deepEqual(outputs(["/a/b", "/a/c"], ["/a/b/x.txt"]), ["b/x"]);
    assert.deepEqual(outputs(["/"], ["/..a/x.txt"]), ["..a/x"]);
    assert.equal(outputsOf([], path.posix)(undefined), "stdin");
  });
});

describe("what lies in a folder by its path", () => {
  test("of a drive, of a share, in any case on Windows", () => {
    assert.equal(pathBelow("E:\\", "E:\\a\\x.txt", path.win32), "a\\x.txt");
    assert.equal(pathBelow("c:\\Texte", "C:\\texte\\x.txt", path.win32), "x.txt");
    assert.equal(pathBelow("\\\\nas\\presse", "\\\\nas\\presse\\x.txt", path.win32), "x.txt");
    assert.equal(pathBelow("C:\\a", "C:\\ab\\x.txt", path.win32), undefined);
    assert.equal(pathBelow("C:\\a", "D:\\a\\x.txt", path.win32), undefined);
    assert.equal(pathBelow("/", "/a/x.txt", path.posix), "a/x.txt");
    assert.equal(pathBelow("/a", "/b", path.posix), undefined);
  });
});

describe("a place in SARIF", () => {
  const uriOf = (file: string) => {
    const row: Row = {
      file,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
      start: 0,
      end: 1,
      severity: "hint",
      code: "x",
      message: "x",
    };
    return JSON.parse(SARIF.result(row)).locations[0].physicalLocation.artifactLocation.uri as string;
  };
  test("is a uri: relative as the path is, else of a file, on a drive or a share as well", () => {
    for (const [file, uri] of [
      ["d/ä b#1.txt", "d/%C3%A4%20b%231.txt"],
      ["../d/100%.txt", "../d/100%25.txt"],
      ["C:/Texte/a b.txt", "file:///C:/Texte/a%20b.txt"],
      ["//nas/presse/a.txt", "file://nas/presse/a.txt"],
      ["/home/ada/a.txt", "file:///home/ada/a.txt"],
    ] as const) {
      assert.equal(uriOf(file), uri);
      assert.equal(new URL(uri, "file:///base/here/").href.startsWith("file:///"), !file.startsWith("//"));
    }
  });
});

describe("a path of Windows that leads nowhere", () => {
  test("is no revision of git", async () => {
    for (const given of ["C:\\weg\\a.annotations.jsonl", "c:/weg"])
      await assert.rejects(openVersion(given), /no such file or folder/);
  });
});
