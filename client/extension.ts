import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { checkDossier } from "./check-dossier.ts";
import { provideCodeActions } from "./code-actions.ts";
import { LINK_COMMANDS, registerCommands } from "./commands.ts";
import { startDeciding } from "./deciding/index.ts";
import { watchDossiers } from "./dossier.ts";
import { watchEncoding } from "./encoding.ts";
import { serveFiles } from "./files.ts";
import { listFirstSteps } from "./first-steps.ts";
import { ARTICLE, type Folders, isCatalogue, isSidecar } from "./folders.ts";
import { provideRenameEdits } from "./renaming.ts";
import { restartingErrorHandler, watchServer } from "./server-state.ts";
import { showStatus } from "./status.ts";
import type { WriteLocal } from "./write-file.ts";

/** What `activate` returns. */
export interface Api {
  /** Where the extension runs. */
  readonly host: "node" | "web";
  /** Settles when the language server answers; it starts with a dossier's folder, or the first article, catalogue file or file of decisions. */
  readonly ready: Promise<BaseLanguageClient>;
  readonly stop: () => Promise<void>;
}

/** The part of the extension that is the same on the desktop and in the browser. */
export function start(
  context: vscode.ExtensionContext,
  host: Api["host"],
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
  writeLocal?: WriteLocal,
): Api {
  const dossiers = watchDossiers();
  listFirstSteps();
  // of the workspace; a window without one has no folders that would be read
  const storage = context.storageUri ?? context.globalStorageUri;
  // Our own, because the client would close its one with the first server, also where another is started.
  const outputChannel = vscode.window.createOutputChannel("Lagebild", { log: true });
  const client = createClient({
    outputChannel,
    errorHandler: restartingErrorHandler(),
    documentSelector: [{ language: ARTICLE }],
    initializationOptions: {
      commandLinks: true,
      entityPicker: true,
      decides: true,
      normalises: true,
      clientFiles: true,
      storage: storage.toString(),
    },
    middleware: { provideCodeActions, provideRenameEdits },
    markdown: { isTrusted: { enabledCommands: LINK_COMMANDS } },
  });
  const server = watchServer(client);
  const deciding = startDeciding(context, client);
  context.subscriptions.push(
    outputChannel,
    dossiers,
    server,
    showStatus(dossiers, server),
    registerCommands(dossiers, client),
    deciding,
    checkDossier(client, deciding.onDidChange),
    watchEncoding(),
    serveFiles(dossiers, client, writeLocal),
  );
  const ready = whenNeeded(dossiers, context.subscriptions).then(async () => {
    await client.start();
    return client;
  });
  // The client itself tells the user when the server does not start.
  ready.catch(() => {});
  return { host, ready, stop: async () => (client.needsStop() ? client.stop() : undefined) };
}

/** In a folder that the user made a dossier at once, so that its index is there when it is asked; elsewhere with the first file of ours. */
async function whenNeeded(dossiers: Folders, subscriptions: vscode.Disposable[]): Promise<void> {
  if (vscode.workspace.textDocuments.some(isOurs)) return;
  await new Promise<void>((resolve) => {
    const needed = () => {
      listeners.dispose();
      resolve();
    };
    const askFolders = async () => {
      const globs = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(dossiers.dossierGlobs));
      if (globs.some((one) => one !== undefined)) needed();
    };
    const listeners = vscode.Disposable.from(
      dossiers.onDidChange(() => void askFolders()),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isOurs(document)) needed();
      }),
    );
    subscriptions.push(listeners);
    void askFolders();
  });
}

const isOurs = (document: vscode.TextDocument) => document.languageId === ARTICLE || isCatalogue(document) || isSidecar(document);
