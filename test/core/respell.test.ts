import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyseArticle } from "../../server/core/analyse.ts";
import { buildResources } from "../../server/core/resources.ts";
import { createRespellings } from "../../server/core/respell.ts";
import type { Tagger } from "../../server/core/tagger/tagger.ts";
import { german } from "../../server/data/de/index.ts";
import { check, checkSilent, mark, resources } from "../support/marked.ts";

describe("words without ß and umlauts", () => {
  test("what a word may be", () => {
    const respellings = createRespellings(german.letters);
    assert.deepEqual(respellings("Aussenminister"), ["Außenminister"]);
    assert.deepEqual(respellings("Schluessel"), ["Schlüßel", "Schlüssel", "Schlueßel"]);
    assert.deepEqual(respellings("Oesterreich"), ["Österreich"]);
    assert.deepEqual(respellings("Wien"), []);
  });

  const input = { settingDate: "2024-03-05" };

  test("Swiss", () => {
    check("[Grossbritannien](state grossbritannien) und [Weissrussland](state belarus) stritten.", input);
    check("Das [Weisse Haus](state usa) bestätigte es.", input);
    check(
      "Es dauerte [dreissig Tage](date P30D), sagte der [russische](state russland derived) Aussenminister [Lawrow](person sergej-lawrow).",
      input,
    );
    check("In den [Dreissigerjahren](date 193) war es still.", input);
  });

  test("old agency texts", () => {
    check("[Suedkorea](state suedkorea) und [Oesterreich](state oesterreich) trafen sich am [3. Maerz](date 2024-03-03).", input);
    check(
      "Der [suedkoreanische](state suedkorea derived) Praesident [Yoon](person yoon-suk-yeol) kam [naechste Woche](date 2024-W11) an.",
      input,
    );
    check("[Gerhard Schroeder](person gerhard-schroeder) kam. [Schroeder](person gerhard-schroeder) schwieg.", input);
    check("Der [Flugzeugtraeger](weapon aircraft-carrier) lag im Hafen.", input);
  });

  test("what is a word or a name as it is written stays that", () => {
    checkSilent("Die Massen strömten mit dem Fluss an den Strassen entlang, neue Frauen in Trauer.");
    check("Die Ministerin [Zora Quassen](person zora-quassen) kam. [Quassen](person zora-quassen) schwieg.");
    check("Der Minister [Zoran Boettel](person zoran-boettel) kam. Dann ging [Boettel](person zoran-boettel) weg.");
  });

  test("a word in lists of names is no other word", () => {
    const tagger: Tagger = { tagNames: () => [], mayBePersonName: (word) => word === "Koenig" };
    const listed = buildResources(german, resources.catalogue, () => tagger);
    const marked = "Der Minister [Zoran Koenig](person zoran-koenig) kam. Dann ging [Koenig](person zoran-koenig) weg.";
    assert.equal(mark(analyseArticle({ text: marked.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1") }, listed)), marked);
  });
});
