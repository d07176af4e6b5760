import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from "vscode-languageserver/browser";

/** What the client sends before the protocol begins: the worker cannot read files. */
interface ShippedData {
  /** Content of dist/catalogue.json. */
  readonly catalogue: Readonly<Record<string, string>>;
  /** Bytes of the tagger's model. */
  readonly model?: Uint8Array;
}

type WorkerPort = ConstructorParameters<typeof BrowserMessageReader>[0];
const worker = globalThis as unknown as WorkerPort & { LAGEBILD_CATALOGUE?: ShippedData["catalogue"] };

worker.addEventListener("message", ({ data }: { readonly data: ShippedData }) => void start(data), { once: true });

async function start({ catalogue, model }: ShippedData): Promise<void> {
  worker.LAGEBILD_CATALOGUE = catalogue;
  // listens before anything else can arrive
  const reader = new BrowserMessageReader(worker);
  const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(worker));
  // not before the catalogue is there
  const { startServer } = await import("../lsp/server.ts");
  startServer(connection, model === undefined ? {} : { model });
}
