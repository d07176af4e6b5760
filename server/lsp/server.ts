import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Resources } from "../core/resources.ts";
import { Dossier } from "../corpus/dossier.ts";
import type { FeatureContext } from "../features/context.ts";
import { builtInResources, builtInText, CATALOGUE_SCHEME } from "../main/resources.ts";
import { messagesFor } from "../messages/index.ts";
import { createCatalogueIndex } from "./catalogue-index.ts";
import { DOSSIER_FILE, type DossierSync, keepDossier } from "./dossier-sync.ts";
import { asksForDiagnostics, capabilitiesOf, registerFeatures } from "./features.ts";
import { type ArticleFiles, clientFiles } from "./files.ts";
import { OpenArticles } from "./open-articles.ts";
import { pushDiagnostics } from "./push-diagnostics.ts";

/** What differs between hosts. */
export interface Host {
  /** Direct access to the file system, for clients that don't list the articles themselves. */
  readonly files?: (roots: () => readonly string[]) => ArticleFiles;
  /** Folder uri with the catalogue files, for clients that can't show documents the server holds. */
  readonly catalogueFolder?: string;
  /** Bytes of the tagger's model file. */
  readonly model?: Uint8Array;
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
  const resources = resourcesOf(host, connection);
  const roots = new Set<string>();
  let sync: DossierSync | undefined;
  let push: (() => void) | undefined;
  const log = (error: unknown) => connection.console.error(String(error));
  const state = { params: undefined as InitializeParams | undefined, articleDate: "", dateHints: true };
  const open = new OpenArticles(documents, dossier, () => ({ resources, settingDate: state.articleDate }));

  connection.onInitialize((params) => {
    state.params = params;
    for (const { uri } of params.workspaceFolders ?? rootOf(params)) roots.add(uri);
    const { commandLinks = false, clientFiles: fromClient = false } = (params.initializationOptions ?? {}) as ClientOptions;
    const showsContent = params.capabilities.workspace?.textDocumentContent !== undefined;
    const catalogue = createCatalogueIndex(builtInText, resources.catalogue, showsContent ? undefined : host.catalogueFolder);
    const context: FeatureContext = {
      resources,
      dossier,
      messages: messagesFor(params.locale),
      entryLocation: catalogue.locationOf,
      commandLinks,
    };
    const files = fromClient ? clientFiles(connection) : host.files?.(() => [...roots]);
    sync = keepDossier({
      connection,
      dossier,
      open,
      files,
      resources,
      settingDate: () => state.articleDate,
      messages: context.messages,
      reportsProgress: params.capabilities.window?.workDoneProgress === true,
    });
    registerFeatures({ connection, open, context, params, dossierReady: sync.ready, dateHints: () => state.dateHints });
    if (!asksForDiagnostics(params.capabilities)) push = pushDiagnostics({ connection, documents, open, context });
    connection.onInitialized(() => void afterInitialized(params));
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

  async function afterInitialized({ capabilities }: InitializeParams): Promise<void> {
    // a client that refuses one thing has its articles read all the same
    await registerWith(capabilities).catch(log);
    await readSettings().catch(log);
    sync?.refresh();
  }

  async function registerWith({ workspace }: ClientCapabilities): Promise<void> {
    if (workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) roots.delete(uri);
        for (const { uri } of added) roots.add(uri);
        sync?.refresh();
      });
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "lagebild" });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      const watchers = ["**/*.{txt,article,md}", `**/${DOSSIER_FILE}`].map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  }

  /** @param sent settings as clients give them that can't be asked. */
  async function readSettings(sent?: unknown): Promise<void> {
    const asks = state.params?.capabilities.workspace?.configuration === true;
    const settings = asks
      ? await connection.workspace.getConfiguration("lagebild")
      : (sent as Partial<Record<string, unknown>> | null)?.lagebild;
    const { articleDate, dateHints } = (settings ?? {}) as { readonly articleDate?: unknown; readonly dateHints?: unknown };
    const before = { ...state };
    state.articleDate = typeof articleDate === "string" ? articleDate : "";
    state.dateHints = dateHints !== "off";
    const redated = state.articleDate !== before.articleDate;
    if (redated) await analyseAgain();
    const { inlayHint } = state.params?.capabilities.workspace ?? {};
    if (inlayHint?.refreshSupport === true && (redated || state.dateHints !== before.dateHints))
      await connection.languages.inlayHint.refresh();
  }

  async function analyseAgain(): Promise<void> {
    open.forgetAll();
    sync?.reload();
    if (push !== undefined) push();
    else if (state.params?.capabilities.workspace?.diagnostics?.refreshSupport === true)
      await connection.languages.diagnostics.refresh();
  }

  connection.onDidChangeConfiguration(({ settings }) => void readSettings(settings).catch(log));
  documents.listen(connection);
  connection.listen();
}

/** A damaged model costs unknown names, not the server. */
function resourcesOf({ model }: Host, connection: Connection): Resources {
  try {
    return builtInResources([], model);
  } catch (error) {
    connection.console.error(`name model: ${String(error)}`);
    return builtInResources();
  }
}

/** Of clients from before there were workspace folders. */
function rootOf({ rootUri }: InitializeParams): { readonly uri: string }[] {
  return typeof rootUri === "string" ? [{ uri: rootUri }] : [];
}
