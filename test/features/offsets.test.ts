import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocumentEdit, TextEdit } from "vscode-languageserver-types";
import { codeAction } from "../../server/features/code-action.ts";
import { definition } from "../../server/features/definition.ts";
import { diagnostics } from "../../server/features/diagnostics.ts";
import { documentHighlight } from "../../server/features/document-highlight.ts";
import { documentSymbol } from "../../server/features/document-symbol.ts";
import { hover } from "../../server/features/hover.ts";
import { references } from "../../server/features/references.ts";
import { semanticTokens } from "../../server/features/semantic-tokens.ts";
import { workspaceSymbol } from "../../server/features/workspace-symbol.ts";
import { world } from "../support/feature.ts";

// What every feature has to get right in every text: that its ranges cover the words they are about.
for (const [what, head] of [
  ["CRLF", " date 2023-09-12 Reise\r\n\r\nText.\r\n\r\n"],
  ["lone CR", " date 2023-09-12 Reise\r\rText.\r\r"],
  ["emoji before", " date 2023-09-12 🚀🚀\n\n🇰🇵👩‍🚀 und "],
  ["decomposed umlauts before", " date 2023-09-12 U\u0308bung\n\nA\u0308rger u\u0308ber "],
  ["a byte order mark", "\uFEFF date 2023-09-12 Reise\n\n"],
  ["lone surrogates", " date 2023-09-12 \uD83D\n\n\uDE80 \uD83D "],
] as const) {
  describe(`ranges with ${what}`, () => {
    const at = world(`${head}Kim Jon|g Un kam am 31. Juni 2023.`);
    const { article, position, context } = at;
    const written = (range: Parameters<typeof article.document.getText>[0]) => article.document.getText(range);
    const request = { position, context: { includeDeclaration: false } };
    const isKim = (range: Parameters<typeof article.document.getText>[0]) => assert.equal(written(range), "Kim Jong Un");

    test("hover", () => isKim(hover(article, request, context)?.range));
    test("definition", () => isKim(definition(article, request, context)[0]?.originSelectionRange));
    test("references", () => isKim(references(article, request, context)[0]?.range));
    test("highlights", () => isKim(documentHighlight(article, request, context)[0]?.range));
    test("workspace symbols", () => {
      const location = workspaceSymbol({ query: "kim" }, context)[0]?.location;
      isKim(location !== undefined && "range" in location ? location.range : undefined);
    });
    test("outline", () => {
      const actors = documentSymbol(article, undefined, context).find(({ name }) => name === "Actors");
      isKim(actors?.children?.[0]?.selectionRange);
    });
    test("diagnostics", () => {
      const [impossible] = diagnostics(article, undefined, context).filter(({ code }) => code === "date/impossible");
      assert.equal(written(impossible?.range), "31. Juni 2023");
    });
    test("quick fixes", () => {
      const whole = { start: { line: 0, character: 0 }, end: article.document.positionAt(999) };
      const [change] = codeAction(article, { range: whole, context: {} }, context)[0]?.edit?.documentChanges ?? [];
      assert.ok(TextDocumentEdit.is(change) && TextEdit.is(change.edits[0]));
      assert.deepEqual([written(change.edits[0].range), change.edits[0].newText], ["31", "30"]);
    });
    test("semantic tokens", () => {
      const { data } = semanticTokens(article);
      let start = { line: 0, character: 0 };
      const texts: string[] = [];
      for (let i = 0; i < data.length; i += 5) {
        const [lines = 0, characters = 0, length = 0] = data.slice(i, i + 3);
        start = { line: start.line + lines, character: (lines === 0 ? start.character : 0) + characters };
        texts.push(written({ start, end: { line: start.line, character: start.character + length } }));
      }
      assert.deepEqual(texts, ["2023-09-12", "Kim Jong Un", "31. Juni 2023"]);
    });
  });
}
