import { hashOf } from "../vocabulary.ts";

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

function filterOf(surnames: Iterable<string>): Int32Array {
  const bits = new Int32Array(FILTER / 32);
  for (const surname of surnames) {
    const [word] = surname.split(/[ \-\u2010\u2011]/);
    for (const form of [surname, `${surname}s`, word as string]) {
      const hash = hashOf(form.toLowerCase()) & (FILTER - 1);
      bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31));
    }
  }
  return bits;
}

/** In bits. */
const FILTER = 4096;
