import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { NotNameEntry } from "../../server/catalogue/types.ts";
import { analyseArticle } from "../../server/core/analyse.ts";
import { buildCatalogue } from "../../server/core/catalogue.ts";
import { readCatalogueFile } from "../../server/core/catalogue-file.ts";
import { createRejections } from "../../server/core/names/rejected.ts";
import type { Resources } from "../../server/core/resources.ts";
import type { Tagger } from "../../server/core/tagger/tagger.ts";
import { mark, resources } from "../support/marked.ts";

const FILE = "file:///dossier/lagebild.catalogue.json";

/** Is sure of every “Hartmann”, with “Werner” before it. */
const tagger: Tagger = {
  tagNames: (tokens) =>
    [...tokens].flatMap(({ text }, at) => {
      if (!text.startsWith("Hartmann")) return [];
      return [{ type: "person", firstToken: tokens.at(at - 1)?.text === "Werner" ? at - 1 : at, lastToken: at + 1, margin: 9 }];
    }),
};

/** The text with everything marked that is found in spite of the list; without a uri the article lies nowhere. */
function marked(text: string, notNames: readonly NotNameEntry[], uri?: string, from: Resources = resources): string {
  const { notNames: resolved } = buildCatalogue([{ name: "workspace", uri: FILE, file: { entries: [], notNames } }], [], {});
  const rejections = createRejections(resolved, from.language.names);
  return mark(analyseArticle({ text, ...(uri !== undefined && { uri }) }, { ...from, rejections }));
}
const list = (...texts: string[]) => texts.map((text) => ({ text }));

describe("texts that were said to be no names", () => {
  test("of the catalogue, also inflected; longer names stay", () => {
    const text = "Kim Jong Un kam. Kims Rede war kurz. Das Kim-Regime und Putin schwiegen.";
    assert.equal(
      marked(text, list("Kim", "Wladimir Putin")),
      "[Kim Jong Un](person kim-jong-un) kam. Kims Rede war kurz. Das Kim-Regime und [Putin](person wladimir-putin) schwiegen.",
    );
  });
  test("a full name that is none introduces nobody", () => {
    const known = "Shin Won-sik kam. Shins Rede war kurz.";
    assert.match(marked(known, []), /\[Shins\]\(person shin-won-sik\)/);
    assert.equal(marked(known, list("Shin Won Sik")), known);
    const text = "Ministerin Zora Quentin kam. Quentin blieb.";
    assert.equal(marked(text, []), "Ministerin [Zora Quentin](person zora-quentin) kam. [Quentin](person zora-quentin) blieb.");
    assert.doesNotMatch(marked(text, list("Zora Quentin")), /zora-quentin/);
    assert.equal(marked(text, list("Zora Quentin", "Quentin")), text);
  });
  test("a surname that follows a full name", () => {
    assert.equal(
      marked("Ministerin Zora Quentin kam. Quentins Rede war kurz.", list("Quentin")),
      "Ministerin [Zora Quentin](person zora-quentin) kam. Quentins Rede war kurz.",
    );
  });
  test("found by statistics", () => {
    const text = "Er sprach mit Werner Hartmann über den Haushalt. Hartmanns Plan gefiel.";
    const tagged = { ...resources, tagger };
    assert.match(marked(text, [], undefined, tagged), /\[Werner Hartmann\].*\[Hartmanns\]/);
    assert.equal(marked(text, list("Werner Hartmann", "Hartmann"), undefined, tagged), text);
  });
  test("of states: a form of an adjective means all of them, the name of a place not its adjective", () => {
    assert.equal(
      marked("Der russische Bär und russischer Wein aus Russland.", list("russisch")),
      "Der russische Bär und russischer Wein aus [Russland](state russland).",
    );
    assert.equal(
      marked("Moskau schwieg. Die Moskauer Regierung auch.", list("Moskau")),
      "Moskau schwieg. Die [Moskauer](state russland derived) Regierung auch.",
    );
  });
  test("weapons and dates are none of this", () => {
    const text = "Am [Montag](date XXXX-WXX-1) flog eine [Rakete](weapon rocket).";
    assert.equal(
      marked("Am Montag flog eine Rakete.", list("Montag", "Rakete")),
      marked("Am Montag flog eine Rakete.", []),
      text,
    );
  });
  test("what a rejected name displaced is found", () => {
    const text = "Kim Jong Un kam. Minister Kim Yong Zok.";
    const from = "[Kim Jong Un](person kim-jong-un) kam. Minister";
    assert.equal(marked(text, []), `${from} [Kim Yong Zok](person kim-yong-zok).`);
    assert.equal(marked(text, list("Kim Yong Zok")), `${from} [Kim](person kim-jong-un) Yong Zok.`);
  });
  test("in one article alone, named from the folder of the catalogue", () => {
    const text = "Kim Jong Un kam.";
    const found = "[Kim Jong Un](person kim-jong-un) kam.";
    const only = (path: string, uri: string | undefined) => marked(text, [{ text: "Kim Jong Un", in: path }], uri);
    assert.equal(only("001.txt", "file:///dossier/001.txt"), text);
    assert.equal(only("./a/ä (2).txt", "file:///dossier/a/%C3%A4%20%282%29.txt"), text);
    assert.equal(only("../other/001.txt", "file:///other/001.txt"), text);
    for (const uri of ["file:///dossier/002.txt", "file:///dossier/a/001.txt", "untitled:001.txt"])
      assert.equal(only("001.txt", uri), found, uri);
    assert.equal(only("001.txt", undefined), found, "an article that lies nowhere");
  });
  test("any list leaves any text analysable", () => {
    for (const text of ["", "-", "🚀", "\uD83D", "Kim Jong Un", "__proto__"])
      assert.doesNotThrow(() => marked("Kim Jong Un kam am Montag. - 🚀", [{ text }, { text, in: "../../../.." }]));
  });
});

describe("the form of the list", () => {
  const problems = (notNames: unknown) => {
    const read = readCatalogueFile(JSON.stringify({ entries: [], notNames }));
    return "problems" in read ? read.problems.map(({ path, message }) => `${path?.join("/")}: ${message}`) : [];
  };
  test("is checked", () => {
    assert.deepEqual(problems([{ text: "Pluto" }, { text: "Charon", in: "a/001.txt" }]), []);
    assert.deepEqual(problems([{ in: "001.txt" }]), ["notNames/0: must have required property 'text'"]);
    assert.deepEqual(problems([{ text: "Pluto", where: "x" }]), ["notNames/0/where: “where” is not a property here"]);
  });
});
