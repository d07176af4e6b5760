import { type ClientCapabilities, CodeLensRefreshRequest, type Connection } from "vscode-languageserver";

/** Has the client ask again for what it shows of articles whose text is the same. A client is asked for nothing it doesn't know. */
export interface Refresh {
  /** The findings alone. */
  findings(): void;
  hints(): void;
  /** What is seen of the whole dossier: counts, and what is still to be decided. */
  dossier(): void;
  /** Everything that mentions and decisions are seen by. */
  all(): void;
}

interface Options {
  readonly connection: Connection;
  readonly capabilities: ClientCapabilities;
  /** Whether the client shows what is decided; it is told by `lagebild/articlesChanged`. */
  readonly decides: boolean;
  /** Sends the findings to a client that doesn't ask for them. */
  readonly push: (() => void) | undefined;
  readonly log: (error: unknown) => void;
}

export function createRefresh({ connection, capabilities, decides, push, log }: Options): Refresh {
  const { diagnostics, semanticTokens, inlayHint, codeLens } = capabilities.workspace ?? {};
  const when = (knows: boolean | undefined, ask: () => Promise<unknown>) => () => {
    // nobody waits for the client's answer: it may be waiting for ours
    if (knows === true) void ask().catch(log);
  };
  const tokens = when(semanticTokens?.refreshSupport, () => connection.languages.semanticTokens.refresh());
  const findings = push ?? when(diagnostics?.refreshSupport, () => connection.languages.diagnostics.refresh());
  const lenses = when(codeLens?.refreshSupport, () => connection.sendRequest(CodeLensRefreshRequest.type));
  const views = when(decides, () => connection.sendNotification("lagebild/articlesChanged"));
  const dossier = () => {
    views();
    lenses();
  };
  return {
    findings,
    dossier,
    hints: when(inlayHint?.refreshSupport, () => connection.languages.inlayHint.refresh()),
    all() {
      dossier();
      tokens();
      findings();
    },
  };
}
