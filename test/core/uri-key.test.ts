import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keyOfRelative, relativePath, uriKey } from "../../server/core/uri-key.ts";

describe("the key of a uri", () => {
  const same = (one: string, other: string) => assert.equal(uriKey(one), uriKey(other));
  test("is the same however a drive is written", () => {
    same("file:///c%3A/Texte/a.txt", "file:///C:/Texte/a.txt");
    same("file:///E%3A/", "file:///e:/");
  });
  test("is the same whatever is escaped", () => {
    same("file:///d/a%20%282%29%23.txt", "file:///d/a (2)#.txt");
    same("file://nas/presse/T%C3%BCrkei.txt", "file://nas/presse/Türkei.txt");
  });
  test("is the same for umlauts in one character and in two, escaped or not", () => {
    const [one, two] = ["file:///d/Türkei.txt".normalize("NFC"), "file:///d/Türkei.txt".normalize("NFD")];
    assert.notEqual(one, two);
    for (const other of [two, encodeURI(one), encodeURI(two)]) same(one, other);
  });
  test("is the same in any case where there is a drive or a share, and nowhere else", () => {
    same("file:///c%3A/Texte/%C3%84rger.TXT", "file:///C:/texte/ärger.txt");
    same("file://NAS/Presse/a.txt", "file://nas/presse/A.txt");
    for (const root of ["file:///mnt", "file:///c", "vscode-vfs://github/ada", "untitled:c:"])
      assert.notEqual(uriKey(`${root}/a.txt`), uriKey(`${root}/A.txt`), root);
  });
  test("leaves what is no escape as it is", () => {
    assert.equal(uriKey("file:///d/100% sicher.txt"), "file:///d/100% sicher.txt");
    assert.notEqual(uriKey("file:///d/a.txt"), uriKey("file:///d/A.txt"));
    assert.notEqual(uriKey("file:///C/a.txt"), uriKey("file:///c/a.txt"));
  });
});

describe("a path from a catalogue's folder", () => {
  test("leads to the article on whatever drive or share, however its name is written", () => {
    for (const folder of [
      "file:///c%3A/d%20e",
      "file:///C:/d%20e",
      "file://nas/presse",
      "vscode-vfs://github/ada/d",
      "file:///E:",
    ]) {
      const catalogue = `${folder}/lagebild.catalogue.json`;
      const article = `${folder}/${encodeURI("Bäder/ä b.txt".normalize("NFD"))}`;
      assert.equal(relativePath(catalogue, article), "Bäder/ä b.txt".normalize("NFC"));
      for (const form of ["NFC", "NFD"]) assert.equal(keyOfRelative(catalogue, "Bäder/ä b.txt".normalize(form)), uriKey(article));
    }
  });
  test("is written in the case in which the article's name is, wherever the folder's is another", () => {
    const [catalogue, article] = ["file:///c%3A/texte/lagebild.catalogue.json", "file:///C:/Texte/Bericht/A.txt"];
    assert.equal(relativePath(catalogue, article), "Bericht/A.txt");
    assert.equal(keyOfRelative(catalogue, "Bericht/A.txt"), uriKey(article));
    assert.equal(relativePath("file:///d/lagebild.catalogue.json", "file:///D/a.txt"), undefined);
  });
});
