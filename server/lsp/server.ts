import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CatalogueLayer } from "../core/catalogue.ts";
import type { Resources } from "../core/resources.ts";
import { Dossier } from "../corpus/dossier.ts";
import type { Analysis } from "../corpus/index-articles.ts";
import { isSidecar, stemOfSidecar } from "../corpus/sidecar.ts";
import { CHECKS_SCHEME } from "../features/checks/page.ts";
import type { FeatureContext } from "../features/context.ts";
import { builtInResources, builtInText, CATALOGUE_SCHEME } from "../main/resources.ts";
import { messagesFor } from "../messages/index.ts";
import { createAdjudicating } from "./adjudicating.ts";
import { type CatalogueDocuments, catalogueDocuments } from "./catalogue-documents.ts";
import { createDeciding } from "./deciding.ts";
import { type DossierFiles, dossierFiles } from "./dossier-files.ts";
import { DOSSIER_FILE, type DossierSync, keepDossier, type LocalIndex } from "./dossier-sync.ts";
import { asksForDiagnostics, capabilitiesOf, registerFeatures } from "./features.ts";
import { type ArticleFiles, clientFiles } from "./files.ts";
import { createKnowledge } from "./knowledge.ts";
import { OpenArticles } from "./open-articles.ts";
import { type OwnCatalogues, ownCatalogues } from "./own-catalogues.ts";
import { pushDiagnostics } from "./push-diagnostics.ts";
import { readArticle } from "./read-article.ts";
import { createReports, type Reports } from "./reports.ts";
import { settingsOf } from "./settings.ts";
import { settledPlaces } from "./settle-places.ts";
import { type SidecarDocuments, sidecarDocuments } from "./sidecar-documents.ts";
import { keepSidecars, type Sidecars } from "./sidecars.ts";
import { type Watch, watchFiles } from "./watch.ts";

/** What differs between hosts. */
export interface Host {
  /** Direct access to the file system, for clients that don't list the articles themselves. */
  readonly files?: (roots: () => readonly string[]) => ArticleFiles;
  /** Folder uri with the catalogue files, for clients that can't show documents the server holds. */
  readonly catalogueFolder?: string;
  /** Bytes of the tagger's model file. */
  readonly model?: Uint8Array;
  /** Reads local files without the client. */
  readonly local?: (setup: LocalSetup) => LocalIndex;
}

/** What local files are read for. */
export interface LocalSetup {
  readonly analysis: Analysis;
  /** The user's own layers that are in it. */
  readonly layers: readonly CatalogueLayer[];
  /** Uri of a folder for what can be made again. */
  readonly storage: string | undefined;
  readonly isMember: (uri: string) => boolean;
  readonly warn: (error: unknown) => void;
}

interface ClientOptions {
  readonly commandLinks?: boolean;
  readonly entityPicker?: boolean;
  readonly decides?: boolean;
  readonly clientFiles?: boolean;
  readonly storage?: string;
}

/**
 * Runs the language server on a connection until the client ends it. The same on every host and for every client.
 * Lagebild's own options (`initializationOptions`): `commandLinks`, whether hovers may link to its commands; `entityPicker`,
 * whether the client runs the command `lagebild.linkToEntity` (with `lagebild/findEntities` and `lagebild/linkToEntity`);
 * `decides`, whether it runs the commands by which people decide about mentions (`lagebild/decide` and what goes with it);
 * `clientFiles`, whether the client answers `lagebild/findArticles`, `lagebild/findSidecars`, `lagebild/findCatalogues`,
 * `lagebild/readFile` and `lagebild/writeFile`; `storage`, uri of a folder for the index.
 */
