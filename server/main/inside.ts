import { realpathSync } from "node:fs";
import nodePath, { type PlatformPath } from "node:path";
import { nameKey } from "./name-key.ts";

/** What is different from system to system; given by tests of the others. */
interface System {
  readonly path: PlatformPath;
  /** What a folder is called where no link leads through; undefined where there is none. */
  readonly real: (folder: string) => string | undefined;
  readonly key: (name: string) => string;
}

/**
 * Whether a folder lies below one of the roots and no link leads there: what a link leads to is outside, or is found where it lies.
 * So links that lead in circles lead nowhere. Another spelling of the same name is no link: macOS
 * keeps `ü` as two characters where editors write one, and neither it nor Windows tells `Texte` from `texte`.
 *
 * @param roots paths.
 */
export function insideOf(roots: readonly string[], { path, real, key }: System = HERE): (folder: string) => boolean {
  const known = roots.flatMap((root) => {
    const target = real(root);
    return target === undefined ? [] : [{ root: path.resolve(root), target }];
  });
  return (folder) =>
    known.some(({ root, target }) => {
      const below = pathBelow(root, folder, path);
      if (below === undefined) return false;
      const found = real(folder);
      return found !== undefined && key(found) === key(path.join(target, below));
    });
}

/** The way from a folder to what lies in it; undefined for all else, also on another drive. */
export function pathBelow(folder: string, file: string, path: PlatformPath = nodePath): string | undefined {
  const below = path.relative(folder, file);
  return below === ".." || below.startsWith(`..${path.sep}`) || path.isAbsolute(below) ? undefined : below;
}

/** Windows cannot say where a folder of a drive in memory, or of an encrypted one, really is; Node finds out link by link. */
export function realFolder(
  folder: string,
  ways: readonly ((folder: string) => string)[] = [realpathSync.native, realpathSync],
): string | undefined {
  for (const way of ways) {
    try {
      return way(folder);
    } catch {
      // the next one, or there is no such folder
    }
  }
  return undefined;
}

const HERE: System = { path: nodePath, real: (folder) => realFolder(folder), key: nameKey };
