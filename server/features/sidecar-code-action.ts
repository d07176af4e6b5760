import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  TextDocumentEdit,
  TextEdit,
} from "vscode-languageserver-types";
import type { Span } from "../core/model.ts";
import { annotationInWords } from "./annotation-words.ts";
import type { FeatureContext } from "./context.ts";
import { sidecarDiagnostics } from "./sidecar-diagnostics.ts";
import { lineRange, type SidecarDocument } from "./sidecar-document.ts";

/** For the lines that a range touches: which of several versions to keep, and how to be rid of conflict markers. */
export function sidecarCodeAction(
  sidecar: SidecarDocument,
  { range, context: { only } }: { readonly range: Range; readonly context: Pick<CodeActionContext, "only"> },
  context: FeatureContext,
): CodeAction[] {
  if (only?.every((kind) => kind !== CodeActionKind.Empty && kind !== CodeActionKind.QuickFix) === true) return [];
  const { document, lines, problems } = sidecar;
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const touches = ({ start, end }: Span) => start <= to && end >= from;
  const told = sidecarDiagnostics(sidecar, context);
  const keeping = lines.filter((line) => line.versions.length > 1 && touches(line));
  const markers = problems.filter(({ code }) => code === "conflictMarker");
  const { keep, deleteMarkers } = context.messages.sidecar;
  return [
    ...keeping.map((line): CodeAction => {
      const others = lines.filter(({ annotation }) => annotation.id === line.annotation.id && annotation !== line.annotation);
      const which = keeping.length > 1 ? `: ${annotationInWords(line.annotation, context)}` : "";
      return fix(sidecar, `${keep}${which}`, others, diagnosticsAt(told, sidecar, line, "annotation/conflict"));
    }),
    ...(markers.some(touches)
      ? [
          fix(
            sidecar,
            deleteMarkers,
            markers,
            markers.flatMap((one) => diagnosticsAt(told, sidecar, one, "annotation/conflict-marker")),
          ),
        ]
      : []),
  ];
}

function diagnosticsAt(told: readonly Diagnostic[], sidecar: SidecarDocument, span: Span, code: string): Diagnostic[] {
  const { line } = lineRange(sidecar, span).start;
  return told.filter((one) => one.code === code && one.range.start.line === line);
}

function fix(sidecar: SidecarDocument, title: string, deleted: readonly Span[], diagnostics: Diagnostic[]): CodeAction {
  const { uri, version } = sidecar.document;
  const edits = deleted.map((span) => TextEdit.del(lineRange(sidecar, wholeLine(sidecar.document.getText(), span))));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: { documentChanges: [TextDocumentEdit.create({ uri, version }, edits)] },
  };
}

/** With the line's end; empty lines that are left over count for nothing. */
function wholeLine(text: string, { start, end }: Span): Span {
  const feed = text.indexOf("\n", end);
  return { start, end: feed < 0 ? text.length : feed + 1 };
}