export function startServer(connection: Connection, host: Host = {}): void {
  const documents = new TextDocuments(TextDocument);
  const dossier: Dossier = new Dossier(() => knowledge.resources);
  const roots = new Set<string>();
  let sync: DossierSync | undefined;
  let own: OwnCatalogues | undefined;
  let sidecars: Sidecars | undefined;
  let watch: Watch | undefined;
  let ofCatalogues: CatalogueDocuments | undefined;
  let ofSidecars: SidecarDocuments | undefined;
  let push: (() => void) | undefined;
  let ofFolders: DossierFiles | undefined;
  let reports: Reports | undefined;
  let contextNow: FeatureContext | undefined;
  let settingsRead = 0;
  const log = (error: unknown) => connection.console.error(String(error));
  const state = { params: undefined as InitializeParams | undefined, decides: false, ...settingsOf(undefined) };
  const showsContent = () => state.params?.capabilities.workspace?.textDocumentContent !== undefined;
  const knowledge = createKnowledge(builder(host, connection), () => (showsContent() ? undefined : host.catalogueFolder));
  const isCatalogue = (uri: string) => own?.includes(uri) === true;
  const isArticle = (uri: string) => !isCatalogue(uri) && !isSidecar(uri);
  const input = () => ({ resources: knowledge.resources, settingDate: state.articleDate });
  const open = new OpenArticles(documents, dossier, input, isArticle, (uri) => sidecars?.get(uri));

  let settingsKnown = () => {};
  const settingsAsked = new Promise<void>((resolve) => (settingsKnown = resolve));

  connection.onInitialize((params) => {
    state.params = params;
    for (const { uri } of params.workspaceFolders ?? rootOf(params)) roots.add(uri);
    const {
      commandLinks = false,
      entityPicker = false,
      decides = false,
      clientFiles: fromClient = false,
      storage,
    } = (params.initializationOptions ?? {}) as ClientOptions;
    const files = fromClient ? clientFiles(connection) : host.files?.(() => [...roots]);
    const messages = messagesFor(params.locale);
    const catalogues = ownCatalogues({ connection, files, roots, userFile: () => state.userCatalogue });
    const settings = dossierFiles(files, roots);
    const context: FeatureContext = {
      get resources() {
        return knowledge.resources;
      },
      dossier,
      messages,
      entryLocation: knowledge.locationOf,
      classLocation: knowledge.classLocationOf,
      severities: () => state.checks,
      catalogueTargets: catalogues.targets,
      dossierFile: settings.of,
      showsPages: showsContent(),
      ownCatalogues: () => catalogues.all().map((own) => ({ ...own, text: documents.get(own.uri)?.getText() ?? own.text })),
      commandLinks,
      entityPicker: entityPicker === true,
      decides: decides === true,
    };
    const decisions = keepSidecars({ files, messages, onChange: (uri) => void decisionsChanged(uri).catch(log) });
    const openArticle = async (uri: string) => {
      const text = open.textOf(uri);
      if (text !== undefined) await decisions.load(uri, text);
      return open.get(uri);
    };
    const articleAt = async (uri: string) => {
      const article = await openArticle(uri);
      if (article !== undefined || files === undefined || !isArticle(uri)) return article;
      // a file may vanish between being listed and being read
      return readArticle(uri, { files, ...input() }).catch(() => undefined);
    };
    sidecars = decisions;
    state.decides = context.decides;
    own = catalogues;
    ofFolders = settings;
    contextNow = context;
    const made = createReports(context, () => void refreshFindings().catch(log));
    documents.onDidClose(({ document: { uri } }) => made.forget(uri));
    reports = made;
    watch = watchFiles(connection, params.capabilities);
    ofCatalogues = catalogueDocuments(connection, params.capabilities);
    const { capabilities } = params;
    const sidecarsInEditor = sidecarDocuments({ connection, capabilities, documents, open, files, context });
    ofSidecars = sidecarsInEditor;
    const analysis = (): Analysis => ({ resources: knowledge.resources, settingDate: state.articleDate });
    const { local } = host;
    sync = keepDossier({
      connection,
      dossier,
      open,
      files,
      local: local && ((isMember) => local({ analysis: analysis(), layers: catalogues.layers(), storage, isMember, warn: log })),
      analysis,
      roots,
      settings: () => state,
      messages,
      reportsProgress: params.capabilities.window?.workDoneProgress === true,
      onRead() {
        if (params.capabilities.workspace?.codeLens?.refreshSupport === true)
          void connection.sendRequest(CodeLensRefreshRequest.type).catch(log);
      },
    });
    const openCatalogue = (uri: string) => (isCatalogue(uri) ? documents.get(uri) : undefined);
    const deciding = createDeciding({
      sidecars: decisions,
      context,
      articleAt,
      creator: async () => {
        await settingsAsked;
        return { type: "Person", name: state.annotator };
      },
    });
    registerFeatures({
      connection,
      open,
      openArticle,
      articleAt,
      openSidecar: sidecarsInEditor.get,
      deciding,
      adjudicating: createAdjudicating({ files, sidecars: decisions, deciding, context, articleAt }),
      context,
      params,
      dossierReady: sync.ready,
      reports: made,
      revision: () => `${dossier.facts.revision} ${settingsRead}`,
      openCatalogue,
      catalogue: (uri) => openCatalogue(uri) ?? shippedCatalogue(uri),
      dateHints: () => state.dateHints,
    });
    if (!asksForDiagnostics(params.capabilities))
      push = pushDiagnostics({ connection, documents, open, reports: made, isArticle });
    connection.onInitialized(() => void afterInitialized(params));
    return {
      capabilities: {
        ...capabilitiesOf(params),
        textDocumentSync: TextDocumentSyncKind.Incremental,
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...(showsContent() && { textDocumentContent: { schemes: [CATALOGUE_SCHEME, CHECKS_SCHEME] } }),
        },
      },
      serverInfo: { name: "Lagebild", version: LAGEBILD_VERSION },
    };
  });

  async function afterInitialized({ capabilities }: InitializeParams): Promise<void> {
    // a client that refuses one thing has its articles read all the same
    await registerWith(capabilities).catch(log);
    await readSettings().catch(log);
    settingsKnown();
    sync?.queue(readCatalogues);
    sync?.queue(readDossierFiles);
    sync?.refresh();
    // what the articles of the folder say together is known when all of them have been read
    sync?.queue(refreshStale);
  }

  async function registerWith({ workspace }: ClientCapabilities): Promise<void> {
    if (workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) roots.delete(uri);
        for (const { uri } of added) roots.add(uri);
        sync?.queue(readCatalogues);
        sync?.queue(readDossierFiles);
        sync?.refresh();
      });
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "lagebild" });
    }
    await watch?.folders();
    await ofCatalogues?.register(undefined);
    await ofSidecars?.register();
  }

  /** @param sent settings as clients give them that can't be asked. */
  async function readSettings(sent?: unknown): Promise<void> {
    const asks = state.params?.capabilities.workspace?.configuration === true;
    const settings = asks
      ? await connection.workspace.getConfiguration("lagebild")
      : (sent as Partial<Record<string, unknown>> | null)?.lagebild;
    const before = { ...state };
    Object.assign(state, settingsOf(settings));
    if (state.userCatalogue !== before.userCatalogue) {
      sync?.queue(readCatalogues);
      await watch?.userFile(state.userCatalogue).catch(log);
      await ofCatalogues?.register(state.userCatalogue).catch(log);
    }
    if (state.largestArticle !== before.largestArticle || state.useIgnoreFiles !== before.useIgnoreFiles) sync?.relist();
    const redated = state.articleDate !== before.articleDate;
    const rated = JSON.stringify(state.checks) !== JSON.stringify(before.checks);
    if (rated && contextNow !== undefined) own?.publish(contextNow);
    if (redated || rated) await analyseAgain();
    const { inlayHint } = state.params?.capabilities.workspace ?? {};
    if (inlayHint?.refreshSupport === true && (redated || state.dateHints !== before.dateHints))
      await connection.languages.inlayHint.refresh();
  }

  /** What is in the user's own catalogues; what was analysed without it is analysed again. */
  async function readCatalogues(): Promise<void> {
    if (own === undefined || !(await own.read())) return;
    try {
      knowledge.learn(own.layers(), own.textOf);
    } finally {
      if (contextNow !== undefined) own.publish(contextNow);
    }
    void analyseAgain().catch(log);
  }

  /** What the folders' `lagebild.json` say to the checks. */
  async function readDossierFiles(): Promise<void> {
    if ((await ofFolders?.read()) !== true) return;
    settingsRead++;
    // the queue doesn't wait for the client's answer
    void refreshFindings().catch(log);
  }

  async function refreshStale(): Promise<void> {
    const articles = documents.keys().flatMap((uri) => open.get(uri) ?? []);
    if (articles.some((article) => reports?.isStale(article) === true)) void refreshFindings().catch(log);
  }

  /** Has the client ask for the findings of open articles again, or sends them. */
  async function refreshFindings(): Promise<void> {
    if (push !== undefined) push();
    else if (documents.keys().some(isArticle) && state.params?.capabilities.workspace?.diagnostics?.refreshSupport === true)
      await connection.languages.diagnostics.refresh();
  }

  async function analyseAgain(): Promise<void> {
    open.forgetAll();
    sync?.reload();
    await showAgain();
  }

  /** What was typed around decisions is in the file now, and so must be where they stand. */
  async function settle(uri: string): Promise<void> {
    const [article, sidecar] = [open.get(uri), sidecars?.get(uri)];
    if (article === undefined || sidecar === undefined) return;
    const changes = settledPlaces(article, sidecar.annotations);
    if (changes.length > 0) await sidecars?.write([{ uri, text: article.annotated.article.text, changes }]);
  }

  async function decisionsChanged(uri: string): Promise<void> {
    if (!open.has(uri)) sync?.articleChanged(uri);
    await showAgain();
  }

  /** Has the client ask again for what it shows of articles whose text is the same. */
  async function showAgain(): Promise<void> {
    ofSidecars?.publish();
    if (state.decides) void connection.sendNotification("lagebild/articlesChanged").catch(log);
    const { semanticTokens } = state.params?.capabilities.workspace ?? {};
    if (semanticTokens?.refreshSupport === true) void connection.languages.semanticTokens.refresh().catch(log);
    if (push !== undefined) push();
    else if (state.params?.capabilities.workspace?.diagnostics?.refreshSupport === true)
      await connection.languages.diagnostics.refresh();
  }

  connection.onShutdown(() => sync?.close());
  connection.onDidChangeConfiguration(({ settings }) => void readSettings(settings).catch(log));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    ofSidecars?.publish();
    for (const { uri } of changes) if (stemOfSidecar(uri) !== undefined) void sidecars?.changed(uri).catch(log);
    const written = changes.filter(({ uri }) => isCatalogue(uri));
    if (written.length > 0) sync?.queue(readCatalogues);
    if (changes.some(({ uri }) => uri.endsWith(`/${DOSSIER_FILE}`))) sync?.queue(readDossierFiles);
    if (written.length < changes.length) sync?.filesChanged(changes.filter((change) => !written.includes(change)));
  });
  documents.onDidSave(({ document: { uri } }) => void settle(uri).catch(log));
  documents.listen(connection);
  connection.listen();
}

function shippedCatalogue(uri: string): TextDocument | undefined {
  const text = uri.startsWith(`${CATALOGUE_SCHEME}:`) ? builtInText(uri) : undefined;
  return text === undefined ? undefined : TextDocument.create(uri, "json", 0, text);
}

/** A damaged model costs unknown names, not the server. */
function builder(host: Host, connection: Connection): (layers: readonly CatalogueLayer[]) => Resources {
  let { model } = host;
  return (layers) => {
    try {
      return builtInResources(layers, model);
    } catch (error) {
      // the first time there are no layers: it is the model
      if (model === undefined || layers.length > 0) throw error;
      connection.console.error(`name model: ${String(error)}`);
      model = undefined;
      return builtInResources(layers);
    }
  };
}

/** Of clients from before there were workspace folders. */
function rootOf({ rootUri }: InitializeParams): { readonly uri: string }[] {
  return typeof rootUri === "string" ? [{ uri: rootUri }] : [];
}
