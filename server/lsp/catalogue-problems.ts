import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { CatalogueProblem } from "../core/catalogue-file.ts";
import type { Messages } from "../messages/index.ts";

/** `catalogue/invalid`: why a catalogue file is left out, each reason at its place; on the first line where it has none. */
export function catalogueDiagnostics(text: string, problems: readonly CatalogueProblem[], { findings }: Messages): Diagnostic[] {
  const document = TextDocument.create("", "json", 0, text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  return problems.map(({ path, message }) => {
    const { offset, length } = (path === undefined ? errors[0] : root && placeOf(root, path)) ?? { offset: 0, length: 0 };
    return {
      range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
      code: "catalogue/invalid",
      severity: DiagnosticSeverity.Error,
      source: "Lagebild",
      message: findings.catalogueInvalid(message),
    };
  });
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The value, or of an object or list its bracket: a whole entry underlined would hide where to look. */
function placeOf(root: Node, path: readonly (string | number)[]): Place {
  const node = findNodeAtLocation(root, [...path]);
  if (node === undefined) return path.length === 0 ? root : placeOf(root, path.slice(0, -1));
  return node.type === "object" || node.type === "array" ? { offset: node.offset, length: 1 } : node;
}
