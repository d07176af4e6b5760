/// <reference lib="webworker" />
import { type ExtensionContext, Uri, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { type Api, start } from "./extension.ts";

let api: Api | undefined;
let worker: Worker | undefined;

export function activate(context: ExtensionContext): Api {
  // Transports, not the worker itself: VS Code's stand-in for `Worker` is not recognised as one by the client.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server/browser.js").toString(true));
    // before the first message of the protocol: the worker reads no files
    worker.postMessage(await shippedData(context));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  api = start(context, "web", (options) => new LanguageClient("lagebild", "Lagebild", server, options));
  return api;
}

export const deactivate = () => api?.stop();

/** The catalogue and the date rules, and the model of the name tagger, without which the server finds fewer names. */
async function shippedData({ extensionUri }: ExtensionContext): Promise<{ texts: unknown; model?: Uint8Array }> {
  const read = (file: string) => workspace.fs.readFile(Uri.joinPath(extensionUri, "dist", file));
  const texts: unknown = JSON.parse(new TextDecoder().decode(await read("data.json")));
  const model = await read("model/names.de.bin").then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
  return { texts, ...(model !== undefined && { model }) };
}
