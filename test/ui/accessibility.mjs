// @ts-check
// What somebody hears who uses a screen reader, read from the names that Chromium gives it: the Review view, the status bar, the lists, the
// card, and what is said after each decision. Then pictures in four themes, those of high contrast first, to look at.
//   node test/ui/accessibility.mjs [--vsix FILE]   with --vsix the installed extension instead of the one under development
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inSample, pictures } from "./sample.mjs";

const ARTICLE = "gipfel_wostotschny";
const THEMES = ["Default High Contrast", "Default High Contrast Light", "Light Modern", "Dark Modern"];

await inSample(
  async ({ page, dossier }) => {
    const keyboard = page.keyboard;
    await page
      .locator(".explorer-folders-view .monaco-list-row", { hasText: `${ARTICLE}.txt` })
      .first()
      .dblclick({ timeout: 60_000 });
    const status = page.locator("#lagebild\\.lagebild\\.lagebild\\.review");
    await status.filter({ hasText: "✓ 0" }).waitFor({ timeout: 60_000 });

    const counts = await status.getByRole("button").getAttribute("aria-label");
    assert.match(counts ?? "", /^0 decided, \d+ to review\. 2 decisions have lost their place in the text\. Click to review/);

    await page.evaluate(listen);
    await keyboard.press("Control+1");
    await chord(page, "Enter");
    await status.locator(".codicon-eye").waitFor();
    await said(page, /^“.+”, (Person|State|Date|Weapon|Organisation)(, .+)?, line \d+$/);
    await keyboard.press("a");
    await said(page, /^“.+” accepted$/);
    await keyboard.press("r");
    await said(page, /^“.+” rejected$/);
    await keyboard.press("u");
    await said(page, /^The decision is undone\.$/);

    for (const [key, title] of [
      ["t", "What is it?"],
      ["l", "Whom or what does “"],
    ]) {
      await keyboard.press(/** @type {string} */ (key));
      const list = page.locator(".quick-input-widget");
      await list.locator(".monaco-list-row").first().waitFor();
      assert.ok((await list.locator(".quick-input-title").innerText()).includes(/** @type {string} */ (title)));
      await everyNamed(page, ".quick-input-list .monaco-list-row", /^\p{L}/u);
      await keyboard.press("Escape");
      await list.waitFor({ state: "hidden" });
    }
    // only a date has a value, and the next one is some suggestions ahead
    await keyboard.press("v");
    await said(page, /^Only a date has a value: L says whom or what it means/);
    const meaning = page.locator("#lagebild\\.lagebild\\.lagebild\\.review\\.meaning");
    for (let tries = 0; tries < 20 && !(await meaning.innerText()).includes("· Date"); tries++) {
      const before = await meaning.innerText();
      await keyboard.press("n");
      await meaning.filter({ hasNotText: before }).waitFor();
    }
    await keyboard.press("v");
    const box = page.locator(".quick-input-box input");
    await box.waitFor();
    // typed before it has the focus, the letters would be keys of the review
    await box.fill("letzter Mittwoch");
    await page.locator(".quick-input-message", { hasText: /Wednesday|20\d\d/ }).waitFor();
    await keyboard.press("Escape");
    await keyboard.press("Escape");
    await status.locator(".codicon-eye").waitFor({ state: "detached" });

    await keyboard.press("Control+K");
    await keyboard.press("Control+I");
    const card = page.locator(".monaco-hover:not(.hidden)").first();
    await card.waitFor();
    assert.match(await card.innerText(), /\S/);
    await keyboard.press("Escape");

    await focusReview(page);
    const row = page.locator(".monaco-list-row[aria-level='1']", { hasText: ARTICLE });
    await row.waitFor();
    await everyNamed(page, ".pane-body .monaco-list-row[aria-level='1']", /, \d+ to review/);
    await open(page, row);
    const lost = page.locator(".monaco-list-row[aria-level='2']", { hasText: "Without a place (2)" });
    await open(page, lost);
    await everyNamed(
      page,
      ".monaco-list-row[aria-level='2']:not([aria-label^='Without'])",
      /^(Person|State|Organisation|Weapon|Date), \d+ to review/,
    );
    await everyNamed(page, ".pane-body .monaco-list-row[aria-level='3']", /^“.+”, .+, without a place in the text/);
    const persons = page.locator(".monaco-list-row[aria-level='2']", { hasText: "Person" });
    await open(page, persons);
    await everyNamed(
      page,
      ".pane-body .monaco-list-row[aria-level='3']:not([aria-label*='without a place'])",
      /^“.+”, Person(, .+)?, line \d+/,
    );

    for (const theme of THEMES) {
      setUp(dossier, theme);
      await page
        .locator(
          `.monaco-workbench.${theme.includes("High Contrast") ? (theme.includes("Light") ? "hc-light" : "hc-black") : theme.startsWith("Light") ? "vs:not(.hc-light)" : "vs-dark"}`,
        )
        .waitFor();
      await page.waitForTimeout(1000);
      // the kinds have colours of their own in every theme
      const colours = await page.evaluate(coloursOfMentions);
      assert.ok(colours.length >= 4, `${theme}: ${colours.join(" ")}`);
      await page.screenshot({ path: path.join(pictures, `accessibility-${theme.replaceAll(" ", "-").toLowerCase()}.png`) });
    }
    console.log("every item has a name, and what is decided is said");
  },
  (dossier) => {
    setUp(dossier, "Light Modern");
    const lost = [decision(1, "Zora Quentin", "person"), decision(2, "Panzerhaubitze", "weapon")];
    writeFileSync(path.join(dossier, `${ARTICLE}.annotations.jsonl`), `${lost.join("\n")}\n`);
  },
);

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

