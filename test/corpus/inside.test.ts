import assert from "node:assert/strict";
import path from "node:path";
import { describe, test } from "node:test";
import { insideOf, realFolder } from "../../server/main/inside.ts";
import { nameKey } from "../../server/main/name-key.ts";

const on = (platform: "win32" | "darwin" | "linux", links: Readonly<Record<string, string>> = {}) => ({
  path: platform === "win32" ? path.win32 : path.posix,
  real: (folder: string) => links[folder] ?? folder,
  key: (name: string) => nameKey(name, platform),
});

describe("what lies in a folder", () => {
  test("on macOS also where the disk has a name in two characters that the editor writes in one", () => {
    const [asked, stored] = ["/Users/ada/dossier/Türkei".normalize("NFC"), "/Users/ada/dossier/Türkei".normalize("NFD")];
    assert.notEqual(asked, stored);
    assert.ok(insideOf(["/Users/ada/dossier"], on("darwin", { [asked]: stored }))(asked));
  });
  test("on Windows and macOS in whatever case it is written, elsewhere as it is", () => {
    const drive = on("win32", { "c:\\Users\\ada\\texte": "C:\\Users\\Ada\\Texte", "c:\\Users\\ada": "C:\\Users\\Ada" });
    assert.ok(insideOf(["c:\\Users\\ada"], drive)("c:\\Users\\ada\\texte"));
    for (const [platform, isInside] of [
      ["darwin", true],
      ["linux", false],
    ] as const)
      assert.equal(insideOf(["/d"], on(platform, { "/d/texte": "/d/Texte" }))("/d/texte"), isInside, platform);
  });
  test("of a drive, of a share, and of a folder whose name begins with two dots", () => {
    assert.ok(insideOf(["e:\\"], on("win32"))("e:\\Texte"));
    assert.ok(insideOf(["e:\\"], on("win32"))("e:\\"));
    assert.ok(insideOf(["\\\\nas\\presse"], on("win32"))("\\\\nas\\presse\\Texte"));
    assert.ok(insideOf(["/d"], on("linux"))("/d/..alt"));
  });
  test("nothing of another folder or drive, above, or behind a link", () => {
    for (const folder of ["c:\\andere", "c:\\", "d:\\dossier", "\\\\nas\\dossier", "c:\\dossier\\..\\andere", "c:\\dossier2"])
      assert.ok(!insideOf(["c:\\dossier"], on("win32"))(folder), folder);
    assert.ok(!insideOf(["c:\\dossier"], on("win32", { "c:\\dossier\\out": "c:\\andere" }))("c:\\dossier\\out"));
    assert.ok(!insideOf(["/d"], on("darwin", { "/d/circle": "/d" }))("/d/circle"));
  });
  test("where the system can't say what a folder really is, Node does", () => {
    const refusing = () => {
      throw Object.assign(new Error("EISDIR: illegal operation on a directory, realpath"), { code: "EISDIR" });
    };
    assert.equal(realFolder("R:\\dossier", [refusing, (folder) => folder]), "R:\\dossier");
    assert.equal(realFolder("R:\\gone", [refusing, refusing]), undefined);
  });
});
