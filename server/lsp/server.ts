import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

import { uriKey } from "../core/uri-key.ts";
import { Dossier } from "../corpus/dossier.ts";
import type { Analysis } from "../corpus/index-articles.ts";
import { isPreview, isSidecar, stemOfSidecar } from "../corpus/sidecar.ts";
import { CHECKS_SCHEME } from "../features/checks/page.ts";
import type { FeatureContext } from "../features/context.ts";
import { builtInText, CATALOGUE_SCHEME } from "../main/resources.ts";
import { messagesFor } from "../messages/index.ts";
import { createAdjudicating } from "./adjudicating.ts";
import { type CatalogueDocuments, catalogueDocuments } from "./catalogue-documents.ts";
import { decidedArticles } from "./decided-articles.ts";
import { createDeciding } from "./deciding.ts";
import { type DossierFiles, dossierFiles } from "./dossier-files.ts";
import { DOSSIER_FILE, type DossierSync, keepDossier } from "./dossier-sync.ts";
import { asksForDiagnostics, capabilitiesOf, registerFeatures } from "./features.ts";
import { fileRenamesOf } from "./file-renames.ts";
import { clientFiles } from "./files.ts";
import { clientOptionsOf, type Host, resourceBuilder, rootsOf } from "./host.ts";
import { createKnowledge } from "./knowledge.ts";
import { createNormalising } from "./normalising.ts";
import { OpenArticles } from "./open-articles.ts";
import { type OwnCatalogues, ownCatalogues } from "./own-catalogues.ts";
import { pushDiagnostics } from "./push-diagnostics.ts";
import { createRefresh, type Refresh } from "./refresh.ts";
import { createRenaming } from "./renaming.ts";
import { createReports, type Reports } from "./reports.ts";
import { createRespelling } from "./respelling.ts";
import { settingsOf } from "./settings.ts";
import { type SidecarDocuments, sidecarDocuments } from "./sidecar-documents.ts";
import type { Sidecars } from "./sidecars.ts";
import { type Watch, watchFiles } from "./watch.ts";

