import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { withoutHyphens } from "../../server/core/wrapped-lines.ts";
import { analyse, check, mark, wrapped } from "../support/marked.ts";

const column = (text: string) =>
  `Wer von dort kam, erzählte oft,\nwie die Leute auf den Feldern\nstanden und warteten, denn nie-\nmand sonst war da. ${text}`;

describe("words divided over two lines", () => {
  for (const around of [wrapped, column]) {
    test(`are found whole (${around.name})`, () => {
      check(around("Das [nord-\nkoreanische](state nordkorea derived) Dorf schlief."));
      check(around("Auch [Wladi-\nmir Putin](person wladimir-putin) schwieg lange."));
      check(around("Die [KN-\n23](weapon srbm kn-23) flog weit hinaus."));
      check(around("Die [Kurzstre-\nckenrakete](weapon srbm) flog weit hinaus."));
      check(around("Er kam am [12. Sep-\ntember 2023](date 2023-09-12) dort an."));
      check(around("Es war ein [Kim](person kim-jong-un part)-\nRegime, [Kim Jong Un](person kim-jong-un) führte es."));
    });

    test(`the end that two compounds share is none (${around.name})`, () =>
      check(around("Die [Kurz-\nund Mittelstreckenraketen](weapon missile) flogen.")));

    test(`an unknown name is one, however it is divided (${around.name})`, () => {
      const { mentions } = analyse(
        around("Der Minister Zora Quen-\ntel kam. Danach ging der Minister Zora Quentel. Quen-\ntel schwieg."),
      );
      assert.deepEqual([...new Set(mentions.map(({ entity }) => entity))], ["zora-quentel"]);
    });
  }

  test("with any end of line, and white space around it", () => {
    for (const end of ["\n", "\r\n", "\r", " \n  "]) {
      const text = column("Das nord-\nkoreanische Dorf schlief.").replaceAll("\n", end);
      assert.match(mark(analyse(text)), /\[nord-\s+koreanische\]\(state nordkorea derived\)/);
    }
  });

  test("no character is moved", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "B", "-", "\n", " ", "1", "\r", "und", ".")), (parts) => {
        const text = parts.join("");
        const without = withoutHyphens(text, new Set(["und"]));
        assert.equal(without.length, text.length);
        for (let at = 0; at < text.length; at++) if (without[at] !== "\u00AD") assert.equal(without[at], text[at]);
      }),
    ));
});
