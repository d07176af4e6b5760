import { finished, firstHash } from "../vocabulary.ts";

/**
 * Whether a word, by the hash of its lower case, may be one of the surnames or its genitive: nearly none is. What is asked about
 * few words, as after a keystroke, is not worth making it.
 */
export function surnameFilter(bySurname: ReadonlyMap<string, unknown>): (hash: number) => boolean {
  let bits: Int32Array | undefined;
  let asked = 0;
  return (hash) => {
    if (bits === undefined && asked++ < bySurname.size) return true;
    bits ??= filterOf(bySurname.keys());
    return ((bits[(hash & (FILTER - 1)) >>> 5] as number) & (1 << (hash & 31))) !== 0;
  };
}

/** Of each surname, its first word and its genitive: the hash of each is on the way to that of the next. */
function filterOf(surnames: Iterable<string>): Int32Array {
  const bits = new Int32Array(FILTER / 32);
  const add = (raw: number) => {
    const hash = finished(raw) & (FILTER - 1);
    bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31));
  };
  for (const surname of surnames) {
    const lower = surname.toLowerCase();
    let hash = 0;
    let isWord = true;
    for (let at = 0; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      if (isWord && isJoining(code)) {
        add(hash);
        isWord = false;
      }
      hash = firstHash(hash, code);
    }
    add(hash);
    add(firstHash(hash, GENITIVE));
  }
  return bits;
}

/** A space or hyphen. */
const isJoining = (code: number) => code === 0x20 || code === 0x2d || code === 0x2010 || code === 0x2011;
const GENITIVE = "s".charCodeAt(0);

/** In bits. */
const FILTER = 4096;
