// @ts-check
// `npm test`: every layer in turn, with a summary. `node scripts/test.mjs core features` runs only those.
// What the layers need (a Chromium, the headless VS Code) they install themselves and keep.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./vscode/installation.mjs";

/**
 * @typedef {object} Layer
 * @property {string[][]} commands arguments of Node, run one after the other from the project's folder
 * @property {string[][]} [onFailure] run for a better report of what failed; they decide nothing
 * @property {string} [needs] the layer that makes what this one tests
 */

const bin = (/** @type {string} */ name) => path.join("node_modules", name);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
/** Once all tests have ended nothing that they left open may hold the run. Node 20.14 and 22 know it. */
const FORCE_EXIT = major >= 22 || (major === 20 && minor >= 14) ? ["--test-force-exit"] : [];
/** One bundle a layer; a layer without tests has none and fails. */
const inNode = (/** @type {string} */ name) => ({
  // run as it is: a runner would start a second process to start this one
  commands: [[...FORCE_EXIT, "--test-reporter=spec", `out/test/${name}.cjs`]],
  // reading the map of a bundle takes as long as many tests, and a stack is only wanted of what fails
  onFailure: [["--enable-source-maps", "--test-reporter=dot", `out/test/${name}.cjs`]],
  needs: "build",
});

/** @type {Record<string, Layer>} */
const LAYERS = {
  lint: { commands: [[bin("@biomejs/biome/bin/biome"), "check"]] },
  types: { commands: [[bin("typescript/bin/tsc"), "-b"]] },
  build: { commands: [["esbuild.mjs", "--tests"]] },
  core: inNode("core"),
  annotations: inNode("annotations"),
  features: inNode("features"),
  formats: inNode("formats"),
  corpus: inNode("corpus"),
  protocol: inNode("protocol"),
  manifest: inNode("manifest"),
  package: { commands: [["scripts/package.mjs"]], needs: "build" },
  extension: { commands: [["test/extension/runTest.mjs"]], needs: "build" },
  runner: { commands: [["test/extension/selftest/run.mjs", "abort", "silentExit"]], needs: "build" },
  ui: {
    commands: [
      ["test/ui/hover.mjs", "--vsix", "out/lagebild.vsix"],
      ["test/ui/review.mjs", "--vsix", "out/lagebild.vsix"],
      ["test/ui/accessibility.mjs", "--vsix", "out/lagebild.vsix"],
      ["test/ui/date.mjs", "--vsix", "out/lagebild.vsix"],
      ["test/ui/export.mjs", "--vsix", "out/lagebild.vsix"],
      ["test/ui/stopped.mjs", "--vsix", "out/lagebild.vsix"],
      ["test/ui/stranger.mjs", "--vsix", "out/lagebild.vsix"],
    ],
    needs: "package",
  },
  web: { commands: [["test/web/runTest.mjs"]], needs: "build" },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in LAYERS));
if (unknown.length > 0) {
  console.error(`no such layer: ${unknown.join(", ")}\nlayers: ${Object.keys(LAYERS).join(", ")}`);
  process.exit(2);
}
const wanted = new Set((named.length === 0 ? Object.keys(LAYERS) : named).flatMap(withNeeds));
const chosen = Object.keys(LAYERS).filter((name) => wanted.has(name));

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
  const { commands, needs, onFailure = [] } = /** @type {Layer} */ (LAYERS[name]);
  console.log(`\n── ${name}`);
  if (results.some((done) => done.name === needs && done.result !== "passed")) return { name, result: "not run", seconds: 0 };
  const start = performance.now();
  const runs = (/** @type {string[]} */ args) => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;
  const ok = commands.every(runs);
  if (!ok) onFailure.forEach(runs);
  return { name, result: ok ? "passed" : "failed", seconds: (performance.now() - start) / 1000 };
}

/** @returns {string[]} */
function withNeeds(/** @type {string} */ name) {
  const needs = LAYERS[name]?.needs;
  return needs === undefined ? [name] : [...withNeeds(needs), name];
}
