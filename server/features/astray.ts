import type { Range } from "vscode-languageserver-types";
import type { DecidedArticle } from "../annotations/annotate.ts";
import type { Anchored } from "../annotations/model.ts";
import { annotationInWords, wordsOf } from "./annotation-words.ts";
import { type ArticleDocument, rangeOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { inOneLine } from "./one-line.ts";

/** A decision whose place in the article is not certain any more, or gone. */
export interface AstrayItem {
  readonly id: string;
  /** The words it is about. */
  readonly text: string;
  /** What was decided, by whom and when. */
  readonly decided: string;
  /** The words with those that stood around them. */
  readonly around: string;
  /** The best guess; absent where there is none. */
  readonly range?: Range;
}

/** `lagebild/astray`: those of an article, by the place where they were last written. */
export function astrayItems(article: ArticleDocument, _params: unknown, context: FeatureContext): AstrayItem[] {
  return article.decisions
    .filter(isAstray)
    .sort((a, b) => positionOf(a) - positionOf(b))
    .map(({ annotation, anchoring }) => {
      const { exact = "", prefix = "", suffix = "" } = annotation.target ?? {};
      return {
        id: annotation.id,
        text: wordsOf(annotation),
        decided: annotationInWords(annotation, context),
        around: inOneLine(`${prefix}${exact}${suffix}`).trim(),
        ...(anchoring?.status === "uncertain" && { range: rangeOf(article, anchoring.span) }),
      };
    });
}

export function countAstray({ decisions }: Pick<DecidedArticle, "decisions">): number {
  return decisions.filter(isAstray).length;
}

const isAstray = ({ anchoring }: Anchored) => anchoring?.status === "uncertain" || anchoring?.status === "orphaned";

const positionOf = ({ annotation }: Anchored) => annotation.target?.position.start ?? 0;
