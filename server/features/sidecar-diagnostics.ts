import type { Diagnostic } from "vscode-languageserver-types";
import type { Span } from "../core/model.ts";
import { annotationInWords } from "./annotation-words.ts";
import type { Finding, Severity } from "./checks/rule.ts";
import { MOST_LINES } from "./checks/sidecar/rule.ts";
import { SIDECAR_RULES } from "./checks/sidecar/rules.ts";
import type { FeatureContext } from "./context.ts";
import { codeDescription, DIAGNOSTIC_SEVERITIES } from "./diagnostics.ts";
import { withSeverities } from "./severities.ts";
import { lineRange, type SidecarDocument, type SidecarLine } from "./sidecar-document.ts";
import { placeInWords } from "./sidecar-hover.ts";

/** What is wrong in a file of decisions, or to be known of it, as loud as the user wants it. */
export function sidecarDiagnostics(sidecar: SidecarDocument, context: FeatureContext): Diagnostic[] {
  const { messages } = context;
  const found = withSeverities(findingsOf(sidecar, context), context.severities()).sort((a, b) => a.start - b.start);
  const shown = new Map<string, number>();
  return found.flatMap((finding) => {
    const { code, severity, message } = finding;
    const nth = (shown.get(code) ?? 0) + 1;
    shown.set(code, nth);
    if (nth > MOST_LINES) return [];
    const others = nth < MOST_LINES ? 0 : found.filter((one) => one.code === code).length - MOST_LINES;
    const relatedInformation = (finding.related ?? []).flatMap(({ of, message }) =>
      typeof of === "object" && "start" in of ? [{ location: { uri: sidecar.uri, range: lineRange(sidecar, of) }, message }] : [],
    );
    return [
      {
        range: lineRange(sidecar, finding),
        code,
        severity: DIAGNOSTIC_SEVERITIES[severity],
        source: "Lagebild",
        message: others > 0 ? `${message} ${messages.moreLikeThis(others)}` : message,
        ...codeDescription(code, context),
        ...(relatedInformation.length > 0 && { relatedInformation }),
      },
    ];
  });
}

function findingsOf(sidecar: SidecarDocument, context: FeatureContext): Finding[] {
  const own = SIDECAR_RULES.flatMap(({ code, severity, check }) =>
    check({ sidecar, ...context }).map((one) => finding(code, severity, one, one.message)),
  );
  return [...own, ...sidecar.lines.flatMap((line) => ofLine(sidecar, line, context))];
}

/** What is a finding in the article as well. */
function ofLine(sidecar: SidecarDocument, line: SidecarLine, context: FeatureContext): Finding[] {
  const { anchoring, versions } = line;
  const found: Finding[] = [];
  if (versions.length > 1) found.push(conflict(sidecar, line, context));
  if (anchoring?.status === "uncertain" || anchoring?.status === "orphaned")
    found.push(finding(`annotation/${anchoring.status}`, "information", line, placeInWords(sidecar, line, context)));
  return found;
}

/** On every version, so that each can be kept; the one that counts is told more quietly. */
function conflict({ lines }: SidecarDocument, line: SidecarLine, context: FeatureContext): Finding {
  const { annotation, versions } = line;
  const { sidecar } = context.messages;
  const [inForce = annotation] = versions;
  const related = lines
    .filter((one) => one.annotation.id === annotation.id && one.annotation !== annotation)
    .map((one) => ({ of: { start: one.start, end: one.end }, message: annotationInWords(one.annotation, context) }));
  const counts = inForce === annotation;
  const message = counts ? sidecar.inForce(versions.length - 1) : sidecar.notInForce(annotationInWords(inForce, context));
  return { ...finding("annotation/conflict", counts ? "information" : "warning", line, message), related };
}

/** Messages begin a sentence here, elsewhere they go on with one. */
function finding(code: string, severity: Severity, { start, end }: Span, message: string): Finding {
  return { code, severity, start, end, message: message.charAt(0).toUpperCase() + message.slice(1) };
}
