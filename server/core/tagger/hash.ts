/**
 * FNV-1a over UTF-16 code units `from` to `to` of a text, seeded. Unfinished: pass it through `mix` before taking bits from it.
 */
export function hashRange(text: string, from: number, to: number, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

export function hashText(text: string, seed: number): number {
  return hashRange(text, 0, text.length, seed);
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the result. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Two hashes in order made one. */
export function combine(left: number, right: number): number {
  return Math.imul(mix(left) ^ right, 0x9e3779b1);
}
