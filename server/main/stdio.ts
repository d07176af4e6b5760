import path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.ts";
import { localFiles } from "./local-files.ts";
import { readModelFile } from "./model.ts";

/** Serves other editors over standard input and output until the input ends; exits with 1 where it ends without a shutdown. */
export function runStdio(): void {
  // given the streams themselves, it ends the process when the input ends, whatever is still being read
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const model = readModelFile(path.join(__dirname, "model", "names.de.bin"), (message) => console.error(message));
  startServer(connection, {
    ...(model !== undefined && { model }),
    files: localFiles,
    catalogueFolder: pathToFileURL(path.join(__dirname, "catalogue")).href,
  });
}
