import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, CodeActionKind, TextDocumentEdit } from "vscode-languageserver-types";
import { analyseArticle } from "../../server/core/analyse.ts";
import { codeAction } from "../../server/features/code-action.ts";
import { builtInResources } from "../../server/main/resources.ts";
import { type Marked, type Options, showRange, world } from "../support/feature.ts";

const DAY = " date 2023-09-12 Reise\n\n";

/** The actions at the cursor. */
function actions(marked: Marked, options?: Options, only?: string[]): { readonly all: CodeAction[]; readonly text: string } {
  const { article, position, context } = world(marked, options);
  const range = { start: position, end: position };
  const all = codeAction(article, { range, context: only === undefined ? {} : { only } }, context);
  return { all, text: article.document.getText() };
}

function applied({ edit }: CodeAction, text: string): string {
  const [change, ...others] = edit?.documentChanges ?? [];
  assert.ok(TextDocumentEdit.is(change) && others.length === 0 && change.textDocument.version === 1);
  return TextDocument.applyEdits(TextDocument.create("", "article", 1, text), change.edits as TextDocumentEdit["edits"] as never);
}

/** Title and the text after it of every action at the cursor. */
function check(marked: Marked, expected: Readonly<Record<string, string>>, options?: Options): void {
  const { all, text } = actions(marked, options);
  assert.deepEqual(Object.fromEntries(all.map((action) => [action.title, applied(action, text)])), expected);
}

