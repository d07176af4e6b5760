import { LABELS } from "./labels.ts";
import type { LexiconData } from "./lexicon.ts";

/** What training leaves: the content of `names.de.bin`. All scores are integers in the same unit, `1 / scale` of a natural logarithm. */
export interface TaggerModel {
  readonly lexicon: LexiconData;
  /** Words that conjunctions see as themselves, in lower case. */
  readonly common: readonly string[];
  readonly scale: number;
  /** Score of label `to` after label `from` at `from * labels + to`; the last row is the start of a sentence. */
  readonly transitions: Int16Array;
  /** Distance of each row of the weight table from the one before, less one, 7 bits a byte, continued where the eighth is set. */
  readonly gaps: Uint8Array;
  /** By row, which labels have a weight. */
  readonly masks: Uint16Array;
  /** These weights, row by row. */
  readonly values: Int8Array;
}

interface Header {
  readonly labels: readonly string[];
  readonly scale: number;
  readonly common: readonly string[];
  readonly sets: readonly number[];
  /** Lengths of the sections in elements, in the order of `SECTIONS`. */
  readonly lengths: readonly number[];
}

const MAGIC = 0x544e424c;
const VERSION = 1;
const PREFIX = 16;

/**
 * Reads a model file: magic number `LBNT`, version, Adler-32 of the rest, length of the JSON header, header, and the
 * sections each on a multiple of eight bytes. All numbers are little-endian.
 *
 * @throws Error if the bytes are no model file, one of another version, or damaged.
 */
export function readModel(bytes: Uint8Array): TaggerModel {
  // Typed arrays need aligned offsets; a slice of a larger buffer may have none.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < PREFIX || view.getUint32(0, true) !== MAGIC) throw new Error("Not a name tagger model");
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new Error(`Name tagger model of version ${version}; this program reads version ${VERSION}`);
  if (adler32(aligned.subarray(12)) !== view.getUint32(8, true))
    throw new Error("Name tagger model is damaged: checksum differs");
  const headerEnd = PREFIX + view.getUint32(12, true);
  const header = JSON.parse(decodeHeader(aligned.subarray(PREFIX, headerEnd))) as Header;
  if (header.labels.join() !== LABELS.join()) throw new Error("Name tagger model has other labels");
  let at = headerEnd;
  const [counts, cells, transitions, gaps, masks, values] = header.lengths;
  const section = (length: number | undefined, size: number): [ArrayBuffer, number, number] => {
    const start = (at + 7) & ~7;
    at = start + (length ?? 0) * size;
    return [aligned.buffer as ArrayBuffer, aligned.byteOffset + start, length ?? 0];
  };
  return {
    common: header.common,
    scale: header.scale,
    lexicon: {
      sets: header.sets,
      counts: new Uint8Array(...section(counts, 1)),
      cells: new Uint16Array(...section(cells, 2)),
    },
    transitions: new Int16Array(...section(transitions, 2)),
    gaps: new Uint8Array(...section(gaps, 1)),
    masks: new Uint16Array(...section(masks, 2)),
    values: new Int8Array(...section(values, 1)),
  };
}

/** The bytes of a model file; `readModel` in reverse. */
export function writeModel(model: TaggerModel): Uint8Array {
  const { lexicon, common, scale, transitions, gaps, masks, values } = model;
  const sections = [lexicon.counts, lexicon.cells, transitions, gaps, masks, values];
  const lengths = sections.map(({ length }) => length);
  const header: Header = { labels: LABELS, scale, common, sets: lexicon.sets, lengths };
  const json = encodeHeader(JSON.stringify(header));
  let size = PREFIX + json.length;
  for (const { byteLength } of sections) size = ((size + 7) & ~7) + byteLength;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(json, PREFIX);
  let at = PREFIX + json.length;
  for (const { buffer, byteOffset, byteLength } of sections) {
    at = (at + 7) & ~7;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, json.length, true);
  view.setUint32(8, adler32(bytes.subarray(12)), true);
  return bytes;
}

/** Checksum of RFC 1950. */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length; ) {
    // the most additions before 32 bits overflow
    const end = Math.min(at + 3800, bytes.length);
    for (; at < end; at++) {
      low += bytes[at] as number;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}

// The core has no `TextDecoder`; the header is percent-encoded ASCII instead of UTF-8.
const encodeHeader = (text: string): Uint8Array => Uint8Array.from(encodeURI(text), (character) => character.charCodeAt(0));

function decodeHeader(bytes: Uint8Array): string {
  let ascii = "";
  for (let at = 0; at < bytes.length; at += 4096) ascii += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return decodeURI(ascii);
}
