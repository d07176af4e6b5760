import { type Diagnostic, DiagnosticSeverity, type Location } from "vscode-languageserver-types";
import { type ArticleDocument, fileNameOf, rangeOf } from "./article-document.ts";
import { pageUri } from "./checks/page.ts";
import type { Finding, Related } from "./checks/rule.ts";
import { capped, findings, withoutIgnored } from "./checks/run.ts";
import type { FeatureContext } from "./context.ts";
import { withSeverities } from "./severities.ts";

/** What the checks find in an article, as the editor shows it. */
export function diagnostics(article: ArticleDocument, _params: unknown, context: FeatureContext): Diagnostic[] {
  return findingsIn(article, context).map((finding) => toDiagnostic(article, finding, context));
}

/** Findings as loud as the user wants them, without those that are to be ignored, and of no kind too many. */
export function findingsIn(article: ArticleDocument, context: FeatureContext): Finding[] {
  const { resources, messages, severities, dossier } = context;
  const { annotated, decisions, conflicts = [], uri } = article;
  const settings = context.dossierFile(uri)?.settings;
  const found = findings({
    annotated,
    decisions,
    conflicts,
    resources,
    messages,
    fileName: fileNameOf(uri),
    dossier: { facts: dossier.facts, uri, houseForms: settings?.houseForms ?? {} },
  });
  const wanted = withoutIgnored(withSeverities(found, severities()), decisions, settings?.ignore ?? [], annotated.article.text);
  return capped(wanted, messages.moreLikeThis);
}

export function toDiagnostic(article: ArticleDocument, finding: Finding, context: FeatureContext): Diagnostic {
  const { code, severity, message } = finding;
  const relatedInformation = relatedTo(finding, (of) => locationOf(article, of, context));
  return {
    range: rangeOf(article, finding),
    code,
    severity: DIAGNOSTIC_SEVERITIES[severity],
    source: "Lagebild",
    message,
    ...codeDescription(code, context),
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}

/** Where the editor finds the check's page, if the client shows documents that the server holds. */
export function codeDescription(code: string, { showsPages }: Pick<FeatureContext, "showsPages">): Partial<Diagnostic> {
  return showsPages ? { codeDescription: { href: pageUri(code) } } : {};
}

/** Other places and what the catalogue says, with its source. */
export function relatedTo({ related = [], facts = [] }: Finding, locate: (of: Related["of"]) => Location | undefined) {
  const told = [
    ...related,
    ...facts.map(({ of, text, source }) => ({ of, message: source === undefined ? text : `${text}: ${source}` })),
  ];
  return told.flatMap(({ of, message }) => {
    const location = locate(of);
    return location === undefined ? [] : [{ location, message }];
  });
}

function locationOf(article: ArticleDocument, of: Related["of"], context: FeatureContext): Location | undefined {
  if (typeof of === "string") return context.entryLocation(of) ?? context.classLocation(of);
  return "uri" in of ? of : { uri: article.uri, range: rangeOf(article, of) };
}

export const DIAGNOSTIC_SEVERITIES: Readonly<Record<Finding["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
