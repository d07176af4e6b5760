import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { analyseArticle, type BlockCache } from "../../server/core/analyse.ts";
import type { Tagger } from "../../server/core/tagger/tagger.ts";
import { resources } from "../support/marked.ts";

/** Takes every “Quentin” and “Brandis” with a capitalised word before it for a person, so that strangers are introduced and referred to. */
const tagger: Tagger = {
  isGivenName: (word) => word !== "Brandis" && word !== "Putin",
  tagNames: (tokens) => {
    const all = [...tokens];
    return all.flatMap(({ text }, at) => {
      if (!/^(?:Quentins?|Brandis)$/.test(text)) return [];
      const isFull = all[at - 1]?.isCapitalised === true;
      if (/^Quentin/.test(all[at + 1]?.text ?? "")) return [];
      return isFull || at % 2 === 0
        ? [{ type: "person" as const, firstToken: isFull ? at - 1 : at, lastToken: at + 1, margin: 9 }]
        : [];
    });
  },
};
const tagged = { ...resources, tagger };

/** What blocks have to say to each other: full names and parts of names, strangers, doubtful and certain weapons, dates and times of what was told. */
const sentence = fc.constantFrom(
  "Kim Jong Un sprach.",
  "Kim Il Sung schwieg,",
  "Kim Jong Il war lange tot.",
  "Kims Rede war kurz.",
  "Das Kim-Regime lehnte ab.",
  "Wladimir Putin kam an.",
  "Putin reiste ab.",
  "Zora Quentin und Jan Brandis stritten.",
  "Dann sprach Quentin wieder.",
  "Für Quentins Leute",
  "Verteidigungsminister Anton Brandis sagte zu.",
  "Der Nachbar Brandis nicht.",
  "Die Nordische Volksfront (NVF) klagte.",
  "Neue Kläger der NVF und NVF-Anwälte",
  "Für die Nordische\nVolksfront und sie",
  "Die Internet Watch Foundation (IWF) warnte.",
  "Die Drohne ZWR-20 flog an.",
  "Zwei ZWR-20 und die „Schwalbe“ kamen.",
  "Das U-Boot „Schwalbe“ sank.",
  "Ein Militärhubschrauber landete.",
  "Soldaten in einem Hubschrauber",
  "General John Pershing befahl,",
  "Pershing lobte die Armee.",
  "Der IWF schwieg, Zora Quentin-Brandis nicht.",
  "Das sagte Minister Jan Probe-Muster. Dann ging Probe-Muster.",
  "Für Probe-Musters Leute",
  "Das sagte Minister Otto Putin.",
  "So warf Brandis Quentin vor,",
  "Es sah Putin Quentin an.",
  "So auch Minister Jan Putin.",
  "Heinz Fischer kam.",
  "Dann gingen Fischer und Ministerin Anna Fischer.",
  "Für Putin-Freunde und Putin",
  "Die Demokratische Partei verlor.",
  "Wahl in den USA, Wahl in Thailand",
  "Die Bundesregierung und der Kongress berieten.",
  "Moskau schweigt.",
  "Der Moskauer Landtag und das Land Moskau",
  "Wien, Graz und ein Landeshauptmann",
  "Panzer rollten.",
  "Ein Marder wurde gesehen.",
  "Leopard und Marder standen bereit.",
  "Die Reichweite der KN-23 beträgt 690 Kilometer.",
  "4000 Artilleriegranaten vom Kaliber 152 Millimeter",
  "Am 24. Februar 2022 begann es.",
  "Am Mittwoch um 14.30 Uhr",
  "Am Tag zuvor hatte er gewarnt.",
  "Eine Stunde später",
  "Im Jahr 1968 zog er um.",
  "Im März darauf",
  "Seoul (dpa) – Es regnete.",
  "Wien, 04.12.2004 – Es schneite.",
  "Stand: 18.03.2024",
  "Mittwoch, 20. März 2024",
  "Überschrift ohne Punkt",
  "Von Zora Quentin, Seoul",
  "Die Bundesregierung tagte.",
  "Der Nationalrat in Österreich stimmte zu.",
  "Österreich und Wien schwiegen.",
  "Der Wiener Landtag trat zusammen.",
  "Das Land Wien zahlte.",
  "Berlin bestätigte das.",
  "Die Grünen jubelten.",
  "Sie hatte am Freitag gewonnen.",
  "1968 begann er.",
  "Das am Freitag auslaufende Programm endet heute.",
);
const separator = fc.constantFrom("\n", "\n\n", " ", "\r\n", "\n-\n", "\r", "\n   \n");
const article = fc
  .tuple(
    fc.constantFrom("", " date 2023-09-12 ", "---\ndate: 2023-09-12\n---\n"),
    fc.array(fc.tuple(sentence, separator), { maxLength: 24 }),
  )
  .map(([head, parts]) => head + parts.flat().join(""));

