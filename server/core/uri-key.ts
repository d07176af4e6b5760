/**
 * What two spellings of one uri have in common: clients differ in what they percent-encode (`a (2).txt`, `a%20%282%29.txt`), in the
 * case of drive letters, and in whether `ü` is one character or, as disks of macOS have it, two.
 */
export function uriKey(uri: string): string {
  const escaped = uri.includes("%") ? withoutEscapes(uri) : uri;
  const decoded = DECOMPOSED.test(escaped) ? escaped.normalize("NFC") : escaped;
  // a large dossier asks some hundred thousand times: no pattern is tried where there is no drive
  return decoded.charCodeAt(DRIVE + 1) === COLON
    ? decoded.replace(/^(file:\/\/\/)([A-Z])(?=:)/, (_all, scheme: string, drive: string) => scheme + drive.toLowerCase())
    : decoded;
}

/** What there is nothing to compose without. */
const DECOMPOSED = /[\u0300-\uffff]/;

/** Where a drive letter stands: `file:///c:/`. */
const DRIVE = 8;
const COLON = 0x3a;

function withoutEscapes(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/**
 * The key of a file that is named by its path from the folder of another one, `/` as separator; `..` leads up.
 *
 * @param uri of the other one.
 */
export function keyOfRelative(uri: string, path: string): string {
  const parts = uriKey(uri).split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/").normalize("NFC");
}

/** The path that `keyOfRelative` takes; undefined where the file doesn't lie below the folder of the other one. */
export function relativePath(uri: string, file: string): string | undefined {
  const key = uriKey(uri);
  const folder = key.slice(0, key.lastIndexOf("/") + 1);
  const below = uriKey(file);
  return folder !== "" && below.startsWith(folder) ? below.slice(folder.length) : undefined;
}
