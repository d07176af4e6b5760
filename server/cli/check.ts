import { TextDocument } from "vscode-languageserver-textdocument";
import { findings } from "../features/diagnostics.ts";
import { expandPaths } from "./files.ts";
import { stdoutSink } from "./output.ts";
import { printable, reporter } from "./report.ts";
import { type Analysed, analysed, type CommonOptions } from "./run.ts";

export interface CheckOptions extends CommonOptions {
  readonly format: "text" | "json";
}

/** A finding as `--format json` gives it. Lines and columns count from 1, columns and offsets in UTF-16 code units. */
interface Row {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

/** `lagebild check`: prints as it goes. `alarming`: there was a warning or an error. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<{ allRead: boolean; alarming: boolean }> {
  const expanded = await expandPaths(paths);
  const report = reporter(expanded.sources.length, { ...options, toTerminal: process.stdout.isTTY });
  const json = options.format === "json";
  let printed = 0;
  let alarming = false;
  if (json) await stdoutSink.write("[");
  for await (const article of analysed(expanded, options, report)) {
    for (const row of rows(article)) {
      alarming ||= row.severity === "warning" || row.severity === "error";
      await stdoutSink.write(json ? `${printed > 0 ? "," : ""}\n${JSON.stringify(row)}` : `${asText(row)}\n`);
      printed++;
    }
  }
  if (json) await stdoutSink.write(printed > 0 ? "\n]\n" : "]\n");
  return { allRead: report.fine(), alarming };
}

const asText = ({ file, line, column, severity, code, message }: Row): string =>
  printable(`${file}:${line}:${column} ${severity} ${code} ${message}`);

function rows({ annotated, source, resources }: Analysed): Row[] {
  const file = source.name;
  const found = [...findings(annotated, resources)].sort((a, b) => a.start - b.start || a.end - b.end);
  if (found.length === 0) return [];
  // The editor's own way of counting lines (LF, CRLF, CR).
  const document = TextDocument.create("", "", 0, annotated.article.text);
  return found.map(({ start, end, severity, code, message }) => {
    const from = document.positionAt(start);
    const to = document.positionAt(end);
    const place = { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
    return { file, ...place, start, end, severity, code, message };
  });
}
