// @ts-check
// `npm test`: every layer in turn, with a summary. `node scripts/test.mjs core features` runs only those.
// What the layers need (a Chromium, the headless VS Code) they install themselves and keep.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./vscode/installation.mjs";

/**
 * @typedef {object} Layer
 * @property {string[][]} commands arguments of Node, run one after the other from the project's folder
 * @property {boolean} [needsBuild]
 * @property {string} [only] runs where this file exists
 */

const bin = (/** @type {string} */ name) => path.join("node_modules", name);
/** A test bundle is missing where its layer has no tests; a build that fails stops the layers that need it. */
const inNode = (/** @type {string} */ name) => ({
  commands: [["--enable-source-maps", "--test-reporter=spec", "--test", `out/test/${name}.cjs`]],
  needsBuild: true,
  only: `test/${name}`,
});

/** @type {Record<string, Layer>} */
const LAYERS = {
  lint: { commands: [[bin("@biomejs/biome/bin/biome"), "check"]] },
  types: { commands: [[bin("typescript/bin/tsc"), "-b"]] },
  build: { commands: [["esbuild.mjs", "--tests"]] },
  core: inNode("core"),
  features: inNode("features"),
  formats: inNode("formats"),
  protocol: inNode("protocol"),
  manifest: inNode("manifest"),
  package: { commands: [["scripts/package.mjs"]], needsBuild: true },
  extension: { commands: [["test/extension/runTest.mjs"]], needsBuild: true },
  runner: { commands: [["test/extension/selftest/run.mjs", "abort", "silentExit"]], needsBuild: true },
  ui: { commands: [["scripts/package.mjs"], ["test/ui/hover.mjs", "--vsix", "out/lagebild.vsix"]], needsBuild: true },
  web: { commands: [["test/web/runTest.mjs"]], needsBuild: true },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in LAYERS));
if (unknown.length > 0) {
  console.error(`no such layer: ${unknown.join(", ")}\nlayers: ${Object.keys(LAYERS).join(", ")}`);
  process.exit(2);
}
const chosen = Object.keys(LAYERS).filter(
  (name) => named.length === 0 || named.includes(name) || (name === "build" && named.some(needsBuild)),
);

/** @type {{ name: string, result: "passed" | "failed" | "not run", seconds: number }[]} */
const results = [];
for (const name of chosen) results.push(run(name));

console.log("\n── summary");
for (const { name, result, seconds } of results)
  console.log(`${name.padEnd(10)} ${result.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s`);
const failed = results.filter(({ result }) => result !== "passed");
console.log(failed.length === 0 ? "everything passed" : `not passed: ${failed.map(({ name }) => name).join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @returns {(typeof results)[number]} */
function run(/** @type {string} */ name) {
  const { commands, needsBuild, only } = /** @type {Layer} */ (LAYERS[name]);
  console.log(`\n── ${name}`);
  if (needsBuild && results.some((done) => done.name === "build" && done.result !== "passed"))
    return { name, result: "not run", seconds: 0 };
  if (only !== undefined && !existsSync(path.join(root, only))) {
    console.error(`${only} is not there`);
    return { name, result: "failed", seconds: 0 };
  }
  const start = performance.now();
  const ok = commands.every((args) => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0);
  return { name, result: ok ? "passed" : "failed", seconds: (performance.now() - start) / 1000 };
}

function needsBuild(/** @type {string} */ name) {
  return LAYERS[name]?.needsBuild ?? false;
}
