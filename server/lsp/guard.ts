import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

export type Guard = <P, R>(empty: R, answer: (params: P, token: CancellationToken) => R | Promise<R>) => Handler<P, R>;

/** To be thrown by a feature: a refusal with words for the user, which the guard lets through. */
export const refusal = (message: string) => new ResponseError<never>(LSPErrorCodes.RequestFailed, message);

/**
 * Makes handlers of features. A failing feature gives its empty value and is logged once: an editor without a hover
 * is better than one without a server. A cancelled request is answered at once, also where it waits for the folder.
 */
export function createGuard(log: (text: string) => void): Guard {
  const logged = new Set<string>();
  return (empty, answer) => async (params, token) => {
    const cancelled = cancellationOf(token);
    try {
      if (token.isCancellationRequested) return CANCELLED;
      return await Promise.race([answer(params, token), cancelled.promise]);
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!logged.has(text)) log(text);
      logged.add(text);
      return empty;
    } finally {
      cancelled.dispose();
    }
  };
}

const CANCELLED = new ResponseError<never>(LSPErrorCodes.RequestCancelled, "cancelled");

function cancellationOf(token: CancellationToken): { readonly promise: Promise<ResponseError<never>>; dispose(): void } {
  let listener: { dispose(): void } | undefined;
  const promise = new Promise<ResponseError<never>>((resolve) => {
    listener = token.onCancellationRequested(() => resolve(CANCELLED));
  });
  return { promise, dispose: () => listener?.dispose() };
}
