import type { Sentence, Token } from "../model.ts";
import { createDecoder } from "./decode.ts";
import { enclosuresOf } from "./enclosures.ts";
import { conjunctionRows, EDGE, MAX_CONJUNCTIONS, type WordLook } from "./features.ts";
import { LABELS } from "./labels.ts";
import { readLexicon } from "./lexicon.ts";
import { readModel } from "./model-file.ts";
import { readNames, type TaggedName } from "./names.ts";
import { readWeights } from "./weights.ts";
import { createWordScores, FROM_LEFT, FROM_LEFT2, FROM_RIGHT, FROM_RIGHT2, OWN, ROW_LENGTH } from "./word-scores.ts";
import { joinWords } from "./words.ts";

export type { TaggedName } from "./names.ts";

export interface Tagger {
  /**
   * Proposes names in a block, sentence by sentence; sorted by first token, free of overlaps.
   * Depends on its arguments and the model alone.
   */
  readonly tagNames: (tokens: readonly Token[], sentences: readonly Sentence[]) => TaggedName[];
}

/**
 * Makes a tagger of a model file's bytes, which it keeps.
 *
 * @throws Error if they are no model file or damaged.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  const addRow = readWeights(model);
  const words = createWordScores(readLexicon(model.lexicon), new Set(model.common), addRow);
  const decode = createDecoder(model.transitions);
  const rows = new Int32Array(MAX_CONJUNCTIONS);
  let scores = new Int32Array(L * 64);

  const score = (texts: readonly string[]): Int32Array => {
    const length = texts.length;
    if (scores.length < length * L) scores = new Int32Array(length * L * 2);
    else scores.fill(0, 0, length * L);
    const numbers = texts.map((text) => words.numberOf(text));
    const look = (at: number): WordLook => (at < 0 || at >= length ? EDGE : (words.looks[numbers[at] as number] as WordLook));
    const enclosures = enclosuresOf(texts);
    for (let at = 0; at < length; at++) {
      const base = at * L;
      add(numbers[at], OWN, base);
      add(at > 0 ? numbers[at - 1] : EDGE_NUMBER, FROM_LEFT, base);
      add(at > 1 ? numbers[at - 2] : EDGE_NUMBER, FROM_LEFT2, base);
      add(at + 1 < length ? numbers[at + 1] : EDGE_NUMBER, FROM_RIGHT, base);
      add(at + 2 < length ? numbers[at + 2] : EDGE_NUMBER, FROM_RIGHT2, base);
      const count = conjunctionRows(
        look(at - 2),
        look(at - 1),
        look(at),
        look(at + 1),
        look(at + 2),
        at === 0,
        enclosures[at] as number,
        rows,
      );
      for (let number = 0; number < count; number++) addRow(rows[number] as number, scores, base);
    }
    return scores;
  };

  const add = (number: number | undefined, offset: number, base: number) => {
    const table = words.scores();
    const from = (number as number) * ROW_LENGTH + offset;
    for (let label = 0; label < L; label++) {
      scores[base + label] = (scores[base + label] as number) + (table[from + label] as number);
    }
  };

  return {
    tagNames: (tokens, sentences) =>
      sentences.flatMap(({ firstToken, lastToken }) => {
        const joined = joinWords(tokens, firstToken, lastToken);
        words.makeRoom(joined.length);
        const sentenceScores = score(joined.map(({ text }) => text));
        const labels = decode(sentenceScores, joined.length);
        return readNames(joined, labels, sentenceScores, model);
      }),
  };
}

const L = LABELS.length;

/** `createWordScores` puts the edge of a sentence first. */
const EDGE_NUMBER = 0;
