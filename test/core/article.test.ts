import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ArticleInput, parseArticle } from "../../server/core/article.ts";
import { german } from "../../server/data/de/index.ts";

const parse = (text: string, input: Omit<ArticleInput, "text"> = {}) => parseArticle({ text, ...input }, german);

/** Each block as `kind: text`. */
function blocks(text: string): string[] {
  const article = parse(text);
  for (const { start, end, text: content } of article.blocks) {
    const written = article.text.slice(start, end);
    // where a word is divided over two lines, and nowhere else, soft hyphens stand for the break
    assert.equal(content.includes("\u00AD") ? written.replace(DIVISION, SOFTLY) : written, content);
  }
  return article.blocks.map(({ kind, text: content }) => `${kind}: ${content}`);
}

const DIVISION = /(?<=\p{Ll})-\n(?=\p{Ll})/gu;
const SOFTLY = "\u00AD\u00AD";

function date(text: string, input: Omit<ArticleInput, "text"> = {}): string {
  const found = parse(text, input).date;
  if (found?.span !== undefined && found.source !== "dateline") assert.match(text.slice(found.span.start, found.span.end), /\d/);
  return found === undefined ? "unknown" : `${found.value} ${found.precision} ${found.source}`;
}

describe("the head of an article", () => {
  test("header line to the month and to the day", () => {
    assert.equal(date(" date 2023-09 Der Gipfel\n\nText."), "2023-09 month header");
    assert.equal(date("date 2023-09-12 Der Gipfel\n\nText."), "2023-09-12 day header");
    assert.equal(date(" date 2023-09-12T14:30:00+02:00 Der Gipfel\n\nText."), "2023-09-12 day header");
    assert.equal(date("\uFEFF date 2023-09 Der Gipfel\r\n\r\nText."), "2023-09 month header");
    assert.deepEqual(blocks(" date 2023-09 Der Gipfel. Was nun?\n\nText folgt.\n"), [
      "headline: Der Gipfel. Was nun?",
      "paragraph: Text folgt.",
    ]);
  });

  test("a header line may hold no headline, or the whole article", () => {
    assert.deepEqual(blocks(" date 2023-09\nText folgt.\n"), ["paragraph: Text folgt."]);
    const long = `Ein Satz${" mit vielen Wörtern".repeat(20)}.`;
    assert.deepEqual(blocks(` date 2023-09 ${long}\n`), [`paragraph: ${long}`]);
  });

  test("malformed header dates are told, texts about dates are not", () => {
    const problems = (text: string) => parse(text).problems.map(({ code, text: raw }) => `${code} ${raw}`);
    assert.deepEqual(problems(" date 2023-13 Titel"), ["malformed-header-date 2023-13"]);
    assert.deepEqual(problems(" date 2023-02-30 Titel"), ["malformed-header-date 2023-02-30"]);
    assert.deepEqual(problems(" date 12.9.23 Titel"), ["malformed-header-date 12.9.23"]);
    assert.deepEqual(problems("date nights sind teuer"), []);
  });

  test("YAML front matter: date, title, its mistakes", () => {
    const text = '---\ntitle: "Der Gipfel"\ndate: 2024-06-18T08:00:00Z\n---\n\nText folgt.\n';
    assert.equal(date(text), "2024-06-18 day frontMatter");
    const { headline, blocks: found } = parse(text);
    assert.equal(headline && text.slice(headline.start, headline.end), "Der Gipfel");
    assert.equal(found[0]?.text, "Text folgt.");
    assert.equal(date("---\r\ndatum: 18.6.2024\r\n---\r\nText.\r\n"), "2024-06-18 day frontMatter");
    assert.equal(date("---\rdate: 2024-06\r---\rText.\r"), "2024-06 month frontMatter");
    assert.deepEqual(
      parse("---\ndate: bald\n---\nText.").problems.map(({ code }) => code),
      ["malformed-front-matter-date"],
    );
    assert.equal(parse("---\ndate: [2024\n---\nText.").problems[0]?.code, "malformed-front-matter");
    assert.equal(parse("---\nkein Ende der Klammer").frontMatter, undefined);
  });

  test("TOML front matter: date, title, its mistakes", () => {
    const text = '+++\ntitle = "Der Gipfel" # von gestern\ndate = 2024-06-18T08:00:00Z\ndraft = false\n+++\n\nText folgt.\n';
    assert.equal(date(text), "2024-06-18 day frontMatter");
    const { headline } = parse(text);
    assert.equal(headline && text.slice(headline.start, headline.end), "Der Gipfel");
    assert.deepEqual(blocks(text), ["paragraph: Text folgt."]);
    assert.equal(date("+++\r\ndate = '2024-06'\r\n+++\r\nText.\r\n"), "2024-06 month frontMatter");
    assert.equal(date("+++\ndate = 2024-06-18 08:00:00\n+++\nText."), "2024-06-18 day frontMatter");
    assert.deepEqual(
      parse("+++\ndate = bald\n+++\nText.").problems.map(({ code, text: raw }) => `${code} ${raw}`),
      ["malformed-front-matter-date bald"],
    );
    // of a table or a longer string, not of the article
    assert.equal(date("+++\n[params]\ndate = 2024-06-18\n+++\nText."), "unknown");
    assert.equal(date('+++\nx = """\ndate = 2024-06-18\n"""\n+++\nText.'), "unknown");
    assert.equal(date("+++\ndate = 2024-06-18\nText."), "unknown");
  });

  test("dateline, file name and setting, in this order", () => {
    assert.equal(date("Wien, 04.12.2004 – Es regnet.", { fileName: "2024-06-18_x.txt" }), "2004-12-04 day dateline");
    assert.equal(date("Wien, 4. Dezember 2004 – Es regnet."), "2004-12-04 day dateline");
    assert.equal(date("Wien, 04.12.2004 (XYZ) – Es regnet."), "2004-12-04 day dateline");
    assert.equal(date("Wien (XYZ), 4. Dezember 2004 – Es regnet."), "2004-12-04 day dateline");
    assert.equal(date("Es regnet. (red, 2. 9. 2015)\n"), "2015-09-02 day dateline");
    assert.equal(date("Es regnet.", { fileName: "a/2024-06-18_regen.txt", settingDate: "2020" }), "2024-06-18 day fileName");
    assert.equal(date("Es regnet.", { fileName: "regen.txt", settingDate: "2020" }), "2020 year setting");
    assert.equal(date("Es regnet.", { fileName: "2024-13-01.txt" }), "unknown");
  });

  test("dateline: places and agency", () => {
    const text = "Seoul/Moskau (dpa) – Es regnet.";
    const { dateline } = parse(text);
    assert.deepEqual(
      dateline?.places.map(({ start, end }) => text.slice(start, end)),
      ["Seoul", "Moskau"],
    );
    assert.equal(dateline?.agency && text.slice(dateline.agency.start, dateline.agency.end), "dpa");
    assert.equal(parse("Kim Jong Un – der Machthaber – schweigt.").dateline, undefined);
  });
});

