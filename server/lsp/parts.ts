import {
  type Connection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { uriKey } from "../core/uri-key.ts";
import { Dossier } from "../corpus/dossier.ts";
import type { Analysis } from "../corpus/index-articles.ts";
import { isShadow, isSidecar } from "../corpus/sidecar.ts";
import type { FeatureContext } from "../features/context.ts";
import { builtInText, CATALOGUE_SCHEME } from "../main/resources.ts";
import { messagesFor } from "../messages/index.ts";
import { createAdjudicating } from "./adjudicating.ts";
import { decidedArticles } from "./decided-articles.ts";
import { createDeciding } from "./deciding.ts";
import { type DossierFiles, dossierFiles } from "./dossier-files.ts";
import { type DossierSync, keepDossier } from "./dossier-sync.ts";
import { asksForDiagnostics } from "./features.ts";
import { clientFiles } from "./files.ts";
import { clientOptionsOf, type Host, resourceBuilder, rootsOf } from "./host.ts";
import { createKnowledge, type Knowledge } from "./knowledge.ts";
import { logOf } from "./log.ts";
import { createNormalising } from "./normalising.ts";
import { OpenArticles } from "./open-articles.ts";
import { type OwnCatalogues, ownCatalogues } from "./own-catalogues.ts";
import { pushDiagnostics } from "./push-diagnostics.ts";
import { createRefresh, type Refresh } from "./refresh.ts";
import { createRenaming } from "./renaming.ts";
import { createReports } from "./reports.ts";
import { createRespelling } from "./respelling.ts";
import { type LiveSettings, liveSettings } from "./settings.ts";
import { type SidecarDocuments, sidecarDocuments } from "./sidecar-documents.ts";
import type { Sidecars } from "./sidecars.ts";
import type { Wiring } from "./wiring.ts";

/** What a server is made of, as far as something outside it changes it. */
export interface Parts {
  readonly settings: LiveSettings;
  /** Uris of the workspace folders; changed in place. */
  readonly roots: Set<string>;
  readonly knowledge: Knowledge;
  readonly analysis: () => Analysis;
  readonly catalogues: OwnCatalogues;
  readonly folders: DossierFiles;
  readonly sidecars: Sidecars;
  readonly sidecarsInEditor: SidecarDocuments;
  readonly sync: DossierSync;
  readonly refresh: Refresh;
  readonly context: FeatureContext;
  /** What requests are answered with. */
  readonly wiring: Wiring;
  readonly isCatalogue: (uri: string) => boolean;
  /** Has everything shown again that mentions and decisions are seen by. */
  readonly showAgain: () => void;
  readonly log: (error: unknown) => void;
}

interface Options {
  readonly connection: Connection;
  readonly host: Host;
  readonly documents: TextDocuments<TextDocument>;
  readonly params: InitializeParams;
}

/**
 * Makes the parts of a server for a client. Those that need each other ask through functions, which nobody calls before all are made.
 */
export function createParts({ connection, host, documents, params }: Options): Parts {
  const { capabilities } = params;
  const options = clientOptionsOf(params);
  const messages = messagesFor(params.locale);
  const log = (error: unknown) => logOf(connection).error(String(error));
  const settings = liveSettings(connection, capabilities.workspace?.configuration === true);
  const roots = new Set(rootsOf(params));
  const files = options.clientFiles === true ? clientFiles(connection) : host.files?.(() => [...roots]);
  const showsPages = showsContent(params);
  const knowledge = createKnowledge(resourceBuilder(host, connection), () => (showsPages ? undefined : host.catalogueFolder));
  const dossier = new Dossier(() => knowledge.resources);
  const analysis = (): Analysis => ({ resources: knowledge.resources, settingDate: settings.now().articleDate });
  const catalogues = ownCatalogues({ connection, files, roots, userFile: () => settings.now().userCatalogue });
  const folders = dossierFiles(files, roots);
  const isCatalogue = (uri: string) => catalogues.includes(uri);
  const isArticle = (uri: string) => !isCatalogue(uri) && !isSidecar(uri) && !isShadow(uri);
  const open = new OpenArticles(documents, dossier, analysis, isArticle, (uri) => decided.sidecars.get(uri));
  const context: FeatureContext = {
    get resources() {
      return knowledge.resources;
    },
    dossier,
    messages,
    entryLocation: knowledge.locationOf,
    classLocation: knowledge.classLocationOf,
    severities: () => settings.now().checks,
    catalogueTargets: catalogues.targets,
    dossierFile: folders.of,
    showsPages,
    ownCatalogues: () => catalogues.all().map((own) => ({ ...own, text: documents.get(own.uri)?.getText() ?? own.text })),
    commandLinks: options.commandLinks === true,
    entityPicker: options.entityPicker === true,
    decides: options.decides === true,
    normalises: options.normalises === true,
  };
  const decided = decidedArticles({
    articles: open,
    files,
    messages,
    source: analysis,
    isArticle,
    onChange(uri) {
      if (!open.has(uri)) sync.articleChanged(uri);
      showAgain();
    },
  });
  const { sidecars } = decided;
  const showAgain = () => {
    sidecarsInEditor.publish();
    refresh.all();
  };
  const reports = createReports(context, () => {
    if (open.uris().length > 0) refresh.findings();
  });
  documents.onDidClose(({ document: { uri } }) => {
    reports.forget(uri);
    sidecars.forget(uri);
  });
  documents.onDidSave(({ document: { uri } }) => void decided.settle(uri).catch(log));
  const sidecarsInEditor = sidecarDocuments({ connection, capabilities, documents, open, files, context });
  const { storage } = options;
  const { index } = host;
  const sync = keepDossier({
    connection,
    dossier,
    open,
    files,
    index:
      index &&
      ((isMember) => {
        const { articleDate } = settings.now();
        const layers = catalogues.layers();
        const { changeSince } = knowledge;
        return index({ analysis, settingDate: articleDate, layers, changeSince, storage, isMember, warn: log });
      }),
    analysis,
    roots,
    settings: settings.now,
    messages,
    reportsProgress: capabilities.window?.workDoneProgress === true,
    onRead: () => refresh.dossier(),
  });
  const push = asksForDiagnostics(capabilities)
    ? undefined
    : pushDiagnostics({ connection, documents, openArticle: decided.open, reports, isArticle });
  const refresh = createRefresh({ connection, capabilities, decides: context.decides, push, log });
  const deciding = createDeciding({
    sidecars,
    context,
    articleAt: decided.at,
    textOf: (uri) => open.textOf(uri),
    creator: async () => {
      await settings.known;
      return { type: "Person", name: settings.now().annotator };
    },
  });
  const openArticle = async (uri: string) => {
    const same = open.uris().find((one) => uriKey(one) === uriKey(uri));
    return same === undefined ? undefined : decided.open(same);
  };
  const respell = createRespelling({ files, documents, openArticle, context, source: analysis });
  const tell = (message: string) =>
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  const openCatalogue = (uri: string) => (isCatalogue(uri) ? documents.get(uri) : undefined);
  const wiring: Wiring = {
    connection,
    open,
    openArticle: decided.open,
    articleAt: decided.at,
    openSidecar: sidecarsInEditor.get,
    deciding,
    files,
    renames: createRenaming({ files, documents, sidecars, context, capabilities, dossierFiles: folders.all, respell, tell }),
    normalising: createNormalising({ respell, context, capabilities, openArticle }),
    adjudicating: createAdjudicating({ files, sidecars, deciding, context, articleAt: decided.at }),
    context,
    params,
    dossierReady: sync.ready,
    reports,
    revision: () => `${dossier.facts.revision} ${folders.revision()}`,
    openCatalogue,
    catalogue: (uri) => openCatalogue(uri) ?? shippedCatalogue(uri),
    dateHints: () => settings.now().dateHints,
  };
  return {
    settings,
    roots,
    knowledge,
    analysis,
    catalogues,
    folders,
    sidecars,
    sidecarsInEditor,
    sync,
    refresh,
    context,
    wiring,
    isCatalogue,
    showAgain,
    log,
  };
}

/** Whether the client can show documents that the server holds. */
export const showsContent = ({ capabilities }: InitializeParams): boolean =>
  capabilities.workspace?.textDocumentContent !== undefined;

function shippedCatalogue(uri: string): TextDocument | undefined {
  const text = uri.startsWith(`${CATALOGUE_SCHEME}:`) ? builtInText(uri) : undefined;
  return text === undefined ? undefined : TextDocument.create(uri, "json", 0, text);
}
