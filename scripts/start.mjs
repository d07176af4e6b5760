// @ts-check
// `npm start`: opens the sample dossier in a VS Code with Lagebild. The desktop's where there is one (`code` on the
// PATH, or LAGEBILD_CODE), else a VS Code for the Web served from this machine, with Lagebild in the browser's worker.
//   node scripts/start.mjs [--port N] [FOLDER]
import { spawn } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { open } from "@vscode/test-web";
import { desktopCommand, findCode } from "./vscode/desktop.mjs";
import { root } from "./vscode/installation.mjs";
import { freePort, webBuild } from "./web-build.mjs";

const DEFAULT_PORT = 3000;

const THINGS_TO_TRY = `  Open an article in the Explorer, for example gipfel_wostotschny.txt, and
    point at a name, a weapon or a date        what it is, and why Lagebild thinks so
    F12 on a name                              its entry in the catalogue
    Shift+F12 on a name                        every place in all articles, however it is written
    Ctrl+Shift+O                               outline: paragraphs, actors, weapons, dates
    Ctrl+T, then a name                        find an actor or a weapon in the whole dossier`;

const { values, positionals } = parseArgs({ options: { port: { type: "string" } }, allowPositionals: true });
const folder = path.resolve(positionals[0] ?? path.join(root, "sample"));
const desktop = process.env.LAGEBILD_CODE ?? findCode();

if (desktop === undefined) await startWeb(folder, port(values.port));
else startDesktop(desktop, folder);

function startDesktop(/** @type {string} */ code, /** @type {string} */ folder) {
  const { command, args, shell } = desktopCommand(code, [`--extensionDevelopmentPath=${root}`, folder]);
  const child = spawn(command, args, { stdio: "inherit", shell });
  child.once("spawn", () => console.log(`\nOpening ${folder} in ${code}.\n\n${THINGS_TO_TRY}\n`));
  child.once("error", (error) => {
    console.error(`cannot start ${code}: ${error.message}\nSet LAGEBILD_CODE to the command of your VS Code.`);
    process.exitCode = 1;
  });
  child.once("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

async function startWeb(/** @type {string} */ folder, /** @type {number} */ wanted) {
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken, using ${port}.`);
  const log = console.log;
  // test-web tells how it serves; who starts Lagebild wants to know where.
  console.log = () => {};
  const server = await open({ ...webBuild(), browserType: "none", extensionDevelopmentPath: root, folderPath: folder, port });
  console.log = log;
  console.log(`
Lagebild runs in VS Code for the Web:  http://localhost:${port}

${THINGS_TO_TRY}

  Changes stay in the browser, the files on disk are not touched. Ctrl+C ends it.
`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.dispose();
      process.exit(0);
    });
  }
}

function port(/** @type {string | undefined} */ text) {
  const number = Number(text ?? DEFAULT_PORT);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  console.error(`not a port: ${text}`);
  process.exit(2);
}
