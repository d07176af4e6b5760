// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * @param {readonly string[]} names of a command, of which a folder may have several: the first counts
 * @param {NodeJS.Platform} platform
 * @param {(file: string) => boolean} isThere
 * @returns {string | undefined} where the command is
 */
export function onPath(names, folders = process.env.PATH ?? "", platform = process.platform, isThere = existsSync) {
  const { delimiter, join } = platform === "win32" ? path.win32 : path.posix;
  return folders
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => isThere(file));
}
