// @ts-check
// Finds a Chromium, or installs Debian's.
import { spawnSync } from "node:child_process";
import { onPath } from "./on-path.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Nothing but this machine: a test run must not depend on the network. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost",
];

/**
 * The browser to test in: `LAGEBILD_CHROMIUM`, else the first of the usual names on the PATH.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  return process.env.LAGEBILD_CHROMIUM ?? NAMES.map((name) => onPath([name])).find((file) => file !== undefined);
}

/**
 * @returns {string} the path of a Chromium
 * @throws if there is none
 */
export function chromium() {
  const found = findChromium();
  if (found === undefined)
    throw new Error("no Chromium found: install one (Debian: apt-get install chromium) or set LAGEBILD_CHROMIUM");
  return found;
}

/**
 * Like `chromium`, but installs Debian's package where there is none and we may.
 * @returns {string} the path of a Chromium
 */
export function installChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  const may =
    process.getuid?.() === 0 ? [] : onPath(["sudo"]) && spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo"] : undefined;
  if (onPath(["apt-get"]) && may) {
    console.log("no Chromium found: installing Debian's package");
    const apt = (/** @type {string[]} */ ...args) => run([...may, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args]);
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  }
  return chromium();
}

function run(/** @type {string[]} */ [command = "", ...args]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
}
