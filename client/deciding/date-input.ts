import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { MentionItem, Place, Timex } from "./requests.ts";

interface DateReading {
  readonly timex: Timex;
  readonly edtf?: string;
  readonly words?: string;
}

/** Asks for the value of a date; while it is typed the box shows how it is understood, counted from the article's date. */
export async function askForDate(
  client: BaseLanguageClient,
  { textDocument }: Place,
  { text, kind, value }: MentionItem,
): Promise<Timex | undefined> {
  const read = (typed: string) => client.sendRequest<DateReading | null>("lagebild/readDate", { textDocument, text: typed });
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t("When is “{0}”?", text),
    prompt: vscode.l10n.t("In German or as EDTF: “letzter Mittwoch”, “Mitte März”, 2024-06-18, 1998/2004, 2023~"),
    value: kind === "date" && value !== undefined && !value.includes("X") ? value : "",
    async validateInput(typed) {
      if (typed.trim() === "") return undefined;
      const reading = await read(typed);
      if (reading === null)
        return { message: vscode.l10n.t("Not understood as a date."), severity: vscode.InputBoxValidationSeverity.Error };
      const { timex, edtf, words } = reading;
      const understood = [...new Set([words, edtf ?? timex.value])].filter((part) => part !== undefined).join(" · ");
      return { message: understood, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  return answer === undefined || answer.trim() === "" ? undefined : (await read(answer))?.timex;
}
