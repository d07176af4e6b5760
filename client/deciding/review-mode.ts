import * as vscode from "vscode";
import type { BaseLanguageClient, Range } from "vscode-languageclient";
import { announce, isListenedTo, mentionInWords } from "./announce.ts";
import { type MentionItem, placeOf, tell } from "./requests.ts";

/** While it is on, single keys decide, and articles can't be changed by a slip of the finger. */
export interface ReviewMode extends vscode.Disposable {
  readonly isOn: boolean;
  readonly onDidChange: vscode.Event<void>;
  /** Goes to the next suggestion, or the one before; into other articles where this one has none left. */
  move(backwards: boolean): Promise<void>;
}

/** The context key that the keys of the manifest ask for. */
const CONTEXT = "lagebild.reviewing";

export function reviewMode(client: BaseLanguageClient): ReviewMode {
  const changed = new vscode.EventEmitter<void>();
  const locked = new Set<string>();
  let isOn = false;
  /** Read-only for this session only; the command means the active editor. */
  const lock = async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!isOn || document?.languageId !== "article" || locked.has(document.uri.toString())) return;
    locked.add(document.uri.toString());
    await vscode.commands.executeCommand("workbench.action.files.setActiveEditorReadonlyInSession");
  };
  const unlock = async () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    if (isOn || uri === undefined || !locked.delete(uri)) return;
    await vscode.commands.executeCommand("workbench.action.files.resetActiveEditorReadonlyInSession");
  };
  const set = async (on: boolean) => {
    isOn = on;
    // the keys mean decisions only where they can't be typed
    if (on) await lock();
    await vscode.commands.executeCommand("setContext", CONTEXT, on);
    if (!on) await unlock();
    changed.fire();
  };
  const move = async (backwards: boolean) => {
    const place = placeOf(client);
    if (place === undefined) return;
    const { textDocument, editor } = place;
    const next = await client.sendRequest<{ uri: string; range: Range } | null>("lagebild/nextSuggestion", {
      textDocument,
      position: client.code2ProtocolConverter.asPosition(editor.selection.start),
      backwards,
    });
    if (next === null) return tell(vscode.l10n.t("Everything is decided."));
    await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(next.uri), {
      selection: client.protocol2CodeConverter.asRange(next.range),
    });
    if (!isListenedTo()) return;
    const shown = { textDocument: { uri: next.uri }, position: next.range.start };
    const mention = await client.sendRequest<MentionItem | null>("lagebild/mentionAt", shown);
    if (mention !== null) announce(mentionInWords(mention));
  };
  const subscriptions = vscode.Disposable.from(
    changed,
    vscode.window.onDidChangeActiveTextEditor(() => void (isOn ? lock() : unlock())),
    vscode.commands.registerCommand("lagebild.startReview", async () => {
      await set(true);
      const place = placeOf(client);
      if (place === undefined) return;
      const here = await client.sendRequest<{ state: string } | null>("lagebild/mentionAt", place);
      if (here === null || here.state === "decided") await move(false);
    }),
    vscode.commands.registerCommand("lagebild.endReview", () => set(false)),
  );
  return {
    get isOn() {
      return isOn;
    },
    onDidChange: changed.event,
    move,
    dispose: () => subscriptions.dispose(),
  };
}