function setUp(/** @type {string} */ dossier, /** @type {string} */ theme) {
  const folder = path.join(dossier, ".vscode");
  mkdirSync(folder, { recursive: true });
  const settings = { "workbench.colorTheme": theme, "editor.accessibilitySupport": "on", "window.autoDetectHighContrast": false };
  writeFileSync(path.join(folder, "settings.json"), JSON.stringify(settings));
}

/** A line about words that the article doesn't have. */
function decision(/** @type {number} */ id, /** @type {string} */ exact, /** @type {string} */ kind) {
  return JSON.stringify({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${id}`,
    type: "Annotation",
    motivation: "identifying",
    creator: { type: "Person", name: "Zora" },
    created: "2024-06-18T09:30:00Z",
    "lagebild:state": "accepted",
    body: [{ type: "SpecificResource", purpose: "classifying", source: `lagebild:kind/${kind}` }],
    target: {
      source: `${ARTICLE}.txt`,
      selector: [
        { type: "TextQuoteSelector", exact, prefix: "Dann kam die Botschafterin ", suffix: " und blieb nicht lange." },
        { type: "TextPositionSelector", start: 40, end: 40 + exact.length },
      ],
    },
  });
}

/** Alt+A, then a key. */
async function chord(/** @type {Page} */ page, /** @type {string} */ key) {
  await page.keyboard.press("Alt+A");
  await page.keyboard.press(key);
}

/** Waits until a screen reader has been given the words, since the last time that was asked. */
async function said(/** @type {Page} */ page, /** @type {RegExp} */ what) {
  await page.waitForFunction(
    ({ source, flags }) => {
      const pattern = new RegExp(source, flags);
      const heard = /** @type {string[]} */ (Reflect.get(globalThis, "heard"));
      const at = heard.findIndex((one) => pattern.test(one));
      if (at >= 0) heard.splice(0, at + 1);
      return at >= 0;
    },
    { source: what.source, flags: what.flags },
  );
}

/** Runs in the page: keeps what VS Code writes where screen readers look for news. */
function listen() {
  /** @type {string[]} */
  const heard = [];
  Reflect.set(globalThis, "heard", heard);
  const observer = new MutationObserver(() => {
    for (const region of document.querySelectorAll(".monaco-alert, .monaco-status")) {
      const text = (region.textContent ?? "").replace(/^Info: /, "");
      if (text !== "" && heard.at(-1) !== text) heard.push(text);
    }
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** The name that a screen reader reads of each item. */
async function everyNamed(/** @type {Page} */ page, /** @type {string} */ items, /** @type {RegExp} */ name) {
  await page.locator(items).first().waitFor();
  const names = await page.locator(items).evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
  assert.ok(names.length > 0);
  for (const one of names) assert.match(one, name);
}

async function focusReview(/** @type {Page} */ page) {
  await page.keyboard.press("Control+Shift+P");
  await page.locator(".quick-input-box input").fill(">Focus on Review View");
  // Enter takes what is focused, and before the list is filtered that is another command
  await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Focus on Review View" }).waitFor();
  await page.keyboard.press("Enter");
}

async function open(/** @type {Page} */ page, /** @type {Locator} */ row) {
  await row.first().click();
  if ((await row.first().getAttribute("aria-expanded")) !== "true") await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(500);
}

/** Runs in the page: the colours of the words that are underlined. */
function coloursOfMentions() {
  const spans = [...document.querySelectorAll(".view-line span span")].filter(
    (span) => getComputedStyle(span).textDecorationLine === "underline",
  );
  return [...new Set(spans.map((span) => getComputedStyle(span).color))];
}
