// @ts-check
// Where the desktop's VS Code is, and how it is called.
import { existsSync } from "node:fs";
import { onPath } from "./on-path.mjs";

/**
 * @param {NodeJS.Platform} platform
 * @param {(file: string) => boolean} isThere
 * @returns {string | undefined} the command on the PATH; on Windows there is a script for other shells beside it, which can't be started
 */
export function findCode(folders = process.env.PATH ?? "", platform = process.platform, isThere = existsSync) {
  return onPath(platform === "win32" ? ["code.exe", "code.cmd"] : ["code"], folders, platform, isThere);
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
