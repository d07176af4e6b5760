import * as vscode from "vscode";
import type { BaseLanguageClient, Range } from "vscode-languageclient";
import { placeOf, type Step, send, tell } from "./requests.ts";

/** A decision that lost its place, as the server describes it (`AstrayItem` there). */
export interface AstrayItem {
  readonly id: string;
  readonly text: string;
  readonly decided: string;
  readonly around: string;
  readonly range?: Range;
}

/** What a quick fix or an item of the Review view is about. */
interface Given {
  readonly uri: string;
  readonly id: string;
}

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export async function astrayIn(client: BaseLanguageClient, uri: string): Promise<readonly AstrayItem[]> {
  return (await client.sendRequest<AstrayItem[] | null>("lagebild/astray", { textDocument: { uri } })) ?? [];
}

/** How many decisions lost their place, as a sentence without its stop. */
export function lostInWords(count: number): string {
  return count === 1
    ? vscode.l10n.t("A decision has lost its place in the text")
    : vscode.l10n.t("{0} decisions have lost their place in the text", count);
}

/** What is done with decisions that lost their place; given nothing, the commands ask which of the article's is meant. */
export function registerAstray(client: BaseLanguageClient): vscode.Disposable {
  const decide = ({ uri, id }: Given, range: Range, action: "reanchor" | "delete") =>
    send(client, [{ textDocument: { uri }, range, action, id }]);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      "lagebild.reanchor",
      async (given?: Given & { readonly type?: string; readonly range?: Range }) => {
        // an item of the view has a range, too, but that is only a guess
        if (given?.range !== undefined && given.type === undefined) return decide(given, given.range, "reanchor");
        const place = await selectionIn(client, given?.uri);
        if (place === undefined) return tell(vscode.l10n.t("Select the words that the decision is about, then anchor it."));
        const { range, textDocument } = place;
        const chosen = given ?? (await choose(client, textDocument.uri, vscode.l10n.t("Which decision is about the selection?")));
        return chosen && decide(chosen, range, "reanchor");
      },
    ),
    vscode.commands.registerCommand("lagebild.deleteDecision", async (given?: Given) => {
      const uri = placeOf(client)?.textDocument.uri;
      const chosen = given ?? (uri && (await choose(client, uri, vscode.l10n.t("Which decision shall go?"))));
      return chosen && decide(chosen, NOWHERE, "delete");
    }),
    vscode.commands.registerCommand("lagebild.resolveConflict", ({ uri, ...of }: Conflict) =>
      send(client, [{ textDocument: { uri }, action: "resolve", ...of }]),
    ),
  );
}

/** Which of several versions a quick fix keeps. */
type Conflict = Given & Omit<Extract<Step, { readonly action: "resolve" }>, "textDocument" | "action">;

/** What is selected in the article, which is shown if it isn't; undefined where nothing is selected. */
async function selectionIn(client: BaseLanguageClient, uri: string | undefined) {
  const place = placeOf(client);
  if (uri === undefined || place?.textDocument.uri === uri) return place?.editor.selection.isEmpty === false ? place : undefined;
  await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri));
  return undefined;
}

interface Item extends vscode.QuickPickItem {
  readonly given: Given;
}

async function choose(client: BaseLanguageClient, uri: string, title: string): Promise<Given | undefined> {
  const items = (await astrayIn(client, uri)).map(({ id, text, decided, around }): Item => {
    return { label: text, description: decided, detail: around, given: { uri, id } };
  });
  if (items.length > 0)
    return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.given;
  tell(vscode.l10n.t("No decision of this article has lost its place."));
  return undefined;
}
