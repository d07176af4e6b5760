import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from "vscode-languageserver/browser";
import { startServer } from "../lsp/server.ts";

type Worker = ConstructorParameters<typeof BrowserMessageReader>[0];
const worker = globalThis as unknown as Worker;

// The client sends the tagger's model first (or null): the worker cannot read files. Everything after it is protocol.
worker.addEventListener(
  "message",
  ({ data }: { readonly data: unknown }) => {
    const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
    startServer(connection, data instanceof Uint8Array ? { model: data } : {});
  },
  { once: true },
);
