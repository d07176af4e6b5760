import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { definition } from "../../server/features/definition.ts";
import { type Marked, showLocation, showRange, world } from "../support/feature.ts";

/** A line a target: from which text it leads, and to which. */
function check(marked: Marked, ...expected: string[]): void {
  const at = world(marked);
  const links = definition(at.article, { position: at.position }, at.context);
  const shown = links.map(({ originSelectionRange, targetUri, targetSelectionRange }) => {
    assert.ok(originSelectionRange);
    const from = `${showRange(originSelectionRange)} ${at.article.document.getText(originSelectionRange)}`;
    return `${from} → ${showLocation({ uri: targetUri, range: targetSelectionRange }, at)}`;
  });
  assert.deepEqual(shown, expected);
}

describe("definition", () => {
  test("leads to the id in the catalogue file", () => {
    check("Kim Jong Un kam. Ki|ms Zug.", '1:17-21 Kims → persons.catalogue.json: "kim-jong-un"');
    check("Die russi|schen Gäste.", '1:4-14 russischen → states.catalogue.json: "russland"');
    check("Das meldet Yon|hap.", '1:11-17 Yonhap → media.catalogue.json: "yonhap"');
    check("Eine Hwasong-11A| flog.", '1:5-16 Hwasong-11A → weapons.catalogue.json: "kn-23"');
    check("Er fuhr nach Mos|kau.", '1:13-19 Moskau → states.catalogue.json: "russland"');
  });
  test("leads from an ambiguous name to all it may mean", () => {
    check(
      "Kim Il Sung gründete, Kim Il Sung herrschte. Kim Jong Un herrscht. Ki|m lacht.",
      '1:67-70 Kim → persons.catalogue.json: "kim-jong-un"',
      '1:67-70 Kim → persons.catalogue.json: "kim-il-sung"',
    );
  });
  test("leads from a weapon without a name to its class", () => {
    check(
      "Eine ballistische Kurzstrecken|rakete.",
      '1:5-36 ballistische Kurzstreckenrakete → weapon-classes.catalogue.json: "srbm"',
    );
  });
  test("leads nowhere from what the catalogue doesn't hold", () => {
    for (const text of ["Ra|keten flogen.", "Am Mitt|woch.", "Der Minister Ryu Seung-h|ak.", "Es war| ruhig.", "|"]) check(text);
  });
});
