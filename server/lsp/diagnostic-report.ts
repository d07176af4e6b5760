import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { Wiring } from "./wiring.ts";

/** `unchanged` where the article, and what its findings rely on, is what was reported last, and nothing was held back then. */
export async function diagnosticReport(
  { open, openArticle, reports, revision }: Wiring,
  { textDocument, previousResultId }: { textDocument: { uri: string }; previousResultId?: string },
): Promise<DocumentDiagnosticReport> {
  const article = await openArticle(textDocument.uri);
  if (article === undefined) return NO_FINDINGS;
  const resultId = `${open.resultId(textDocument.uri)} ${revision()}`;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const { items, held } = reports.of(article);
  return { kind: DocumentDiagnosticReportKind.Full, resultId: held ? `${resultId} held` : resultId, items };
}

export const NO_FINDINGS: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
