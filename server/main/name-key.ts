/** Systems whose disks tell names neither by their case nor by whether `ü` is one character or two. */
const EASY: ReadonlySet<string> = new Set(["win32", "darwin"]);

/** What all spellings of a file's name, or path, have in common that lead to the same file on a system. */
export function nameKey(name: string, platform: string = process.platform): string {
  return EASY.has(platform) ? name.normalize("NFC").toLowerCase() : name;
}
