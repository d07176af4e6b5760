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

const work = mkdtempSync(path.join(os.tmpdir(), "lagebild-test-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
const result = path.join(work, "result.json");
try {
  // The tests write into the workspace.
  cpSync(path.join(root, "test/extension/fixtures"), work, { recursive: true });
  const executable = vscodeExecutable();
  await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: process.env.LAGEBILD_TEST_SUITE ?? path.join(root, "out/test/extension/index.cjs"),
    extensionTestsEnv: { LAGEBILD_TEST_RESULT: result },
    launchArgs: [
      path.join(work, "workspace.code-workspace"),
      "--disable-extensions",
      "--user-data-dir",
      path.join(work, "profile"),
    ],
  });
  const { passes, failures } = existsSync(result) ? JSON.parse(readFileSync(result, "utf8")) : { passes: 0, failures: 0 };
  if (passes === 0 || failures > 0) throw new Error("the extension host ended before the tests did");
  console.log(`${passes} tests in a real VS Code passed`);
} catch (error) {
  console.error(`extension tests: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function vscodeExecutable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.env.LAGEBILD_VSCODE === "download") return undefined;
  installChromium();
  installHeadless();
  return path.join(root, "scripts/vscode-headless.mjs");
}
