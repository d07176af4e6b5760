import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { CATALOGUE_FILE, CATALOGUE_FOLDER } from "../corpus/file-names.ts";

/** Absolute paths of a folder's own catalogue files, lowest first: those of `.lagebild/catalogue` by name, then the one at the root. */
export async function cataloguesOf(folder: string): Promise<string[]> {
  const below = path.join(folder, CATALOGUE_FOLDER);
  const names = await readdir(below).catch((): string[] => []);
  const root = path.join(folder, CATALOGUE_FILE);
  const isThere = await stat(root).then(
    (info) => info.isFile(),
    () => false,
  );
  return [
    ...names
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => path.join(below, name)),
    ...(isThere ? [root] : []),
  ].map((file) => path.resolve(file));
}
