import type { Connection } from "vscode-languageserver";

/** The server's log, which the client shows. */
export interface Log {
  error(text: string): void;
  warn(text: string): void;
}

/** Never throws: what is told once the connection has ended is lost, and what was under way then may end in peace. */
export function logOf(connection: Connection): Log {
  const unlessClosed = (tell: (text: string) => void) => (text: string) => {
    try {
      tell(text);
    } catch {
      // nobody listens any more
    }
  };
  return {
    error: unlessClosed((text) => connection.console.error(text)),
    warn: unlessClosed((text) => connection.console.warn(text)),
  };
}
