// @ts-check
// Opens the workbench of a headless VS Code in Chromium.
import { statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium as playwright } from "playwright-core";
import { CHROMIUM_ARGUMENTS, chromium } from "./chromium.mjs";
import { verbose } from "./installation.mjs";

/** The address that tells the workbench what desktop VS Code is told on its command line. */
export function workbenchUrl(
  /** @type {import("./server.mjs").Server} */ server,
  /** @type {import("./arguments.mjs").CommandLine} */ { paths, developmentPaths, testsPath, disableExtensions },
) {
  const remote = (/** @type {string} */ file) =>
    `vscode-remote://${server.authority}${pathToFileURL(path.resolve(file)).pathname}`;
  /** @type {[string, string][]} */
  const payload = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
    ...developmentPaths.map((file) => /** @type {[string, string]} */ (["extensionDevelopmentPath", remote(file)])),
  ];
  if (testsPath !== undefined) payload.push(["extensionTestsPath", remote(testsPath)]);
  if (disableExtensions) payload.push(["disableExtensions", "true"]);

  const query = new URLSearchParams();
  const opened = paths.find((file) => isFolder(file) || file.endsWith(".code-workspace"));
  if (opened === undefined) query.set("ew", "true");
  else query.set(isFolder(opened) ? "folder" : "workspace", path.resolve(opened));
  for (const file of paths) if (file !== opened) payload.push(["openFile", remote(file)]);
  query.set("payload", JSON.stringify(payload));
  return `${server.origin}/?${query}`;
}

/**
 * @param {string} url
 * @param {{ onLog?: (level: string, parts: unknown) => void, onExit?: (code: number) => void }} automation
 *   `onLog` gets the console of the extension tests, `onExit` their result
 */
export async function openWorkbench(url, { onLog, onExit } = {}) {
  const browser = await playwright.launch({
    executablePath: chromium(),
    args: CHROMIUM_ARGUMENTS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  if (verbose) page.on("console", (message) => process.stderr.write(`[browser ${message.type()}] ${message.text()}\n`));
  if (onLog) await page.exposeFunction("codeAutomationLog", onLog);
  if (onExit) await page.exposeFunction("codeAutomationExit", onExit);
  await page.goto(url, { waitUntil: "domcontentloaded" });
  return { browser, page };
}

function isFolder(/** @type {string} */ file) {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
