// @ts-check
// Where the headless VS Code is, and the environment its processes get.
import { existsSync } from "node:fs";
import path from "node:path";

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, "..", "..");

/** Where the headless VS Code is installed. `VSCODE_HEADLESS_HOME` moves it, for a cache that outlives the checkout. */
export const home = path.resolve(process.env.VSCODE_HEADLESS_HOME ?? path.join(root, ".vscode-headless"));

/** Whether to show the server's log, the browser's console and the workbench's own chatter. */
export const verbose = Boolean(process.env.VSCODE_HEADLESS_VERBOSE);

/**
 * @returns {{ server: string, node: string }} the folder with `out/server-main.js` and the Node that runs it
 * @throws if nothing is installed
 */
export function installation() {
  const server = path.join(home, "vscode");
  const node = path.join(home, "node");
  if (!existsSync(path.join(server, "out", "server-main.js")) || !existsSync(node)) {
    throw new Error("no headless VS Code here; run node scripts/vscode/install-headless.mjs");
  }
  return { server, node };
}

/** The environment of the server. It has no extension gallery: nothing to look up, nothing to wait for. */
export function serverEnvironment() {
  /** @type {NodeJS.ProcessEnv} */
  const env = { EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...process.env };
  for (const name of ["ELECTRON_RUN_AS_NODE", "VSCODE_DEV", "VSCODE_IPC_HOOK_CLI", "NODE_CHANNEL_FD"]) delete env[name];
  return env;
}
