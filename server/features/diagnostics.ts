import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { AnnotatedArticle, Span } from "../core/model.ts";
import type { Resources } from "../core/resources.ts";
import { type Messages, messagesFor } from "../messages/index.ts";
import { type ArticleDocument, rangeOf } from "./article-document.ts";
import { articleDateFindings } from "./checks/article-date.ts";
import { impossibleDates } from "./checks/dates.ts";
import type { Edit } from "./checks/edits.ts";
import { reversedRanges } from "./checks/ranges.ts";
import { varyingSpellings } from "./checks/spelling.ts";
import { weekdayMismatches } from "./checks/weekdays.ts";
import type { FeatureContext } from "./context.ts";

/** What a check has to say of a place in an article. Plain values; the editor's form is made last. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly message: string;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** What could be done about it, as alternatives. */
  readonly fixes?: readonly Fix[];
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** It is surely what was meant. */
  readonly preferred?: boolean;
}

/** @param fileName base name of the article's file. */
export type Check = (
  annotated: AnnotatedArticle,
  resources: Resources,
  messages: Messages,
  fileName?: string,
) => readonly Finding[];

const CHECKS: readonly Check[] = [articleDateFindings, impossibleDates, weekdayMismatches, reversedRanges, varyingSpellings];

/** Findings of all checks in the order of the text. */
export function findings(
  annotated: AnnotatedArticle,
  resources: Resources,
  messages: Messages = messagesFor(undefined),
  fileName?: string,
): Finding[] {
  return CHECKS.flatMap((check) => check(annotated, resources, messages, fileName)).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** An empty text has nothing to be found fault with: somebody is about to write it. */
export function diagnostics(article: ArticleDocument, _params: unknown, { resources, messages }: FeatureContext): Diagnostic[] {
  return findings(article.annotated, resources, messages).map((finding) => toDiagnostic(article, finding));
}

export function toDiagnostic(article: ArticleDocument, finding: Finding): Diagnostic {
  const { code, severity, message, related } = finding;
  return {
    range: rangeOf(article, finding),
    code,
    severity: SEVERITIES[severity],
    source: "Lagebild",
    message,
    ...(related !== undefined && {
      relatedInformation: related.map((one) => ({
        location: { uri: article.uri, range: rangeOf(article, one.span) },
        message: one.message,
      })),
    }),
  };
}

const SEVERITIES: Readonly<Record<Finding["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
