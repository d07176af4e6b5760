import { Casing, casingOf } from "../server/core/tagger/casing.ts";
import { Flag } from "../server/core/tagger/lexicon.ts";
import { add, type WordFlags } from "./gazetteers.ts";
import { bit, type Sample } from "./sample.ts";

export interface CorpusWords {
  /** Occurrences as a common noun, by word. */
  readonly nouns: ReadonlyMap<string, number>;
  /** Occurrences of words in small letters, by word. */
  readonly small: ReadonlyMap<string, number>;
  /** The commonest of them. */
  readonly common: ReadonlySet<string>;
}

/** Learns from labelled sentences which capitalised words are no names, and which words are written small. */
export function collectWords(samples: readonly Sample[], commonWords: number): CorpusWords {
  const nouns = new Map<string, number>();
  const names = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { words } of samples) {
    words.forEach(({ text, allowed }, at) => {
      if (text === undefined) return;
      const casing = casingOf(text);
      if (casing === Casing.lower) count(small, text);
      else if (casing === Casing.initial && at > 0) count(allowed & bit("O") ? nouns : names, text);
    });
  }
  for (const [word, times] of names) if ((nouns.get(word) ?? 0) < 4 * times) nouns.delete(word);
  const common = [...small].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, commonWords);
  return { nouns, small, common: new Set(common.map(([word]) => word)) };
}

export function addCorpusWords(flags: WordFlags, { nouns, small }: CorpusWords): void {
  for (const word of nouns.keys()) add(flags, word, Flag.noun);
  for (const [word, times] of small) if (times >= 2) add(flags, word, Flag.lower);
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
