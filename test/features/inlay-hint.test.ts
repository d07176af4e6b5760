import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MarkupContent } from "vscode-languageserver-types";
import { inlayHint } from "../../server/features/inlay-hint.ts";
import { type Options, world } from "../support/feature.ts";

const DAY = " date 2023-09-13 Reise\n\n";

/** The text with every hint in braces where it is shown. */
function hinted(text: string, options?: Options): string {
  const { article, context } = world(text, options);
  const whole = { start: { line: 0, character: 0 }, end: article.document.positionAt(text.length) };
  let shown = text;
  for (const { position, label } of inlayHint(article, { range: whole }, context).reverse()) {
    const at = article.document.offsetAt(position);
    shown = `${shown.slice(0, at)}{${label}}${shown.slice(at)}`;
  }
  return shown;
}

/** Hints stand where the braces are, and nowhere else. */
function check(marked: string, options?: Options): void {
  assert.equal(hinted(DAY + marked.replace(/\{[^}]*\}/g, ""), options), DAY + marked);
}

describe("hints", () => {
  test("after weekdays, deictic dates, dates without a year, dates counted from others", () => {
    check("Er kam am Montag{2023-09-11}, gestern{2023-09-12} ging er, am Freitag{2023-09-15} wird er wiederkommen.");
    check("Seit Ende Juli{2023-07} und im vergangenen Jahr{2022} lief es, vergangene Woche{2023-W36} nicht.");
    check("Am 3. Mai 2021 fiel der Ort, zwei Tage später{2021-05-05} der nächste.");
    check("Er kam am 12. September{2023-09-12}.");
  });
  test("what ISO 8601 has no glance for is said in words", () => {
    check("Im vergangenen Frühjahr{spring 2023} war er dort.");
    check("Im vergangenen Frühjahr{Frühling 2023} war er dort.", { locale: "de" });
    check("Im dritten Quartal{3. Quartal 2023} sank der Absatz.", { locale: "de" });
  });
  test("a part of the day has that of its day; a time on a day named before has none", () => {
    check("Am Montagabend{2023-09-11} sprach er.");
    check("Am Montag{2023-09-11} um 8 Uhr kam er.");
  });
  test("not after what says its value itself, lasts, repeats, is vague or not determined", () => {
    for (const text of [
      "Am 12. September 2023 kam er.",
      "Er kam im Mai 2021, seit 2017 regiert er, in den Sechzigerjahren nicht.",
      "Es dauerte drei Tage.",
      "Jeden Montag kommt er.",
      "Derzeit ist Ruhe, damals nicht.",
      "Caesar starb 44 v. Chr. in Rom.",
      "Kim Jong Un zeigte eine Rakete.",
    ])
      check(text);
    assert.equal(hinted(" date 2023-09 Reise\n\nEr kam am Montag."), " date 2023-09 Reise\n\nEr kam am Montag.");
    assert.equal(hinted("Er kam am Montag und am 3. Mai."), "Er kam am Montag und am 3. Mai.");
    assert.equal(hinted(`${DAY}Am 31. Juni war nichts.`), `${DAY}Am 31. Juni war nichts.`);
  });
  test("only in the range that is asked for", () => {
    const { article, context } = world(`${DAY}Er kam am Montag.\n\nEr ging am Dienstag.`);
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    assert.deepEqual(
      inlayHint(article, { range }, context).map(({ label }) => label),
      ["2023-09-12"],
    );
  });
  test("the tooltip says which day and why", () => {
    const { article, context } = world(`${DAY}Er wird am Freitag kommen.`);
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const [hint] = inlayHint(article, { range }, context);
    assert.ok(hint?.paddingLeft);
    assert.equal(
      (hint.tooltip as MarkupContent).value,
      "Friday, 15 September 2023 — counted from the article's date 2023-09-13 (the header line), “wird” looks ahead",
    );
  });
});
