import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  TextDocumentEdit,
  TextEdit,
} from "vscode-languageserver-types";
import { type ArticleDocument, rangeOf } from "./article-document.ts";
import { catalogueActions } from "./catalogue-actions.ts";
import type { FeatureContext } from "./context.ts";
import { DECIDING, decisionActions } from "./decision-actions.ts";
import { type Finding, type Fix, findingsIn, toDiagnostic } from "./diagnostics.ts";

/** Quick fixes of the findings that touch the range, what can be written about a name into a catalogue, and what can be decided. */
export function codeAction(
  article: ArticleDocument,
  { range, context: { only } }: { readonly range: Range; readonly context: Pick<CodeActionContext, "only"> },
  context: FeatureContext,
): CodeAction[] {
  const wants = (kind: CodeActionKind) => only === undefined || only.some((one) => covers(one, kind));
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(article, range, context) : []),
    ...(wants(DECIDING) ? decisionActions(article, range, context) : []),
  ];
}

function quickFixes(article: ArticleDocument, range: Range, context: FeatureContext): CodeAction[] {
  const start = article.document.offsetAt(range.start);
  const end = article.document.offsetAt(range.end);
  const fixes = findingsIn(article, context)
    .filter((finding) => finding.start <= end && finding.end >= start)
    .flatMap((finding) => (finding.fixes ?? []).map((fix) => action(article, finding, fix, context)));
  return [...fixes, ...catalogueActions(article, range, context)];
}

/** A kind stands for all below it; the empty one for every kind. */
const covers = (kind: CodeActionKind, other: CodeActionKind) =>
  kind === CodeActionKind.Empty || other === kind || other.startsWith(`${kind}.`);

function action(
  article: ArticleDocument,
  finding: Finding,
  { title, edits, preferred }: Fix,
  context: FeatureContext,
): CodeAction {
  const { uri, document } = article;
  const textEdits = edits.map(({ span, text }) => TextEdit.replace(rangeOf(article, span), text));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(article, finding, context)],
    ...(preferred === true && { isPreferred: true }),
    edit: { documentChanges: [TextDocumentEdit.create({ uri, version: document.version }, textEdits)] },
  };
}
