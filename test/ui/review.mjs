// @ts-check
// Reviews an article of the sample dossier in a real VS Code by the keyboard alone, and compares the file that comes of it.
//   node test/ui/review.mjs [--vsix FILE]   with --vsix the installed extension instead of the one under development
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/vscode/installation.mjs";
import { inSample, pictures } from "./sample.mjs";

const ARTICLE = "gipfel_wostotschny";

await inSample(async ({ page, dossier }) => {
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

  // whom most articles name stands first, whatever the alphabet says
  await keyboard.press("F1");
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await keyboard.type("Articles that name");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Articles that name" }).first().waitFor();
  await keyboard.press("Enter");
  await page.locator(".quick-input-title", { hasText: "Articles that name" }).waitFor();
  await keyboard.type("kim");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Kim Il Sung" }).waitFor();
  await page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: "Kim Jong Un" }).waitFor();
  await keyboard.press("Enter");
  // in a line of its own, since its title is long
  await page.locator(".quick-input-list .quick-input-list-label-meta", { hasText: `${ARTICLE}.txt` }).waitFor();
  await keyboard.press("Escape");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });

  await chord(page, "Enter");
  await status.locator(".codicon-eye").waitFor();
  await press(page, "a", 1);
  await press(page, "a", 2);
  await press(page, "r", 3);
  // something else: an organisation
  await keyboard.press("t");
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await keyboard.type("Organisation");
  await keyboard.press("Enter");
  await decided(page, 4);
  await press(page, "u", 3);
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, "review.png") });
  // what is reviewed is said; the card is closed by the key that would end the review, and nothing else is
  const meaning = page.locator("#lagebild\\.lagebild\\.lagebild\\.review\\.meaning");
  await meaning.filter({ hasText: /“.+” · (Person|State|Organisation|Weapon|Date)/ }).waitFor();
  await keyboard.press("i");
  const card = page.locator(".monaco-hover:not(.hidden)", { hasText: "All mentions" });
  await card.waitFor();
  await keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });
  await status.locator(".codicon-eye").waitFor();
  // letters that mean nothing are not typed into the article either
  await keyboard.type("q");
  await keyboard.press("Shift+A");
  // nothing is left here: the review goes on in the next article
  await page.locator(".tab.active", { hasNotText: ARTICLE }).waitFor();
  await keyboard.press("Escape");
  await status.locator(".codicon-eye").waitFor({ state: "detached" });
  await page.screenshot({ path: path.join(pictures, "review-after.png") });

  const lines = decisions(path.join(dossier, `${ARTICLE}.annotations.jsonl`));
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
});

/** @typedef {import("playwright-core").Page} Page */

/** Alt+A, then a key. */
async function chord(/** @type {Page} */ page, /** @type {string} */ key) {
  await page.keyboard.press("Alt+A");
  await page.keyboard.press(key);
}

/** A single key of the review; waits until so many are decided. */
async function press(/** @type {Page} */ page, /** @type {string} */ key, /** @type {number} */ count) {
  await page.keyboard.press(key);
  await decided(page, count);
}

async function decided(/** @type {Page} */ page, /** @type {number} */ count) {
  await page
    .locator("#lagebild\\.lagebild\\.lagebild\\.review")
    .filter({ hasText: `✓ ${count} ·` })
    .waitFor();
  // the status is told before the next suggestion is shown
  await page.waitForTimeout(300);
}

/** @returns {any[]} */
function decisions(/** @type {string} */ file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
