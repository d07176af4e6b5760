// @ts-check
// Dates articles by “Date the article …” in a real VS Code: into a header line, a front matter in YAML or TOML, or a new line.
//   node test/ui/date.mjs [--vsix FILE]   with --vsix the installed extension instead of the one under development
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inSample, pictures } from "./sample.mjs";

const TEXT = "Wladimir Putin traf am Mittwoch Kim Jong Un.\n";

/** Before, what is typed, what the box says of it, and after. */
const ARTICLES = {
  "ohne.txt": [`Besuch\n\n${TEXT}`, "18. Juni 2024", "Tuesday, 18 June 2024", ` date 2024-06-18\nBesuch\n\n${TEXT}`],
  "kopf.txt": [` date 2024-13 Besuch\n\n${TEXT}`, "2024-06", "June 2024", ` date 2024-06 Besuch\n\n${TEXT}`],
  "yaml.txt": [
    `---\ntitle: Besuch\ndate: "bald"\n---\n${TEXT}`,
    "18.6.2024",
    "Tuesday, 18 June 2024",
    `---\ntitle: Besuch\ndate: "2024-06-18"\n---\n${TEXT}`,
  ],
  "toml.txt": [
    `+++\ntitle = "Besuch"\n+++\n${TEXT}`,
    "2024-06-18",
    "Tuesday, 18 June 2024",
    `+++\ndate = 2024-06-18\ntitle = "Besuch"\n+++\n${TEXT}`,
  ],
  "monat.txt": [
    `+++\ndate = 2023-01-01 # falsch\n+++\n${TEXT}`,
    "Juni 2024",
    "June 2024",
    `+++\ndate = "2024-06" # falsch\n+++\n${TEXT}`,
  ],
};

await inSample(
  async ({ page, dossier }) => {
    const { keyboard } = page;
    const input = page.locator(".quick-input-widget input.input");
    const said = page.locator(".quick-input-message");
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
    for (const [name, [, typed, words, after]] of Object.entries(ARTICLES)) {
      await keyboard.press("Control+P");
      await input.fill(name);
      await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
      await keyboard.press("Enter");
      await page.locator(".tab.active", { hasText: name }).waitFor();
      await page.locator("#lagebild\\.lagebild\\.lagebild\\.review").filter({ hasText: "✓ 0" }).waitFor({ timeout: 60_000 });
      await ask(page);
      await input.fill("irgendwann");
      await said.filter({ hasText: "Not understood as a day or month." }).waitFor();
      await input.fill(typed);
      await said.filter({ hasText: words }).waitFor();
      if (name === "ohne.txt") await page.screenshot({ path: path.join(pictures, "date.png") });
      await keyboard.press("Enter");
      await input.waitFor({ state: "hidden" });
      await page.locator(".tab.active.dirty").waitFor();
      await keyboard.press("Control+S");
      await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
      assert.equal(readFileSync(path.join(dossier, name), "utf8"), after, name);
    }
    // who leaves the box, or types nothing, has changed nothing
    for (const key of ["Escape", "Enter"]) {
      await ask(page);
      await input.fill("");
      await keyboard.press(key);
      await input.waitFor({ state: "hidden" });
      assert.equal(await page.locator(".tab.active.dirty").count(), 0);
    }
    console.log(`${Object.keys(ARTICLES).length} articles dated`);
  },
  (dossier) => {
    for (const [name, [before]] of Object.entries(ARTICLES)) writeFileSync(path.join(dossier, name), before);
  },
);

async function ask(/** @type {import("playwright-core").Page} */ page) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await page.keyboard.type("Lagebild: Date the article");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Date the article" }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-title", { hasText: "When is the article from?" }).waitFor();
}
