/** A string to be found. */
export interface Key {
  readonly text: string;
  /** Where in `text` a stretch of `SEED` characters begins that is likely to be rare. */
  readonly seed: number;
}

/** Where a key stands: up to `ENOUGH` places. */
export interface Places {
  readonly at: readonly number[];
  /** False where the search was given up. */
  readonly complete: boolean;
}

/** Characters by which a key is found; no key is shorter. */
export const SEED = 12;

/** Beyond that many it is no use to look for more: they are ambiguous. */
const ENOUGH = 4;

/**
 * Finds many keys in one pass over the text (Rabin–Karp: a rolling hash over `SEED` characters), in time that grows with
 * the text and with the keys, not with their product: comparing has a budget, so that keys and text that repeat one
 * another end, too. Keys are the same if their texts are.
 */
export function findKeys(text: string, keys: readonly Key[]): ReadonlyMap<string, Places> {
  const found = new Map<string, { at: number[]; complete: boolean }>();
  const byHash = new Map<number, Key[]>();
  const mayBe = new Uint8Array(1 << 16);
  for (const key of keys) {
    if (found.has(key.text)) continue;
    found.set(key.text, { at: [], complete: true });
    const hash = hashOf(key.text, key.seed);
    mayBe[hash & 0xffff] = 1;
    const some = byHash.get(hash);
    if (some === undefined) byHash.set(hash, [key]);
    else some.push(key);
  }
  let budget = 10_000_000 + 20 * text.length;
  if (text.length < SEED || keys.length === 0) return found;
  let hash = hashOf(text, 0);
  for (let start = 0; ; start++) {
    const some = mayBe[hash & 0xffff] === 1 ? byHash.get(hash) : undefined;
    if (some !== undefined) {
      let kept = 0;
      for (const key of some) {
        const places = found.get(key.text)!;
        if (budget <= 0) places.complete = false;
        else {
          const at = start - key.seed;
          const shared = sharedWith(text, at, key.text);
          budget -= 4 + shared;
          if (shared === key.text.length) places.at.push(at);
        }
        if (places.complete && places.at.length < ENOUGH) some[kept++] = key;
      }
      some.length = kept;
      if (kept === 0) byHash.delete(hash);
    }
    const next = start + SEED;
    if (next >= text.length) return found;
    hash = (Math.imul(hash - Math.imul(text.charCodeAt(start), HIGHEST), BASE) + text.charCodeAt(next)) | 0;
  }
}

const BASE = 0x01000193;
const HIGHEST = Array.from({ length: SEED - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

function hashOf(text: string, start: number): number {
  let hash = 0;
  for (let i = start; i < start + SEED; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

function sharedWith(text: string, start: number, key: string): number {
  if (start < 0) return 0;
  let shared = 0;
  while (shared < key.length && text.charCodeAt(start + shared) === key.charCodeAt(shared)) shared++;
  return shared;
}
