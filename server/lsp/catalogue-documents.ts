import {
  BulkRegistration,
  type ClientCapabilities,
  CodeLensRequest,
  type CompletionOptions,
  CompletionRequest,
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Disposable,
  type DocumentSelector,
  ReferencesRequest,
  RenameRequest,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { CATALOGUE_FILE, CATALOGUE_FOLDER } from "../corpus/file-names.ts";
import { CATALOGUE_SCHEME } from "../main/resources.ts";
import { takingTurns } from "./in-turn.ts";

/** What the client offers as it is typed in a catalogue file. */
export const COMPLETION: CompletionOptions = { triggerCharacters: ['"'] };

/** Whether the client can be told which documents a request is for; to others everything is for every document. */
export function registersCompletion({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.completion?.dynamicRegistration === true && textDocument.synchronization?.dynamicRegistration === true;
}

export interface CatalogueDocuments {
  /** Has the client send catalogue files that are open, and ask for completion in them; the user's own wherever it lies. */
  register(userFile: string | undefined): Promise<void>;
}

/**
 * Catalogue files are documents of their own: they are registered with a selector of theirs, so that nothing that is for articles
 * is asked for them. In one registration, renewed as a whole: what two selectors match the client would send twice.
 */
export function catalogueDocuments({ client }: Connection, capabilities: ClientCapabilities): CatalogueDocuments {
  let registered: Disposable | undefined;
  const inTurn = takingTurns();
  return {
    register: (userFile) =>
      inTurn(async () => {
        if (!registersCompletion(capabilities)) return;
        registered?.dispose();
        const documentSelector = selectorOf(userFile, capabilities);
        const all = BulkRegistration.create();
        all.add(DidOpenTextDocumentNotification.type, { documentSelector });
        all.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
        all.add(DidCloseTextDocumentNotification.type, { documentSelector });
        all.add(CompletionRequest.type, { documentSelector, ...COMPLETION });
        const { textDocument } = capabilities;
        // of those that are shipped, too: their text need not be sent
        const withShipped = [...documentSelector, { scheme: CATALOGUE_SCHEME }];
        if (textDocument?.references?.dynamicRegistration === true)
          all.add(ReferencesRequest.type, { documentSelector: withShipped });
        if (textDocument?.codeLens?.dynamicRegistration === true)
          all.add(CodeLensRequest.type, { documentSelector: withShipped });
        if (textDocument?.rename?.dynamicRegistration === true)
          all.add(RenameRequest.type, { documentSelector, prepareProvider: textDocument.rename.prepareSupport === true });
        registered = await client.register(all);
      }),
  };
}

function selectorOf(userFile: string | undefined, { textDocument }: ClientCapabilities): DocumentSelector {
  const selector: DocumentSelector = [{ pattern: `**/${CATALOGUE_FILE}` }, { pattern: `**/${CATALOGUE_FOLDER}/*.json` }];
  if (userFile === undefined) return selector;
  const [folder, name] = asPattern(userFile);
  const isRelative = textDocument?.filters?.relativePatternSupport === true;
  return [...selector, { pattern: isRelative ? { baseUri: folder, pattern: name } : `**/${name}` }];
}

/** Folder and name of a file, as a pattern: what a glob could take for one stands for any character. */
export function asPattern(uri: string): readonly [folder: string, name: string] {
  const slash = uri.lastIndexOf("/");
  const folder = uri.slice(0, slash);
  // the root of a file system keeps its slash: without a path it holds nothing
  return [
    /^[^:]+:\/\/[^/]*$/.test(folder) ? `${folder}/` : folder,
    decodeURIComponent(uri.slice(slash + 1)).replace(/[[\]{}*!]/g, "?"),
  ];
}
