// @ts-check
// Proves that the runner of the extension tests tells a crashed or silently ended extension host from a passed suite.
import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "../../../scripts/vscode/installation.mjs";

const EXPECTED = { passes: 0, abort: 1, exit: 1, silentExit: 1, throws: 1 };

// node test/extension/selftest/run.mjs [WAY…]
const ways = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(EXPECTED);
const results = await Promise.all(ways.map(run));
for (const { way, code, output } of results) {
  const ok = code === EXPECTED[/** @type {keyof typeof EXPECTED} */ (way)];
  console.log(`${ok ? "ok    " : "FALSE "} ${way}: exit code ${code}${ok ? "" : `\n${output}`}`);
  if (!ok) process.exitCode = 1;
}

/** @returns {Promise<{ way: string, code: number | null, output: string }>} */
function run(/** @type {string} */ way) {
  const env = { ...process.env, LAGEBILD_SELFTEST: way, LAGEBILD_TEST_SUITE: path.join(import.meta.dirname, "crash.cjs") };
  const child = spawn(process.execPath, [path.join(root, "test/extension/runTest.mjs")], { env });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ way, code, output })));
}
