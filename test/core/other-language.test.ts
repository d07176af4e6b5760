import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { analyseArticle, type BlockCache } from "../../server/core/analyse.ts";
import type { AnnotatedArticle } from "../../server/core/model.ts";
import { analyse, mark, resources } from "../support/marked.ts";

const ENGLISH =
  "North Korean leader Kim Jong Un watched the launch of a KN-23 missile on Thursday, the state agency said. Ukraine and NATO " +
  "were told in May; the report is dated 2024-03-05. Vladimir Putin will meet Kim next week, Putin's spokesman said on Monday.";

const FRENCH =
  "Le ministre de la Défense est arrivé mardi à Paris avec une délégation qui doit rester dans la ville pour deux jours, selon les " +
  "services de Vladimir Poutine.";

const GERMAN = "Die Rakete vom Typ KN-23 flog am 12. März 2024 rund 400 Kilometer weit, wie die Behörden in Seoul mitteilten.";

/** Each passage as it is read beside the others. */
const passages = ({ article: { text }, otherLanguage = [] }: AnnotatedArticle) =>
  otherLanguage.map(({ start, end }) => text.slice(start, end));

describe("paragraphs in another language", () => {
  it("have the names that are the same in any language, and days in figures", () => {
    const annotated = analyse(ENGLISH);
    assert.deepEqual(
      annotated.mentions.map(({ text }) => text),
      ["Kim Jong Un", "KN-23", "Ukraine", "NATO", "2024-03-05", "Vladimir Putin", "Kim", "Putin"],
    );
    assert.deepEqual(passages(annotated), [ENGLISH]);
  });

  it("are not those of German sentences with a long quotation, of which each is read as what it is", () => {
    const quotation =
      "We have always said that [Russia](state russland) is with the people of [North Korea](state nordkorea), and that it was not Monday.";
    const marked = `Die [EU](organisation eu) sagte am [Montag](date XXXX-WXX-1) in Quentheim: „${quotation}“`;
    const annotated = analyse(marked.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1"));
    assert.equal(mark(annotated), marked);
    assert.deepEqual(passages(annotated), []);
    // what only says who speaks tells nothing
    const alone = `„${ENGLISH}“, schrieb das Amt.`;
    assert.deepEqual(passages(analyse(alone)), [alone]);
  });

  it("have states by their English names, but none that is another name as well or beside one", () => {
    const annotated = analyse(
      "North Korea and Russia are the best of friends, said the United States. Georgia is at stake for them, Russia's leader told " +
        "the Cyprus Mail, and it was not about South Africa or Guinea-Bissau, but about Germany.",
    );
    assert.deepEqual(
      annotated.mentions.map(({ text, entity }) => `${text} ${entity}`),
      [
        "North Korea nordkorea",
        "Russia russland",
        "United States usa",
        "Russia russland",
        "South Africa suedafrika",
        "Guinea-Bissau guinea-bissau",
        "Germany deutschland",
      ],
    );
    assert.deepEqual(
      mark(analyse("Er las „Germany“ und „United States“ auf dem Schild, das dort stand.")),
      "Er las „Germany“ und „United States“ auf dem Schild, das dort stand.",
    );
  });

  it("are not read by the tagger", () => {
    const tagger = { tagNames: () => assert.fail("it has learnt German") };
    assert.doesNotThrow(() => analyseArticle({ text: ENGLISH }, { ...resources, tagger }));
  });

  it("are told from German ones beside them", () => {
    const annotated = analyse(`${GERMAN}\n\n${ENGLISH}\n\n${GERMAN}\n\n${FRENCH}`);
    assert.deepEqual(passages(annotated), [ENGLISH, FRENCH]);
    const alone = mark(analyse(GERMAN));
    assert.ok(mark(annotated).startsWith(alone));
  });

  it("a heading that says nothing itself is of the language of most of the text", () => {
    const heading = "North Korea fires Hwasong";
    assert.deepEqual(passages(analyse(`${heading}\n\n${ENGLISH}`)), [heading, ENGLISH]);
    assert.deepEqual(passages(analyse(`${heading}\n\n${GERMAN}`)), []);
    assert.deepEqual(passages(analyse(heading)), []);
  });

  it("another script is another language", () => {
    const russian = "Северная Корея запустила ракету в сторону Японского моря";
    assert.deepEqual(passages(analyse(`${russian}\n\n${GERMAN}`)), [russian]);
  });

  for (const text of [
    "Kim Jong Un, Wladimir Putin, Luigi di Maio, Ursula von der Leyen, Charles de Gaulle",
    "„Never say never“, sagte der Minister, als er auf den Plan für die Insel angesprochen wurde.",
    "Kim (김정은) traf Putin (Путин) und Xi (习近平) in Wladiwostok.",
    "Nordkorea testet Rakete, Südkorea ruft Sicherheitsrat ein",
    "The Last of Us",
  ])
    it(`is German: ${text}`, () => assert.deepEqual(passages(analyse(text)), []));

  it("what is typed changes the language of what says nothing itself", () => {
    const cache: BlockCache = {};
    const heading = "North Korea fires Hwasong, Seoul Putin";
    const versions = [
      `${heading}\n\n${GERMAN}`,
      `${heading}\n\n${ENGLISH}`,
      `${heading}\n\n${ENGLISH}\n\n${GERMAN}${GERMAN}${GERMAN}`,
    ];
    for (const text of [...versions, ...versions.toReversed()])
      assert.deepEqual(analyseArticle({ text }, resources, cache), analyseArticle({ text }, resources));
  });
});
