/** Systems whose disks don't tell names by their case. */
const IGNORING_CASE: ReadonlySet<string> = new Set(["win32", "darwin"]);

/** What all spellings of a file's name, or path, have in common that lead to the same file on a system. */
export function nameKey(name: string, platform: string = process.platform): string {
  const composed = name.normalize("NFC");
  return IGNORING_CASE.has(platform) ? composed.toLowerCase() : composed;
}
