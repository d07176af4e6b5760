import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.ts";

// over the IPC channel or the streams that the client names on the command line
startServer(createConnection(ProposedFeatures.all));
