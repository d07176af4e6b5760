import { bucketOf, CODE_BITS, fingerprintOf, type LexiconData, lexiconHash } from "../server/core/tagger/lexicon.ts";
import type { WordFlags } from "./gazetteers.ts";

const CELLS_PER_BUCKET = 3;

/** Packs words and their flags into fingerprints. Rare combinations of flags become the commonest combination within them. */
export function packLexicon(flags: WordFlags): LexiconData {
  const sets = commonestSets(flags);
  const buckets: number[][] = Array.from({ length: Math.max(1, Math.ceil(flags.size / CELLS_PER_BUCKET)) }, () => []);
  for (const [word, set] of [...flags].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const code = codeOf(set, sets);
    if (code < 0) continue;
    const hash = lexiconHash(word);
    const bucket = buckets[bucketOf(hash, buckets.length)] as number[];
    const fingerprint = fingerprintOf(hash);
    if (bucket.length < 255 && !bucket.some((cell) => cell >>> CODE_BITS === fingerprint))
      bucket.push((fingerprint << CODE_BITS) | code);
  }
  return { sets, counts: Uint8Array.from(buckets, ({ length }) => length), cells: Uint16Array.from(buckets.flat()) };
}

function commonestSets(flags: WordFlags): number[] {
  const counts = new Map<number, number>();
  for (const set of flags.values()) counts.set(set, (counts.get(set) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([set]) => set);
  const single = ranked.filter((set) => (set & (set - 1)) === 0);
  const several = ranked.filter((set) => (set & (set - 1)) !== 0);
  return [...single, ...several].slice(0, 1 << CODE_BITS);
}

function codeOf(set: number, sets: readonly number[]): number {
  const exact = sets.indexOf(set);
  if (exact >= 0) return exact;
  let best = -1;
  sets.forEach((candidate, code) => {
    if ((candidate & set) === candidate && (best < 0 || bits(candidate) > bits(sets[best] as number))) best = code;
  });
  return best;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
