import path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.ts";
import { localFiles } from "./local-files.ts";

/** Serves other editors over standard input and output until the input ends. */
export function runStdio(): void {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  startServer(connection, {
    files: localFiles,
    catalogueFolder: pathToFileURL(path.join(__dirname, "..", "server", "catalogue")).href,
  });
}
