/// <reference lib="webworker" />
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { type Api, start } from "./extension.ts";

let api: Api | undefined;

export function activate(context: ExtensionContext): Api {
  const server = async () => new Worker(Uri.joinPath(context.extensionUri, "dist/server/browser.js").toString(true));
  api = start(context, "web", (options) => new LanguageClient("lagebild", "Lagebild", server, options));
  return api;
}

export const deactivate = () => api?.stop();
