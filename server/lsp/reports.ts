import type { Diagnostic } from "vscode-languageserver";
import type { Span } from "../core/model.ts";
import type { ArticleDocument } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import { findingsIn, toDiagnostic } from "../features/diagnostics.ts";
import { touches, wordBeingTyped } from "../features/typing.ts";

export interface Report {
  readonly items: Diagnostic[];
  /** Whether findings of the word that is being typed were left out. */
  readonly held: boolean;
}

export interface Reports {
  /** The findings of an article, but for those of the word that is being typed. */
  of(article: ArticleDocument): Report;
  /** Whether it would be another report now: the article is the same, but something else changed that findings rely on. */
  isStale(article: ArticleDocument): boolean;
  forget(uri: string): void;
}

/** So long after the last change of a word nobody is typing it any more. */
const PAUSE_MS = 2000;

interface Look {
  readonly version: number;
  readonly text: string;
  readonly word: Span | undefined;
  readonly until: number;
}

/**
 * Nothing is said of a word while it is being typed: until the next change elsewhere, or a pause. The cursor is the client's; where
 * somebody types is seen from what changed since the last look.
 *
 * @param again called when a pause has passed and something was held back.
 */
export function createReports(context: FeatureContext, again: (uri: string) => void): Reports {
  const looks = new Map<string, Look>();
  /** What was found last, whether shown or held back. */
  const last = new Map<string, string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const wordIn = ({ uri, document: { version }, annotated }: ArticleDocument): Span | undefined => {
    const { text } = annotated.article;
    const before = looks.get(uri);
    if (before !== undefined && before.version === version) return Date.now() < before.until ? before.word : undefined;
    const word = before && wordBeingTyped(before.text, text);
    looks.set(uri, { version, text, word, until: Date.now() + PAUSE_MS });
    return word;
  };
  const stop = (uri: string) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  return {
    of(article) {
      const { uri } = article;
      const all = findingsIn(article, context);
      last.set(uri, JSON.stringify(all));
      const word = wordIn(article);
      const shown = word === undefined ? all : all.filter((finding) => !touches(finding, word));
      const held = shown.length < all.length;
      stop(uri);
      if (held)
        timers.set(
          uri,
          setTimeout(() => {
            timers.delete(uri);
            again(uri);
          }, PAUSE_MS),
        );
      return { items: shown.map((finding) => toDiagnostic(article, finding, context)), held };
    },
    isStale(article) {
      const before = last.get(article.uri);
      return before !== undefined && before !== JSON.stringify(findingsIn(article, context));
    },
    forget(uri) {
      last.delete(uri);
      looks.delete(uri);
      stop(uri);
    },
  };
}
