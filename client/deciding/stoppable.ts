import * as vscode from "vscode";

/** Milliseconds after which work is no longer waited for without a word: most is done before. */
const PATIENCE = 700;

/** What work that takes long is given: where it says how far it is, and whether it is to stop. */
export interface Stoppable {
  report(message: string): void;
  readonly token: vscode.CancellationToken;
}

/** Runs work that may take long; where it does, a notification says so and has a button that stops it. */
export async function stoppable<T>(title: string, work: (way: Stoppable) => Promise<T>, patience = PATIENCE): Promise<T> {
  const stop = new vscode.CancellationTokenSource();
  let message = "";
  let show = (_message: string): void => {};
  const report = (text: string): void => {
    message = text;
    show(text);
  };
  const done = work({ report, token: stop.token });
  const timer = setTimeout(() => {
    const location = vscode.ProgressLocation.Notification;
    void vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
      token.onCancellationRequested(() => stop.cancel());
      show = (text) => progress.report({ message: text });
      show(message);
      await done.catch(() => undefined);
    });
  }, patience);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
    stop.dispose();
  }
}
