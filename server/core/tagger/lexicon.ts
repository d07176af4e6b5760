import { hashRange, hashText, mix } from "./hash.ts";

/** What is known of a word before any sentence is read: a set of `Flag` bits. */
export interface Lexicon {
  flagsOf(word: string): number;
  /** The flags of a part of a word, its first letter replaced by `first` (a code unit). */
  flagsOfPart(word: string, from: number, to: number, first: number): number;
}

/** Bits of a lexicon entry; their order is part of the model file's format. */
export const Flag = {
  givenCommon: 1,
  givenMiddling: 2,
  givenRare: 4,
  surname: 8,
  bigCity: 16,
  city: 32,
  country: 64,
  noun: 128,
  /** Stands in the lexicon in lower case, looked up in lower case. */
  lower: 256,
  title: 512,
  saying: 1024,
  organisation: 2048,
  /** Of the name of an organisation, party or medium. */
  party: 4096,
  region: 8192,
  /** A given name or surname of anywhere. */
  personName: 16384,
  /** What a city is called in some other language. */
  otherCity: 32768,
} as const;

export interface LexiconData {
  /** Flag sets by their code. */
  readonly sets: readonly number[];
  /** Number of cells by bucket. */
  readonly counts: Uint8Array;
  /** Fingerprint of the word in the upper 10 bits, code of its flag set in the lower 6; bucket after bucket. */
  readonly cells: Uint16Array;
}

export const CODE_BITS = 6;
const SEED = 0x1e81;
const BUCKET_MASK = 0x1fffff;

/** A lexicon of fingerprints: without the words, so that about three unknown words in a thousand get the flags of another. */
export function readLexicon({ sets, counts, cells }: LexiconData): Lexicon {
  const starts = new Uint32Array(counts.length + 1);
  for (let bucket = 0; bucket < counts.length; bucket++) {
    starts[bucket + 1] = (starts[bucket] as number) + (counts[bucket] as number);
  }
  const find = (hash: number): number => {
    const bucket = bucketOf(hash, counts.length);
    const fingerprint = fingerprintOf(hash);
    const end = starts[bucket + 1] as number;
    for (let at = starts[bucket] as number; at < end; at++) {
      const cell = cells[at] as number;
      if (cell >>> CODE_BITS === fingerprint) return sets[cell & ((1 << CODE_BITS) - 1)] ?? 0;
    }
    return 0;
  };
  return {
    flagsOf: (word) => find(lexiconHash(word)),
    flagsOfPart: (word, from, to, first) =>
      find(mix(hashTail(word, from + 1, to, Math.imul(0x811c9dc5 ^ SEED ^ first, 0x01000193)))),
  };
}

export const lexiconHash = (word: string): number => mix(hashText(word, SEED));
export const bucketOf = (hash: number, buckets: number): number => (hash & BUCKET_MASK) % buckets;
export const fingerprintOf = (hash: number): number => hash >>> 22;

/** `hashRange` from a hash already begun. */
const hashTail = (word: string, from: number, to: number, begun: number): number => hashRange(word, from, to, begun ^ 0x811c9dc5);
