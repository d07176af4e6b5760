// @ts-check
// The first thing a user does, with mouse and keyboard in a real VS Code: open an article of the sample dossier from the
// Explorer, point at a name, read the card, follow its link. Prints the time from a cold start to the first card.
//   node test/ui/hover.mjs [--vsix FILE]   with --vsix the installed extension instead of the one under development
import assert from "node:assert/strict";
import path from "node:path";
import { inSample, pictures } from "./sample.mjs";

const ARTICLE = "gipfel_wostotschny.txt";
const NAME = "Kim Jong Un";

await inSample(async ({ page, lap }) => {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: ARTICLE }).dblclick({ timeout: 60_000 });
  await page.locator(".editor-instance .view-line").first().waitFor();
  lap("article open");
  await page.locator("#status\\.editor\\.mode", { hasText: "Article" }).waitFor();
  await page.locator("#lagebild\\.lagebild\\.lagebild", { hasText: "Lagebild" }).waitFor();

  const card = await hover(page);
  lap("first card");
  const text = await card.innerText();
  console.log(`the card says: ${JSON.stringify(text)}`);
  await page.screenshot({ path: path.join(pictures, "hover.png") });
  assert.match(text, /^Kim Jong Un · person · North Korea\n/);
  await nothingPoppedUp(page);

  await (await hover(page)).getByRole("link", { name: "All mentions" }).click();
  const peek = page.locator(".reference-zone-widget");
  await peek.waitFor();
  await peek.locator(".monaco-list-row").first().waitFor();
  lap("all mentions");
  await page.screenshot({ path: path.join(pictures, "mentions.png") });
});

/** A workbench under test shows no toasts, but the dot on its bell. What is gone by itself is the editor's own: Lagebild's messages stay. */
async function nothingPoppedUp(/** @type {import("playwright-core").Page} */ page) {
  const bell = page.locator("#status\\.notifications");
  if ((await bell.locator(".codicon-bell-dot").count()) === 0) return;
  await bell.click();
  await page.locator(".notifications-center").waitFor();
  const messages = await page.locator(".notifications-center .notification-list-item").allInnerTexts();
  assert.deepEqual(messages, [], "notifications popped up");
  await bell.click();
}

/** Points at the name until the card comes: the server may still be starting, and an empty answer isn't asked again. */
async function hover(/** @type {import("playwright-core").Page} */ page) {
  const card = page.locator(".monaco-hover:not(.hidden)", { hasText: NAME });
  for (let attempt = 1; ; attempt++) {
    // the lens over the headline moves the text down when it comes
    const box = await nameBox(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    try {
      await card.waitFor({ timeout: 3000 });
      return card;
    } catch (error) {
      if (attempt === 10) throw error;
      await page.mouse.move(box.x, box.y + 300, { steps: 4 });
    }
  }
}

/** Where the name stands on the screen; its line may be coloured in several pieces. */
async function nameBox(/** @type {import("playwright-core").Page} */ page) {
  const line = page.locator(".editor-instance .view-line", { hasText: /Kim\sJong\sUn/ }).first();
  await line.waitFor();
  const box = await line.evaluate((element, name) => {
    const texts = element.ownerDocument.createTreeWalker(element, 4);
    let before = "";
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = (node.nodeValue ?? "").replaceAll("\u00a0", " ");
      const at = (before + text).indexOf(name);
      if (at >= 0) {
        const range = element.ownerDocument.createRange();
        // Where the name begins in an earlier piece, its end lies in this one.
        const from = Math.max(0, at - before.length);
        range.setStart(node, from);
        range.setEnd(node, Math.min(text.length, at + name.length - before.length));
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      before += text;
    }
    return undefined;
  }, NAME);
  assert.ok(box, `${NAME} is not on the screen`);
  return box;
}
