import type { Connection } from "vscode-languageserver";
import type { Messages } from "../messages/index.ts";

export interface IndexProgress {
  /** So many more are done. */
  add(articles: number): void;
  done(): void;
}

const WORTH_A_PROGRESS_BAR = 100;
/** A report for every so many articles, or for every hundredth of all. */
const STEP = 20;

/** Shows how far the reading of many articles is, where the client can show it. Nothing waits for the client. */
export function showProgress(
  total: number,
  of: { readonly connection: Connection; readonly messages: Messages; readonly reportsProgress: boolean },
  cancel: () => void,
): IndexProgress {
  if (!of.reportsProgress || total < WORTH_A_PROGRESS_BAR) return { add() {}, done() {} };
  let count = 0;
  let reported = 0;
  let ended = false;
  const step = Math.max(STEP, Math.ceil(total / 100));
  const shown = of.connection.window
    .createWorkDoneProgress()
    .then((progress) => {
      if (ended) return undefined;
      progress.begin("Lagebild", 0, of.messages.indexing, true);
      progress.token.onCancellationRequested(cancel);
      return progress;
    })
    .catch(() => undefined);
  return {
    add(articles) {
      count += articles;
      if (count - reported < step) return;
      reported = count - (count % step);
      const now = count;
      void shown.then((progress) => progress?.report(Math.round((100 * now) / total), `${now}/${total}`));
    },
    done() {
      void shown.then((progress) => progress?.done());
      ended = true;
    },
  };
}
