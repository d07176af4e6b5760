// @ts-check
// Starts the VS Code server.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { installation, serverEnvironment, verbose } from "./installation.mjs";

const START_SECONDS = 60;

/** Written to a profile that has no settings yet: no chat, nothing that asks the network. */
const SETTINGS = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  // The desktop's default; browsers save by themselves.
  "files.autoSave": "off",
  "git.enabled": false,
  // it tells of every program of the machine that listens
  "remote.autoForwardPorts": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.menuBarVisibility": "compact",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

/**
 * @typedef {object} Server
 * @property {string} origin address of the workbench
 * @property {string} authority host and port, as they stand in `vscode-remote` URIs
 * @property {() => string} output the last 100,000 characters the server wrote
 * @property {Promise<number | string>} exited exit code or signal
 * @property {() => void} stop ends the server with its extension hosts and removes its temporary folder
 */

/**
 * Starts the server on a free port of this machine and waits until it listens.
 * @param {{ userDataDir?: string | undefined, extensionsDir?: string | undefined, workspaceTrust?: boolean }} options
 * @returns {Promise<Server>}
 */
export async function startServer({ userDataDir, extensionsDir, workspaceTrust = false } = {}) {
  const { server, node } = installation();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "vscode-headless-"));
  writeSettings(userDataDir ?? path.join(dataDir, "data"));
  const child = spawn(
    node,
    [
      path.join(server, "out", "server-main.js"),
      ...["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--accept-server-license-terms"],
      // Without it the workbench of a built product ignores extensionDevelopmentPath and extensionTestsPath.
      "--enable-smoke-test-driver",
      ...["--telemetry-level", "off", "--disable-experiments", "--reconnection-grace-time", "5"],
      // Not below info: the end of the extension host is read from the log.
      ...["--server-data-dir", dataDir, "--log", "info"],
      ...(workspaceTrust ? [] : ["--disable-workspace-trust"]),
      ...(userDataDir === undefined ? [] : ["--user-data-dir", path.resolve(userDataDir)]),
      ...(extensionsDir === undefined ? [] : ["--extensions-dir", path.resolve(extensionsDir)]),
    ],
    // Its own process group, so that the extension hosts and language servers go down with it.
    { env: serverEnvironment(), stdio: ["ignore", "pipe", "pipe"], detached: true },
  );

  const stop = () => {
    process.removeListener("exit", stop);
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // Already gone.
    }
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on("exit", stop);

  let output = "";
  /** @type {Promise<number | string>} */
  const exited = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal ?? "unknown")));
  const listening = new Promise((resolve, reject) => {
    const read = (/** @type {string} */ chunk) => {
      if (verbose) process.stderr.write(`[server] ${chunk}`);
      output = (output + chunk).slice(-100_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    child.once("error", reject);
  });
  const refused = exited.then((code) => Promise.reject(new Error(`the VS Code server ended (${code}):\n${output}`)));
  const late = delay(START_SECONDS * 1000, undefined, { ref: false }).then(() =>
    Promise.reject(new Error(`the VS Code server did not start in ${START_SECONDS} s:\n${output}`)),
  );
  const port = await Promise.race([listening, refused, late]).catch((error) => {
    stop();
    throw error;
  });
  const authority = `127.0.0.1:${port}`;
  return { origin: `http://${authority}`, authority, output: () => output, exited, stop };
}

function writeSettings(/** @type {string} */ userDataDir) {
  const file = path.join(userDataDir, "User", "settings.json");
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(SETTINGS, undefined, 2)}\n`);
}
