import nodePath, { type PlatformPath } from "node:path";
import { pathBelow } from "../main/inside.ts";

/**
 * Where an article's result belongs below the output folder: without ending, with `/`, in the folders below what all paths have in common.
 *
 * @param bases absolute paths of the folders in which articles were looked for.
 */
export function outputsOf(bases: readonly string[], path: PlatformPath = nodePath): (file: string | undefined) => string {
  const root = commonFolder(bases, path);
  return (file) => {
    if (file === undefined) return "stdin";
    // another drive of Windows has nothing in common with the rest
    const inside = pathBelow(root, file, path) ?? path.basename(file);
    // the ending goes only where it says “article”: `a.txt` and `a.md` stay apart
    return slashed(path, inside.replace(/\.(?:txt|article)$/i, ""));
  };
}

/** A path with `/` as separator. */
export const slashed = ({ sep }: PlatformPath, name: string): string => (sep === "\\" ? name.replaceAll("\\", "/") : name);

/** With a separator at its end: without it, a drive of Windows would be the folder in which the command runs. */
function commonFolder(folders: readonly string[], { sep }: PlatformPath): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const length = others.reduce((shared, theirs) => {
    const differs = first.findIndex((part, i) => part !== theirs[i]);
    return Math.min(shared, differs < 0 ? first.length : differs);
  }, first.length);
  return first.slice(0, length).join(sep) + sep;
}
