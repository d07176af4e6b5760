import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "vscode-languageserver-types";
import { catalogueFindings } from "../features/checks/catalogue/run.ts";
import type { FeatureContext } from "../features/context.ts";
import { codeDescription, DIAGNOSTIC_SEVERITIES, relatedTo } from "../features/diagnostics.ts";
import { withSeverities } from "../features/severities.ts";

/** `catalogue/*`: what is wrong in a catalogue file of the user's own, as loud as the user wants it. */
export function catalogueDiagnostics(text: string, context: FeatureContext): Diagnostic[] {
  const document = TextDocument.create("", "json", 0, text);
  const found = catalogueFindings(text, context.resources, context.messages);
  return withSeverities(found, context.severities()).map((finding) => {
    const { start, end, code, severity, message } = finding;
    const relatedInformation = relatedTo(finding, (of) =>
      typeof of === "string" ? (context.entryLocation(of) ?? context.classLocation(of)) : undefined,
    );
    return {
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      code,
      severity: DIAGNOSTIC_SEVERITIES[severity],
      source: "Lagebild",
      message,
      ...codeDescription(code, context),
      ...(relatedInformation.length > 0 && { relatedInformation }),
    };
  });
}
