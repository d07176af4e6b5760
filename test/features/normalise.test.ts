import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changedText } from "../../server/annotations/retarget.ts";
import type { CatalogueFile, Entry } from "../../server/catalogue/types.ts";
import { nameOf } from "../../server/core/catalogue.ts";
import { codeAction } from "../../server/features/code-action.ts";
import { findingsIn } from "../../server/features/diagnostics.ts";
import { setHouseForm } from "../../server/features/house-form.ts";
import { normaliseIn } from "../../server/features/normalise.ts";
import { NORMALISING } from "../../server/features/normalising-actions.ts";
import { namedOtherwise } from "../../server/features/rename.ts";
import { spellingDistance } from "../../server/features/romanisation.ts";
import { spellingOf } from "../../server/features/spelling.ts";
import { type Options, world } from "../support/feature.ts";
import { resources } from "../support/marked.ts";
import { appliedTo } from "../support/workspace-edit.ts";

/** An article before and after an entity has been given one spelling; the catalogue's where no other is named. */
function check(id: string, before: string, after: string, { form, ...options }: Options & { readonly form?: string } = {}) {
  const { article, context } = world(before, options);
  const { resources } = context;
  const entry = resources.catalogue.entries.get(id)?.entry ?? assert.fail(`no entry ${id}`);
  const spelling = spellingOf(
    form ?? nameOf(entry, resources.catalogue),
    entry,
    resources.catalogue,
    form === undefined ? [] : [form],
  );
  const normalised = normaliseIn(article, spelling, resources.language.names, false);
  assert.equal(changedText(before, normalised.changes), after);
  return normalised;
}

describe("another spelling of a person", () => {
  const schoigu = (before: string, after: string) => check("sergej-schoigu", before, after);
  test("becomes the catalogue's: the whole name, the surname and the genitive of both", () => {
    const { mentions, quoted } = schoigu(
      "Sergei Shoigu kam. Shoigus Wagen hielt, Sergej Schoigu ging. Sergei Shoigus Mantel und Schoigus Hut blieben.",
      "Sergej Schoigu kam. Schoigus Wagen hielt, Sergej Schoigu ging. Sergej Schoigus Mantel und Schoigus Hut blieben.",
    );
    assert.deepEqual([mentions, quoted], [3, 0]);
  });
  test("in a compound the hyphens are the compound's", () => {
    schoigu("Sergei Shoigu kam. Der Shoigu-Besuch endete.", "Sergej Schoigu kam. Der Schoigu-Besuch endete.");
    check("kim-jong-un", "Kim Jong-un kam. Der Kim-Jong-Un-Platz war leer.", "Kim Jong Un kam. Der Kim-Jong-Un-Platz war leer.");
  });
  test("hyphens, capitals and missing hyphens", () => {
    check("kim-jong-un", "Kim Jong-un kam. Kim Jong-uns Zug. Kim ging.", "Kim Jong Un kam. Kim Jong Uns Zug. Kim ging.");
    check("kim-jong-un", "Kim Jong Un kam. Kim Jong Uns Zug. Kim ging.", "Kim Jong-un kam. Kim Jong-uns Zug. Kim ging.", {
      form: "Kim Jong-un",
    });
  });
  test("a misspelt name", () => {
    check("wladimir-putin", "Wladmir Putin kam. Putin ging.", "Wladimir Putin kam. Putin ging.");
  });
  test("an apostrophe comes where the new name ends in a sibilant", () => {
    const entry = {
      id: "max-q",
      kind: "person" as const,
      name: "Max Kusnez",
      aliases: ["Max Kuznez", "Max Kuznec"],
      parts: ["Kusnez", "Kuznez", "Kuznec"],
    };
    const layers = [{ name: "workspace" as const, uri: "file:///dossier/lagebild.catalogue.json", file: { entries: [entry] } }];
    check("max-q", "Max Kuznec kam. Kuznecs Rede.", "Max Kusnez kam. Kusnez’ Rede.", { layers });
    check("max-q", "Max Kuznez kam. Kuznez' Rede.", "Max Kusnez kam. Kusnez' Rede.", { layers });
    check("max-q", "Max Kusnez kam. Kusnez' Rede.", "Max Kuznec kam. Kuznecs Rede.", { layers, form: "Max Kuznec" });
  });
  test("another name is no spelling", () => {
    for (const [id, text] of [
      ["donald-trump", "Donald J. Trump kam. Trump ging."],
      ["papst-franziskus", "Jorge Mario Bergoglio kam."],
      ["bashar-al-assad", "Assad kam. Al-Assad ging."],
    ] as const)
      if (world(text).context.resources.catalogue.entries.has(id)) check(id, text, text);
  });
  test("in quotations it stays and is counted; so is what is divided at the end of a line", () => {
    const { mentions, quoted, divided } = schoigu(
      "Sergei Shoigu kam. „Herr Shoigu war nie hier“, sagte sie. Am Ende blieb Shoi\u00ADgu stehen.",
      "Sergej Schoigu kam. „Herr Shoigu war nie hier“, sagte sie. Am Ende blieb Shoi\u00ADgu stehen.",
    );
    assert.deepEqual([mentions, quoted, divided], [1, 1, 1]);
  });
});

