import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
} from "vscode-languageserver";
import { DOSSIER_FILE } from "../corpus/file-names.ts";
import { stemOfSidecar } from "../corpus/sidecar.ts";
import type { ArticleDocument } from "../features/article-document.ts";
import { diagnostics } from "../features/diagnostics.ts";
import { documentSymbol } from "../features/document-symbol.ts";
import { semanticTokens } from "../features/semantic-tokens.ts";
import { catalogueDocuments } from "./catalogue-documents.ts";
import type { Parts } from "./parts.ts";
import { warmUp } from "./warm-up.ts";
import { watchFiles } from "./watch.ts";

/** Follows what changes outside the server: settings, folders, files. What relied on it is done again. */
export function followChanges(connection: Connection, capabilities: ClientCapabilities, parts: Parts): void {
  const { settings, roots, knowledge, catalogues, folders, sidecars, sidecarsInEditor, sync, refresh, context, log } = parts;
  const { analysis, isCatalogue, showAgain } = parts;
  const { open, reports, files } = parts.wiring;
  const watch = watchFiles(connection, capabilities);
  const ofCatalogues = catalogueDocuments(connection, capabilities);
  let isRunning = true;

  const analyseAgain = () => {
    open.forgetAll();
    sync.reload();
    showAgain();
  };
  const refreshFindings = () => {
    if (open.uris().length > 0) refresh.findings();
  };

  /** What is in the user's own catalogues; what was analysed without it is analysed again. */
  const readCatalogues = async () => {
    if (!(await catalogues.read())) return;
    try {
      knowledge.learn(catalogues.layers(), catalogues.textOf);
    } finally {
      catalogues.publish(context);
    }
    analyseAgain();
  };
  /** What the folders' `lagebild.json` say to the checks. */
  const readDossierFiles = async () => {
    if (await folders.read()) refreshFindings();
  };
  const readFolders = () => {
    sync.queue(readCatalogues);
    sync.queue(readDossierFiles);
    sync.refresh();
  };
  const refreshStale = async () => {
    const articles = open.uris().flatMap((uri) => open.get(uri) ?? []);
    if (articles.some((article) => reports.isStale(article))) refreshFindings();
  };

  const readSettings = async (sent?: unknown) => {
    const before = await settings.read(sent);
    const now = settings.now();
    if (now.userCatalogue !== before.userCatalogue) {
      sync.queue(readCatalogues);
      await watch.userFile(now.userCatalogue).catch(log);
      await ofCatalogues.register(now.userCatalogue).catch(log);
    }
    if (now.largestArticle !== before.largestArticle || now.useIgnoreFiles !== before.useIgnoreFiles) sync.relist();
    const redated = now.articleDate !== before.articleDate;
    const rated = JSON.stringify(now.checks) !== JSON.stringify(before.checks);
    if (rated) catalogues.publish(context);
    if (redated || rated) analyseAgain();
    if (redated || now.dateHints !== before.dateHints) refresh.hints();
  };

  const register = async () => {
    const { workspace } = capabilities;
    if (workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) roots.delete(uri);
        for (const { uri } of added) roots.add(uri);
        readFolders();
      });
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "lagebild" });
    }
    await watch.folders();
    await ofCatalogues.register(undefined);
    await sidecarsInEditor.register();
  };

  /** Compiles what articles are read by before somebody waits for it; whoever opens one earlier has it done then. */
  const prepare = () => {
    try {
      if (isRunning) void analysis().resources.gazetteer;
    } catch (error) {
      log(error);
    }
  };

  const begin = async () => {
    // a client that refuses one thing has its articles read all the same
    await register().catch(log);
    await readSettings().catch(log);
    readFolders();
    setTimeout(prepare, SOON);
    // what the articles of the folder say together is known when all of them have been read
    sync.queue(refreshStale);
    await sync.ready();
    if (files === undefined) return;
    const show = (article: ArticleDocument) => {
      diagnostics(article, undefined, context);
      semanticTokens(article);
      documentSymbol(article, undefined, context);
    };
    await warmUp({ uris: sync.articles(), files, analysis, show, isIdle: () => isRunning && open.uris().length === 0 });
  };

  connection.onInitialized(() => void begin().catch(log));
  connection.onShutdown(async () => {
    isRunning = false;
    await sync.close().catch(log);
  });
  connection.onDidChangeConfiguration(({ settings }) => void readSettings(settings).catch(log));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    sidecarsInEditor.publish();
    const concerned = changes.filter(({ uri, type }) => type !== FileChangeType.Changed || stemOfSidecar(uri) !== undefined);
    void sidecars.changed(concerned.map(({ uri }) => uri)).catch(log);
    const written = changes.filter(({ uri }) => isCatalogue(uri));
    if (written.length > 0) sync.queue(readCatalogues);
    if (changes.some(({ uri }) => uri.endsWith(`/${DOSSIER_FILE}`))) sync.queue(readDossierFiles);
    if (written.length < changes.length) sync.filesChanged(changes.filter((change) => !written.includes(change)));
  });
}

/** Milliseconds: by then a folder whose index lies on disk is there, and others are read by other threads. */
const SOON = 1000;
