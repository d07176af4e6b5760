import {
  type Connection,
  TextDocuments,
  TextDocumentSyncKind,
  type InitializeParams,
  DidChangeWatchedFilesNotification,
  DidChangeConfigurationNotification,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Resources } from "../core/resources.ts";
import { Dossier } from "../corpus/dossier.ts";
import type { FeatureContext } from "../features/context.ts";
import { messagesFor } from "../messages/index.ts";
import { capabilitiesOf, registerFeatures } from "./features.ts";
import { type ArticleFiles, clientFiles } from "./files.ts";
import { createCatalogueIndex } from "./catalogue-index.ts";
import { OpenArticles } from "./open-articles.ts";
import { keepDossier } from "./dossier-sync.ts";
import { CATALOGUE_SCHEME, builtInFiles, builtInResources } from "../main/resources.ts";

/** What differs between hosts. */
export interface Host {
  /** Direct access to the file system, for clients that don't list the articles themselves. */
  readonly files?: (roots: () => readonly string[]) => ArticleFiles;
  /** Folder uri with the catalogue files, for clients that can't show documents the server holds. */
  readonly catalogueFolder?: string;
}

interface ClientOptions {
  readonly commandLinks?: boolean;
  readonly clientFiles?: boolean;
}

/**
 * Runs the language server on a connection until the client ends it. The same on every host and for every client.
 * Lagebild's own options (`initializationOptions`): `commandLinks`, whether hovers may link to its commands;
 * `clientFiles`, whether the client answers `lagebild/findArticles` and `lagebild/readFile`.
 */
export function startServer(connection: Connection, host: Host = {}): void {
  const documents = new TextDocuments(TextDocument);
  const dossier = new Dossier();
  const resources: Resources = builtInResources();
  const roots = new Set<string>();
  const state = { params: undefined as InitializeParams | undefined, articleDate: "" };
  const open = new OpenArticles(documents, dossier, () => ({ resources, settingDate: state.articleDate }));

  connection.onInitialize((params) => {
    state.params = params;
    for (const folder of params.workspaceFolders ?? []) roots.add(folder.uri);
    const { commandLinks = false, clientFiles: fromClient = false } = (params.initializationOptions ?? {}) as ClientOptions;
    const showsContent = params.capabilities.workspace?.textDocumentContent !== undefined;
    const catalogue = createCatalogueIndex(builtInFiles, resources.catalogue, showsContent ? undefined : host.catalogueFolder);
    const context: FeatureContext = {
      resources,
      dossier,
      messages: messagesFor(params.locale),
      entryLocation: catalogue.locationOf,
      commandLinks,
    };
    const files = fromClient ? clientFiles(connection) : host.files?.(() => [...roots]);
    const sync = keepDossier({
      connection,
      dossier,
      open,
      files,
      resources,
      settingDate: () => state.articleDate,
      messages: context.messages,
      reportsProgress: params.capabilities.window?.workDoneProgress === true,
    });
    registerFeatures({ connection, open, context, params, dossierReady: sync.ready });
    connection.onInitialized(() => void afterInitialized(params, sync.refresh));
    return {
      capabilities: {
        ...capabilitiesOf(params),
        textDocumentSync: TextDocumentSyncKind.Incremental,
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...(showsContent && { textDocumentContent: { schemes: [CATALOGUE_SCHEME] } }),
        },
      },
      serverInfo: { name: "Lagebild", version: LAGEBILD_VERSION },
    };
  });

  async function afterInitialized({ capabilities }: InitializeParams, refresh: () => void): Promise<void> {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "lagebild" });
    }
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: "**/*.{txt,article,md}" }],
      });
    }
    if (capabilities.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) roots.delete(uri);
        for (const { uri } of added) roots.add(uri);
        refresh();
      });
    }
    await readSettings();
    refresh();
  }

  async function readSettings(): Promise<void> {
    if (state.params?.capabilities.workspace?.configuration !== true) return;
    const settings = (await connection.workspace.getConfiguration("lagebild")) as { readonly articleDate?: unknown } | null;
    const date = typeof settings?.articleDate === "string" ? settings.articleDate : "";
    if (date === state.articleDate) return;
    state.articleDate = date;
    open.forgetAll();
  }

  connection.onDidChangeConfiguration(() => {
    readSettings()
      .then(() => connection.languages.diagnostics.refresh())
      .catch((error: unknown) => connection.console.error(String(error)));
  });

  documents.listen(connection);
  connection.listen();
}
