import type { Range, SemanticTokens } from "vscode-languageserver-types";
import type { Mention, MentionKind } from "../core/model.ts";
import { type ArticleDocument, isVague, referentOf } from "./article-document.ts";

/** Also in package.json (`semanticTokenTypes`, `semanticTokenModifiers`); a test keeps them equal. */
export const SEMANTIC_TOKEN_TYPES: readonly MentionKind[] = ["person", "state", "organisation", "weapon", "date"];
export const SEMANTIC_TOKEN_MODIFIERS = ["suggested", "decided", "ambiguous", "firstMention"] as const;

/** Places and vague references are found, but not coloured: quiet first. */
export function semanticTokens(article: ArticleDocument): SemanticTokens {
  return { data: encode(article, 0, Number.POSITIVE_INFINITY) };
}

export function semanticTokensInRange(article: ArticleDocument, { range }: { readonly range: Range }): SemanticTokens {
  return { data: encode(article, article.document.offsetAt(range.start), article.document.offsetAt(range.end)) };
}

function encode(article: ArticleDocument, from: number, to: number): number[] {
  const data: number[] = [];
  const named = new Set<string>();
  let line = 0;
  let character = 0;
  for (const mention of article.annotated.mentions) {
    const type = SEMANTIC_TOKEN_TYPES.indexOf(mention.kind);
    const modifiers = modifiersOf(mention, named);
    if (type < 0 || isVague(mention) || mention.end < from || mention.start > to) continue;
    for (const piece of linesOf(article, mention)) {
      data.push(
        piece.line - line,
        piece.line === line ? piece.character - character : piece.character,
        piece.length,
        type,
        modifiers,
      );
      line = piece.line;
      character = piece.character;
    }
  }
  return data;
}

function modifiersOf(mention: Mention, named: Set<string>): number {
  let bits = flag(mention.decision === undefined ? "suggested" : "decided");
  if (mention.candidates !== undefined) bits |= flag("ambiguous");
  const referent = referentOf(mention);
  if (referent !== undefined && !named.has(referent)) {
    named.add(referent);
    bits |= flag("firstMention");
  }
  return bits;
}

const flag = (modifier: (typeof SEMANTIC_TOKEN_MODIFIERS)[number]) => 1 << SEMANTIC_TOKEN_MODIFIERS.indexOf(modifier);

/** A token may not run over a line end; a mention may, where lines are wrapped by hand. */
function linesOf(
  { document }: ArticleDocument,
  mention: Mention,
): { readonly line: number; readonly character: number; readonly length: number }[] {
  const pieces = mention.text.split(/\r\n|\n|\r/);
  if (pieces.length === 1) return [{ ...document.positionAt(mention.start), length: mention.text.length }];
  const first = document.positionAt(mention.start);
  return pieces
    .map((piece, index) => ({ line: first.line + index, character: index === 0 ? first.character : 0, length: piece.length }))
    .filter(({ length }) => length > 0);
}
