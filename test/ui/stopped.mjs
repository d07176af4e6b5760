// @ts-check
// What the user sees when the language server has ended for good: it is ended from outside, as often as it is started again by itself. Then
// a message says so with a way out, the status bar and the Review view say it as long as it is so, and a click starts it again.
//   node test/ui/stopped.mjs [--vsix FILE]   with --vsix the installed extension instead of the one under development
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { inSample, pictures } from "./sample.mjs";

const ARTICLE = "gipfel_wostotschny.txt";
/** `MOST_ENDS` in client/server-state.ts. */
const ENDS = 5;

await inSample(async ({ page, lap }) => {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: ARTICLE }).dblclick({ timeout: 60_000 });
  const counts = page.locator("#lagebild\\.lagebild\\.lagebild\\.review");
  await counts.filter({ hasText: "✓ 0" }).waitFor({ timeout: 60_000 });
  const item = page.locator("#lagebild\\.lagebild\\.lagebild");
  assert.equal(await item.locator(".codicon-error").count(), 0);

  const ended = new Set();
  for (let end = 0; end < ENDS; end++) {
    const server = await newServer(ended);
    ended.add(server);
    // the counts go with the server, and come with the next: looked for from before its end, since it may be there again in no time
    const gone = counts.waitFor({ state: "hidden" });
    process.kill(server, "SIGKILL");
    await gone;
    if (end === ENDS - 1) break;
    await newServer(ended);
    await counts.filter({ hasText: "✓ 0" }).waitFor();
  }
  lap(`ended ${ENDS} times`);
  await item.locator(".codicon-error").waitFor();
  // a workbench under test shows no toasts
  await page.locator("#status\\.notifications .codicon-bell-dot").click();
  const messages = page.locator(".notifications-center .notification-list-item");
  await messages.filter({ hasText: `Lagebild’s language server has ended ${ENDS} times` }).waitFor();
  assert.match(await messages.innerText(), /is not running any more\. What was decided is in its files\./);
  assert.equal(await messages.count(), 1, "it is said once");
  assert.equal(await messages.getByRole("button", { name: "Start again" }).count(), 1);
  assert.match((await item.locator("a").getAttribute("aria-label")) ?? "", /not running.*A click starts it again/s);
  await page.screenshot({ path: path.join(pictures, "stopped.png") });

  // who asks for something hears why nothing happens
  await run(page, "Lagebild: Articles that name");
  await page.locator(".statusbar", { hasText: "“Restart language server” starts it" }).waitFor();
  await run(page, "Focus on Review View");
  const view = page.locator(".pane-body", { hasText: "Lagebild’s language server is not running." });
  await view.waitFor();
  await page.screenshot({ path: path.join(pictures, "stopped-review.png") });

  await view.getByRole("button", { name: "Restart language server" }).click();
  const running = await newServer(ended);
  await item.locator(".codicon-book").waitFor();
  await counts.filter({ hasText: "✓ 0" }).waitFor();
  await page.locator(".pane-body .monaco-list-row[aria-level='1']", { hasText: ARTICLE }).waitFor();
  await page.screenshot({ path: path.join(pictures, "started-again.png") });
  lap("started again");

  // the old message is still there, and restarts nothing that runs
  if (!(await messages.isVisible())) await page.locator("#status\\.notifications").click();
  await messages.getByRole("button", { name: "Start again" }).click();
  await page.locator(".statusbar", { hasText: "is running again" }).waitFor();
  assert.ok(languageServers().includes(running), "the server is the same");
});

/** Waits for a language server below this process that is none of those. */
async function newServer(/** @type {Set<unknown>} */ known) {
  for (let tries = 0; tries < 300; tries++) {
    const found = languageServers().find((pid) => !known.has(pid));
    if (found !== undefined) return found;
    await delay(100);
  }
  throw new Error("no language server was started");
}

function languageServers() {
  const parents = new Map();
  const servers = [];
  for (const name of readdirSync("/proc").filter((one) => /^\d+$/.test(one))) {
    try {
      // the command's name, in brackets, may hold anything
      parents.set(
        Number(name),
        Number(
          readFileSync(`/proc/${name}/stat`, "utf8")
            .replace(/^.*\) \S /s, "")
            .split(" ")[0],
        ),
      );
      if (readFileSync(`/proc/${name}/cmdline`, "utf8").includes("/dist/server/node.cjs")) servers.push(Number(name));
    } catch {
      // gone meanwhile
    }
  }
  return servers.filter((server) => {
    let pid = server;
    while (pid > 1 && pid !== process.pid) pid = parents.get(pid) ?? 0;
    return pid === process.pid;
  });
}

async function run(/** @type {import("playwright-core").Page} */ page, /** @type {string} */ command) {
  await page.keyboard.press("Control+Shift+P");
  await page.locator(".quick-input-box input").fill(`>${command}`);
  await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: command.replace("Lagebild: ", "") }).waitFor();
  await page.keyboard.press("Enter");
}
