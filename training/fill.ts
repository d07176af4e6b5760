import { Casing, casingOf } from "../server/core/tagger/casing.ts";
import { describeMasked, describeWord, type WordOptions, type WordType } from "../server/core/tagger/features.ts";
import { LABELS, OUTSIDE } from "../server/core/tagger/labels.ts";
import { Flag, type Lexicon } from "../server/core/tagger/lexicon.ts";
import type { CorpusWords } from "./corpus-words.ts";
import { bit, onlyLabel, type Sample, type SampleWord } from "./sample.ts";

/** Gives a sentence's words as the features see them; hidden words get a stand-in, another one at each call. */
export type Describe = (sample: Sample) => WordType[];

export interface FillOptions {
  readonly lexicon: Lexicon;
  readonly words: CorpusWords;
  /** Share of the hidden words that get a stand-in; the others show nothing but their casing. */
  readonly share: number;
  readonly random: () => number;
  /** Where the stand-ins come from. */
  readonly sources: readonly Sample[];
  /** Further names, by label. */
  readonly names: ReadonlyMap<number, readonly string[]>;
  readonly nameShare: number;
  /**
   * Share of the names among the stand-ins that are treated as if no list had them: about half of the names a new text brings are in none,
   * a fifth of the stand-ins.
   */
  readonly unlistedShare: number;
}

/** A stand-in is a rare word of the same label and casing that the model must not recognise: a model of unknown words is what we need. */
export function createDescriber({
  lexicon,
  words,
  share,
  random,
  sources,
  names,
  nameShare,
  unlistedShare,
}: FillOptions): Describe {
  const pools = collectPools(sources);
  const plain: WordOptions = { common: words.common };
  const cache = new Map<string, WordType>();
  const describe = (text: string, isOutside: boolean, anonymous: boolean, isUnlisted = false): WordType => {
    // The lexicon has common nouns and small words from the corpora: a hidden word would not be in it, nor a noun that they have but here.
    const learnt = anonymous ? Flag.noun | Flag.lower : words.nouns.get(text) === 1 ? Flag.noun : 0;
    const withoutFlags = isUnlisted ? -1 : isOutside ? learnt : 0;
    const key = `${withoutFlags} ${anonymous ? 1 : 0} ${text}`;
    let type = cache.get(key);
    if (type === undefined) {
      type = describeWord(text, lexicon, { ...plain, anonymous, withoutFlags });
      cache.set(key, type);
    }
    return type;
  };
  const masked = new Map<string, WordType>();
  for (const [name, casing] of Object.entries(HIDDEN_CASING)) masked.set(name, describeMasked(casing));
  const standIn = ({ allowed, hiddenCasing = "other" }: SampleWord): WordType => {
    const label = onlyLabel(allowed) as number;
    if (random() < share) {
      const listed = hiddenCasing === "Initial" && random() < nameShare ? names.get(label) : undefined;
      const pool = listed ?? pools.get(`${label} ${hiddenCasing}`);
      if (pool !== undefined) {
        const isUnlisted = label !== OUTSIDE && random() < unlistedShare;
        return describe(pool[Math.floor(random() * pool.length)] as string, label === OUTSIDE, true, isUnlisted);
      }
    }
    return masked.get(hiddenCasing) ?? describeMasked(Casing.lower);
  };
  return (sample) =>
    sample.words.map((word) =>
      word.text === undefined ? standIn(word) : describe(word.text, (word.allowed & bit("O")) !== 0, false),
    );
}

/** The casing classes of the masked corpus in terms of ours. */
const HIDDEN_CASING: Readonly<Record<string, number>> = {
  Initial: Casing.initial,
  UPPER: Casing.upper,
  lower: Casing.lower,
  hasdigit: Casing.withDigit,
  mainlynum: Casing.number,
  numeric: Casing.number,
  other: Casing.mark,
};

/** Rare words by label and the masked corpus's casing class, each once. */
function collectPools(sources: readonly Sample[]): Map<string, string[]> {
  const counts = new Map<string, number>();
  for (const { words } of sources)
    for (const { text } of words) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sets = new Map<string, Set<string>>();
  for (const { words } of sources) {
    for (const { text, allowed } of words) {
      if (text === undefined || (counts.get(text) as number) > RARE) continue;
      const label = onlyLabel(allowed) ?? (allowed & bit("O") ? LABELS.indexOf("O") : undefined);
      if (label === undefined) continue;
      const key = `${label} ${hiddenCasingOf(text)}`;
      sets.set(key, (sets.get(key) ?? new Set()).add(text));
    }
  }
  return new Map([...sets].map(([key, set]) => [key, [...set]]));
}

const RARE = 3;

function hiddenCasingOf(text: string): string {
  if (/^\p{Nd}+$/u.test(text)) return "numeric";
  if (!/\p{L}/u.test(text)) return /\p{Nd}/u.test(text) ? "mainlynum" : "other";
  if (/\p{Nd}/u.test(text)) return "hasdigit";
  const casing = casingOf(text);
  if (text === text.toLowerCase()) return "lower";
  if (casing === Casing.upper) return "UPPER";
  return /^\p{Lu}/u.test(text) ? "Initial" : "other";
}
