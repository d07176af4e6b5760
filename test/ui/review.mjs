// @ts-check
// Reviews an article of the sample dossier in a real VS Code by the keyboard alone, and compares the file that comes of it.
//   node test/ui/review.mjs [--vsix FILE]   with --vsix the installed extension instead of the one under development
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

const ARTICLE = "gipfel_wostotschny";

installChromium();
installHeadless();
const { values } = parseArgs({ options: { vsix: { type: "string" } } });
const work = mkdtempSync(path.join(os.tmpdir(), "lagebild-ui-"));
const pictures = path.join(root, "out", "ui");
mkdirSync(pictures, { recursive: true });
const dossier = path.join(work, "sample");
cpSync(path.join(root, "sample"), dossier, { recursive: true });
const sidecar = path.join(dossier, `${ARTICLE}.annotations.jsonl`);
const extensionsDir = path.join(work, "extensions");
if (values.vsix !== undefined) {
  assert.equal(manageExtensions(parseCommandLine(["--install-extension", values.vsix, "--extensions-dir", extensionsDir])), 0);
}
const server = await startServer({ extensionsDir });
/** @type {import("playwright-core").Page | undefined} */
let page;
try {
  const development = values.vsix === undefined ? [`--extensionDevelopmentPath=${root}`] : [];
  ({ page } = await openWorkbench(workbenchUrl(server, parseCommandLine([...development, dossier]))));
  const keyboard = page.keyboard;
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
  await keyboard.press("Control+P");
  await page.locator(".quick-input-widget").waitFor();
  await keyboard.type(`${ARTICLE}.txt`);
  await page
    .locator(".quick-input-list .monaco-list-row", { hasText: `${ARTICLE}.txt` })
    .first()
    .waitFor();
  await keyboard.press("Enter");
  await page.locator("#status\\.editor\\.mode", { hasText: "Article" }).waitFor();
  const status = page.locator("#lagebild\\.lagebild\\.lagebild\\.review");
  await status.filter({ hasText: "✓ 0" }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, "review-before.png") });

  await chord("Enter");
  await status.locator(".codicon-eye").waitFor();
  await press("a", 1);
  await press("a", 2);
  await press("r", 3);
  // something else: an organisation
  await keyboard.press("t");
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await keyboard.type("Organisation");
  await keyboard.press("Enter");
  await decided(4);
  await press("u", 3);
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, "review.png") });
  // letters that mean nothing are not typed into the article either
  await keyboard.type("q");
  await keyboard.press("Shift+A");
  // nothing is left here: the review goes on in the next article
  await page.locator(".tab.active", { hasNotText: ARTICLE }).waitFor();
  await keyboard.press("Escape");
  await status.locator(".codicon-eye").waitFor({ state: "detached" });
  await page.screenshot({ path: path.join(pictures, "review-after.png") });

  const lines = decisions();
  const states = lines.map((line) => line["lagebild:state"]);
  assert.deepEqual(states.slice(0, 3), ["accepted", "accepted", "rejected"]);
  assert.ok(states.slice(3).length > 5 && states.slice(3).every((state) => state === "accepted"), states.join());
  const starts = lines.map(({ target }) => target.selector[1].start);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
    "sorted by position",
  );
  const text = readFileSync(path.join(root, "sample", `${ARTICLE}.txt`), "utf8");
  assert.equal(readFileSync(path.join(dossier, `${ARTICLE}.txt`), "utf8"), text, "the article is as it was");
  for (const { target } of lines) {
    const [quote, position] = target.selector;
    assert.equal([...text].slice(position.start, position.end).join(""), quote.exact);
  }
  console.log(`reviewed by the keyboard alone: ${lines.length} decisions`);
} catch (error) {
  await page?.screenshot({ path: path.join(pictures, "failure-review.png") });
  throw error;
} finally {
  await page?.context().browser()?.close();
  server.stop();
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}

/** Alt+A, then a key. */
async function chord(/** @type {string} */ key) {
  await page?.keyboard.press("Alt+A");
  await page?.keyboard.press(key);
}

/** A single key of the review; waits until so many are decided. */
async function press(/** @type {string} */ key, /** @type {number} */ count) {
  await page?.keyboard.press(key);
  await decided(count);
}

async function decided(/** @type {number} */ count) {
  await page
    ?.locator("#lagebild\\.lagebild\\.lagebild\\.review")
    .filter({ hasText: `✓ ${count} ·` })
    .waitFor();
  // the status is told before the next suggestion is shown
  await page?.waitForTimeout(300);
}

/** @returns {any[]} */
function decisions() {
  if (!existsSync(sidecar)) return [];
  return readFileSync(sidecar, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
