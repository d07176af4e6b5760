import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { AnnotatedArticle, Span } from "../core/model.ts";
import type { Resources } from "../core/resources.ts";
import { type Messages, messagesFor } from "../messages/index.ts";
import { type ArticleDocument, fileNameOf, rangeOf } from "./article-document.ts";
import { articleDateFindings } from "./checks/article-date.ts";
import { impossibleDates } from "./checks/dates.ts";
import type { Edit } from "./checks/edits.ts";
import { reversedRanges } from "./checks/ranges.ts";
import { varyingSpellings } from "./checks/spelling.ts";
import { implausibleCalibres, implausibleRanges, mixedUnits } from "./checks/weapon-figures.ts";
import { mixedNames, unknownDesignators } from "./checks/weapon-names.ts";
import { weekdayMismatches } from "./checks/weekdays.ts";
import type { FeatureContext } from "./context.ts";
import { withSeverities } from "./severities.ts";

/** What a check has to say of a place in an article. Plain values; the editor's form is made last. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly message: string;
  /** Places in the article, or catalogue entries and weapon classes by their ids, that it relies on. */
  readonly related?: readonly { readonly of: Span | string; readonly message: string }[];
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

const CHECKS: readonly Check[] = [
  articleDateFindings,
  impossibleDates,
  weekdayMismatches,
  reversedRanges,
  varyingSpellings,
  unknownDesignators,
  implausibleCalibres,
  implausibleRanges,
  mixedUnits,
  mixedNames,
];

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
export function diagnostics(article: ArticleDocument, _params: unknown, context: FeatureContext): Diagnostic[] {
  return findingsIn(article, context).map((finding) => toDiagnostic(article, finding, context));
}

/** Findings as loud as the user wants them. */
export function findingsIn(article: ArticleDocument, { resources, messages, severities }: FeatureContext): Finding[] {
  return withSeverities(findings(article.annotated, resources, messages, fileNameOf(article.uri)), severities());
}

export function toDiagnostic(article: ArticleDocument, finding: Finding, context: FeatureContext): Diagnostic {
  const { code, severity, message, related } = finding;
  return {
    range: rangeOf(article, finding),
    code,
    severity: SEVERITIES[severity],
    source: "Lagebild",
    message,
    ...(related !== undefined && {
      relatedInformation: related.flatMap(({ of, message }) => {
        const location =
          typeof of === "string"
            ? (context.entryLocation(of) ?? context.classLocation(of))
            : { uri: article.uri, range: rangeOf(article, of) };
        return location === undefined ? [] : [{ location, message }];
      }),
    }),
  };
}

const SEVERITIES: Readonly<Record<Finding["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
