import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerAstray } from "./astray.ts";
import { registerDeciding } from "./commands.ts";
import { showKeys } from "./keys.ts";
import { showMeaning } from "./review-label.ts";
import { reviewMode } from "./review-mode.ts";
import { showReview } from "./review-view.ts";
import { showReviewStatus } from "./status.ts";
import { underline } from "./underlines.ts";

interface Deciding extends vscode.Disposable {
  /** Fires when what the server finds, or what is decided, has changed without a change of the text. */
  readonly onDidChange: vscode.Event<void>;
}

/** All that belongs to deciding: commands, review mode, the view, the underlines and the counts in the status bar. */
export function startDeciding(context: vscode.ExtensionContext, client: BaseLanguageClient): Deciding {
  const changed = new vscode.EventEmitter<void>();
  const mode = reviewMode(client);
  const subscriptions = vscode.Disposable.from(
    changed,
    // the server says so when what it finds or what is decided has changed without a change of the text
    client.onNotification("lagebild/articlesChanged", () => changed.fire()),
    // what was asked before the server ran got no answer, and once it has stopped nothing that is shown is true for sure
    client.onDidChangeState(() => changed.fire()),
    mode,
    registerDeciding(client, mode),
    registerAstray(client),
    showReview(client, changed.event),
    underline(client, changed.event),
    showMeaning(client, mode, changed.event),
    showReviewStatus(client, mode, changed.event),
    vscode.commands.registerCommand("lagebild.showKeys", () => showKeys(context)),
  );
  return { onDidChange: changed.event, dispose: () => subscriptions.dispose() };
}
