// @ts-check
// One run of the headless VS Code: until the extension tests end, or until it is interrupted.
import { setTimeout as delay } from "node:timers/promises";
import { format } from "node:util";
import { verbose } from "./installation.mjs";
import { startServer } from "./server.mjs";
import { openWorkbench, workbenchUrl } from "./workbench.mjs";

const TIMEOUT_SECONDS = Number(process.env.VSCODE_HEADLESS_TIMEOUT ?? 600);
const HOST_END_MS = 10_000;

// The workbench's own log comes through the channel of the tests' console; these lines say nothing about the tests.
const CHATTER =
  /^(?:\[(?:AgentHost|ChatModelSelection|AccountPolicyGate|reconnection-grace-time)\b|Resolv(?:ing|ed) connection token|Creating a socket|Updating additional builtin|\[Service Worker\]|Canceled: Canceled|Ignoring fetching additional builtin|Timed out waiting for authentication provider|getaddrinfo \w+ open-vsx)/;

/**
 * @param {import("./arguments.mjs").CommandLine} commandLine
 * @returns {Promise<number>} exit code: that of the tests, or 128 + signal
 * @throws if the server, the extension host, the browser or the page ends before the tests do
 */
export async function runSession(commandLine) {
  const testing = commandLine.testsPath !== undefined;
  if (testing && commandLine.developmentPaths.length === 0) {
    // The workbench would open and never run them.
    throw new Error("--extensionTestsPath needs an --extensionDevelopmentPath");
  }
  const server = await startServer({
    userDataDir: commandLine.userDataDir,
    extensionsDir: commandLine.extensionsDir,
    workspaceTrust: !commandLine.disableWorkspaceTrust && !testing,
  });
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {(error: Error) => void} */
  let fail = () => {};
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  // It may be rejected before anyone waits for it.
  ended.catch(() => {});
  process.once("SIGINT", () => end(130));
  process.once("SIGTERM", () => end(143));
  process.once("SIGHUP", () => end(129));
  server.exited.then((code) => fail(new Error(`the VS Code server ended (${code}) during the run:\n${server.output()}`)));

  let browser;
  const timer = testing
    ? setTimeout(() => fail(new Error(`no test result after ${TIMEOUT_SECONDS} s`)), TIMEOUT_SECONDS * 1000)
    : undefined;
  try {
    const url = workbenchUrl(server, commandLine);
    const opened = await openWorkbench(url, {
      onLog: print,
      onExit: (code) => void (testing && hostResult(server, code).then(end, fail)),
    });
    browser = opened.browser;
    browser.on("disconnected", () => fail(new Error("Chromium went away")));
    opened.page.on("crash", () => fail(new Error("the page of the workbench crashed")));
    if (!testing) console.log(`workbench: ${url}`);
    return await ended.finally(() => screenshot(opened.page));
  } finally {
    clearTimeout(timer);
    await Promise.race([browser?.close().catch(() => {}), delay(5000, undefined, { ref: false })]);
    server.stop();
  }
}

/**
 * The workbench reports a crashed extension host as exit code 0 as well, since it doesn't know the code of a remote
 * host. So a 0 counts only when the server, the host's parent, saw that process end with 0 too.
 */
async function hostResult(/** @type {import("./server.mjs").Server} */ server, /** @type {number} */ code) {
  if (code !== 0) return code;
  for (let waited = 0; waited < HOST_END_MS; waited += 50) {
    const ends = [...server.output().matchAll(/Extension Host Process exited with code: (\w+), signal: (\w+)/g)];
    const bad = ends.find(([, exit, signal]) => exit !== "0" || signal !== "null");
    if (bad) throw new Error(`the extension host crashed (code ${bad[1]}, signal ${bad[2]})`);
    if (ends.length > 0) return 0;
    await delay(50);
  }
  throw new Error("the workbench lost the extension host before the tests ended");
}

function print(/** @type {string} */ level, /** @type {unknown} */ parts) {
  const text = format(...(Array.isArray(parts) ? parts : [parts]));
  if (!verbose && CHATTER.test(text)) return;
  (level === "error" || level === "warn" ? process.stderr : process.stdout).write(`${text}\n`);
}

async function screenshot(/** @type {import("playwright-core").Page} */ page) {
  const file = process.env.VSCODE_HEADLESS_SCREENSHOT;
  if (file) await page.screenshot({ path: file }).catch(() => {});
}
