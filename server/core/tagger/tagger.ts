import type { Sentence } from "../model.ts";
import { remembered } from "../remembered.ts";
import type { Tokens } from "../tokens.ts";
import { createConjunctions } from "./conjunctions.ts";
import { createDecoder } from "./decode.ts";
import { lexiconFlags, NOUN } from "./features.ts";
import { createLabeller } from "./label-sentence.ts";
import { Flag, readLexicon } from "./lexicon.ts";
import { readModel } from "./model-file.ts";
import { readNames, type TaggedName } from "./names.ts";
import { readWeights } from "./weights.ts";
import { createWordScores } from "./word-scores.ts";

export type { TaggedName } from "./names.ts";

export interface Tagger {
  /**
   * Proposes names in a block, sentence by sentence; sorted by first token, free of overlaps.
   * Depends on its arguments and the model alone.
   *
   * @param isSettled whether no name need be looked for that begins with a token; one may be found nevertheless.
   */
  readonly tagNames: (tokens: Tokens, sentences: readonly Sentence[], isSettled?: (token: number) => boolean) => TaggedName[];
  /** Whether a word is a given name and hardly a surname, as far as the lexicon knows; of a hyphenated one its first part. */
  readonly isGivenName?: (word: string) => boolean;
  /** Whether some given name may be written so, whatever else is. */
  readonly mayBeGivenName?: (word: string) => boolean;
  /** Whether a word is a widespread given name and hardly anything else. */
  readonly isCommonGivenName?: (word: string) => boolean;
  /** Whether a word is a common noun and no name of persons or places, as far as the lexicon knows its last part. */
  readonly isCommonNoun?: (word: string) => boolean;
  /** Whether a word or what it is the genitive of is in some list of names of persons, whatever else it is. */
  readonly mayBePersonName?: (word: string) => boolean;
  /** Whether a word may be a common noun, a word in small letters or a place, whatever else it is. */
  readonly isOrdinaryWord?: (word: string) => boolean;
}

const GIVEN = Flag.givenCommon | Flag.givenMiddling | Flag.givenRare | Flag.personName;
/** “Mayer Quentel” are two surnames, “Trainer Quentel” and “Prinz Quentel” begin with none. */
const OTHER = Flag.surname | Flag.title | Flag.noun | Flag.lower;

const PLACES = Flag.bigCity | Flag.city | Flag.country | Flag.region;
const NAMES = Flag.givenCommon | Flag.givenMiddling | Flag.givenRare | Flag.surname | PLACES;

/** What has more tokens is no sentence but a list, and is read in pieces: the words of a piece have to be remembered together. */
const LONGEST_SENTENCE = 1024;

/**
 * Makes a tagger of a model file's bytes, which it keeps.
 *
 * @param capacity how many words it remembers the scores of, at least those of the longest sentence.
 * @throws Error if they are no model file or damaged.
 */
export function loadTagger(bytes: Uint8Array, capacity?: number): Tagger {
  const model = readModel(bytes);
  const weights = readWeights(model);
  const lexicon = readLexicon(model.lexicon);
  const wordScores = createWordScores(lexicon, new Set(model.common), weights, capacity);
  const label = createLabeller(wordScores, createConjunctions(wordScores, weights), createDecoder(model.transitions));
  const flagsOf = remembered(lexicon.flagsOf);
  const allFlagsOf = remembered((word) => lexiconFlags(word, lexicon));
  return {
    isGivenName: (word) => {
      const flags = flagsOf(word);
      return (flags & GIVEN) !== 0 && (flags & OTHER) === 0;
    },
    mayBeGivenName: (word) => (flagsOf(word) & GIVEN) !== 0,
    isCommonGivenName: (word) => {
      const flags = flagsOf(word) | (flagsOf(word.toLowerCase()) & Flag.lower);
      return (flags & (Flag.givenCommon | Flag.givenMiddling)) !== 0 && (flags & OTHER) === 0;
    },
    isCommonNoun: (word) => {
      const flags = allFlagsOf(word);
      return (flags & NOUN) !== 0 && (flags & NAMES) === 0;
    },
    mayBePersonName: (word) =>
      ((flagsOf(word) | (word.endsWith("s") ? flagsOf(word.slice(0, -1)) : 0)) & (GIVEN | Flag.surname)) !== 0,
    isOrdinaryWord: (word) => (allFlagsOf(word) & (NOUN | Flag.lower | PLACES)) !== 0,
    tagNames: (tokens, sentences, isSettled) => {
      const names: TaggedName[] = [];
      for (const { firstToken, lastToken } of sentences) {
        for (let from = firstToken; from < lastToken; from += LONGEST_SENTENCE) {
          const labelled = label(tokens, from, Math.min(from + LONGEST_SENTENCE, lastToken), isSettled);
          if (labelled.length > 0) readNames(labelled, model, names);
        }
      }
      return names;
    },
  };
}
