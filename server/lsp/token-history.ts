import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import type { ArticleDocument } from "../features/article-document.ts";
import { semanticTokens } from "../features/semantic-tokens.ts";
import type { OpenArticles } from "./open-articles.ts";

/** Semantic tokens as they were told last, so that only what is different has to be sent. */
export interface TokenHistory {
  full(article: ArticleDocument): SemanticTokens;
  /** All of them where the client has others than those told last. */
  delta(article: ArticleDocument, params: { readonly previousResultId: string }): SemanticTokens | SemanticTokensDelta;
}

export function tokenHistory(open: OpenArticles): TokenHistory {
  const told = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  const current = (article: ArticleDocument) => {
    const { uri } = article;
    const resultId = open.resultId(uri);
    const known = told.get(uri);
    if (known?.resultId === resultId) return known;
    // of those that have been closed nobody asks any more
    for (const other of told.keys()) if (!open.has(other)) told.delete(other);
    const tokens = { resultId, data: semanticTokens(article).data };
    told.set(uri, tokens);
    return tokens;
  };
  return {
    full: current,
    delta(article, { previousResultId }) {
      const before = told.get(article.uri);
      const now = current(article);
      if (before?.resultId !== previousResultId) return now;
      return { resultId: now.resultId, edits: edits(before.data, now.data) };
    },
  };
}

/** One edit of what lies between what both begin and end with; a token is five numbers, and only whole ones are replaced. */
function edits(before: readonly number[], now: readonly number[]): SemanticTokensDelta["edits"] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  start -= start % TOKEN;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  end -= end % TOKEN;
  return [{ start, deleteCount: before.length - end - start, data: now.slice(start, now.length - end) }];
}

const TOKEN = 5;
