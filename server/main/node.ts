import path from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.ts";
import { readModelFile } from "./model.ts";

// over the IPC channel or the streams that the client names on the command line
const connection = createConnection(ProposedFeatures.all);
const model = readModelFile(path.join(__dirname, "../model/names.de.bin"), (message) => console.error(message));
startServer(connection, model === undefined ? {} : { model });