describe("another spelling of something else", () => {
  test("states: neither adjectives, inhabitants nor seats of government", () => {
    const text =
      "Die nordkoreanische Führung und die Nordkoreaner: Pjöngjang schweigt. Die Demokratische Volksrepublik Korea droht. Nordkoreas Heer.";
    check("nordkorea", text, text);
  });
  test("organisations: no other name, no acronym, no inflection", () => {
    for (const [id, text] of [
      ["kcna", "Die nordkoreanische Staatsagentur KCNA meldet es."],
      ["rotes-kreuz", "Das Rote Kreuz und die Helfer des Roten Kreuzes. Dem Roten Kreuz fehlt Geld."],
      ["iwf", "Der Weltwährungsfonds und der Währungsfonds warnen."],
      ["demokratische-partei-usa", "Die Democratic Party."],
      ["bsi", "Ein Sprecher des Bundesamts für Sicherheit in der Informationstechnik."],
      ["un", "Die UN tagen. Die Hilfe der Vereinten Nationen. Die UNO. Die Vereinten Nationen."],
    ] as const)
      check(id, text, text);
  });
  test("weapons: the sign between letters and figures, never another figure", () => {
    check("kn-23", "Man schoss eine KN 23 und eine KN-24 ab.", "Man schoss eine KN-23 und eine KN-24 ab.");
  });
});