/** Replaces a stretch, given in thousandths of the text and in characters. */
const edit = fc.record({
  at: fc.nat(1000),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  insert: fc.oneof(
    fc.constant(""),
    sentence,
    separator,
    fc.constantFrom("K", " ", "s", "2", "\n"),
    fc.tuple(separator, sentence).map((two) => two.join("")),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(text: string, { at, length, insert }: Edit): string {
  const start = Math.floor((at / 1000) * text.length);
  return text.slice(0, start) + insert + text.slice(start + length);
}

/** Who is in office on it, others no longer are. */
const date = fc.constantFrom({}, { settingDate: "2024-06-19" });

describe("what is known of the version before", () => {
  for (const [name, from] of [
    ["with rules alone", resources],
    ["with a tagger", tagged],
  ] as const) {
    test(`changes nothing of the result, ${name}`, () => {
      fc.assert(
        fc.property(article, fc.array(edit, { minLength: 1, maxLength: 6 }), date, (first, edits, setting) => {
          const cache: BlockCache = {};
          let text = first;
          analyseArticle({ text, ...setting }, from, cache);
          for (const one of edits) {
            text = edited(text, one);
            assert.deepEqual(analyseArticle({ text, ...setting }, from, cache), analyseArticle({ text, ...setting }, from));
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  test("is not taken for that of another article, date or catalogue", () => {
    const text = "Am Mittwoch kam Kim.\nKim Jong Un sprach.";
    const cache: BlockCache = {};
    for (const settingDate of ["2023-09-12", "2024", "2023-09-12"])
      assert.deepEqual(analyseArticle({ text, settingDate }, resources, cache), analyseArticle({ text, settingDate }, resources));
    assert.deepEqual(analyseArticle({ text }, tagged, cache), analyseArticle({ text }, tagged));
  });

  test("a surname far behind a stranger's full name is decided anew when it comes nearer", () => {
    const text = (between: string) =>
      `Wladimir Putin kam. Das sagte Minister Otto Putin.\n\nSonst geschah an diesem Tag nichts.\n\n${between}\n\nAuch danach geschah nichts.\n\nDann ging Putin, und alle mit ihm.`;
    const rain = "Es regnete lange und stark. ";
    const cache: BlockCache = {};
    for (const between of [rain, rain.repeat(20), rain])
      assert.deepEqual(
        analyseArticle({ text: text(between) }, resources, cache),
        analyseArticle({ text: text(between) }, resources),
      );
  });

  test("leaves decided what it is nothing to, also where two surnames stand side by side", () => {
    const text =
      "Minister Jan Brandis kam.\n\nEs regnete.\n\nMinisterin Zora Quentin sprach.\n\nDann warf Brandis Quentin etwas vor.";
    const cache: BlockCache = {};
    const mentions = (edited: string) => analyseArticle({ text: edited }, tagged, cache).mentions.map((one) => one.text);
    const first = () => cache.known?.resolution.blocks[0];
    assert.deepEqual(mentions(text), ["Jan Brandis", "Zora Quentin", "Brandis", "Quentin"]);
    const before = first();
    assert.deepEqual(mentions(text.replace("regnete", "regnete sehr")), ["Jan Brandis", "Zora Quentin", "Brandis", "Quentin"]);
    assert.ok(before !== undefined && first() === before);
  });
  test("moves what stands behind an edit, with what it refers to", () => {
    const before = "Es regnete.\nKim Jong Un sprach.\nDann ging Kim.";
    const cache: BlockCache = {};
    analyseArticle({ text: before }, resources, cache);
    const { mentions } = analyseArticle({ text: `Oft. ${before}` }, resources, cache);
    assert.deepEqual(
      mentions.map(({ start, text, entity, evidence }) => [
        start,
        text,
        entity,
        evidence.flatMap((one) => ("span" in one ? [one.span] : [])),
      ]),
      [
        [17, "Kim Jong Un", "kim-jong-un", []],
        [47, "Kim", "kim-jong-un", [{ start: 17, end: 28 }]],
      ],
    );
  });
});
