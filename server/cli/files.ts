import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob, isDynamicPattern } from "tinyglobby";
import { decodeText } from "../corpus/decode.ts";
import { isSidecar } from "../corpus/sidecar.ts";
import { withoutIgnored } from "../lsp/ignored.ts";
import { dossierGlobs, IN_DOSSIERS, inBothForms } from "../main/dossier-globs.ts";
import { nameKey } from "../main/name-key.ts";
import { outputsOf, slashed as slashedBy } from "./outputs.ts";
import { describeError } from "./report.ts";

/** An article to read. */
export interface Source {
  /** Absolute path; `undefined` is standard input. */
  readonly path?: string;
  /** As the user wrote it or would write it, with `/`. */
  readonly name: string;
  /** The file's name, for dates like `2024-06-18_…`; none for standard input. */
  readonly fileName?: string;
  /** Where its result belongs below the output folder, without ending, with `/`. */
  readonly output: string;
}

export interface Expanded {
  readonly sources: readonly Source[];
  /** PATHs that are folders. */
  readonly folders: readonly string[];
  /** PATHs that lead nowhere. */
  readonly problems: readonly string[];
}

/**
 * All articles the PATHs name, each once, in the order of the PATHs and by name within each. A path that exists is
 * never read as a pattern. Outputs keep the folders below what all PATHs have in common.
 *
 * @param useIgnoreFiles whether what `.gitignore` files exclude is left out of folders; what is named is read.
 */
export async function expandPaths(paths: readonly string[], useIgnoreFiles = true): Promise<Expanded> {
  const found = new Map<string, Omit<Source, "output">>();
  const bases: string[] = [];
  const folders: string[] = [];
  const problems: string[] = [];
  for (const given of paths) {
    if (given === "-") {
      found.set("-", { name: "<stdin>" });
      continue;
    }
    try {
      const { base, names, isFolder } = await expandOne(given, useIgnoreFiles);
      if (isFolder) folders.push(given);
      if (names.length === 0) problems.push(`${given}: no articles found`);
      else bases.push(path.resolve(base));
      // in the same order on every system, whatever its separator
      for (const name of names.map(slashed).sort()) {
        const absolute = path.resolve(name);
        const key = nameKey(absolute);
        if (!found.has(key)) found.set(key, { path: absolute, name, fileName: path.basename(name) });
      }
    } catch (error) {
      problems.push(`${given}: ${describeError(error)}`);
    }
  }
  const outputOf = outputsOf(bases);
  return {
    sources: [...found.values()].map((source) => ({ ...source, output: outputOf(source.path) })),
    folders,
    problems,
  };
}

/** `names` are relative where `given` is; `base` is the folder they lie below. */
async function expandOne(given: string, useIgnoreFiles: boolean): Promise<{ base: string; names: string[]; isFolder: boolean }> {
  const info = await stat(given).catch((error: unknown) => {
    if (given !== "" && isDynamicPattern(slashed(given))) return undefined;
    throw error;
  });
  if (info?.isDirectory()) {
    const found = (await filesBelow(given, (await dossierGlobs(given)) ?? IN_DOSSIERS, false)).map((name) =>
      path.join(given, name),
    );
    return { base: given, names: useIgnoreFiles ? await notIgnored(found, given) : found, isFolder: true };
  }
  if (info) return { base: path.dirname(given), names: [given], isFolder: false };
  const pattern = slashed(given);
  const segments = pattern.split("/");
  const fixed = segments.slice(
    0,
    segments.findIndex((segment) => isDynamicPattern(segment)),
  );
  const base = fixed.length > 0 ? fixed.join("/") || "/" : ".";
  const names = await filesBelow(base, inBothForms([segments.slice(fixed.length).join("/")]), TELLS_CASE);
  return { base, names: names.map((name) => path.join(base, name)), isFolder: false };
}

async function notIgnored(names: readonly string[], folder: string): Promise<string[]> {
  const byUri = new Map(names.map((name) => [pathToFileURL(path.resolve(name)).href, name]));
  const readText = async (uri: string) => decodeText(await readFile(fileURLToPath(uri)))?.text;
  const kept = await withoutIgnored([...byUri.keys()], [pathToFileURL(path.resolve(folder)).href], readText);
  return kept.map((uri) => byUri.get(uri) as string);
}

/** As the shell's own patterns do. */
const TELLS_CASE = nameKey("A") !== nameKey("a");

/** Also what links lead to, but each file once: a link may lead up, or to a file that is found anyway. */
async function filesBelow(folder: string, patterns: readonly string[], caseSensitiveMatch: boolean): Promise<string[]> {
  const options = { cwd: path.resolve(folder), onlyFiles: true, expandDirectories: false, caseSensitiveMatch };
  const find = async (followSymbolicLinks: boolean) =>
    (await glob(patterns, { ...options, followSymbolicLinks })).filter((name) => !isSidecar(name));
  const own = new Set(await find(false));
  const linked = (await find(true)).filter((name) => !own.has(name));
  if (linked.length === 0) return [...own];
  const root = await realpath(folder);
  const seen = new Set([...own].map((name) => path.join(root, name)));
  const added: string[] = [];
  for (const name of linked.sort()) {
    // A link whose target is gone by now is reported when it is read.
    const target = await realpath(path.join(folder, name)).catch(() => name);
    if (!seen.has(target)) added.push(name);
    seen.add(target);
  }
  return [...own, ...added];
}

const slashed = (name: string): string => slashedBy(path, name);
