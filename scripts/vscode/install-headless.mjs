#!/usr/bin/env node
// @ts-check
// Installs a VS Code that needs no desktop into .vscode-headless/: the server and workbench of npm's code-server
// package and a Node to run them. Nothing is compiled and no install script runs. A second call returns at once.
//   node scripts/vscode/install-headless.mjs
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { home } from "./installation.mjs";

const CODE_SERVER = process.env.LAGEBILD_CODE_SERVER_VERSION ?? "4.139.1";
// The VS Code server refuses Node 20. These packages are the plain binary.
const NODE = "24.21.0";

/** Dependencies of the server that only parts we never start need (chat, remote tunnels, other systems). */
const UNUSED = [
  "@github/copilot-sdk",
  "@microsoft/mxc-sdk",
  "@devcontainers/cli",
  "@vscode/copilot-api",
  "@vscode/sandbox-runtime",
  "@vscode/sqlite3",
  "@vscode/windows-process-tree",
  "@vscode/windows-registry",
  "kerberos",
  "ssh2",
];
const UNUSED_EXTENSIONS = ["copilot", "mermaid-markdown-features"];

/**
 * Makes sure that the headless VS Code is there.
 * @returns {boolean} whether something was installed
 */
export function installHeadless() {
  if (process.platform !== "linux")
    throw new Error("the headless VS Code is for Linux; set VSCODE_EXECUTABLE or LAGEBILD_VSCODE=download");
  const stamp = path.join(home, ".done");
  const wanted = `code-server ${CODE_SERVER}, node ${NODE}\n`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  const server = path.join(home, "vscode");
  for (const old of [stamp, server, path.join(home, "node")]) rmSync(old, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  // In the same file system as its destination, so that the parts can be moved there.
  const work = mkdtempSync(path.join(home, "work-"));
  try {
    unpack(work, "code-server", CODE_SERVER, "package/lib/vscode", server);
    unpack(work, `node-linux-${process.arch === "arm64" ? "arm64" : "x64"}`, NODE, "package/bin/node", path.join(home, "node"));
    installDependencies(server);
    replaceNativeModules(server);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  writeFileSync(stamp, wanted);
  return true;
}

/** Fetches a package without its dependencies and moves one entry of it to `target`. */
function unpack(
  /** @type {string} */ work,
  /** @type {string} */ name,
  /** @type {string} */ version,
  /** @type {string} */ entry,
  /** @type {string} */ target,
) {
  run(work, "npm", ["pack", "--silent", `${name}@${version}`]);
  run(work, "tar", ["xzf", `${name}-${version}.tgz`, entry]);
  renameSync(path.join(work, entry), target);
}

function installDependencies(/** @type {string} */ server) {
  run(server, "npm", ["pkg", "delete", ...UNUSED.map((name) => `dependencies.${name}`)]);
  // Not `npm ci`: the package's lock file is out of step. Optional dependencies stay: the file watcher is one.
  run(server, "npm", ["install", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  for (const name of UNUSED_EXTENSIONS) rmSync(path.join(server, "extensions", name), { recursive: true, force: true });
  for (const folder of ["@vscode/ripgrep-universal/bin", "node-pty/prebuilds"].map((name) =>
    path.join(server, "node_modules", name),
  )) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) if (!name.startsWith("linux-")) rmSync(path.join(folder, name), { recursive: true });
  }
}

/** Without the log writer output channels stay empty; both would have to be compiled. */
function replaceNativeModules(/** @type {string} */ server) {
  for (const name of ["spdlog", "native-watchdog"]) {
    copyFileSync(
      path.join(import.meta.dirname, "stubs", `${name}.cjs`),
      path.join(server, "node_modules", "@vscode", name, "index.js"),
    );
  }
}

function run(/** @type {string} */ cwd, /** @type {string} */ command, /** @type {string[]} */ args) {
  // npm hands its own settings down in the environment; those of an outer `npm test` do not belong to this install.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|command)/.test(name)),
  );
  const { status, error, stderr } = spawnSync(command, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  if (error || status !== 0) throw new Error(`${command} ${args.join(" ")} failed (${error?.message ?? status}):\n${stderr}`);
}

if (process.argv[1] === import.meta.filename) {
  const start = Date.now();
  const installed = installHeadless();
  console.log(
    installed
      ? `installed the headless VS Code in ${((Date.now() - start) / 1000).toFixed(1)} s (${os.type()})`
      : `already there: ${home}`,
  );
}
