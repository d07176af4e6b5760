import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  TextDocumentEdit,
  TextEdit,
} from "vscode-languageserver-types";
import { addSelectionActions } from "./add-selection.ts";
import { type ArticleDocument, rangeOf } from "./article-document.ts";
import { catalogueActions } from "./catalogue-actions.ts";
import type { Finding, Fix } from "./checks/rule.ts";
import type { FeatureContext } from "./context.ts";
import { atSelectionActions, DECIDING, decideByIdAction, decisionActions } from "./decision-actions.ts";
import { findingsIn, toDiagnostic } from "./diagnostics.ts";
import { dossierAction } from "./dossier-change.ts";
import { setHouseForm } from "./house-form.ts";
import { NORMALISING, normalisingAction, normalisingActions } from "./normalising-actions.ts";
import { inOneLine } from "./one-line.ts";

/**
 * Quick fixes of the findings that touch the range, what can be written about a name into a catalogue, how to see a finding no more,
 * and what can be decided.
 */
export function codeAction(
  article: ArticleDocument,
  { range, context: { only } }: { readonly range: Range; readonly context: Pick<CodeActionContext, "only"> },
  context: FeatureContext,
): CodeAction[] {
  const wants = (kind: CodeActionKind) => only === undefined || only.some((one) => covers(one, kind));
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(article, range, context) : []),
    ...(wants(DECIDING) ? decisionActions(article, range, context) : []),
    ...(wants(NORMALISING) ? normalisingActions(article, range, context) : []),
  ];
}

function quickFixes(article: ArticleDocument, range: Range, context: FeatureContext): CodeAction[] {
  const start = article.document.offsetAt(range.start);
  const end = article.document.offsetAt(range.end);
  const touching = findingsIn(article, context).filter((finding) => finding.start <= end && finding.end >= start);
  const fixes = touching.flatMap((finding) =>
    (finding.fixes ?? []).flatMap((fix) => action(article, finding, fix, context) ?? []),
  );
  const ignoring = touching.flatMap((finding) => ignoreActions(article, finding, context));
  const writing = [...catalogueActions(article, range, context), ...addSelectionActions(article, range, context)];
  return [...fixes, ...atSelectionActions(article, range, context), ...writing, ...ignoring];
}

/** A kind stands for all below it; the empty one for every kind. */
const covers = (kind: CodeActionKind, other: CodeActionKind) =>
  kind === CodeActionKind.Empty || other === kind || other.startsWith(`${kind}.`);

function action(
  article: ArticleDocument,
  finding: Finding,
  { title, edits = [], dossier, houseForm, normalise, decision, preferred }: Fix,
  context: FeatureContext,
): CodeAction | undefined {
  const { uri, document } = article;
  const diagnostics = [toDiagnostic(article, finding, context)];
  if (dossier !== undefined) {
    const file = context.dossierFile(uri);
    const change = file && dossierAction(title, file, dossier);
    return change && { ...change, diagnostics };
  }
  if (houseForm !== undefined) {
    const edit = setHouseForm(houseForm.entity, houseForm.form, uri, context);
    if (edit !== undefined) return { title, kind: CodeActionKind.QuickFix, diagnostics, edit };
    // the catalogue calls it so already, or there is none: that the dossier shall do so is said in its own file
    const file = context.dossierFile(uri);
    const change = file && dossierAction(title, file, { houseForm });
    return change && { ...change, diagnostics };
  }
  if (normalise !== undefined)
    return context.normalises ? { ...normalisingAction(title, article, finding.start, normalise), diagnostics } : undefined;
  if (decision !== undefined)
    return context.decides ? { ...decideByIdAction(title, article, finding, decision), diagnostics } : undefined;
  const textEdits = edits.map(({ span, text }) => TextEdit.replace(rangeOf(article, span), text));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(preferred === true && { isPreferred: true }),
    edit: { documentChanges: [TextDocumentEdit.create({ uri, version: document.version }, textEdits)] },
  };
}

/** Here and in this file, as decisions about the article; in the dossier, in its `lagebild.json`. */
function ignoreActions(article: ArticleDocument, finding: Finding, context: FeatureContext): CodeAction[] {
  const { messages, decides } = context;
  const { code, start, end } = finding;
  const text = inOneLine(article.annotated.article.text.slice(start, end));
  const diagnostics = [toDiagnostic(article, finding, context)];
  const decide = (scope: "here" | "file"): CodeAction => {
    const title = messages.fixes.ignore(code, text, scope);
    const of = { uri: article.uri, range: rangeOf(article, finding), code, scope };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title, command: "lagebild.ignoreFinding", arguments: [of] },
    };
  };
  const file = context.dossierFile(article.uri);
  const inDossier = file && dossierAction(messages.fixes.ignore(code, text, "dossier"), file, { ignore: { code, text } });
  return [
    ...(decides ? [decide("here"), decide("file")] : []),
    ...(inDossier === undefined ? [] : [{ ...inDossier, diagnostics }]),
  ];
}
