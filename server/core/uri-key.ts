/**
 * What two spellings of one uri have in common: clients differ in what they percent-encode (`a (2).txt`, `a%20%282%29.txt`), in the
 * case of drive letters, and in whether `ü` is one character or, as disks of macOS have it, two. Where there is a drive or a share, there
 * is Windows, which doesn't tell names by their case: whoever opens `artikel.txt` has `Artikel.txt`.
 */
export function uriKey(uri: string): string {
  return folded(composed(uri));
}

function composed(uri: string): string {
  const escaped = uri.includes("%") ? withoutEscapes(uri) : uri;
  return DECOMPOSED.test(escaped) ? escaped.normalize("NFC") : escaped;
}

/** A large dossier asks some hundred thousand times: no pattern is tried where there is neither drive nor share. */
function folded(uri: string): string {
  const mayBeDrive = uri.charCodeAt(DRIVE + 1) === COLON;
  return (mayBeDrive || uri.charCodeAt(HOST) !== SLASH) && OF_WINDOWS.test(uri) ? uri.toLowerCase() : uri;
}

/** Whether a uri in another case has the same key. */
export const hasCaselessKey = (uri: string): boolean => OF_WINDOWS.test(uri);

const OF_WINDOWS = /^file:\/\/(?:\/[a-z](?::|%3a)|[^/])/i;

/** What there is nothing to compose without. */
const DECOMPOSED = /[\u0300-\uffff]/;

/** Where the name of a share's host stands, `file://nas/`, and where a drive letter does, `file:///c:/`. */
const HOST = 7;
const DRIVE = 8;
const SLASH = 0x2f;
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
  return folded(parts.join("/").normalize("NFC"));
}

/** The path that `keyOfRelative` takes; undefined where the file doesn't lie below the folder of the other one. */
export function relativePath(uri: string, file: string): string | undefined {
  const key = composed(uri);
  const folder = key.slice(0, key.lastIndexOf("/") + 1);
  // as it is written: other systems that are given the catalogue tell names by their case
  const below = composed(file);
  return folder !== "" && folded(below).startsWith(folded(folder)) ? below.slice(folder.length) : undefined;
}
