import * as vscode from "vscode";
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler, State } from "vscode-languageclient";
import { isOfEnded } from "./write-errors.ts";

/** After so many ends within so many milliseconds the server is not started again: it would end again. */
const MOST_ENDS = 5;
const WITHIN = 3 * 60_000;

/** Broken messages in a row after which the server is ended. */
const MOST_ERRORS = 3;

/** Starts a server that ended by itself again, some times; then says so once, in the user's language, with a way out. */
export function restartingErrorHandler(): ErrorHandler {
  let ends: number[] = [];
  return {
    error(error, _message, count) {
      // else it would be ended a second time, for good, and not started again
      if (isOfEnded(error)) return { action: ErrorAction.Continue, handled: true };
      return { action: count !== undefined && count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown };
    },
    closed() {
      const now = Date.now();
      ends = [...ends, now].filter((end) => now - end < WITHIN);
      if (ends.length < MOST_ENDS) return { action: CloseAction.Restart };
      ends = [];
      void offerRestart();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerRestart(): Promise<void> {
  const again = vscode.l10n.t("Start again");
  const message = vscode.l10n.t(
    "Lagebild’s language server has ended {0} times within three minutes and is not running any more. What was decided is in its files.",
    MOST_ENDS,
  );
  if ((await vscode.window.showErrorMessage(message, again)) === again)
    await vscode.commands.executeCommand("lagebild.restartServer", ONLY_STOPPED);
}

/** Given to the command that restarts the server: the message stays, also where the server was started another way. */
export const ONLY_STOPPED = "stopped";

/** Asked by the manifest for what an empty Review view says. */
const CONTEXT = "lagebild.serverStopped";

/** Longer than a restart that the user asked for takes from its end to its beginning, in milliseconds. */
const BETWEEN = 1000;

/** Those that were started: before the first article or dossier there is nothing to start one for. */
const begun = new WeakSet<BaseLanguageClient>();

export interface ServerState extends vscode.Disposable {
  /** Whether the server ran once and doesn't any more. */
  readonly isStopped: boolean;
  readonly onDidChange: vscode.Event<void>;
}

export function watchServer(client: BaseLanguageClient): ServerState {
  const changed = new vscode.EventEmitter<void>();
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (stopped: boolean) => {
    if (stopped === isStopped) return;
    isStopped = stopped;
    void vscode.commands.executeCommand("setContext", CONTEXT, stopped);
    changed.fire();
  };
  const subscriptions = vscode.Disposable.from(
    changed,
    client.onDidChangeState(({ newState }) => {
      clearTimeout(timer);
      begun.add(client);
      // one that ended before it answered has not started
      if (newState === State.Stopped || newState === State.StartFailed) timer = setTimeout(() => set(true), BETWEEN);
      else set(false);
    }),
  );
  return {
    get isStopped() {
      return isStopped;
    },
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

/** Why nothing happens, to who gave a command: false where the server runs and will answer. */
export function isNotRunning(client: BaseLanguageClient): boolean {
  if (client.isRunning()) return false;
  vscode.window.setStatusBarMessage(
    !begun.has(client)
      ? vscode.l10n.t("No article is open, and no folder is a dossier yet.")
      : client.state === State.Starting
        ? vscode.l10n.t("Lagebild is starting …")
        : vscode.l10n.t("Lagebild’s language server is not running. “Restart language server” starts it."),
    4000,
  );
  return true;
}
