import { readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import { type ArticleFiles, refuseLarge } from "../lsp/files.ts";
import { dossierGlobs } from "./dossier-globs.ts";
import { cataloguesOf } from "./local-catalogues.ts";
import { patiently } from "./patiently.ts";
import { writeAtOnce } from "./write-file.ts";

const ALWAYS = ["**/*.article"];

/** Articles below local folders: those of folders with a `lagebild.json` by its globs, elsewhere `.article` files only. */
export function localFiles(roots: () => readonly string[]): ArticleFiles {
  const inEach = async (list: (folder: string) => Promise<string[]>) => {
    const folders = roots().filter((uri) => uri.startsWith("file:"));
    return (await Promise.all(folders.map((uri) => list(fileURLToPath(uri))))).flat();
  };
  const read = async (uri: string) => {
    const file = fileURLToPath(uri);
    refuseLarge((await stat(file)).size);
    return readFile(file);
  };
  const readIfThere = (uri: string) =>
    read(uri).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
  return {
    list: () => inEach(articlesBelow),
    listSidecars: () => inEach((folder) => filesBelow(folder, SIDECARS)),
    listCatalogues: () => inEach(async (folder) => (await cataloguesOf(folder)).map((file) => pathToFileURL(file).href)),
    read,
    readIfThere,
    async write(uri, bytes, was) {
      const isStill = async () => isSame(await readIfThere(uri), was);
      return (await isStill()) && writeAtOnce(fileURLToPath(uri), bytes, isStill);
    },
    async remove(uri, was) {
      if (!isSame(await readIfThere(uri), was)) return false;
      await patiently(() => rm(fileURLToPath(uri)));
      return true;
    },
  };
}

async function articlesBelow(folder: string): Promise<string[]> {
  return filesBelow(folder, (await dossierGlobs(folder)) ?? ALWAYS);
}

const SIDECARS = ["**/*.annotations.jsonl", "**/*.annotations.*.jsonl"];

async function filesBelow(folder: string, patterns: readonly string[]): Promise<string[]> {
  const names = await glob([...patterns], {
    cwd: folder,
    onlyFiles: true,
    // `ARTIKEL.TXT` is an article, too
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
  return names.map((name) => pathToFileURL(path.join(folder, name)).href);
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}
