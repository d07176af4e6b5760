import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, Severity } from "../features/checks/rule.ts";

/** A place as the command line tells it. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding as `--format json` gives it. Offsets count from 0, in UTF-16 code units. */
export interface Row extends Place {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** Other places it relies on. */
  readonly related?: readonly (Place & { readonly message: string })[];
  /** What the catalogue says, by the id of its entry, and where that can be checked. */
  readonly facts?: readonly { readonly entry: string; readonly text: string; readonly source?: string }[];
}

/** @param nameOf the name of another article, by its uri. */
export function rowsOf(file: string, text: string, found: readonly Finding[], nameOf: (uri: string) => string): Row[] {
  if (found.length === 0) return [];
  // the editor's own way of counting lines (LF, CRLF, CR)
  const document = TextDocument.create("", "", 0, text);
  const place = (start: number, end: number): Place => {
    const [from, to] = [document.positionAt(start), document.positionAt(end)];
    return { file, line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
  };
  return found.map(({ start, end, severity, code, message, related, facts }): Row => {
    const places = (related ?? []).flatMap(({ of, message: about }) => {
      if (typeof of === "string") return [];
      if (!("uri" in of)) return [{ ...place(of.start, of.end), message: about }];
      const { start: from, end: to } = of.range;
      const there = { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
      return [{ file: nameOf(of.uri), ...there, message: about }];
    });
    return {
      ...place(start, end),
      start,
      end,
      severity,
      code,
      message,
      ...(places.length > 0 && { related: places }),
      ...(facts !== undefined && facts.length > 0 && { facts: facts.map(({ of, ...fact }) => ({ entry: of, ...fact })) }),
    };
  });
}
