// @ts-check
// Exports the sample dossier from a real VS Code: all of it as a spreadsheet, one article for brat. Into the dossier itself no texts are
// written, and nothing is replaced without a question.
//   node test/ui/export.mjs [--vsix FILE]   with --vsix the installed extension instead of the one under development
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inSample, pictures } from "./sample.mjs";

const ARTICLE = "gipfel_wostotschny";

await inSample(
  async ({ page, dossier, lap }) => {
    const input = page.locator(".quick-input-widget input.input");
    const title = (/** @type {string} */ words) => page.locator(".quick-input-title", { hasText: words }).waitFor();
    const choose = async (/** @type {string} */ label) => {
      await page.locator(".quick-input-list .monaco-list-row", { hasText: label }).first().click();
    };
    const into = async (/** @type {string} */ target, /** @type {string} */ button) => {
      // the dialog writes where it is, and what was typed before that is gone
      for (let tries = 0; tries < 100 && !(await input.inputValue()).startsWith("/"); tries++) await page.waitForTimeout(100);
      await page.waitForTimeout(500);
      await input.fill(target);
      // what is typed is looked up first
      await page.waitForTimeout(1000);
      await page.locator(".quick-input-widget").getByRole("button", { name: button, exact: true }).click();
    };
    const begin = async () => {
      await page.keyboard.press("F1");
      await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
      await input.fill(">Lagebild: Export annotations");
      await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Export annotations" }).waitFor();
      await page.keyboard.press("Enter");
    };
    const told = async (/** @type {RegExp} */ what) => {
      // an emptied list may keep what it drew, unseen
      const messages = page.locator(".notifications-center .notification-list-item", { hasText: what }).filter({ visible: true });
      const message = messages.first();
      // a workbench under test shows no toasts, and its list closes with the progress that was the last of it
      for (let tries = 0; tries < 60 && !(await message.isVisible()); tries++) {
        if (!(await page.locator(".notifications-center").isVisible())) await page.locator("#status\\.notifications").click();
        await page.waitForTimeout(500);
      }
      await message.waitFor();
      await page.screenshot({ path: path.join(pictures, "exported.png") });
      await page.locator(".notifications-center .codicon-notifications-clear-all").click();
      // the next one must not be taken for this
      for (let tries = 0; tries < 60 && (await messages.count()) > 0; tries++) await page.waitForTimeout(100);
      assert.equal(await messages.count(), 0);
    };

    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: `${ARTICLE}.txt` }).dblclick({ timeout: 60_000 });
    await page.locator("#lagebild\\.lagebild\\.lagebild\\.review").filter({ hasText: "✓ 0" }).waitFor({ timeout: 60_000 });

    await begin();
    await title("of what?");
    await choose("All articles of the dossier");
    await title("as what?");
    await page.screenshot({ path: path.join(pictures, "export.png") });
    await choose("Spreadsheet");
    const csv = path.join(dossier, "mentions.csv");
    await title("into which file?");
    await into(csv, "OK");
    await told(/10 articles with \d+ mentions were exported to mentions\.csv\./);
    const [head = "", ...rows] = readFileSync(csv, "utf8").trimEnd().split("\n");
    assert.match(head, /^\uFEFFfile,articleDate,/);
    const names = new Set(rows.map((row) => row.split(",")[0]));
    assert.deepEqual(
      [...names],
      readdirSync(dossier)
        .filter((name) => /\.(?:txt|article)$/.test(name))
        .sort(),
    );
    lap("a spreadsheet of all");

    const brat = path.join(dossier, "..", "brat");
    for (const isAgain of [false, true]) {
      await begin();
      await title("of what?");
      await choose("This article");
      await choose("annotation.conf");
      await title("into which folder?");
      if (!isAgain) {
        await into(`${dossier}/`, "Export");
        const refused = page.locator(".monaco-dialog-box", { hasText: "lies in a dossier" });
        await refused.waitFor();
        await page.screenshot({ path: path.join(pictures, "export-refused.png") });
        await refused.getByRole("button", { name: "Choose another folder" }).click();
        await title("into which folder?");
      }
      await into(`${brat}/`, "Export");
      if (isAgain) {
        const asked = page.locator(".monaco-dialog-box", { hasText: "Replace them?" });
        await asked.waitFor();
        await asked.getByRole("button", { name: "Replace" }).click();
      }
      await told(/One article with \d+ mentions was exported to /);
      assert.deepEqual(readdirSync(brat).sort(), ["annotation.conf", `${ARTICLE}.ann`, `${ARTICLE}.txt`]);
    }
    assert.equal(
      readFileSync(path.join(brat, `${ARTICLE}.txt`), "utf8"),
      readFileSync(path.join(dossier, `${ARTICLE}.txt`), "utf8"),
    );
    assert.match(readFileSync(path.join(brat, `${ARTICLE}.ann`), "utf8"), /^T1\t\w+ \d+ \d+\t/);
    assert.equal(
      readdirSync(dossier).some((name) => name.endsWith(".ann")),
      false,
    );
    lap("one article for brat, twice");
  },
  (dossier) => mkdirSync(path.join(dossier, "..", "brat")),
);
