import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Range } from "vscode-languageserver-types";
import {
  SEMANTIC_TOKEN_MODIFIERS,
  SEMANTIC_TOKEN_TYPES,
  semanticTokens,
  semanticTokensInRange,
} from "../../server/features/semantic-tokens.ts";
import { world } from "../support/feature.ts";

/** The tokens as a client decodes them: `line:character text type.modifiers`. */
function tokens(text: string, range?: Range): string[] {
  const { article } = world(text);
  const { data } = range === undefined ? semanticTokens(article) : semanticTokensInRange(article, { range });
  assert.equal(data.length % 5, 0);
  const shown: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [deltaLine, deltaCharacter, length, type, modifiers] = data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    assert.ok(deltaLine >= 0 && deltaCharacter >= 0 && length > 0, "tokens go forward and are not empty");
    line += deltaLine;
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    const start = { line, character };
    const written = article.document.getText({ start, end: { line, character: character + length } });
    assert.equal(written.length, length, "a token ends on its line");
    const names = SEMANTIC_TOKEN_MODIFIERS.filter((_name, bit) => modifiers & (1 << bit));
    shown.push(`${line + 1}:${character} ${written} ${[SEMANTIC_TOKEN_TYPES[type], ...names].join(".")}`);
  }
  return shown;
}

const TEXT =
  "Kim Jong Un kam nach Moskau.\nKim Il Sung und Kim Il Sung. Dann kam Kim Jong Un, Kim.\nAm 3. Mai 2024 flog eine Rakete, derzeit nicht, sagt die Nato in Russland.";

describe("semantic tokens", () => {
  test("types and modifiers; places and vague references are not coloured", () => {
    assert.deepEqual(tokens(TEXT), [
      "1:0 Kim Jong Un person.suggested.firstMention",
      "2:0 Kim Il Sung person.suggested.firstMention",
      "2:16 Kim Il Sung person.suggested",
      "2:38 Kim Jong Un person.suggested",
      "2:51 Kim person.suggested",
      "3:3 3. Mai 2024 date.suggested.firstMention",
      "3:25 Rakete weapon.suggested.firstMention",
      "3:57 Nato organisation.suggested.firstMention",
      "3:65 Russland state.suggested.firstMention",
    ]);
    assert.deepEqual(
      tokens("Kim Il Sung kam, Kim Il Sung ging. Kim Jong Un und Kim.").at(-1),
      "1:51 Kim person.suggested.ambiguous",
    );
    assert.deepEqual(tokens("Es war ruhig."), []);
    assert.deepEqual(tokens(""), []);
  });
  test("of a range: only there, a mention that reaches into it as well, first mentions counted from the article's start", () => {
    assert.deepEqual(tokens(TEXT, { start: { line: 1, character: 20 }, end: { line: 1, character: 40 } }), [
      "2:16 Kim Il Sung person.suggested",
      "2:38 Kim Jong Un person.suggested",
    ]);
    assert.deepEqual(tokens(TEXT, { start: { line: 7, character: 0 }, end: { line: 9, character: 0 } }), []);
  });
  for (const [name, end] of [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ] as const) {
    test(`a mention over a wrapped line is a token a line (${name})`, () => {
      const text = [
        "Vor vielen geladenen Gästen aus aller Welt sprach gestern Kim",
        "Jong Un sehr lange über seine Vorhaben und über die Ernte und",
        "über das Wetter.",
      ];
      assert.deepEqual(tokens(text.join(end)).slice(-2), [
        "1:58 Kim person.suggested.firstMention",
        "2:0 Jong Un person.suggested.firstMention",
      ]);
    });
  }
});
