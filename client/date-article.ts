import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { placeOf, tell } from "./deciding/requests.ts";

/** Findings that the article's date would settle. */
const OPEN_DATES: ReadonlySet<string> = new Set(["date/missing", "date/unresolved", "date/malformed-header"]);

/** The quick fix that asks for the article's date, where a finding says that it is missing. */
export function dateArticleAction(diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction | undefined {
  const settled = diagnostics.filter(({ code }) => OPEN_DATES.has(String(typeof code === "object" ? code.value : code)));
  if (settled.length === 0) return undefined;
  const action = new vscode.CodeAction(vscode.l10n.t("Date the article …"), vscode.CodeActionKind.QuickFix);
  action.command = { title: action.title, command: "lagebild.dateArticle" };
  action.diagnostics = settled;
  return action;
}

/** Asks when the article is from and writes it where it is read first: into the header line or the front matter, else as a header line of its own. */
export async function dateArticle(client: BaseLanguageClient): Promise<void> {
  const place = placeOf(client);
  if (place === undefined) return;
  const { editor, textDocument } = place;
  const { document } = editor;
  const day = async (typed: string) => {
    const reading = await client.sendRequest<{ timex: { value: string } } | null>("lagebild/readDate", {
      textDocument,
      text: typed,
    });
    return reading !== null && isDay(reading.timex.value) ? reading.timex.value : undefined;
  };
  const { range, before, after } = placeOfDate(document);
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t("When is the article from?"),
    prompt: vscode.l10n.t("The day, as 2024-06-18 or “18. Juni 2024”; the month, as 2024-06, where nothing else is known"),
    value: document.getText(range),
    validateInput: async (typed) =>
      typed.trim() === "" || (await day(typed)) !== undefined ? undefined : vscode.l10n.t("Not understood as a day or month."),
  });
  const value = answer === undefined || answer.trim() === "" ? undefined : await day(answer);
  if (value === undefined || value === document.getText(range)) return;
  const isWritten = await editor.edit((edit) => edit.replace(range, `${before}${value}${after}`));
  if (!isWritten) tell(vscode.l10n.t("The article can't be edited now. In a review, end it first."));
}

/** `2024-06-18` or `2024-06`, of the calendar. */
function isDay(value: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** What the date replaces, and what is written around it. */
interface DatePlace {
  readonly range: vscode.Range;
  readonly before: string;
  readonly after: string;
}

/** The value without its quotation marks, and without a comment behind it. */
const DATE_KEY = /^(date:\s*["']?)([^"'#\s](?:[^"'#]*[^"'#\s])?)/;

/** More lines than any front matter has. */
const MOST_LINES = 100;

function placeOfDate(document: vscode.TextDocument): DatePlace {
  const first = document.lineAt(0).text;
  const header = /^(\uFEFF? ?date )(\d\S*)/.exec(first);
  if (header !== null) return { range: inLine(0, header), before: "", after: "" };
  if (/^\uFEFF?---\s*$/.test(first)) {
    const end = Math.min(document.lineCount, MOST_LINES);
    for (let line = 1; line < end && !/^(?:---|\.\.\.)\s*$/.test(document.lineAt(line).text); line++) {
      const written = DATE_KEY.exec(document.lineAt(line).text);
      if (written !== null) return { range: inLine(line, written), before: "", after: "" };
    }
    return { range: new vscode.Range(1, 0, 1, 0), before: "date: ", after: "\n" };
  }
  const start = first.startsWith("\uFEFF") ? 1 : 0;
  return { range: new vscode.Range(0, start, 0, start), before: " date ", after: "\n" };
}

function inLine(line: number, [, before = "", value = ""]: RegExpExecArray): vscode.Range {
  return new vscode.Range(line, before.length, line, before.length + value.length);
}
