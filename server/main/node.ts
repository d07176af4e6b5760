import path from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.ts";
import { localIndex } from "./local-index.ts";
import { readModelFile } from "./model.ts";

// over the IPC channel or the streams that the client names on the command line
const connection = createConnection(ProposedFeatures.all);
const worker = path.join(__dirname, "index-worker.cjs");
const modelFile = path.join(__dirname, "../model/names.de.bin");
const model = readModelFile(modelFile, (message) => console.error(message));
startServer(connection, {
  index: localIndex({ worker, parts: [worker, path.join(__dirname, "../data.json"), modelFile] }),
  ...(model !== undefined && { model }),
});
