// @ts-check
// Runs the mocha suite in a real VS Code: the headless one of this project, a downloaded one (LAGEBILD_VSCODE=download),
// or that of VSCODE_EXECUTABLE.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { installChromium } from "../../scripts/vscode/chromium.mjs";
import { installHeadless } from "../../scripts/vscode/install-headless.mjs";
import { root } from "../../scripts/vscode/installation.mjs";

/** What a window begins with decides when the server starts: one of its own for folders that are no dossiers. */
const ROUNDS = [
  { workspace: "strangers.code-workspace", files: "^activation" },
  { workspace: "workspace.code-workspace", files: "^(?!activation)" },
];

try {
  const suite = process.env.LAGEBILD_TEST_SUITE;
  let passed = 0;
  for (const round of suite === undefined ? ROUNDS : ROUNDS.slice(-1)) passed += await runIn(round, suite);
  if (passed === 0) throw new Error("no test was run");
  console.log(`${passed} tests in a real VS Code passed`);
} catch (error) {
  console.error(`extension tests: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/**
 * @param {{ workspace: string, files: string }} round
 * @param {string | undefined} suite
 * @returns {Promise<number>} how many tests passed
 */
async function runIn({ workspace, files }, suite) {
  const work = mkdtempSync(path.join(os.tmpdir(), "lagebild-test-"));
  process.on("exit", () => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
  const result = path.join(work, "result.json");
  // The tests write into the workspace.
  cpSync(path.join(root, "test/extension/fixtures"), work, { recursive: true });
  const executable = vscodeExecutable();
  await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: suite ?? path.join(root, "out/test/extension/index.cjs"),
    extensionTestsEnv: { LAGEBILD_TEST_RESULT: result, LAGEBILD_TEST_FILES: files },
    launchArgs: [path.join(work, workspace), "--disable-extensions", "--user-data-dir", path.join(work, "profile")],
  });
  const { passes, failures } = existsSync(result) ? JSON.parse(readFileSync(result, "utf8")) : { passes: -1, failures: 0 };
  // with LAGEBILD_TEST_GREP a round may have none
  if (passes < 0 || (passes === 0 && !process.env.LAGEBILD_TEST_GREP) || failures > 0)
    throw new Error("the extension host ended before the tests did");
  return passes;
}

function vscodeExecutable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.env.LAGEBILD_VSCODE === "download") return undefined;
  installChromium();
  installHeadless();
  return path.join(root, "scripts/vscode-headless.mjs");
}
