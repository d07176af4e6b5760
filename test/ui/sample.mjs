// @ts-check
// What the tests with mouse and keyboard share: a copy of the sample dossier in a real VS Code.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { parseCommandLine } from "../../scripts/vscode/arguments.mjs";
import { installChromium } from "../../scripts/vscode/chromium.mjs";
import { installHeadless } from "../../scripts/vscode/install-headless.mjs";
import { root } from "../../scripts/vscode/installation.mjs";
import { manageExtensions } from "../../scripts/vscode/manage.mjs";
import { startServer } from "../../scripts/vscode/server.mjs";
import { openWorkbench, workbenchUrl } from "../../scripts/vscode/workbench.mjs";

/** Where screenshots go. */
export const pictures = path.join(root, "out", "ui");

/**
 * Opens it with the extension under development or, by `--vsix FILE` on the command line, with an installed one.
 *
 * @param {(given: { page: import("playwright-core").Page, dossier: string, lap: (what: string) => void }) => Promise<void>} run throws for
 * what is wrong; then there is a screenshot, and the process fails. `lap` prints the time since the cold start.
 * @param {(dossier: string) => void} prepare changes the copy before it is opened.
 */
export async function inSample(run, prepare = () => {}) {
  installChromium();
  installHeadless();
  const { values } = parseArgs({ options: { vsix: { type: "string" } } });
  const work = mkdtempSync(path.join(os.tmpdir(), "lagebild-ui-"));
  mkdirSync(pictures, { recursive: true });
  const dossier = path.join(work, "sample");
  cpSync(path.join(root, "sample"), dossier, { recursive: true });
  prepare(dossier);
  const extensionsDir = path.join(work, "extensions");
  if (values.vsix !== undefined)
    assert.equal(manageExtensions(parseCommandLine(["--install-extension", values.vsix, "--extensions-dir", extensionsDir])), 0);
  const start = performance.now();
  const lap = (/** @type {string} */ what) =>
    console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  const server = await startServer({ extensionsDir });
  /** @type {import("playwright-core").Page | undefined} */
  let page;
  try {
    const development = values.vsix === undefined ? [`--extensionDevelopmentPath=${root}`] : [];
    ({ page } = await openWorkbench(workbenchUrl(server, parseCommandLine([...development, dossier]))));
    await run({ page, dossier, lap });
  } catch (error) {
    await page?.screenshot({ path: path.join(pictures, "failure.png") }).catch(() => {});
    console.error(error);
    process.exitCode = 1;
  } finally {
    await page?.context().browser()?.close();
    server.stop();
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}
