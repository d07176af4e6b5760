import { describe, test } from "node:test";
import { check } from "../support/marked.ts";

const settingDate = "2024-03-05";
const article = (marked: string, date = settingDate) => check(marked, { settingDate: date });

describe("a surname behind an office", () => {
  test("is its holder's on the article's date, and so is the surname after that", () => {
    article(
      "Der [polnische](state polen derived) Außenminister [Sikorski](person radoslaw-sikorski) kam. Dann sprach [Sikorski](person radoslaw-sikorski).",
    );
    article(
      "Am Tisch saß Außenminister [Schallenberg](person alexander-schallenberg) mit [Polens](state polen) Außenminister [Sikorski](person radoslaw-sikorski).",
    );
  });

  test("on another date, of another state or in another office it is somebody else's", () => {
    article("Der [polnische](state polen derived) Außenminister Sikorski kam.", "2020-03-05");
    article("Der [dänische](state daenemark derived) Außenminister Sikorski kam.");
    article("Innenminister Sikorski war in [Polen](state polen).");
    article("Der frühere Außenminister Sikorski war in [Polen](state polen).");
    article("Partei-Außenminister Sikorski war in [Polen](state polen).");
  });

  test("without a date it is nobody's", () => check("Der [polnische](state polen derived) Außenminister Sikorski kam."));
});
