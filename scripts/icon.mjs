// @ts-check
// Draws images/icon.png (128 × 128, what the marketplace asks for) from images/icon.svg.
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium as playwright } from "playwright-core";
import { chromium } from "./vscode/chromium.mjs";
import { root } from "./vscode/installation.mjs";

const images = path.join(root, "images");
const browser = await playwright.launch({ executablePath: chromium(), args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(
  `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(path.join(images, "icon.svg"), "utf8")}`,
);
await page.screenshot({ path: path.join(images, "icon.png"), omitBackground: true });
await browser.close();
