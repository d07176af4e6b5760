import * as vscode from "vscode";
import type { BaseLanguageClient, Range } from "vscode-languageclient";
import { isNotRunning } from "../server-state.ts";
import { announce } from "./announce.ts";

/** A mention as the server describes it (`MentionItem` there). */
export interface MentionItem {
  readonly range: Range;
  readonly kind: Kind;
  readonly state: "suggested" | "ambiguous" | "decided";
  readonly text: string;
  readonly meaning?: string;
  readonly value?: string;
  readonly entity?: string;
  readonly note?: string;
}

export type Kind = "person" | "state" | "organisation" | "weapon" | "date" | "place";

/** One decision at one place; `lagebild/decide` takes any number and makes one step of them. */
export type Step = {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  /** What stood there when the place was chosen from a list, or somebody was asked about it. */
  readonly words?: string;
} & Action;

export type Action =
  | { readonly action: "accept" }
  | { readonly action: "reject"; readonly scope: "here" | "article" }
  | { readonly action: "kind"; readonly kind: Kind }
  | { readonly action: "link"; readonly entity: string }
  | { readonly action: "date"; readonly timex: Timex }
  | { readonly action: "resize"; readonly edge: "start" | "end"; readonly by: 1 | -1 }
  | { readonly action: "add"; readonly kind: Kind; readonly entity?: string }
  | { readonly action: "withdraw" }
  | { readonly action: "note"; readonly note: string }
  | { readonly action: "ignore"; readonly code: string; readonly scope: "here" | "article" }
  | { readonly action: "reanchor"; readonly id: string }
  | { readonly action: "delete"; readonly id: string }
  | { readonly action: "resolve"; readonly id: string; readonly keep: number; readonly at: string };

export interface Timex {
  readonly type: string;
  readonly value: string;
  readonly mod?: string;
}

/** What became of a step: how many annotations it wrote, and why it wrote none or less. */
export interface Outcome {
  readonly changed: number;
  readonly message?: string;
  /** An article that an undone or redone step touched. */
  readonly uri?: string;
}

/** Where people decide: the active editor with an article, in the protocol's terms. */
export interface Place {
  readonly editor: vscode.TextEditor;
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
  readonly range: Range;
  /** What stands in the range; where something else does by the time it is decided, nothing is. */
  readonly words?: string;
}

/** The place of certain words, to be kept while somebody is asked about them: the text may change under an open box. */
export function withWords(client: BaseLanguageClient, place: Place, range: Range): Place {
  return { ...place, range, words: place.editor.document.getText(client.protocol2CodeConverter.asRange(range)) };
}

/** Undefined where no article is shown, or the server isn't running, which is said. */
export function placeOf(client: BaseLanguageClient): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.document.languageId !== "article" || isNotRunning(client)) return undefined;
  const { textDocument, position } = client.code2ProtocolConverter.asTextDocumentPositionParams(
    editor.document,
    editor.selection.active,
  );
  return { editor, textDocument, position, range: client.code2ProtocolConverter.asRange(editor.selection) };
}

/** Has the server decide; what it couldn't write is said. */
export async function send(client: BaseLanguageClient, steps: readonly Step[]): Promise<Outcome> {
  const outcome = await client.sendRequest<Outcome>("lagebild/decide", { steps });
  if (outcome.message !== undefined) void vscode.window.showErrorMessage(outcome.message);
  return outcome;
}

/** Says something without asking for attention. */
export function tell(text: string): void {
  vscode.window.setStatusBarMessage(text, 4000);
  announce(text);
}
