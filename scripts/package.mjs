// @ts-check
// `npm run package`: builds out/lagebild.vsix, shows what weighs how much and fails where a part has grown too big.
import { spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./vscode/installation.mjs";

const MB = 1_000_000;
/** What a user downloads, and what an editor loads at its start. */
const LIMITS = {
  "dist/server/node.cjs": MB,
  "dist/server/index-worker.cjs": 0.6 * MB,
  "dist/server/browser.js": MB,
  "dist/client/node.cjs": 0.6 * MB,
  "dist/client/browser.cjs": 0.6 * MB,
  // data is most of it: the catalogue with its sources, and what the tagger has learnt
  "out/lagebild.vsix": 4 * MB,
};

mkdirSync(path.join(root, "out"), { recursive: true });
const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
const { status } = spawnSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", "out/lagebild.vsix"], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
for (const [file, limit] of Object.entries(LIMITS)) {
  const { size } = statSync(path.join(root, file));
  const ok = size <= limit;
  console.log(`${(size / 1000).toFixed(0).padStart(6)} kB  ${file}${ok ? "" : `  over the limit of ${limit / 1000} kB`}`);
  if (!ok) process.exitCode = 1;
}
