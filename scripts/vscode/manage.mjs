// @ts-check
// What the headless VS Code does without a window: its version, and the extensions of a profile.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { installation, serverEnvironment } from "./installation.mjs";

/** Version, commit and architecture, one a line, as `code --version` prints them. */
export function versionText() {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(path.join(installation().server, name), "utf8"));
  return [read("package.json").version, read("product.json").commit, process.arch].join("\n");
}

/** Hands the work to the server's own command line and returns its exit code. */
export function manageExtensions(/** @type {import("./arguments.mjs").CommandLine} */ commandLine) {
  const { server, node } = installation();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "vscode-headless-"));
  const args = [
    path.join(server, "out", "server-main.js"),
    ...["--accept-server-license-terms", "--telemetry-level", "off", "--server-data-dir", dataDir],
    ...commandLine.install.flatMap((name) => ["--install-extension", name]),
    ...commandLine.uninstall.flatMap((name) => ["--uninstall-extension", name]),
    ...(commandLine.userDataDir === undefined ? [] : ["--user-data-dir", commandLine.userDataDir]),
    ...(commandLine.extensionsDir === undefined ? [] : ["--extensions-dir", commandLine.extensionsDir]),
    ...(commandLine.list ? ["--list-extensions"] : []),
    ...(commandLine.showVersions ? ["--show-versions"] : []),
    ...(commandLine.force ? ["--force"] : []),
  ];
  try {
    return spawnSync(node, args, { env: serverEnvironment(), stdio: "inherit" }).status ?? 1;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
