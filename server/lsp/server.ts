import { type Connection, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CHECKS_SCHEME } from "../features/checks/page.ts";
import { CATALOGUE_SCHEME } from "../main/resources.ts";
import { followChanges } from "./changes.ts";
import { capabilitiesOf, registerFeatures } from "./features.ts";
import { fileRenamesOf } from "./file-renames.ts";
import type { Host } from "./host.ts";
import { createParts, showsContent } from "./parts.ts";

/**
 * Runs the language server on a connection until the client ends it. The same on every host and for every client.
 * What a client that knows Lagebild says of itself is described at `ClientOptions`.
 */
export function startServer(connection: Connection, host: Host = {}): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const parts = createParts({ connection, host, documents, params });
    registerFeatures(parts.wiring);
    followChanges(connection, params.capabilities, parts);
    return {
      capabilities: {
        ...capabilitiesOf(params),
        textDocumentSync: TextDocumentSyncKind.Incremental,
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...fileRenamesOf(params.capabilities),
          ...(showsContent(params) && { textDocumentContent: { schemes: [CATALOGUE_SCHEME, CHECKS_SCHEME] } }),
        },
      },
      serverInfo: { name: "Lagebild", version: LAGEBILD_VERSION },
    };
  });
  documents.listen(connection);
  connection.listen();
}
