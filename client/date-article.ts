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

interface Reading {
  readonly timex: { readonly value: string };
  readonly words?: string;
}

/**
 * Asks when the article is from and writes it where it is read first: into the header line or the front matter, else as a header line of
 * its own. The box shows how a day is understood, with its weekday.
 */
export async function dateArticle(client: BaseLanguageClient): Promise<void> {
  const place = placeOf(client);
  if (place === undefined) return;
  const { editor, textDocument } = place;
  const { document } = editor;
  const read = async (text: string) => {
    const reading = await client.sendRequest<Reading | null>("lagebild/readDate", { textDocument, text });
    return reading !== null && isDay(reading.timex.value) ? reading : undefined;
  };
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t("When is the article from?"),
    prompt: vscode.l10n.t("The day, as 2024-06-18 or “18. Juni 2024”; the month, as 2024-06, where nothing else is known"),
    value: placeOfDate(document).written,
    async validateInput(typed) {
      if (typed.trim() === "") return undefined;
      const reading = await read(typed);
      if (reading === undefined) return vscode.l10n.t("Not understood as a day or month.");
      const { timex, words = timex.value } = reading;
      return { message: words, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  const value = answer === undefined || answer.trim() === "" ? undefined : (await read(answer))?.timex.value;
  // the text may be another by now
  const { range, written, write } = placeOfDate(document);
  if (value === undefined || value === written) return;
  const isWritten = await editor.edit((edit) => edit.replace(range, write(value)));
  if (!isWritten) tell(vscode.l10n.t("The article can't be edited now. In a review, end it first."));
}

/** `2024-06-18` or `2024-06`, of the calendar. */
function isDay(value: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** What the date replaces. */
interface DatePlace {
  readonly range: vscode.Range;
  /** The date that is there, right or wrong; empty where there is none. */
  readonly written: string;
  /** What is to stand in the range. */
  readonly write: (date: string) => string;
}

/** The value without its quotation marks, and without a comment behind it. */
const YAML_DATE = /^(date:\s*["']?)([^"'#\s](?:[^"'#]*[^"'#\s])?)/;

/** The value with its quotation marks. */
const TOML_DATE = /^(date\s*=\s*)("[^"]*"|'[^']*'|[^"'#\s][^"'#\s]*)/;

/** More lines than any front matter has. */
const MOST_LINES = 100;

function placeOfDate(document: vscode.TextDocument): DatePlace {
  const first = document.lineAt(0).text;
  const header = /^(\uFEFF? ?date )(\d\S*)/.exec(first);
  if (header !== null) return inLine(0, header);
  if (/^\uFEFF?---\s*$/.test(first))
    return inFrontMatter(document, /^(?:---|\.\.\.)\s*$/, YAML_DATE) ?? newLine(1, 0, (date) => `date: ${date}`);
  if (/^\uFEFF?\+\+\+\s*$/.test(first)) {
    const found = inFrontMatter(document, /^(?:\+\+\+\s*$|\s*\[)/, TOML_DATE);
    if (found === undefined) return newLine(1, 0, (date) => `date = ${tomlDate(date)}`);
    return { ...found, written: found.written.replace(/^["']|["']$/g, ""), write: tomlDate };
  }
  return newLine(0, first.startsWith("\uFEFF") ? 1 : 0, (date) => ` date ${date}`);
}

/** A month alone is no date of TOML. */
const tomlDate = (date: string) => (date.length === "2024-06-18".length ? date : `"${date}"`);

function inFrontMatter(document: vscode.TextDocument, ends: RegExp, key: RegExp): DatePlace | undefined {
  const end = Math.min(document.lineCount, MOST_LINES);
  for (let line = 1; line < end && !ends.test(document.lineAt(line).text); line++) {
    const written = key.exec(document.lineAt(line).text);
    if (written !== null) return inLine(line, written);
  }
  return undefined;
}

function inLine(line: number, [, before = "", written = ""]: RegExpExecArray): DatePlace {
  const range = new vscode.Range(line, before.length, line, before.length + written.length);
  return { range, written, write: (date) => date };
}

function newLine(line: number, character: number, write: (date: string) => string): DatePlace {
  return { range: new vscode.Range(line, character, line, character), written: "", write: (date) => `${write(date)}\n` };
}