describe("quick fixes and refactorings of a spelling", () => {
  const CATALOGUE = "file:///dossier/lagebild.catalogue.json";
  const targets = [{ layer: "workspace" as const, uri: CATALOGUE }];
  const actions = (marked: string, options: Options = {}) => {
    const at = world(marked, { dossierFile: "{}", targets, ...options });
    const range = { start: at.position, end: at.position };
    return codeAction(at.article, { range, context: {} }, at.context);
  };
  const titles = (marked: string, options?: Options) => actions(marked, options).map(({ title }) => title);

  test("a client that can ask is given the command for every name that a catalogue knows", () => {
    const one = actions("Sergej Sch|oigu kam.", { normalises: true }).find(({ kind }) => kind === NORMALISING);
    assert.equal(one?.title, "Normalise spelling of Sergej Schoigu …");
    assert.deepEqual(one?.command?.arguments, [{ uri: "file:///dossier/article.txt", position: { line: 0, character: 0 } }]);
    for (const text of ["Am Mitt|woch.", "Ryu Seung-h|ak kam.", "Er kam| an."])
      assert.ok(!titles(text, { normalises: true }).some((title) => title.startsWith("Normalise")), text);
  });
  test("any other is given the edit of the article, where there is something to change", () => {
    const [one] = actions("Sergei Sho|igu kam. Shoigus Wagen.").filter(({ kind }) => kind === NORMALISING);
    assert.equal(one?.title, "Write all spellings in this article as in “Sergej Schoigu” (2×)");
    assert.ok(!titles("Sergej Scho|igu kam.").some((title) => title.includes("all spellings")));
  });
  test("the finding offers here, in the article, in the dossier, and the house form in the catalogue", () => {
    const text = "Sergej Schoigu kam. Sergei Sho|igu ging. Sergei Shoigu blieb.";
    const found = actions(text, { normalises: true });
    assert.deepEqual(
      found.map(({ title }) => title).filter((title) => /Write|House/.test(title)),
      [
        "Write “Sergej Schoigu”",
        "Write “Sergej Schoigu” everywhere in this article (2×)",
        "Write all spellings in this dossier as in “Sergej Schoigu” …",
        "House spelling of this dossier for Sergej Schoigu: “Sergej Schoigu”",
        "House spelling of this dossier for Sergej Schoigu: “Sergei Shoigu”",
      ],
    );
    assert.deepEqual(found[2]?.command?.arguments, [
      { uri: "file:///dossier/article.txt", position: { line: 0, character: 20 }, form: "Sergej Schoigu", scope: "dossier" },
    ]);
    const setting = (options?: Options) =>
      actions(text, options).find(({ title }) => title.endsWith("“Sergei Shoigu”"))?.edit ?? assert.fail();
    const entryIn = (content: string | undefined) => (JSON.parse(content ?? "") as { entries: Entry[] }).entries[0];
    const written = entryIn(appliedTo(new Map(), setting()).get(CATALOGUE));
    assert.deepEqual(
      [written?.id, written?.name, written?.aliases?.includes("Sergej Schoigu")],
      ["sergej-schoigu", "Sergei Shoigu", true],
    );
    const dossierFile = '{ "houseForms": { "sergej-schoigu": "Sergej Schoigu" } }';
    const files = new Map([["file:///dossier/lagebild.json", dossierFile]]);
    const edit = setHouseForm(
      "sergej-schoigu",
      "Sergei Shoigu",
      "file:///dossier/a.txt",
      world(text, { dossierFile, targets }).context,
    );
    assert.match(appliedTo(files, edit ?? {}).get("file:///dossier/lagebild.json") ?? "", /"sergej-schoigu": "Sergei Shoigu"/);
  });
  test("what the dossier's own catalogue calls a person otherwise is the house form", () => {
    const known = resources.catalogue.entries.get("sergej-schoigu")?.entry ?? assert.fail();
    const renamed = namedOtherwise(known, "Sergej Schoigu", "Sergei Shoigu").fresh;
    const layers = (file: CatalogueFile) => [{ name: "workspace" as const, uri: CATALOGUE, file }];
    const messages = (file: CatalogueFile) => {
      const at = world("Sergej Schoigu kam.", { dossierFile: "{}", targets, layers: layers(file) });
      return findingsIn(at.article, at.context).map(({ message }) => message);
    };
    assert.match(messages(renamed).join(), /this dossier writes “Sergei Shoigu”/);
    assert.doesNotMatch(messages({ entries: [known] }).join(), /this dossier writes/);
  });
});

describe("how far words are apart as spellings", () => {
  const near = (one: string, other: string, share = 1 / 3) => spellingDistance(one, other, { share, letters: 3 }) !== undefined;
  test("transliterations", () => {
    for (const [one, other] of [
      ["Schoigu", "Shoigu"],
      ["Selenskyj", "Zelensky"],
      ["Selenskij", "Selenskyj"],
      ["Gaddafi", "Kadhafi"],
      ["Moon", "Mun"],
      ["Kinschal", "Kinzhal"],
      ["Nato", "NATO"],
      ["Hisbollah", "Hezbollah"],
    ] as const)
      assert.ok(near(one, other) && near(other, one), `${one} ${other}`);
  });
  test("names of their own", () => {
    for (const [one, other] of [
      ["Merkel", "Kasner"],
      ["UN", "UNO"],
      ["IAEA", "IAEO"],
      ["KN-23", "KN-24"],
      ["Moldau", "Moldova"],
      ["Birma", "Myanmar"],
    ] as const)
      assert.ok(!near(one, other, 1 / 4), `${one} ${other}`);
  });
});
