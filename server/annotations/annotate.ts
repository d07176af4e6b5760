import { analyseArticle } from "../core/analyse.ts";
import type { ArticleInput } from "../core/article.ts";
import type { AnnotatedArticle } from "../core/model.ts";
import type { Resources } from "../core/resources.ts";
import { anchorAll } from "./anchor.ts";
import { applyDecisions } from "./apply.ts";
import { readAnnotations } from "./jsonl.ts";
import type { Anchored, Annotation } from "./model.ts";

/** What the machine finds in an article with what people decided laid over it: what every reader of an article sees. */
export interface DecidedArticle {
  readonly annotated: AnnotatedArticle;
  /** The decisions in the order of the text; those without a place come last. */
  readonly decisions: readonly Anchored[];
  /** Versions of some of the decisions that are not in force: whoever merged two branches has still to choose. */
  readonly conflicts?: readonly Annotation[];
}

/**
 * The whole way from a text and its sidecar to mentions, for articles as they lie on disk: in the index, the workers and the
 * command line. Never fails: of a sidecar that can't be read, the lines that can be count.
 *
 * @param sidecar text of `NAME.annotations.jsonl`, undefined where there is none.
 */
export function annotateArticle(input: ArticleInput, sidecar: string | undefined, resources: Resources): DecidedArticle {
  const machine = analyseArticle(input, resources);
  if (sidecar === undefined) return { annotated: machine, decisions: [] };
  const { annotations, conflicts } = readAnnotations(sidecar, input.text);
  const decisions = anchorAll(annotations, input.text);
  return { annotated: applyDecisions(machine, decisions), decisions, conflicts };
}
