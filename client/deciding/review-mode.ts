import * as vscode from "vscode";
import type { BaseLanguageClient, Range } from "vscode-languageclient";
import { isNotRunning } from "../server-state.ts";
import { announce, isListenedTo, mentionInWords } from "./announce.ts";
import { type MentionItem, type Place, placeOf, tell } from "./requests.ts";
import { watchCard } from "./review-card.ts";

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
  const card = watchCard();
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
  const end = async () => {
    if (!isOn) return;
    await set(false);
    const editor = vscode.window.activeTextEditor;
    // one key too many would overwrite the suggestion that is selected
    if (editor?.document.languageId === "article")
      editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
    tell(vscode.l10n.t("The review has ended; articles can be edited again."));
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
  const start = async () => {
    if (isNotRunning(client)) return;
    const place = placeOf(client) ?? (await openFirst(client));
    if (place === undefined) return tell(vscode.l10n.t("There is no article to review."));
    await set(true);
    if (!(await isAtSuggestion(client, place))) await move(false);
  };
  const subscriptions = vscode.Disposable.from(
    changed,
    card,
    vscode.window.onDidChangeActiveTextEditor(() => void (isOn ? lock() : unlock())),
    vscode.commands.registerCommand("lagebild.startReview", start),
    // a key that closes a card has done enough
    vscode.commands.registerCommand("lagebild.endReview", (by?: unknown) => (by === "key" && card.close() ? undefined : end())),
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

/** Whether what is at the cursor is still to be decided; nobody is asked about mere places. */
async function isAtSuggestion(client: BaseLanguageClient, { textDocument, range }: Place): Promise<boolean> {
  const here = await client.sendRequest<MentionItem[] | null>("lagebild/mentions", { textDocument, range });
  return here?.some(({ state }) => state !== "decided") ?? false;
}

/** Opens the first article of the dossier that has suggestions; undefined where there is none. */
async function openFirst(client: BaseLanguageClient): Promise<Place | undefined> {
  if (!client.isRunning()) return undefined;
  const [first] = await client.sendRequest<{ uri: string }[]>("lagebild/review", {});
  if (first === undefined) return undefined;
  const uri = client.protocol2CodeConverter.asUri(first.uri);
  const { document } = await vscode.window.showTextDocument(uri);
  // it becomes an article a moment after it is opened
  for (let tries = 0; tries < 40 && document.languageId !== "article"; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return placeOf(client);
}
