import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { writeAtOnce } from "../server/main/write-file.ts";
import { type Api, start } from "./extension.ts";

let api: Api | undefined;

export function activate(context: ExtensionContext): Api {
  const server = { module: context.asAbsolutePath("dist/server/node.cjs"), transport: TransportKind.ipc };
  api = start(context, "node", (options) => new LanguageClient("lagebild", "Lagebild", server, options), writeAtOnce);
  return api;
}

export const deactivate = () => api?.stop();
