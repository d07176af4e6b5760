// @ts-check
// A folder that nobody made a dossier: Lagebild leaves it alone, and whoever gives a command all the same hears what is missing. Then it is
// made a dossier from the Review view.
//   node test/ui/stranger.mjs [--vsix FILE]   with --vsix the installed extension instead of the one under development
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import path from "node:path";
import { inSample, pictures } from "./sample.mjs";

await inSample(
  async ({ page, lap }) => {
    // its first line doesn't say that it is an article
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "veto_un_panel.txt" }).dblclick({ timeout: 60_000 });
    await page.locator("#lagebild\\.lagebild\\.lagebild", { hasText: "Use as dossier" }).waitFor({ timeout: 60_000 });
    await run(page, "Articles that name");
    const said = page.locator(".statusbar", { hasText: "No article is open, and no folder is a dossier yet." });
    await said.waitFor();
    assert.doesNotMatch(await page.locator(".statusbar").innerText(), /language server/);

    await run(page, "Focus on Review View");
    await page.screenshot({ path: path.join(pictures, "stranger.png") });
    await page.getByRole("button", { name: "Use this folder as a dossier" }).click();
    await page.locator(".pane-body .monaco-list-row[aria-level='1']", { hasText: "veto_un_panel.txt" }).waitFor();
    lap("is a dossier");
  },
  (dossier) => rmSync(path.join(dossier, "lagebild.json")),
);

async function run(/** @type {import("playwright-core").Page} */ page, /** @type {string} */ command) {
  await page.keyboard.press("Control+Shift+P");
  await page.locator(".quick-input-box input").fill(`>${command}`);
  await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: command }).waitFor();
  await page.keyboard.press("Enter");
}
