import path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.ts";
import { localFiles } from "./local-files.ts";
import { localIndex } from "./local-index.ts";
import { readModelFile } from "./model.ts";

/** Serves other editors over standard input and output until the input ends; exits with 1 where it ends without a shutdown. */
export function runStdio(): void {
  // given the streams themselves, it ends the process when the input ends, whatever is still being read
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const modelFile = path.join(__dirname, "model", "names.de.bin");
  const model = readModelFile(modelFile, (message) => console.error(message));
  const worker = path.join(__dirname, "server", "index-worker.cjs");
  startServer(connection, {
    ...(model !== undefined && { model }),
    files: localFiles,
    index: localIndex({ worker, parts: [worker, path.join(__dirname, "data.json"), modelFile] }),
    catalogueFolder: pathToFileURL(path.join(__dirname, "catalogue")).href,
  });
}
