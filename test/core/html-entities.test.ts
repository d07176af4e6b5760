import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { analyseArticle, type BlockCache } from "../../server/core/analyse.ts";
import { withoutEntities } from "../../server/core/html-entities.ts";
import { inOneLine } from "../../server/features/one-line.ts";
import { check, checkSilent, resources } from "../support/marked.ts";

describe("entities of HTML in a text", () => {
  test("a name is what it is in a browser", () => {
    check(
      "Die [T&uuml;rkei](state tuerkei) und [&Ouml;sterreich](state oesterreich) sprachen mit [Stoltenberg](person jens-stoltenberg)&nbsp;wieder.",
    );
    check("Minister [Karl M&#252;llquent](person karl-muellquent) kam. [M&#xFC;llquents](person karl-muellquent) Rede war kurz.");
    check("[Heckler &amp; Koch](organisation heckler-koch) liefert der [Ukraine](state ukraine)&nbsp;nichts.");
  });

  test("a name goes on behind one that is a space", () => {
    check("So sprach [Jens&nbsp;Stoltenberg](person jens-stoltenberg) in [Nord&shy;korea](state nordkorea).");
  });

  test("what is none is left alone", () => {
    for (const text of ["AT&T; M&M", "&unbekannt;", "&;", "&#0;", "&#10;", "&#xD800;", "&quuml;", "a &amp b"])
      assert.equal(withoutEntities(text), text);
    checkSilent("Tipps &amp; Tricks &ndash; nichts davon.");
  });

  test("what is shown of a passage has the characters", () => {
    assert.equal(inOneLine("M&uuml;ller &amp;&nbsp;Sohn"), "Müller & Sohn");
  });

  test("offsets stay, whatever is typed", () => {
    const piece = fc.constantFrom(
      "&",
      "uuml;",
      "&uuml;",
      "&nbsp;",
      "&amp;",
      "&#228;",
      ";",
      "T",
      "rkei ",
      "Nordkorea droht. ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.array(piece, { maxLength: 20 }), (before, after) => {
        const cache: BlockCache = {};
        for (const text of [before.join(""), after.join("")]) {
          assert.equal(withoutEntities(text).length, text.length);
          assert.deepEqual(analyseArticle({ text }, resources, cache), analyseArticle({ text }, resources));
        }
      }),
    );
  });
});
