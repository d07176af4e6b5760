import type { Range } from "vscode-languageserver-types";
import { isSettled } from "../annotations/adjudicate.ts";
import { type Agreement, compareDecisions, type Difference, type Disagreement, type Mark } from "../annotations/agreement.ts";
import { anchorAll } from "../annotations/anchor.ts";
import { figuresOf } from "../annotations/figures.ts";
import { readAnnotations } from "../annotations/jsonl.ts";
import type { Anchored, Annotation } from "../annotations/model.ts";
import { targetsIn } from "../annotations/target.ts";
import { timexToEdtf } from "../core/dates/edtf.ts";
import { type ArticleDocument, rangeOf } from "./article-document.ts";
import { entityName, type FeatureContext } from "./context.ts";

/** Two people's decisions about an article, beside each other. */
export interface Adjudication {
  readonly figures: { readonly strictF1?: number; readonly kappa?: number; readonly alpha?: number };
  /** What both say alike and the article's own decisions don't have yet. */
  readonly agreed: number;
  /** What is still to be settled, in the order of the text. */
  readonly disagreements: readonly DisagreementItem[];
}

export interface DisagreementItem {
  readonly range: Range;
  readonly text: string;
  readonly differs: readonly Difference[];
  /** What each says, in words; undefined where there is no mention for them. */
  readonly mine?: string;
  readonly theirs?: string;
}

/** A file of decisions, and the article as it was then, where that is known: the places in the file are of that text. */
export interface DecisionsText {
  readonly text: string;
  readonly article?: string;
}

/** What two files of decisions say about the article as it is now. */
export function compareFiles({ annotated }: ArticleDocument, mine: DecisionsText, theirs: DecisionsText): Agreement {
  const { text } = annotated.article;
  const target = targetsIn(text);
  const placed = ({ text: file, article = text }: DecisionsText) =>
    anchorAll(readAnnotations(file, article).annotations, text).map(
      (one): Anchored =>
        // what is taken over is to be found in this text
        one.anchoring?.status === "moved" && one.annotation.target !== undefined
          ? { ...one, annotation: { ...one.annotation, target: target(one.anchoring.span) } }
          : one,
    );
  return compareDecisions(placed(mine), placed(theirs), text);
}

/** Those that the article's own decisions don't settle yet. */
export function openDisagreements({ disagreements }: Agreement, own: readonly Annotation[]): readonly Disagreement[] {
  return disagreements.filter((one) => !isSettled(one, own));
}

/** `lagebild/disagreements`. */
export function adjudication(
  article: ArticleDocument,
  agreement: Agreement,
  own: readonly Annotation[],
  context: FeatureContext,
): Adjudication {
  const { strictF1, kappa, alpha } = figuresOf([agreement]).all;
  const ids = new Set(own.map(({ id }) => id));
  const { text } = article.annotated.article;
  return {
    figures: {
      ...(strictF1 !== undefined && { strictF1 }),
      ...(kappa !== undefined && { kappa }),
      ...(alpha !== undefined && { alpha }),
    },
    agreed: agreement.agreed.filter(({ mine }) => !ids.has(mine.annotation.id)).length,
    disagreements: openDisagreements(agreement, own).map((one) => ({
      range: rangeOf(article, one),
      text: text.slice(one.start, one.end),
      differs: one.differs,
      ...(one.mine !== undefined && { mine: inWords(one.mine, text, context) }),
      ...(one.theirs !== undefined && { theirs: inWords(one.theirs, text, context) }),
    })),
  };
}

function inWords({ annotation, start, end }: Mark, text: string, context: FeatureContext): string {
  const { kind, entity, timex } = annotation.body;
  const words = text.slice(start, end);
  const meaning = entity !== undefined ? entityName(entity, context, entity) : timex && (timexToEdtf(timex) ?? timex.value);
  return [`“${words}”`, context.messages.kinds[kind], meaning].filter((part) => part !== undefined).join(" · ");
}
