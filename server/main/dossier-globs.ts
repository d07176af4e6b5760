import { readFile } from "node:fs/promises";
import path from "node:path";
import { decodeText } from "../corpus/decode.ts";
import { DOSSIER_FILE } from "../corpus/file-names.ts";

/** What a dossier's articles are where its `lagebild.json` doesn't say. */
export const IN_DOSSIERS: readonly string[] = ["**/*.txt", "**/*.article"];

/** What a folder's `lagebild.json` calls its articles; undefined where there is none. One that can't be read as intended still opts in. */
export async function dossierGlobs(folder: string): Promise<readonly string[] | undefined> {
  const bytes = await readFile(path.join(folder, DOSSIER_FILE)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  try {
    const { articles } = JSON.parse(decodeText(bytes)?.text ?? "") as { articles?: unknown };
    if (Array.isArray(articles) && articles.every((one) => typeof one === "string"))
      return inBothForms(articles.filter(staysInside));
  } catch {
    // no JSON: the default globs hold
  }
  return IN_DOSSIERS;
}

/** A folder from somebody else has no say in what is read outside of it. */
function staysInside(pattern: string): boolean {
  return !path.isAbsolute(pattern) && !/^[a-z]:/i.test(pattern) && !pattern.split(/[\\/]/).includes("..");
}

/** Patterns as one types them, and as disks of macOS may have the names: `ü` is one character, or two. */
export function inBothForms(patterns: readonly string[]): string[] {
  return [...new Set(patterns.flatMap((pattern) => [pattern.normalize("NFC"), pattern.normalize("NFD")]))];
}
