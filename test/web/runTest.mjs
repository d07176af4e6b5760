// @ts-check
// Runs the web suite in VS Code for the Web, extension and server in workers of a headless Chromium.
import { createRequire } from "node:module";
import path from "node:path";
import { format } from "node:util";
import { runTests } from "@vscode/test-web";
import { CHROMIUM_ARGUMENTS, installChromium } from "../../scripts/vscode/chromium.mjs";
import { root, verbose } from "../../scripts/vscode/installation.mjs";
import { freePort, webBuild } from "../../scripts/web-build.mjs";

const TIMEOUT_SECONDS = 120;
const CHATTER =
  /^(?:Failed to resolve files at location: vscode-test-web:|Ignoring fetching additional builtin|Canceled\b|\[(?:ChatModelSelection|AgentHost|AccountPolicyGate|Service Worker)|Timed out waiting for authentication provider|Updating additional builtin|No file system provider|ENOPRO|Serving |Using ESM|Listening on|Opening browser|Ignoring the error while validating|Found additional builtin|Loading development extension|vscode-test-web-support|CodeExpectedError)/;

let ended = "";
watchConsole();
useOurChromium();
// test-web waits forever where the browser does not start.
const timer = setTimeout(() => fail(`no result after ${TIMEOUT_SECONDS} s`), TIMEOUT_SECONDS * 1000);
try {
  await runTests({
    ...webBuild(),
    browserType: "chromium",
    headless: true,
    port: await freePort(0),
    extensionDevelopmentPath: root,
    extensionTestsPath: process.env.LAGEBILD_TEST_SUITE ?? path.join(root, "out/test/web/index.cjs"),
    folderPath: path.join(root, "test/extension/fixtures/dossier"),
  });
  clearTimeout(timer);
  const passes = Number(/(\d+) passes, 0 failures/.exec(ended)?.[1] ?? 0);
  if (passes === 0) fail("the worker ended before the tests did");
  console.log(`${passes} tests in VS Code for the Web passed`);
  process.exit(0);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** @returns {never} */
function fail(/** @type {string} */ why) {
  console.error(`web tests: ${why}`);
  process.exit(1);
}

/** The tests' console comes through ours, with the workbench's chatter. */
function watchConsole() {
  for (const level of /** @type {const} */ (["log", "info", "warn", "error", "debug", "trace"])) {
    const write = console[level].bind(console);
    console[level] = (...parts) => {
      const text = format(...parts);
      if (text.startsWith("web suite ended:")) ended = text;
      if (verbose || !CHATTER.test(text)) write(text);
    };
  }
}

/** test-web starts the browser that Playwright would download; ours is another. */
function useOurChromium() {
  const executablePath = installChromium();
  const require = createRequire(createRequire(import.meta.url).resolve("@vscode/test-web"));
  /** @type {import("playwright-core").BrowserType} */
  const chromium = require("playwright").chromium;
  const launch = chromium.launch.bind(chromium);
  // Playwright's own handlers close the browser and leave test-web waiting.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  chromium.launch = (options) =>
    launch({ ...options, ...signals, executablePath, args: [...(options?.args ?? []), ...CHROMIUM_ARGUMENTS] });
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
}
