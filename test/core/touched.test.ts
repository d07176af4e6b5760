import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Entry } from "../../server/catalogue/types.ts";
import { analyseArticle } from "../../server/core/analyse.ts";
import { buildCatalogue } from "../../server/core/catalogue.ts";
import { changeBetween } from "../../server/core/catalogue-change.ts";
import { buildResources, type Resources } from "../../server/core/resources.ts";
import { createTouched } from "../../server/core/touched.ts";
import { resources as builtIn } from "../support/marked.ts";

const FEW = ["kim-jong-un", "sergej-lawrow", "russland", "nordkorea", "kn-23", "hwasong-17", "spiegel", "die-gruenen"];

type Own = { readonly entries: readonly Entry[]; readonly notNames?: readonly { readonly text: string; readonly in?: string }[] };

/** A few entries of the built-in layer, and a dossier's own: building all takes longer than all these tests. */
function withOwn({ entries, notNames = [] }: Own): Resources {
  const { language, catalogue } = builtIn;
  const few = FEW.flatMap((id) => catalogue.entries.get(id)?.entry ?? []);
  const layers = [
    { name: "built-in", uri: "few", file: { entries: few } },
    { name: "workspace", uri: "file:///d/lagebild.catalogue.json", file: { entries, notNames } },
  ] as const;
  return buildResources(language, buildCatalogue(layers, [...catalogue.classes.values()], catalogue.territories));
}

/** Tells of an article whether it is said to be touched, and whether it is. */
function comparison(before: Own, after: Own) {
  const [one, other] = [withOwn(before), withOwn(after)];
  const change = changeBetween(one.catalogue, other.catalogue);
  const isTouched = change === undefined ? () => true : createTouched(change, other);
  return (text: string, uri = "file:///d/a.txt") => {
    const mentions = (resources: Resources) => JSON.stringify(analyseArticle({ text, uri }, resources).mentions);
    return { touched: isTouched({ text, uri }), changed: mentions(one) !== mentions(other) };
  };
}

const quentin: Entry = { id: "zora-quentin", kind: "person", name: "Zora Quentin", parts: ["Quentin"] };
const nothing: Own = { entries: [] };

