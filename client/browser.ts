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

/**
 * The catalogue and the date rules, and the model of the name tagger, without which the server finds fewer names; with a fingerprint of
 * all that results depend on, so that the server can keep them.
 */
async function shippedData({
  extensionUri,
}: ExtensionContext): Promise<{ texts: unknown; model?: Uint8Array; fingerprint?: string }> {
  const read = (file: string) => workspace.fs.readFile(Uri.joinPath(extensionUri, "dist", file));
  const data = await read("data.json");
  const texts: unknown = JSON.parse(new TextDecoder().decode(data));
  const model = await read("model/names.de.bin").then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
  const fingerprint = await fingerprintOf([data, model ?? new Uint8Array(0), await read("server/browser.js")]).catch(
    () => undefined,
  );
  return { texts, ...(model !== undefined && { model }), ...(fingerprint !== undefined && { fingerprint }) };
}

/** Rejects where the page is one that the browser makes no hashes for. */
async function fingerprintOf(files: readonly Uint8Array[]): Promise<string> {
  const hashes = await Promise.all(files.map((file) => crypto.subtle.digest("SHA-256", new Uint8Array(file))));
  return hashes.map((hash) => Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("")).join();
}
