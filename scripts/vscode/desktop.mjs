// @ts-check
// Where the desktop's VS Code is, and how it is called.
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * @param {NodeJS.Platform} platform
 * @param {(file: string) => boolean} isThere
 * @returns {string | undefined} the command on the PATH; on Windows there is a script for other shells beside it, which can't be started
 */
export function findCode(folders = process.env.PATH ?? "", platform = process.platform, isThere = existsSync) {
  const isWindows = platform === "win32";
  const { delimiter, join } = isWindows ? path.win32 : path.posix;
  const names = isWindows ? ["code.exe", "code.cmd"] : ["code"];
  return folders
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => isThere(file));
}

/**
 * Node starts no `.cmd` of Windows but by `cmd.exe`, which takes one line: there what has spaces or `&` in it stands in quotation marks.
 *
 * @param {string} code
 * @param {readonly string[]} args
 * @param {NodeJS.Platform} platform
 * @returns {{ command: string, args: readonly string[], shell: boolean }}
 */
export function desktopCommand(code, args, platform = process.platform) {
  if (platform !== "win32" || !/\.(?:cmd|bat)$/i.test(code)) return { command: code, args, shell: false };
  return { command: [code, ...args].map((one) => `"${one}"`).join(" "), args: [], shell: true };
}