describe("articles that a change of the catalogue has to do with", () => {
  const touches = (own: Own, text: string, uri?: string) => {
    for (const [before, after] of [
      [nothing, own],
      [own, nothing],
    ] as const)
      assert.deepEqual(comparison(before, after)(text, uri), { touched: true, changed: true }, text);
  };
  const leaves = (own: Own, text: string, uri?: string) => {
    for (const [before, after] of [
      [nothing, own],
      [own, nothing],
    ] as const)
      assert.deepEqual(comparison(before, after)(text, uri), { touched: false, changed: false }, text);
  };

  test("name one of its entries, inflected or in another spelling", () => {
    const party: Entry = { id: "rote-liga", kind: "organisation", type: "party", name: "Rote Liga", aliases: ["Straßenbund"] };
    touches({ entries: [quentin] }, "Zora Quentins Rede war lang.");
    touches({ entries: [party] }, "Er sprach mit der Roten Liga.");
    touches({ entries: [party] }, "Er sprach mit dem Strassenbund.");
    touches({ entries: [quentin] }, "ZORA QUENTIN schwieg.");
    leaves({ entries: [party] }, "Er sprach mit dem roten Kater im Bund. Kim Jong Un schwieg am 3. Mai 2022 in Moskau.");
    leaves({ entries: [quentin] }, "Zora und Anna kamen. Zora schwieg.");
  });

  test("have a word that is made of a name", () => {
    const state: Entry = { id: "quendor", kind: "state", name: "Quendor", adjectives: ["quendorisch"], seats: ["Quen"] };
    touches({ entries: [state] }, "Es waren proquendorische Leute.");
    touches({ entries: [state] }, "Das Quendor-Regime schwieg.");
    leaves({ entries: [state] }, "Die Quelle und der Quendel.");
  });

  test("name a state of the catalogue in another language", () => {
    const state: Entry = { id: "frankreich", kind: "state", iso: "FR" };
    touches(
      { entries: [state] },
      "The president of France said on Monday that he would not come to the meeting with his ministers.",
    );
  });

  test("misspell somebody", () => {
    const person: Entry = { id: "wladimir-quendow", kind: "person", name: "Wladimir Quendow", parts: ["Quendow"] };
    const inOffice: Entry = { ...person, offices: [{ title: "Präsident", from: "2000" }] };
    touches({ entries: [inOffice] }, "Minister Wladmir Quendow kam.");
  });

  test("name a weapon of the family", () => {
    const weapon: Entry = { id: "kn-77", kind: "weapon", name: "KN-77", class: "missile" };
    touches({ entries: [weapon] }, "Sie zeigten die KN-77.");
    touches({ entries: [weapon] }, "Sie zeigten eine Rakete vom Typ KN-78.");
    leaves({ entries: [weapon] }, "Sie zeigten das Schiff am Knie des Flusses.");
  });

  test("have what is no name any more, everywhere or in one article", () => {
    touches({ entries: [], notNames: [{ text: "Kim Jong Un" }] }, "Kim Jong Un kam.");
    touches({ entries: [], notNames: [{ text: "Kim Jong Un", in: "a.txt" }] }, "Kim Jong Un kam.");
    leaves({ entries: [], notNames: [{ text: "Kim Jong Un", in: "b.txt" }] }, "Kim Jong Un kam.");
    leaves({ entries: [], notNames: [{ text: "Kim Jong Un" }] }, "Sergej Lawrow kam.");
    // without letters nothing says where it may stand
    const { touched } = comparison(nothing, { entries: [], notNames: [{ text: "1860" }] })("Im Jahr 1860 starb er.");
    assert.equal(touched, true);
  });

  test("are all where the same entries stand in another order", () => {
    const namesake: Entry = { ...quentin, id: "zora-quentin-2" };
    const own = (...entries: Entry[]) => withOwn({ entries }).catalogue;
    assert.equal(changeBetween(own(quentin, namesake), own(namesake, quentin)), undefined);
    assert.deepEqual(changeBetween(own(quentin, namesake), own(quentin, namesake)), { entries: [], notNames: [] });
    assert.equal(changeBetween(own(quentin), own(namesake, quentin))?.entries.length, 1);
  });

  test("are never fewer than those that are read otherwise", () => {
    const parts = fc.array(own, { maxLength: 4 });
    const texts = fc.array(fc.array(sentence, { minLength: 2, maxLength: 5 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(parts, parts, texts, (a, b, several) => {
        const compared = comparison(together(a), together(b));
        for (const text of [...sentences, ...several.map((one) => one.join(" "))]) {
          const { touched, changed } = compared(text);
          assert.ok(touched || !changed, text);
        }
      }),
      // each makes two sets of resources, which takes longer than all the articles
      { numRuns: 20 },
    );
  });
});

/** A part of a dossier's own catalogue; several make one. */
const own = fc.constantFrom<Own>(
  { entries: [quentin] },
  { entries: [{ ...quentin, aliases: ["Quendolin Zar"], prominent: true }] },
  { entries: [{ id: "zora-quentin", kind: "organisation", type: "company", name: "Zora Quentin AG" }] },
  { entries: [{ id: "zora-quentin-ag", kind: "organisation", type: "company", name: "Quentin AG" }] },
  { entries: [{ id: "simsek", kind: "person", name: "Mehmet Şimşek", parts: ["Şimşek"] }] },
  { entries: [{ id: "simsek-holding", kind: "organisation", type: "company", name: "Şimşek Holding" }] },
  { entries: [{ id: "simsek-bau", kind: "organisation", type: "company", name: "Simsek" }] },
  { entries: [{ id: "der-standard", kind: "organisation", type: "media", name: "Der Standard", aliases: ["DER STANDARD"] }] },
  {
    entries: [
      { id: "quendor", kind: "state", name: "Quendor", adjectives: ["quendorisch"], demonyms: ["Quendorer"], seats: ["Quen"] },
    ],
  },
  { entries: [{ id: "quendor", kind: "state", name: "Republik Quendor", metonyms: ["Rotes Haus"] }] },
  { entries: [{ id: "sergej-lawrow", kind: "person", name: "Sergej Lawrow", parts: ["Lawrow"], prominent: true }] },
  { entries: [{ id: "kn-77", kind: "weapon", name: "KN-77", class: "warship" }] },
  { entries: [{ id: "fregatte-quen", kind: "weapon", name: "Fregatte Quen", class: "frigate" }] },
  { entries: [{ id: "pukam", kind: "weapon", name: "Pukam", class: "missile", parts: ["Quen"] }] },
  { entries: [{ id: "die-rosen", kind: "organisation", type: "party", name: "Die Rosen", aliases: ["Rosen"] }] },
  { entries: [], notNames: [{ text: "Quentin" }] },
  { entries: [], notNames: [{ text: "russisch" }] },
  { entries: [], notNames: [{ text: "Nordkorea", in: "a.txt" }] },
);

function together(parts: readonly Own[]): Own {
  const entries = new Map(parts.flatMap((part) => part.entries.map((entry) => [entry.id, entry] as const)));
  return { entries: [...entries.values()], notNames: parts.flatMap(({ notNames = [] }) => notNames) };
}

const sentences = [
  "Zora Quentin kam.",
  "Quentins Leute gingen, ZORA QUENTIN nicht.",
  "Sara Quentin und Zohra Quentin stritten.",
  "Die Zora Quentin AG, kurz Zora Quentin, schwieg.",
  "Mehmet Şimşek sprach.",
  "Simsek schwieg.",
  "Die Şimşek Holding kaufte die Simsek-Gruppe.",
  "DER SPIEGEL und DER STANDARD schrieben.",
  "Im Standard stand es.",
  "Quendor klagte.",
  "Die Republik Quendor, das Rote Haus und ein Quendorer klagten.",
  "Proquendorische Leute in Quen,",
  "Quen bestätigte das.",
  "Sergej Wiktorowitsch Lawrow kam.",
  "Lawrow schwieg.",
  "Außenminister Lawrov auch.",
  "Eine KN-23, eine KN-77 und eine KN-80 flogen.",
  "Die Fregatte „Quen“ lief aus.",
  "Eine Rakete vom Typ Pukam flog.",
  "Grüne und Rosen stritten.",
  "Die Rose blühte.",
  "Die russische Führung und Nordkorea schwiegen.",
  "Kim Jong Un traf Sergej Lawrow.",
  "Das Magazin „Quendor“ schrieb:",
  "der Zeitung Quendor,",
];

const sentence = fc.constantFrom(...sentences);