/**
 * Runs the language server on a connection until the client ends it. The same on every host and for every client.
 * What a client that knows Lagebild says of itself is described at `ClientOptions`.
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
  let refresh: Refresh | undefined;
  let ofFolders: DossierFiles | undefined;
  let reports: Reports | undefined;
  let contextNow: FeatureContext | undefined;
  let settingsRead = 0;
  const log = (error: unknown) => connection.console.error(String(error));
  const state = { params: undefined as InitializeParams | undefined, ...settingsOf(undefined) };
  const showsContent = () => state.params?.capabilities.workspace?.textDocumentContent !== undefined;
  const knowledge = createKnowledge(resourceBuilder(host, connection), () => (showsContent() ? undefined : host.catalogueFolder));
  const isCatalogue = (uri: string) => own?.includes(uri) === true;
  const isArticle = (uri: string) => !isCatalogue(uri) && !isSidecar(uri) && !isPreview(uri);
  const analysis = (): Analysis => ({ resources: knowledge.resources, settingDate: state.articleDate });
  const open = new OpenArticles(documents, dossier, analysis, isArticle, (uri) => sidecars?.get(uri));

  let settingsKnown = () => {};
  const settingsAsked = new Promise<void>((resolve) => (settingsKnown = resolve));

  connection.onInitialize((params) => {
    state.params = params;
    for (const uri of rootsOf(params)) roots.add(uri);
    const {
      commandLinks = false,
      entityPicker,
      decides,
      normalises,
      clientFiles: fromClient = false,
      storage,
    } = clientOptionsOf(params);
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
      normalises: normalises === true,
    };
    const decided = decidedArticles({
      articles: open,
      files,
      messages,
      source: analysis,
      isArticle,
      onChange(uri) {
        if (!open.has(uri)) sync?.articleChanged(uri);
        showAgain();
      },
    });
    sidecars = decided.sidecars;
    own = catalogues;
    ofFolders = settings;
    contextNow = context;
    const made = createReports(context, () => refreshFindings());
    documents.onDidClose(({ document: { uri } }) => {
      made.forget(uri);
      decided.sidecars.forget(uri);
    });
    reports = made;
    watch = watchFiles(connection, params.capabilities);
    ofCatalogues = catalogueDocuments(connection, params.capabilities);
    const { capabilities } = params;
    const sidecarsInEditor = sidecarDocuments({ connection, capabilities, documents, open, files, context });
    ofSidecars = sidecarsInEditor;
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
      onRead: () => refresh?.lenses(),
    });
    const openCatalogue = (uri: string) => (isCatalogue(uri) ? documents.get(uri) : undefined);
    const deciding = createDeciding({
      sidecars: decided.sidecars,
      context,
      articleAt: decided.at,
      creator: async () => {
        await settingsAsked;
        return { type: "Person", name: state.annotator };
      },
    });
    const openArticle = async (uri: string) => {
      const same = open.uris().find((one) => uriKey(one) === uriKey(uri));
      return same === undefined ? undefined : decided.open(same);
    };
    const respell = createRespelling({ files, documents, openArticle, context, source: analysis });
    registerFeatures({
      connection,
      open,
      openArticle: decided.open,
      articleAt: decided.at,
      openSidecar: sidecarsInEditor.get,
      deciding,
      files,
      renames: createRenaming({
        files,
        documents,
        sidecars: decided.sidecars,
        context,
        capabilities,
        dossierFiles: settings.all,
        respell,
        tell: (message) => void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message }),
      }),
      normalising: createNormalising({ respell, context, capabilities, openArticle }),
      adjudicating: createAdjudicating({ files, sidecars: decided.sidecars, deciding, context, articleAt: decided.at }),
      context,
      params,
      dossierReady: sync.ready,
      reports: made,
      revision: () => `${dossier.facts.revision} ${settingsRead}`,
      openCatalogue,
      catalogue: (uri) => openCatalogue(uri) ?? shippedCatalogue(uri),
      dateHints: () => state.dateHints,
    });
    const push = asksForDiagnostics(capabilities)
      ? undefined
      : pushDiagnostics({ connection, documents, open, reports: made, isArticle });
    refresh = createRefresh({ connection, capabilities, decides: context.decides, push, log });
    documents.onDidSave(({ document: { uri } }) => void decided.settle(uri).catch(log));
    connection.onInitialized(() => void afterInitialized(params));
    return {
      capabilities: {
        ...capabilitiesOf(params),
        textDocumentSync: TextDocumentSyncKind.Incremental,
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...fileRenamesOf(params.capabilities),
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
    if (redated || rated) analyseAgain();
    if (redated || state.dateHints !== before.dateHints) refresh?.hints();
  }

  /** What is in the user's own catalogues; what was analysed without it is analysed again. */
  async function readCatalogues(): Promise<void> {
    if (own === undefined || !(await own.read())) return;
    try {
      knowledge.learn(own.layers(), own.textOf);
    } finally {
      if (contextNow !== undefined) own.publish(contextNow);
    }
    analyseAgain();
  }

  /** What the folders' `lagebild.json` say to the checks. */
  async function readDossierFiles(): Promise<void> {
    if ((await ofFolders?.read()) !== true) return;
    settingsRead++;
    refreshFindings();
  }

  async function refreshStale(): Promise<void> {
    const articles = documents.keys().flatMap((uri) => open.get(uri) ?? []);
    if (articles.some((article) => reports?.isStale(article) === true)) refreshFindings();
  }

  function refreshFindings(): void {
    if (documents.keys().some(isArticle)) refresh?.findings();
  }

  function analyseAgain(): void {
    open.forgetAll();
    sync?.reload();
    showAgain();
  }

  function showAgain(): void {
    ofSidecars?.publish();
    refresh?.all();
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
  documents.listen(connection);
  connection.listen();
}

function shippedCatalogue(uri: string): TextDocument | undefined {
  const text = uri.startsWith(`${CATALOGUE_SCHEME}:`) ? builtInText(uri) : undefined;
  return text === undefined ? undefined : TextDocument.create(uri, "json", 0, text);
}