describe("blocks", () => {
  for (const [name, end] of [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ] as const) {
    test(`paragraphs and sub-headings with ${name}`, () => {
      const text = ["Erster Satz hier.", "", "Eine Zwischenüberschrift", "", "Zweiter Satz hier.", "-", "Dritter Satz."].join(
        end,
      );
      assert.deepEqual(blocks(text), [
        "paragraph: Erster Satz hier.",
        "heading: Eine Zwischenüberschrift",
        "paragraph: Zweiter Satz hier.",
        "separator: -",
        "paragraph: Dritter Satz.",
      ]);
    });
  }

  test("lines wrapped by hand are one paragraph", () => {
    const wrapped =
      "Der Zug rollte langsam durch die weite Ebene, und niemand wusste,\nwann er ankommen würde, denn die Strecke war seit dem Sommer alt\nund an vielen Stellen nur einspurig befahrbar geblieben.";
    assert.deepEqual(blocks(`${wrapped}\n\nEin zweiter Absatz.`), [`paragraph: ${wrapped}`, "paragraph: Ein zweiter Absatz."]);
  });

  test("columns of a page are paragraphs; a short line that ends a sentence ends one", () => {
    const first =
      "Der Zug rollte langsam durch\ndie weite Ebene, und niemand\nwusste, wann er ankommen wür\u00AD\u00ADde, denn die Strecke war alt.";
    const second = "An vielen Stellen war sie nur\neinspurig, und an manchen gab\nes gar kein Gleis.";
    const text = `Ein Zug fährt\n\n${first}\n\n${second}\n${second}`.replace(SOFTLY, "-\n");
    assert.deepEqual(blocks(text), ["headline: Ein Zug fährt", ...[first, second, second].map((one) => `paragraph: ${one}`)]);
  });

  for (const text of [
    "Brot\nMilch und Käse\nButter\nein Apfel",
    "Rosen sind rot,\nVeilchen sind blau,\nder Rest ist grau,\nUnd du bist schlau.",
    "Es regnete.\nDer Zug kam.\nNiemand stieg aus.",
  ])
    test(`lines of their own stay: ${text.slice(0, 20)}`, () => assert.equal(blocks(text).length, text.split("\n").length));

  test("headline without header, byline", () => {
    assert.deepEqual(blocks("Der Gipfel am Meer\n\nVon Anna Muster\n\nEs regnet dort."), [
      "headline: Der Gipfel am Meer",
      "byline: Von Anna Muster",
      "paragraph: Es regnet dort.",
    ]);
  });

  test("empty and blank texts have none", () => {
    for (const text of ["", "\n", " \r\n\t\r\n", "\uFEFF"]) assert.deepEqual(blocks(text), []);
  });
});
