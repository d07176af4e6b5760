/** The text of an article file and how it was written. */
export interface Decoded {
  /** Without byte order mark: offsets are those of the document VS Code shows, which has none either. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly bom: boolean;
  /** Some bytes have no meaning in the encoding; the text shows U+FFFD (windows-1252: a control character) there. */
  readonly lossy: boolean;
}

/**
 * Reads bytes by their byte order mark; without one as UTF-16 if the NULs lie as they do there, as UTF-8 if it is valid,
 * else as windows-1252 (which holds Latin-1). `undefined` for what is no text: NULs or other control characters remain.
 * Never throws; works in Node and in a worker.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = byMark(bytes);
  if (marked) return decode(bytes.subarray(marked.length), marked.encoding, true);
  // UTF-16 of plain letters is valid UTF-8 with NULs: it must be asked first.
  const wide = bytes.includes(0) ? utf16ByNuls(bytes) : undefined;
  if (wide) return decode(bytes, wide, false);
  const valid = validUtf8(bytes);
  if (valid === undefined) return decode(bytes, "windows-1252", false);
  return valid.includes("\0") ? undefined : { text: valid, encoding: "utf-8", bom: false, lossy: false };
}

type Encoding = Decoded["encoding"];

function byMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/** Latin letters in UTF-16 have a zero as every other byte, and hardly any on the other side. */
function utf16ByNuls(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (odd > length * 0.3 && even === 0) return "utf-16le";
  if (even > length * 0.3 && odd === 0) return "utf-16be";
  return undefined;
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array, encoding: Encoding, bom: boolean): Decoded | undefined {
  // The mark is cut off already; a second U+FEFF belongs to the text.
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const text =
    encoding === "windows-1252"
      ? decoded.replace(new RegExp(C1, "g"), (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!)
      : decoded;
  if (encoding === "windows-1252" ? CONTROL.test(text) : text.includes("\0")) return undefined;
  return { text, encoding, bom, lossy: encoding === "windows-1252" ? C1.test(text) : replaced(text, bytes, encoding) };
}

/** A replacement character that the author typed is no loss. */
function replaced(text: string, bytes: Uint8Array, encoding: Encoding): boolean {
  if (!text.includes("\uFFFD")) return false;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

// Node 20 decodes `windows-1252` as Latin-1, so that the German quotation marks „“ come out as control characters.
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const C1 = /[\x80-\x9f]/;
/** What no text holds but every binary does; tab, line ends, form feed, ^Z and escape do occur in old text files. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\x00-\x06\x0e-\x19\x1c-\x1f\x7f]/;
