// `npm run docs`: writes docs/checks, a page for each check, from the checks themselves.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ALL_RULES, indexPage, pageName, pageOf } from "../server/features/checks/page.ts";

const folder = path.join("docs", "checks");
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith(".md")) rmSync(path.join(folder, name));
for (const rule of ALL_RULES) writeFileSync(path.join(folder, pageName(rule.code)), pageOf(rule));
writeFileSync(path.join(folder, "README.md"), indexPage());
console.log(`${ALL_RULES.length} pages in ${folder}`);
