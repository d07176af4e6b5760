#!/usr/bin/env node
// @ts-check
// A VS Code without a desktop, behind the command line of the desktop one: the VS Code server and its workbench in a
// headless Chromium. `@vscode/test-electron` takes it as `vscodeExecutablePath`.
//
//   VSCODE_HEADLESS_HOME        where it is installed (default: .vscode-headless in the project)
//   VSCODE_HEADLESS_TIMEOUT     seconds until a test run is given up (600)
//   VSCODE_HEADLESS_SCREENSHOT  write a picture here when the run ends
//   VSCODE_HEADLESS_VERBOSE     1: show the server's log, the browser's console and the workbench's log
//   LAGEBILD_CHROMIUM           the browser (default: the first of the usual names on the PATH)
import { parseCommandLine } from "./vscode/arguments.mjs";
import { manageExtensions, versionText } from "./vscode/manage.mjs";
import { runSession } from "./vscode/session.mjs";

const commandLine = parseCommandLine(process.argv.slice(2));
try {
  if (commandLine.version) console.log(versionText());
  else if (commandLine.list || commandLine.install.length + commandLine.uninstall.length > 0)
    process.exitCode = manageExtensions(commandLine);
  else process.exitCode = await runSession(commandLine);
} catch (error) {
  console.error(`vscode-headless: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