describe("quick fixes", () => {
  test("a weekday that contradicts its date: either side", () => {
    check(`${DAY}Am Dienstag, |12. Juni 2024, kam er.`, {
      "Write “Mittwoch, 12. Juni 2024”": `${DAY}Am Mittwoch, 12. Juni 2024, kam er.`,
      "Write “Dienstag, 11. Juni 2024”": `${DAY}Am Dienstag, 11. Juni 2024, kam er.`,
    });
    check(
      `${DAY}MITTWOCH, |DEN 1. MAI 2023: Fest`,
      {
        "„MONTAG, DEN 1. MAI 2023“ schreiben": `${DAY}MONTAG, DEN 1. MAI 2023: Fest`,
        "„MITTWOCH, DEN 3. MAI 2023“ schreiben": `${DAY}MITTWOCH, DEN 3. MAI 2023: Fest`,
      },
      { locale: "de" },
    );
    check(`${DAY}Am Dienstag| (09.06.2024) kam er.`, {
      "Write “Sonntag (09.06.2024)”": `${DAY}Am Sonntag (09.06.2024) kam er.`,
      "Write “Dienstag (11.06.2024)”": `${DAY}Am Dienstag (11.06.2024) kam er.`,
    });
  });
  test("the day stays in its month and keeps its zeros", () => {
    check(`${DAY}Am Mittwoch, |30. Juni 2023, kam er.`, {
      "Write “Freitag, 30. Juni 2023”": `${DAY}Am Freitag, 30. Juni 2023, kam er.`,
      "Write “Mittwoch, 28. Juni 2023”": `${DAY}Am Mittwoch, 28. Juni 2023, kam er.`,
    });
    check(`${DAY}Am Samstag,| 12.06.2024, kam er.`, {
      "Write “Mittwoch, 12.06.2024”": `${DAY}Am Mittwoch, 12.06.2024, kam er.`,
      "Write “Samstag, 15.06.2024”": `${DAY}Am Samstag, 15.06.2024, kam er.`,
    });
    check(`${DAY}Am Montag,| 12.06.2024, kam er.`, {
      "Write “Mittwoch, 12.06.2024”": `${DAY}Am Mittwoch, 12.06.2024, kam er.`,
      "Write “Montag, 10.06.2024”": `${DAY}Am Montag, 10.06.2024, kam er.`,
    });
  });
  test("a day that doesn't exist: the last one of its month", () => {
    check(`${DAY}Am 31. Ju|ni 2023.`, { "Write “30. Juni 2023”": `${DAY}Am 30. Juni 2023.` });
    check(`${DAY}Am 30. Feb|ruar 2024.`, { "Write “29. Februar 2024”": `${DAY}Am 29. Februar 2024.` });
    check(`${DAY}Stand: 2023-02-|29.`, { "Write “2023-02-28”": `${DAY}Stand: 2023-02-28.` });
    check(`${DAY}Am 31.|06.31.`, { "Write “30.06.31”": `${DAY}Am 30.06.31.` });
  });
  test("an unknown article date: from the file name and from the text", () => {
    check({ "20241029_reise.txt": "Reise nach Moskau\n\nAm Mitt|woch kam er. Am 3. Mai 2024 ging er." }, {});
    check(
      { "20241029_reise.txt": "|Reise nach Moskau\n\nAm Mittwoch kam er. Am 3. Mai 2024 ging er." },
      {
        "Date the article 2024-10-29 (from the file name)":
          " date 2024-10-29 Reise nach Moskau\n\nAm Mittwoch kam er. Am 3. Mai 2024 ging er.",
        "Date the article 2024-05-03 (from “3. Mai 2024”)":
          " date 2024-05-03 Reise nach Moskau\n\nAm Mittwoch kam er. Am 3. Mai 2024 ging er.",
      },
    );
    check(
      { "a 29.10.2024.txt": "A|m Mittwoch kam er." },
      { "Artikel auf 2024-10-29 datieren (aus dem Dateinamen)": " date 2024-10-29\nAm Mittwoch kam er." },
      { locale: "de" },
    );
    check("A|m Mittwoch kamen vom 8. bis 13. Oktober 1500 Mann. Am 3. Mai 2024 gingen sie.", {
      "Date the article 2024-05-03 (from “3. Mai 2024”)":
        " date 2024-05-03\nAm Mittwoch kamen vom 8. bis 13. Oktober 1500 Mann. Am 3. Mai 2024 gingen sie.",
    });
    for (const name of ["20241329.txt", "1202410291.txt", "reise.txt", "40.10.2024.txt"])
      check({ [name]: "A|m Mittwoch kam er." }, {});
  });
  test("the header stands behind a byte order mark, with the line ends of the text, or in the front matter", () => {
    check(
      { "2024_10_29.txt": "\uFEFFR|eise nach Moskau\r\n\r\nAm Mittwoch kam er.\r\n" },
      {
        "Date the article 2024-10-29 (from the file name)":
          "\uFEFF date 2024-10-29 Reise nach Moskau\r\n\r\nAm Mittwoch kam er.\r\n",
      },
    );
    check(
      { "2024_10_29.txt": "A|m Mittwoch kam er nach langer Fahrt an.\r\n\r\nDann ging er wieder.\r\n" },
      {
        "Date the article 2024-10-29 (from the file name)":
          " date 2024-10-29\r\nAm Mittwoch kam er nach langer Fahrt an.\r\n\r\nDann ging er wieder.\r\n",
      },
    );
    check(
      { "2024_10_29.txt": "---\ntitle: Reise\n---\nA|m Mittwoch kam er." },
      {
        "Date the article 2024-10-29 (from the file name)": "---\ndate: 2024-10-29\ntitle: Reise\n---\nAm Mittwoch kam er.",
      },
    );
  });
  test("a date that is put in is the article's, and changes nothing else", () => {
    const resources = builtInResources();
    for (const text of [
      "Reise nach Moskau\n\nAm| Mittwoch kam er.",
      "Am| Mittwoch kam er.",
      "\n\nAm| Mittwoch.",
      "Am| Mittwoch\rkam er.",
    ]) {
      const { position: _, article } = world({ "20241029.txt": text });
      const found = codeAction(
        article,
        { range: { start: article.document.positionAt(0), end: article.document.positionAt(99) }, context: {} },
        world("x").context,
      );
      const [action] = found;
      assert.ok(action, text);
      const after = analyseArticle({ text: applied(action, article.document.getText()) }, resources).article;
      assert.equal(after.date?.value, "2024-10-29");
      const shape = (blocks: typeof after.blocks) => blocks.map((block) => [block.kind, block.text]);
      assert.deepEqual(shape(after.blocks), shape(article.annotated.article.blocks));
    }
  });
  test("say what they fix and whether they are surely right", () => {
    const { all } = actions({ "20241029.txt": "A|m Mittwoch kam er. Am 3. Mai 2024 ging er." });
    assert.deepEqual(
      all.map(({ kind, isPreferred, diagnostics }) => [
        kind,
        isPreferred,
        diagnostics?.map(({ code, range }) => `${code} ${showRange(range)}`),
      ]),
      [
        [CodeActionKind.QuickFix, true, ["date/missing 1:0-2"]],
        [CodeActionKind.QuickFix, undefined, ["date/missing 1:0-2"]],
      ],
    );
  });
  test("only where something is found, and only if quick fixes are asked for", () => {
    const impossible = `${DAY}Am 31. Ju|ni 2023.`;
    for (const only of [[""], ["quickfix"], ["refactor", "quickfix"]]) assert.equal(actions(impossible, {}, only).all.length, 1);
    for (const only of [[], ["refactor"], ["quickfix.other"], ["source.fixAll"]])
      assert.deepEqual(actions(impossible, {}, only).all, []);
    assert.deepEqual(actions(`${DAY}Er| kam am 31. Juni 2023.`).all, []);
    assert.deepEqual(actions(`${DAY}Vom 13. bis| 10. September 2023 war Ruhe.`).all, []);
  });
});
