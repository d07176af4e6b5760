import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from "vscode-languageserver/browser";
import { clientIndex } from "../lsp/client-index.ts";

/** What the client sends before the protocol begins: the worker cannot read files. */
interface ShippedData {
  /** Content of dist/data.json: catalogue files, date rules, heads of weapon nouns. */
  readonly texts: Readonly<Record<string, string>>;
  /** Bytes of the tagger's model. */
  readonly model?: Uint8Array;
  /** Of these and of this worker's code, where the client could make one; without it no index is kept. */
  readonly fingerprint?: string;
}

type WorkerPort = ConstructorParameters<typeof BrowserMessageReader>[0];
const worker = globalThis as unknown as WorkerPort & { LAGEBILD_SHIPPED?: ShippedData["texts"] };

worker.addEventListener("message", ({ data }: { readonly data: ShippedData }) => void start(data), { once: true });

async function start({ texts, model, fingerprint }: ShippedData): Promise<void> {
  worker.LAGEBILD_SHIPPED = texts;
  // listens before anything else can arrive
  const reader = new BrowserMessageReader(worker);
  const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(worker));
  // not before the texts are there
  const { startServer } = await import("../lsp/server.ts");
  startServer(connection, {
    ...(model !== undefined && { model }),
    ...(fingerprint !== undefined && { index: clientIndex(connection, fingerprint) }),
  });
}
