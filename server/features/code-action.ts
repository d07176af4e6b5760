import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  TextDocumentEdit,
  TextEdit,
} from "vscode-languageserver-types";
import { type ArticleDocument, fileNameOf, rangeOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { type Finding, type Fix, findings, toDiagnostic } from "./diagnostics.ts";

/** Quick fixes of the findings that touch the range. */
export function codeAction(
  article: ArticleDocument,
  { range, context: { only } }: { readonly range: Range; readonly context: Pick<CodeActionContext, "only"> },
  { resources, messages }: FeatureContext,
): CodeAction[] {
  if (only !== undefined && !only.some(coversQuickFix)) return [];
  const start = article.document.offsetAt(range.start);
  const end = article.document.offsetAt(range.end);
  return findings(article.annotated, resources, messages, fileNameOf(article.uri))
    .filter((finding) => finding.start <= end && finding.end >= start)
    .flatMap((finding) => (finding.fixes ?? []).map((fix) => action(article, finding, fix)));
}

/** A kind stands for all below it; the empty one for every kind. */
const coversQuickFix = (kind: CodeActionKind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix;

function action(article: ArticleDocument, finding: Finding, { title, edits, preferred }: Fix): CodeAction {
  const { uri, document } = article;
  const textEdits = edits.map(({ span, text }) => TextEdit.replace(rangeOf(article, span), text));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(article, finding)],
    ...(preferred === true && { isPreferred: true }),
    edit: { documentChanges: [TextDocumentEdit.create({ uri, version: document.version }, textEdits)] },
  };
}
